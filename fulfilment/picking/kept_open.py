"""Keeps what was chosen for a claim as it was seen: who wants to hold a place or lot meanwhile waits, or was first."""

from collections.abc import Iterable

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

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


def keep_open(session: Session, chosen: Iterable[tuple[int, int]]) -> None:
    """Let nobody hold these places and lots until this is decided; called after the orders are locked, before claims.

    `chosen` are places, each with the lot that is to be claimed there.

    Raises:
        OutrunError: when somebody has held one of them since it was chosen.
    """
    if session.get_bind().dialect.name != "postgresql":
        return  # one writes at a time
    pairs = list(chosen)
    places, lots = {place for place, _ in pairs}, {lot for _, lot in pairs}
    for still_open, ids in ((_OPEN_PLACES, places), (_OPEN_LOTS, lots)):
        if ids and len(still_open.all(session, {"ids": sorted(ids)})) != len(ids):
            raise OutrunError("what was chosen is held by now")
