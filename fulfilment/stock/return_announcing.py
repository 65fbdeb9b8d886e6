"""Announces a return before its goods come: which order, which items, how many, and what the customer wants."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment.numbers import next_number
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import returns
from fulfilment.stock.dispositions import Outcome
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.return_states import ReturnState
from fulfilment.stock.returns import Returnable
from models import journal
from models.item import Item
from models.order import Order
from models.returns import Return, ReturnedGoods, ReturnLine


@dataclass(frozen=True)
class Announcement:
    """What the shop says will come back. Twice the same number adds to the same return."""

    order_number: str
    """The order."""
    rma: str = ""
    """The number under which the shop allowed it; empty where it has none."""
    sku: str = ""
    """The item; empty for everything that may still come back."""
    pieces: int = 0
    """How many; 0 for all that may come back."""
    outcome: Outcome = Outcome.REFUND
    """What the customer is to get."""
    exchange_sku: str = ""
    """What is wanted in exchange; empty for the same again."""


def announce(session: Session, warehouse_id: int, wish: Announcement) -> Return:
    """Add what was announced to the return of that number, or to a new one; return it.

    Raises:
        RefusedError: for an unknown order or item, a number that belongs to another order or to a finished return, or
            more pieces than were shipped, have not come back and are not announced already.
    """
    order = session.scalars(select(Order).where(Order.number == wish.order_number.strip())).first()
    if order is None:
        raise RefusedError("returns.no_order", _NO_ORDER.with_values(order=wish.order_number), cure=_NOTHING)
    lines = _lines(session, order, wish)
    exchange = item_named(session, wish.exchange_sku).id if wish.exchange_sku.strip() else None
    returned = _return(session, warehouse_id, order, wish)
    for line, pieces in lines:
        row = ReturnLine(
            return_id=returned.id,
            order_line_id=line.order_line_id,
            item_id=line.item_id,
            announced=pieces,
            outcome=wish.outcome.value,
            exchange_item_id=exchange if wish.outcome is Outcome.EXCHANGE else None,
        )
        session.add(row)
    session.flush()
    return returned


def _lines(session: Session, order: Order, wish: Announcement) -> list[tuple[Returnable, int]]:
    """Return which lines are announced, and how many of each."""
    item_id = item_named(session, wish.sku).id if wish.sku.strip() else None
    rows = returns.returnable(session, order.id, item_id)
    awaited = _awaited(session, [row.order_line_id for row in rows])
    left = [(row, row.left - awaited.get(row.order_line_id, 0)) for row in rows]
    free = sum(max(0, pieces) for _, pieces in left)
    wanted = wish.pieces or free
    if wanted > free or not free:
        text = _TOO_MANY.with_values(pieces=wanted, left=free, order=order.number)
        why = _TOO_MANY_WHY.with_values(
            shipped=sum(row.shipped for row in rows),
            returned=sum(row.returned for row in rows),
            awaited=sum(awaited.values()),
        )
        raise RefusedError("returns.too_many", text, cure=why)
    shares = []
    for row, pieces in left:
        taken = min(wanted, max(0, pieces))
        if taken:
            shares.append((row, taken))
            wanted -= taken
    return shares


def _awaited(session: Session, line_ids: list[int]) -> dict[int, int]:
    """Return pieces that unfinished returns announce and that have not come, by order line."""
    unfinished = (ReturnState.ANNOUNCED.value, ReturnState.OPEN.value)
    came = (
        select(func.coalesce(func.sum(ReturnedGoods.quantity), 0))
        .where(ReturnedGoods.return_line_id == ReturnLine.id)
        .scalar_subquery()
    )
    rows = session.execute(
        select(ReturnLine.order_line_id, ReturnLine.announced, came)
        .join(Return, Return.id == ReturnLine.return_id)
        .where(ReturnLine.order_line_id.in_(line_ids), Return.state.in_(unfinished))
    )
    found: dict[int, int] = {}
    for line_id, announced, here in rows:
        found[line_id] = found.get(line_id, 0) + max(0, announced - int(here))
    return found


def item_named(session: Session, sku: str) -> Item:
    """Return the item of a SKU. Raises RefusedError when nobody knows it."""
    item = session.scalars(select(Item).where(Item.sku == sku.strip())).first()
    if item is None:
        raise RefusedError("returns.no_item", _NO_ITEM.with_values(sku=sku), cure=_NOTHING)
    return item


def _return(session: Session, warehouse_id: int, order: Order, wish: Announcement) -> Return:
    rma = wish.rma.strip() or None
    known = session.scalars(select(Return).where(Return.rma == rma)).first() if rma else None
    if known is not None and known.order_id != order.id:
        raise RefusedError("returns.other_order", _OTHER_ORDER.with_values(rma=rma), cure=_NOTHING)
    if known is not None and known.state not in (ReturnState.ANNOUNCED, ReturnState.OPEN):
        raise RefusedError("returns.finished", _FINISHED.with_values(rma=rma), cure=_NOTHING)
    if known is not None:
        returns.name_operation(session, known.code)
        return known
    code = next_number(session, "RT")
    returns.name_operation(session, code)
    returned = Return(
        code=code, rma=rma, order_id=order.id, warehouse_id=warehouse_id, opened_at=journal.intent_of(session).at
    )
    session.add(returned)
    session.flush()
    return returned


def _t(source: str) -> Text:
    return Text("returns", source)


_NO_ORDER = _t(QT_TRANSLATE_NOOP("returns", "There is no order {order}"))
_NO_ITEM = _t(QT_TRANSLATE_NOOP("returns", "There is no item {sku}"))
_TOO_MANY = _t(QT_TRANSLATE_NOOP("returns", "{pieces} announced, {left} of order {order} may come back"))
_TOO_MANY_WHY = _t(
    QT_TRANSLATE_NOOP("returns", "{shipped} were shipped, {returned} came back, {awaited} are announced already.")
)
_OTHER_ORDER = _t(QT_TRANSLATE_NOOP("returns", "{rma} is the return of another order"))
_FINISHED = _t(QT_TRANSLATE_NOOP("returns", "Return {rma} is finished"))
_NOTHING = _t(QT_TRANSLATE_NOOP("returns", "Nothing was announced. Look at it once more."))
