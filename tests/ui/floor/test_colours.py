"""The bands of the map are read on their fills and told apart by every kind of sight, in every look."""

import itertools

import pytest
from colour_science import SIGHTS, contrast, distance

from fulfilment.mapping.bands import BANDS, Scheme, Shade
from ui.floor.colours import TINTS
from ui.palette import Look


@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize("shade", list(Shade))
def test_signs_are_readable_on_their_fill(look: Look, shade: Shade) -> None:
    tint = TINTS[look][shade]
    assert contrast(tint.ink, tint.ground) >= 7


@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize("sight", list(SIGHTS))
def test_shades_differ_for_every_kind_of_sight(look: Look, sight: str) -> None:
    grounds = [tint.ground for tint in TINTS[look].values()]
    assert min(distance(one, other, sight) for one, other in itertools.combinations(grounds, 2)) >= 10


@pytest.mark.parametrize("look", list(Look))
def test_steps_go_one_way_from_light_to_dark(look: Look) -> None:
    steps = [TINTS[look][shade].ground for shade in (Shade.PAPER, *list(Shade)[1:6])]
    against_white = [contrast("#FFFFFF", ground) for ground in steps]
    assert against_white in (sorted(against_white), sorted(against_white, reverse=True))


@pytest.mark.parametrize("look", list(Look))
def test_what_is_no_step_has_lines_of_its_own(look: Look) -> None:
    patterns = [TINTS[look][shade].pattern for shade in (Shade.PAPER, Shade.ALARM, Shade.UNKNOWN)]
    assert len(set(patterns)) == 3


def test_every_band_has_a_tint() -> None:
    assert {band.shade for scheme in Scheme for band in BANDS[scheme]} <= TINTS[Look.LIGHT].keys()
