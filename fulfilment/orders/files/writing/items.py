"""Writes items with their barcodes, suppliers and reorder levels."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from fulfilment.bench import Bench
from fulfilment.orders.files.chunks import Chunk
from fulfilment.orders.files.codes import CodeOfItem
from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.reading import Record
from fulfilment.orders.files.values import to_minor
from fulfilment.orders.files.writing.levels import Levels
from fulfilment.orders.files.writing.result import (
    ChunkResult,
    Outcome,
    RefusalError,
    Values,
    amount_of,
    as_refusal,
    begin,
    merged,
    refusal,
    text_of,
    whole_of,
)
from fulfilment.search import search_text
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import lots, tracking
from models.item import Identifier, Item, Lot, Merger
from models.place import Warehouse

CODE_TAKEN = Text("files", QT_TRANSLATE_NOOP("files", "The barcode {code} stands for item {sku} already."))
EMPTY_FIRST = Text("files", QT_TRANSLATE_NOOP("files", "Leave it as it is, or enter the goods as another item."))
WENT_INTO = Text("files", QT_TRANSLATE_NOOP("files", "{sku} went into {into}."))
NAME_INTO = Text("files", QT_TRANSLATE_NOOP("files", "Write the SKU of that item, or undo the merging."))
ONE_ITEM = Text("files", QT_TRANSLATE_NOOP("files", "A barcode can mean one item only: correct it here or there."))

_COLUMNS = {
    "name": "name",
    "name_ru": "name_ru",
    "name_lv": "name_lv",
    "variant": "variant",
    "variant_ru": "variant_ru",
    "variant_lv": "variant_lv",
    "weight": "weight_g",
    "length": "length_mm",
    "width": "width_mm",
    "height": "height_mm",
    "currency": "currency",
    "origin": "origin_country",
    "customs_code": "customs_code",
    "product": "product",
    "measure": "measure",
    "is_fragile": "is_fragile",
    "is_upright": "is_upright",
    "hazard_class": "hazard_class",
    "note": "note",
    "receive_note": "receive_note",
    "pick_note": "pick_note",
    "pack_note": "pack_note",
}
"""Field to column."""
_KEEPING = {
    "shelf_life": "shelf_life_days",
    "receive_by": "receive_by_days",
    "best_before_days": "best_before_days",
    "removal": "removal_days",
}
"""The same of how long it keeps, in days."""

_MORE_COLUMNS = ("tracking", *_KEEPING.values(), "price_minor", "cost_minor", "can_count", "kit", "is_active")
_BLANK: Values = {
    column.name: column.default.arg
    for column in Item.__table__.columns
    if column.name in {*_COLUMNS.values(), *_MORE_COLUMNS} and isinstance(column.default, ScalarElementColumnDefault)
}
"""What a new item says where the file is silent; one that was taken back begins with it again."""


@dataclass
class _Known:
    """What the warehouse holds of the items of a chunk, kept up to date as they are written."""

    currency: str
    items: dict[str, Item] = field(default_factory=dict)
    codes: dict[str, Identifier] = field(default_factory=dict)
    sku_of_code: dict[str, str] = field(default_factory=dict)
    merged: dict[str, str] = field(default_factory=dict)


@dataclass
class _Entry:
    """An item on its way: what the file says, and what becomes of it."""

    group: tuple[Record, ...]
    values: Values
    codes: tuple[CodeOfItem, ...]
    item: Item
    outcome: Outcome
    is_new: bool


def write(session: Session, bench: Bench, chunk: Chunk, mapping: Mapping) -> ChunkResult:
    """Write the items of the chunk: new ones whole, known ones where the file says something else."""
    result = begin(chunk)
    groups = [(group, merged(group), _codes(group)) for group in chunk.groups]
    known = _look_up(session, bench, groups)
    entries: list[_Entry] = []
    for group, values, codes in groups:
        try:
            _refuse_merged(text_of(values, "sku"), known, mapping)
            _refuse_taken(codes, text_of(values, "sku"), known, mapping)
            _refuse_other_tracking(session, values, known, mapping)
            entries.append(_enter(session, group, values, codes=codes, known=known))
        except RefusalError as problem:
            result.reject(group, problem)
    session.flush()
    levels = Levels(session, bench, mapping, [(entry.item.id, entry.values) for entry in entries])
    for entry in entries:
        _finish(session, entry, known, levels=levels, result=result)
    session.flush()
    return result


def _codes(group: Sequence[Record]) -> tuple[CodeOfItem, ...]:
    """Return all barcodes of the rows of an item, each once; a case barcode stands for the pieces of its row."""
    found: dict[str, CodeOfItem] = {}
    for record in group:
        pieces = whole_of(record.values, "case_quantity", 1) or 1
        for name in ("gtin", "barcodes", "case_code"):
            value = record.values.get(name, ())
            assert isinstance(value, tuple)
            for code in value:
                counted = CodeOfItem(code.code, pieces) if name == "case_code" and code.pieces == 1 else code
                found.setdefault(code.code, counted)
    return tuple(found.values())


def _look_up(
    session: Session, bench: Bench, groups: Iterable[tuple[Sequence[Record], Values, Sequence[CodeOfItem]]]
) -> _Known:
    groups = list(groups)
    currency = session.scalar(select(Warehouse.currency).where(Warehouse.id == bench.warehouse_id))
    known = _Known(currency or "EUR")
    skus = {text_of(values, "sku") for _, values, _ in groups}
    known.items = {item.sku: item for item in session.scalars(select(Item).where(Item.sku.in_(skus)))}
    gone = [item.id for item in known.items.values() if not item.is_active]
    if gone:
        into = aliased(Item)
        merged = (
            select(Item.sku, into.sku).join(Merger, Merger.item_id == Item.id).join(into, into.id == Merger.into_id)
        )
        known.merged = {row[0]: row[1] for row in session.execute(merged.where(Item.id.in_(gone)))}
    texts = {code.code for _, _, codes in groups for code in codes}
    rows = select(Identifier, Item.sku).join(Item, Item.id == Identifier.item_id).where(Identifier.text.in_(texts))
    for identifier, sku in session.execute(rows):
        known.codes[identifier.text] = identifier
        known.sku_of_code[identifier.text] = sku
    return known


def _refuse_merged(sku: str, known: _Known, mapping: Mapping) -> None:
    into = known.merged.get(sku)
    if into is not None:
        raise refusal(mapping, "sku", sku, WENT_INTO.with_values(sku=sku, into=into), NAME_INTO)


def _refuse_taken(codes: Sequence[CodeOfItem], sku: str, known: _Known, mapping: Mapping) -> None:
    for code in codes:
        owner = known.sku_of_code.get(code.code, sku)
        if owner != sku:
            name = next((each for each in ("gtin", "barcodes", "case_code") if each in mapping.columns), "")
            raise refusal(mapping, name, code.code, CODE_TAKEN.with_values(code=code.code, sku=owner), ONE_ITEM)
    known.sku_of_code.update((code.code, sku) for code in codes)


def _refuse_other_tracking(session: Session, values: Values, known: _Known, mapping: Mapping) -> None:
    """What keeps the pieces of an item apart cannot change while the books tell of pieces."""
    item, wanted = known.items.get(text_of(values, "sku")), _tracking(values)
    reason = tracking.what_forbids(session, item, wanted) if item is not None and wanted else None
    if reason is not None:
        name = "tracking" if "tracking" in values else "has_lots"
        raise refusal(mapping, name, wanted, reason, EMPTY_FIRST)


def _tracking(values: Values) -> str:
    """Return what the file says that keeps the pieces apart; empty where it is silent."""
    if "tracking" in values:
        return text_of(values, "tracking")
    return ("lot" if values["has_lots"] else "none") if "has_lots" in values else ""


def _enter(
    session: Session, group: tuple[Record, ...], values: Values, *, codes: tuple[CodeOfItem, ...], known: _Known
) -> _Entry:
    """Add the item or change the known one; its barcodes and levels follow when it has an id."""
    sku = text_of(values, "sku")
    found = known.items.get(sku)
    is_known = found is not None and found.is_active
    said = _wanted(values, found.currency if found is not None and is_known else known.currency)
    wanted = said if is_known else _BLANK | said
    item = found if found is not None else Item(sku=sku)
    if found is None:
        known.items[sku] = item
        session.add(item)
    changes = {name: value for name, value in wanted.items() if getattr(item, name) != value}
    days = (item.removal_days, item.best_before_days)
    for name, value in changes.items():
        setattr(item, name, value)
    if is_known and not {"removal_days", "best_before_days"}.isdisjoint(changes):
        lots.restate(session, item, *days)
    if changes:
        names = (item.name, item.name_ru, item.name_lv, item.variant, item.variant_ru, item.variant_lv)
        item.search = search_text(sku, (name or "" for name in names), (item.product or "",))
    outcome = Outcome.ADDED if not is_known else Outcome.CHANGED if changes else Outcome.ALREADY_THERE
    return _Entry(group, values, codes, item, outcome, is_new=found is None)


def _wanted(values: Values, currency: str) -> Values:
    """Return the columns that the file speaks of."""
    wanted = {column: values[name] for name, column in (_COLUMNS | _KEEPING).items() if name in values}
    size = values.get("size")
    if isinstance(size, tuple):
        wanted = dict(zip(("length_mm", "width_mm", "height_mm"), size, strict=True)) | wanted
    try:
        for name in ("price", "cost"):
            if name in values:
                wanted[f"{name}_minor"] = to_minor(amount_of(values, name), text_of(values, "currency", currency))
    except BadValueError as problem:
        raise as_refusal(problem) from problem
    if "price" in values or "cost" in values:
        wanted.setdefault("currency", currency)
    if _tracking(values):
        wanted["tracking"] = _tracking(values)
    if "is_countable" in values:
        wanted["can_count"] = values["is_countable"]
    return wanted


def _finish(session: Session, entry: _Entry, known: _Known, *, levels: Levels, result: ChunkResult) -> None:
    """Give the item its untracked lot, its barcodes and its reorder levels."""
    if entry.is_new:
        session.add(Lot(item_id=entry.item.id))
    changes = [_write_code(session, entry.item.id, code, known) for code in entry.codes]
    changes.append(levels.write(entry.item.id, entry.values))
    if any(changes) and entry.outcome == Outcome.ALREADY_THERE:
        entry.outcome = Outcome.CHANGED
    result.accept(entry.group, entry.outcome)


def _write_code(session: Session, item_id: int, code: CodeOfItem, known: _Known) -> bool:
    """Add or change a barcode; return whether anything changed."""
    unit = "case" if code.pieces > 1 else "each"
    identifier = known.codes.get(code.code)
    if identifier is None:
        identifier = Identifier(item_id=item_id, text=code.code, unit=unit, quantity=code.pieces)
        known.codes[code.code] = identifier
        session.add(identifier)
        return True
    if identifier.quantity == code.pieces:
        return False
    identifier.quantity, identifier.unit = code.pieces, unit
    return True
