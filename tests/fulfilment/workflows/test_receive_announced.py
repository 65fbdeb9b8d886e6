"""Receiving what was announced: a pallet or carton by one scan, opened ones piece by piece, and what differs."""

from datetime import date

import announcing
import builders
import pytest
from announcing import CARTON, ON_PALLET, OTHER, PALLET, Row
from sqlalchemy import select
from sqlalchemy.orm import Session
from talking import Talk, talk

from fulfilment.step import Tone
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from fulfilment.stock.verify import verify
from models.advice import Advice, AdviceLine, AdviceUnit
from models.database import Database
from models.item import Item, Lot
from models.place import Location
from models.purchase import PurchaseLine, PurchaseOrder, Receipt, ReceiptDifference, ReceiptLine

RED, BLUE, MILK, EXTRA = "4006381333931", "5901234123457", "96385074", "036000291452"


@pytest.fixture
def receive(database: Database) -> Talk:
    """A dock where ANNA expects ASN-1 for PO-1: a pallet with a carton on it, a loose carton and loose pieces."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        builders.item(session, "RED", code=RED, case=("14006381333938", 6))
        builders.item(session, "BLUE", code=BLUE)
        builders.item(session, "MILK", code=MILK, tracking="lot")
        builders.item(session, "EXTRA", code=EXTRA)
        builders.bin_at(session, "A-1-1")
        announcing.purchase(session, "PO-1", [("RED", 100), ("BLUE", 20), ("MILK", 8)])
        rows = [
            Row("RED", 60, PALLET, purchase="PO-1"),
            Row("BLUE", 12, ON_PALLET, purchase="PO-1"),
            Row("MILK", 8, CARTON, lot="L-7", expires_on=date(2030, 1, 1), purchase="PO-1"),
            Row("RED", 5, purchase="PO-1"),
        ]
        units = [("pallet", PALLET, ""), ("carton", ON_PALLET, PALLET), ("carton", CARTON, "")]
        announcing.advice(session, "ASN-1", rows, units=units)

    database.write("test", prepare)
    return talk(database, "receive")


def on_hand(talking: Talk, sku: str, place: str, lot: str = "") -> int:
    def ask(session: Session) -> int:
        item_id = session.scalars(select(Item.id).where(Item.sku == sku)).one()
        lot_id = session.scalars(select(Lot.id).where(Lot.item_id == item_id, Lot.code == lot)).first()
        location_id = session.scalars(select(Location.id).where(Location.code == place)).first()
        return ledger.level(session, Place(item_id, location_id or 0, lot_id or 0)).on_hand

    return talking.database.read(ask)


def state(talking: Talk, number: str = "ASN-1") -> str:
    return talking.database.read(
        lambda session: session.scalars(select(Advice.state).where(Advice.number == number)).one()
    )


def ordered(talking: Talk, sku: str) -> int:
    query = select(PurchaseLine.received).join(Item, Item.id == PurchaseLine.item_id).where(Item.sku == sku)
    return talking.database.read(lambda session: session.scalars(query).one())


def differences(talking: Talk) -> list[tuple[str, str, str, int]]:
    def ask(session: Session) -> list[tuple[str, str, str, int]]:
        rows = session.execute(
            select(ReceiptDifference.kind, Item.sku, ReceiptDifference.lot_code, ReceiptDifference.pieces)
            .join(Item, Item.id == ReceiptDifference.item_id)
            .order_by(ReceiptDifference.id)
        )
        return [tuple(row) for row in rows]

    return talking.database.read(ask)


def test_the_number_of_the_notice_opens_its_receipt(receive: Talk) -> None:
    receive.scan("ASN-1")
    header = receive.step.header
    assert (receive.said, header.right, header.subtitle, state(receive)) == (
        "receive.opened",
        "ASN-1",
        "Supplier S1",
        "arriving",
    )


def test_the_notice_shows_what_was_announced(receive: Talk) -> None:
    receive.scan("ASN-1")
    assert [(line.detail, line.done, line.wanted) for line in receive.step.lines] == [
        ("RED", 0, 65),
        ("BLUE", 0, 12),
        ("MILK", 0, 8),
    ]


def test_one_scan_takes_a_pallet_in_with_the_cartons_on_it(receive: Talk) -> None:
    receive.scan(PALLET)
    assert (receive.said, receive.step.tone) == ("receive.unit_taken_in", Tone.LINE_DONE)
    assert str(receive.step.notice.text) == f"Pallet {PALLET}: 72 pieces, 1 cartons"
    assert (on_hand(receive, "RED", PALLET), on_hand(receive, "BLUE", PALLET)) == (60, 12)


def test_a_pallet_stands_on_the_dock(receive: Talk) -> None:
    receive.scan("00" + PALLET, symbology="]C1")

    def ask(session: Session) -> str:
        pallet = session.scalars(select(Location).where(Location.code == PALLET)).one()
        return f"{pallet.kind} in {session.get_one(Location, pallet.parent_id).code}"

    assert receive.database.read(ask) == "pallet in MAIN-DOCK"


def test_a_unit_is_one_operation_and_one_undo(receive: Talk) -> None:
    receive.scans("ASN-1", PALLET)
    receive.command("UNDO")
    assert (receive.said, on_hand(receive, "RED", PALLET), ordered(receive, "RED")) == ("undo.done", 0, 0)
    receive.scan(PALLET)
    assert (receive.said, on_hand(receive, "RED", PALLET), ordered(receive, "RED")) == ("receive.unit_taken_in", 60, 60)


def test_the_first_scan_of_a_unit_can_be_taken_back_with_its_receipt(receive: Talk) -> None:
    receive.scan(PALLET)
    receive.command("UNDO")
    assert (receive.said, receive.step.state, state(receive)) == ("undo.done", "scan_order", "announced")
    receive.scan(CARTON)
    assert (receive.said, on_hand(receive, "MILK", "MAIN-DOCK", "L-7")) == ("receive.unit_taken_in", 8)


def test_a_unit_comes_only_once(receive: Talk) -> None:
    receive.scans("ASN-1", PALLET, PALLET)
    assert (receive.said, receive.step.tone, on_hand(receive, "RED", PALLET)) == (
        "receive.unit_taken",
        Tone.ALREADY_DONE,
        60,
    )


def test_a_carton_came_with_its_pallet(receive: Talk) -> None:
    receive.scans("ASN-1", PALLET, ON_PALLET)
    assert (receive.said, receive.step.tone, on_hand(receive, "BLUE", PALLET)) == (
        "receive.unit_taken",
        Tone.ALREADY_DONE,
        12,
    )


def test_a_carton_taken_off_its_pallet_before_stays_off(receive: Talk) -> None:
    receive.scans("ASN-1", ON_PALLET, PALLET)
    assert (
        on_hand(receive, "BLUE", "MAIN-DOCK"),
        on_hand(receive, "BLUE", PALLET),
        on_hand(receive, "RED", PALLET),
    ) == (
        12,
        0,
        60,
    )


def test_a_loose_carton_goes_to_the_dock_with_the_lot_that_was_announced(receive: Talk) -> None:
    receive.scans("ASN-1", CARTON)
    assert on_hand(receive, "MILK", "MAIN-DOCK", "L-7") == 8


def test_an_unknown_sscc_says_how_to_go_on(receive: Talk) -> None:
    receive.scans("ASN-1", "00" + OTHER)
    assert (receive.said, receive.step.tone) == ("receive.unknown_sscc", Tone.UNKNOWN_CODE)
    assert "piece by piece" in str(receive.step.notice.detail)


def test_an_sscc_of_another_notice_is_refused(receive: Talk) -> None:
    receive.database.write(
        "test",
        lambda session: announcing.advice(session, "ASN-2", [Row("RED", 1, OTHER)], units=[("carton", OTHER, "")]),
    )
    receive.scans("ASN-1", OTHER)
    assert (receive.said, on_hand(receive, "RED", "MAIN-DOCK")) == ("receive.other_notice", 0)


def test_expired_goods_in_a_unit_leave_nothing_behind(receive: Talk) -> None:
    def announce(session: Session) -> None:
        rows = [Row("RED", 3, OTHER), Row("MILK", 1, OTHER, lot="OLD", expires_on=date(2020, 1, 1))]
        announcing.advice(session, "ASN-2", rows, units=[("pallet", OTHER, "")])

    receive.database.write("test", announce)
    receive.scan(OTHER)
    places = receive.database.read(
        lambda session: session.scalars(select(Location.id).where(Location.code == OTHER)).all()
    )
    receipts = receive.database.read(lambda session: session.scalars(select(Receipt.id)).all())
    assert (receive.said, places, receipts, state(receive, "ASN-2")) == ("receive.expired", [], [], "announced")


def test_a_unit_whose_lot_nobody_named_is_opened(receive: Talk) -> None:
    receive.database.write(
        "test",
        lambda session: announcing.advice(session, "ASN-2", [Row("MILK", 4, OTHER)], units=[("carton", OTHER, "")]),
    )
    receive.scans("ASN-2", OTHER)
    assert receive.said == "receive.open_it"
    receive.command("OPENUNIT")
    receive.scans(OTHER, MILK, "L-1", MILK, "L-1")
    assert (receive.said, on_hand(receive, "MILK", "MAIN-DOCK", "L-1")) == ("receive.taken_in", 2)


def test_an_opened_unit_shows_what_should_be_in_it(receive: Talk) -> None:
    receive.scan("ASN-1")
    receive.command("OPENUNIT")
    assert receive.step.state == "scan_unit"
    receive.scan(PALLET)
    assert (receive.said, receive.step.state) == ("receive.unit_opened", "scan_content")
    assert [(line.detail, line.done, line.wanted) for line in receive.step.lines] == [("RED", 0, 60), ("BLUE", 0, 12)]


def test_pieces_of_an_opened_unit_are_counted_against_it(receive: Talk) -> None:
    receive.scan("ASN-1")
    receive.command("OPENUNIT")
    receive.scans(PALLET, RED, "14006381333938", BLUE)
    assert [(line.detail, line.done) for line in receive.step.lines] == [("RED", 7), ("BLUE", 1)]


def test_what_is_not_in_the_opened_unit_wants_a_second_scan(receive: Talk) -> None:
    receive.scan("ASN-1")
    receive.command("OPENUNIT")
    receive.scans(PALLET, EXTRA)
    assert (receive.said, on_hand(receive, "EXTRA", "MAIN-DOCK")) == ("receive.not_ordered", 0)
    receive.scan(EXTRA)
    assert on_hand(receive, "EXTRA", "MAIN-DOCK") == 1


def test_cancel_is_done_with_the_opened_unit(receive: Talk) -> None:
    receive.scan("ASN-1")
    receive.command("OPENUNIT")
    receive.scans(PALLET, RED)
    receive.command("CANCEL")
    assert receive.step.state == "scan_item"


def test_another_lot_than_announced_wants_a_second_scan(receive: Talk) -> None:
    receive.scans("ASN-1", MILK, "L-8")
    assert (receive.said, on_hand(receive, "MILK", "MAIN-DOCK", "L-8")) == ("receive.other_lot", 0)
    receive.scan("L-8")
    assert (receive.said, on_hand(receive, "MILK", "MAIN-DOCK", "L-8")) == ("receive.taken_in", 1)


def test_an_sscc_is_no_lot(receive: Talk) -> None:
    receive.scans("ASN-1", MILK, PALLET)
    assert (receive.said, receive.step.state, on_hand(receive, "MILK", "MAIN-DOCK", PALLET)) == (
        "scan.not_wanted",
        "scan_lot",
        0,
    )


def test_the_purchase_order_counts_what_came_with_the_notice(receive: Talk) -> None:
    receive.scans("ASN-1", PALLET, CARTON, RED)
    assert (ordered(receive, "RED"), ordered(receive, "BLUE"), ordered(receive, "MILK")) == (61, 12, 8)


def test_the_purchase_order_is_received_against_its_notice(receive: Talk) -> None:
    receive.scan("PO-1")
    assert receive.step.header.right == "ASN-1"


def test_finishing_says_and_keeps_what_differs(receive: Talk) -> None:
    receive.scans("ASN-1", PALLET, MILK, "L-8", "L-8", RED, EXTRA, EXTRA)
    receive.command("CLOSE")
    said = str(receive.step.notice.detail)
    assert said == "11 missing, 1 over. 1 not announced. 1 of another lot. 3 wait on the dock: put them away."
    assert differences(receive) == [
        ("short", "RED", "", 4),
        ("short", "MILK", "L-7", 8),
        ("other_lot", "MILK", "L-8", 1),
        ("wrong", "EXTRA", "", 1),
    ]
    assert state(receive) == "received"


def test_a_finished_notice_is_said_to_be_received(receive: Talk) -> None:
    receive.scans("ASN-1", PALLET)
    receive.command("CLOSE")
    receive.scan("ASN-1")
    assert (receive.said, receive.step.tone) == ("receive.all_here", Tone.ALREADY_DONE)


def test_a_pallet_that_comes_late_opens_another_receipt(receive: Talk) -> None:
    receive.scans("ASN-1", PALLET)
    receive.command("CLOSE")
    receive.scan(CARTON)
    assert (receive.said, state(receive), on_hand(receive, "MILK", "MAIN-DOCK", "L-7")) == (
        "receive.unit_taken_in",
        "arriving",
        8,
    )


def test_undoing_the_end_forgets_the_differences(receive: Talk) -> None:
    receive.scans("ASN-1", PALLET)
    receive.command("CLOSE")
    receive.command("UNDO")
    assert (differences(receive), state(receive), receive.step.state) == ([], "arriving", "scan_item")


def test_a_whole_notice_ends_its_purchase_order(receive: Talk) -> None:
    receive.scans("ASN-1", PALLET, CARTON)
    for code, times in ((RED, 40), (BLUE, 8)):
        for _ in range(times):
            receive.scan(code)
    receive.command("CLOSE")
    query = select(PurchaseOrder.state)
    assert receive.database.read(lambda session: session.scalars(query).one()) == "received"


def test_damaged_pieces_go_where_the_damaged_ones_lie(receive: Talk) -> None:
    receive.database.write(
        "test", lambda session: builders.bin_at(session, "BROKEN", status="damaged", is_pickable=False)
    )
    receive.scan("ASN-1")
    receive.command("DAMAGED")
    receive.scan(RED)
    assert (receive.said, str(receive.step.notice.detail)) == ("receive.apart", "Damaged: lay them into BROKEN.")
    receive.scan(RED)
    assert (on_hand(receive, "RED", "BROKEN"), on_hand(receive, "RED", "MAIN-DOCK")) == (1, 1)
    query = select(ReceiptLine.quantity, ReceiptLine.damaged)
    assert receive.database.read(lambda session: tuple(session.execute(query).one())) == (2, 1)


def test_damaged_goods_without_a_place_for_them_are_refused(receive: Talk) -> None:
    receive.scan("ASN-1")
    receive.command("DAMAGED")
    receive.scan(RED)
    assert (receive.said, on_hand(receive, "RED", "MAIN-DOCK")) == ("receive.no_damaged_place", 0)


def test_what_was_damaged_is_told_the_supplier(receive: Talk) -> None:
    receive.database.write(
        "test", lambda session: builders.bin_at(session, "BROKEN", status="damaged", is_pickable=False)
    )
    receive.scan("ASN-1")
    receive.command("DAMAGED")
    receive.scans("14006381333938")
    receive.command("CLOSE")
    assert ("damaged", "RED", "", 6) in differences(receive)


def test_damaged_goods_do_not_wait_to_be_put_away(receive: Talk) -> None:
    receive.database.write(
        "test", lambda session: builders.bin_at(session, "BROKEN", status="damaged", is_pickable=False)
    )
    receive.scan("ASN-1")
    receive.command("DAMAGED")
    receive.scans(RED, RED, "A-1-1")
    assert (on_hand(receive, "RED", "BROKEN"), on_hand(receive, "RED", "A-1-1")) == (1, 1)


@pytest.mark.parametrize("count", ["0", "99999999"])
def test_an_impossible_count_in_a_code_is_refused(receive: Talk, count: str) -> None:
    receive.scan("ASN-1")
    receive.scan("0204006381333931" + "37" + count, symbology="]C1")
    assert (receive.said, on_hand(receive, "RED", "MAIN-DOCK")) == ("receive.impossible", 0)


def test_a_full_dock_takes_no_pallet(receive: Talk) -> None:
    def narrow(session: Session) -> None:
        session.scalars(select(Location).where(Location.code == "MAIN-DOCK")).one().most_pieces = 50

    receive.database.write("test", narrow)
    receive.scans("ASN-1", PALLET)
    taken = receive.database.read(lambda session: session.scalars(select(AdviceUnit.receipt_id)).all())
    assert (receive.said, taken, on_hand(receive, "RED", PALLET)) == ("place.full", [None, None, None], 0)


def test_a_cancelled_notice_is_refused(receive: Talk) -> None:
    def cancel(session: Session) -> None:
        session.scalars(select(Advice)).one().state = "cancelled"

    receive.database.write("test", cancel)
    receive.scan(PALLET)
    assert (receive.said, on_hand(receive, "RED", PALLET)) == ("receive.cancelled", 0)


def test_a_number_of_two_suppliers_is_asked_about(receive: Talk) -> None:
    receive.database.write("test", lambda session: announcing.advice(session, "ASN-1", [Row("RED", 1)], code="S2"))
    receive.scan("ASN-1")
    assert (receive.said, receive.step.state) == ("receive.two_notices", "scan_order")


def test_loose_pieces_leave_a_pallet_whole_that_has_not_come(receive: Talk) -> None:
    receive.scans("ASN-1", *[RED] * 7, PALLET)
    assert (on_hand(receive, "RED", "MAIN-DOCK"), on_hand(receive, "RED", PALLET)) == (7, 60)


def test_lines_of_the_notice_never_count_more_than_they_announced(receive: Talk) -> None:
    receive.scans("ASN-1", PALLET, *[RED] * 7)
    query = (
        select(AdviceLine.quantity, AdviceLine.received)
        .join(Item, Item.id == AdviceLine.item_id)
        .where(Item.sku == "RED")
    )
    rows = receive.database.read(lambda session: [tuple(row) for row in session.execute(query.order_by(AdviceLine.id))])
    assert rows == [(60, 60), (5, 5)]


def test_the_books_are_right_after_all_of_it(receive: Talk) -> None:
    receive.scans("ASN-1", PALLET, CARTON, RED, "A-1-1", "A-1-1")
    receive.command("CLOSE")
    assert receive.database.read(verify).disagreements == ()
