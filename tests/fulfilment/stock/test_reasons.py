"""The catalogue of reasons: stable, told apart, and fitted to a warehouse."""

import pytest

from fulfilment.stock import reasons
from fulfilment.stock.reasons import CATALOGUE, CODE_LIMIT, Reasons, explains, own

LONG_KNOWN = (
    *("count", "damaged", "lost", "found", "expired", "sample", "own_use", "short_pick", "opening_stock"),
    *("correction", "missing_at_packing"),
)


def test_there_are_forty_odd_reasons_told_apart_by_code_number_and_name():
    every = CATALOGUE.values()
    assert 40 <= len(every) <= 49
    for facet in (lambda each: each.code, lambda each: each.number, lambda each: str(each.name)):
        assert len({facet(each) for each in every}) == len(every)


def test_codes_that_stand_in_old_books_are_still_known():
    assert set(LONG_KNOWN) <= set(CATALOGUE)


def test_every_code_fits_with_a_note_behind_it():
    assert max(len(code) for code in CATALOGUE) <= CODE_LIMIT
    assert max(len(reasons.stored(code, "x" * 99)) for code in CATALOGUE) <= 60


def test_every_reason_explains_something_and_has_a_group_with_words():
    for each in CATALOGUE.values():
        assert each.can_add or each.can_take or each.can_move
        assert str(reasons.group_words(each.group))


@pytest.mark.parametrize(
    ("code", "more", "fewer"), [("found", True, False), ("lost", False, True), ("correction", True, True)]
)
def test_a_reason_explains_its_own_sign(code, more, fewer):
    assert (explains(CATALOGUE[code], 1), explains(CATALOGUE[code], -1)) == (more, fewer)


def test_the_program_keeps_its_reasons_to_itself():
    chosen = reasons.codes(Reasons().chosen)
    assert chosen.isdisjoint({"short_pick", "missing_at_packing", "more_arrived"})


def test_what_is_switched_off_is_not_chosen_but_still_known():
    house = Reasons(off=frozenset({"theft"}))
    assert "theft" not in reasons.codes(house.chosen)
    assert house.known["theft"].number == 11


def test_an_own_reason_is_called_by_its_name():
    house = Reasons(own=(own(101, "Tasting", "-"),))
    assert [str(each.name) for each in house.fitting(-1)][-1] == "Tasting"
    assert "Tasting" not in reasons.codes(house.fitting(1))
    assert str(reasons.words("Tasting")) == "Tasting"
    assert house.free_number() == 102


@pytest.mark.parametrize(
    ("text", "code", "sign"),
    [("10", "lost", ""), (" 51+ ", "correction", "+"), ("51-", "correction", "-"), ("51−", "correction", "-")],
)
def test_a_number_is_read_with_its_sign(text, code, sign):
    found = Reasons().numbered(text)
    assert found is not None
    assert (found[0].code, found[1]) == (code, sign)


@pytest.mark.parametrize("text", ["", "+", "999", "A-1", "12", "10++", "²"])
def test_what_is_no_number_of_a_reason_is_none(text):
    assert Reasons().numbered(text) is None


def test_a_note_travels_behind_the_code():
    said = reasons.stored("other", "  fell from   the fork  ")
    assert reasons.read(said) == ("other", "fell from the fork")
    assert str(reasons.words(said)) == "Other reason: fell from the fork"
    assert reasons.read("lost") == ("lost", "")


def test_the_setting_gives_back_what_it_was_given():
    house = Reasons((own(101, "Tasting", "-", needs_note=True), own(102, "Shelf", ">")), frozenset({"gift"}))
    assert reasons.from_setting(reasons.to_setting(house)) == house
    assert reasons.from_setting(None) == Reasons()
