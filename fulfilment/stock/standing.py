"""What stood in a warehouse at any moment, from the ledger alone: a known total near it, and the moves in between.

Known are the balances of now, and marks: totals of the past that are kept to be near, and are never believed over the
moves (`wrong`). Marks are made of days that are over, so that no move can still come before them.
"""

import json
import sys
import zlib
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import accumulate

from sqlalchemy import BigInteger, Select, case, cast, func, or_, select
from sqlalchemy.orm import Session

from fulfilment.site_clock import zone_at
from models.base import utc_now
from models.database import Database
from models.journal import Operation
from models.mark import StockMark
from models.place import Location, Warehouse
from models.stock import Balance, Move

MARK_EVERY = 500_000
"""Moves from one mark to the next: half of them at most are added up for any day."""
SETTLED = timedelta(days=2)
"""A mark stands at least so long before the present."""

_FIRST = select(Operation.at).order_by(Operation.at).limit(1)

Standing = dict[int, int]
"""Pieces inside by item; items of which nothing is there are left out."""


@dataclass(frozen=True)
class Mark:
    """A total that can be kept."""

    warehouse_id: int
    """Warehouse."""
    at: datetime
    """Before this moment."""
    operation_id: int
    """First operation at or after it."""
    content: bytes
    """The total, packed."""


@dataclass(frozen=True)
class WrongMark:
    """A mark that is not what the moves add up to."""

    warehouse_id: int
    """Warehouse."""
    at: datetime
    """Its moment."""
    items: int
    """Items that differ."""


def standing(session: Session, warehouse_id: int, before: datetime) -> Standing:
    """Return what stood in a warehouse just before a moment."""
    now = utc_now()
    if before > now:
        return _now(session, warehouse_id)
    known = [*_marks(session, warehouse_id).values(), session.scalar(_FIRST) or now, now]
    at = min(known, key=lambda at: abs(at - before))
    if at == now:
        return _changed(_now(session, warehouse_id), _between(session, warehouse_id, before, None), -1)
    if at == known[-2]:
        return _between(session, warehouse_id, None, before)
    total = _kept(session, warehouse_id, at)
    if at <= before:
        return _changed(total, _between(session, warehouse_id, at, before), 1)
    return _changed(total, _between(session, warehouse_id, before, at), -1)


def end_of(session: Session, warehouse_id: int, day: date) -> datetime:
    """Return the moment at which a day of the site is over."""
    return datetime.combine(day + timedelta(days=1), time(), zone_at(session, warehouse_id))


def next_mark(session: Session, warehouse_id: int) -> Mark | None:
    """Return the next mark that is worth keeping, or None while there is none. Changes nothing."""
    last = max(_marks(session, warehouse_id).items(), default=(0, None))
    moved = select(Move.operation_id).where(Move.operation_id > last[0]).order_by(Move.operation_id)
    far = session.scalar(moved.offset(MARK_EVERY).limit(1))
    moment = session.scalar(select(Operation.at).where(Operation.id == far)) if far else None
    if moment is None:
        return None
    zone = zone_at(session, warehouse_id)
    midnight = datetime.combine(moment.astimezone(zone).date() + timedelta(days=1), time(), zone)
    operation_id = _operation_at(session, midnight)
    if operation_id is None or midnight > utc_now() - SETTLED:
        return None
    return Mark(warehouse_id, midnight, operation_id, packed(standing(session, warehouse_id, midnight)))


def keep(session: Session, mark: Mark) -> None:
    """Keep a mark; one of the same moment is left as it is."""
    known = select(StockMark.id).where(StockMark.warehouse_id == mark.warehouse_id, StockMark.at == mark.at)
    if session.scalar(known) is None:
        kept = StockMark(
            warehouse_id=mark.warehouse_id, at=mark.at, operation_id=mark.operation_id, content=mark.content
        )
        session.add(kept)


def keep_up(database: Database, warehouse_id: int) -> int:
    """Make and keep all marks that are worth keeping and return how many; each is computed before it is written."""
    made = 0
    while not database.is_read_only and (mark := database.read(partial(next_mark, warehouse_id=warehouse_id))):
        database.write("stock.mark", partial(keep, mark=mark))
        made += 1
    return made


def wrong(session: Session) -> Iterator[WrongMark]:
    """Yield the marks that are not what the moves before them add up to."""
    for warehouse_id in session.scalars(select(Warehouse.id).order_by(Warehouse.id)):
        total: Standing = {}
        since = None
        for at in _marks(session, warehouse_id).values():
            total = _changed(total, _between(session, warehouse_id, since, at), 1)
            kept = _kept(session, warehouse_id, at)
            if kept != total:
                differing = sum(kept.get(item) != total.get(item) for item in kept.keys() | total.keys())
                yield WrongMark(warehouse_id, at, differing)
            since = at


