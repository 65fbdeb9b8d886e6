"""Writes order history: demand from before Packhouse, kept beside the books and never touching stock."""

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.orders.files.chunks import Chunk
from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.reading import Record
from fulfilment.orders.files.values import to_minor
from fulfilment.orders.files.writing.finding import item_ids, unknown_item
from fulfilment.orders.files.writing.result import (
    ChunkResult,
    Outcome,
    RefusalError,
    amount_of,
    as_refusal,
    begin,
    refusal,
    text_of,
)
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from models import journal
from models.order import DemandRow

NO_PIECES = Text("files", QT_TRANSLATE_NOOP("files", "The quantity is zero."))
GIVE_PIECES = Text("files", QT_TRANSLATE_NOOP("files", "Write how many pieces were ordered, or leave the line out."))

COMPARED = ("kind", "item_id", "quantity", "ordered_on", "price_minor", "currency", "country")

Row = dict[str, object]
_UPDATE = update(DemandRow.__table__).where(DemandRow.__table__.c.id == bindparam("row_id"))  # type: ignore[arg-type]


def write(session: Session, bench: Bench, chunk: Chunk, mapping: Mapping) -> ChunkResult:
    """Add the lines that are new, change those that differ; a line is known by source, document and place in it."""
    result = begin(chunk)
    records = [record for group in chunk.groups for record in group]
    items = item_ids(session, (record.values.get("sku") for record in records))
    known = _known(session, mapping.options.source, records)
    new: list[Row] = []
    changed: list[Row] = []
    for record in records:
        try:
            row = _row(record, items, mapping)
        except RefusalError as problem:
            result.reject([record], problem)
            continue
        before = known.get((str(row["document"]), str(row["line_key"])))
        if before is None:
            new.append(row)
            result.accept([record], Outcome.ADDED)
        elif all(before[name] == row[name] for name in COMPARED):
            result.accept([record], Outcome.ALREADY_THERE)
        else:
            changed.append({name: row[name] for name in COMPARED} | {"row_id": before["id"]})
            _note_change(session, before, row)
            result.accept([record], Outcome.CHANGED)
    connection = session.connection()
    if new:
        operation_id = journal.operation_id(session)
        connection.execute(insert(DemandRow), [row | {"operation_id": operation_id} for row in new])
    if changed:
        connection.execute(_UPDATE, changed)
    return result


def _note_change(session: Session, before: Row, after: Row) -> None:
    """Write into the journal what was different: lines are written past it, and undo needs their old figures."""
    names = [name for name in COMPARED if before[name] != after[name]]
    assert isinstance(before["id"], int)
    journal.record(
        session,
        "update",
        DemandRow.__tablename__,
        before["id"],
        before={name: journal.as_json(before[name]) for name in names},
        after={name: journal.as_json(after[name]) for name in names},
    )


def _known(session: Session, source: str, records: list[Record]) -> dict[tuple[str, str], Row]:
    """Return what is stored of the documents of these lines."""
    documents = {str(record.values["document"]) for record in records}
    columns = DemandRow.__table__.c
    query = select(columns.id, columns.document, columns.line_key, *(columns[name] for name in COMPARED)).where(
        columns.source == source, columns.document.in_(documents)
    )
    return {(row["document"], row["line_key"]): dict(row) for row in session.execute(query).mappings()}


def _row(record: Record, items: dict[str, int], mapping: Mapping) -> Row:
    values = record.values
    sku = str(values["sku"])
    if sku not in items:
        raise unknown_item(mapping, sku)
    if not values["quantity"]:
        raise refusal(mapping, "quantity", 0, NO_PIECES, GIVE_PIECES)
    currency = text_of(values, "currency")
    try:
        price = to_minor(amount_of(values, "price"), currency or "EUR")
    except BadValueError as problem:
        raise as_refusal(problem) from problem
    return {
        "source": mapping.options.source,
        "document": str(values["document"]),
        "line_key": str(record.position),
        "kind": record.sort,
        "item_id": items[sku],
        "quantity": values["quantity"],
        "ordered_on": values["ordered_on"],
        "price_minor": price,
        "currency": currency,
        "country": text_of(values, "country"),
    }
