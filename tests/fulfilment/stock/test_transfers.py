"""Goods on the way are nobody's to promise, and every piece is somewhere: at home, on the way, there, or lost."""

import builders
import pytest
from builders import place
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from transferring import EAST, MAIN, house, lines, made, of, on_hand, stands, state

from fulfilment.orders import reservation
from fulfilment.stock import transfer_receiving, transfer_sending, transfers, undo
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.transfers import Destination
from fulfilment.stock.undo import UndoRefusedError
from fulfilment.stock.verify import verify
from models.database import Database
from models.journal import Operation
from models.place import Location
from models.transit import Transfer, TransferLine


@pytest.fixture
def two(database: Database) -> Database:
    return house(database)


def load(database: Database, number: str, where: str, pieces: int, sku: str = "RED", lot: str = "") -> int:
    def job(session):
        transfer_sending.load(session, of(session, number), [(place(session, where, sku, lot), pieces)])

    return database.write_operation("transfer.load", job).operation_id


def load_pallet(database: Database, number: str, code: str = "P-1") -> int:
    def job(session):
        transfer_sending.load_carrier(session, of(session, number), at(session, code))

    return database.write_operation("transfer.load", job).operation_id


def at(session, code: str) -> Location:
    return session.scalars(select(Location).where(Location.code == code)).one()


def leave(database: Database, number: str) -> int:
    job = lambda session: transfer_sending.leave(session, of(session, number))  # noqa: E731
    return database.write_operation("transfer.leave", job).operation_id


def take_in(database: Database, number: str, pieces: int, where: str, sku: str = "RED", lot: str = "") -> int:
    def job(session):
        goods = place(session, where, sku, lot)
        return transfer_receiving.take_in(session, of(session, number), goods, pieces, at(session, where))

    return database.write("transfer.take_in", job)


def close(database: Database, number: str, **values) -> int:
    return database.write("transfer.close", lambda s: transfer_receiving.close(s, of(s, number), **values))


def take_back(database: Database, operation_id: int) -> None:
    database.write("undo", lambda session: undo.undo(session, session.get_one(Operation, operation_id)))


def refused(database: Database, job) -> str:
    with pytest.raises(RefusedError) as refusal:
        database.write("test", job)
    return refusal.value.id


def is_sound(database: Database) -> bool:
    return not database.read(verify).disagreements


def test_loaded_pieces_are_on_the_way_and_arrive(two):
    number = made(two, ("RED", 6))
    load(two, number, "A", 6)
    assert (state(two, number), stands(two)) == ("sending", {"A": 4, "P-1": 10, number: 6})
    leave(two, number)
    assert take_in(two, number, 6, "EAST-DOCK") == 0
    assert close(two, number) == 0
    assert (state(two, number), lines(two, number)) == ("received", [(6, 6, 6, 0, 0)])
    assert stands(two) == {"A": 4, "P-1": 10, "EAST-DOCK": 6}
    assert is_sound(two)


def test_the_way_stands_where_the_goods_go_and_nobody_picks_there(two):
    number = made(two, ("RED", 6))
    way = two.read(lambda session: at(session, number))
    assert (way.kind, way.warehouse_id, way.is_pickable) == ("transit", EAST, False)


def test_what_goes_to_a_supplier_waits_in_its_own_warehouse(two):
    number = made(two, ("RED", 2), to_supplier=True)
    assert two.read(lambda session: at(session, number).warehouse_id) == MAIN


def test_a_transfer_goes_to_another_warehouse(two):
    job = lambda session: transfers.make(session, MAIN, Destination(warehouse_id=MAIN))  # noqa: E731
    assert refused(two, job) == "transfer.same_warehouse"


def test_the_database_knows_that_a_transfer_goes_to_one(two):
    def job(session):
        values = {"number": "X", "from_warehouse_id": 1, "place_id": 1, "made_at": session.scalar(select(Operation.at))}
        session.add(Transfer(**values, to_warehouse_id=2, supplier_id=1))

    with pytest.raises(IntegrityError):
        two.write("test", job)


def test_the_database_lets_no_more_arrive_than_went_and_was_found(two):
    number = made(two, ("RED", 6))
    load(two, number, "A", 6)

    def job(session):
        session.scalars(select(TransferLine)).one().received = 7

    with pytest.raises(IntegrityError):
        two.write("test", job)


