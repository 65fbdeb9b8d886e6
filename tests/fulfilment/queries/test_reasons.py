"""What was corrected for each reason: pieces, value, and the moves behind them."""

from datetime import timedelta
from functools import partial

import builders
import pytest
from builders import place

from fulfilment.desk import reasons as desk
from fulfilment.desk.answer import act
from fulfilment.queries import moves, papers, reasons
from fulfilment.queries.listing import Filter, Sort
from fulfilment.stock import adjusting, reason_book, undo
from fulfilment.stock.reasons import CATALOGUE
from models.base import utc_now
from models.database import Database
from models.item import Item
from models.journal import Operation


@pytest.fixture
def house(database: Database) -> Database:
    """10 RED in A at 2.50, 5 in B."""
    builders.red_in_two_bins(database, first=10, second=5)
    database.write("test", lambda session: setattr(session.get_one(Item, 1), "cost_minor", 250))
    return database


def correct(house: Database, difference: int, reason: str, *, note: str = "", where: str = "A") -> int:
    job = lambda s: adjusting.adjust(s, place(s, where), difference, reason, note=note)  # noqa: E731
    return house.write_operation("stock.adjust", job).operation_id


def figures(house: Database) -> dict[str, tuple[int, int, int, int]]:
    since = utc_now() - timedelta(days=1)
    found = house.read(lambda session: reasons.figures(session, 1, since))
    return {each.code: (each.added, each.taken, each.value_minor, each.times) for each in found}


def does(house: Database, action, **values) -> str:
    answer = house.write("desk", partial(act, station_id=1, action=partial(action, **values), needs_badge=False))
    return answer.notice.id


def test_pieces_and_value_are_summed_by_reason(house):
    correct(house, -2, "lost")
    correct(house, -1, "lost", where="B")
    correct(house, 4, "found")
    correct(house, -3, "correction")
    assert figures(house) == {
        "lost": (0, 3, -750, 2),
        "found": (4, 0, 1000, 1),
        "correction": (0, 3, -750, 1),
    }


def test_a_note_does_not_part_a_reason(house):
    correct(house, -1, "other", note="fell down")
    correct(house, -1, "other", note="fell again")
    assert figures(house) == {"other": (0, 2, -500, 2)}


def test_what_was_taken_back_is_taken_off(house):
    operation = correct(house, -2, "lost")
    correct(house, -1, "lost")
    house.write("undo", lambda session: undo.undo(session, session.get_one(Operation, operation)))
    assert figures(house) == {"lost": (0, 1, -250, 1)}


def test_another_warehouse_has_its_own_figures(house):
    correct(house, -2, "lost")
    assert house.read(lambda session: reasons.figures(session, 2, utc_now() - timedelta(days=1))) == []


def test_a_period_ends(house):
    correct(house, -2, "lost")
    long_ago = utc_now() - timedelta(days=30)
    assert house.read(lambda session: reasons.figures(session, 1, long_ago, utc_now() - timedelta(days=1))) == []


@pytest.mark.parametrize("word", ["#10", "#lost"])
def test_moves_are_filtered_by_reason(house, word):
    correct(house, -1, "lost")
    correct(house, -1, "other", note="lost it all")
    correct(house, 1, "found")
    rows = house.read(lambda s: moves.rows(s, list(moves.ids(s, Filter(word)))))
    assert [str(row.sentence) for row in rows] == ["adjusted: Lost"]


def test_moves_of_a_reason_with_notes_and_what_took_them_back_are_found(house):
    operation = correct(house, -1, "other", note="fell down")
    house.write("undo", lambda session: undo.undo(session, session.get_one(Operation, operation)))
    rows = house.read(lambda s: moves.rows(s, list(moves.ids(s, Filter("#90")))))
    assert [str(row.sentence) for row in rows] == [
        "taken back: adjusted: Other reason: fell down",
        "adjusted: Other reason: fell down",
    ]


def test_a_reason_that_nobody_knows_finds_nothing(house):
    correct(house, -1, "lost")
    assert len(house.read(lambda s: moves.ids(s, Filter("#999")))) == 0


def test_the_list_has_every_reason_by_number(house):
    numbers = list(house.read(lambda s: reasons.ids(s, Filter("", "all", 1))))
    assert numbers == sorted(each.number for each in CATALOGUE.values())


@pytest.mark.parametrize("key", reasons.SORT_KEYS)
def test_the_list_is_sorted(house, key):
    correct(house, -1, "lost")
    up = list(house.read(lambda s: reasons.ids(s, Filter("", "all", 1), Sort(key))))
    assert len(up) == len(CATALOGUE)


def test_views_tell_what_was_used_is_own_or_off(house):
    correct(house, -1, "lost")
    assert does(house, desk.add, name="Tasting", ways="-", needs_note=True) == "reasons.added"
    assert does(house, desk.switch, number=44) == "reasons.switched"
    found = house.read(lambda s: reasons.counts(s, 1))
    assert found == {"used": 1, "all": len(CATALOGUE) + 1, "own": 1, "off": 1}
    (row,) = house.read(lambda s: reasons.rows(s, [44], 1))
    assert (str(row.state), row.is_on) == ("switched off", False)
    does(house, desk.switch, number=44)
    assert house.read(lambda s: reasons.counts(s, 1))["off"] == 0


def test_what_the_program_writes_is_not_switched_off(house):
    assert does(house, desk.switch, number=12) == "reasons.always"


def test_the_pane_names_items_and_moves(house):
    correct(house, -2, "lost")
    facts = house.read(lambda s: reasons.details(s, 10, 1))
    assert [(each.sku, each.pieces, each.value_minor) for each in facts.items] == [("RED", -2, -500)]
    assert (facts.row.taken, len(facts.moves)) == (2, 1)


def test_the_limit_is_kept(house):
    assert does(house, desk.set_limit, minor=-1) == "reasons.bad_limit"
    assert does(house, desk.set_limit, minor=700) == "reasons.limit"
    assert house.read(lambda s: reason_book.large_from_minor(s, 1)) == 700


def test_the_sheet_has_both_ways_and_nothing_that_is_off(house):
    does(house, desk.switch, number=44)
    does(house, desk.add, name="Tasting", ways="-", needs_note=False)
    cards = house.read(lambda s: papers.reason_sheet(s, 1)).reasons
    numbers = [card.number for card in cards]
    assert {"51+", "51−", "10", "101"} <= set(numbers)
    assert "44" not in numbers
    assert "12" not in numbers
