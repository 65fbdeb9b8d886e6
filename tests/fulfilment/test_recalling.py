from datetime import date
from functools import partial

import builders
import pytest
from sqlalchemy import func, select
from talking import Talk, talk

from fulfilment import recalling
from fulfilment.bench import bench_at
from fulfilment.orders import reservation
from fulfilment.orders.states import OrderState
from fulfilment.picking import release
from fulfilment.stock import undo
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.verify import verify
from models import journal
from models.database import Database
from models.item import Item, Lot
from models.journal import Operation
from models.order import Allocation, Order, OrderLine, Reservation
from models.stock import Balance
from models.work import PickTask

MILK = "9501101530003"
SOON, LATER = date(2031, 1, 1), date(2031, 6, 1)


@pytest.fixture
def dairy(database: Database) -> Database:
    """MILK of lot L1 (10 in bin A, expires first) and L2 (6 in bin B); totes T-1 and T-2; bin APART."""
    builders.warehouse(database)

    def prepare(session) -> None:
        milk = builders.item(session, "MILK", code=MILK, tracking="lot")
        for where, code, pieces, expires_on in (("A", "L1", 10, SOON), ("B", "L2", 6, LATER)):
            place = builders.bin_at(session, where, is_pickable=True)
            builders.stock(
                session, milk.id, place.id, pieces, lot_id=builders.lot(session, milk.id, code, expires_on).id
            )
        builders.bin_at(session, "APART")
        for tote in ("T-1", "T-2"):
            builders.tote(session, tote)

    database.write("test", prepare)
    return database


def wanted(database: Database, number: str, pieces: int, *, is_released: bool = True, **fields) -> None:
    def order(session) -> None:
        made = builders.order(session, number, [(session.scalar(select(Item.id)), pieces)], **fields)
        reservation.promise(session, [made])

    def go(session) -> None:
        release.release(session, list(session.scalars(select(Order.id).where(Order.number == number))))

    database.write("test", order)
    if is_released:
        database.write("test", go)


def lot_id(database: Database, code: str = "L1") -> int:
    return database.read(lambda session: session.scalar(select(Lot.id).where(Lot.code == code)))


def recall(database: Database, code: str = "L1") -> recalling.Recalled:
    return database.write("recall", partial(recalling.recall, lot_id=lot_id(database, code)))


def state(database: Database, number: str) -> str:
    return database.read(lambda session: session.scalar(select(Order.state).where(Order.number == number)))


def claims(database: Database) -> dict[str, int]:
    query = (
        select(Lot.code, func.sum(Allocation.quantity))
        .join(Lot, Lot.id == Allocation.lot_id)
        .where(Allocation.quantity > 0)
        .group_by(Lot.code)
    )
    return database.read(lambda session: {code: int(pieces) for code, pieces in session.execute(query)})


def promises(database: Database) -> dict[str, int]:
    query = (
        select(Order.number, Reservation.quantity)
        .join(OrderLine, OrderLine.id == Reservation.order_line_id)
        .join(Order, Order.id == OrderLine.order_id)
    )
    return database.read(lambda session: dict(session.execute(query).all()))


def is_true(database: Database) -> bool:
    return database.read(verify).disagreements == ()


def picking(database: Database, *scans: str) -> Talk:
    walking = talk(database, "pick")
    walking.command("NEXT")
    walking.scans(*scans)
    return walking


def test_claims_go_back_and_are_fetched_from_another_lot(dairy):
    wanted(dairy, "SO-1", 4)
    assert claims(dairy) == {"L1": 4}
    outcome = recall(dairy)
    assert (outcome.given_back, outcome.elsewhere, outcome.missing) == (4, 4, 0)
    assert claims(dairy) == {"L2": 4}
    assert (state(dairy, "SO-1"), is_true(dairy)) == ("released", True)


def test_nothing_of_the_lot_stays_claimed(dairy):
    for number in range(4):
        wanted(dairy, f"SO-{number}", 2)
    recall(dairy)
    query = select(func.sum(Balance.allocated)).where(Balance.lot_id == lot_id(dairy))
    assert dairy.read(lambda session: session.scalar(query)) == 0


def test_an_order_that_cannot_go_whole_waits_again(dairy):
    wanted(dairy, "SO-1", 9)
    outcome = recall(dairy)
    assert (outcome.given_back, outcome.elsewhere, outcome.missing) == (9, 6, 3)
    assert state(dairy, "SO-1") == OrderState.WAITING
    assert (claims(dairy), promises(dairy), is_true(dairy)) == ({}, {"SO-1": 6}, True)


def test_an_order_that_may_go_in_part_keeps_what_others_give(dairy):
    wanted(dairy, "SO-1", 9, ships_complete=False)
    recall(dairy)
    assert (state(dairy, "SO-1"), claims(dairy)) == ("released", {"L2": 6})


def test_promises_that_nothing_covers_are_taken_from_those_who_would_go_last(dairy):
    wanted(dairy, "FIRST", 5, is_released=False, priority=0)
    wanted(dairy, "LAST", 5, is_released=False, priority=5)
    assert promises(dairy) == {"FIRST": 5, "LAST": 5}
    assert recall(dairy).missing == 4
    assert promises(dairy) == {"FIRST": 5, "LAST": 1}


