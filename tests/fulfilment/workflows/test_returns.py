import pytest
from builders import order
from returning import MILK, RED, came, house, item_of, on_hand, returned, states
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from talking import Talk, talk

from fulfilment.stock.verify import verify
from models.database import Database
from models.item import Item
from models.order import OrderLine
from models.people import Station
from models.returns import Return

GS1_MILK_L1 = "010950110153000310L1"


@pytest.fixture
def returning(database: Database) -> Talk:
    return talk(house(database), "return")


def test_a_piece_comes_back_by_three_scans_and_lies_in_its_bin(returning):
    returning.scans("SO-1", RED)
    returning.command("ASNEW")
    returning.scan("A")
    assert returning.said == "returns.taken_in"
    assert came(returning.database) == [("RT000001", 1, "as_new", "stock", "A")]
    assert on_hand(returning.database, "A") == 1
    assert returned(returning.database, "SO-1") == {"RED": 1, "MILK": 0}


@pytest.mark.parametrize("text", ["SO-1", "P-SO-1", "TRACK-SO-1"])
def test_order_parcel_and_label_open_the_same_return(returning, text):
    returning.scan(text)
    returning.command("LEAVE")
    returning.scan("SO-1")
    assert states(returning.database) == {"RT000001": "open"}
    assert returning.step.header.right == "SO-1"


def test_a_closed_return_is_refused_and_its_order_opens_another(returning):
    returning.scans("SO-1", RED)
    returning.command("ASNEW")
    returning.scan("A")
    returning.command("CLOSE")
    assert returning.said == "returns.closed"
    returning.scan("RT000001")
    assert returning.said == "returns.wrong_state"
    returning.scan("SO-1")
    assert states(returning.database) == {"RT000001": "closed", "RT000002": "open"}


def test_more_than_was_shipped_is_refused_with_the_figures(returning):
    returning.scans("SO-1", RED, RED, RED, RED)
    assert returning.said == "returns.too_many"
    assert "3 were shipped, 0 came back" in str(returning.step.notice.detail)
    assert returned(returning.database, "SO-1")["RED"] == 0


def test_what_came_back_before_cannot_come_back_again(returning):
    returning.scan("SO-1")
    returning.command("QTY3")
    returning.scan(RED)
    returning.command("ASNEW")
    returning.scan("A")
    returning.command("CLOSE")
    returning.scans("SO-1", RED)
    assert returning.said == "returns.too_many"


def test_the_database_itself_refuses_more_than_was_shipped(returning):
    statement = update(OrderLine).where(OrderLine.shipped == 3).values(returned=4)
    with pytest.raises(IntegrityError):
        returning.database.write("test", lambda session: session.execute(statement))


def test_an_order_of_which_nothing_went_has_nothing_to_return(returning):
    returning.scan("SO-3")
    assert returning.said == "returns.nothing_to_return"
    assert states(returning.database) == {}


def test_an_order_of_which_all_came_back_says_so(returning):
    database = returning.database
    database.write("test", lambda session: session.execute(update(OrderLine).values(returned=OrderLine.shipped)))
    returning.scan("SO-1")
    assert returning.said == "returns.nothing_to_return"
    assert "came back already" in str(returning.step.notice.text)


def test_nobody_knows_the_order_and_it_is_taken_in_all_the_same(returning):
    returning.command("NEXT")
    returning.scan("PIN-1")
    returning.command("OPENED")
    returning.scan("HOLD")
    assert came(returning.database) == [("RT000001", 1, "opened", "hold", "HOLD")]
    assert on_hand(returning.database, "HOLD", "PIN") == 1


def test_an_item_that_the_order_never_had_asks_for_a_second_scan(returning):
    returning.scans("SO-1", "PIN-1")
    assert returning.said == "returns.not_sent"
    assert returning.step.state == "scan_item"
    returning.scan("PIN-1")
    assert returning.said == "returns.in_hand"
    returning.command("ASNEW")
    returning.scan("A")
    assert on_hand(returning.database, "A", "PIN") == 1


