"""The books are put right by scan: place, pieces, reason."""

import builders
import pytest
from builders import place
from sqlalchemy import select
from talking import Talk, talk

from fulfilment import commands
from fulfilment.stock import ledger, reason_book
from fulfilment.stock.verify import verify
from models.database import Database
from models.journal import Operation
from models.people import Operator
from models.place import Location

RED, MILK = "4006381333931", "4750000000012"


@pytest.fixture
def house(database: Database) -> Database:
    """10 RED at 2.50 in A, 5 MILK of lot X in B; MILK has the lots X and Y."""
    builders.warehouse(database)

    def furnish(session):
        red = builders.item(session, "RED", code=RED, cost_minor=250)
        milk = builders.item(session, "MILK", code=MILK, tracking="lot")
        first, second = builders.bin_at(session, "A"), builders.bin_at(session, "B")
        builders.stock(session, red.id, first.id, 10)
        builders.stock(session, milk.id, second.id, 5, lot_id=builders.lot(session, milk.id, "X").id)
        builders.lot(session, milk.id, "Y")

    database.write("test", furnish)
    return database


@pytest.fixture
def adjust(house: Database) -> Talk:
    return talk(house, "adjust")


def why(number: int, sign: str = "", installation: str = "T3ST") -> str:
    return commands.code_of_reason(number, sign, installation)


def there(house: Database, where: str = "A", sku: str = "RED", lot: str = "") -> int:
    return house.read(lambda session: ledger.level(session, place(session, where, sku, lot)).on_hand)


def newest(house: Database) -> tuple[str, str]:
    operation = select(Operation).order_by(Operation.id.desc()).limit(1)
    return house.read(lambda session: (lambda row: (row.kind, row.reason))(session.scalars(operation).one()))


def make_supervisor(house: Database, name: str) -> None:
    def job(session):
        session.scalars(select(Operator).where(Operator.name == name)).one().role = "supervisor"

    house.write("test", job)


def test_three_scans_and_a_reason_take_missing_pieces_off(house, adjust):
    adjust.scans("A", RED, RED)
    assert adjust.step.state == "scan_reason"
    adjust.scan(why(10))
    assert (adjust.said, adjust.step.state, there(house)) == ("adjust.booked", "scan_item", 8)
    assert newest(house) == ("stock.adjust", "lost")


def test_a_typed_number_is_a_reason_too(house, adjust):
    adjust.scans("A", RED, "15")
    assert (adjust.said, there(house)) == ("adjust.booked", 11)


def test_a_quantity_command_multiplies(house, adjust):
    adjust.scan("A")
    adjust.command("QTY5")
    adjust.scans(RED, why(20))
    assert there(house) == 5


def test_all_takes_everything_that_is_free_there(house, adjust):
    adjust.scans("A", RED)
    adjust.command("ALL")
    adjust.scan(why(30))
    assert there(house) == 0


@pytest.mark.parametrize(("sign", "left"), [("+", 11), ("-", 9)])
def test_a_reason_of_both_ways_is_printed_twice(house, adjust, sign, left):
    adjust.scans("A", RED, why(51, sign))
    assert there(house) == left


def test_a_reason_of_both_ways_asks_for_its_sign(house, adjust):
    adjust.scans("A", RED, "51")
    assert (adjust.said, there(house), adjust.step.state) == ("adjust.sign_wanted", 10, "scan_reason")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (why(10, "+"), "adjust.other_sign"),
        (why(71), "adjust.moves_only"),
        (why(12), "adjust.not_used"),
        (why(999), "adjust.not_used"),
        (why(10, installation="ELSE"), "scan.foreign_command"),
        ("NOBODY", "scan.unknown"),
    ],
)
def test_what_is_no_reason_here_books_nothing(house, adjust, code, said):
    adjust.scans("A", RED, code)
    assert (adjust.said, there(house), adjust.step.state) == (said, 10, "scan_reason")


def test_a_reason_means_nothing_before_there_are_pieces(house, adjust):
    adjust.scans("A", why(10))
    assert (adjust.said, there(house)) == ("scan.not_wanted", 10)


