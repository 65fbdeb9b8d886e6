"""Keeps what was chosen for a claim as it was seen: who wants to hold a place or lot meanwhile waits, or was first."""

from collections.abc import Iterable

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from fulfilment.picking.choice import Pick
from models.direct import OutrunError
from models.item import Lot
from models.place import Location
from models.prepared import Prepared

_OPEN_PLACES = Prepared(
    select(Location.id)
    .where(Location.id.in_(bindparam("ids", expanding=True)), Location.is_pickable, Location.is_active)
    .order_by(Location.id)
    .with_for_update(read=True)
)
_OPEN_LOTS = Prepared(
    select(Lot.id)
    .where(Lot.id.in_(bindparam("ids", expanding=True)), ~Lot.is_held)
    .order_by(Lot.id)
    .with_for_update(read=True)
)


def keep_open(session: Session, picks: Iterable[Pick]) -> None:
    """Let nobody hold the places and lots of these picks until this is decided; after the orders, before the claims.

    Raises:
        OutrunError: when somebody has held one of them since it was chosen.
    """
    if session.get_bind().dialect.name != "postgresql":
        return  # one writes at a time
    chosen = [pick.candidate for pick in picks]
    places, lots = {each.location_id for each in chosen}, {each.lot_id for each in chosen}
    for still_open, ids in ((_OPEN_PLACES, places), (_OPEN_LOTS, lots)):
        if ids and len(still_open.all(session, {"ids": sorted(ids)})) != len(ids):
            raise OutrunError("what was chosen is held by now")
