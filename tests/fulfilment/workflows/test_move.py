"""Moving by scans: source, pieces, target; only what nobody has claimed."""

import builders
import pytest
from builders import place
from sqlalchemy import select
from sqlalchemy.orm import Session
from talking import Talk, talk

from fulfilment import commands
from fulfilment.stock import ledger
from fulfilment.stock.verify import verify
from models.database import Database
from models.item import Item
from models.journal import Operation
from models.people import Operator
from models.work import OrderTote

RED, BLUE, MILK = "4006381333931", "5901234123457", "96385074"


@pytest.fixture
def move(database: Database) -> Talk:
    """A-1-1 holds 10 red; A-1-2 holds 5 red and 3 blue; A-1-3 holds milk of lots X (2) and Y (4)."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        red = builders.item(session, "RED", code=RED)
        blue = builders.item(session, "BLUE", code=BLUE)
        milk = builders.item(session, "MILK", code=MILK, tracking="lot")
        first, second, third = (builders.bin_at(session, code) for code in ("A-1-1", "A-1-2", "A-1-3"))
        builders.bin_at(session, "B-1-1")
        builders.stock(session, red.id, first.id, 10)
        builders.stock(session, red.id, second.id, 5)
        builders.stock(session, blue.id, second.id, 3)
        for code, pieces in (("X", 2), ("Y", 4)):
            builders.stock(session, milk.id, third.id, pieces, lot_id=builders.lot(session, milk.id, code).id)

    database.write("test", prepare)
    return talk(database, "move")


def on_hand(talking: Talk, sku: str, where: str, lot: str = "") -> int:
    return talking.database.read(lambda session: ledger.level(session, place(session, where, sku, lot)).on_hand)


def test_a_bin_of_one_item_moves_whole(move: Talk) -> None:
    move.scan("A-1-1")
    assert move.step.state == "scan_target_of_all"
    move.scan("B-1-1")
    assert (move.said, on_hand(move, "RED", "A-1-1"), on_hand(move, "RED", "B-1-1")) == ("move.moved", 0, 10)


def test_scanned_pieces_move_and_the_rest_stays(move: Talk) -> None:
    move.scans("A-1-2", RED, RED)
    assert str(move.step.notice.text) == "2 × Item RED in hand"
    move.scan("B-1-1")
    assert [on_hand(move, "RED", code) for code in ("A-1-2", "B-1-1")] == [3, 2]
    assert on_hand(move, "BLUE", "A-1-2") == 3


def test_a_quantity_command_counts_many_pieces(move: Talk) -> None:
    move.scan("A-1-2")
    move.command("QTY3")
    move.scans(RED, RED, "B-1-1")
    assert on_hand(move, "RED", "B-1-1") == 4


def test_several_items_want_to_be_scanned(move: Talk) -> None:
    move.scans("A-1-2", "B-1-1")
    assert (move.said, on_hand(move, "RED", "A-1-2")) == ("move.empty_hand", 5)


def test_more_than_is_free_is_refused_at_the_scan(move: Talk) -> None:
    def claim(session: Session) -> None:
        line = builders.order(session, "SO-1", [(place(session, "A-1-2").item_id, 4)])
        assert line.id
        ledger.claim(session, place(session, "A-1-2"), 4)

    move.database.write("test", claim)
    move.scans("A-1-2", RED, RED)
    assert (move.said, move.step.tone) == ("stock.refused", "wrong_quantity")
    move.scan("B-1-1")
    assert [on_hand(move, "RED", code) for code in ("A-1-2", "B-1-1")] == [4, 1]


def test_another_item_waits_until_the_hand_is_empty(move: Talk) -> None:
    move.scans("A-1-2", RED, BLUE)
    assert (move.said, str(move.step.notice.text)) == ("move.other_in_hand", "First put down 1 × Item RED")


def test_an_item_that_is_not_there_is_refused(move: Talk) -> None:
    move.scans("A-1-1", BLUE)
    assert move.said == "move.not_here"


def test_several_lots_ask_which(move: Talk) -> None:
    move.scans("A-1-3", MILK)
    assert (move.step.state, move.said) == ("scan_lot", "move.lot_wanted")
    move.scan("Z")
    assert move.said == "move.lot_not_here"
    move.scans("Y", MILK, "B-1-1")
    assert [on_hand(move, "MILK", "B-1-1", lot) for lot in "XY"] == [0, 2]


def test_a_gs1_code_names_the_lot(move: Talk) -> None:
    move.scan("A-1-3")
    move.scan("010000009638507410X", symbology="]d2")
    move.scan("B-1-1")
    assert on_hand(move, "MILK", "B-1-1", "X") == 1


def test_the_lot_in_hand_is_not_mixed_with_another(move: Talk) -> None:
    move.scan("A-1-3")
    move.scan("010000009638507410X", symbology="]d2")
    move.scan("010000009638507410Y", symbology="]d2")
    assert move.said == "move.other_in_hand"


def test_the_source_cannot_be_the_target(move: Talk) -> None:
    move.scans("A-1-2", RED, "A-1-2")
    assert (move.said, move.step.state) == ("place.same", "scan_target")


def test_an_empty_bin_gives_nothing(move: Talk) -> None:
    move.scan("B-1-1")
    assert (move.said, move.step.state) == ("move.nothing_free", "scan_source")


def test_a_tote_that_carries_an_order_neither_gives_nor_takes(move: Talk) -> None:
    def carry(session: Session) -> None:
        tote = builders.tote(session, "T-1")
        red = place(session, "A-1-1").item_id
        builders.stock(session, red, tote.id, 1)
        session.add(OrderTote(order_id=builders.order(session, "SO-1", [(red, 1)]).id, location_id=tote.id))

    move.database.write("test", carry)
    move.scan("T-1")
    assert (move.said, str(move.step.notice.text)) == ("place.carries_order", "T-1 carries order SO-1")
    move.scans("A-1-1", "T-1")
    assert (move.said, on_hand(move, "RED", "A-1-1")) == ("place.carries_order", 10)


def test_cancel_puts_everything_back(move: Talk) -> None:
    move.scans("A-1-2", RED)
    move.command("CANCEL")
    assert (move.step.state, on_hand(move, "RED", "A-1-2")) == ("scan_source", 5)


def test_a_move_can_be_undone(move: Talk) -> None:
    move.scans("A-1-2", RED, "B-1-1")
    move.command("UNDO")
    assert (move.said, on_hand(move, "RED", "A-1-2"), on_hand(move, "RED", "B-1-1")) == ("undo.done", 5, 0)
    assert move.step.work_id is not None


def test_moves_are_undone_newest_first(move: Talk) -> None:
    move.scans("A-1-1", RED, "B-1-1", "B-1-1", RED, "A-1-2")
    move.command("UNDO")
    move.command("CANCEL")
    move.command("UNDO")
    assert on_hand(move, "RED", "A-1-1") == 10
    assert move.database.read(verify).disagreements == ()


def test_what_is_in_hand_is_called_in_the_language_of_who_carries_it(move: Talk) -> None:
    def translate(session: Session) -> None:
        session.scalars(select(Operator).where(Operator.code == "ANNA")).one().language = "ru"
        session.scalars(select(Item).where(Item.sku == "RED")).one().name_ru = "Красный"

    move.database.write("x", translate)
    step = move.scans("A-1-2", RED, BLUE)
    assert step.notice is not None
    assert str(step.notice.text) == "First put down 1 × Красный"


def why(number: int) -> str:
    return commands.code_of_reason(number, "", "T3ST")


def newest(talking: Talk) -> tuple[str, str]:
    operation = select(Operation).order_by(Operation.id.desc()).limit(1)
    found = talking.database.read(lambda session: session.scalars(operation).one())
    return found.kind, found.reason


def set_apart(talking: Talk) -> None:
    fields = {"status": "damaged", "is_pickable": False}
    talking.database.write("test", lambda session: builders.bin_at(session, "BAD", **fields) and None)


def test_a_reason_goes_with_the_pieces(move: Talk) -> None:
    move.scans("A-1-2", RED, why(71), RED, "B-1-1")
    assert (move.said, newest(move), on_hand(move, "RED", "B-1-1")) == ("move.moved", ("stock.move", "made_room"), 2)


def test_a_reason_that_explains_no_move_is_refused(move: Talk) -> None:
    move.scans("A-1-2", RED, why(10))
    assert move.said == "move.other_reason"
    move.scan("B-1-1")
    assert newest(move) == ("stock.move", "")


def test_a_reason_means_nothing_with_an_empty_hand(move: Talk) -> None:
    move.scans("A-1-2", why(71))
    assert move.said == "scan.not_wanted"


def test_the_place_for_damaged_goods_asks_why(move: Talk) -> None:
    set_apart(move)
    move.scans("A-1-2", RED, "BAD")
    assert (move.said, on_hand(move, "RED", "A-1-2")) == ("move.why", 5)
    move.scans(why(20), "BAD")
    assert (move.said, newest(move)) == ("move.moved", ("stock.move", "damaged"))


def test_the_place_for_damaged_goods_scanned_twice_needs_no_reason(move: Talk) -> None:
    set_apart(move)
    move.scans("A-1-2", RED, "BAD", "BAD")
    assert (move.said, on_hand(move, "RED", "BAD")) == ("move.moved", 1)
