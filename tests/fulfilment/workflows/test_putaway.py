"""Putting away by scans: three bins with their reasons, a second scan for another, and work that goes on tomorrow."""

import builders
import pytest
from builders import place
from sqlalchemy import select
from sqlalchemy.orm import Session
from talking import Talk, talk

from fulfilment.stock import ledger, status
from fulfilment.stock.verify import verify
from models.database import Database
from models.item import Item
from models.people import Station
from models.place import Location
from models.purchase import Receipt

RED, RED_CASE, BLUE, MILK = "4006381333931", "14006381333938", "5901234123457", "96385074"


@pytest.fixture
def receive(database: Database) -> Talk:
    """A-1 is the home of RED and takes 6; 2 red lie in A-3; A-2, A-4, A-5 and B-1 are empty; C-1 is held."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        red = builders.item(session, "RED", code=RED, case=(RED_CASE, 6))
        builders.item(session, "BLUE", code=BLUE)
        builders.item(session, "MILK", code=MILK, tracking="lot")
        for number, code in enumerate(("A-1", "A-2", "A-3", "A-4", "A-5", "B-1", "C-1")):
            builders.bin_at(session, code, route_order=number * 10)
        home = at(session, "A-1")
        home.most_pieces = 6
        status.set_home(session, red.id, home)
        builders.stock(session, red.id, at(session, "A-3").id, 2)
        status.set_status(session, at(session, "C-1"), "held")

    database.write("test", prepare)
    return talk(database, "receive")


def at(session: Session, code: str) -> Location:
    return session.scalars(select(Location).where(Location.code == code)).one()


def took_in(receive: Talk, *codes: str) -> Talk:
    receive.command("NEXT")
    receive.scans(*codes)
    receive.command("CLOSE")
    return talk(receive.database, "putaway")


def shown(talking: Talk) -> list[tuple[str, str]]:
    return [(str(fact.value), str(fact.label)) for fact in talking.step.card.facts[1:]]


def lying(talking: Talk, *codes: str, sku: str = "RED", lot: str = "") -> list[int]:
    def ask(session: Session) -> list[int]:
        return [ledger.level(session, place(session, code, sku, lot)).on_hand for code in codes]

    return talking.database.read(ask)


def test_after_receiving_three_bins_are_proposed_with_their_reasons(receive: Talk) -> None:
    putaway = took_in(receive, RED, RED, RED)
    assert str(receive.step.notice.detail) == "3 wait on the dock: put them away."
    putaway.scan("R000001")
    assert (putaway.step.state, str(putaway.step.prompt)) == ("scan_location", "Put 3 into A-1")
    assert shown(putaway) == [
        ("A-1", "Home of the item"),
        ("A-3", "The same lies there"),
        ("A-2", "Empty and near"),
    ]


def test_a_scan_of_a_proposed_bin_puts_all_of_the_item_there(receive: Talk) -> None:
    putaway = took_in(receive, RED, RED, BLUE)
    putaway.scans("R000001", "A-1")
    assert (putaway.said, lying(putaway, "A-1", "MAIN-DOCK")) == ("receive.put_away", [2, 0])
    assert putaway.step.card.title == "Item BLUE"
    putaway.scan("A-2")
    assert (putaway.said, putaway.step.state) == ("putaway.all_done", "scan_receipt")


def test_another_place_takes_a_second_scan(receive: Talk) -> None:
    putaway = took_in(receive, RED)
    putaway.scans("R000001", "B-1")
    assert (putaway.said, lying(putaway, "B-1")) == ("putaway.other_place", [0])
    putaway.scan("B-1")
    assert (putaway.said, lying(putaway, "B-1")) == ("putaway.all_done", [1])


def test_a_scan_between_forgets_the_other_place(receive: Talk) -> None:
    putaway = took_in(receive, RED, RED)
    putaway.scans("R000001", "B-1", RED, "B-1")
    assert (putaway.said, lying(putaway, "B-1")) == ("putaway.other_place", [0])


def test_receive_by_fives_put_away_in_three_places_finish_tomorrow(receive: Talk) -> None:
    receive.command("NEXT")
    for _ in range(2):
        receive.command("QTY5")
        receive.scan(RED)
    receive.command("CLOSE")
    putaway = talk(receive.database, "putaway")
    putaway.scan("R000001")
    assert (str(putaway.step.prompt), str(putaway.step.detail)) == (
        "Put 6 into A-1",
        "A-1 has room for 6. The rest goes elsewhere.",
    )
    putaway.scan("A-1")
    putaway.command("QTY3")
    putaway.scans(RED, "A-3")
    putaway.command("LEAVE")
    assert (lying(putaway, "A-1", "A-3", "MAIN-DOCK"), putaway.step.state) == ([6, 5, 1], "scan_receipt")
    tomorrow = talk(receive.database, "receive")
    tomorrow.scan("R000001")
    assert (tomorrow.step.goes_to, tomorrow.said) == ("putaway", "receive.closed")
    putaway.scans("R000001", "A-2")
    assert (putaway.said, lying(putaway, "A-2", "MAIN-DOCK")) == ("putaway.all_done", [1, 0])
    assert putaway.database.read(verify).disagreements == ()


def test_lines_show_what_is_put_away_and_what_waits(receive: Talk) -> None:
    putaway = took_in(receive, RED, RED, BLUE)
    putaway.scans("R000001", RED, "A-1")
    assert [(line.detail, line.done, line.wanted) for line in putaway.step.lines] == [("RED", 1, 2), ("BLUE", 0, 1)]
    assert putaway.step.progress == (1, 3)


def test_a_full_bin_is_refused_with_a_sentence(receive: Talk) -> None:
    putaway = took_in(receive, RED_CASE, RED)
    putaway.scans("R000001", RED_CASE, RED, "A-1")
    assert (putaway.said, lying(putaway, "A-1")) == ("place.full", [0])
    assert str(putaway.step.notice.text) == "A-1 is full: it takes 6 pieces, 0 lie there"


def test_what_another_station_is_bringing_counts(receive: Talk) -> None:
    receive.database.write("test", lambda session: session.add(Station(code="b2", name="b2", warehouse_id=1)))
    putaway = took_in(receive, RED_CASE)
    putaway.scan("R000001")
    assert str(putaway.step.prompt) == "Put 6 into A-1"
    second = talk(receive.database, "receive", "BADGE-BORIS", station_id=2)
    second.command("NEXT")
    second.scan(RED)
    second.command("CLOSE")
    other = talk(receive.database, "putaway", "BADGE-BORIS", station_id=2)
    other.scan("R000002")
    assert str(other.step.prompt) == "Put 1 into A-3"
    putaway.command("LEAVE")
    other.command("CANCEL")
    assert str(other.step.prompt) == "Put 1 into A-1"


def test_next_begins_with_what_has_waited_longest(receive: Talk) -> None:
    took_in(receive, RED)
    putaway = took_in(receive, BLUE)
    putaway.command("NEXT")
    assert putaway.step.header.title.values["receipt"] == "R000001"


def test_an_item_finds_the_receipt_that_it_waits_with(receive: Talk) -> None:
    took_in(receive, RED)
    putaway = took_in(receive, RED, BLUE)
    putaway.scan(BLUE)
    assert (putaway.step.header.title.values["receipt"], putaway.step.card.title) == ("R000002", "Item BLUE")


def test_skip_turns_to_the_next_item(receive: Talk) -> None:
    putaway = took_in(receive, RED, BLUE)
    putaway.scan("R000001")
    titles = []
    for _ in range(3):
        titles.append(putaway.step.card.title)
        putaway.command("SKIP")
    assert titles == ["Item RED", "Item BLUE", "Item RED"]


def test_more_than_waits_is_refused(receive: Talk) -> None:
    putaway = took_in(receive, RED)
    putaway.scans("R000001", RED, RED)
    assert (putaway.said, str(putaway.step.prompt)) == ("putaway.too_many", "Put 1 into A-1")


def test_one_item_at_a_time_is_in_the_hand(receive: Talk) -> None:
    putaway = took_in(receive, RED, RED, BLUE)
    putaway.scans("R000001", RED, BLUE)
    assert (putaway.said, str(putaway.step.notice.text)) == ("putaway.other_in_hand", "First put down 1 × Item RED")
    putaway.command("CANCEL")
    putaway.scans(BLUE, "A-2")
    assert lying(putaway, "A-2", sku="BLUE") == [1]


def test_each_lot_is_put_away_by_itself(receive: Talk) -> None:
    putaway = took_in(receive, MILK, "L1", MILK, "L2")
    putaway.scan("R000001")
    putaway.scan("010000009638507410L2", symbology="]d2")
    putaway.scan("A-2")
    assert [lying(putaway, "A-2", sku="MILK", lot=lot) for lot in ("L1", "L2")] == [[0], [1]]


def test_putting_away_is_taken_back_and_goes_on(receive: Talk) -> None:
    putaway = took_in(receive, RED, RED)
    putaway.scans("R000001", "A-1")
    putaway.command("UNDO")
    assert (putaway.said, lying(putaway, "A-1", "MAIN-DOCK")) == ("undo.done", [0, 2])
    putaway.scan("A-3")
    assert (putaway.said, lying(putaway, "A-3")) == ("putaway.all_done", [4])


def test_nothing_waits_after_all(receive: Talk) -> None:
    putaway = took_in(receive, RED)
    putaway.scans("R000001", "A-1", "R000001")
    assert (putaway.said, putaway.step.state) == ("putaway.nothing", "scan_receipt")
    putaway.command("NEXT")
    assert putaway.said == "putaway.nothing"


def test_no_bin_with_room_asks_for_any_place(receive: Talk) -> None:
    def close(session: Session) -> None:
        for each in session.scalars(select(Location).where(Location.kind == "bin")):
            each.most_pieces = 0

    putaway = took_in(receive, RED)
    receive.database.write("test", close)
    putaway.scan("R000001")
    assert (putaway.step.state, shown(putaway)) == ("scan_place", [])


def test_goods_are_called_in_the_language_of_who_puts_away(receive: Talk) -> None:
    def translate(session: Session) -> None:
        session.scalars(select(Item).where(Item.sku == "RED")).one().name_ru = "Красный"

    receive.database.write("test", translate)
    putaway = took_in(receive, RED)
    putaway.language = "ru"
    putaway.scan("R000001")
    assert putaway.step.card.title == "Красный"


def test_an_open_receipt_is_put_away_meanwhile(receive: Talk) -> None:
    receive.command("NEXT")
    receive.scans(RED, RED)
    putaway = talk(receive.database, "putaway")
    putaway.scans("R000001", RED, "A-1")
    receive.scan(RED)
    assert lying(putaway, "A-1", "MAIN-DOCK") == [1, 2]
    state = receive.database.read(lambda session: session.scalars(select(Receipt.state)).one())
    assert state == "open"
