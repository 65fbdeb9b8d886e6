"""Receiving by scans: expected, over, lots, put-away, undo."""

from datetime import date

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from talking import Talk, talk

from fulfilment.step import Tone
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from fulfilment.stock.verify import verify
from models.base import utc_now
from models.database import Database
from models.item import Item, Lot, Supplier
from models.people import Operator
from models.place import Location
from models.purchase import PurchaseLine, PurchaseOrder, Receipt


@pytest.fixture
def receive(database: Database) -> Talk:
    """A dock where ANNA expects PO-1: 10 red, 4 blue and 2 pieces of a tracked item."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        red = builders.item(session, "RED", code="4006381333931", case=("14006381333938", 6))
        blue = builders.item(session, "BLUE", code="5901234123457")
        milk = builders.item(session, "MILK", code="96385074", tracking="lot")
        builders.item(session, "EXTRA", code="036000291452")
        builders.bin_at(session, "A-1-1")
        builders.bin_at(session, "A-1-2")
        purchase(session, "PO-1", [(red.id, 10), (blue.id, 4), (milk.id, 2)])

    database.write("test", prepare)
    return talk(database, "receive")


def purchase(session: Session, number: str, lines: list[tuple[int, int]]) -> PurchaseOrder:
    supplier = session.scalars(select(Supplier)).first() or Supplier(code="S1", name="Supplier one")
    session.add(supplier)
    session.flush()
    made = PurchaseOrder(number=number, supplier_id=supplier.id, warehouse_id=1, ordered_at=utc_now())
    session.add(made)
    session.flush()
    session.add_all(PurchaseLine(purchase_order_id=made.id, item_id=item, quantity=pieces) for item, pieces in lines)
    session.flush()
    return made


def on_hand(talking: Talk, sku: str, place: str, lot: str = "") -> int:
    def ask(session: Session) -> int:
        item_id = session.scalars(select(Item.id).where(Item.sku == sku)).one()
        lot_id = session.scalars(select(Lot.id).where(Lot.item_id == item_id, Lot.code == lot)).first()
        location_id = session.scalars(select(Location.id).where(Location.code == place)).one()
        return ledger.level(session, Place(item_id, location_id, lot_id or 0)).on_hand

    return talking.database.read(ask)


def received(talking: Talk, sku: str) -> int:
    query = select(PurchaseLine.received).join(Item, Item.id == PurchaseLine.item_id).where(Item.sku == sku)
    return talking.database.read(lambda session: session.scalars(query).one())


def line_of(talking: Talk, sku: str) -> tuple[int, int]:
    (line,) = (line for line in talking.step.lines if line.detail == sku)
    return line.done, line.wanted


def test_it_begins_by_asking_for_the_order(receive: Talk) -> None:
    assert (receive.step.state, str(receive.step.prompt)) == ("scan_order", "Scan the purchase order")


def test_the_order_shows_what_is_expected(receive: Talk) -> None:
    receive.scan("PO-1")
    assert [(line.detail, line.done, line.wanted) for line in receive.step.lines] == [
        ("RED", 0, 10),
        ("BLUE", 0, 4),
        ("MILK", 0, 2),
    ]
    assert receive.step.progress == (0, 16)


def test_a_scan_takes_one_piece_onto_the_dock(receive: Talk) -> None:
    receive.scans("PO-1", "4006381333931")
    assert (receive.said, receive.step.tone) == ("receive.taken_in", Tone.ITEM_OK)
    assert (line_of(receive, "RED"), on_hand(receive, "RED", "MAIN-DOCK"), received(receive, "RED")) == ((1, 10), 1, 1)


def test_a_case_code_counts_its_pieces(receive: Talk) -> None:
    receive.scans("PO-1", "14006381333938")
    assert on_hand(receive, "RED", "MAIN-DOCK") == 6


def test_a_quantity_command_multiplies_the_next_scan_only(receive: Talk) -> None:
    receive.scan("PO-1")
    receive.command("QTY3")
    assert str(receive.step.detail) == "The next scan counts 3 times."
    receive.scans("5901234123457", "5901234123457")
    assert on_hand(receive, "BLUE", "MAIN-DOCK") == 4


def test_a_complete_line_says_so_and_more_is_shown_as_over(receive: Talk) -> None:
    receive.scan("PO-1")
    receive.command("QTY5")
    receive.scan("5901234123457")
    assert (receive.said, str(receive.step.notice.detail)) == ("receive.over", "1 more than ordered.")
    assert line_of(receive, "BLUE") == (5, 4)


def test_an_item_nobody_ordered_is_taken_in_by_a_second_scan(receive: Talk) -> None:
    receive.scans("PO-1", "036000291452")
    assert (receive.said, on_hand(receive, "EXTRA", "MAIN-DOCK")) == ("receive.not_ordered", 0)
    receive.scan("036000291452")
    assert (receive.said, on_hand(receive, "EXTRA", "MAIN-DOCK")) == ("receive.taken_in", 1)


def test_another_scan_forgets_the_question(receive: Talk) -> None:
    receive.scans("PO-1", "036000291452", "4006381333931", "036000291452")
    assert (receive.said, on_hand(receive, "EXTRA", "MAIN-DOCK")) == ("receive.not_ordered", 0)


def test_one_gs1_scan_brings_item_lot_and_expiry(receive: Talk) -> None:
    receive.scans("PO-1")
    receive.scan("01000000963850741730063010LOT7", symbology="]d2")
    assert on_hand(receive, "MILK", "MAIN-DOCK", "LOT7") == 1
    lot = receive.database.read(lambda session: session.scalars(select(Lot).where(Lot.code == "LOT7")).one())
    assert lot.expires_on == date(2030, 6, 30)


def test_a_tracked_item_without_lot_asks_for_it(receive: Talk) -> None:
    receive.scans("PO-1", "96385074")
    assert (receive.step.state, receive.said) == ("scan_lot", "receive.lot_wanted")
    receive.scan("L-2026/7")
    assert (receive.step.state, on_hand(receive, "MILK", "MAIN-DOCK", "L-2026/7")) == ("scan_item", 1)


def test_a_place_is_no_lot(receive: Talk) -> None:
    receive.scans("PO-1", "96385074", "A-1-1")
    assert (receive.step.state, receive.said) == ("scan_lot", "scan.not_wanted")


def test_the_question_for_a_lot_can_be_cancelled(receive: Talk) -> None:
    receive.scans("PO-1", "96385074")
    receive.command("CANCEL")
    assert (receive.step.state, received(receive, "MILK")) == ("scan_item", 0)


def test_expired_goods_are_refused(receive: Talk) -> None:
    receive.scan("PO-1")
    receive.scan("01000000963850741720010110OLD", symbology="]d2")
    assert (receive.said, receive.step.tone, received(receive, "MILK")) == ("receive.expired", Tone.STOP, 0)


def test_a_bin_takes_what_is_on_the_dock(receive: Talk) -> None:
    receive.scans("PO-1", "4006381333931", "5901234123457", "A-1-1")
    assert (receive.said, str(receive.step.notice.text)) == ("receive.put_away", "2 put into A-1-1")
    assert [on_hand(receive, sku, "A-1-1") for sku in ("RED", "BLUE")] == [1, 1]


def test_a_second_bin_takes_only_what_came_since(receive: Talk) -> None:
    receive.scans("PO-1", "4006381333931", "A-1-1", "4006381333931", "A-1-2")
    assert [on_hand(receive, "RED", place) for place in ("MAIN-DOCK", "A-1-1", "A-1-2")] == [0, 1, 1]


def test_goods_of_another_delivery_stay_on_the_dock(receive: Talk) -> None:
    receive.scans("PO-1", "4006381333931", "A-1-1", "4006381333931")
    receive.command("LEAVE")
    receive.command("NEXT")
    receive.scans("4006381333931", "4006381333931", "A-1-2")
    assert [on_hand(receive, "RED", place) for place in ("MAIN-DOCK", "A-1-1", "A-1-2")] == [1, 1, 2]


def test_a_bin_with_an_empty_dock_is_refused(receive: Talk) -> None:
    receive.scans("PO-1", "A-1-1")
    assert receive.said == "receive.nothing_staged"


def test_closing_a_short_delivery_leaves_the_rest_on_its_way(receive: Talk) -> None:
    receive.scans("PO-1", "4006381333931")
    receive.command("CLOSE")
    assert (receive.said, str(receive.step.notice.detail)) == (
        "receive.closed",
        "15 missing, 0 over. 1 wait on the dock: put them away.",
    )
    states = receive.database.read(
        lambda session: (
            session.scalars(select(PurchaseOrder.state)).one(),
            session.scalars(select(Receipt.state)).one(),
        )
    )
    assert (states, receive.step.state) == (("open", "closed"), "scan_order")


def test_a_second_delivery_of_the_order_counts_on(receive: Talk) -> None:
    receive.scans("PO-1", "4006381333931")
    receive.command("CLOSE")
    receive.scans("PO-1", "4006381333931")
    assert line_of(receive, "RED") == (2, 10)


def receive_everything(receive: Talk) -> None:
    receive.scan("PO-1")
    receive.command("QTY10")
    receive.scans("4006381333931", *["5901234123457"] * 4, "96385074", "L1", "96385074", "L1")
    receive.command("CLOSE")


def test_a_complete_order_is_received_and_scanned_again_says_so(receive: Talk) -> None:
    receive_everything(receive)
    assert str(receive.step.notice.detail) == "0 missing, 0 over. 16 wait on the dock: put them away."
    receive.scan("PO-1")
    assert receive.said == "receive.all_here"


def test_closing_can_be_undone(receive: Talk) -> None:
    receive_everything(receive)
    receive.command("UNDO")
    assert (receive.said, receive.step.state, line_of(receive, "BLUE")) == ("undo.done", "scan_item", (4, 4))


def test_undo_takes_scan_after_scan_back(receive: Talk) -> None:
    receive.scans("PO-1", "4006381333931", "14006381333938", "A-1-1")
    left = []
    for _ in range(3):
        receive.command("UNDO")
        left.append((on_hand(receive, "RED", "MAIN-DOCK"), on_hand(receive, "RED", "A-1-1"), received(receive, "RED")))
    assert left == [(7, 0, 7), (1, 0, 1), (0, 0, 0)]
    assert line_of(receive, "RED") == (0, 10)


def test_undoing_a_put_away_makes_the_goods_wait_on_the_dock_again(receive: Talk) -> None:
    receive.scans("PO-1", "4006381333931", "A-1-1")
    receive.command("UNDO")
    receive.scan("A-1-2")
    assert on_hand(receive, "RED", "A-1-2") == 1


def test_undoing_the_first_scan_of_a_lot_works(receive: Talk) -> None:
    receive.scans("PO-1", "96385074", "NEW")
    receive.command("UNDO")
    assert (receive.said, on_hand(receive, "MILK", "MAIN-DOCK", "NEW")) == ("undo.done", 0)
    receive.scans("96385074", "NEW")
    assert on_hand(receive, "MILK", "MAIN-DOCK", "NEW") == 1


def test_goods_without_an_order_are_taken_in(receive: Talk) -> None:
    receive.command("NEXT")
    receive.scans("036000291452", "A-1-1")
    assert (receive.said, on_hand(receive, "EXTRA", "A-1-1")) == ("receive.put_away", 1)
    assert line_of(receive, "EXTRA") == (1, 1)


def test_the_code_of_a_receipt_goes_on_with_it(receive: Talk) -> None:
    receive.command("NEXT")
    receive.scan("036000291452")
    receive.command("LEAVE")
    receive.scan("R000001")
    assert line_of(receive, "EXTRA") == (1, 1)


def test_two_stations_share_the_receipt_of_an_order(receive: Talk) -> None:
    receive.scans("PO-1", "4006381333931")
    from models.people import Station

    receive.database.write("test", lambda session: session.add(Station(code="bench-2", name="bench-2", warehouse_id=1)))
    other = talk(receive.database, "receive", "BADGE-BORIS", station_id=2)
    other.scans("PO-1", "4006381333931")
    assert line_of(other, "RED") == (2, 10)


def test_a_receipt_closed_elsewhere_begins_anew(receive: Talk) -> None:
    receive.scans("PO-1", "4006381333931")
    receive.database.write("test", lambda session: setattr(session.scalars(select(Receipt)).one(), "state", "closed"))
    assert receive.present().state == "scan_order"
    receive.scan("PO-1")
    assert (receive.said, receive.step.header.title.values["receipt"]) == ("receive.opened", "R000002")


def test_an_area_cannot_take_goods(receive: Talk) -> None:
    from fulfilment import founding

    receive.database.write("test", lambda session: session.add(founding.location("ZONE-A", "zone", 1)))
    receive.scans("PO-1", "4006381333931", "ZONE-A")
    assert (receive.said, on_hand(receive, "RED", "MAIN-DOCK")) == ("place.holds_nothing", 1)


def test_after_a_day_of_receiving_the_books_are_right(receive: Talk) -> None:
    receive_everything(receive)
    receive.command("UNDO")
    receive.scan("A-1-1")
    assert receive.database.read(verify).disagreements == ()


def test_goods_are_called_in_the_language_of_who_receives(receive: Talk) -> None:
    def translate(session: Session) -> None:
        session.scalars(select(Operator).where(Operator.code == "ANNA")).one().language = "lv"
        session.scalars(select(Item).where(Item.sku == "RED")).one().name_lv = "Sarkans"

    receive.database.write("x", translate)
    step = receive.scans("PO-1", "4006381333931")
    assert step.lines[0].title == "Sarkans"
    assert step.notice is not None
    assert str(step.notice.text) == "1 × Sarkans"
