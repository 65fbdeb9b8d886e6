"""The ledger: the one place that moves goods and changes balances. Double entry, append-only, never repaired.

Everything else asks it to `post`, `claim`, `release` or reads through `on_hand`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import bindparam, insert, select, text
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from models import journal
from models.item import Lot
from models.place import OUTSIDE, Location
from models.prepared import Prepared
from models.stock import Balance, Move

CLAIM_TABLE = "balance"


@dataclass(frozen=True, order=True)
class Place:
    """A balance: a lot of an item in a location."""

    item_id: int
    """Item."""
    location_id: int
    """Where."""
    lot_id: int
    """Which lot; the item's lot with the empty code where lots are not tracked."""


class Posting(NamedTuple):
    """Pieces that go from one place to another."""

    source: Place
    """From where, and of what."""
    target_id: int
    """Location to which they go."""
    quantity: int
    """Pieces."""


@dataclass(frozen=True)
class Level:
    """What a balance says."""

    on_hand: int
    """Pieces there."""
    allocated: int
    """Pieces of them that are claimed."""

    @property
    def free(self) -> int:
        """Pieces that nobody has claimed."""
        return self.on_hand - self.allocated


class StockRefusedError(Exception):
    """The goods are not there, or they are claimed by others. Nothing was changed by the refused posting."""

    def __init__(self, place: Place, wanted: int, level: Level) -> None:
        self.place = place
        self.wanted = wanted
        self.level = level
        super().__init__(f"{wanted} wanted, {level.on_hand} there, {level.allocated} claimed: {place}")

    @property
    def sentence(self) -> Text:
        """What to tell the operator."""
        source = QT_TRANSLATE_NOOP(
            "stock", "{wanted} wanted, but {free} free here ({on_hand} there, {allocated} claimed)."
        )
        return Text("stock", source).with_values(
            wanted=self.wanted, free=self.level.free, on_hand=self.level.on_hand, allocated=self.level.allocated
        )


class SerialHereError(StockRefusedError):
    """A serial comes in that is in already, or as more than one piece: a number that is not of one piece."""

    def __init__(self, place: Place, location_code: str, wanted: int = 1) -> None:
        super().__init__(place, wanted, Level(1, 0))
        self.location_code = location_code

    @property
    def sentence(self) -> Text:
        """What to tell the operator."""
        if self.wanted > 1:
            source = QT_TRANSLATE_NOOP("stock", "One serial number is one piece, not {n}.")
            return Text("stock", source).with_values(n=self.wanted)
        source = QT_TRANSLATE_NOOP("stock", "This serial number is here already: {place}.")
        return Text("stock", source).with_values(place=self.location_code)


_TAKE = Prepared(
    text(
        "UPDATE balance SET on_hand = on_hand - :taken, allocated = allocated - :claimed "
        "WHERE item_id = :item AND location_id = :location AND lot_id = :lot "
        "AND allocated >= :claimed AND on_hand - :taken >= allocated - :claimed"
    )
)
_PUT = Prepared(
    text(
        "INSERT INTO balance (item_id, location_id, lot_id, on_hand, allocated, is_serial) "
        "SELECT :item, :location, :lot, :put, 0, is_serial FROM lot "
        "WHERE id = :lot AND (:put = 1 OR NOT is_serial) "
        "ON CONFLICT (item_id, location_id, lot_id) DO UPDATE SET on_hand = balance.on_hand + :put "
        "WHERE balance.on_hand = 0 OR NOT balance.is_serial"
    )
)
_SERIALS = Prepared(select(Lot.id).where(Lot.id.in_(bindparam("lots", expanding=True)), Lot.is_serial))
_SERIAL_HERE = Prepared(select(Balance.location_id).where(Balance.serial_here == bindparam("lot")))
_CLAIM = Prepared(
    text(
        "UPDATE balance SET allocated = allocated + :claimed "
        "WHERE item_id = :item AND location_id = :location AND lot_id = :lot AND on_hand - allocated >= :claimed"
    )
)
_LOCK = Prepared(
    text(
        "SELECT 1 FROM balance WHERE item_id = :item AND lot_id = :lot AND location_id IN (:first, :second) "
        "ORDER BY location_id FOR UPDATE"
    )
)
_HOLD = Prepared(
    text(
        "SELECT 1 FROM balance WHERE item_id = :item AND location_id = :location AND lot_id IN (:first, :second) "
        "ORDER BY lot_id FOR UPDATE"
    )
)
_ADD_MOVE = Prepared(insert(Move), names=("item_id", "lot_id", "quantity", "source_id", "target_id", "operation_id"))
_LEVEL = select(Balance.on_hand, Balance.allocated).where(
    Balance.item_id == bindparam("item"),
    Balance.location_id == bindparam("location"),
    Balance.lot_id == bindparam("lot"),
)
_CONTENT = (
    select(Balance.item_id, Balance.lot_id, Balance.on_hand, Balance.allocated)
    .where(Balance.location_id == bindparam("location"), Balance.on_hand > 0)
    .order_by(Balance.item_id, Balance.lot_id)
)
_OUTSIDE = Prepared(
    select(Location.kind, Location.id).where(
        Location.warehouse_id.is_(None),  # known to the index, so that thousands of bins are not looked at
        Location.kind.in_(sorted(OUTSIDE)),
    )
)


