"""Recall: lots, where each is now, who got it; block one everywhere, and write the list of customers to be told."""

from functools import partial
from pathlib import Path
from typing import Any

from fulfilment import naming
from fulfilment.desk import recall as desk
from fulfilment.queries import recall
from fulfilment.queries.recall import CustomerRow, PlaceRow, RecallDetails
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, Text, Tone, booked, plain
from reports import return_tables, table_file
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.formats import Formats
from ui.kit import Kit
from ui.screens.desk import DeskScreen, asked_of, named, undo_action
from ui.texts import spoken

FOLDER = "papers"
SHOWN = 30
"""Customers that the pane shows; the file has all of them."""


def _t(source: str, **values: object) -> Text:
    return Text("recall_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("recall_page", "Recall"))
_COLUMNS = (
    Column("lot", _t(QT_TRANSLATE_NOOP("recall_page", "Lot")), 190, CellKind.BOLD),
    Column("sku", _t(QT_TRANSLATE_NOOP("recall_page", "SKU")), 210),
    Column("name", _t(QT_TRANSLATE_NOOP("recall_page", "Item")), 220, stretches=True, is_sortable=False),
    Column("expires_on", _t(QT_TRANSLATE_NOOP("recall_page", "Best before")), 150, CellKind.DATE),
    Column("on_hand", _t(QT_TRANSLATE_NOOP("recall_page", "On hand")), 110, CellKind.NUMBER, is_sortable=False),
    Column("shipped", _t(QT_TRANSLATE_NOOP("recall_page", "Shipped")), 110, CellKind.STRONG_NUMBER, is_sortable=False),
    Column("words", _t(QT_TRANSLATE_NOOP("recall_page", "State")), 140, CellKind.STATE, is_sortable=False),
)
_VIEWS = (
    SavedView("all", _t(QT_TRANSLATE_NOOP("recall_page", "All lots"))),
    SavedView("recalled", _t(QT_TRANSLATE_NOOP("recall_page", "Recalled"))),
    SavedView("held", _t(QT_TRANSLATE_NOOP("recall_page", "Held"))),
)


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    return ListSpec(
        name="recall",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, recall.ids),
        rows=partial(named, kit, recall.rows),
        counts=recall.counts,
        details=partial(named, kit, recall.details),
        present=lambda facts: present(facts, kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(
            _t(
                QT_TRANSLATE_NOOP(
                    "recall_page", "No lot is like this. Items are tracked by lot when their file says so."
                )
            ),
            "warning",
        ),
        scan_hint=_t(QT_TRANSLATE_NOOP("recall_page", "Scan a lot, or type its code")),
        search_hint=_t(QT_TRANSLATE_NOOP("recall_page", "Lot, SKU or name")),
        actions=(
            ListAction(
                "Shift+F6",
                _t(QT_TRANSLATE_NOOP("recall_page", "Block everywhere")),
                lambda ids: screen.do("recall", *(partial(desk.recall, lot_id=each) for each in ids)),
                is_held=True,
            ),
            ListAction(
                "Shift+F7",
                _t(QT_TRANSLATE_NOOP("recall_page", "Let go")),
                lambda ids: screen.do("recall.end", *(partial(desk.end, lot_id=each) for each in ids)),
                is_held=True,
            ),
            ListAction(
                "Shift+F8",
                _t(QT_TRANSLATE_NOOP("recall_page", "List of customers")),
                lambda ids: screen.read(
                    partial(_write, lot_id=ids[0], folder=kit.data), lambda path: screen.drawer.say(_written(path))
                ),
            ),
            undo_action(screen, desk.KINDS),
        ),
        stale_on=frozenset({"stock", "orders", "picks", "returns"}),
        known=frozenset({"lot", "item", "unknown"}),
    )


def _write(session: Any, *, lot_id: int, folder: Path) -> Path:  # Any: the session, handed on
    """Write whom to tell into a file that is asked for here and nowhere kept beside it."""
    target = folder / FOLDER
    target.mkdir(parents=True, exist_ok=True)
    path = target / f"recall-{lot_id}.csv"
    table_file.write(path, return_tables.CUSTOMERS, return_tables.customers(recall.contacts(session, lot_id)))
    return path


def _written(path: Path) -> Notice:
    text = _t(QT_TRANSLATE_NOOP("recall_page", "The list of customers is written"))
    why = _t(
        QT_TRANSLATE_NOOP("recall_page", "{path}  ·  It holds addresses: delete it when everybody is told."), path=path
    )
    return booked("recall.written", text, tone=Tone.COMMAND, detail=why)


def present(facts: RecallDetails, formats: Formats) -> Details:
    """Return what the right pane shows of a lot: where it is now, and who got it."""
    row = facts.row
    parts = (row.sku, formats.day(row.expires_on) if row.expires_on else "", spoken(row.words) if row.words else "")
    return Details(
        title=row.lot,
        variant=row.name,
        note="  ·  ".join(part for part in parts if part),
        sections=(_where(facts.places, formats), _who(facts, formats)),
    )


def _where(places: tuple[PlaceRow, ...], formats: Formats) -> DetailSection:
    total = sum(place.on_hand for place in places)
    shown = tuple(DetailRow(plain(each.place), formats.number(each.on_hand), _about(each, formats)) for each in places)
    nowhere = (DetailRow(_t(QT_TRANSLATE_NOOP("recall_page", "Nowhere in the house"))),)
    title = _t(QT_TRANSLATE_NOOP("recall_page", "Where it is now: {n}"), n=formats.number(total))
    return DetailSection(title, shown or nowhere)


def _about(place: PlaceRow, formats: Formats) -> Text:
    kind = naming.kind_of_place(place.kind)
    if not place.allocated:
        return kind
    claimed = QT_TRANSLATE_NOOP("recall_page", "{kind}, {n} claimed")
    return _t(claimed, kind=kind, n=formats.number(place.allocated))


def _who(facts: RecallDetails, formats: Formats) -> DetailSection:
    shown = [_customer(each, formats) for each in facts.customers[:SHOWN]]
    if facts.orders > len(shown):
        more = facts.orders - len(shown)
        shown.append(DetailRow(_t(QT_TRANSLATE_NOOP("recall_page", "and {n} more orders"), n=formats.number(more))))
    nobody = [DetailRow(_t(QT_TRANSLATE_NOOP("recall_page", "Nobody got it")))]
    source = QT_TRANSLATE_NOOP("recall_page", "Who got it: {n} in {orders} orders")
    title = _t(source, n=formats.number(facts.sent), orders=formats.number(facts.orders))
    return DetailSection(title, tuple(shown or nobody))


def _customer(row: CustomerRow, formats: Formats) -> DetailRow:
    at = formats.moment(row.shipped_at) if row.shipped_at else ""
    note = plain(at)
    if row.came_back:
        source = QT_TRANSLATE_NOOP("recall_page", "{at}  ·  {n} came back")
        note = _t(source, at=at, n=formats.number(row.came_back))
    return DetailRow(plain(row.order_number), formats.number(row.pieces), note)
