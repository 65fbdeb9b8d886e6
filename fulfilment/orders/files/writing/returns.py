"""Announces returns from a file: each row alone, by the rules of the desk, and none of them twice."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.orders.files.chunks import Chunk
from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.writing.finding import item_ids, unknown_item
from fulfilment.orders.files.writing.result import ChunkResult, Outcome, RefusalError, Values, begin, text_of, whole_of
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import dispositions, return_announcing
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.return_announcing import Announcement
from models.item import Item
from models.order import Order
from models.returns import Return, ReturnLine

LOOK = Text("files", QT_TRANSLATE_NOOP("files", "Correct the row, or announce it on the page Returns."))


def write(session: Session, bench: Bench, chunk: Chunk, mapping: Mapping) -> ChunkResult:
    """Announce what is not announced yet; what cannot come back stays out with its sentence."""
    result = begin(chunk)
    records = [record for group in chunk.groups for record in group]
    items = item_ids(session, (record.values.get(name) for record in records for name in ("sku", "exchange")))
    skus = {row.id: row.sku for row in session.execute(select(Item.id, Item.sku).where(Item.id.in_(items.values())))}
    for record in records:
        try:
            outcome = _announce(session, bench, _wish(record.values, items, skus, mapping))
        except RefusalError as problem:
            result.reject([record], problem)
            continue
        result.accept([record], outcome)
    return result


def _wish(values: Values, items: dict[str, int], skus: dict[int, str], mapping: Mapping) -> Announcement:
    named = {}
    for name in ("sku", "exchange"):
        text = text_of(values, name)
        if text and text not in items:
            raise unknown_item(mapping, text)
        named[name] = skus[items[text]] if text else ""
    usual = dispositions.Outcome.EXCHANGE if named["exchange"] else dispositions.Outcome.REFUND
    return Announcement(
        order_number=text_of(values, "order"),
        rma=text_of(values, "rma"),
        sku=named["sku"],
        pieces=whole_of(values, "quantity"),
        outcome=dispositions.Outcome(text_of(values, "outcome", usual.value)),
        exchange_sku=named["exchange"],
    )


def _announce(session: Session, bench: Bench, wish: Announcement) -> Outcome:
    before = _announced(session, wish)
    if before and wish.pieces in (0, before):
        return Outcome.ALREADY_THERE
    try:
        return_announcing.announce(session, bench.warehouse_id, wish)
    except RefusedError as refused:
        raise RefusalError(refused.sentence, LOOK) from refused
    return Outcome.ADDED


def _announced(session: Session, wish: Announcement) -> int:
    """Return the pieces of the item that are announced under this number already."""
    found = session.scalar(
        select(func.sum(ReturnLine.announced))
        .join(Return, Return.id == ReturnLine.return_id)
        .join(Order, Order.id == Return.order_id)
        .join(Item, Item.id == ReturnLine.item_id)
        .where(Return.rma == wish.rma, Order.number == wish.order_number, Item.sku == wish.sku)
    )
    return int(found or 0)
