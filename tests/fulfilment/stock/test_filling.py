"""A place takes what it may hold: a full bin refuses with a sentence and books nothing."""

import builders
import pytest
from builders import place
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from talking import talk

from fulfilment import founding
from fulfilment.stock import filling, ledger, moving
from fulfilment.stock.refusal import RefusedError
from models.database import Database
from models.item import Item
from models.place import Location
from models.stock import Move


@pytest.fixture
def house(database: Database) -> Database:
    """A holds 10 red of 100 g; B takes 4 pieces; C takes one item; D carries 250 g and has 1 blue."""
    builders.red_in_two_bins(database)

    def prepare(session: Session) -> None:
        red = session.scalars(select(Item).where(Item.sku == "RED")).one()
        red.weight_g, red.length_mm, red.width_mm, red.height_mm = 100, 100, 100, 100
        blue = builders.item(session, "BLUE", code="5901234123457", weight_g=50)
        session.scalars(select(Location).where(Location.code == "B")).one().most_pieces = 4
        builders.bin_at(session, "C", mixing="same_item")
        heavy = builders.bin_at(session, "D", most_weight_g=250)
        builders.bin_at(session, "E", most_volume_ml=2_000, mixing="empty")
        builders.stock(session, blue.id, heavy.id, 1)

    database.write("test", prepare)
    return database


def goes(house: Database, pieces: int, where: str, source: str = "A") -> str:
    def job(session: Session) -> str:
        try:
            target_id = place(session, where).location_id
            moving.move(session, place(session, source), target_id, pieces)
        except RefusedError as refused:
            return f"{refused.id}: {refused.sentence}"
        return ""

    return house.write("test", job)


def test_a_bin_takes_its_pieces_and_not_one_more(house: Database) -> None:
    assert goes(house, 3, "B") == ""
    assert goes(house, 2, "B") == "place.full: B is full: it takes 4 pieces, 3 lie there"
    assert goes(house, 1, "B") == ""


def test_weight_and_volume_are_counted(house: Database) -> None:
    assert goes(house, 3, "D") == "place.too_heavy: D is full: it carries 0.25 kg"
    assert goes(house, 3, "E") == "place.too_large: E is full: it holds 2 litres"


def test_what_may_not_lie_together_is_refused(house: Database) -> None:
    def blue_into_c(session: Session) -> None:
        moving.move(session, place(session, "D", "BLUE"), place(session, "C").location_id, 1)

    house.write("test", blue_into_c)
    assert goes(house, 1, "C") == "place.other_item: C takes only one item"
    assert goes(house, 1, "E") == ""
    assert goes(house, 1, "E") == "place.not_empty: E is not empty and takes nothing besides"


def test_a_refused_move_books_nothing(house: Database) -> None:
    before = house.read(lambda session: session.scalar(select(func.count(Move.id))))
    assert goes(house, 5, "B")
    assert house.read(lambda session: session.scalar(select(func.count(Move.id)))) == before


def test_several_goods_go_in_together_or_not_at_all(house: Database) -> None:
    def both(session: Session) -> str:
        moving.move(session, place(session, "D", "BLUE"), place(session, "A").location_id, 1)
        goods = [(place(session, "A", "BLUE"), 1), (place(session, "A"), 4)]
        try:
            moving.move_all(session, goods, place(session, "B").location_id)
        except RefusedError as refused:
            return f"{refused.id} {ledger.content(session, place(session, 'B').location_id)}"
        return ""

    assert house.write("test", both) == "place.full []"


def test_what_stands_on_a_pallet_in_a_bin_lies_in_the_bin(house: Database) -> None:
    def stand(session: Session) -> int:
        home = session.scalars(select(Location).where(Location.code == "B")).one()
        pallet = founding.location("PALLET", "pallet", 1, parent_id=home.id)
        session.add(pallet)
        session.flush()
        moving.move(session, place(session, "A"), pallet.id, 3)
        return filling.loads(session, [home.id])[home.id].pieces

    assert house.write("test", stand) == 3
    assert goes(house, 2, "B") == "place.full: B is full: it takes 4 pieces, 3 lie there"
    assert goes(house, 2, "PALLET") == "place.full: B is full: it takes 4 pieces, 3 lie there"
    assert goes(house, 3, "B", source="PALLET") == "", "they lie in the bin already"


def test_a_full_bin_refuses_at_receiving_and_moving_by_scan(house: Database) -> None:
    receive = talk(house, "receive")
    receive.command("NEXT")
    receive.command("QTY5")
    receive.scans("5901234123457", "B")
    assert (receive.said, receive.step.state) == ("place.full", "scan_item")
    assert on_hand(house, "B", "BLUE") == 0
    move = talk(house, "move")
    move.scans("A", "B")
    assert (move.said, on_hand(house, "A", "RED")) == ("place.full", 10)


def test_a_full_dock_takes_nothing_in(house: Database) -> None:
    def limit(session: Session) -> None:
        session.scalars(select(Location).where(Location.kind == "dock")).one().most_pieces = 1

    house.write("test", limit)
    receive = talk(house, "receive")
    receive.command("NEXT")
    receive.scans("5901234123457", "5901234123457")
    assert (receive.said, on_hand(house, "MAIN-DOCK", "BLUE")) == ("place.full", 1)


def on_hand(house: Database, where: str, sku: str) -> int:
    return house.read(lambda session: ledger.level(session, place(session, where, sku)).on_hand)
