"""What will come of an item and what will go of it: open purchase lines, transfers, order lines that have not left."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment.queries.levels import Level, on_the_way
from fulfilment.site_clock import today_at
from fulfilment.stock.advising import COMING
from fulfilment.stock.projecting import Event, Projection, project
from fulfilment.stock.transfer_states import UNSENT
from models.advice import Advice, AdviceLine
from models.order import Order, OrderLine
from models.purchase import PurchaseLine, PurchaseOrder
from models.transit import Transfer, TransferLine

DAYS = 60
"""Days that are looked ahead."""
_FINISHED = ("shipped", "cancelled")


def projection(
    session: Session, item_id: int, level: Level, *, warehouse_id: int | None = None, minimum: int | None = None
) -> Projection:
    """Return the coming days of an item; pieces of held lots are not counted, for nobody may send them."""
    events = [
        *_purchases(session, item_id, warehouse_id),
        *_arriving(session, item_id, warehouse_id),
        *_orders(session, item_id, warehouse_id),
        *_leaving(session, item_id, warehouse_id),
    ]
    today: date = today_at(session, warehouse_id)
    return project(level.on_hand - level.held - level.in_transit, events, today=today, days=DAYS, minimum=minimum)


def _purchases(session: Session, item_id: int, warehouse_id: int | None) -> list[Event]:
    """Return what suppliers still owe: what they announced on the day they named, the rest on that of the order."""
    advised, events = _announced(session, item_id, warehouse_id)
    missing = PurchaseLine.quantity - PurchaseLine.received
    statement = (
        select(PurchaseOrder.id, PurchaseOrder.expected_on, missing.label("pieces"), PurchaseOrder.number)
        .join(PurchaseLine, PurchaseLine.purchase_order_id == PurchaseOrder.id)
        .where(PurchaseLine.item_id == item_id, PurchaseOrder.state == "open", missing > 0)
        .order_by(PurchaseOrder.expected_on, PurchaseOrder.id)
    )
    if warehouse_id is not None:
        statement = statement.where(PurchaseOrder.warehouse_id == warehouse_id)
    for row in session.execute(statement):
        rest = row.pieces - advised.get(row.id, 0)
        if rest > 0:
            events.append(Event(row.expected_on, rest, row.number))
    return events


def _announced(session: Session, item_id: int, warehouse_id: int | None) -> tuple[dict[int, int], list[Event]]:
    """Return what is announced, by purchase order, and as events."""
    left = AdviceLine.quantity - AdviceLine.received
    day = func.coalesce(Advice.expected_on, PurchaseOrder.expected_on).label("day")
    statement = (
        select(AdviceLine.purchase_order_id, day, func.sum(left).label("pieces"), Advice.number)
        .join(Advice, Advice.id == AdviceLine.advice_id)
        .outerjoin(PurchaseOrder, PurchaseOrder.id == AdviceLine.purchase_order_id)
        .where(AdviceLine.item_id == item_id, Advice.state.in_(COMING), left > 0)
        .group_by(AdviceLine.purchase_order_id, day, Advice.id)
        .order_by(Advice.id, func.sum(left).desc())
    )
    if warehouse_id is not None:
        statement = statement.where(Advice.warehouse_id == warehouse_id)
    advised: dict[int, int] = {}
    events = []
    for row in session.execute(statement):
        events.append(Event(row.day, int(row.pieces), row.number))
        if row.purchase_order_id is not None:
            advised[row.purchase_order_id] = advised.get(row.purchase_order_id, 0) + int(row.pieces)
    return advised, events


def _arriving(session: Session, item_id: int, warehouse_id: int | None) -> list[Event]:
    """Return what is on the way from other warehouses."""
    way = on_the_way(warehouse_id, [item_id])
    rows = session.execute(
        way.with_only_columns(Transfer.expected_on, *way.selected_columns, Transfer.number).order_by(Transfer.id)
    )
    return [Event(row.expected_on, row.pieces, row.number) for row in rows]


def _leaving(session: Session, item_id: int, warehouse_id: int | None) -> list[Event]:
    """Return what is planned to leave for another warehouse or a supplier, and not yet loaded."""
    left = TransferLine.quantity - TransferLine.sent
    statement = (
        select(left.label("pieces"), Transfer.number)
        .join(Transfer, Transfer.id == TransferLine.transfer_id)
        .where(TransferLine.item_id == item_id, Transfer.state.in_(UNSENT), left > 0)
        .order_by(Transfer.id)
    )
    if warehouse_id is not None:
        statement = statement.where(Transfer.from_warehouse_id == warehouse_id)
    return [Event(None, -row.pieces, row.number) for row in session.execute(statement)]


def _orders(session: Session, item_id: int, warehouse_id: int | None) -> list[Event]:
    wanted = OrderLine.quantity - OrderLine.cancelled - OrderLine.shipped
    statement = (
        select(Order.ship_by, wanted.label("pieces"), Order.number)
        .join(OrderLine, OrderLine.order_id == Order.id)
        .where(OrderLine.item_id == item_id, Order.state.not_in(_FINISHED), wanted > 0)
        .order_by(Order.ship_by, Order.id)
    )
    if warehouse_id is not None:
        statement = statement.where(Order.warehouse_id == warehouse_id)
    return [Event(row.ship_by, -row.pieces, row.number) for row in session.execute(statement)]
