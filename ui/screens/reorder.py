"""The reorder screen: what runs low, how much to buy and why, and the purchase orders made of it."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from fulfilment.desk import buying, everywhere, undoing
from fulfilment.queries import reorder, scanned
from fulfilment.queries.reorder import ReorderDetails
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.drawer import AskedField, Question
from ui.formats import Formats
from ui.kit import Kit
from ui.ports import Job
from ui.screens.desk import DeskScreen, asked_of, here, named, undo_action

DISMISSED_DAYS = 14


def _t(source: str, **values: object) -> Text:
    return Text("reorder_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("reorder_page", "Reorder"))
_COLUMNS = (
    Column("sku", _t(QT_TRANSLATE_NOOP("reorder_page", "SKU")), 218),
    Column("full_name", _t(QT_TRANSLATE_NOOP("reorder_page", "Item")), 226, CellKind.BOLD, stretches=True),
    Column(
        "available",
        _t(QT_TRANSLATE_NOOP("reorder_page", "Available")),
        106,
        CellKind.NUMBER,
        is_sortable=False,
        alarm_key="is_short",
    ),
    Column("incoming", _t(QT_TRANSLATE_NOOP("reorder_page", "Incoming")), 108, CellKind.NUMBER, is_sortable=False),
    Column("minimum", _t(QT_TRANSLATE_NOOP("reorder_page", "Minimum")), 108, CellKind.NUMBER),
    Column("days_left", _t(QT_TRANSLATE_NOOP("reorder_page", "Days left")), 105, CellKind.NUMBER, is_sortable=False),
    Column("quantity", _t(QT_TRANSLATE_NOOP("reorder_page", "To buy")), 88, CellKind.STRONG_NUMBER),
    Column("supplier", _t(QT_TRANSLATE_NOOP("reorder_page", "Supplier")), 160),
)
_VIEWS = (
    SavedView("proposed", _t(QT_TRANSLATE_NOOP("reorder_page", "To buy"))),
    SavedView("all", _t(QT_TRANSLATE_NOOP("reorder_page", "All rules"))),
)


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    def scan(text: str, symbology: str) -> Job:
        return partial(scanned.stock_text, text=text, symbology=symbology, station_id=kit.house.station_id)

    def refresh(ids: tuple[int, ...] = ()) -> None:
        screen.do("reorder.refresh", buying.refresh)

    return ListSpec(
        name="reorder",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, reorder.ids, full_name="name"),
        rows=partial(named, kit, reorder.rows),
        counts=partial(here, kit, reorder.counts),
        details=partial(named, kit, reorder.details),
        present=lambda facts: present(facts, kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(
            _t(QT_TRANSLATE_NOOP("reorder_page", "Nothing is proposed. Compute what the minimum stocks ask for now.")),
            "reorder",
            _t(QT_TRANSLATE_NOOP("reorder_page", "Compute")),
            refresh,
        ),
        scan_hint=_t(QT_TRANSLATE_NOOP("reorder_page", "Scan an item to see whether it runs low")),
        search_hint=_t(QT_TRANSLATE_NOOP("reorder_page", "SKU, name or supplier")),
        actions=(
            ListAction(
                "Shift+F4",
                _t(QT_TRANSLATE_NOOP("reorder_page", "Order")),
                lambda ids: screen.do("reorder.order", partial(buying.order, rule_ids=ids)),
            ),
            ListAction("Shift+F5", _t(QT_TRANSLATE_NOOP("reorder_page", "Compute")), refresh, needs_selection=False),
            ListAction("Shift+F6", _t(QT_TRANSLATE_NOOP("reorder_page", "Not now")), partial(_ask_dismiss, screen)),
            undo_action(screen, undoing.BUYING),
            ListAction("Shift+F7", _t(QT_TRANSLATE_NOOP("reorder_page", "Quantity")), partial(_begin_change, screen)),
            ListAction(
                "Shift+F8",
                _t(QT_TRANSLATE_NOOP("reorder_page", "Purchases")),
                lambda ids: screen.open_requested.emit("purchases", "", ""),
                needs_selection=False,
            ),
        ),
        known=everywhere.ITEMS,
        scan=scan,
        stale_on=frozenset({"reorder", "stock", "receipts", "orders"}),
    )


def _ask_dismiss(screen: DeskScreen, ids: tuple[int, ...]) -> None:
    def run(values: Mapping[str, Any]) -> None:
        screen.do("reorder.dismiss", partial(buying.dismiss, rule_ids=ids, days=values["days"]))

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("reorder_page", "Propose nothing for the chosen items ({n})"), n=len(ids)),
            _t(QT_TRANSLATE_NOOP("reorder_page", "Not now")),
            run,
            (AskedField("days", _t(QT_TRANSLATE_NOOP("reorder_page", "For days")), DISMISSED_DAYS, least=1),),
        )
    )


def _begin_change(screen: DeskScreen, ids: tuple[int, ...]) -> None:
    screen.read(lambda session: reorder.details(session, ids[0]), partial(_ask_change, screen))


def _ask_change(screen: DeskScreen, facts: ReorderDetails | None) -> None:
    if facts is None or facts.row.proposal_id is None:
        return
    proposal_id = facts.row.proposal_id

    def run(values: Mapping[str, Any]) -> None:
        change = partial(buying.change_quantity, proposal_id=proposal_id, quantity=values["quantity"])
        screen.do("reorder.change", change)

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("reorder_page", "How many {sku} to buy?"), sku=facts.row.sku),
            _t(QT_TRANSLATE_NOOP("reorder_page", "Keep")),
            run,
            (
                AskedField(
                    "quantity", _t(QT_TRANSLATE_NOOP("reorder_page", "Pieces")), facts.row.quantity or 0, least=1
                ),
            ),
            _t(
                QT_TRANSLATE_NOOP("reorder_page", "The rule asks for {n}, in multiples of {multiple}."),
                n=facts.why.quantity,
                multiple=facts.row.multiple,
            ),
        )
    )


def present(facts: ReorderDetails, formats: Formats) -> Details:
    """Return what the right pane shows of a rule: the sum that leads to the quantity."""
    row, levels = facts.row, facts.why.levels
    available = (
        DetailRow(_t(QT_TRANSLATE_NOOP("reorder_page", "On hand")), formats.number(levels.on_hand)),
        DetailRow(_t(QT_TRANSLATE_NOOP("reorder_page", "Allocated")), formats.change(-levels.allocated)),
        DetailRow(_t(QT_TRANSLATE_NOOP("reorder_page", "Reserved")), formats.change(-levels.reserved)),
        DetailRow(_t(QT_TRANSLATE_NOOP("reorder_page", "Backordered")), formats.change(-levels.backordered)),
        DetailRow(_t(QT_TRANSLATE_NOOP("reorder_page", "Incoming")), formats.change(levels.incoming)),
        DetailRow(_t(QT_TRANSLATE_NOOP("reorder_page", "Projected")), formats.number(levels.projected), is_total=True),
    )
    wanted = (
        DetailRow(_t(QT_TRANSLATE_NOOP("reorder_page", "Minimum")), formats.number(row.minimum)),
        DetailRow(_t(QT_TRANSLATE_NOOP("reorder_page", "Target")), formats.number(row.target)),
        DetailRow(_t(QT_TRANSLATE_NOOP("reorder_page", "Multiple of")), formats.number(row.multiple)),
        DetailRow(_t(QT_TRANSLATE_NOOP("reorder_page", "To buy")), formats.number(facts.why.quantity), is_total=True),
    )
    return Details(
        title=row.name,
        variant=row.variant,
        note="  ·  ".join(part for part in (row.sku, row.supplier) if part),
        sections=(
            DetailSection(
                _t(QT_TRANSLATE_NOOP("reorder_page", "Why buy {n}?"), n=formats.number(facts.why.quantity)), available
            ),
            DetailSection(_t(QT_TRANSLATE_NOOP("reorder_page", "What the rule says")), wanted),
            DetailSection(_t(QT_TRANSLATE_NOOP("reorder_page", "How fast it goes")), _pace(facts, formats)),
        ),
    )


def _pace(facts: ReorderDetails, formats: Formats) -> tuple[DetailRow, ...]:
    row = facts.row
    rows = [DetailRow(_t(QT_TRANSLATE_NOOP("reorder_page", "In 30 days")), formats.number(row.shipped))]
    if row.days_left is not None:
        rows.append(DetailRow(_t(QT_TRANSLATE_NOOP("reorder_page", "Lasts for days")), formats.number(row.days_left)))
    if facts.cost_minor:
        cost = formats.money(facts.cost_minor, facts.currency)
        rows.append(DetailRow(_t(QT_TRANSLATE_NOOP("reorder_page", "Cost of the order")), cost))
    if row.is_changed:
        by_hand = _t(QT_TRANSLATE_NOOP("reorder_page", "set by hand"))
        rows.append(DetailRow(by_hand, formats.number(row.quantity or 0), plain("")))
    return tuple(rows)
