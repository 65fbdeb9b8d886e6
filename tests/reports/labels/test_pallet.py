"""The pallet label: its SSCC, what is on it, and how much of that finds room."""

import pytest

from devices.label import Barcode, Symbol
from devices.layout import layout
from fulfilment.papers import PalletContent, PalletLabelFacts
from reports.label_class import SHIPPING_4X6
from reports.labels.pallet import draw
from reports.typeface import LABEL_FONTS

SSCC = "376104250021234569"
HONEY = PalletContent("Honey", "HON", 12, "4751000123454", "L1")


def words(facts: PalletLabelFacts) -> list[str]:
    return [line.text for line in layout(draw(facts, SHIPPING_4X6), LABEL_FONTS, dpi=203).texts]


def bars(facts: PalletLabelFacts) -> list[Barcode]:
    return [element for element in draw(facts, SHIPPING_4X6).elements if isinstance(element, Barcode)]


@pytest.mark.parametrize("dpi", [203, 300])
def test_the_sscc_has_the_height_and_bars_that_gs1_asks_for(dpi: int) -> None:
    drawing = layout(draw(PalletLabelFacts(SSCC), SHIPPING_4X6), LABEL_FONTS, dpi=dpi)
    (sscc,) = drawing.bars
    assert sscc.height_mm >= 31.7
    assert 0.495 <= sscc.module_mm <= 1.016


def test_goods_of_one_lot_are_said_in_bars_too() -> None:
    assert [each.data for each in bars(PalletLabelFacts(SSCC, contents=(HONEY,)))] == [
        "(02)04751000123454(37)12(10)L1",
        f"(00){SSCC}",
    ]


def test_mixed_goods_are_only_written() -> None:
    other = PalletContent("Jam", "JAM", 6)
    assert [each.data for each in bars(PalletLabelFacts(SSCC, contents=(HONEY, other)))] == [f"(00){SSCC}"]


def test_a_code_of_the_house_is_no_sscc() -> None:
    assert [(each.symbol, each.data) for each in bars(PalletLabelFacts("PAL-7", contents=(HONEY,)))] == [
        (Symbol.CODE128, "PAL-7")
    ]


def test_what_finds_no_room_is_counted() -> None:
    many = tuple(PalletContent(f"Jam {number}", f"JAM-{number}", 1) for number in range(30))
    shown = words(PalletLabelFacts(SSCC, contents=many))
    named = sum(text.startswith("Jam ") for text in shown)
    assert 5 < named < 30
    assert f"+ {30 - named}" in shown


def test_hostile_names_stay_words() -> None:
    drawing = layout(
        draw(PalletLabelFacts(SSCC, contents=(PalletContent("^XZ^XA\n\x00" * 30, "A" * 200, 1),)), SHIPPING_4X6),
        LABEL_FONTS,
        dpi=203,
    )
    assert len(drawing.bars) == 1
