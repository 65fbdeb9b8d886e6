"""A picture shows a level of a floor: bins that are not there are bare, docks are never coloured."""

from dataclasses import replace

from fulfilment.mapping.bands import BANDS, Fact, Scheme
from fulfilment.mapping.floor_plan import Spot, plan
from fulfilment.mapping.picture import BARE, FITTING, Picture

BLANK = Spot(0, "", "", "bin", None, None, None, None, None, None, None, None, None)
SPOTS = (
    BLANK._replace(id=1, code="A-01-1", x_mm=0, y_mm=0, level=1),
    BLANK._replace(id=2, code="A-01-2", x_mm=0, y_mm=0, level=2),
    BLANK._replace(id=3, code="A-02-1", x_mm=0, y_mm=1_000, level=1),
    BLANK._replace(id=4, code="DOCK", name="Goods in", kind="dock", x_mm=5_000, y_mm=0),
)
FACTS = {1: Fact(5, 10), 2: Fact(5, 90), 3: Fact(0, 0), 4: Fact(7)}
PICTURE = Picture(SPOTS, plan(SPOTS), Scheme.FILL, FACTS)


def signs(picture: Picture) -> dict[str, str]:
    return {
        picture.title(number): BANDS[picture.scheme][band].sign if band >= 0 else {BARE: "bare", FITTING: "dock"}[band]
        for number, band in enumerate(picture.bands())
    }


def test_all_levels_together_are_called_by_what_their_codes_share() -> None:
    assert signs(PICTURE) == {"A-01": "2", "A-02-1": "0", "Goods in": "dock"}


def test_one_level_shows_its_bins_alone() -> None:
    assert signs(replace(PICTURE, level=2)) == {"A-01-2": "4", "A-02-1": "bare", "Goods in": "dock"}


def test_each_bin_is_counted_by_itself_and_no_dock() -> None:
    assert sum(PICTURE.tally()) == 3
    assert PICTURE.tally()[0] == 1
    assert sum(replace(PICTURE, level=2).tally()) == 1


def test_bins_above_each_other_are_told_from_the_highest_down() -> None:
    assert [code for code, _ in PICTURE.inside(0)] == ["A-01-2", "A-01-1"]


def test_places_are_found_where_they_stand_and_others_left_out() -> None:
    assert PICTURE.numbers_of([2, 3, 99]) == {2: 0, 3: 1}
