"""Where on the floor something is: a place, an item or a lot that was typed or scanned, the way of a walk, counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from fulfilment.bench import bench_at
from fulfilment.identify import Sort, identify
from fulfilment.queries.floor import STANDING, carried
from fulfilment.queries.item_search import matching
from models import search_index
from models.item import Item, Lot
from models.order import Allocation
from models.place import Location
from models.stock import Balance, CountTask
from models.work import PickJob, PickTask


@dataclass(frozen=True)
class Sought:
    """What was looked for, and where it is."""

    text: str
    """As it was typed, or the code of what was scanned."""
    places: dict[int, int]
    """Places that hold it with the pieces there, or places themselves with 0."""
    way: tuple[int, ...] = ()
    """Places of a walk, in the order in which they are gone to; a place that comes again is there again."""

    @property
    def pieces(self) -> int:
        """Pieces in all places."""
        return sum(self.places.values())


def typed(session: Session, text: str, *, warehouse_id: int) -> Sought:
    """Return what a typed text finds: a walk, else places whose codes begin so, else items wherever they lie."""
    if not text:
        return Sought(text, {})
    job_id = session.scalar(select(PickJob.id).where(PickJob.code == text))
    if job_id is not None:
        return Sought(text, {}, way(session, job_id))
    here = (Location.warehouse_id == warehouse_id, Location.kind.in_(STANDING))
    begins = search_index.beginning(session, Location.code, text.lower())
    places = dict.fromkeys(session.scalars(select(Location.id).where(*here, begins)), 0)
    if places:
        return Sought(text, places)
    return Sought(text, _holding(session, matching(session, text), warehouse_id))


def scanned(session: Session, text: str, symbology: str, *, station_id: int) -> Sought:
    """Return what a scan finds; an unknown text is looked for as if it were typed."""
    bench = bench_at(session, station_id)
    found = identify(session, text, symbology=symbology, installation=bench.installation)
    meaning = found.first(Sort.LOCATION, Sort.PICK_JOB, Sort.ITEM, Sort.LOT)
    if meaning is None:
        return typed(session, found.text, warehouse_id=bench.warehouse_id)
    if meaning.sort == Sort.PICK_JOB:
        return Sought(session.get_one(PickJob, meaning.id).code, {}, way(session, meaning.id))
    if meaning.sort == Sort.LOCATION:
        place = session.get_one(Location, meaning.id)
        place_id = carried(session).get(place.id, place.parent_id or place.id) if _moves(place) else place.id
        return Sought(place.code, {place_id: 0})
    if meaning.sort == Sort.LOT:
        condition = Balance.lot_id == meaning.id
        return Sought(session.get_one(Lot, meaning.id).code, _holding(session, [condition], bench.warehouse_id))
    sku = session.get_one(Item, meaning.id).sku
    return Sought(sku, _holding(session, [Item.id == meaning.id], bench.warehouse_id))


def _moves(place: Location) -> bool:
    return place.kind not in STANDING


def _holding(session: Session, conditions: Iterable[ColumnElement[Any]], warehouse_id: int) -> dict[int, int]:
    """Return the places that hold such goods, with the pieces there; what stands on pallets lies where they stand."""
    statement = (
        select(Balance.location_id, func.sum(Balance.on_hand))
        .join(Item, Item.id == Balance.item_id)
        .join(Location, Location.id == Balance.location_id)
        .where(Balance.on_hand > 0, Location.warehouse_id == warehouse_id, *conditions)
        .group_by(Balance.location_id)
    )
    found = {row[0]: int(row[1]) for row in session.execute(statement)}
    for carrier_id, place_id in carried(session).items():
        if carrier_id in found:
            found[place_id] = found.get(place_id, 0) + found.pop(carrier_id)
    return found


def way(session: Session, job_id: int) -> tuple[int, ...]:
    """Return the places of a walk in the order of its tasks; those beside each other in one place once."""
    stops = session.scalars(
        select(Allocation.location_id)
        .join(PickTask, PickTask.allocation_id == Allocation.id)
        .where(PickTask.pick_job_id == job_id, PickTask.state != "cancelled")
        .order_by(PickTask.sequence)
    )
    stands_in, found = carried(session), list[int]()
    for stop in stops:
        place_id = stands_in.get(stop, stop)
        if not found or found[-1] != place_id:
            found.append(place_id)
    return tuple(found)


def to_count(session: Session, warehouse_id: int) -> frozenset[int]:
    """Return the places that somebody is to count."""
    statement = select(CountTask.location_id).join(Location, Location.id == CountTask.location_id)
    return frozenset(session.scalars(statement.where(CountTask.state == "open", Location.warehouse_id == warehouse_id)))
