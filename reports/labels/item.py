"""The label on goods that bring no code of their own, with lot and expiry in one scan where GS1 can say them."""

from collections.abc import Iterator

from devices.label import Align, Barcode, Element, Label, Symbol, TextBox
from fulfilment.papers import ItemLabelFacts
from fulfilment.step import QT_TRANSLATE_NOOP
from reports.gs1 import element_string, is_gtin
from reports.label_class import ITEM_50X25, ITEM_57X32, SHIPPING_100X150, WIDE_100X50, LabelClass, LabelSize
from reports.label_parts import line, scannable
from reports.wording import one_line

MARGIN = 2.0
NARROWEST_EAN = 28.5
"""Width in mm of an EAN-13 with its quiet zones at two dots of a 203 dpi head."""


def draw(facts: ItemLabelFacts, size: LabelSize) -> Label:
    """Return the label of one piece: name and variant above, the code below, lot and expiry beside each other."""
    width_mm = size.width_mm - 2 * MARGIN
    scale = min(2.0, size.height_mm / 32)
    name_mm, text_mm = 3.4 * scale, 2.5 * scale
    name_height_mm = name_mm * 1.2 * 2
    lot_y = MARGIN + name_height_mm + text_mm * 1.3
    elements = (
        TextBox(MARGIN, MARGIN, width_mm, name_height_mm, one_line(facts.item_name), name_mm, True, lines=2),
        line(MARGIN, MARGIN + name_height_mm, width_mm, facts.variant, size_mm=text_mm),
        *_lot(facts, lot_y, width_mm, text_mm),
        *_code(facts, size, lot_y + text_mm * 1.3 + 0.4, text_mm),
    )
    return Label(size.width_mm, size.height_mm, elements, name=f"item {facts.sku}")


def _lot(facts: ItemLabelFacts, y_mm: float, width_mm: float, size_mm: float) -> Iterator[Element]:
    expiry = f"EXP {facts.expires_on:%Y-%m-%d}" if facts.expires_on else ""
    expiry_mm = size_mm * 9.5 if expiry else 0.0
    if one_line(facts.lot):
        yield line(MARGIN, y_mm, width_mm - expiry_mm, f"LOT {facts.lot}", size_mm=size_mm, bold=True)
    if expiry:
        yield line(
            MARGIN + width_mm - expiry_mm, y_mm, expiry_mm, expiry, size_mm=size_mm, bold=True, align=Align.RIGHT
        )


def _code(facts: ItemLabelFacts, size: LabelSize, y_mm: float, text_mm: float) -> Iterator[Element]:
    code = facts.identifier or facts.sku
    foot_mm = size.height_mm - 1.0 - text_mm * 1.3
    height_mm, width_mm = foot_mm - y_mm, size.width_mm - 1
    rich = element_string(code, facts.lot, facts.expires_on)
    if rich:
        yield Barcode(0.5, y_mm, width_mm, height_mm, Symbol.GS1_DATAMATRIX, rich)
    elif is_gtin(code) and len(code) == 13 and width_mm >= NARROWEST_EAN:
        yield Barcode(0.5, y_mm, width_mm, height_mm, Symbol.EAN13, code)
    else:
        yield scannable(0.5, y_mm, width_mm, height_mm, data=code)
    shown = code if one_line(code) == one_line(facts.sku) else f"{code}  {facts.sku}"
    yield line(MARGIN, foot_mm, size.width_mm - 2 * MARGIN, shown, size_mm=text_mm, align=Align.CENTER)


LABEL = LabelClass(
    name="item",
    title=QT_TRANSLATE_NOOP("paper", "Item label"),
    facts=ItemLabelFacts,
    sizes=(ITEM_57X32, ITEM_50X25, WIDE_100X50, SHIPPING_100X150),
    draw=draw,
)
