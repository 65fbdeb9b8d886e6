"""Later work counts while it is in effect: what was taken back does not, what was done again does."""

from functools import partial

import pytest
from builders import place, red_in_two_bins
from sqlalchemy import select
from sqlalchemy.orm import Session
from undoing import blocker, do, take_back, world

from fulfilment.stock.later import AT_ONCE, LaterWork, portions
from models.database import Database
from models.item import Item
from models.journal import Operation


@pytest.fixture
def house(database: Database) -> Database:
    return red_in_two_bins(database)


def rename(session: Session, name: str) -> None:
    session.get_one(Item, place(session, "A").item_id).name = name


def weigh(session: Session, grams: int) -> None:
    session.get_one(Item, place(session, "A").item_id).weight_g = grams


def standing(house: Database, operation_id: int, *asked: int) -> set[int]:
    def look(session: Session) -> set[int]:
        return LaterWork(session, session.get_one(Operation, operation_id)).in_effect(asked)

    return house.read(look)


def test_what_was_taken_back_is_not_in_effect_and_what_was_done_again_is(house: Database) -> None:
    first = do(house, partial(rename, name="One"))
    second = do(house, partial(rename, name="Two"))
    assert standing(house, first, second) == {second}
    undone = take_back(house, second)
    assert standing(house, first, second, undone) == set()
    redone = take_back(house, undone)
    assert standing(house, first, second, undone, redone) == {second, undone, redone}


def test_taking_back_what_was_before_is_in_effect(house: Database) -> None:
    first = do(house, partial(rename, name="One"))
    second = do(house, partial(weigh, grams=5))
    undone = take_back(house, first)
    assert standing(house, second, undone, first) == {undone}


def test_a_field_changed_and_changed_back_by_an_undo_is_free(house: Database) -> None:
    before = world(house)
    first = do(house, partial(rename, name="One"))
    take_back(house, do(house, partial(rename, name="Two")))
    take_back(house, first)
    assert world(house) == before


def test_a_field_that_somebody_set_to_the_same_again_is_theirs(house: Database) -> None:
    """Held, let go and held again: taking the first hold back must not lift the second."""
    first = do(house, partial(rename, name="One"))
    do(house, partial(rename, name="Two"), "second")
    do(house, partial(rename, name="One"), "third")
    assert blocker(house, first).kind == "third"


def test_another_field_of_the_same_row_is_free(house: Database) -> None:
    before = house.read(lambda session: session.scalars(select(Item.name)).one())
    first = do(house, partial(rename, name="One"))
    do(house, partial(weigh, grams=5))
    take_back(house, first)
    assert house.read(lambda session: session.execute(select(Item.name, Item.weight_g)).one()) == (before, 5)


def test_an_undo_is_blocked_by_what_was_changed_since(house: Database) -> None:
    undone = take_back(house, do(house, partial(rename, name="One")))
    do(house, partial(rename, name="Two"), "later")
    assert blocker(house, undone).kind == "later"


def test_a_long_chain_of_undoing_ends_where_it_stands(house: Database) -> None:
    before = world(house)
    links = [do(house, partial(rename, name="One"))]
    after = world(house)
    for number in range(1, 8):
        links.append(take_back(house, links[-1]))
        assert world(house) == (before if number % 2 else after)


def test_many_ids_are_asked_for_in_portions() -> None:
    ids = range(3 * AT_ONCE - 1)
    assert [len(some) for some in portions(ids)] == [AT_ONCE, AT_ONCE, AT_ONCE - 1]
    assert sorted(each for some in portions(ids) for each in some) == list(ids)