def test_a_reason_that_says_too_little_wants_a_note(house, adjust):
    adjust.scans("A", RED, why(90, "-"))
    assert adjust.step.state == "scan_note"
    adjust.scan("fell off the fork")
    assert (there(house), newest(house)) == (9, ("stock.adjust", "other: fell off the fork"))


def test_a_long_note_is_refused_and_asked_for_again(house, adjust):
    adjust.scans("A", RED, why(90, "-"), "x" * 31)
    assert (adjust.said, adjust.step.state, there(house)) == ("reasons.long_note", "scan_note", 10)
    adjust.scan("x" * 30)
    assert there(house) == 9


def test_a_large_value_wants_the_reason_twice(house, adjust):
    house.write("x", lambda session: reason_book.set_large_from(session, 1, 500))
    adjust.scans("A", RED, RED, why(10))
    assert (adjust.said, adjust.step.state, there(house)) == ("adjust.sure", "confirm", 10)
    adjust.scan(why(11))
    assert (adjust.said, there(house)) == ("adjust.sure", 10)
    adjust.scan(why(11))
    assert (there(house), newest(house)) == (8, ("stock.adjust", "theft"))


def test_a_large_value_with_a_long_note_keeps_it_until_it_is_sure(house, adjust):
    house.write("x", lambda session: reason_book.set_large_from(session, 1, 1))
    adjust.scans("A", RED, why(90, "-"), "n" * 30, why(90, "-"))
    assert newest(house) == ("stock.adjust", f"other: {'n' * 30}")


def test_a_supervisor_signs_on_to_book_a_large_value(house, adjust):
    make_supervisor(house, "Boris")
    house.write("x", lambda session: reason_book.set_large_from(session, 1, 500))
    adjust.scans("A", RED, RED, why(10), why(10))
    assert (adjust.said, there(house), adjust.step.state) == ("reasons.no_supervisor", 10, "confirm")
    adjust.scans("BADGE-BORIS", why(10))
    assert (adjust.said, there(house)) == ("adjust.booked", 8)


def test_the_lot_is_the_one_that_lies_there(house, adjust):
    adjust.scans("B", MILK, why(24))
    assert there(house, "B", "MILK", "X") == 4


def test_where_nothing_lies_the_lot_is_asked_for(house, adjust):
    adjust.scans("A", MILK)
    assert adjust.step.state == "scan_lot"
    adjust.scan("NONE")
    assert adjust.said == "hand.lot_not_here"
    adjust.scans("Y", why(15))
    assert there(house, "A", "MILK", "Y") == 1


def test_claimed_pieces_stay(house, adjust):
    def claim(session):
        goods = place(session, "A")
        builders.claim(session, builders.order(session, "SO-1", [(goods.item_id, 10)]), goods.location_id)

    house.write("test", claim)
    adjust.scans("A", RED, why(10))
    assert (adjust.said, there(house)) == ("stock.refused", 10)


def test_found_pieces_need_room(house, adjust):
    def tighten(session):
        session.scalars(select(Location).where(Location.code == "A")).one().most_pieces = 10

    house.write("x", tighten)
    adjust.scans("A", RED, why(15))
    assert (adjust.said, there(house)) == ("place.full", 10)


def test_another_item_waits_until_the_first_is_booked(house, adjust):
    adjust.scans("A", RED, MILK)
    assert (adjust.said, adjust.step.state) == ("hand.other", "scan_reason")


def test_another_place_is_corrected_without_leaving_the_first(house, adjust):
    adjust.scans("A", "B", MILK, why(24))
    assert there(house, "B", "MILK", "X") == 4


def test_cancel_empties_the_hand_then_leaves_the_place(adjust):
    adjust.scans("A", RED)
    assert adjust.command("CANCEL").state == "scan_item"
    assert adjust.command("CANCEL").state == "scan_place"


def test_a_correction_is_taken_back_by_one_scan(house, adjust):
    adjust.scans("A", RED, why(10))
    adjust.command("UNDO")
    assert (adjust.said, there(house), adjust.step.state) == ("undo.done", 10, "scan_item")
    assert not house.read(verify).disagreements


def test_undo_leaves_nothing_in_the_hand(house, adjust):
    adjust.scans("A", RED, why(10), RED, why(10))
    adjust.command("UNDO")
    assert adjust.step.state == "scan_item"
