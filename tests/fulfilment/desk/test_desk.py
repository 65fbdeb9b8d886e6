"""A desk action stores what it says, in the name of who is signed on, and a refusal changes nothing."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.desk import buying, files, orders, people, printing, stock, undoing
from fulfilment.desk.answer import Action, Answer, act
from fulfilment.desk.stock import Correction
from fulfilment.orders import reservation
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from models.database import Database
from models.file_import import FileImport
from models.item import Lot, Supplier
from models.journal import Operation
from models.order import Order
from models.people import Operator, Station
from models.purchase import PurchaseOrder, ReorderRule
from models.shipping import PrintJob
from models.stock import Balance, CountTask


def _furnish(session: Session) -> None:
    mug = builders.item(session, "MUG")
    builders.stock(session, mug.id, builders.bin_at(session, "A-01").id, 5)
    for number, pieces in (("1001", 2), ("1002", 9)):
        order = builders.order(session, number, [(mug.id, pieces)])
        reservation.promise(session, [order])
    supplier = Supplier(code="POT", name="Pottery")
    session.add(supplier)
    session.flush()
    session.add(ReorderRule(item_id=mug.id, warehouse_id=1, supplier_id=supplier.id, minimum=50, target=60))
    session.get_one(Station, 1).operator_id = 1


@pytest.fixture
def house(database: Database) -> Database:
    builders.warehouse(database)
    database.write("test", _furnish)
    return database


def _do(house: Database, kind: str, action: Callable[..., Answer], **values: object) -> Answer:
    job: Action = partial(action, **values)
    return house.write(kind, partial(act, station_id=1, action=job))


def _state(house: Database, number: str) -> str:
    return house.read(lambda session: session.scalars(select(Order.state).where(Order.number == number)).one())


def _on_hand(house: Database) -> int:
    return house.read(lambda session: session.scalars(select(Balance.on_hand)).one())


def _place(house: Database) -> Place:
    row = house.read(lambda session: session.scalars(select(Balance)).one())
    return Place(row.item_id, row.location_id, row.lot_id)


def test_release_says_what_goes_and_what_the_others_lack(house: Database) -> None:
    answer = _do(house, "release", orders.release_ready)
    assert str(answer.notice.text).startswith("Orders released: 1. Walks: 1 (J")
    assert str(answer.notice.detail) == "Orders that wait for MUG: 1."
    assert (_state(house, "1001"), _state(house, "1002")) == ("released", "waiting")


def test_what_cannot_go_is_said_and_stays(house: Database) -> None:
    answer = _do(house, "release", orders.release_orders, order_ids=[2])
    assert (answer.notice.id, answer.notice.is_refusal) == ("desk.nothing_released", True)
    assert _state(house, "1002") == "waiting"


def test_an_order_is_held_let_go_and_cancelled(house: Database) -> None:
    for kind, action, state in (
        ("order.hold", orders.hold, "held"),
        ("order.resume", orders.let_go, "waiting"),
        ("order.cancel", orders.cancel, "cancelled"),
    ):
        assert not _do(house, kind, action, order_id=1).notice.is_refusal
        assert _state(house, "1001") == state


def test_a_wrong_state_is_refused_in_words_and_nothing_is_stored(house: Database) -> None:
    answer = _do(house, "order.send_partly", orders.send_partly, order_id=1)
    assert str(answer.notice.text) == "Order 1001 is waiting; that is not possible now"
    assert (
        house.read(lambda session: session.scalar(select(Operation.id).where(Operation.kind == "order.send_partly")))
        is None
    )


def test_an_action_is_done_in_the_name_of_who_is_signed_on(house: Database) -> None:
    _do(house, "order.hold", orders.hold, order_id=1)
    last = house.read(lambda session: session.scalars(select(Operation).order_by(Operation.id.desc())).first())
    assert last is not None
    assert (last.kind, last.operator_id, last.station_id) == ("order.hold", 1, 1)


def test_a_correction_is_booked_with_its_reason(house: Database) -> None:
    place = _place(house)
    correction = Correction(place.item_id, place.location_id, place.lot_id, -2, "damaged")
    answer = _do(house, "stock.adjust", stock.adjust, correction=correction)
    assert str(answer.notice.text) == "MUG in A-01: −2 (Damaged)"
    assert _on_hand(house) == 3


@pytest.mark.parametrize(
    ("difference", "reason", "id"),
    [(0, "damaged", "desk.no_difference"), (2, "damaged", "desk.other_reason"), (-9, "lost", "desk.not_there")],
)
def test_a_correction_that_makes_no_sense_is_refused(house: Database, difference: int, reason: str, id: str) -> None:
    place = _place(house)
    correction = Correction(place.item_id, place.location_id, place.lot_id, difference, reason)
    assert _do(house, "stock.adjust", stock.adjust, correction=correction).notice.id == id
    assert _on_hand(house) == 5


def test_a_count_is_asked_for_once(house: Database) -> None:
    for _ in range(2):
        _do(house, "stock.ask_count", stock.ask_for_count, place=_place(house))
    assert len(house.read(lambda session: session.scalars(select(CountTask)).all())) == 1


def test_a_lot_is_held_and_let_go(house: Database) -> None:
    lot_id = _place(house).lot_id
    for is_held in (True, False):
        _do(house, "stock.hold_lot", stock.hold_lot, lot_id=lot_id, is_held=is_held)
        assert house.read(lambda session: session.get_one(Lot, lot_id).is_held) is is_held


def test_what_is_computed_can_be_changed_and_ordered(house: Database) -> None:
    _do(house, "reorder.refresh", buying.refresh)
    (proposal_id,) = house.read(lambda session: buying.open_proposals(session, [1]))
    _do(house, "reorder.change", buying.change_quantity, proposal_id=proposal_id, quantity=12)
    answer = _do(house, "reorder.order", buying.order, rule_ids=[1])
    number = house.read(lambda session: session.scalars(select(PurchaseOrder.number)).one())
    assert str(answer.notice.text) == f"Ordered: {number}"
    assert house.read(lambda session: buying.open_proposals(session, [1])) == []


def test_a_dismissed_proposal_does_not_come_back_at_once(house: Database) -> None:
    _do(house, "reorder.refresh", buying.refresh)
    _do(house, "reorder.dismiss", buying.dismiss, rule_ids=[1], days=7)
    assert str(_do(house, "reorder.refresh", buying.refresh).notice.text) == "Nothing new to propose"


def test_a_label_needs_a_printer(house: Database) -> None:
    assert _do(house, "print", printing.print_label, paper="item", subject_id=1).notice.id == "desk.no_printer"


def test_a_label_is_queued_and_printed_again_with_its_reason(house: Database) -> None:
    house.write("test", lambda session: setattr(session.get_one(Station, 1), "label_printer", "ZD421"))
    first = _do(house, "print", printing.print_label, paper="item", subject_id=1, copies=2).prints[0]
    _do(house, "print.again", printing.print_again, job_id=first.job_id, reason="lost")
    jobs = house.read(lambda session: session.scalars(select(PrintJob).order_by(PrintJob.id)).all())
    assert [(job.code, job.state, job.copy_no, job.reason) for job in jobs] == [
        ("MUG", "cancelled", 1, ""),
        ("MUG", "queued", 2, "lost"),
    ]


def test_a_file_is_opened_matched_and_taken_in(house: Database, tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("Order number;SKU;Quantity\nA-1;MUG;1\nA-2;NONE;1\n", encoding="utf-8")
    opened = house.read(lambda session: files.open_file(session, path, "orders"))
    assert opened.mapping.columns == {"number": "Order number", "sku": "SKU", "quantity": "Quantity"}
    run = files.FileRun(opened.table, opened.mapping, 1, zone="UTC")
    portion = house.write("import", run.next_portion)
    run.confirm()
    assert portion is not None
    assert (portion.result.added, len(portion.result.rejected), portion.progress) == (1, 1, 1.0)
    assert house.write("import", run.next_portion) is None


@pytest.mark.parametrize(
    ("kind", "action", "kinds"),
    [
        ("order.hold", orders.hold, undoing.ORDERS),
        ("order.cancel", orders.cancel, undoing.ORDERS),
        ("release", orders.release_ready, undoing.ORDERS),
    ],
)
def test_what_was_done_to_an_order_is_taken_back(
    house: Database, kind: str, action: Callable[..., Answer], kinds: tuple[str, ...]
) -> None:
    values = {} if kind == "release" else {"order_id": 1}
    _do(house, kind, action, **values)
    assert _state(house, "1001") != "waiting"
    assert not _do(house, "undo", undoing.undo_last, kinds=kinds).notice.is_refusal
    assert _state(house, "1001") == "waiting"
    assert _do(house, "undo", undoing.undo_last, kinds=kinds).notice.id == "desk.nothing_to_undo"


def test_a_correction_is_taken_back_as_a_reversal(house: Database) -> None:
    place = _place(house)
    correction = Correction(place.item_id, place.location_id, place.lot_id, -2, "damaged")
    _do(house, "stock.adjust", stock.adjust, correction=correction)
    answer = _do(house, "undo", undoing.undo_last, kinds=undoing.STOCK)
    assert (str(answer.notice.text), _on_hand(house)) == ("Taken back: stock corrected", 5)


def test_an_undo_that_later_work_forbids_says_so(house: Database) -> None:
    place = _place(house)
    found = Correction(place.item_id, place.location_id, place.lot_id, 3, "found")
    _do(house, "stock.adjust", stock.adjust, correction=found)
    lost = Correction(place.item_id, place.location_id, place.lot_id, -8, "lost")
    _do(house, "elsewhere", stock.adjust, correction=lost)
    answer = _do(house, "undo", undoing.undo_last, kinds=undoing.STOCK)
    assert (answer.notice.id, _on_hand(house)) == ("desk.cannot_undo", 0)


def _leave(house: Database, *, forever: bool = False) -> None:
    def job(session: Session) -> None:
        session.get_one(Station, 1).operator_id = None
        for operator in session.scalars(select(Operator)):
            operator.is_active = operator.is_active and not forever

    house.write("test", job)


def test_nobody_acts_unnamed(house: Database) -> None:
    _leave(house)
    answer = _do(house, "order.hold", orders.hold, order_id=1)
    assert (answer.notice.id, answer.notice.is_refusal) == ("desk.not_signed_on", True)
    assert (str(answer.notice.text), str(answer.notice.detail)) == ("Scan your badge first", "Nothing was changed.")
    assert answer.changes == frozenset()
    assert _state(house, "1001") == "waiting"


def test_nobody_takes_a_file_in_unnamed_but_may_try_it(house: Database, tmp_path: Path) -> None:
    _leave(house)
    file = tmp_path / "orders.csv"
    file.write_text("Order;SKU;Quantity\nA-1;MUG;1\n", encoding="utf-8")
    opened = house.read(partial(files.open_file, path=file, kind="orders"))
    run = files.FileRun(opened.table, opened.mapping, 1, zone="UTC")
    tried = house.rehearse("import", run.try_portion)
    assert tried is not None
    assert tried.result.added == 1
    with pytest.raises(RefusedError, match=r"desk\.not_signed_on"):
        house.write("import", run.next_portion)
    assert house.read(lambda session: session.scalar(select(FileImport.id))) is None


def test_a_warehouse_where_nobody_can_sign_on_is_set_up_without_a_badge(house: Database) -> None:
    _leave(house, forever=True)
    assert not _do(house, "people.add", people.add, code="VERA", name="Vera", language="lv").notice.is_refusal
    assert _do(house, "people.add", people.add, code="IVO", name="Ivo", language="lv").notice.is_refusal


def test_a_portion_that_is_written_again_is_not_lost(house: Database, tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    file.write_text("Order;SKU;Quantity\nA-1;MUG;1\n", encoding="utf-8")
    opened = house.read(partial(files.open_file, path=file, kind="orders"))
    run = files.FileRun(opened.table, opened.mapping, 1, zone="UTC")
    for _ in range(2):
        again = house.rehearse("import", run.next_portion)
        assert again is not None
        assert again.result.added == 1
    run.confirm()
    assert house.write("import", run.next_portion) is None
