"""Orders at the desk: release, hold, let go, cancel, send in part."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import cancelling
from fulfilment.bench import Bench
from fulfilment.desk.answer import Answer, done
from fulfilment.picking import release
from fulfilment.step import QT_TRANSLATE_NOOP, Text, checked
from models.item import Item
from models.order import OrderLine

_CHANGES = ("orders", "stock", "picks", "labels")
NAMED = 3
"""Orders or items that a sentence names; the rest are counted."""


def release_orders(session: Session, bench: Bench, order_ids: Sequence[int]) -> Answer:
    """Release waiting orders in their order; say how many go, in how many walks, and what the others lack."""
    outcome = release.release(session, order_ids)
    lacking = _lacking(session, outcome)
    if not outcome.order_ids:
        return Answer(checked("desk.nothing_released", _NOTHING_GOES, detail=lacking or _NONE_WAITS))
    text = _RELEASED.with_values(
        orders=len(outcome.order_ids), walks=len(outcome.job_codes), codes=", ".join(outcome.job_codes[:NAMED])
    )
    return done("desk.released", text, *_CHANGES, detail=lacking)


def release_ready(session: Session, bench: Bench) -> Answer:
    """Release every waiting order of the station's warehouse that can go, the most urgent first."""
    return release_orders(session, bench, release.ready_orders(session, bench.warehouse_id))


def hold(session: Session, bench: Bench, order_id: int) -> Answer:
    """Take an order off the floor. Raises StateError once picking has begun."""
    order = cancelling.hold(session, order_id)
    return done("desk.held", _HELD.with_values(number=order.number), *_CHANGES)


def let_go(session: Session, bench: Bench, order_id: int) -> Answer:
    """Let a held order wait for release again. Raises StateError for an order that is not held."""
    order = cancelling.resume(session, order_id)
    return done("desk.let_go", _LET_GO.with_values(number=order.number), *_CHANGES)


def cancel(session: Session, bench: Bench, order_id: int) -> Answer:
    """Cancel what has not been shipped of an order. Raises StateError for shipped and cancelled ones."""
    order = cancelling.cancel(session, order_id)
    return done("desk.cancelled", _CANCELLED.with_values(number=order.number), *_CHANGES, detail=_GIVEN_BACK)


def send_partly(session: Session, bench: Bench, order_id: int) -> Answer:
    """Send a short order with what is there; the rest stays as backorder. Raises StateError for others."""
    order = cancelling.send_partly(session, order_id)
    return done("desk.partly", _PARTLY.with_values(number=order.number), *_CHANGES)


def _lacking(session: Session, outcome: release.Released) -> Text | None:
    """Say which items keep orders from going, the first few by SKU."""
    if not outcome.left:
        return None
    lines = {line.order_line_id for line in outcome.left}
    skus = session.scalars(
        select(Item.sku).join(OrderLine, OrderLine.item_id == Item.id).where(OrderLine.id.in_(lines)).distinct()
    ).all()
    orders = len({line.order_id for line in outcome.left} - set(outcome.order_ids))
    if not orders:
        return _IN_PART.with_values(items=", ".join(sorted(skus)[:NAMED]))
    more = len(skus) - NAMED
    items = ", ".join(sorted(skus)[:NAMED]) + (f" +{more}" if more > 0 else "")
    return _LACK.with_values(orders=orders, items=items)


def _t(source: str) -> Text:
    return Text("desk", source)


_NOTHING_GOES = _t(QT_TRANSLATE_NOOP("desk", "No order can go now"))
_NONE_WAITS = _t(QT_TRANSLATE_NOOP("desk", "None of them is waiting for release."))
_RELEASED = _t(QT_TRANSLATE_NOOP("desk", "Orders released: {orders}. Walks: {walks} ({codes})"))
_LACK = _t(QT_TRANSLATE_NOOP("desk", "Orders that wait for {items}: {orders}."))
_IN_PART = _t(QT_TRANSLATE_NOOP("desk", "In part for want of {items}."))
_HELD = _t(QT_TRANSLATE_NOOP("desk", "Order {number} is held"))
_LET_GO = _t(QT_TRANSLATE_NOOP("desk", "Order {number} waits for release again"))
_CANCELLED = _t(QT_TRANSLATE_NOOP("desk", "Order {number} is cancelled"))
_GIVEN_BACK = _t(QT_TRANSLATE_NOOP("desk", "What was promised and claimed is free again."))
_PARTLY = _t(QT_TRANSLATE_NOOP("desk", "Order {number} goes in part; the rest stays as backorder"))
