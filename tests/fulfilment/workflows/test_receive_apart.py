"""What does not simply lie on the dock: goods to be inspected, goods that orders wait for, goods on a new pallet."""

import announcing
import builders
import pytest
from announcing import PALLET, Row
from sqlalchemy import select
from sqlalchemy.orm import Session
from stdnum import ean
from talking import Talk, talk

from fulfilment.orders import reservation
from fulfilment.stock import carrying, inspecting, ledger, moving, status
from fulfilment.stock.refusal import RefusedError
from models.database import Database
from models.item import Item, Supplier
from models.order import Order, OrderLine, Reservation
from models.people import Station
from models.place import Location, LocationKind
from models.purchase import Inspection
from models.shipping import PrintJob

RED, BLUE = "4006381333931", "5901234123457"


@pytest.fixture
def receive(database: Database) -> Talk:
    """A dock where ANNA expects ASN-1; bins A-1, A-2, a held and a cross-dock staging place."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        builders.item(session, "RED", code=RED, case=("14006381333938", 6))
        builders.item(session, "BLUE", code=BLUE)
        for code in ("A-1", "A-2", "A-3", "A-4"):
            builders.bin_at(session, code)
        announcing.advice(session, "ASN-1", [Row("RED", 20, PALLET), Row("BLUE", 4)], units=[("pallet", PALLET, "")])
        session.scalars(select(Station)).one().label_printer = "zebra"

    database.write("test", prepare)
    return talk(database, "receive")


def add_place(talking: Talk, code: str, kind: LocationKind = LocationKind.STAGING, **fields: object) -> None:
    def add(session: Session) -> None:
        builders.bin_at(session, code, **{"is_pickable": False, **fields}).kind = kind.value

    talking.database.write("test", add)


def inspect(talking: Talk, sku: str = "RED") -> None:
    add_place(talking, "QC", status="held")

    def mark(session: Session) -> None:
        session.scalars(select(Item).where(Item.sku == sku)).one().is_inspected = True

    talking.database.write("test", mark)


def on_hand(talking: Talk, sku: str, place: str) -> int:
    return talking.database.read(lambda session: ledger.level(session, builders.place(session, place, sku)).on_hand)


def at(session: Session, code: str) -> Location:
    return session.scalars(select(Location).where(Location.code == code)).one()


def decide(talking: Talk, action) -> None:
    talking.database.write("test", lambda session: action(session, inspecting.waiting(session)))


def test_inspected_goods_go_to_the_held_place(receive: Talk) -> None:
    inspect(receive)
    receive.scans("ASN-1", RED)
    assert (receive.said, str(receive.step.notice.detail)) == (
        "receive.apart",
        "They wait for inspection: lay them into QC.",
    )
    assert (on_hand(receive, "RED", "QC"), on_hand(receive, "RED", "MAIN-DOCK")) == (1, 0)


def test_all_goods_of_an_inspected_supplier_wait(receive: Talk) -> None:
    add_place(receive, "QC", status="held")

    def mark(session: Session) -> None:
        session.scalars(select(Supplier)).one().is_inspected = True

    receive.database.write("test", mark)
    receive.scans("ASN-1", BLUE)
    assert on_hand(receive, "BLUE", "QC") == 1


def test_without_a_held_place_inspected_goods_are_refused(receive: Talk) -> None:
    inspect(receive)

    def close(session: Session) -> None:
        at(session, "QC").is_active = False

    receive.database.write("test", close)
    receive.scans("ASN-1", RED)
    assert (receive.said, on_hand(receive, "RED", "MAIN-DOCK")) == ("receive.no_held_place", 0)


def test_a_pallet_with_inspected_goods_is_held_as_a_whole(receive: Talk) -> None:
    inspect(receive)
    receive.scans(PALLET)
    held = receive.database.read(lambda session: (at(session, PALLET).status, at(session, PALLET).is_pickable))
    assert (held, str(receive.step.notice.detail)) == (("held", False), f"It waits for inspection at {PALLET}.")


def test_goods_that_wait_cannot_be_moved_out_by_hand(receive: Talk) -> None:
    inspect(receive)
    receive.scans("ASN-1", RED)

    def move(session: Session) -> None:
        moving.move(session, builders.place(session, "QC"), at(session, "A-1").id, 1)

    with pytest.raises(RefusedError, match="inspection"):
        receive.database.write("test", move)


def test_the_place_of_goods_that_wait_cannot_be_let_go(receive: Talk) -> None:
    inspect(receive)
    receive.scans("ASN-1", RED)
    with pytest.raises(RefusedError, match="inspection"):
        receive.database.write("test", lambda session: status.set_status(session, at(session, "QC"), "available"))


def test_the_place_of_goods_that_wait_cannot_be_emptied(receive: Talk) -> None:
    inspect(receive)
    receive.scans("ASN-1", RED)
    with pytest.raises(RefusedError, match="inspection"):
        receive.database.write("test", lambda session: carrying.empty(session, at(session, "QC"), at(session, "A-1")))


def test_released_goods_wait_on_the_dock_to_be_put_away(receive: Talk) -> None:
    inspect(receive)
    receive.scans("ASN-1", RED)
    decide(receive, inspecting.release)
    assert (on_hand(receive, "RED", "QC"), on_hand(receive, "RED", "MAIN-DOCK")) == (0, 1)
    receive.scan("A-1")
    assert (receive.said, on_hand(receive, "RED", "A-1")) == ("receive.put_away", 1)


def test_a_released_pallet_can_be_promised_where_it_is_carried(receive: Talk) -> None:
    inspect(receive)
    receive.scan(PALLET)
    decide(receive, inspecting.release)

    def carry(session: Session) -> tuple[str, bool]:
        carrying.carry(session, at(session, PALLET), at(session, "A-1"))
        return at(session, PALLET).status, at(session, PALLET).is_pickable

    assert receive.database.write("test", carry) == ("available", True)


def test_a_held_pallet_stays_held_where_it_is_carried(receive: Talk) -> None:
    inspect(receive)
    receive.scan(PALLET)

    def carry(session: Session) -> tuple[str, bool]:
        carrying.carry(session, at(session, PALLET), at(session, "A-1"))
        return at(session, PALLET).status, at(session, PALLET).is_pickable

    assert receive.database.write("test", carry) == ("held", False)


def test_rejected_goods_go_to_the_damaged_ones(receive: Talk) -> None:
    inspect(receive)
    add_place(receive, "BROKEN", status="damaged")
    receive.scans("ASN-1", RED)
    decide(receive, inspecting.reject)
    assert (on_hand(receive, "RED", "QC"), on_hand(receive, "RED", "BROKEN")) == (0, 1)


def test_what_was_counted_as_gone_meanwhile_keeps_nobody_from_releasing_the_rest(receive: Talk) -> None:
    inspect(receive)
    receive.scans("ASN-1", "14006381333938")

    def lose(session: Session) -> None:
        ledger.post(session, builders.place(session, "QC"), ledger.outside(session)[LocationKind.LOSS], 2)

    receive.database.write("test", lose)
    decide(receive, inspecting.release)
    assert (on_hand(receive, "RED", "QC"), on_hand(receive, "RED", "MAIN-DOCK")) == (0, 4)


def test_goods_are_decided_on_once(receive: Talk) -> None:
    inspect(receive)
    receive.scans("ASN-1", RED)

    def twice(session: Session) -> None:
        found = inspecting.waiting(session)
        inspecting.release(session, found)
        inspecting.release(session, found)

    with pytest.raises(RefusedError, match="already"):
        receive.database.write("test", twice)


def test_taking_in_for_inspection_can_be_undone(receive: Talk) -> None:
    inspect(receive)
    receive.scans("ASN-1", RED)
    receive.command("UNDO")
    left = receive.database.read(lambda session: session.scalars(select(Inspection.id)).all())
    assert (receive.said, left, on_hand(receive, "RED", "QC")) == ("undo.done", [], 0)


def order(talking: Talk, number: str, pieces: int, **fields: object) -> None:
    def add(session: Session) -> None:
        red = session.scalars(select(Item).where(Item.sku == "RED")).one()
        made = builders.order(session, number, [(red.id, pieces)], **fields)
        reservation.promise(session, [made])

    talking.database.write("test", add)


def promised(talking: Talk) -> dict[str, int]:
    query = (
        select(Order.number, Reservation.quantity)
        .join(OrderLine, OrderLine.order_id == Order.id)
        .join(Reservation, Reservation.order_line_id == OrderLine.id)
    )
    return talking.database.read(lambda session: dict(session.execute(query).all()))


def test_the_step_says_which_orders_wait_and_where_their_pieces_go(receive: Talk) -> None:
    add_place(receive, "X-DOCK", is_pickable=True)
    order(receive, "W-1", 2)
    order(receive, "W-2", 3)
    receive.scans("ASN-1", RED)
    assert str(receive.step.detail) == "Orders wait for 5: put them into X-DOCK (W-1: 2, W-2: 3)"


def test_the_place_of_waiting_orders_takes_what_they_lack_and_promises_it(receive: Talk) -> None:
    add_place(receive, "X-DOCK", is_pickable=True)
    order(receive, "W-1", 2)
    receive.scans("ASN-1", RED, RED, RED, "X-DOCK")
    assert (receive.said, promised(receive)) == ("receive.cross_docked", {"W-1": 2})
    assert (on_hand(receive, "RED", "X-DOCK"), on_hand(receive, "RED", "MAIN-DOCK")) == (2, 1)


def test_pieces_that_are_too_few_go_to_who_comes_first(receive: Talk) -> None:
    add_place(receive, "X-DOCK", is_pickable=True)
    order(receive, "LATE", 2)
    order(receive, "URGENT", 2, priority=-1)
    receive.scans("ASN-1", RED, RED, RED, "X-DOCK")
    assert promised(receive) == {"URGENT": 2, "LATE": 1}


def test_stock_that_is_free_already_serves_the_first_orders(receive: Talk) -> None:
    add_place(receive, "X-DOCK", is_pickable=True)
    order(receive, "W-1", 2)
    order(receive, "W-2", 3)

    def come(session: Session) -> None:
        red = session.scalars(select(Item).where(Item.sku == "RED")).one()
        builders.stock(session, red.id, at(session, "A-1").id, 4)

    receive.database.write("test", come)
    receive.scans("ASN-1", RED)
    assert str(receive.step.detail) == "Orders wait for 1: put them into X-DOCK (W-2: 1)"


def test_a_promise_made_by_cross_dock_can_be_undone(receive: Talk) -> None:
    add_place(receive, "X-DOCK", is_pickable=True)
    order(receive, "W-1", 2)
    receive.scans("ASN-1", RED, RED, "X-DOCK")
    receive.command("UNDO")
    assert (receive.said, promised(receive).get("W-1", 0), on_hand(receive, "RED", "MAIN-DOCK")) == ("undo.done", 0, 2)


def test_another_place_may_be_scanned_while_orders_wait(receive: Talk) -> None:
    add_place(receive, "X-DOCK", is_pickable=True)
    order(receive, "W-1", 2)
    receive.scans("ASN-1", RED, "A-1")
    assert (receive.said, on_hand(receive, "RED", "A-1")) == ("receive.put_away", 1)


def test_no_place_for_waiting_orders_no_word_of_them(receive: Talk) -> None:
    order(receive, "W-1", 2)
    receive.scans("ASN-1", RED)
    assert "W-1" not in str(receive.step.detail)


def test_a_place_that_is_not_proposed_wants_a_second_scan(receive: Talk) -> None:
    receive.scans("ASN-1", RED, "A-4")
    assert (receive.said, on_hand(receive, "RED", "A-4")) == ("receive.other_place", 0)
    receive.scan("A-4")
    assert (receive.said, on_hand(receive, "RED", "A-4")) == ("receive.put_away", 1)


def test_a_second_scan_of_yet_another_place_asks_again(receive: Talk) -> None:
    add_place(receive, "OVER", LocationKind.STAGING)
    receive.scans("ASN-1", RED, "A-4", "OVER")
    assert (receive.said, on_hand(receive, "RED", "OVER")) == ("receive.other_place", 0)


def test_the_question_about_a_place_confirms_no_item(receive: Talk) -> None:
    receive.database.write("test", lambda session: builders.item(session, "EXTRA", code="036000291452"))
    receive.scans("ASN-1", "036000291452", "036000291452", "A-4", "036000291452")
    assert receive.said == "receive.not_ordered"


def jobs(talking: Talk) -> list[tuple[str, str, int]]:
    query = select(PrintJob.paper, PrintJob.code, PrintJob.copies).order_by(PrintJob.id)
    return talking.database.read(lambda session: [tuple(row) for row in session.execute(query)])


def test_labels_of_the_pieces_that_came_last_are_queued(receive: Talk) -> None:
    receive.scans("ASN-1", BLUE, "14006381333938")
    receive.command("LABELS")
    assert (receive.said, jobs(receive), [job.kind for job in receive.step.prints]) == (
        "receive.labels",
        [("item", "RED", 6)],
        ["item"],
    )


def test_labels_before_the_first_piece_are_refused(receive: Talk) -> None:
    receive.scan("ASN-1")
    receive.command("LABELS")
    assert (receive.said, jobs(receive)) == ("receive.no_labels", [])


def test_labels_without_a_printer_are_refused(receive: Talk) -> None:
    def take_away(session: Session) -> None:
        session.scalars(select(Station)).one().label_printer = ""

    receive.database.write("test", take_away)
    receive.scans("ASN-1", RED)
    receive.command("LABELS")
    assert (receive.said, jobs(receive)) == ("receive.no_printer", [])


def test_what_is_on_the_dock_goes_onto_a_pallet_of_our_own(receive: Talk) -> None:
    receive.scans("ASN-1", RED, BLUE)
    receive.command("PALLET")
    ((paper, code, copies),) = jobs(receive)
    assert (receive.said, paper, copies, len(code), code[-1]) == (
        "receive.on_pallet",
        "pallet",
        1,
        18,
        ean.calc_check_digit(code[:-1]),
    )
    assert (on_hand(receive, "RED", code), on_hand(receive, "BLUE", code), on_hand(receive, "RED", "MAIN-DOCK")) == (
        1,
        1,
        0,
    )


def test_a_pallet_of_our_own_can_be_taken_back(receive: Talk) -> None:
    receive.scans("ASN-1", RED)
    receive.command("PALLET")
    receive.command("UNDO")
    assert (receive.said, on_hand(receive, "RED", "MAIN-DOCK")) == ("undo.done", 1)
