"""Purchase orders: from whom, when expected, how much of each has come."""

from functools import partial

from fulfilment.queries import purchases
from fulfilment.queries.purchases import PurchaseRow
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.formats import Formats
from ui.kit import Kit
from ui.screens.desk import DeskScreen, asked_of, named


def _t(source: str, **values: object) -> Text:
    return Text("purchases_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("purchases_page", "Purchases"))
_COLUMNS = (
    Column("number", _t(QT_TRANSLATE_NOOP("purchases_page", "Number")), 150, CellKind.BOLD),
    Column("supplier", _t(QT_TRANSLATE_NOOP("purchases_page", "Supplier")), 240, stretches=True, is_sortable=False),
    Column("expected_on", _t(QT_TRANSLATE_NOOP("purchases_page", "Expected")), 150, CellKind.DATE),
    Column("lines", _t(QT_TRANSLATE_NOOP("purchases_page", "Lines")), 92, CellKind.NUMBER, is_sortable=False),
    Column("pieces", _t(QT_TRANSLATE_NOOP("purchases_page", "Ordered")), 116, CellKind.NUMBER, is_sortable=False),
    Column("received", _t(QT_TRANSLATE_NOOP("purchases_page", "Received")), 116, CellKind.NUMBER, is_sortable=False),
    Column("words", _t(QT_TRANSLATE_NOOP("purchases_page", "State")), 150, CellKind.STATE),
)
_VIEWS = (
    SavedView("open", _t(QT_TRANSLATE_NOOP("purchases_page", "On the way"))),
    SavedView("received", _t(QT_TRANSLATE_NOOP("purchases_page", "Received"))),
    SavedView("cancelled", _t(QT_TRANSLATE_NOOP("purchases_page", "Cancelled"))),
    SavedView("all", _t(QT_TRANSLATE_NOOP("purchases_page", "All"))),
)


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    return ListSpec(
        name="purchases",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, purchases.ids, words="state"),
        rows=purchases.rows,
        counts=purchases.counts,
        details=partial(named, kit, purchases.details),
        present=lambda facts: present(facts[0], facts[1], kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(
            _t(QT_TRANSLATE_NOOP("purchases_page", "Nothing is on its way. Order what Reorder proposes.")),
            "truck",
            _t(QT_TRANSLATE_NOOP("purchases_page", "Go to Reorder")),
            lambda: screen.open_requested.emit("reorder", "", ""),
        ),
        scan_hint=_t(QT_TRANSLATE_NOOP("purchases_page", "Scan a delivery note in Receive to take it in")),
        search_hint=_t(QT_TRANSLATE_NOOP("purchases_page", "Number, supplier or item")),
        actions=(
            ListAction(
                "Shift+F4",
                _t(QT_TRANSLATE_NOOP("purchases_page", "Receive")),
                lambda ids: screen.read(
                    lambda session: purchases.rows(session, ids)[0].number,
                    lambda number: screen.open_requested.emit("receive", number, ""),
                ),
            ),
            ListAction(
                "Shift+F8",
                _t(QT_TRANSLATE_NOOP("purchases_page", "Receipts")),
                lambda ids: screen.open_requested.emit("receipts", "", ""),
                needs_selection=False,
            ),
            ListAction(
                "Shift+F5",
                _t(QT_TRANSLATE_NOOP("purchases_page", "Announced")),
                lambda ids: screen.open_requested.emit("advices", "", ""),
                needs_selection=False,
            ),
        ),
        stale_on=frozenset({"receipts", "reorder", "stock"}),
    )


def present(row: PurchaseRow, lines: tuple[purchases.PurchaseLineRow, ...], formats: Formats) -> Details:
    """Return what the right pane shows of a purchase order: each line and how much of it came."""
    shown = tuple(
        DetailRow(
            Text("", "{name}", {"name": line.name}),
            f"{formats.number(line.received)} / {formats.number(line.quantity)}",
            Text("", "{sku}", {"sku": line.sku}),
        )
        for line in lines
    )
    ordered = formats.moment(row.ordered_at)
    return Details(
        title=row.number,
        variant=row.supplier,
        note=ordered,
        sections=(
            DetailSection(_t(QT_TRANSLATE_NOOP("purchases_page", "Received of ordered")), shown, has_notes_below=True),
        ),
    )
