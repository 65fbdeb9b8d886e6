"""Writes planned transfers: new ones are made, those that are not loaded yet are changed."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.orders.files.chunks import Chunk
from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.reading import Record
from fulfilment.orders.files.writing.finding import item_ids, unknown_item
from fulfilment.orders.files.writing.result import (
    ChunkResult,
    Outcome,
    RefusalError,
    begin,
    day_of,
    merged,
    refusal,
    text_of,
    whole_of,
)
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import transfers
from fulfilment.stock.transfer_states import TransferState, words
from fulfilment.stock.transfers import Destination
from models.item import Supplier
from models.place import Warehouse
from models.transit import Transfer

NO_GOAL = Text("files", QT_TRANSLATE_NOOP("files", "There is no warehouse or supplier “{text}”."))
NAME_GOAL = Text("files", QT_TRANSLATE_NOOP("files", "Write the code of another warehouse, or of a supplier."))
SAME = Text("files", QT_TRANSLATE_NOOP("files", "The goods are in {text} already."))
NO_PIECES = Text("files", QT_TRANSLATE_NOOP("files", "The quantity is less than one."))
GIVE_PIECES = Text("files", QT_TRANSLATE_NOOP("files", "Write how many pieces are to go, or leave the line out."))
UNDER_WAY = Text("files", QT_TRANSLATE_NOOP("files", "Transfer {number} differs from the file but is {state} already."))
BY_HAND = Text("files", QT_TRANSLATE_NOOP("files", "Change it on the page Transfers, or give it another number."))

Wanted = dict[int, int]
"""Pieces by item."""


def write(session: Session, bench: Bench, chunk: Chunk, mapping: Mapping) -> ChunkResult:
    """Make transfers from this warehouse that are new, change those that wait, report those that are under way."""
    result = begin(chunk)
    items = item_ids(session, (record.values.get("sku") for group in chunk.groups for record in group))
    for group in chunk.groups:
        try:
            outcome = _write(session, bench, group, items, mapping=mapping)
        except RefusalError as problem:
            result.reject(group, problem)
            continue
        result.accept(group, outcome)
    return result


def _write(
    session: Session, bench: Bench, group: Sequence[Record], items: dict[str, int], *, mapping: Mapping
) -> Outcome:
    values = merged(group)
    goal = _goal(session, bench, text_of(values, "to"), mapping)
    wanted = _wanted(group, items, mapping)
    number, expected_on = text_of(values, "number"), day_of(values, "expected")
    query = select(Transfer).where(Transfer.reference == number, Transfer.from_warehouse_id == bench.warehouse_id)
    known = session.scalars(query.where(Transfer.state != "cancelled").order_by(Transfer.id.desc())).first()
    if known is None:
        made = transfers.make(session, bench.warehouse_id, goal, expected_on=expected_on, reference=number)
        for item_id, pieces in wanted.items():
            transfers.want(session, made, item_id, pieces)
        return Outcome.ADDED
    return _change(session, known, goal, wanted, expected_on=expected_on, mapping=mapping)


def _change(
    session: Session, known: Transfer, goal: Destination, wanted: Wanted, *, expected_on: date | None, mapping: Mapping
) -> Outcome:
    present = {line.item_id: line.quantity for line in transfers.lines_of(session, known.id) if line.quantity}
    is_same_goal = (known.to_warehouse_id, known.supplier_id) == (goal.warehouse_id, goal.supplier_id)
    if present == wanted and is_same_goal and expected_on in (None, known.expected_on):
        return Outcome.ALREADY_THERE
    if known.state != TransferState.DRAFT or not is_same_goal:
        said = words(known.state, is_to_supplier=known.supplier_id is not None)
        cause = UNDER_WAY.with_values(number=known.reference, state=said)
        raise refusal(mapping, "number", known.reference, cause, BY_HAND)
    for item_id in present.keys() | wanted.keys():
        more = wanted.get(item_id, 0) - present.get(item_id, 0)
        if more:
            transfers.want(session, known, item_id, more)
    known.expected_on = expected_on or known.expected_on
    session.flush()
    return Outcome.CHANGED


def _wanted(group: Sequence[Record], items: dict[str, int], mapping: Mapping) -> Wanted:
    found: Wanted = {}
    for record in group:
        sku, pieces = text_of(record.values, "sku"), whole_of(record.values, "quantity")
        if sku not in items:
            raise unknown_item(mapping, sku)
        if pieces < 1:
            raise refusal(mapping, "quantity", pieces, NO_PIECES, GIVE_PIECES)
        found[items[sku]] = found.get(items[sku], 0) + pieces
    return found


def _goal(session: Session, bench: Bench, text: str, mapping: Mapping) -> Destination:
    warehouse_id = session.scalar(select(Warehouse.id).where(or_(Warehouse.code == text, Warehouse.name == text)))
    if warehouse_id == bench.warehouse_id:
        raise refusal(mapping, "to", text, SAME.with_values(text=text), NAME_GOAL)
    if warehouse_id is not None:
        return Destination(warehouse_id=warehouse_id)
    supplier_id = session.scalar(select(Supplier.id).where(or_(Supplier.code == text, Supplier.name == text)))
    if supplier_id is None:
        raise refusal(mapping, "to", text, NO_GOAL.with_values(text=text), NAME_GOAL)
    return Destination(supplier_id=supplier_id)