def test_what_orders_claim_is_not_loaded(two):
    def claim(session):
        goods = place(session, "A")
        builders.claim(session, builders.order(session, "SO-1", [(goods.item_id, 7)]), goods.location_id)

    two.write("test", claim)
    number = made(two, ("RED", 6))
    job = lambda s: transfer_sending.load(s, of(s, number), [(place(s, "A"), 4)])  # noqa: E731
    with pytest.raises(RefusedError) as refusal:
        two.write("test", job)
    assert (refusal.value.id, "SO-1" in str(refusal.value.cure)) == ("transfer.not_free", True)
    assert (state(two, number), lines(two, number)) == ("draft", [(6, 0, 0, 0, 0)])
    load(two, number, "A", 3)


def test_promises_that_would_break_are_counted(two):
    def promise(session):
        order = builders.order(session, "SO-1", [(place(session, "A").item_id, 8)])
        reservation.promise(session, [order])

    two.write("test", promise)
    broken = [
        two.read(lambda s, n=n: transfer_sending.broken_promises(s, MAIN, place(s, "A"), n)) for n in (1, 2, 3, 10)
    ]
    assert broken == [0, 0, 1, 8]


def test_nothing_leaves_empty(two):
    number = made(two, ("RED", 6))
    assert refused(two, lambda s: transfer_sending.leave(s, of(s, number))) == "transfer.nothing_loaded"


def test_what_has_gone_is_not_loaded_any_more(two):
    number = made(two, ("RED", 6))
    load(two, number, "A", 1)
    leave(two, number)
    job = lambda s: transfer_sending.load(s, of(s, number), [(place(s, "A"), 1)])  # noqa: E731
    assert refused(two, job) == "transfer.wrong_state"


def test_goods_of_another_warehouse_are_not_loaded(two):
    number = made(two, ("RED", 6))

    def job(session):
        transfer_sending.load(session, of(session, number), [(place(session, "E"), 1)])

    assert refused(two, job) == "place.elsewhere"


def test_what_has_not_left_does_not_arrive(two):
    number = made(two, ("RED", 6))
    load(two, number, "A", 1)
    job = lambda s: transfer_receiving.close(s, of(s, number))  # noqa: E731
    assert refused(two, job) == "transfer.wrong_state"


def test_more_than_was_sent_is_found_and_booked(two):
    number = made(two, ("RED", 6))
    load(two, number, "A", 6)
    leave(two, number)
    assert take_in(two, number, 8, "E") == 2
    assert (lines(two, number), on_hand(two, "E")) == ([(6, 6, 8, 0, 2)], 8)
    assert is_sound(two)


def test_what_never_came_is_lost_for_a_reason(two):
    number = made(two, ("RED", 6))
    load(two, number, "A", 6)
    leave(two, number)
    take_in(two, number, 4, "E")
    assert close(two, number, reason="theft") == 2
    assert (lines(two, number), stands(two)) == ([(6, 6, 4, 2, 0)], {"A": 4, "P-1": 10, "E": 4})


def test_a_loss_wants_a_reason_that_takes(two):
    number = made(two, ("RED", 6))
    load(two, number, "A", 6)
    leave(two, number)
    assert refused(two, lambda s: transfer_receiving.close(s, of(s, number), reason="found")) == "transfer.other_reason"


def test_damaged_pieces_lie_apart(two):
    number = made(two, ("RED", 6))
    load(two, number, "A", 6)
    leave(two, number)
    job = lambda s: transfer_receiving.take_in_damaged(s, of(s, number), place(s, "A"), 2)  # noqa: E731
    two.write("transfer.take_in", lambda s: job(s).code)
    assert on_hand(two, "E-BAD") == 2


def test_a_pallet_goes_with_what_is_on_it_and_is_the_same_pallet_there(two):
    number = made(two)
    load_pallet(two, number)
    assert lines(two, number) == [(0, 4, 0, 0, 0), (0, 6, 0, 0, 0)]
    leave(two, number)
    pallet = two.read(lambda session: at(session, "P-1"))
    assert pallet.warehouse_id == EAST

    def arrive(session):
        return transfer_receiving.take_in_carrier(session, of(session, number), at(session, "P-1"), at(session, "E"))

    assert two.write("transfer.take_in", arrive) == 10
    assert two.read(lambda s: at(s, "P-1").parent_id == at(s, "E").id)
    assert lines(two, number) == [(0, 4, 4, 0, 0), (0, 6, 6, 0, 0)]
    close(two, number)
    assert (stands(two), is_sound(two)) == ({"A": 10, "P-1": 10}, True)


