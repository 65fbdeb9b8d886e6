"""Scale, fit, zoom and pan of the map, and finding places on the floor. No window."""

import pytest

from fulfilment.mapping.floor_plan import Box, Footprint
from ui.floor.view import CLOSEST_PX_A_MM, Floor, Way, fitted, kept_near, scale_bar, showing

BOUNDS = Box(-5_000, -20_000, 40_000, 30_000)


def grid(columns: int, rows: int) -> list[Footprint]:
    return [
        Footprint(Box(column * 3_000, row * 1_200, 1_000, 1_000), (column * rows + row,), (1,))
        for column in range(columns)
        for row in range(rows)
    ]


def test_a_fitted_view_shows_all_of_the_floor_in_the_middle() -> None:
    seen = fitted(BOUNDS, 800, 500).seen(800, 500)
    assert seen.left < BOUNDS.left
    assert seen.right > BOUNDS.right
    assert seen.top < BOUNDS.top
    assert seen.bottom > BOUNDS.bottom
    assert seen.middle == pytest.approx(BOUNDS.middle)


def test_what_lies_under_the_pointer_stays_there_while_zooming() -> None:
    view = fitted(BOUNDS, 800, 500)
    nearer = view.zoomed(2.0, 130, 77, least=0.0)
    assert nearer.to_floor(130, 77) == pytest.approx(view.to_floor(130, 77))
    assert nearer.scale == pytest.approx(2 * view.scale)


def test_zooming_ends_on_both_sides() -> None:
    view = fitted(BOUNDS, 800, 500)
    assert view.zoomed(1e9, 0, 0, least=0.001).scale == CLOSEST_PX_A_MM
    assert view.zoomed(1e-9, 0, 0, least=0.001).scale == 0.001


def test_a_pixel_goes_to_the_floor_and_back() -> None:
    view = fitted(BOUNDS, 800, 500)
    assert view.to_screen(*view.to_floor(12, 340)) == pytest.approx((12, 340))


def test_nobody_pulls_the_floor_out_of_sight() -> None:
    view = kept_near(fitted(BOUNDS, 800, 500).panned(1e6, -1e6), BOUNDS, 800, 500)
    x, y = view.to_floor(400, 250)
    assert BOUNDS.left <= x <= BOUNDS.right
    assert BOUNDS.top <= y <= BOUNDS.bottom


def test_a_place_that_is_seen_moves_nothing() -> None:
    view = fitted(BOUNDS, 800, 500)
    assert showing(view, Box(10_000, 0, 1_000, 1_000), 800, 500) == view


def test_a_place_out_of_sight_is_brought_into_it() -> None:
    near = fitted(BOUNDS, 800, 500).zoomed(20, 0, 0, least=0)
    box = Box(30_000, 5_000, 1_000, 1_000)
    seen = showing(near, box, 800, 500).seen(800, 500)
    assert seen.left < box.left
    assert seen.right > box.right
    assert seen.top < box.top
    assert seen.bottom > box.bottom


def test_a_point_finds_the_place_it_lies_in_and_none_between_them() -> None:
    floor = Floor(grid(30, 30))
    assert floor.at(3_500, 2_900) == 30 + 2
    assert floor.at(2_000, 500) is None


def test_of_places_over_each_other_the_smaller_one_is_meant() -> None:
    floor = Floor([Footprint(Box(0, 0, 9_000, 9_000), (0,), (0,)), Footprint(Box(4_000, 4_000, 500, 500), (1,), (0,))])
    assert floor.at(4_100, 4_100) == 1
    assert floor.at(100, 100) == 0


def test_what_a_window_shows_is_found_and_what_is_far_is_not_looked_at() -> None:
    footprints = grid(40, 40)
    floor, box = Floor(footprints), Box(20_000, 9_000, 7_000, 4_000)
    meets = {
        number
        for number, each in enumerate(footprints)
        if each.box.left < box.right
        and each.box.right > box.left
        and each.box.top < box.bottom
        and each.box.bottom > box.top
    }
    assert set(floor.within(box)) == meets
    looked_at = sum(len(floor.tiles[tile]) for tile in floor.tiles_in(box))
    assert looked_at < len(footprints) / 3


@pytest.mark.parametrize(("way", "expected"), [(Way.LEFT, 2), (Way.RIGHT, 12), (Way.UP, 6), (Way.DOWN, 8)])
def test_the_focus_goes_to_the_next_place_on_that_side(way: Way, expected: int) -> None:
    assert Floor(grid(3, 5)).next_from(7, way) == expected


def test_the_focus_stays_at_the_edge() -> None:
    assert Floor(grid(2, 2)).next_from(0, Way.LEFT) == 0


def test_every_place_can_be_reached_by_keys() -> None:
    floor, reached, open_ = Floor(grid(6, 7)), {0}, [0]
    while open_:
        here = open_.pop()
        for way in Way:
            there = floor.next_from(here, way)
            if there not in reached:
                reached.add(there)
                open_.append(there)
    assert len(reached) == 42


@pytest.mark.parametrize(("scale", "metres"), [(0.01, 10), (0.1, 1), (0.03, 5), (0.0004, 200)])
def test_the_scale_bar_is_a_round_length_that_fits(scale: float, metres: int) -> None:
    found, pixels = scale_bar(scale, 190)
    assert (found, pixels) == (metres, pytest.approx(metres * 1000 * scale))
