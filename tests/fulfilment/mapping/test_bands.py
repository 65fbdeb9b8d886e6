"""A band is told by the figure of a place; bins above each other by their mean, or by what asks for attention."""

import pytest

from fulfilment.mapping.bands import BANDS, Fact, Scheme, Shade, band_of, tally, together


def sign(scheme: Scheme, fact: Fact) -> str:
    return BANDS[scheme][band_of(scheme, fact)].sign


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (Fact(0, 0), "0"),
        (Fact(0), "0"),
        (Fact(3, 0), "1"),
        (Fact(3, 25), "1"),
        (Fact(3, 26), "2"),
        (Fact(3, 75), "3"),
        (Fact(3, 100), "4"),
        (Fact(3, 101), "!"),
        (Fact(3), "?"),
    ],
)
def test_fullness(fact: Fact, expected: str) -> None:
    assert sign(Scheme.FILL, fact) == expected


@pytest.mark.parametrize(("velocity", "expected"), [("A", "A"), ("B", "B"), ("C", "C"), ("", "–")])
def test_class(velocity: str, expected: str) -> None:
    assert sign(Scheme.VELOCITY, Fact(velocity=velocity)) == expected


@pytest.mark.parametrize(("days", "expected"), [(0, "1"), (7, "1"), (8, "2"), (90, "3"), (180, "4"), (181, "5")])
def test_age(days: int, expected: str) -> None:
    assert sign(Scheme.AGE, Fact(1, days=days)) == expected
    assert sign(Scheme.AGE, Fact(0)) == "0"


@pytest.mark.parametrize(
    ("days", "expected"), [(-1, "!"), (0, "4"), (7, "4"), (8, "3"), (30, "3"), (31, "2"), (91, "1"), (None, "–")]
)
def test_removal(days: int | None, expected: str) -> None:
    assert sign(Scheme.REMOVAL, Fact(1, days=days)) == expected
    assert sign(Scheme.REMOVAL, Fact(0)) == "0"


@pytest.mark.parametrize(("days", "expected"), [(0, "1"), (30, "1"), (31, "2"), (365, "4"), (366, "5"), (None, "–")])
def test_last_count(days: int | None, expected: str) -> None:
    assert sign(Scheme.COUNTED, Fact(days=days)) == expected


@pytest.mark.parametrize("scheme", list(Scheme))
def test_signs_tell_the_bands_of_a_scheme_apart_without_colour(scheme: Scheme) -> None:
    signs = [band.sign for band in BANDS[scheme]]
    assert len(set(signs)) == len(signs)
    assert len({str(band.text) for band in BANDS[scheme]}) == len(signs)


@pytest.mark.parametrize("scheme", list(Scheme))
def test_no_two_bands_of_a_scheme_look_alike(scheme: Scheme) -> None:
    shades = [band.shade for band in BANDS[scheme]]
    assert len(set(shades)) == len(shades)


def test_bins_above_each_other_are_as_full_as_on_average() -> None:
    assert together(Scheme.FILL, [Fact(0, 0), Fact(9, 80)]) == band_of(Scheme.FILL, Fact(1, 40))


def test_one_bin_too_full_is_not_hidden_by_empty_ones() -> None:
    found = together(Scheme.FILL, [Fact(0, 0), Fact(0, 0), Fact(9, 120)])
    assert BANDS[Scheme.FILL][found].shade == Shade.ALARM


def test_the_oldest_the_first_to_go_and_the_longest_uncounted_stand_for_all() -> None:
    assert together(Scheme.AGE, [Fact(1, days=2), Fact(1, days=100), Fact(0)]) == band_of(Scheme.AGE, Fact(1, days=100))
    assert together(Scheme.REMOVAL, [Fact(1, days=40), Fact(1, days=-2)]) == band_of(Scheme.REMOVAL, Fact(1, days=-2))
    assert together(Scheme.COUNTED, [Fact(days=1), Fact()]) == band_of(Scheme.COUNTED, Fact())


def test_the_best_class_stands_for_all() -> None:
    assert together(Scheme.VELOCITY, [Fact(velocity="C"), Fact(velocity="A"), Fact()]) == 0


def test_bands_are_counted() -> None:
    assert tally([0, 1, 1, 3], Scheme.VELOCITY) == (1, 2, 0, 1)