def test_another_scan_in_between_forgets_the_question(returning):
    returning.scans("SO-1", "PIN-1", RED)
    assert returning.said == "returns.in_hand"
    returning.command("CANCEL")
    returning.scan("PIN-1")
    assert returning.said == "returns.not_sent"


@pytest.mark.parametrize(
    ("grade", "way", "place", "disposition"),
    [
        ("ASNEW", "", "A", "stock"),
        ("OPENED", "", "MAIN-DOCK", "stock"),
        ("ASNEW", "", "HOLD", "hold"),
        ("DAMAGED", "", "HOLD", "hold"),
        ("FAULTY", "REPAIR", "HOLD", "repair"),
        ("FAULTY", "TOSUPPLIER", "HOLD", "supplier"),
    ],
)
def test_place_and_command_decide_what_becomes_of_it(returning, grade, way, place, disposition):
    returning.scans("SO-1", RED)
    returning.command(grade)
    if way:
        returning.command(way)
    returning.scan(place)
    assert came(returning.database)[0][3:] == (disposition, place)
    assert on_hand(returning.database, place) == 1


def test_scrap_needs_no_place_and_stays_in_the_books(returning):
    returning.scans("SO-1", RED)
    returning.command("DAMAGED")
    returning.command("SCRAP")
    assert returning.said == "returns.taken_in"
    assert came(returning.database)[0][3] == "scrap"
    assert returning.database.read(verify).disagreements == ()


@pytest.mark.parametrize(("grade", "way"), [("DAMAGED", ""), ("FAULTY", ""), ("ASNEW", "REPAIR")])
def test_what_may_not_be_sold_never_lies_where_orders_are_picked(returning, grade, way):
    returning.scans("SO-1", RED)
    returning.command(grade)
    if way:
        returning.command(way)
    returning.scan("A")
    assert returning.said == "returns.not_there"
    assert came(returning.database) == []
    returning.scan("HOLD")
    assert returning.said == "returns.taken_in"


def test_a_place_before_the_condition_is_refused_with_the_cure(returning):
    returning.scans("SO-1", "A")
    assert returning.said == "returns.empty_hand"
    returning.scans(RED, "A")
    assert returning.said == "returns.condition_first"
    assert came(returning.database) == []


def test_a_lot_that_was_shipped_is_taken_at_once(returning):
    returning.scans("SO-1", MILK)
    assert returning.step.state == "scan_lot"
    assert "L1 (2)" in str(returning.step.detail)
    returning.scan("L1")
    returning.command("ASNEW")
    returning.scan("A")
    assert on_hand(returning.database, "A", "MILK", "L1") == 1


def test_a_code_that_says_the_lot_needs_no_scan_of_it(returning):
    returning.scan("SO-1")
    returning.scan(GS1_MILK_L1, symbology="]C1")
    assert returning.step.state == "scan_grade"


def test_next_takes_the_only_lot_that_was_shipped(returning):
    returning.scans("SO-1", MILK)
    returning.command("NEXT")
    returning.command("ASNEW")
    returning.scan("A")
    assert on_hand(returning.database, "A", "MILK", "L1") == 1


def test_next_is_not_offered_among_several_lots(returning):
    returning.scans("SO-2", MILK)
    assert "NEXT" not in {offer.command for offer in returning.step.offers}
    assert "L1 (1), L2 (2)" in str(returning.step.detail)


def test_another_lot_asks_for_a_second_scan(returning):
    returning.scans("SO-1", MILK, "L3")
    assert returning.said == "returns.other_lot"
    returning.scan("L2")
    assert returning.said == "returns.other_lot"
    returning.scan("L2")
    assert returning.said == "returns.in_hand"
    returning.command("ASNEW")
    returning.scan("A")
    assert on_hand(returning.database, "A", "MILK", "L2") == 1


