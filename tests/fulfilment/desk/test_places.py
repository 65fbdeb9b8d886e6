"""Places at the desk: held places promise nothing, homes and capacities are stored, a bin is emptied in one go."""

from collections.abc import Callable
from functools import partial

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import founding
from fulfilment.desk import places, undoing
from fulfilment.desk.answer import Action, Answer, act
from fulfilment.desk.places import Capacity
from fulfilment.orders import reservation
from fulfilment.picking import stock_to_pick
from fulfilment.picking.choice import Refusal
from fulfilment.stock import ledger, status
from fulfilment.stock.verify import verify
from models.database import Database
from models.item import Item
from models.people import Station
from models.place import Location


@pytest.fixture
def house(database: Database) -> Database:
    """Zone Z has the bins A (10 red) and B; ANNA is signed on."""
    builders.red_in_two_bins(database)

    def prepare(session: Session) -> None:
        session.get_one(Station, 1).operator_id = 1
        zone = founding.location("Z", "zone", 1)
        session.add(zone)
        session.flush()
        for code in ("A", "B"):
            at(session, code).parent_id = zone.id

    database.write("test", prepare)
    return database


def at(session: Session, code: str) -> Location:
    return session.scalars(select(Location).where(Location.code == code)).one()


def do(house: Database, action: Callable[..., Answer], code: str, **values: object) -> Answer:
    location_id = house.read(lambda session: at(session, code).id)
    job: Action = partial(action, location_id=location_id, **values)
    return house.write("desk", partial(act, station_id=1, action=job))


def undo(house: Database) -> Answer:
    job: Action = partial(undoing.undo_last, kinds=places.UNDOABLE)
    return house.write("undo", partial(act, station_id=1, action=job))


def available(house: Database) -> int:
    def ask(session: Session) -> int:
        red = builders.place(session, "A").item_id
        return reservation.available(session, 1, [red])[red]

    return house.read(ask)


def refusals(house: Database) -> list[Refusal | None]:
    def ask(session: Session) -> list[Refusal | None]:
        red = builders.place(session, "A").item_id
        return [each.refusal for each in stock_to_pick.candidates(session, 1, [red])[red]]

    return house.read(ask)


@pytest.mark.parametrize("wanted", ["held", "damaged"])
def test_what_lies_in_a_held_place_is_neither_promised_nor_claimed(house: Database, wanted: str) -> None:
    answer = do(house, places.set_status, "A", wanted=wanted)
    assert (answer.notice.id, available(house), refusals(house)) == ("desk.place_status", 0, [Refusal.NOT_PICKABLE])
    do(house, places.set_status, "A", wanted="available")
    assert (available(house), refusals(house)) == (10, [None])


def test_a_held_area_holds_all_its_bins(house: Database) -> None:
    answer = do(house, places.set_status, "Z", wanted="held")
    assert (str(answer.notice.detail), available(house)) == ("Places changed: 3.", 0)


def test_a_bin_that_nobody_picks_from_is_not_opened_by_the_end_of_a_hold(house: Database) -> None:
    house.write("test", lambda session: setattr(at(session, "A"), "is_pickable", False))
    do(house, places.set_status, "A", wanted="held")
    do(house, places.set_status, "A", wanted="available")
    assert available(house) == 0


def test_a_place_with_claimed_goods_is_not_held_and_the_orders_are_named(house: Database) -> None:
    def claim(session: Session) -> None:
        red = builders.place(session, "A").item_id
        builders.claim(session, builders.order(session, "SO-1", [(red, 4)]), at(session, "A").id)

    house.write("test", claim)
    answer = do(house, places.set_status, "Z", wanted="held")
    assert str(answer.notice.text) == "Goods in Z are claimed by orders: SO-1"
    assert house.read(lambda session: at(session, "A").status) == "available"
    answer = do(house, places.empty, "A", target="B")
    assert (answer.notice.id, str(answer.notice.text)) == ("place.claimed", "Goods in A are claimed by orders: SO-1")


def test_a_hold_is_taken_back(house: Database) -> None:
    do(house, places.set_status, "A", wanted="held")
    assert (undo(house).notice.id, available(house)) == ("desk.undone", 10)


