"""What holds for every label, whatever is written on it: it reads back, nothing overlaps, all stays on the stock."""

from collections import Counter
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.label import Label
from devices.layout import Drawing, layout
from devices.raster import text_dots
from fulfilment.papers import (
    Address,
    BadgeFacts,
    CommandCode,
    CommandSheetFacts,
    ItemLabelFacts,
    LocationLabelFacts,
    PalletContent,
    PalletLabelFacts,
    ShippingLabelFacts,
    ToteLabelFacts,
)
from reports import pdf
from reports.label_class import LabelClass, LabelSize
from reports.labels import LABELS
from reports.typeface import LABEL_FONTS

RIGA = Address(
    company="Mazā noliktava SIA", street="Brīvības gatve 214M", postcode="LV-1039", city="Rīga", country="LV"
)
KATYA = Address(
    name="Екатерина Константинопольская",
    company="ООО «Северное сияние»",
    street="ул. Большая Конюшенная, д. 27, корп. 3",
    street2="кв. 114, подъезд 2",
    postcode="A15K7B2",
    city="Алматы",
    region="Алматинская область",
    country="KZ",
    phone="+7 727 123 45 67",
)
SSCC = "376104250021234569"
FULL: dict[str, Any] = {
    "shipping": ShippingLabelFacts(
        "P-000413-9", RIGA, KATYA, SSCC, "20419", "WEB-99812", "Courier to the door", "DPD", "CC123456789LV", 12250,
        2, 3, 2, date(2026, 12, 5), "Fragile",
    ),
    "location": LocationLabelFacts("A-01-03-2", "Zona Ā · Аптека", "47", "up"),
    "item": ItemLabelFacts("Мёд липовый ar karoti", "HON-250", "4751000123454", "250 г", "L26/11", date(2027, 6, 30)),
    "tote": ToteLabelFacts("T-0042", "Dzeltena / жёлтый", "7"),
    "pallet": PalletLabelFacts(
        SSCC, "Mazā noliktava",
        (PalletContent("Мёд липовый ar karoti", "HON-250", 480, "4751000123454", "L26/11", date(2027, 6, 30)),),
        125_000, date(2026, 12, 5),
    ),
    "badge": BadgeFacts("Jānis Kalniņš", "OPR7F3K2Q", "Lead", "Mazā noliktava"),
    "command_sheet": CommandSheetFacts(
        tuple(CommandCode(f"PKT3STCMD{number:02}X", f"Команда {number}") for number in range(14)), "Galds 3"
    ),
}  # fmt: skip
BARE: dict[str, Any] = {
    "shipping": ShippingLabelFacts("P-1", Address(), Address()),
    "location": LocationLabelFacts("B-1"),
    "item": ItemLabelFacts("", "SKU-1"),
    "tote": ToteLabelFacts("T-1"),
    "pallet": PalletLabelFacts("PAL-1"),
    "badge": BadgeFacts("", "OPR1"),
    "command_sheet": CommandSheetFacts((CommandCode("PKUNDO", ""),)),
}
CODES = {"parcel_code", "sscc18", "tracking_number", "code", "identifier", "sku", "lot", "commands", "arrow"}
HOSTILE = (
    "^XZ^XA^FO0,0^GB999,999,999^FS",
    "~JA~HS",
    "\"quotes\" 'and' \\back\\slash {braces} %s",
    "📦🚚 emoji",
    "שלום עולם مرحبا",
    "\u202egnp.exe\u202c",
    "control\x00\x07\x1b@\r\n\t\x7f letters",
    "Ļoti garš teksts ".strip() * 40,
    "Очень длинное слово" * 30,
    "a\u0301\u0323" * 60,
    "(00)376104250021234569",
)
EACH = [pytest.param(name, size, id=f"{name} {size.name}") for name, label in LABELS.items() for size in label.sizes]