def test_a_pallet_loaded_by_mistake_is_the_old_one_again(two):
    before = two.read(lambda session: (at(session, "P-1").id, at(session, "P-1").parent_id))
    number = made(two)
    operation = load_pallet(two, number)
    take_back(two, operation)
    after = two.read(lambda session: (at(session, "P-1").id, at(session, "P-1").parent_id))
    assert (after, stands(two), lines(two, number)) == (before, {"A": 10, "P-1": 10}, [])
    assert state(two, number) == "draft"
    load_pallet(two, number)
    assert is_sound(two)


def test_a_pallet_may_travel_there_and_back(two):
    number = made(two)
    load_pallet(two, number)
    leave(two, number)
    two.write("x", lambda s: transfer_receiving.take_in_carrier(s, of(s, number), at(s, "P-1"), at(s, "EAST-DOCK")))
    close(two, number)
    back = two.write("x", lambda s: transfers.make(s, EAST, Destination(warehouse_id=MAIN)).number)
    load_pallet(two, back)
    assert two.read(lambda s: at(s, "P-1").warehouse_id) == MAIN
    assert is_sound(two)


def test_a_claimed_pallet_stays(two):
    def claim(session):
        goods = place(session, "P-1")
        builders.claim(session, builders.order(session, "SO-1", [(goods.item_id, 1)]), goods.location_id)

    two.write("test", claim)
    number = made(two)
    job = lambda s: transfer_sending.load_carrier(s, of(s, number), at(s, "P-1"))  # noqa: E731
    assert refused(two, job) == "place.claimed"


def test_what_goes_back_to_the_supplier_leaves_the_house_when_it_goes(two):
    number = made(two, ("RED", 3), to_supplier=True)
    load(two, number, "A", 3)
    assert stands(two)[number] == 3
    gone = leave(two, number)
    assert stands(two) == {"A": 7, "P-1": 10}
    take_back(two, gone)
    assert (stands(two)[number], state(two, number)) == (3, "sending")
    leave(two, number)
    two.write("transfer.credit", lambda s: transfer_sending.credit(s, of(s, number)))
    assert (state(two, number), is_sound(two)) == ("received", True)


def test_a_pallet_for_the_supplier_is_unloaded_and_stays(two):
    number = made(two, to_supplier=True)
    load_pallet(two, number)
    assert stands(two) == {"A": 10, number: 10}
    assert two.read(lambda s: at(s, "P-1").warehouse_id) == MAIN


def test_the_credit_of_a_line_is_what_the_goods_have_cost(two):
    made(two, ("RED", 3), to_supplier=True)
    made(two, ("RED", 3))
    costs = two.read(lambda s: s.scalars(select(TransferLine.cost_minor).order_by(TransferLine.id)).all())
    assert costs == [250, 0]


def test_nobody_credits_a_transfer_to_a_warehouse(two):
    number = made(two, ("RED", 3))
    assert refused(two, lambda s: transfer_sending.credit(s, of(s, number))) == "transfer.no_credit"


def test_a_loaded_transfer_is_not_cancelled_an_empty_one_is(two):
    number = made(two, ("RED", 3))
    operation = load(two, number, "A", 3)
    assert refused(two, lambda s: transfers.cancel(s, of(s, number))) == "transfer.loaded"
    take_back(two, operation)
    two.write("transfer.cancel", lambda s: transfers.cancel(s, of(s, number)))
    assert (state(two, number), two.read(lambda s: at(s, number).is_active)) == ("cancelled", False)


def test_loading_is_not_taken_back_once_goods_have_arrived(two):
    number = made(two, ("RED", 3))
    loaded = load(two, number, "A", 3)
    leave(two, number)
    take_in(two, number, 1, "E")
    with pytest.raises(UndoRefusedError):
        take_back(two, loaded)


def test_every_step_is_taken_back_until_nothing_happened(two):
    before = stands(two)
    number = made(two, ("RED", 3))
    load(two, number, "A", 3)
    leave(two, number)
    take_in(two, number, 2, "E")
    close(two, number)
    steps = select(Operation.id).where(Operation.kind.startswith("transfer.")).order_by(Operation.id.desc())
    for step in two.read(lambda s: s.scalars(steps).all()):
        take_back(two, step)
    assert (stands(two), state(two, number)) == (before, "cancelled")
    assert is_sound(two)


def test_a_line_that_is_not_what_lies_on_the_way_is_found(two):
    number = made(two, ("RED", 6))
    load(two, number, "A", 6)
    assert is_sound(two)
    two.write("test", lambda session: setattr(session.scalars(select(TransferLine)).one(), "sent", 7))
    (wrong,) = two.read(verify).disagreements
    assert (wrong.check, wrong.expected, wrong.found) == ("transfers", "7 on the way", "6")
