"""The label on goods that bring no code of their own, with lot and expiry in one scan where GS1 can say them."""

from collections.abc import Iterator

from devices.label import Align, Barcode, Element, Label, Symbol, TextBox
from fulfilment.papers import ItemLabelFacts
from fulfilment.step import QT_TRANSLATE_NOOP
from reports.gs1 import element_string, is_gtin
from reports.label_class import ITEM_50X25, ITEM_57X32, WIDE_100X50, LabelClass, LabelSize
from reports.label_parts import height_of, line, scannable
from reports.wording import one_line

MARGIN = 2.0
NARROWEST_EAN = 28.5
"""Width in mm of an EAN-13 with its quiet zones at two dots of a 203 dpi head."""


def draw(facts: ItemLabelFacts, size: LabelSize) -> Label:
    """Return the label of one piece: bars below the words, or a square code at their right."""
    rich = element_string(facts.identifier or facts.sku, facts.lot, facts.expires_on, is_serial=facts.is_serial)
    elements = tuple(_beside(facts, size, rich) if rich else _below(facts, size))
    return Label(size.width_mm, size.height_mm, elements, name=f"item {facts.sku}")


def _beside(facts: ItemLabelFacts, size: LabelSize, rich: str) -> Iterator[Element]:
    """Yield the words in a column and the element string as a square code beside it."""
    side_mm = min(size.height_mm - 2 * MARGIN, size.width_mm * 0.36)
    width_mm = size.width_mm - side_mm - MARGIN - 2
    text_mm = _text_mm(size)
    foot_mm = size.height_mm - MARGIN - 3 * text_mm * 1.3
    yield from _name(facts, width_mm, foot_mm - MARGIN, text_mm)
    texts = (_lot(facts), _expiry(facts), _code_words(facts))
    for place, text in enumerate(texts):
        yield line(MARGIN, foot_mm + place * text_mm * 1.3, width_mm, text, size_mm=text_mm, bold=place < 2)
    yield Barcode(
        size.width_mm - side_mm - 1, (size.height_mm - side_mm) / 2, side_mm, side_mm, Symbol.GS1_DATAMATRIX, rich
    )


def _below(facts: ItemLabelFacts, size: LabelSize) -> Iterator[Element]:
    """Yield the words over the whole width and bars below them."""
    width_mm, text_mm = size.width_mm - 2 * MARGIN, _text_mm(size)
    has_lot = bool(_lot(facts) or _expiry(facts))
    bars_y = size.height_mm * (0.58 if has_lot else 0.5)
    words_mm = bars_y - MARGIN - 0.5 - (text_mm * 1.3 if has_lot else 0)
    yield from _name(facts, width_mm, words_mm, text_mm)
    if has_lot:
        lot_y, expiry_mm = MARGIN + words_mm, text_mm * 9.5 if facts.expires_on else 0.0
        yield line(MARGIN, lot_y, width_mm - expiry_mm, _lot(facts), size_mm=text_mm, bold=True)
        if expiry_mm:
            expiry_x = MARGIN + width_mm - expiry_mm
            yield line(expiry_x, lot_y, expiry_mm, _expiry(facts), size_mm=text_mm, bold=True, align=Align.RIGHT)
    yield from _bars(facts, size, bars_y, text_mm)


def _name(facts: ItemLabelFacts, width_mm: float, height_mm: float, text_mm: float) -> Iterator[Element]:
    """Yield the name and, close below it, what tells the item from its look-alikes."""
    variant = " · ".join(part for part in (one_line(facts.variant), one_line(facts.handling)) if part)
    variant_mm = text_mm * 1.3 if variant else 0.0
    name = TextBox(
        MARGIN, MARGIN, width_mm, height_mm - variant_mm, one_line(facts.item_name), text_mm * 1.36, True, lines=4
    )
    yield name
    if variant_mm:
        yield line(MARGIN, MARGIN + height_of(name) + 0.2, width_mm, variant, size_mm=text_mm * 0.96)


def _bars(facts: ItemLabelFacts, size: LabelSize, y_mm: float, text_mm: float) -> Iterator[Element]:
    code = facts.identifier or facts.sku
    foot_mm = size.height_mm - 1.0 - text_mm * 1.3
    height_mm, width_mm = foot_mm - y_mm - 0.3, size.width_mm - 1
    if is_gtin(code) and len(code) == 13 and width_mm >= NARROWEST_EAN:
        yield Barcode(0.5, y_mm, width_mm, height_mm, Symbol.EAN13, code)
    else:
        yield scannable(0.5, y_mm, width_mm, height_mm, data=code)
    yield line(MARGIN, foot_mm, size.width_mm - 2 * MARGIN, _code_words(facts), size_mm=text_mm, align=Align.CENTER)


def _text_mm(size: LabelSize) -> float:
    return 2.5 * min(1.7, size.height_mm / 32)


def _lot(facts: ItemLabelFacts) -> str:
    return f"{'S/N' if facts.is_serial else 'LOT'} {one_line(facts.lot)}" if one_line(facts.lot) else ""


def _expiry(facts: ItemLabelFacts) -> str:
    return f"EXP {facts.expires_on:%Y-%m-%d}" if facts.expires_on else ""


def _code_words(facts: ItemLabelFacts) -> str:
    """Return code and SKU in letters, once when they are the same."""
    return " · ".join(dict.fromkeys(word for word in (one_line(facts.identifier), one_line(facts.sku)) if word))


LABEL = LabelClass(
    name="item",
    title=QT_TRANSLATE_NOOP("paper", "Item label"),
    facts=ItemLabelFacts,
    sizes=(ITEM_57X32, ITEM_50X25, WIDE_100X50),
    draw=draw,
)