def test_a_lot_that_all_came_back_of_is_another_lot(returning):
    returning.scans("SO-2", MILK, "L1")
    returning.command("ASNEW")
    returning.scans("A", MILK, "L1")
    assert returning.said == "returns.other_lot"


def test_a_lot_that_was_never_here_is_refused(returning):
    returning.scans("SO-1", MILK, "NEVER")
    assert returning.said == "returns.lot_unknown"
    assert returning.step.state == "scan_lot"


def test_another_item_waits_until_the_one_in_hand_is_put_down(returning):
    returning.scans("SO-1", RED, MILK)
    assert returning.said == "returns.other_in_hand"
    returning.command("ASNEW")
    returning.scan("A")
    assert on_hand(returning.database, "A") == 1


def test_further_pieces_join_the_hand_before_and_after_the_condition(returning):
    returning.scans("SO-1", RED, RED)
    returning.command("ASNEW")
    returning.scan(RED)
    assert returning.step.state == "scan_place"
    returning.scan("A")
    assert came(returning.database) == [("RT000001", 3, "as_new", "stock", "A")]


def test_every_step_is_taken_back_by_undo(returning):
    returning.scans("SO-1", RED)
    returning.command("ASNEW")
    returning.scan("A")
    returning.command("CLOSE")
    returning.command("UNDO")
    assert states(returning.database) == {"RT000001": "open"}
    returning.command("UNDO")
    assert (on_hand(returning.database, "A"), came(returning.database)) == (0, [])
    assert returned(returning.database, "SO-1")["RED"] == 0
    returning.command("UNDO")
    assert states(returning.database) == {"RT000001": "cancelled"}
    assert returning.database.read(verify).disagreements == ()


def test_goods_that_went_on_forbid_the_undo_and_are_named(returning):
    returning.scans("SO-1", RED)
    returning.command("ASNEW")
    returning.scan("A")
    moving = talk(returning.database, "move")
    moving.scans("A", "HOLD")
    assert moving.said == "move.moved"
    returning.command("UNDO")
    assert returning.said == "undo.refused"
    assert "moved" in str(returning.step.notice.detail)


def test_a_return_into_which_nothing_came_is_cancelled_by_finish(returning):
    returning.scan("SO-1")
    returning.command("CLOSE")
    assert returning.said == "returns.closed_empty"
    assert states(returning.database) == {"RT000001": "cancelled"}


def test_another_station_does_not_take_the_same_return(returning):
    database = returning.database
    database.write("test", lambda session: session.add(Station(code="TWO", name="Second", warehouse_id=1)))
    returning.scan("SO-1")
    other = talk(database, "return", "BADGE-BORIS", station_id=2)
    other.scan("SO-1")
    assert other.said == "return.taken"


def test_lines_show_what_may_still_come_back(returning):
    returning.scan("SO-1")
    assert [(line.detail, line.done, line.wanted) for line in returning.step.lines] == [("RED", 0, 3), ("MILK", 0, 2)]


def test_pieces_of_two_lines_of_one_item_are_counted_line_by_line(returning):
    database = returning.database

    def prepare(session):
        red = item_of(session, "RED")
        made = order(session, "SO-9", [(red.id, 2), (red.id, 1)])
        made.state = "shipped"
        for line in session.scalars(select(OrderLine).where(OrderLine.order_id == made.id)):
            line.picked = line.packed = line.shipped = line.quantity

    database.write("test", prepare)
    returning.scan("SO-9")
    returning.command("QTY3")
    returning.scan(RED)
    returning.command("ASNEW")
    returning.scan("A")
    query = (
        select(OrderLine.returned)
        .join(Item, Item.id == OrderLine.item_id)
        .where(OrderLine.shipped > 0)
        .order_by(OrderLine.id.desc())
        .limit(2)
    )
    assert database.read(lambda session: list(session.scalars(query))) == [1, 2]


def test_a_return_knows_its_order(returning):
    returning.scan("TRACK-SO-2")
    query = select(Return.order_id)
    assert returning.database.read(lambda session: session.scalar(query)) == 2
