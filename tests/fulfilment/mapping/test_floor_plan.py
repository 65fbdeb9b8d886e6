"""Places stand where their coordinates say, above each other as one; without coordinates in a schematic."""

from fulfilment.mapping.floor_plan import NOWHERE, Spot, plan

BLANK = Spot(0, "", "", "bin", None, None, None, None, None, None, None, None, None)


def spot(number: int, code: str, **facts: object) -> Spot:
    return BLANK._replace(id=number, code=code, **facts)


def test_an_empty_floor_has_nothing() -> None:
    assert plan([]) is NOWHERE
    assert plan([spot(1, "A", kind="zone")]) is NOWHERE


def test_what_has_greater_y_is_drawn_higher() -> None:
    drawn = plan([spot(1, "A", x_mm=0, y_mm=0), spot(2, "B", x_mm=0, y_mm=5_000)])
    low, high = (drawn.footprints[drawn.number_of[each]].box for each in (1, 2))
    assert high.bottom < low.top


def test_a_place_reaches_as_far_as_was_measured_round_its_middle() -> None:
    drawn = plan([spot(1, "DOCK", kind="dock", x_mm=3_000, y_mm=2_000, width_mm=4_000, depth_mm=1_000)])
    assert drawn.footprints[0].box == (1_000, -2_500, 4_000, 1_000)


def test_places_that_nobody_measured_fill_most_of_the_way_to_the_nearest_neighbour() -> None:
    row = [spot(number, f"A-{number}", x_mm=0, y_mm=1_000 * number) for number in range(1, 6)]
    drawn = plan([*row, spot(9, "B-1", x_mm=2_800, y_mm=1_000)])
    assert {(each.box.width, each.box.height) for each in drawn.footprints} == {(940, 940)}


def test_bins_above_each_other_are_one_footprint_from_the_lowest_up() -> None:
    stack = [spot(number, f"A-{number}", x_mm=0, y_mm=0, z_mm=900 * number) for number in (3, 1, 2)]
    drawn = plan(stack)
    (footprint,) = drawn.footprints
    assert [stack[each].id for each in footprint.spots] == [1, 2, 3]
    assert (footprint.levels, drawn.levels) == ((1, 2, 3), (1, 2, 3))


def test_a_level_that_is_told_is_kept() -> None:
    (footprint,) = plan([spot(1, "A", x_mm=0, y_mm=0, z_mm=0, level=7)]).footprints
    assert footprint.levels == (7,)


def test_a_zone_lies_round_its_bins() -> None:
    zone = spot(1, "Z", kind="zone", name="Fast")
    drawn = plan([zone, *(spot(n, f"B{n}", zone_id=1, x_mm=1_000 * n, y_mm=0) for n in (2, 3))])
    (area,) = drawn.areas
    assert area.name == "Fast"
    for footprint in drawn.footprints:
        assert area.box.left < footprint.box.left
        assert footprint.box.right < area.box.right
        assert area.box.top < footprint.box.top
        assert footprint.box.bottom < area.box.bottom


def test_a_zone_that_was_measured_lies_where_it_says() -> None:
    zone = spot(1, "Z", kind="zone", x_mm=0, y_mm=0, width_mm=8_000, depth_mm=6_000)
    drawn = plan([zone, spot(2, "B", zone_id=1, x_mm=0, y_mm=0)])
    assert drawn.areas[0].box == (-4_000, -3_000, 8_000, 6_000)


def test_a_floor_without_coordinates_is_a_schematic() -> None:
    drawn = plan([spot(1, "A-01-1"), spot(2, "A-01-2"), spot(3, "A-02-1")])
    assert drawn.is_schematic
    assert len(drawn.footprints) == 2, "two bins stand above each other"


def test_a_dock_with_coordinates_makes_no_map_of_a_schematic() -> None:
    assert plan([spot(1, "A-1"), spot(2, "DOCK", kind="dock", x_mm=0, y_mm=0)]).is_schematic


def test_places_without_coordinates_stand_below_those_that_have_some_and_are_counted() -> None:
    drawn = plan([spot(1, "A", x_mm=0, y_mm=0), spot(2, "B"), spot(3, "C")])
    assert (drawn.is_schematic, drawn.unplaced) == (False, 2)
    top = drawn.footprints[drawn.number_of[1]].box.bottom
    assert all(drawn.footprints[drawn.number_of[each]].box.top > top for each in (2, 3))


def test_every_place_is_on_the_floor_and_the_floor_holds_all() -> None:
    spots = [spot(n, f"R{n}", x_mm=n * 700, y_mm=n % 5 * 900, z_mm=n % 3) for n in range(1, 50)]
    drawn = plan([*spots, *(spot(n, f"S-{n}") for n in range(50, 80))])
    assert drawn.number_of.keys() == set(range(1, 80))
    for each in drawn.footprints:
        assert drawn.bounds.left <= each.box.left
        assert each.box.right <= drawn.bounds.right + 0.001
        assert drawn.bounds.top <= each.box.top
        assert each.box.bottom <= drawn.bounds.bottom + 0.001
