"""Pallets and totes move with what is on them, and a bin is emptied in one go, by scans."""

import builders
import pytest
from builders import place
from sqlalchemy import select
from sqlalchemy.orm import Session
from talking import Talk, talk

from fulfilment import founding
from fulfilment.stock import ledger
from fulfilment.stock.verify import verify
from models.database import Database
from models.place import Location

RED, BLUE = "4006381333931", "5901234123457"
SSCC = "347500000000000018"


@pytest.fixture
def move(database: Database) -> Talk:
    """A pallet at the dock carries 4 red and 3 blue; A-1 holds 2 red and 1 blue; A-2 takes 6 pieces; A-3 is empty."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        red, blue = builders.item(session, "RED", code=RED), builders.item(session, "BLUE", code=BLUE)
        first, second = builders.bin_at(session, "A-1"), builders.bin_at(session, "A-2", most_pieces=6)
        builders.bin_at(session, "A-3")
        assert second.most_pieces == 6
        pallet = founding.location(SSCC, "pallet", 1, parent_id=at(session, "MAIN-DOCK").id)
        session.add(pallet)
        session.flush()
        for item, where, pieces in ((red, pallet, 4), (blue, pallet, 3), (red, first, 2), (blue, first, 1)):
            builders.stock(session, item.id, where.id, pieces)

    database.write("test", prepare)
    return talk(database, "move")


def at(session: Session, code: str) -> Location:
    return session.scalars(select(Location).where(Location.code == code)).one()


def stands_in(talking: Talk, code: str = SSCC) -> str:
    def ask(session: Session) -> str:
        return session.get_one(Location, at(session, code).parent_id).code

    return talking.database.read(ask)


def lying(talking: Talk, where: str) -> list[int]:
    skus = ("RED", "BLUE")
    return talking.database.read(
        lambda session: [ledger.level(session, place(session, where, s)).on_hand for s in skus]
    )


def test_a_pallet_goes_to_a_bin_with_what_is_on_it(move: Talk) -> None:
    move.scan("00" + SSCC, symbology="]C1")
    assert (move.step.state, len(move.step.lines)) == ("scan_target_of_carrier", 2)
    move.scan("A-3")
    assert (move.said, stands_in(move), lying(move, SSCC), lying(move, "A-3")) == (
        "move.carried",
        "A-3",
        [4, 3],
        [0, 0],
    )


def test_an_empty_pallet_moves_too(move: Talk) -> None:
    def bring(session: Session) -> None:
        session.add(founding.location("P-2", "pallet", 1))

    move.database.write("test", bring)
    move.scans("P-2", "A-3")
    assert (move.said, stands_in(move, "P-2")) == ("move.carried", "A-3")


def test_what_is_on_a_pallet_needs_room_in_the_bin(move: Talk) -> None:
    move.scans(SSCC, "A-2")
    assert (move.said, stands_in(move)) == ("place.full", "MAIN-DOCK")


def test_a_pallet_does_not_stand_in_a_tote_nor_twice_in_a_bin(move: Talk) -> None:
    move.database.write("test", lambda session: builders.tote(session, "T-1") and None)
    move.scans(SSCC, "T-1")
    assert (move.said, str(move.step.notice.text)) == ("place.cannot_stand", f"{SSCC} cannot stand in T-1")
    move.scan("MAIN-DOCK")
    assert (move.said, stands_in(move)) == ("place.same", "MAIN-DOCK")


def test_scanned_pieces_are_taken_off_a_pallet(move: Talk) -> None:
    move.scans(SSCC, RED, "A-3")
    assert (move.said, lying(move, "A-3"), stands_in(move)) == ("move.moved", [1, 0], "MAIN-DOCK")


def test_everything_is_taken_off_a_pallet(move: Talk) -> None:
    move.scan(SSCC)
    move.command("ALL")
    move.scan("A-3")
    assert (move.said, lying(move, "A-3"), lying(move, SSCC)) == ("move.emptied", [4, 3], [0, 0])


def test_a_bin_is_emptied_in_one_go_and_it_is_taken_back(move: Talk) -> None:
    move.scan("A-1")
    move.command("ALL")
    assert (move.step.state, str(move.step.prompt)) == ("scan_target_of_all", "Scan where all of it goes")
    move.scan("A-3")
    assert (str(move.step.notice.text), lying(move, "A-1"), lying(move, "A-3")) == (
        "A-1 is empty: 3 moved to A-3",
        [0, 0],
        [2, 1],
    )
    move.command("UNDO")
    assert (lying(move, "A-1"), lying(move, "A-3")) == ([2, 1], [0, 0])
    assert move.database.read(verify).disagreements == ()


def test_claims_forbid_emptying_and_the_orders_are_named(move: Talk) -> None:
    def claim(session: Session) -> None:
        order = builders.order(session, "SO-1", [(place(session, "A-1").item_id, 1)])
        builders.claim(session, order, at(session, "A-1").id)

    move.database.write("test", claim)
    move.scan("A-1")
    move.command("ALL")
    move.scan("A-3")
    assert (move.said, str(move.step.notice.text)) == ("place.claimed", "Goods in A-1 are claimed by orders: SO-1")
    assert lying(move, "A-1") == [2, 1]


def test_a_pallet_moved_is_taken_back(move: Talk) -> None:
    move.scans(SSCC, "A-3")
    move.command("UNDO")
    assert (move.said, stands_in(move)) == ("undo.done", "MAIN-DOCK")


def test_a_pallet_that_went_on_is_not_taken_back_before(move: Talk) -> None:
    move.scans(SSCC, "A-3", SSCC, "A-1")
    move.command("UNDO")
    assert stands_in(move) == "A-3"
    move.command("CANCEL")
    move.command("UNDO")
    assert stands_in(move) == "MAIN-DOCK"


def test_goods_are_received_onto_a_pallet(move: Talk) -> None:
    receive = talk(move.database, "receive")
    receive.command("NEXT")
    receive.scans(BLUE, BLUE)
    receive.scan("00" + SSCC, symbology="]C1")
    assert (receive.said, lying(receive, SSCC)) == ("receive.put_away", [4, 5])
