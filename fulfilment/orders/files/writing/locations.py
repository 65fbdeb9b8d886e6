"""Writes locations: adds new ones, changes known ones, makes the zones they name."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import naming
from fulfilment.bench import Bench
from fulfilment.founding import location
from fulfilment.orders.files.chunks import Chunk
from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.writing.finding import IMPORT_ITEM, UNKNOWN_ITEM, item_ids
from fulfilment.orders.files.writing.result import (
    ChunkResult,
    Outcome,
    RefusalError,
    Values,
    begin,
    merged,
    refusal,
    text_of,
)
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import carrying
from fulfilment.stock.status import apply_status, claiming_orders, few, set_home
from models.place import Location, LocationKind, PlaceStatus

ELSEWHERE = Text("files", QT_TRANSLATE_NOOP("files", "{code} is a location of another warehouse."))
OTHER_CODE = Text("files", QT_TRANSLATE_NOOP("files", "Give it another code: codes are unique over all warehouses."))
IN_ITSELF = Text("files", QT_TRANSLATE_NOOP("files", "{code} is to lie in itself."))
OTHER_ZONE = Text("files", QT_TRANSLATE_NOOP("files", "Name another zone, or none."))
OTHER_KIND = Text("files", QT_TRANSLATE_NOOP("files", "{code} is a {present} already and cannot become a {kind}."))
KEEP_KIND = Text("files", QT_TRANSLATE_NOOP("files", "Leave its kind as it is, or give it another code."))
CLAIMED = Text("files", QT_TRANSLATE_NOOP("files", "Goods in {code} are claimed by orders: {orders}."))
PICK_FIRST = Text("files", QT_TRANSLATE_NOOP("files", "Pick or cancel these orders first."))
NAME_BIN = Text("files", QT_TRANSLATE_NOOP("files", "Name a bin."))
NO_BIN = Text("files", QT_TRANSLATE_NOOP("files", "{code} is no bin and cannot be the home of an item."))

_COLUMNS = {
    "name": "name",
    "aisle": "aisle",
    "bay": "bay",
    "level": "level",
    "x": "x_mm",
    "y": "y_mm",
    "z": "z_mm",
    "width": "width_mm",
    "depth": "depth_mm",
    "route_order": "route_order",
    "is_pickable": "is_pickable",
    "storage": "is_overstock",
    "most_pieces": "most_pieces",
    "most_weight": "most_weight_g",
    "most_volume": "most_volume_ml",
    "mixing": "mixing",
    "velocity": "velocity",
}
"""Field to column."""
_LIMITS = ("most_pieces", "most_weight_g", "most_volume_ml")
"""Columns where nothing and zero say: no limit."""
_EXTENT = ("width_mm", "depth_mm")
"""Columns where zero says: nobody has measured it."""
_BLANK: Values = dict.fromkeys(("parent_id", "aisle", "bay", "level", "x_mm", "y_mm", "z_mm", *_EXTENT))
_BLANK |= {"name": "", "route_order": 0, "is_active": True}
_BLANK |= dict.fromkeys(("most_pieces", "most_weight_g", "most_volume_ml"))
_BLANK |= {"mixing": "mixed", "velocity": "", "is_overstock": False, "status": "available", "is_pickable_again": False}
"""What a new place says where the file is silent, besides its kind."""


def write(session: Session, bench: Bench, chunk: Chunk, mapping: Mapping) -> ChunkResult:
    """Write the locations of the chunk; a zone that is named and not there is made."""
    result = begin(chunk)
    groups = [(group, merged(group)) for group in chunk.groups]
    known = _known(session, (values.get(name) for _, values in groups for name in ("code", "parent")))
    items = item_ids(session, (sku for _, values in groups for sku in _residents(values)))
    for group, values in groups:
        try:
            residents = _resident_ids(values, items, known, mapping)
            outcome = _write_one(session, bench, values, known=known, mapping=mapping)
            is_new_home = _make_homes(session, known[text_of(values, "code")], residents)
            if is_new_home and outcome == Outcome.ALREADY_THERE:
                outcome = Outcome.CHANGED
        except RefusalError as problem:
            result.reject(group, problem)
        else:
            result.accept(group, outcome)
    session.flush()
    return result


def _known(session: Session, codes: Iterable[object]) -> dict[str, Location]:
    wanted = {str(code) for code in codes if code}
    return {place.code: place for place in session.scalars(select(Location).where(Location.code.in_(wanted)))}


def _write_one(
    session: Session, bench: Bench, values: Values, *, known: dict[str, Location], mapping: Mapping
) -> Outcome:
    code = text_of(values, "code")
    place = known.get(code)
    if place is not None and place.warehouse_id != bench.warehouse_id:
        raise refusal(mapping, "code", code, ELSEWHERE.with_values(code=code), OTHER_CODE)
    wanted = {column: values[name] for name, column in _COLUMNS.items() if name in values}
    wanted |= {column: wanted[column] or None for column in (*_LIMITS, *_EXTENT) if column in wanted}
    kind = text_of(values, "kind", place.kind if place else LocationKind.BIN)
    if place is not None and place.is_active and place.kind != kind:
        cause = OTHER_KIND.with_values(
            code=code, present=naming.kind_of_place(place.kind), kind=naming.kind_of_place(kind)
        )
        raise refusal(mapping, "kind", kind, cause, KEEP_KIND)
    if parent := text_of(values, "parent"):
        wanted["parent_id"] = _zone_id(session, bench, parent, code=code, known=known, mapping=mapping)
    if place is None or not place.is_active:
        place = known[code] = _open(session, bench, place, code, kind=kind)
        _describe(session, place, wanted, values, mapping)
        return Outcome.ADDED
    was = place.is_pickable, place.status
    is_changed = _describe(session, place, wanted, values, mapping)
    if was != (place.is_pickable, place.status):
        carrying.settle(session, place, was_status=was[1])
    return Outcome.CHANGED if is_changed else Outcome.ALREADY_THERE


def _describe(session: Session, place: Location, wanted: Values, values: Values, mapping: Mapping) -> bool:
    """Set what the row says of a place, its status last; return whether anything differed."""
    status_now = text_of(values, "status", place.status or PlaceStatus.AVAILABLE)
    if status_now != PlaceStatus.AVAILABLE:
        session.flush()
        orders = claiming_orders(session, [place.id])
        if orders:
            cause = CLAIMED.with_values(code=place.code, orders=few(orders))
            raise refusal(mapping, "status", status_now, cause, PICK_FIRST)
        if "is_pickable" in wanted:
            wanted["is_pickable_again"] = wanted.pop("is_pickable")
    is_changed = _set(place, wanted)
    if place.status == status_now:
        return is_changed
    apply_status(place, status_now)
    return True


def _residents(values: Values) -> tuple[str, ...]:
    """Return the SKUs of which a place is the home."""
    skus = values.get("home_of", ())
    assert isinstance(skus, tuple)
    return skus


def _resident_ids(values: Values, items: dict[str, int], known: dict[str, Location], mapping: Mapping) -> list[int]:
    """Return the items of which a place is the home."""
    skus, code = _residents(values), text_of(values, "code")
    place = known.get(code)
    kind = text_of(values, "kind", place.kind if place else LocationKind.BIN)
    if skus and kind != LocationKind.BIN:
        raise refusal(mapping, "home_of", ", ".join(skus), NO_BIN.with_values(code=code), NAME_BIN)
    for sku in skus:
        if sku not in items:
            raise refusal(mapping, "home_of", sku, UNKNOWN_ITEM.with_values(sku=sku), IMPORT_ITEM)
    return [items[sku] for sku in skus]


def _make_homes(session: Session, place: Location, residents: Iterable[int]) -> bool:
    """Make a place the home of items; return whether that changed anything."""
    session.flush()
    return sum(set_home(session, item_id, place) for item_id in residents) > 0


def _zone_id(
    session: Session, bench: Bench, zone: str, *, code: str, known: dict[str, Location], mapping: Mapping
) -> int:
    """Return the id of the zone, which is made when there is none."""
    if zone == code:
        raise refusal(mapping, "parent", zone, IN_ITSELF.with_values(code=code), OTHER_ZONE)
    place = known.get(zone)
    if place is None or (place.warehouse_id == bench.warehouse_id and not place.is_active):
        place = known[zone] = _open(session, bench, place, zone, kind=LocationKind.ZONE)
    elif place.warehouse_id != bench.warehouse_id:
        raise refusal(mapping, "parent", zone, ELSEWHERE.with_values(code=zone), OTHER_ZONE)
    session.flush()
    return place.id


def _open(session: Session, bench: Bench, place: Location | None, code: str, *, kind: str) -> Location:
    """Return a new place, or one that was taken back, which begins anew."""
    new = location(code, kind, bench.warehouse_id)
    if place is None:
        session.add(new)
        return new
    _set(place, {"kind": new.kind, "is_pickable": new.is_pickable, **_BLANK})
    return place


def _set(place: Location, wanted: Values) -> bool:
    """Set what differs; return whether anything did."""
    changes = {column: value for column, value in wanted.items() if getattr(place, column) != value}
    for column, value in changes.items():
        setattr(place, column, value)
    return bool(changes)
