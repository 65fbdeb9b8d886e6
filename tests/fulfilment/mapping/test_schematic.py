"""A schematic is laid out by aisle and bay, else by what codes look like; nothing lies on anything else."""

from itertools import combinations

import pytest

from fulfilment.mapping.schematic import LONGEST_AISLE, Named, layout, slots


def named(*codes: str, block: int | None = 1) -> list[Named]:
    return [Named(number, code, block, None, None, None) for number, code in enumerate(codes)]


@pytest.mark.parametrize(
    ("codes", "first"),
    [
        (("A-03-07-1", "A-03-07-2", "A-04-01-1"), ("A-03", "07", 1)),
        (("WH.2.11.B", "WH.2.12.A", "WH.2.11.A"), ("WH-2", "11", 2)),
        (("A-1", "A-2", "B-1"), ("A", "1", 0)),
        (("A12", "A13"), ("A", "12", 0)),
        (("1001", "1002"), ("", "1001", 0)),
        (("РЯД-2-5-1", "РЯД-2-5-2", "РЯД-2-6-1"), ("РЯД-2", "5", 1)),
    ],
)
def test_codes_say_aisle_bay_and_level(codes: tuple[str, ...], first: tuple[str, str, int]) -> None:
    assert slots(named(*codes))[0] == first


def test_a_last_part_with_many_values_is_a_bay_and_no_level() -> None:
    found = slots(named(*(f"WH-A-{number:02d}" for number in range(1, 41))))
    assert {slot.level for slot in found} == {0}
    assert len({slot.bay for slot in found}) == 40


def test_columns_go_before_codes() -> None:
    place = Named(0, "X-1-1", 1, 4, 9, 2)
    assert slots([place, *named("A-1-1")[0:1]])[0] == ("4", "9", 2)


def test_bays_are_counted_and_not_spelled() -> None:
    laid = layout(named("A-10", "A-2", "A-1"))
    by_number = {each.numbers[0]: each.top for each in laid}
    assert by_number[2] < by_number[1] < by_number[0]


def test_a_long_aisle_goes_on_beside_itself() -> None:
    laid = layout(named(*(f"A-{number}" for number in range(1, LONGEST_AISLE + 2))))
    assert len({each.left for each in laid}) == 2


def test_zones_stand_beside_each_other() -> None:
    codes = [f"{letter}-{aisle}-{bay}" for letter in "ABC" for aisle in range(6) for bay in range(12)]
    places = [place._replace(block=ord(place.code[0])) for place in named(*codes)]
    laid = layout(places)
    assert sorted(number for each in laid for number in each.numbers) == list(range(len(codes)))
    for one, other in combinations(laid, 2):
        is_apart_across = one.left + one.width <= other.left or other.left + other.width <= one.left
        assert is_apart_across or one.top + one.height <= other.top or other.top + other.height <= one.top


def test_an_empty_floor_is_no_trouble() -> None:
    assert layout([]) == []


def test_many_zones_fill_several_rows_as_a_screen_is_shaped() -> None:
    codes = [f"{zone:02d}-{bay}" for zone in range(60) for bay in range(10)]
    laid = layout([place._replace(block=int(place.code[:2])) for place in named(*codes)])
    width, height = max(each.left + each.width for each in laid), max(each.top + each.height for each in laid)
    assert 1 < width / height < 4
