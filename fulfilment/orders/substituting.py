"""Sends another item in place of one that is short: the line gives up the missing pieces, a new line wants them."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment.items.substitutes import substitutes_of
from fulfilment.orders import reservation
from fulfilment.orders.states import OPEN, OrderState
from fulfilment.step import QT_TRANSLATE_NOOP, Text, Tone
from fulfilment.stock.refusal import RefusedError
from models import direct, journal
from models.item import Item
from models.order import Order, OrderLine, Reservation

SUBSTITUTE = "order.substitute"
"""Kind of the operation."""


@dataclass(frozen=True)
class Offer:
    """A substitute for what is missing of a line."""

    order_line_id: int
    """The line that is short."""
    sku: str
    """What it wants."""
    missing: int
    """Pieces that are neither promised, claimed nor fetched."""
    substitute_id: int
    """What may be sent instead."""
    substitute_sku: str
    """Its SKU."""
    available: int
    """Pieces of it that can still be promised."""


def offers(session: Session, order_id: int) -> tuple[Offer, ...]:
    """Return the substitutes of all lines of an order that are short, the best of each line first."""
    order = session.get_one(Order, order_id)
    if order.state not in OPEN:
        return ()
    short = {line.id: pieces for line, pieces in _missing(session, order).items() if pieces}
    if not short:
        return ()
    lines = list(session.scalars(select(OrderLine).where(OrderLine.id.in_(short)).order_by(OrderLine.id)))
    substitutes = substitutes_of(session, {line.item_id for line in lines})
    wanted = {line.item_id for line in lines} | {each for ids in substitutes.values() for each in ids}
    skus = {row.id: row.sku for row in session.execute(select(Item.id, Item.sku).where(Item.id.in_(wanted)))}
    free = reservation.available(session, order.warehouse_id, wanted)
    return tuple(
        Offer(line.id, skus[line.item_id], short[line.id], each, skus[each], max(0, free[each]))
        for line in lines
        for each in substitutes.get(line.item_id, ())
    )


def substitute(session: Session, order_line_id: int, substitute_id: int, pieces: int) -> OrderLine:
    """Let so many missing pieces of a line be sent as another item; return the line of that item.

    It costs the customer what was agreed. A part of a kit stays a part of its kit.

    Raises:
        RefusedError: when fewer are missing, or the item is no substitute, or the order is done.
    """
    line = session.get_one(OrderLine, order_line_id)
    order = session.get_one(Order, line.order_id, with_for_update=True, populate_existing=True)
    if order.state not in OPEN:
        raise RefusedError("substitute.done", _DONE.with_values(number=order.number), cure=_NOTHING)
    if substitute_id not in substitutes_of(session, [line.item_id]).get(line.item_id, ()):
        raise RefusedError("substitute.unknown", _UNKNOWN, cure=_NOTHING)
    missing = next(left for each, left in _missing(session, order).items() if each.id == line.id)
    if not 1 <= pieces <= missing:
        text = _NOT_MISSING.with_values(pieces=pieces, missing=missing)
        raise RefusedError("substitute.too_many", text, cure=_NOTHING, tone=Tone.WRONG_QUANTITY)
    journal.describe(session, SUBSTITUTE, reason=order.number[:60])
    direct.count(session, OrderLine, line.id, {"cancelled": pieces})
    made = _line_of(session, line, substitute_id, pieces)
    if order.state in (OrderState.WAITING, OrderState.SHORT):
        reservation.promise(session, [order])
    session.flush()
    return made


def _line_of(session: Session, line: OrderLine, substitute_id: int, pieces: int) -> OrderLine:
    """Return the line that wants the substitute for this one, made or raised."""
    ending = f"~{substitute_id}"
    key = line.external_key[: 120 - len(ending)] + ending
    known = session.scalars(
        select(OrderLine).where(OrderLine.order_id == line.order_id, OrderLine.external_key == key)
    ).first()
    if known is not None:
        direct.count(session, OrderLine, known.id, {"quantity": pieces})
        return known
    made = OrderLine(
        order_id=line.order_id,
        external_key=key,
        item_id=substitute_id,
        quantity=pieces,
        price_minor=line.price_minor,
        kit_id=line.kit_id,
        kit_pieces=line.kit_pieces,
        replaces_item_id=line.replaces_item_id or line.item_id,
    )
    session.add(made)
    session.flush()
    return made


def _missing(session: Session, order: Order) -> dict[reservation.Line, int]:
    """Return what is missing of each line of an order."""
    lines = reservation.lines_of(session, [order])
    ids = [line.id for line in lines]
    claimed = reservation.claimed_by_line(session, ids)
    promised = dict(
        session.execute(
            select(Reservation.order_line_id, func.sum(Reservation.quantity))
            .where(Reservation.order_line_id.in_(ids))
            .group_by(Reservation.order_line_id)
        ).all()
    )
    return {
        line: max(
            0,
            line.quantity - line.cancelled - line.picked - claimed.get(line.id, 0) - int(promised.get(line.id, 0)),
        )
        for line in lines
    }


def _t(source: str) -> Text:
    return Text("orders", source)


_DONE = _t(QT_TRANSLATE_NOOP("orders", "Order {number} is done"))
_UNKNOWN = _t(QT_TRANSLATE_NOOP("orders", "That item is no substitute for this one"))
_NOT_MISSING = _t(QT_TRANSLATE_NOOP("orders", "{pieces} to substitute, but {missing} are missing"))
_NOTHING = _t(QT_TRANSLATE_NOOP("orders", "Nothing was changed."))