def test_the_picker_is_told_to_leave_it_and_goes_on_elsewhere(dairy):
    wanted(dairy, "SO-1", 4)
    walking = picking(dairy, "T-1", "A", MILK)
    recall(dairy)
    walking.scan(MILK)
    assert walking.said == "pick.recalled"
    assert "leave lot L1 in A" in str(walking.step.notice.text)
    walking.scans("B", MILK, MILK, MILK)
    assert walking.said == "pick.job_done"


def test_what_was_picked_of_it_is_taken_off_the_order_and_lies_in_its_tote(dairy):
    wanted(dairy, "SO-1", 2)
    picking(dairy, "T-1", "A", MILK, MILK)
    assert state(dairy, "SO-1") == OrderState.PICKED
    assert recall(dairy).in_totes == 2
    assert state(dairy, "SO-1") == OrderState.SHORT
    assert promises(dairy) == {"SO-1": 2}
    assert is_true(dairy)


def test_a_short_order_is_fetched_anew_and_packed_without_the_lot(dairy):
    wanted(dairy, "SO-1", 2)
    picking(dairy, "T-1", "A", MILK, MILK)
    recall(dairy)
    dairy.write("test", partial(release.release, order_ids=[1]))
    picking(dairy, "B", MILK, MILK)
    assert state(dairy, "SO-1") == OrderState.PICKED
    packing = talk(dairy, "pack")
    packing.scan("SO-1")
    assert [line.wanted for line in packing.step.lines] == [2]


def test_pieces_of_other_lots_in_the_same_tote_stay_picked(dairy):
    wanted(dairy, "SO-1", 12)
    picking(dairy, "T-1", "A", *[MILK] * 10, "B", MILK, MILK)
    assert state(dairy, "SO-1") == OrderState.PICKED
    recall(dairy, "L2")
    query = select(OrderLine.picked)
    assert dairy.read(lambda session: session.scalar(query)) == 10


def test_recalled_pieces_leave_the_tote_by_hand_and_others_do_not(dairy):
    wanted(dairy, "SO-1", 12)
    picking(dairy, "T-1", "A", *[MILK] * 10, "B", MILK, MILK)
    moving = talk(dairy, "move")
    moving.scan("T-1")
    assert moving.said == "place.carries_order"
    recall(dairy, "L2")
    moving.scans("T-1", MILK, MILK, "APART")
    assert moving.said == "move.moved"
    left = dairy.read(
        lambda session: dict(
            session.execute(
                select(Lot.code, Balance.on_hand)
                .join(Lot, Lot.id == Balance.lot_id)
                .where(Balance.location_id == builders.place(session, "T-1", "MILK", "L1").location_id)
            ).all()
        )
    )
    assert left == {"L1": 10, "L2": 0}


def test_a_box_with_the_lot_does_not_leave(dairy):
    wanted(dairy, "SO-1", 1)
    picking(dairy, "T-1", "A", MILK)
    packing = talk(dairy, "pack")
    packing.scans("SO-1", MILK)
    packing.command("CLOSEBOX")
    assert recall(dairy).in_boxes == 1
    packing.scan("P000001")
    assert packing.said == "pack.recalled"
    assert state(dairy, "SO-1") != OrderState.SHIPPED


def test_undo_gives_every_claim_back_to_the_lot(dairy):
    wanted(dairy, "SO-1", 4)
    wanted(dairy, "SO-2", 9)
    before = claims(dairy), state(dairy, "SO-1"), state(dairy, "SO-2")
    recall(dairy)

    def take_back(session) -> None:
        operation = session.scalars(select(Operation).where(Operation.kind == "recall")).one()
        journal.describe(session, "undo.recall")
        undo.undo(session, operation)

    dairy.write("test", take_back)
    assert (claims(dairy), state(dairy, "SO-1"), state(dairy, "SO-2")) == before
    assert not dairy.read(lambda session: session.get_one(Lot, lot_id(dairy)).is_held)
    assert is_true(dairy)


def test_the_end_of_a_recall_promises_the_lot_again(dairy):
    wanted(dairy, "SO-1", 9)
    recall(dairy)
    assert dairy.write("recall.end", partial(recalling.end, lot_id=lot_id(dairy))) == 3
    assert promises(dairy) == {"SO-1": 9}


def test_what_is_not_recalled_cannot_be_let_go(dairy):
    with pytest.raises(RefusedError):
        dairy.write("recall.end", partial(recalling.end, lot_id=lot_id(dairy)))


def test_a_recall_done_again_takes_hold_of_what_came_since(dairy):
    recall(dairy)
    assert recall(dairy).given_back == 0
    assert is_true(dairy)


def test_a_recalled_lot_is_not_let_go_as_if_it_were_only_held(dairy):
    from fulfilment.desk import stock

    recall(dairy)

    def let_go(session) -> None:
        stock.hold_lot(session, bench_at(session, 1), lot_id(dairy), False)

    with pytest.raises(RefusedError):
        dairy.write("test", let_go)


def test_tasks_of_the_lot_have_ended(dairy):
    wanted(dairy, "SO-1", 4)
    recall(dairy)
    query = select(PickTask.state, PickTask.quantity).order_by(PickTask.id)
    assert dairy.read(lambda session: [tuple(row) for row in session.execute(query)]) == [("cancelled", 4), ("open", 4)]
