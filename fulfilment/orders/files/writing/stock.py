"""Writes opening stock through the ledger: once a place, never twice, whatever was moved since."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from fulfilment import naming
from fulfilment.bench import Bench
from fulfilment.orders.files.chunks import Chunk
from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.reading import Record
from fulfilment.orders.files.writing.finding import item_ids, unknown_item
from fulfilment.orders.files.writing.result import (
    ChunkResult,
    Outcome,
    RefusalError,
    Values,
    begin,
    day_of,
    refusal,
    text_of,
    whole_of,
)
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import ledger, lots, shelf_life
from fulfilment.stock.ledger import Place
from fulfilment.stock.shelf_life import Printed
from models.item import Item, Lot
from models.journal import Operation
from models.place import OUTSIDE, Location, LocationKind
from models.stock import Balance, Move

NO_LOCATION = Text("files", QT_TRANSLATE_NOOP("files", "There is no location {code} in this warehouse."))
IMPORT_LOCATION = Text("files", QT_TRANSLATE_NOOP("files", "Import the location first, or correct its code."))
HOLDS_NOTHING = Text("files", QT_TRANSLATE_NOOP("files", "{code} is a {kind}, which holds no stock itself."))
NAME_BIN = Text("files", QT_TRANSLATE_NOOP("files", "Name a bin in it."))
LOT_NEEDED = Text("files", QT_TRANSLATE_NOOP("files", "{sku} is kept by lots, but the lot is missing."))
WRITE_LOT = Text("files", QT_TRANSLATE_NOOP("files", "Write the lot, or turn lots off for the item."))
SERIAL_NEEDED = Text("files", QT_TRANSLATE_NOOP("files", "{sku} is kept by serial number, but it is missing."))
WRITE_SERIAL = Text("files", QT_TRANSLATE_NOOP("files", "Write each piece's number into the column of lots."))
ONE_PIECE = Text("files", QT_TRANSLATE_NOOP("files", "Serial number {serial} is one piece."))
A_ROW_EACH = Text("files", QT_TRANSLATE_NOOP("files", "Write a row for each piece, with its number and quantity 1."))
SERIAL_HERE = Text("files", QT_TRANSLATE_NOOP("files", "Serial number {serial} stands in {code} already."))
NO_LOTS = Text("files", QT_TRANSLATE_NOOP("files", "{sku} is not kept by lots."))
DROP_LOT = Text("files", QT_TRANSLATE_NOOP("files", "Leave lot and expiry empty, or turn lots on for the item."))
OTHER_EXPIRY = Text("files", QT_TRANSLATE_NOOP("files", "Lot {lot} of {sku} expires on {expiry}."))
CHECK_EXPIRY = Text("files", QT_TRANSLATE_NOOP("files", "Correct the date, or give the goods another lot."))
OTHER_QUANTITY = Text("files", QT_TRANSLATE_NOOP("files", "{pieces} pieces of {sku} were imported into {code} before."))
HAS_STOCK = Text("files", QT_TRANSLATE_NOOP("files", "{code} holds {pieces} pieces of {sku} already."))
COUNT_IT = Text("files", QT_TRANSLATE_NOOP("files", "Count the place or adjust its stock."))

_NO_STOCK = OUTSIDE | {LocationKind.ZONE}


@dataclass(frozen=True)
class _Facts:
    """What the warehouse knows of the rows of a chunk."""

    items: dict[str, int]
    """Item ids by what the file calls them."""
    items_by_id: dict[int, Item]
    """Items by id: how they are tracked, and how long they keep."""
    locations: dict[str, Location]
    """Locations of this warehouse by code."""
    lots: dict[tuple[int, str], Lot]
    """Lots by item and code."""
    imported: dict[Place, int]
    """Pieces that earlier imports, not undone, put into a place."""
    on_hand: dict[Place, int]
    """Pieces there now."""


def write(session: Session, bench: Bench, chunk: Chunk, mapping: Mapping) -> ChunkResult:
    """Book the rows of the chunk from the supplier into their places."""
    result = begin(chunk)
    records = [record for group in chunk.groups for record in group]
    facts = _facts(session, bench, records)
    supplier_id = ledger.outside(session)[LocationKind.SUPPLIER]
    for record in records:
        try:
            place = _place(session, record.values, facts, mapping)
            outcome = _judge(session, record.values, place, facts=facts, mapping=mapping)
        except RefusalError as problem:
            result.reject([record], problem)
            continue
        pieces = whole_of(record.values, "quantity")
        if outcome == Outcome.ADDED and pieces:
            ledger.post(session, Place(place.item_id, supplier_id, place.lot_id), place.location_id, pieces)
        result.accept([record], outcome if pieces else Outcome.ALREADY_THERE)
    return result


def _facts(session: Session, bench: Bench, records: list[Record]) -> _Facts:
    items = item_ids(session, (record.values.get("sku") for record in records))
    ids = set(items.values())
    codes = {text_of(record.values, "location") for record in records}
    places = session.scalars(
        select(Location).where(
            Location.code.in_(codes), Location.warehouse_id == bench.warehouse_id, Location.is_active
        )
    )
    locations = {place.code: place for place in places}
    by_id = {item.id: item for item in session.scalars(select(Item).where(Item.id.in_(ids)))}
    names = {text_of(record.values, "lot") for record in records} | {""}
    rows = session.scalars(select(Lot).where(Lot.item_id.in_(ids), Lot.code.in_(names)))
    of_lot = {(lot.item_id, lot.code): lot for lot in rows}
    location_ids = {place.id for place in locations.values()}
    imported, on_hand = _imported(session, ids, location_ids), _on_hand(session, ids, location_ids)
    return _Facts(items, by_id, locations, of_lot, imported, on_hand)


def _imported(session: Session, item_ids_: set[int], location_ids: set[int]) -> dict[Place, int]:
    undo = aliased(Operation)
    query = (
        select(Move.item_id, Move.target_id, Move.lot_id, func.sum(Move.quantity))
        .join(Operation, Operation.id == Move.operation_id)
        .outerjoin(undo, undo.undoes_id == Operation.id)
        .where(
            Operation.kind == "import.stock",
            undo.id.is_(None),
            Move.item_id.in_(item_ids_),
            Move.target_id.in_(location_ids),
        )
        .group_by(Move.item_id, Move.target_id, Move.lot_id)
    )
    return {Place(item, place, lot): int(pieces) for item, place, lot, pieces in session.execute(query)}


def _on_hand(session: Session, item_ids_: set[int], location_ids: set[int]) -> dict[Place, int]:
    query = select(Balance.item_id, Balance.location_id, Balance.lot_id, Balance.on_hand).where(
        Balance.item_id.in_(item_ids_), Balance.location_id.in_(location_ids), Balance.on_hand > 0
    )
    return {Place(item, place, lot): pieces for item, place, lot, pieces in session.execute(query)}


def _place(session: Session, values: Values, facts: _Facts, mapping: Mapping) -> Place:
    """Return where the goods go. Raises RefusalError when item, location or lot do not allow it."""
    sku, code = text_of(values, "sku"), text_of(values, "location")
    item_id = facts.items.get(sku)
    if item_id is None:
        raise unknown_item(mapping, sku)
    location = facts.locations.get(code)
    if location is None:
        raise refusal(mapping, "location", code, NO_LOCATION.with_values(code=code), IMPORT_LOCATION)
    if location.kind in _NO_STOCK:
        cause = HOLDS_NOTHING.with_values(code=code, kind=naming.kind_of_place(location.kind))
        raise refusal(mapping, "location", code, cause, NAME_BIN)
    return Place(item_id, location.id, _lot_id(session, item_id, values, facts=facts, mapping=mapping))


def _lot_id(session: Session, item_id: int, values: Values, *, facts: _Facts, mapping: Mapping) -> int:
    sku, code, expiry = text_of(values, "sku"), text_of(values, "lot"), day_of(values, "expiry")
    item = facts.items_by_id[item_id]
    if item.tracking != "none" and not code:
        needed, cure = (SERIAL_NEEDED, WRITE_SERIAL) if item.tracking == "serial" else (LOT_NEEDED, WRITE_LOT)
        raise refusal(mapping, "lot", "", needed.with_values(sku=sku), cure)
    if item.tracking == "serial" and whole_of(values, "quantity") > 1:
        raise refusal(mapping, "quantity", whole_of(values, "quantity"), ONE_PIECE.with_values(serial=code), A_ROW_EACH)
    if item.tracking == "none" and (code or expiry):
        raise refusal(mapping, "lot", code, NO_LOTS.with_values(sku=sku), DROP_LOT)
    lot = facts.lots.get((item_id, code))
    if lot is None:
        lot = facts.lots[item_id, code] = lots.add(session, item, code, shelf_life.dates(item, Printed(expiry)))
    _refuse_other_expiry(session, lot, item, expiry=expiry, mapping=mapping)
    return lot.id


def _refuse_other_expiry(session: Session, lot: Lot, item: Item, *, expiry: date | None, mapping: Mapping) -> None:
    """A lot has one expiry: the first file that knows it says it, of files that were not taken back."""
    if expiry is None or lot.expires_on == expiry:
        return
    if lot.expires_on is None or not _was_moved(session, lot):
        lots.set_dates(lot, shelf_life.dates(item, Printed(expiry)))
        return
    cause = OTHER_EXPIRY.with_values(lot=lot.code, sku=item.sku, expiry=lot.expires_on.isoformat())
    raise refusal(mapping, "expiry", expiry.isoformat(), cause, CHECK_EXPIRY)


def _was_moved(session: Session, lot: Lot) -> bool:
    """Return whether pieces of the lot were ever moved by something that still stands."""
    undo = aliased(Operation)
    standing = (
        select(Move.id)
        .join(Operation, Operation.id == Move.operation_id)
        .outerjoin(undo, undo.undoes_id == Operation.id)
        .where(Move.item_id == lot.item_id, Move.lot_id == lot.id, Operation.undoes_id.is_(None), undo.id.is_(None))
    )
    return session.scalar(standing.limit(1)) is not None


def _refuse_standing(session: Session, place: Place, mapping: Mapping) -> None:
    """A serial number stands in one place: a file cannot put it into another one."""
    where = ledger.serial_at(session, place.lot_id)
    if where is not None:
        lot, location = session.get_one(Lot, place.lot_id), session.get_one(Location, where)
        cause = SERIAL_HERE.with_values(serial=lot.code, code=location.code)
        raise refusal(mapping, "lot", lot.code, cause, COUNT_IT)


def _judge(session: Session, values: Values, place: Place, *, facts: _Facts, mapping: Mapping) -> Outcome:
    """Return whether the pieces are to be booked or were booked before. Raises RefusalError when it is neither."""
    sku, code, pieces = text_of(values, "sku"), text_of(values, "location"), whole_of(values, "quantity")
    before = facts.imported.get(place)
    if before is None and facts.items_by_id[place.item_id].tracking == "serial":
        _refuse_standing(session, place, mapping)
    if before == pieces:
        return Outcome.ALREADY_THERE
    if before is not None:
        cause = OTHER_QUANTITY.with_values(pieces=before, sku=sku, code=code)
        raise refusal(mapping, "quantity", pieces, cause, COUNT_IT)
    if there := facts.on_hand.get(place):
        cause = HAS_STOCK.with_values(pieces=there, sku=sku, code=code)
        raise refusal(mapping, "quantity", pieces, cause, COUNT_IT)
    return Outcome.ADDED
