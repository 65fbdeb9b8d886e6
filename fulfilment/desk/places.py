"""Places at the desk: held or let go, what they take, whose home they are, emptied in one go."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import naming
from fulfilment.bench import Bench
from fulfilment.desk.answer import Answer, done
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import carrying, status
from fulfilment.stock.refusal import RefusedError
from models import journal
from models.item import Identifier, Item
from models.place import Location

_CHANGES = ("stock", "orders", "reorder")
UNDOABLE = ("place.status", "place.capacity", "place.home", "stock.empty")
"""Kinds of operation that the page takes back."""


@dataclass(frozen=True)
class Capacity:
    """What a person says that a place takes; 0 is without a limit."""

    pieces: int
    """Pieces."""
    weight_kg: int
    """Weight."""
    volume_l: int
    """Volume."""
    mixing: str
    """One of `Mixing`."""
    velocity: str
    """``A``, ``B``, ``C`` or empty."""
    is_overstock: bool
    """True for what stands behind the pick faces."""


def set_status(session: Session, bench: Bench, location_id: int, wanted: str) -> Answer:
    """Hold a place with all places in it, call its goods damaged, or let it go. Raises RefusedError where claimed."""
    place = session.get_one(Location, location_id)
    journal.describe(session, "place.status", reason=place.code)
    places = status.set_status(session, place, wanted)
    text = _STATUS.with_values(place=place.code, status=naming.status_of_place(wanted))
    detail = _PLACES_IN_ALL.with_values(n=places) if places > 1 else None
    return done("desk.place_status", text, *_CHANGES, detail=detail)


def set_capacity(session: Session, bench: Bench, location_id: int, wanted: Capacity) -> Answer:
    """Say what a place takes; what lies there already stays, even when it is more."""
    place = session.get_one(Location, location_id)
    journal.describe(session, "place.capacity", reason=place.code)
    place.most_pieces = wanted.pieces or None
    place.most_weight_g = wanted.weight_kg * 1000 or None
    place.most_volume_ml = wanted.volume_l * 1000 or None
    place.mixing, place.velocity, place.is_overstock = wanted.mixing, wanted.velocity, wanted.is_overstock
    session.flush()
    return done("desk.place_capacity", _CAPACITY.with_values(place=place.code), "stock")


def set_home(session: Session, bench: Bench, location_id: int, sku: str) -> Answer:
    """Make a bin the home of an item, named by SKU or barcode. Raises RefusedError for an unknown item, or no bin."""
    place, item = session.get_one(Location, location_id), _item(session, sku.strip())
    journal.describe(session, "place.home", reason=place.code)
    status.set_home(session, item.id, place)
    return done("desk.place_home", _HOME.with_values(place=place.code, sku=item.sku), "stock")


def _item(session: Session, name: str) -> Item:
    by_code = select(Item).join(Identifier, Identifier.item_id == Item.id).where(Identifier.text == name)
    for query in (select(Item).where(Item.sku == name), by_code):
        found = session.scalars(query.where(Item.is_active).limit(2)).all()
        if len(found) == 1:
            return found[0]
    raise RefusedError("desk.no_item", _NO_ITEM.with_values(sku=name), cure=_WRITE_SKU)


def empty(session: Session, bench: Bench, location_id: int, target: str) -> Answer:
    """Move everything in a place to another, named by its code. Raises RefusedError where claimed or without room."""
    source = session.get_one(Location, location_id)
    where = session.scalars(
        select(Location).where(Location.code == target.strip(), Location.warehouse_id == source.warehouse_id)
    ).first()
    if where is None:
        raise RefusedError("desk.no_place", _NO_PLACE.with_values(place=target.strip()), cure=_WRITE_CODE)
    journal.describe(session, "stock.empty", reason=source.code)
    pieces, carriers = carrying.empty(session, source, where)
    text = _EMPTIED.with_values(place=source.code, n=pieces, target=where.code)
    detail = _CARRIERS.with_values(n=carriers) if carriers else None
    return done("desk.emptied", text, *_CHANGES, detail=detail)


def _t(source: str) -> Text:
    return Text("desk", source)


_STATUS = _t(QT_TRANSLATE_NOOP("desk", "{place}: {status}"))
_PLACES_IN_ALL = _t(QT_TRANSLATE_NOOP("desk", "Places changed: {n}."))
_CAPACITY = _t(QT_TRANSLATE_NOOP("desk", "What {place} takes is stored"))
_HOME = _t(QT_TRANSLATE_NOOP("desk", "{place} is the home of {sku}"))
_NO_ITEM = _t(QT_TRANSLATE_NOOP("desk", "There is no item “{sku}”"))
_WRITE_SKU = _t(QT_TRANSLATE_NOOP("desk", "Nothing was changed. Write its SKU or one of its barcodes."))
_NO_PLACE = _t(QT_TRANSLATE_NOOP("desk", "There is no place “{place}” in this warehouse"))
_WRITE_CODE = _t(QT_TRANSLATE_NOOP("desk", "Nothing was moved. Write the code of a bin, dock, tote or pallet."))
_EMPTIED = _t(QT_TRANSLATE_NOOP("desk", "{place} is empty: {n} moved to {target}"))
_CARRIERS = _t(QT_TRANSLATE_NOOP("desk", "Pallets and totes moved with what is on them: {n}."))
