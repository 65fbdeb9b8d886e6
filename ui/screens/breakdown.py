"""The stock once more, by bin, zone, lot, expiry or warehouse."""

from functools import partial

from fulfilment.desk import everywhere
from fulfilment.queries import breakdown, scanned
from fulfilment.queries.breakdown import Content, GroupRow
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.formats import Formats
from ui.kit import Kit
from ui.ports import Job
from ui.screens.desk import DeskScreen, asked_of, here, named
from ui.texts import spoken


def _t(source: str, **values: object) -> Text:
    return Text("breakdown_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("breakdown_page", "Stock by place and lot"))
_ON_HAND = _t(QT_TRANSLATE_NOOP("breakdown_page", "On hand"))
_ALLOCATED = _t(QT_TRANSLATE_NOOP("breakdown_page", "Allocated"))
_HELD = _t(QT_TRANSLATE_NOOP("breakdown_page", "Held"))
_AVAILABLE = _t(QT_TRANSLATE_NOOP("breakdown_page", "Available"))
_COLUMNS = (
    Column("called", _t(QT_TRANSLATE_NOOP("breakdown_page", "Where or which")), 200, CellKind.BOLD),
    Column("about", _t(QT_TRANSLATE_NOOP("breakdown_page", "Item")), 260, stretches=True, is_sortable=False),
    Column("items", _t(QT_TRANSLATE_NOOP("breakdown_page", "Items")), 90, CellKind.NUMBER, is_sortable=False),
    Column("expires_on", _t(QT_TRANSLATE_NOOP("breakdown_page", "Until")), 152, CellKind.DATE, is_sortable=False),
    Column("on_hand", _ON_HAND, 110, CellKind.NUMBER, is_sortable=False),
    Column("allocated", _ALLOCATED, 115, CellKind.NUMBER, is_sortable=False),
    Column("held", _HELD, 90, CellKind.NUMBER, is_sortable=False),
    Column("available", _AVAILABLE, 110, CellKind.STRONG_NUMBER, is_sortable=False),
)
_VIEWS = (
    SavedView("bin", _t(QT_TRANSLATE_NOOP("breakdown_page", "By bin"))),
    SavedView("zone", _t(QT_TRANSLATE_NOOP("breakdown_page", "By zone"))),
    SavedView("lot", _t(QT_TRANSLATE_NOOP("breakdown_page", "By lot"))),
    SavedView("expiry", _t(QT_TRANSLATE_NOOP("breakdown_page", "By expiry"))),
    SavedView("warehouse", _t(QT_TRANSLATE_NOOP("breakdown_page", "By warehouse"))),
)


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    def scan(text: str, symbology: str) -> Job:
        return partial(scanned.stock_text, text=text, symbology=symbology, station_id=kit.house.station_id)

    stock = ListAction(
        "Shift+F4",
        _t(QT_TRANSLATE_NOOP("breakdown_page", "By item")),
        lambda ids: screen.open_requested.emit("stock", "", ""),
        needs_selection=False,
    )
    return ListSpec(
        name="breakdown",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, breakdown.ids, called="code"),
        rows=partial(named, kit, partial(here, kit, breakdown.rows)),
        details=partial(named, kit, partial(here, kit, breakdown.details)),
        present=lambda facts: present(facts[0], facts[1], kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(_t(QT_TRANSLATE_NOOP("breakdown_page", "Nothing of that sort is in stock.")), "stock"),
        scan_hint=_t(QT_TRANSLATE_NOOP("breakdown_page", "Scan an item or a bin to see where it lies")),
        known=everywhere.GOODS,
        scan=scan,
        search_hint=_t(QT_TRANSLATE_NOOP("breakdown_page", "SKU, name, code, lot or bin")),
        actions=(stock,),
        stale_on=frozenset({"stock", "orders", "receipts"}),
    )


def present(row: GroupRow, content: tuple[Content, ...], formats: Formats) -> Details:
    """Return what the right pane shows: the sum, and what most of it is."""
    sums = (
        (_ON_HAND, row.level.on_hand),
        (_ALLOCATED, -row.level.allocated),
        (_t(QT_TRANSLATE_NOOP("breakdown_page", "In work")), -row.level.in_work),
        (_t(QT_TRANSLATE_NOOP("breakdown_page", "Set apart")), -row.level.set_apart),
        (_t(QT_TRANSLATE_NOOP("breakdown_page", "On the way")), -row.level.in_transit),
        (_HELD, -row.level.held),
    )
    rows = [
        DetailRow(word, formats.number(pieces) if place == 0 else formats.change(pieces))
        for place, (word, pieces) in enumerate(sums)
        if place == 0 or pieces
    ]
    rows.append(DetailRow(_AVAILABLE, formats.number(row.level.available), is_total=True))
    most = tuple(
        DetailRow(
            plain(each.sku), formats.number(each.on_hand), plain(" · ".join(filter(None, (each.place, each.lot))))
        )
        for each in content
    )
    why = _t(QT_TRANSLATE_NOOP("breakdown_page", "Why {n} available?"), n=formats.number(row.level.available))
    return Details(
        title=spoken(row.called),
        note=row.about,
        sections=(
            DetailSection(why, tuple(rows)),
            DetailSection(_t(QT_TRANSLATE_NOOP("breakdown_page", "What is there")), most),
        ),
    )