def packed(total: Standing) -> bytes:
    """Return a total as bytes: items by rising id, each as its distance from the one before, then their pieces."""
    ids = sorted(total)
    steps = array("q", (item - before for before, item in zip([0, *ids], ids, strict=False)))
    pieces = array("q", (total[item] for item in ids))
    if sys.byteorder == "big":
        steps.byteswap()
        pieces.byteswap()
    return zlib.compress(steps.tobytes() + pieces.tobytes(), 1)


def unpacked(content: bytes) -> Standing:
    """Return the total that `packed` made bytes of."""
    numbers = array("q", zlib.decompress(content))
    if sys.byteorder == "big":
        numbers.byteswap()
    half = len(numbers) // 2
    return dict(zip(accumulate(numbers[:half]), numbers[half:], strict=True))


def _changed(total: Standing, change: Standing, sign: int) -> Standing:
    """Return `total` with the change added or taken off; it is used up."""
    for item, pieces in change.items():
        left = total.get(item, 0) + sign * pieces
        if left:
            total[item] = left
        else:
            total.pop(item, None)
    return total


def _marks(session: Session, warehouse_id: int) -> dict[int, datetime]:
    """Return the moments of the marks by their operation, oldest first."""
    found = select(StockMark.operation_id, StockMark.at).where(StockMark.warehouse_id == warehouse_id)
    return {row.operation_id: row.at for row in session.execute(found.order_by(StockMark.at))}


def _kept(session: Session, warehouse_id: int, at: datetime) -> Standing:
    content = select(StockMark.content).where(StockMark.warehouse_id == warehouse_id, StockMark.at == at)
    return unpacked(session.execute(content).scalar_one())


def _operation_at(session: Session, moment: datetime) -> int | None:
    """Return the first operation at or after a moment."""
    found = select(Operation.id).where(Operation.at >= moment).order_by(Operation.at, Operation.id)
    return session.scalar(found.limit(1))


def _now(session: Session, warehouse_id: int) -> Standing:
    sums = (
        select(Balance.item_id, func.sum(Balance.on_hand).label("pieces"))
        .where(Balance.on_hand > 0, Balance.location_id.not_in(_elsewhere(warehouse_id)))
        .group_by(Balance.item_id)
    )
    return _read(session, sums)


def _elsewhere(warehouse_id: int) -> Select[int]:
    """Return the places outside and those of other warehouses: where there is one warehouse, they are four."""
    is_other = or_(Location.warehouse_id.is_(None), Location.warehouse_id != warehouse_id)
    return select(Location.id).where(is_other)


def _between(session: Session, warehouse_id: int, since: datetime | None, before: datetime | None) -> Standing:
    """Return what the moves of a time added to a warehouse, by item; less than nothing where more went than came."""
    elsewhere = _elsewhere(warehouse_id)
    comes, goes = Move.target_id.not_in(elsewhere), Move.source_id.not_in(elsewhere)
    change = case((comes, Move.quantity), else_=-Move.quantity)
    item = (Move.item_id + 0).label("item_id")  # no index of moves knows this: they are not gone through by item
    sums = select(item, func.sum(change).label("pieces")).group_by(item).having(func.sum(change) != 0)
    sums = sums.join(Operation, Operation.id == Move.operation_id).where(comes != goes)
    at = Operation.at
    meant = [*([at >= since] if since is not None else []), *([at < before] if before is not None else [])]
    # Numbers of operations follow the clock but for a few; they lead to the moves, the clock decides.
    ends = select(func.min(Operation.id).label("first"), func.max(Operation.id).label("last")).where(*meant)
    numbers = session.execute(ends).one()
    return _read(session, sums.where(*meant, Move.operation_id.between(numbers.first, numbers.last)))


def _read(session: Session, sums: Select[int, int]) -> Standing:
    """Return items and pieces; the database hands each column over as one value, which is quick for a million."""
    rows, connection = sums.subquery(), session.connection()
    if connection.dialect.name == "sqlite":
        both = select(func.json_group_array(rows.c.item_id), func.json_group_array(rows.c.pieces))
        items, pieces = (json.loads(column) for column in connection.execute(both).one())
    else:
        both = select(func.array_agg(rows.c.item_id), func.array_agg(cast(rows.c.pieces, BigInteger)))
        items, pieces = (column or [] for column in connection.execute(both).one())
    return dict(zip(items, pieces, strict=True))
