"""The map on paper: to scale, with its legend in numbers, in the reader's language."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from fulfilment.mapping.bands import Fact, Scheme
from fulfilment.mapping.floor_plan import NOWHERE, Spot, plan
from fulfilment.mapping.picture import Picture
from fulfilment.papers import FloorMapFacts
from reports.floor_map import render
from reports.paper import Setup

BLANK = Spot(0, "", "", "bin", None, None, None, None, None, None, None, None, None)
SPOTS = (
    BLANK._replace(id=90, code="A", name="Fast movers", kind="zone"),
    *(
        BLANK._replace(id=n, code=f"A-{n}", zone_id=90, x_mm=2_000 * (n % 6), y_mm=1_000 * (n // 6))
        for n in range(1, 31)
    ),
    BLANK._replace(
        id=80, code="DOCK", name="Goods in", kind="dock", x_mm=15_000, y_mm=0, width_mm=5_000, depth_mm=3_000
    ),
)
PICTURE = Picture(SPOTS, plan(SPOTS), Scheme.FILL, {n: Fact(n, 4 * n) for n in range(1, 31)})
FACTS = FloorMapFacts("Forest & Table", PICTURE, datetime(2026, 11, 22, 9, 41))


@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("language", ["en", "ru", "lv"])
def test_one_page_has_the_warehouse_its_zones_and_its_docks(
    size: str, language: str, pdf_text: Callable[[bytes], list[str]]
) -> None:
    (page,) = pdf_text(render(FACTS, Setup(size, language)))
    for words in ("Forest & Table", "Fast movers", "Goods in"):
        assert words in page


def test_the_legend_counts_the_bins_of_each_band(pdf_text: Callable[[bytes], list[str]]) -> None:
    (page,) = pdf_text(render(FACTS, Setup()))
    for words in ("empty: 0", "up to 25 %: 6", "up to 100 %: 7", "more than it takes: 5"):
        assert words in page


def test_the_scale_is_told(pdf_text: Callable[[bytes], list[str]]) -> None:
    (page,) = pdf_text(render(FACTS, Setup()))
    found = re.search(r"scale 1 : (\d+)", page)
    assert found is not None
    assert 60 <= int(found[1]) <= 110, "twenty metres on a sheet of nearly three hundred millimetres"


def test_a_schematic_says_so(pdf_text: Callable[[bytes], list[str]]) -> None:
    spots = tuple(BLANK._replace(id=n, code=f"A-{n}") for n in range(1, 9))
    (page,) = pdf_text(render(replace(FACTS, picture=Picture(spots, plan(spots), Scheme.COUNTED, {})), Setup()))
    assert "not to scale" in page
    assert "never counted: 8" in page


def test_an_empty_floor_is_a_page_too() -> None:
    assert render(replace(FACTS, picture=Picture((), NOWHERE, Scheme.FILL, {})), Setup()).startswith(b"%PDF")


def test_bins_bear_the_sign_of_their_band(pdf_text: Callable[[bytes], list[str]]) -> None:
    (page,) = pdf_text(render(FACTS, Setup()))
    assert len(re.findall(r"(?<!\S)!(?!\S)", page)) == 5 + 1, "five bins, and the legend"
