"""The label on a tote: its code large on all sides, the colour as a word because labels are black."""

from collections.abc import Iterator

from devices.label import Element, Label
from fulfilment.papers import ToteLabelFacts
from fulfilment.step import QT_TRANSLATE_NOOP
from reports.label_class import WIDE_4X2, WIDE_100X50, LabelClass, LabelSize
from reports.label_parts import code_text, framed, line, scannable
from reports.wording import one_line

MARGIN = 3.0


def draw(facts: ToteLabelFacts, size: LabelSize) -> Label:
    """Return the label of one tote: code and colour above, slot in a frame, bars below."""
    half_mm = size.height_mm * 0.48
    slot_mm = half_mm - MARGIN - 2 if one_line(facts.slot) else 0.0
    width_mm = size.width_mm - 2 * MARGIN - (slot_mm + 2 if slot_mm else 0)
    name_mm = min(14.0, half_mm - 12)
    elements = (
        code_text(MARGIN, 2.5, width_mm, half_mm - 10, code=facts.code, size_mm=name_mm),
        line(MARGIN, half_mm - 7.2, width_mm, facts.colour, size_mm=4.6),
        scannable(1, half_mm + 1, size.width_mm - 2, size.height_mm - half_mm - 3.5, data=facts.code),
        *(_slot(facts, size, slot_mm) if slot_mm else ()),
    )
    return Label(size.width_mm, size.height_mm, elements, name=f"tote {facts.code}")


def _slot(facts: ToteLabelFacts, size: LabelSize, side_mm: float) -> Iterator[Element]:
    yield from framed(size.width_mm - MARGIN - side_mm, MARGIN, side_mm, side_mm, text=facts.slot)


LABEL = LabelClass(
    name="tote",
    title=QT_TRANSLATE_NOOP("paper", "Tote label"),
    facts=ToteLabelFacts,
    sizes=(WIDE_100X50, WIDE_4X2),
    draw=draw,
)
