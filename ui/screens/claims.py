"""Claims, promises and deliveries as a list: what the figures of the stock are made of beside moves."""

from functools import partial

from fulfilment.desk import everywhere
from fulfilment.queries import claims, scanned
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui.columns import CellKind, Column, EmptyState, ListSpec, SavedView
from ui.kit import Kit
from ui.ports import Job
from ui.screens.desk import DeskScreen, asked_of, named


def _t(source: str, **values: object) -> Text:
    return Text("claims_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("claims_page", "Claims and promises"))
_COLUMNS = (
    Column("what", _t(QT_TRANSLATE_NOOP("claims_page", "What")), 150, CellKind.BOLD),
    Column("sku", _t(QT_TRANSLATE_NOOP("claims_page", "SKU")), 210, is_sortable=False),
    Column("name", _t(QT_TRANSLATE_NOOP("claims_page", "Item")), 230, stretches=True, is_sortable=False),
    Column("pieces", _t(QT_TRANSLATE_NOOP("claims_page", "Pieces")), 92, CellKind.STRONG_NUMBER, is_sortable=False),
    Column("document", _t(QT_TRANSLATE_NOOP("claims_page", "Order")), 150, is_sortable=False),
    Column("day", _t(QT_TRANSLATE_NOOP("claims_page", "Day")), 130, CellKind.DATE, is_sortable=False),
    Column("place", _t(QT_TRANSLATE_NOOP("claims_page", "Bin")), 130, is_sortable=False),
    Column("lot", _t(QT_TRANSLATE_NOOP("claims_page", "Lot")), 110, is_sortable=False),
    Column("at", _t(QT_TRANSLATE_NOOP("claims_page", "Made")), 150, CellKind.MOMENT, is_sortable=False),
    Column("who", _t(QT_TRANSLATE_NOOP("claims_page", "By")), 150, is_sortable=False),
    Column("station", _t(QT_TRANSLATE_NOOP("claims_page", "At")), 120, is_sortable=False),
)
_VIEWS = (
    SavedView("all", _t(QT_TRANSLATE_NOOP("claims_page", "All"))),
    SavedView("claims", _t(QT_TRANSLATE_NOOP("claims_page", "Claimed in bins"))),
    SavedView("promises", _t(QT_TRANSLATE_NOOP("claims_page", "Promised"))),
    SavedView("deliveries", _t(QT_TRANSLATE_NOOP("claims_page", "On their way"))),
)


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    def scan(text: str, symbology: str) -> Job:
        return partial(scanned.stock_text, text=text, symbology=symbology, station_id=kit.house.station_id)

    return ListSpec(
        name="claims",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, claims.ids),
        rows=partial(named, kit, claims.rows),
        views=_VIEWS,
        empty=EmptyState(_t(QT_TRANSLATE_NOOP("claims_page", "Nothing is claimed, promised or on its way.")), "stock"),
        scan_hint=_t(QT_TRANSLATE_NOOP("claims_page", "Scan an item to see who has been promised it")),
        known=everywhere.GOODS,
        scan=scan,
        search_hint=_t(QT_TRANSLATE_NOOP("claims_page", "SKU, name, code, lot or bin")),
        stale_on=frozenset({"stock", "orders", "receipts"}),
    )
