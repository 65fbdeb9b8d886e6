"""The label on a pallet: what is on it, and its SSCC, which one scan takes in wherever it was announced."""

from collections.abc import Iterator

from devices.label import Align, Barcode, Element, Label, Rule, Symbol
from devices.symbols import check_digit
from fulfilment.papers import PalletContent, PalletLabelFacts
from fulfilment.step import QT_TRANSLATE_NOOP
from reports.formats import day, weight
from reports.gs1 import content_string
from reports.label_class import SHIPPING_4X6, SHIPPING_100X150, LabelClass, LabelSize
from reports.label_parts import caption, code_text, line, scannable
from reports.wording import one_line

MARGIN = 4.0
HEAD_HEIGHT = 25.0
CODE_HEIGHT = 46.0
BARS_MM = 31.8
"""Height of the bars (GS1 General Specifications, table 5)."""
CONTENT_HEIGHT = 27.0
ROW_MM = 8.6


def draw(facts: PalletLabelFacts, size: LabelSize) -> Label:
    """Return the label of one pallet: who made it, what is on it, its number in words and bars."""
    code_y = size.height_mm - CODE_HEIGHT
    data = _content(facts)
    foot_y = code_y - (CONTENT_HEIGHT if data else 0)
    width_mm = size.width_mm - 2 * MARGIN
    elements = (
        *_head(facts, size),
        *_contents(facts, size, foot_y),
        *(_content_bars(data, size, foot_y) if data else ()),
        *_long_code(facts, size, code_y),
        *(Rule(MARGIN, y_mm, width_mm, 0.5) for y_mm in (HEAD_HEIGHT, *((foot_y,) if data else ()), code_y)),
    )
    return Label(size.width_mm, size.height_mm, elements, name=f"pallet {facts.code}")


def _head(facts: PalletLabelFacts, size: LabelSize) -> Iterator[Element]:
    width_mm = size.width_mm - 2 * MARGIN
    yield line(MARGIN, 3.2, width_mm, facts.site, size_mm=4.4, bold=True)
    pieces = sum(each.pieces for each in facts.contents)
    figures = [("PIECES", str(pieces) if pieces else "")]
    figures.append(("WEIGHT", weight(facts.weight_g, "en") if facts.weight_g else ""))
    figures.append(("PRINTED", day(facts.printed_on, "en") if facts.printed_on else ""))
    for place, (name, value) in enumerate(figures):
        if value:
            x_mm = MARGIN + place * width_mm / 3
            yield caption(x_mm, 10.5, width_mm / 3 - 2, name)
            yield line(x_mm, 13.8, width_mm / 3 - 2, value, size_mm=5.4, bold=place == 0)


def _contents(facts: PalletLabelFacts, size: LabelSize, foot_y: float) -> Iterator[Element]:
    """Yield two lines for each lot, as far as there is room, and how many more there are."""
    width_mm, top_mm = size.width_mm - 2 * MARGIN, HEAD_HEIGHT + 2.4
    room = max(1, int((foot_y - top_mm - 4.5) / ROW_MM))
    for place, each in enumerate(facts.contents[:room]):
        y_mm = top_mm + place * ROW_MM
        yield line(MARGIN, y_mm, width_mm - 20, each.item_name, size_mm=3.6, bold=True)
        yield line(MARGIN + width_mm - 18, y_mm, 18, str(each.pieces), size_mm=4.2, bold=True, align=Align.RIGHT)
        yield line(MARGIN, y_mm + 4.4, width_mm - 20, _about(each), size_mm=2.7)
    if len(facts.contents) > room:
        yield line(MARGIN, top_mm + room * ROW_MM, width_mm, f"+ {len(facts.contents) - room}", size_mm=3.2)


def _about(content: PalletContent) -> str:
    expiry = f"EXP {content.expires_on:%Y-%m-%d}" if content.expires_on else ""
    lot = f"LOT {one_line(content.lot)}" if one_line(content.lot) else ""
    return " · ".join(text for text in (one_line(content.sku), lot, expiry) if text)


def _content(facts: PalletLabelFacts) -> str:
    """Return what the goods are as GS1 says it, where the pallet has an SSCC and holds one lot of one item."""
    if len(facts.contents) != 1 or not _is_sscc(facts.code):
        return ""
    (only,) = facts.contents
    return content_string(only.identifier, only.pieces, only.lot)


def _content_bars(data: str, size: LabelSize, y_mm: float) -> Iterator[Element]:
    yield Barcode(1, y_mm + 1.6, size.width_mm - 2, 20.0, Symbol.GS1_128, data)
    yield line(MARGIN, y_mm + 22.4, size.width_mm - 2 * MARGIN, data, size_mm=2.7, align=Align.CENTER)


def _long_code(facts: PalletLabelFacts, size: LabelSize, y_mm: float) -> Iterator[Element]:
    width_mm = size.width_mm - 2 * MARGIN
    yield caption(MARGIN, y_mm + 1.6, width_mm, "SSCC" if _is_sscc(facts.code) else "PALLET")
    yield code_text(MARGIN, y_mm + 4.4, width_mm, 7.4, code=facts.code, size_mm=6.4)
    if _is_sscc(facts.code):
        yield Barcode(1, y_mm + 12.4, size.width_mm - 2, BARS_MM, Symbol.GS1_128, f"(00){facts.code}")
    else:
        yield scannable(1, y_mm + 12.4, size.width_mm - 2, BARS_MM, data=facts.code)


def _is_sscc(code: str) -> bool:
    return len(code) == 18 and code.isascii() and code.isdigit() and check_digit(code[:-1]) == code[-1]


LABEL = LabelClass(
    name="pallet",
    title=QT_TRANSLATE_NOOP("paper", "Pallet label"),
    facts=PalletLabelFacts,
    sizes=(SHIPPING_4X6, SHIPPING_100X150),
    draw=draw,
)
