"""Adjusting and counting: every difference has a reason, and no claim is cut."""

from functools import partial

import builders
import pytest
from builders import place
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.stock import adjusting, count_results, counting, ledger
from fulfilment.stock.adjusting import ClaimedError, adjust
from fulfilment.stock.ledger import Level
from fulfilment.stock.verify import verify
from models import journal
from models.database import Database
from models.journal import Operation
from models.order import Allocation, OrderLine
from models.stock import CountTask


@pytest.fixture
def house(database: Database) -> Database:
    """10 RED in A, none in B."""
    return builders.red_in_two_bins(database)


def level(house: Database, code: str = "A") -> Level:
    return house.read(lambda session: ledger.level(session, place(session, code)))


def correct(house: Database, difference: int, reason: str, code: str = "A") -> int | None:
    def job(session: Session) -> None:
        adjust(session, place(session, code), difference, reason)

    return house.write_operation("stock.adjust", job).operation_id


def claim(house: Database, *claims: tuple[str, int]) -> None:
    def job(session: Session, number: str, pieces: int) -> None:
        here = place(session, "A")
        order = builders.order(session, number, [(here.item_id, pieces)])
        line_id = session.scalars(select(OrderLine.id).where(OrderLine.order_id == order.id)).one()
        ledger.claim(session, here, pieces)
        values = {"item_id": here.item_id, "location_id": here.location_id, "lot_id": here.lot_id}
        session.add(Allocation(order_line_id=line_id, quantity=pieces, **values))

    for number, pieces in claims:
        house.write("test", partial(job, number=number, pieces=pieces))


@pytest.mark.parametrize(("difference", "reason", "left"), [(-3, "damaged", 7), (4, "found", 14), (-10, "lost", 0)])
def test_a_difference_is_booked_against_the_loss_location(
    house: Database, difference: int, reason: str, left: int
) -> None:
    operation = correct(house, difference, reason)
    assert level(house) == Level(left, 0)
    (move,) = house.read(lambda session: journal.sealed_moves(session, operation or 0))
    loss = house.read(lambda session: ledger.outside(session)["loss"])
    assert loss in move[3:]


def test_the_operation_carries_kind_and_reason(house: Database) -> None:
    operation_id = correct(house, -1, "sample")
    operation = house.read(lambda session: session.get_one(Operation, operation_id))
    assert (operation.kind, operation.reason) == ("stock.adjust", "sample")


def test_a_larger_operation_keeps_its_own_kind_and_reason(house: Database) -> None:
    def job(session: Session) -> None:
        journal.describe(session, "pick.short", reason="empty bin")
        adjust(session, place(session, "A"), -1, "lost")

    operation_id = house.write_operation("scan", job).operation_id
    operation = house.read(lambda session: session.get_one(Operation, operation_id))
    assert (operation.kind, operation.reason) == ("pick.short", "empty bin")


def test_no_difference_is_no_operation(house: Database) -> None:
    assert correct(house, 0, "count") is None


def test_stock_can_be_found_where_nothing_ever_was(house: Database) -> None:
    correct(house, 5, "opening_stock", "B")
    assert level(house, "B") == Level(5, 0)


def test_claimed_pieces_stay_and_their_orders_are_named(house: Database) -> None:
    claim(house, ("SO-1", 4), ("SO-2", 3))
    with pytest.raises(ClaimedError) as refusal:
        correct(house, -5, "damaged")
    assert str(refusal.value.sentence) == "5 to take off, 3 free: 7 of 10 are claimed by SO-1, SO-2."
    assert level(house) == Level(10, 7)
    correct(house, -3, "damaged")
    assert level(house) == Level(7, 7)


def test_many_claims_are_counted_after_the_first_three(house: Database) -> None:
    claim(house, *[(f"SO-{n}", 2) for n in range(5)])
    with pytest.raises(ClaimedError) as refusal:
        correct(house, -1, "lost")
    assert str(refusal.value.sentence).endswith("claimed by SO-0, SO-1, SO-2 and 2 more.")


def test_more_than_is_there_cannot_be_taken_off(house: Database) -> None:
    with pytest.raises(ClaimedError) as refusal:
        correct(house, -11, "lost")
    assert str(refusal.value.sentence) == "11 wanted, but 10 free here (10 there, 0 claimed)."


@pytest.mark.parametrize(("difference", "reason"), [(1, "damaged"), (-1, "found")])
def test_a_reason_that_does_not_explain_the_sign_is_a_mistake(house: Database, difference: int, reason: str) -> None:
    with pytest.raises(ValueError, match="does not explain"):
        correct(house, difference, reason)


def test_claim_holders_are_those_of_this_place_only(house: Database) -> None:
    claim(house, ("SO-1", 4))
    assert house.read(lambda session: adjusting.claim_holders(session, place(session, "B"))) == ()


def test_a_count_is_asked_for_once(house: Database) -> None:
    def ask(session: Session) -> int:
        return counting.open_count(session, place(session, "A"), "short_pick").id

    assert house.write("x", ask) == house.write("x", ask)


def test_a_closed_count_books_the_difference_with_its_reason(house: Database) -> None:
    house.write("x", lambda session: counting.open_count(session, place(session, "A"), "short_pick"))

    def close(session: Session) -> int:
        return count_results.record(session, place(session, "A"), 7).difference

    done = house.write_operation("count.item", close)
    assert (done.value, level(house)) == (-3, Level(7, 0))
    operation, state = house.read(
        lambda session: (session.get_one(Operation, done.operation_id), session.scalars(select(CountTask.state)).one())
    )
    assert (operation.reason, state) == ("count", "done")


def test_after_a_closed_count_the_next_question_is_a_new_one(house: Database) -> None:
    first = house.write("x", lambda session: counting.open_count(session, place(session, "A"), "a").id)
    house.write("x", lambda session: count_results.record(session, place(session, "A"), 10))
    assert house.write("x", lambda session: counting.open_count(session, place(session, "A"), "b").id) != first


def test_a_count_beneath_the_claims_books_nothing_and_is_counted_again(house: Database) -> None:
    claim(house, ("SO-1", 4))
    house.write("x", lambda session: counting.open_count(session, place(session, "A"), "a"))
    assert house.write("x", lambda session: count_results.record(session, place(session, "A"), 3).state) == "recount"
    tasks = select(CountTask.reason, CountTask.state).order_by(CountTask.id)
    assert house.read(lambda session: [tuple(row) for row in session.execute(tasks)]) == [
        ("a", "done"),
        ("recount", "open"),
    ]
    assert (level(house).on_hand, house.read(verify).disagreements) == (10, ())