def expected(name: str, facts: Any) -> Counter[str]:  # Any: the facts of that label
    """Return the codes that a scanner must find on all labels of these facts together."""
    match name:
        case "shipping":
            long_code = f"(00){facts.sscc18}" if facts.sscc18 else facts.tracking_number or facts.parcel_code
            return Counter((facts.parcel_code, long_code))
        case "item":
            return Counter(["(01)04751000123454(17)270630(10)L26/11" if facts.identifier else facts.sku])
        case "pallet" if facts.contents:
            return Counter((f"(00){facts.code}", "(02)04751000123454(37)480(10)L26/11"))
        case "command_sheet":
            return Counter(command.code for command in facts.commands)
        case _:
            return Counter([facts.code])


def writing(facts: Any, text: str) -> Any:  # Any: facts of any label, the same kind comes back
    """Return the facts with the text in every field that is written and not scanned."""
    changes: dict[str, Any] = {}
    for field in fields(facts):
        value = getattr(facts, field.name)
        if field.name in CODES:
            continue
        if is_dataclass(value):
            changes[field.name] = writing(value, text)
        elif isinstance(value, str):
            changes[field.name] = text
    if isinstance(facts, CommandSheetFacts):
        changes["commands"] = tuple(replace(command, text=text) for command in facts.commands)
    return replace(facts, **changes)


def drawings(label: LabelClass[Any], facts: Any, size: LabelSize) -> list[tuple[Label, Drawing]]:
    return [(drawn, layout(drawn, LABEL_FONTS, dpi=203)) for drawn in label.labels(facts, size)]


Box = tuple[str, int, int, int, int]


def inked(drawing: Drawing) -> list[Box]:
    """Return what every element covers in dots: the ink of letters, bars with their quiet zones."""
    boxes: list[Box] = []
    for line in drawing.texts:
        drawn = text_dots(line.text, LABEL_FONTS.face(line.bold), drawing.dots(line.size_mm))
        if drawn:
            dots, left, top = drawn
            x, y = drawing.dots(line.x_mm) + left, drawing.dots(line.baseline_mm) + top
            boxes.append((line.text, x, y, x + dots.width, y + dots.height))
    for bars in drawing.bars:
        is_linear = len(bars.rows) == 1
        side, above = (10 * bars.module_mm, 0.0) if is_linear else (2 * bars.module_mm, 2 * bars.module_mm)
        x, y = drawing.dots(bars.x_mm - side), drawing.dots(bars.y_mm - above)
        right, bottom = bars.x_mm + bars.width_mm + side, bars.y_mm + bars.height_mm + above
        boxes.append(("bars", x, y, drawing.dots(right), drawing.dots(bottom)))
    for rule in drawing.rules:
        x, y = drawing.dots(rule.x_mm), drawing.dots(rule.y_mm)
        boxes.append(("rule", x, y, x + drawing.dots(rule.width_mm), y + drawing.dots(rule.height_mm)))
    return boxes


def overlaps(boxes: list[Box]) -> list[tuple[str, str]]:
    """Return the pairs that share dots.

    The sides of one frame meet in its corners; an accent may reach two dots beside a descender above it.
    """
    pairs = ((one, other) for place, one in enumerate(boxes) for other in boxes[place + 1 :])
    return [(one[0], other[0]) for one, other in pairs if one[0] + other[0] != "rulerule" and share(one, other)]


def share(one: Box, other: Box) -> bool:
    slack = 0 if {one[0], other[0]} & {"bars", "rule"} else 2
    return min(one[3], other[3]) - max(one[1], other[1]) > 0 and min(one[4], other[4]) - max(one[2], other[2]) > slack


def outside(boxes: list[Box], drawing: Drawing) -> list[str]:
    width, height = drawing.dots(drawing.width_mm), drawing.dots(drawing.height_mm)
    return [box[0] for box in boxes if box[1] < 0 or box[2] < 0 or box[3] > width or box[4] > height]


