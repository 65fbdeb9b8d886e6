"""Reads what lies in places and refuses what does not fit. What stands on a pallet in a bin lies in the bin."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from fulfilment.step import QT_TRANSLATE_NOOP, Text, Tone
from fulfilment.stock import room
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.room import NOTHING, Goods, Limits, Load, Obstacle
from models.item import Item
from models.place import MOVABLE, Location, Mixing
from models.stock import Balance

_CARRIER, _OUTER = aliased(Location), aliased(Location)


def limits_of(location: Location) -> Limits:
    """Return what a place takes."""
    return Limits(location.most_pieces, location.most_weight_g, location.most_volume_ml, location.mixing)


def goods_of(item: Item, pieces: int) -> Goods:
    """Return pieces of an item with their measures."""
    return Goods(item.id, pieces, item.weight_g, item.length_mm * item.width_mm * item.height_mm)


def loads(session: Session, location_ids: Collection[int]) -> dict[int, Load]:
    """Return what lies in each of some places, with what stands there on pallets and in totes."""
    found: defaultdict[int, Load] = defaultdict(Load)
    session.flush()
    for location_id, goods in _lying(session, location_ids):
        found[location_id] = found[location_id].plus(goods)
    return {location_id: found[location_id] for location_id in location_ids}


def _lying(session: Session, location_ids: Collection[int]) -> Iterable[tuple[int, Goods]]:
    goods = (
        Item.id,
        Balance.on_hand,
        Item.weight_g,
        Item.length_mm,
        Item.width_mm,
        Item.height_mm,
    )
    of_goods = Balance.on_hand > 0
    own = select(Balance.location_id, *goods).join(Item, Item.id == Balance.item_id)
    carried = own.join(_CARRIER, _CARRIER.id == Balance.location_id)
    deep = carried.join(_OUTER, _OUTER.id == _CARRIER.parent_id)
    movable = sorted(MOVABLE)
    on_carriers = (
        carried.with_only_columns(_CARRIER.parent_id, *goods).where(
            of_goods, _CARRIER.parent_id.in_(location_ids), _CARRIER.kind.in_(movable)
        ),
        deep.with_only_columns(_OUTER.parent_id, *goods).where(
            of_goods, _OUTER.parent_id.in_(location_ids), _OUTER.kind.in_(movable), _CARRIER.kind.in_(movable)
        ),
    )
    for statement in (own.where(of_goods, Balance.location_id.in_(location_ids)), *on_carriers):
        for place_id, item_id, pieces, weight_g, length, width, height in session.execute(statement):
            assert place_id is not None  # it is among those asked for
            yield place_id, Goods(item_id, pieces, weight_g, length * width * height)


def check_room(
    session: Session, target: Location, coming: Iterable[tuple[int, int]], *, source: Location | None = None
) -> None:
    """Return when pieces by item go into a place beside what lies there; until the commit nobody else fills it.

    What comes from a `source` that stands in the place lies there already.

    Raises:
        RefusedError: when they are too many, too heavy, too large, or may not lie beside what is there.
    """
    pieces = list(coming)
    there_already = {place.id for place in _around(session, source)} if source else set()
    for place in _around(session, target):
        limits = limits_of(place)
        if limits.is_open or place.id in there_already:
            continue
        session.execute(select(Location.id).where(Location.id == place.id).with_for_update(key_share=True))
        load = loads(session, [place.id])[place.id]
        found = room.obstacle(limits, load, load_of(session, pieces))
        if found is not None:
            raise _refusal(place, found, limits, load)


def overfull(session: Session, location: Location) -> Text | None:
    """Return in words what a place holds more of than it should, or None: what was counted lies there nevertheless."""
    limits = limits_of(location)
    if limits.is_open:
        return None
    load = loads(session, [location.id])[location.id]
    found = room.full(limits, load)
    if found is None and limits.mixing == Mixing.SAME_ITEM and len(load.item_ids) > 1:
        found = Obstacle.OTHER_ITEM
    return None if found is None else _refusal(location, found, limits, load).sentence


def _around(session: Session, target: Location) -> Iterable[Location]:
    """Yield a place and, where it is carried, the places that it stands in."""
    place: Location | None = target
    while place is not None:
        yield place
        is_carried = place.kind in MOVABLE and place.parent_id is not None
        place = session.get(Location, place.parent_id) if is_carried else None


def load_of(session: Session, pieces: Iterable[tuple[int, int]]) -> Load:
    """Return pieces by item as a load."""
    load = NOTHING
    for item_id, count in pieces:
        load = load.plus(goods_of(session.get_one(Item, item_id), count))
    return load


def _refusal(place: Location, found: Obstacle, limits: Limits, load: Load) -> RefusedError:
    sentence = _SENTENCES[found].with_values(
        place=place.code,
        there=load.pieces,
        most=limits.pieces,
        kg=_thousandths(limits.weight_g),
        litres=_thousandths(limits.volume_ml),
    )
    tone = Tone.WRONG_ITEM if found in (Obstacle.OTHER_ITEM, Obstacle.NOT_EMPTY) else Tone.WRONG_QUANTITY
    return RefusedError(f"place.{_NAMES[found]}", sentence, cure=_CURE, tone=tone)


def _thousandths(number: int | None) -> Decimal:
    value = Decimal(number or 0).scaleb(-3)
    return value.to_integral_value() if value == value.to_integral_value() else value.normalize()


_NAMES = {
    Obstacle.PIECES: "full",
    Obstacle.WEIGHT: "too_heavy",
    Obstacle.VOLUME: "too_large",
    Obstacle.OTHER_ITEM: "other_item",
    Obstacle.NOT_EMPTY: "not_empty",
}
_SENTENCES = {
    Obstacle.PIECES: Text(
        "stock", QT_TRANSLATE_NOOP("stock", "{place} is full: it takes {most} pieces, {there} lie there")
    ),
    Obstacle.WEIGHT: Text("stock", QT_TRANSLATE_NOOP("stock", "{place} is full: it carries {kg} kg")),
    Obstacle.VOLUME: Text("stock", QT_TRANSLATE_NOOP("stock", "{place} is full: it holds {litres} litres")),
    Obstacle.OTHER_ITEM: Text("stock", QT_TRANSLATE_NOOP("stock", "{place} takes only one item")),
    Obstacle.NOT_EMPTY: Text("stock", QT_TRANSLATE_NOOP("stock", "{place} is not empty and takes nothing besides")),
}
_CURE = Text("stock", QT_TRANSLATE_NOOP("stock", "Nothing was booked. Scan another place, or fewer pieces."))
