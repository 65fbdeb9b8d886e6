import itertools

import pytest
from colour_science import SIGHTS, contrast, distance

from fulfilment.step import Kind
from ui.palette import PALETTES, Look

LOOKS = list(Look)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("ground", ["ground", "panel", "soft", "head", "selected"])
@pytest.mark.parametrize("ink", ["ink", "muted"])
def test_text_is_readable_on_every_ground(look, ground, ink):
    palette = PALETTES[look]
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 7


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("ink", ["accent", "alarm"])
def test_coloured_figures_are_readable_on_panels_and_on_the_selected_row(look, ink):
    palette = PALETTES[look]
    assert contrast(getattr(palette, ink), palette.panel) >= 7
    assert contrast(getattr(palette, ink), palette.selected) >= 7


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("kind", list(Kind))
def test_state_areas_are_read_from_afar(look, kind):
    area = PALETTES[look].state(kind)
    assert contrast(area.ink, area.ground) >= 9


@pytest.mark.parametrize("look", LOOKS)
def test_warning_strips_are_readable(look):
    caution = PALETTES[look].caution
    assert contrast(caution.ink, caution.ground) >= 7


@pytest.mark.parametrize("look", LOOKS)
def test_outlines_of_controls_and_focus_stand_out(look):
    palette = PALETTES[look]
    assert contrast(palette.control, palette.panel) >= 3
    assert contrast(palette.accent, palette.panel) >= 3


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("sight", list(SIGHTS))
def test_states_differ_for_every_kind_of_sight(look, sight):
    grounds = [PALETTES[look].state(kind).ground for kind in Kind]
    assert min(distance(a, b, sight) for a, b in itertools.combinations(grounds, 2)) >= 30


def test_the_measure_finds_traffic_lights_too_close():
    lights = ("#00A000", "#FFA500", "#D00000")
    assert min(distance(a, b, "deutan") for a, b in itertools.combinations(lights, 2)) < 30