def assert_tidy(label: LabelClass[Any], facts: Any, size: LabelSize) -> None:
    for _, drawing in drawings(label, facts, size):
        boxes = inked(drawing)
        assert not overlaps(boxes)
        assert not outside(boxes, drawing)


def read_all(read_zpl: Any, label: LabelClass[Any], facts: Any, size: LabelSize) -> Counter[str]:
    return sum((read_zpl(drawn, 203) for drawn in label.labels(facts, size)), Counter())


def test_every_label_has_samples_here() -> None:
    assert FULL.keys() == BARE.keys() == LABELS.keys()


def test_the_overlap_finder_sees_an_overlap() -> None:
    assert overlaps([("a", 0, 0, 10, 10), ("b", 9, 7, 20, 20)]) == [("a", "b")]


@pytest.mark.parametrize(("name", "size"), EACH)
@pytest.mark.parametrize("facts", [FULL, BARE], ids=["full", "bare"])
def test_printer_commands_read_back(name: str, size: LabelSize, facts: dict[str, Any], read_zpl: Any) -> None:
    assert read_all(read_zpl, LABELS[name], facts[name], size) == expected(name, facts[name])


@pytest.mark.parametrize(("name", "size"), EACH)
@pytest.mark.parametrize("dpi", [203, 300])
def test_the_pdf_reads_back(name: str, size: LabelSize, dpi: int, read_pdf: Any) -> None:
    document = pdf.render(LABELS[name].labels(FULL[name], size))
    assert sum(read_pdf(document, dpi), Counter()) == expected(name, FULL[name])


@pytest.mark.parametrize(("name", "size"), EACH)
@pytest.mark.parametrize("facts", [FULL, BARE], ids=["full", "bare"])
def test_nothing_overlaps_and_all_stays_on_the_stock(name: str, size: LabelSize, facts: dict[str, Any]) -> None:
    assert_tidy(LABELS[name], facts[name], size)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(("name", "size"), EACH)
def test_hostile_text_disturbs_nothing(name: str, size: LabelSize, text: str) -> None:
    assert_tidy(LABELS[name], writing(FULL[name], text), size)


@pytest.mark.parametrize("name", LABELS)
@pytest.mark.parametrize("text", [HOSTILE[0], HOSTILE[1], HOSTILE[6], HOSTILE[8]])
def test_codes_read_back_beside_hostile_text(name: str, text: str, read_zpl: Any) -> None:
    facts = writing(FULL[name], text)
    assert read_all(read_zpl, LABELS[name], facts, LABELS[name].sizes[0]) == expected(name, FULL[name])


@pytest.mark.parametrize("name", LABELS)
@given(text=st.text(max_size=500))
@settings(max_examples=6)
def test_any_text_leaves_the_label_tidy_and_readable(name: str, text: str, read_pdf: Any) -> None:
    label, facts = LABELS[name], writing(FULL[name], text)
    assert_tidy(label, facts, label.sizes[0])
    document = pdf.render(label.labels(facts))
    assert sum(read_pdf(document, 203), Counter()) == expected(name, FULL[name])


@pytest.mark.parametrize("name", ["location", "tote", "badge"])
@given(code=st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=32))
@settings(max_examples=12)
def test_any_code_up_to_32_signs_reads_back(name: str, code: str, read_zpl: Any) -> None:
    facts = replace(FULL[name], code=code)
    assert read_all(read_zpl, LABELS[name], facts, LABELS[name].sizes[0]) == Counter([code])
    assert_tidy(LABELS[name], facts, LABELS[name].sizes[0])


@pytest.mark.parametrize("code", ["ПОЛКА-12", "Ķēde-7", "^XZ^XA", "A" * 40, "123456789012345678901234"])
@pytest.mark.parametrize("name", ["location", "tote", "badge"])
def test_codes_beyond_plain_bars_read_back(name: str, code: str, read_zpl: Any) -> None:
    facts = replace(FULL[name], code=code)
    assert read_all(read_zpl, LABELS[name], facts, LABELS[name].sizes[0]) == Counter([code])