def _bind(place: Place) -> dict[str, int]:
    return {"item": place.item_id, "location": place.location_id, "lot": place.lot_id}


def level(session: Session, place: Place) -> Level:
    """Return what is in a place, zero where nothing ever was."""
    row = session.execute(_LEVEL, _bind(place)).first()
    return Level(row.on_hand, row.allocated) if row else Level(0, 0)


def post(session: Session, source: Place, target_id: int, quantity: int, *, claimed: int = 0) -> None:
    """Move `quantity` pieces from `source` to the location `target_id`, using up `claimed` of the source's claims.

    Places outside (supplier, customer, loss, production) hold no balance and give without end.

    Raises:
        StockRefusedError: when fewer unclaimed pieces are there; nothing is changed then.
        SerialHereError: when the serial number comes from outside and is inside already.
    """
    if quantity <= 0:
        raise ValueError(f"a move needs pieces, not {quantity}")
    inside = {source.location_id, target_id}.difference(outside(session).values())
    bind = _bind(source)
    if session.get_bind().dialect.name == "postgresql":
        _LOCK.run(session, _both_ends(Posting(source, target_id, quantity)))
    if source.location_id in inside:
        if _TAKE.run(session, {**bind, "taken": quantity, "claimed": claimed}) != 1:
            raise StockRefusedError(source, quantity, level(session, source))
        if claimed:
            _record_claim(session, source, -claimed)
    if target_id in inside:
        _put(session, source, target_id, quantity, is_new_here=source.location_id not in inside)
    _ADD_MOVE.run(session, _noted(session, Posting(source, target_id, quantity), journal.operation_id(session)))


def post_all(session: Session, postings: Iterable[Posting]) -> None:
    """Post many moves of unclaimed pieces together, in the order of all locks; it costs a fraction of one by one.

    What one of them brings to a place is not there yet for another that takes from it.

    Raises:
        StockRefusedError: as `post`; moves before the refused one are posted then, so the transaction has to go back.
        SerialHereError: likewise.
    """
    postings = sorted(postings)
    elsewhere = set(outside(session).values())
    if any(each.quantity <= 0 for each in postings):
        raise ValueError("a move needs pieces")
    if session.get_bind().dialect.name == "postgresql":
        _LOCK.run_many(session, [_both_ends(each) for each in postings])
    for source, _, quantity in postings:
        if source.location_id in elsewhere:
            continue
        if _TAKE.run(session, {**_bind(source), "taken": quantity, "claimed": 0}) != 1:
            raise StockRefusedError(source, quantity, level(session, source))
    coming = [each for each in postings if each.target_id not in elsewhere]
    serials = set(_SERIALS.all(session, {"lots": sorted({each.source.lot_id for each in coming})})) if coming else set()
    plain = [each for each in coming if (each.source.lot_id,) not in serials]
    _PUT.run_many(session, [{**_bind(each.source), "location": each.target_id, "put": each.quantity} for each in plain])
    for each in coming:
        if (each.source.lot_id,) in serials:
            _put(session, *each, is_new_here=each.source.location_id in elsewhere)
    operation_id = journal.operation_id(session)
    _ADD_MOVE.run_many(session, [_noted(session, each, operation_id) for each in postings])


