"""Goods on a pallet are promised, claimed and picked where it stands, and not where they may not be."""

from datetime import date

import builders
import pytest
from journeys.bench import Bench
from journeys.shop import RED, Shop, item_id, open_shop
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import founding
from fulfilment.queries import papers
from fulfilment.reordering.levels import levels_of
from fulfilment.stock import carrying, status
from models.database import Database
from models.place import Location

PALLET = "347500000000000018"


@pytest.fixture
def shop(database: Database) -> Shop:
    """All red of the shop is on a pallet at the dock: 14."""
    shop = open_shop(database)

    def fill(session: Session) -> None:
        pallet = founding.location(PALLET, "pallet", 1, parent_id=at(session, "MAIN-DOCK").id)
        session.add(pallet)
        session.flush()
        for where in session.scalars(select(Location).where(Location.code.in_(("A-1-1", "B-1-1")))):
            level = builders.place(session, where.code)
            carrying.ledger.post(session, level, pallet.id, carrying.ledger.level(session, level).on_hand)

    shop.database.write("test", fill)
    return shop


def at(session: Session, code: str) -> Location:
    return session.scalars(select(Location).where(Location.code == code)).one()


def carry(shop: Shop, target: str) -> None:
    shop.database.write("test", lambda session: carrying.carry(session, at(session, PALLET), at(session, target)))


def hold(shop: Shop, place: str, wanted: str) -> None:
    shop.database.write("test", lambda session: status.set_status(session, at(session, place), wanted) and None)


def test_goods_on_a_pallet_are_promised_while_it_stands_where_they_may_be_picked(shop: Shop) -> None:
    seen = [shop.available("RED")]
    for target in ("A-1-2", "MAIN-DOCK"):
        carry(shop, target)
        seen.append(shop.available("RED"))
    assert seen == [0, 14, 0]


def test_a_pallet_in_a_held_bin_is_held_with_it(shop: Shop) -> None:
    carry(shop, "A-1-2")
    seen = []
    for wanted in ("held", "available"):
        hold(shop, "A-1-2", wanted)
        seen.append(shop.available("RED"))
    assert seen == [0, 14]


def test_a_pallet_carried_out_of_a_held_bin_is_free_again(shop: Shop) -> None:
    hold(shop, "A-1-2", "held")
    carry(shop, "A-1-2")
    assert shop.available("RED") == 0
    carry(shop, "A-1-1")
    assert shop.available("RED") == 14


def test_a_pallet_that_is_held_for_itself_stays_held_wherever_it_goes(shop: Shop) -> None:
    hold(shop, PALLET, "held")
    carry(shop, "A-1-2")
    assert shop.available("RED") == 0
    hold(shop, PALLET, "available")
    assert shop.available("RED") == 14


def test_a_walk_goes_to_the_bin_and_picks_from_the_pallet(shop: Shop) -> None:
    carry(shop, "A-1-2")
    shop.order("SO-1", ("RED", 2))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-1"), "T-1", shows="scan_location")
    assert bench.step.prompt.values["place"] == "A-1-2"
    bench.scan("A-1-2", says="pick.right_bin", shows="scan_location")
    bench.scan(PALLET, shows="scan_item")
    bench.scan(RED, RED, says="pick.job_done")
    assert shop.level("RED", PALLET) == (12, 0)
    assert shop.disagreements() == ()


def test_a_walk_comes_past_the_pallet_in_the_turn_of_its_bin(shop: Shop) -> None:
    carry(shop, "A-1-1")
    shop.order("SO-1", ("RED", 2), ("BLUE", 1), ("PIN", 1))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-1"), "T-1", shows="scan_location")
    assert [line.place for line in bench.step.lines] == [f"A-1-1 · {PALLET}", "A-1-2", "B-1-2"]


def test_the_walk_follows_a_pallet_that_is_carried_elsewhere(shop: Shop) -> None:
    carry(shop, "A-1-2")
    shop.order("SO-1", ("RED", 2))
    bench = Bench(shop.database, "pick")
    walk = shop.walk("SO-1")
    carry(shop, "A-1-1")
    bench.scan(walk, "T-1", shows="scan_location")
    assert bench.step.prompt.values["place"] == "A-1-1"


def test_a_pallet_with_claimed_goods_is_not_held(shop: Shop) -> None:
    carry(shop, "A-1-2")
    shop.order("SO-1", ("RED", 2))
    shop.release("SO-1")
    with pytest.raises(status.RefusedError):
        hold(shop, "A-1-2", "held")


def test_a_pallet_at_the_dock_counts_for_what_must_be_bought(shop: Shop) -> None:
    def owned(session: Session) -> int:
        red = item_id(session, "RED")
        return levels_of(session, 1, date(2026, 1, 1), item_ids=[red])[red].on_hand

    assert shop.database.read(owned) == 14


def test_the_pick_list_names_the_bin_and_the_pallet(shop: Shop) -> None:
    carry(shop, "A-1-2")
    shop.order("SO-1", ("RED", 2))
    shop.release("SO-1")
    (line,) = shop.database.read(lambda session: papers.pick_list(session, 1)).lines
    assert (line.bin_code, line.location_code) == ("A-1-2", PALLET)