def test_what_a_place_takes_is_stored_and_taken_back(house: Database) -> None:
    wanted = Capacity(4, 20, 0, mixing="same_item", velocity="A", is_overstock=True)
    do(house, places.set_capacity, "B", wanted=wanted)
    place = house.read(lambda session: at(session, "B"))
    assert (place.most_pieces, place.most_weight_g, place.most_volume_ml) == (4, 20_000, None)
    assert (place.mixing, place.velocity, place.is_overstock) == ("same_item", "A", True)
    assert do(house, places.empty, "A", target="B").notice.id == "place.full"
    undo(house)
    assert house.read(lambda session: at(session, "B").most_pieces) is None


def home(house: Database) -> int | None:
    return house.read(lambda session: status.home_of(session, builders.place(session, "A").item_id, 1))


def test_a_bin_becomes_the_home_of_an_item(house: Database) -> None:
    assert do(house, places.set_home, "B", sku=" RED ").notice.id == "desk.place_home"
    assert home(house) == house.read(lambda session: at(session, "B").id)
    undo(house)
    assert home(house) is None


def test_an_unknown_item_and_a_zone_are_no_home(house: Database) -> None:
    assert do(house, places.set_home, "B", sku="NONE").notice.id == "desk.no_item"
    assert do(house, places.set_home, "Z", sku="RED").notice.id == "place.no_home"
    assert home(house) is None


def content(house: Database, code: str) -> list[tuple[str, int]]:
    def ask(session: Session) -> list[tuple[str, int]]:
        lying = ledger.content(session, at(session, code).id)
        return [(session.get_one(Item, place.item_id).sku, level.on_hand) for place, level in lying]

    return house.read(ask)


def with_pallet(session: Session) -> None:
    blue = builders.item(session, "BLUE")
    builders.stock(session, blue.id, at(session, "A").id, 2)
    pallet = founding.location("P-1", "pallet", 1, parent_id=at(session, "A").id)
    session.add(pallet)
    session.flush()
    builders.stock(session, blue.id, pallet.id, 5)


def test_everything_in_a_bin_goes_to_another_in_one_operation(house: Database) -> None:
    house.write("test", with_pallet)
    answer = do(house, places.empty, "A", target="B")
    assert str(answer.notice.text) == "A is empty: 12 moved to B"
    assert str(answer.notice.detail) == "Pallets and totes moved with what is on them: 1."
    assert (content(house, "A"), content(house, "B")) == ([], [("RED", 10), ("BLUE", 2)])
    assert content(house, "P-1") == [("BLUE", 5)]
    assert house.read(lambda session: at(session, "P-1").parent_id == at(session, "B").id)


def test_emptying_is_taken_back_at_once(house: Database) -> None:
    house.write("test", with_pallet)
    do(house, places.empty, "A", target="B")
    undo(house)
    assert (content(house, "A"), content(house, "B")) == ([("RED", 10), ("BLUE", 2)], [])
    assert house.read(lambda session: at(session, "P-1").parent_id == at(session, "A").id)
    assert house.read(verify).disagreements == ()


@pytest.mark.parametrize(
    ("code", "target", "said"),
    [("B", "A", "place.nothing_there"), ("A", "A", "place.same"), ("A", "NONE", "desk.no_place"), ("A", "Z", None)],
)
def test_what_cannot_be_emptied_is_said_and_stays(house: Database, code: str, target: str, said: str | None) -> None:
    answer = do(house, places.empty, code, target=target)
    assert answer.notice.id == (said or "place.holds_nothing")
    assert content(house, "A") == [("RED", 10)]


def test_a_place_let_go_is_not_held_again_by_undo_while_orders_claim_goods_there(house: Database) -> None:
    do(house, places.set_status, "A", wanted="held")
    do(house, places.set_status, "A", wanted="available")

    def claim(session: Session) -> None:
        order = builders.order(session, "SO-9", [(builders.place(session, "A").item_id, 2)])
        builders.claim(session, order, at(session, "A").id)

    house.write("release", claim)
    answer = undo(house)
    assert (answer.notice.id, "released to the floor" in str(answer.notice.text)) == ("desk.cannot_undo", True)
    assert house.read(lambda session: at(session, "A").status) == "available"


def test_a_place_let_go_is_held_again_by_undo_while_nobody_claims_goods_there(house: Database) -> None:
    do(house, places.set_status, "A", wanted="held")
    do(house, places.set_status, "A", wanted="available")
    assert undo(house).notice.id == "desk.undone"
    assert house.read(lambda session: at(session, "A").status) == "held"
