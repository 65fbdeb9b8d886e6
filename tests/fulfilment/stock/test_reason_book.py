"""What a warehouse makes of the reasons, and who may book much."""

import builders
import pytest
from builders import place
from sqlalchemy import select

from fulfilment.stock import adjusting, filling, reason_book, reasons
from fulfilment.stock.refusal import RefusedError
from models.database import Database
from models.people import Operator
from models.place import Location


@pytest.fixture
def house(database: Database) -> Database:
    """10 RED in A, none in B."""
    return builders.red_in_two_bins(database)


def chosen(house: Database) -> frozenset[str]:
    return house.read(lambda session: reasons.codes(reason_book.of(session).chosen))


def refused(house: Database, job) -> str:
    with pytest.raises(RefusedError) as refusal:
        house.write("test", job)
    return refusal.value.notice.id


def test_a_reason_is_switched_off_and_on(house):
    house.write("reasons.switch", lambda session: reason_book.switch(session, "theft", is_on=False))
    assert "theft" not in chosen(house)
    house.write("reasons.switch", lambda session: reason_book.switch(session, "theft", is_on=True))
    assert "theft" in chosen(house)


def test_what_the_program_writes_is_not_switched_off(house):
    job = lambda session: reason_book.switch(session, "short_pick", is_on=False)  # noqa: E731
    assert refused(house, job) == "reasons.always"


def test_an_own_reason_books(house):
    house.write("reasons.add", lambda session: reason_book.add(session, " Wine  tasting ", "-"))
    assert "Wine tasting" in chosen(house)
    house.write("x", lambda session: adjusting.adjust(session, place(session, "A"), -2, "Wine tasting", note="Friday"))


@pytest.mark.parametrize("name", ["", "x" * 21, "a: b", "#a"])
def test_a_name_that_cannot_stand_in_the_books_is_refused(house, name):
    assert refused(house, lambda session: reason_book.add(session, name, "-")) == "reasons.bad_name"


def test_a_reason_is_not_added_twice(house):
    assert refused(house, lambda session: reason_book.add(session, "LOST", "-")) == "reasons.in_use"


@pytest.mark.parametrize(("note", "said"), [("", "reasons.no_note"), ("x" * 31, "reasons.long_note")])
def test_a_note_is_wanted_and_short(note, said):
    with pytest.raises(RefusedError) as refusal:
        reason_book.check_note(reasons.CATALOGUE["other"], note)
    assert refusal.value.notice.id == said


def test_only_a_supervisor_books_much_where_there_is_one(house):
    house.read(lambda session: reason_book.check_supervisor(session, None))
    people = select(Operator).order_by(Operator.id)

    def promote(session):
        session.scalars(people).first().role = "supervisor"

    house.write("people", promote)
    anna, boris = house.read(lambda session: [person.id for person in session.scalars(people)])
    house.read(lambda session: reason_book.check_supervisor(session, anna))
    with pytest.raises(RefusedError) as refusal:
        house.read(lambda session: reason_book.check_supervisor(session, boris))
    assert refusal.value.notice.id == "reasons.no_supervisor"


def test_a_value_is_large_from_the_limit_on_and_never_without_one(house):
    house.write("x", lambda session: reason_book.set_large_from(session, 1, 500))
    assert [house.read(lambda s, v=v: reason_book.is_large(s, 1, v)) for v in (499, 500)] == [False, True]
    house.write("x", lambda session: reason_book.set_large_from(session, 1, 0))
    assert not house.read(lambda session: reason_book.is_large(session, 1, 10**9))


def test_found_pieces_need_room_but_counted_ones_lie_there(house):
    def tighten(session):
        session.scalars(select(Location).where(Location.code == "A")).one().most_pieces = 12

    house.write("x", tighten)
    assert refused(house, lambda s: adjusting.adjust(s, place(s, "A"), 3, "found")) == "place.full"
    house.write("x", lambda s: adjusting.adjust(s, place(s, "A"), 3, "count", is_counted=True))
    there = house.read(lambda s: filling.loads(s, [place(s, "A").location_id]))
    assert [load.pieces for load in there.values()] == [13]
