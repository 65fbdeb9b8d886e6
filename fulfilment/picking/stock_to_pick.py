"""What a line could be picked from: the stock of an item in a warehouse as candidates for the choice of bins."""

from collections.abc import Iterable

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session, aliased

from fulfilment.picking.choice import Candidate, Refusal
from models.item import Lot
from models.place import Location, LocationKind
from models.prepared import Prepared
from models.stock import Balance

_STORES = (LocationKind.BIN, LocationKind.DOCK, LocationKind.PALLET)
UPON = aliased(Location)
"""The place in which a pallet stands: the walk goes there."""
STANDS = (UPON.id == Location.parent_id) & (Location.kind == LocationKind.PALLET)
"""Joins `UPON` to a location: nothing where it is no pallet."""
WALK = (
    func.coalesce(UPON.route_order, Location.route_order).label("route_order"),
    func.coalesce(UPON.sort_key, Location.sort_key).label("sort_key"),
)
"""Where a picker comes past: route order, then natural sort key."""

_STOCK = Prepared(
    select(
        Balance.item_id,
        Balance.location_id,
        Balance.lot_id,
        (Balance.on_hand - Balance.allocated).label("free"),
        *WALK,
        Location.is_pickable,
        Location.is_active,
        Lot.removal_on,
        Lot.is_held,
    )
    .join(Location, Location.id == Balance.location_id)
    .outerjoin(UPON, STANDS)
    .join(Lot, Lot.id == Balance.lot_id)
    .where(
        Balance.item_id.in_(bindparam("item_ids", expanding=True)),
        Balance.on_hand > 0,
        Location.warehouse_id == bindparam("warehouse_id"),
        Location.kind.in_(_STORES),
    )
)


def candidates(session: Session, warehouse_id: int, item_ids: Iterable[int]) -> dict[int, list[Candidate]]:
    """Return the stock of each item in bins, on pallets and at the dock, with what forbids picking it."""
    session.flush()
    rows = _STOCK.all(session, {"warehouse_id": warehouse_id, "item_ids": sorted(set(item_ids))})
    found: dict[int, list[Candidate]] = {}
    for row in rows:
        refusal = Refusal.HELD if row.is_held else None
        if not (row.is_pickable and row.is_active):
            refusal = Refusal.NOT_PICKABLE
        candidate = Candidate(
            row.location_id, row.lot_id, row.free, (row.route_order, row.sort_key), row.removal_on, refusal
        )
        found.setdefault(row.item_id, []).append(candidate)
    return found
