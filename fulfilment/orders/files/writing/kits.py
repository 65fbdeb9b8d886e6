"""Writes what kits are made of and what may stand in for what: all rows of an item together are its whole list."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.items import recipes, substitutes
from fulfilment.items.recipes import ASSEMBLED, SOLD, Part
from fulfilment.orders.files.chunks import Chunk
from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.reading import Record
from fulfilment.orders.files.writing.finding import IMPORT_ITEM, UNKNOWN_ITEM, item_ids
from fulfilment.orders.files.writing.result import (
    ChunkResult,
    Outcome,
    RefusalError,
    begin,
    merged,
    refusal,
    text_of,
    whole_of,
)
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock.refusal import RefusedError
from models.item import Item, Substitute

NO_PIECES = Text("files", QT_TRANSLATE_NOOP("files", "The quantity is less than one."))
SAY_PIECES = Text("files", QT_TRANSLATE_NOOP("files", "Write how many pieces one kit takes, or leave the part out."))
UNKNOWN_SORT = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is no sort of kit."))
WRITE_SORT = Text("files", QT_TRANSLATE_NOOP("files", "Write sold (picked as parts) or assembled (kept in stock)."))
LEAVE_OUT = Text("files", QT_TRANSLATE_NOOP("files", "Leave that part out."))
ANOTHER = Text("files", QT_TRANSLATE_NOOP("files", "{sku} cannot stand in for itself."))
NAME_ANOTHER = Text("files", QT_TRANSLATE_NOOP("files", "Name another item."))

_SORTS = {
    **dict.fromkeys((SOLD, "bundle", "virtual", "продажный", "pārdošanas"), SOLD),
    **dict.fromkeys((ASSEMBLED, "made", "stock", "сборный", "saliktais"), ASSEMBLED),
}


def write(session: Session, bench: Bench, chunk: Chunk, mapping: Mapping) -> ChunkResult:
    """Let each kit be made of exactly the parts that its rows name."""
    result = begin(chunk)
    ids = _known(session, chunk, ("kit", "part"))
    for group in chunk.groups:
        try:
            result.accept(group, _write_kit(session, group, ids, mapping))
        except RefusalError as problem:
            result.reject(group, problem)
    return result


def write_substitutes(session: Session, bench: Bench, chunk: Chunk, mapping: Mapping) -> ChunkResult:
    """Let each item have exactly the substitutes that its rows name, by their rank, else in the order of the file."""
    result = begin(chunk)
    ids = _known(session, chunk, ("sku", "substitute"))
    for group in chunk.groups:
        try:
            result.accept(group, _write_substitutes(session, group, ids, mapping))
        except RefusalError as problem:
            result.reject(group, problem)
    return result


def _known(session: Session, chunk: Chunk, names: Sequence[str]) -> dict[str, int]:
    return item_ids(session, (record.values.get(name) for group in chunk.groups for record in group for name in names))


def _id_of(ids: dict[str, int], record: Record, name: str, mapping: Mapping) -> int:
    sku = text_of(record.values, name)
    if sku not in ids:
        raise refusal(mapping, name, sku, UNKNOWN_ITEM.with_values(sku=sku), IMPORT_ITEM)
    return ids[sku]


def _write_kit(session: Session, group: tuple[Record, ...], ids: dict[str, int], mapping: Mapping) -> Outcome:
    kit = session.get_one(Item, _id_of(ids, group[0], "kit", mapping))
    parts = []
    for record in group:
        pieces = whole_of(record.values, "quantity")
        if pieces < 1:
            raise refusal(mapping, "quantity", pieces, NO_PIECES, SAY_PIECES)
        parts.append(Part(_id_of(ids, record, "part", mapping), pieces))
    said = text_of(merged(group), "sort", kit.kit or SOLD)
    sort = _SORTS.get(said.casefold())
    if sort is None:
        raise refusal(mapping, "sort", said, UNKNOWN_SORT.with_values(value=said), WRITE_SORT)
    is_new = not kit.kit
    try:
        is_changed = recipes.set_parts(session, kit.id, parts)
    except RefusedError as refused:
        raise refusal(mapping, "part", "", refused.sentence, LEAVE_OUT) from refused
    if kit.kit != sort:
        kit.kit, is_changed = sort, True
    return Outcome.ADDED if is_new else Outcome.CHANGED if is_changed else Outcome.ALREADY_THERE


def _write_substitutes(session: Session, group: tuple[Record, ...], ids: dict[str, int], mapping: Mapping) -> Outcome:
    item_id = _id_of(ids, group[0], "sku", mapping)
    ranked: list[tuple[int, int]] = []
    for place, record in enumerate(group, 1):
        substitute_id = _id_of(ids, record, "substitute", mapping)
        if substitute_id == item_id:
            sku = text_of(record.values, "substitute")
            raise refusal(mapping, "substitute", sku, ANOTHER.with_values(sku=sku), NAME_ANOTHER)
        ranked.append((whole_of(record.values, "rank", place), substitute_id))
    had_any = session.scalar(select(Substitute.id).where(Substitute.item_id == item_id).limit(1)) is not None
    is_changed = substitutes.set_substitutes(session, item_id, [each for _, each in sorted(ranked)])
    if not is_changed:
        return Outcome.ALREADY_THERE
    return Outcome.CHANGED if had_any else Outcome.ADDED