def _both_ends(posting: Posting) -> dict[str, int]:
    source = posting.source
    return {
        "item": source.item_id,
        "lot": source.lot_id,
        "first": source.location_id,
        "second": posting.target_id,
    }


def _noted(session: Session, posting: Posting, operation_id: int) -> dict[str, int]:
    """Return the row of a move, which the seal of the operation will hold."""
    source, target_id, quantity = posting
    journal.note_move(session, [source.item_id, source.lot_id, quantity, source.location_id, target_id])
    return {
        "item_id": source.item_id,
        "lot_id": source.lot_id,
        "quantity": quantity,
        "source_id": source.location_id,
        "target_id": target_id,
        "operation_id": operation_id,
    }


def _put(session: Session, source: Place, target_id: int, quantity: int, *, is_new_here: bool) -> None:
    """Add to a place; what comes from outside must be no serial that is inside."""
    where = serial_at(session, source.lot_id) if is_new_here else None
    if where is None and _PUT.run(session, {**_bind(source), "location": target_id, "put": quantity}) == 1:
        return
    where = target_id if where is None else where
    here = Place(source.item_id, where, source.lot_id)
    raise SerialHereError(here, session.get_one(Location, where).code, quantity)


def serial_at(session: Session, lot_id: int) -> int | None:
    """Return the place inside where a serial stands; None where it is not inside, and for all other lots."""
    found: int | None = _SERIAL_HERE.scalar(session, {"lot": lot_id})
    return found


def claim(session: Session, place: Place, quantity: int) -> None:
    """Claim `quantity` free pieces of a place.

    Raises:
        StockRefusedError: when fewer are free; nothing is changed then.
    """
    _change_claim(session, place, quantity)


def hold(session: Session, one: Place, other: Place) -> None:
    """Keep two lots of an item in one place from others until this is decided, in the order of all locks."""
    if session.get_bind().dialect.name == "postgresql":
        lots = {"first": one.lot_id, "second": other.lot_id}
        _HOLD.run(session, {"item": one.item_id, "location": one.location_id, **lots})


def release(session: Session, place: Place, quantity: int) -> None:
    """Give `quantity` claimed pieces of a place back."""
    _change_claim(session, place, -quantity)


def _change_claim(session: Session, place: Place, quantity: int) -> None:
    if quantity == 0:
        return
    if quantity > 0:
        done = _CLAIM.run(session, {**_bind(place), "claimed": quantity})
    else:
        done = _TAKE.run(session, {**_bind(place), "taken": 0, "claimed": -quantity})
    if done != 1:
        raise StockRefusedError(place, quantity, level(session, place))
    _record_claim(session, place, quantity)


def _record_claim(session: Session, place: Place, quantity: int) -> None:
    after = {**_bind(place), "claimed": quantity}
    journal.record(session, "claim", CLAIM_TABLE, place.location_id, after=after)


def content(session: Session, location_id: int) -> list[tuple[Place, Level]]:
    """Return what is in a location, by item and lot."""
    rows = session.execute(_CONTENT, {"location": location_id})
    return [(Place(row.item_id, location_id, row.lot_id), Level(row.on_hand, row.allocated)) for row in rows]


def outside(session: Session) -> dict[str, int]:
    """Return the places outside: kind to location id. Read once, for they never change."""
    kept: dict[str, dict[str, int]] = session.info.get("kept", {})
    known = kept.get("outside")
    if known is None:
        known = {row.kind: row.id for row in _OUTSIDE.all(session)}
        if len(known) == len(OUTSIDE):
            kept["outside"] = known
    return dict(known)
