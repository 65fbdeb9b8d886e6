"""The label at a bin: read by eye from the aisle, by scanner at the shelf, aloud by its check digits."""

from collections.abc import Iterator

from devices.label import Align, Element, Frame, Label, Rule, TextBox
from fulfilment.papers import LocationLabelFacts
from fulfilment.step import QT_TRANSLATE_NOOP
from reports.label_class import WIDE_4X2, WIDE_100X50, LabelClass, LabelSize
from reports.label_parts import caption, code_text, line, scannable

ARROWS = {"up": "↑", "down": "↓", "left": "←", "right": "→"}
MARGIN = 3.0


def draw(facts: LocationLabelFacts, size: LabelSize) -> Label:
    """Return the label of one location: code above, bars below, arrow and check digits at the right."""
    aside_mm = size.width_mm * 0.2 if facts.arrow in ARROWS or facts.check_digits else 0.0
    width_mm = size.width_mm - 2 * MARGIN - (aside_mm + 3 if aside_mm else 0)
    half_mm = size.height_mm * 0.5
    name_mm = min(17.0, half_mm - 7)
    elements = (
        caption(MARGIN, 2, width_mm, facts.zone),
        code_text(MARGIN, 5.2, width_mm, half_mm - 6, code=facts.code, size_mm=name_mm),
        scannable(1, half_mm, width_mm + MARGIN - 1, size.height_mm - half_mm - 2.5, data=facts.code),
        *(_aside(facts, size, aside_mm) if aside_mm else ()),
    )
    return Label(size.width_mm, size.height_mm, elements, name=f"location {facts.code}")


def _aside(facts: LocationLabelFacts, size: LabelSize, width_mm: float) -> Iterator[Element]:
    x_mm = size.width_mm - MARGIN - width_mm
    yield Rule(x_mm - 1.5, MARGIN, 0.4, size.height_mm - 2 * MARGIN)
    if facts.arrow in ARROWS:
        tall_mm = min(width_mm, size.height_mm * 0.42)
        yield TextBox(x_mm, 2, width_mm, tall_mm * 1.2, ARROWS[facts.arrow], tall_mm, True, Align.CENTER)
    if facts.check_digits:
        top_mm = size.height_mm * 0.56
        height_mm = size.height_mm - top_mm - MARGIN
        yield Frame(x_mm + 1, top_mm, width_mm - 1, height_mm, 0.5)
        yield caption(x_mm + 2, top_mm + 1, width_mm - 3, "CHECK", align=Align.CENTER)
        tall_mm = min(height_mm - 6, width_mm * 0.5)
        yield line(
            x_mm + 2,
            top_mm + 4.4,
            width_mm - 3,
            facts.check_digits,
            size_mm=tall_mm / 1.3,
            bold=True,
            align=Align.CENTER,
        )


LABEL = LabelClass(
    name="location",
    title=QT_TRANSLATE_NOOP("paper", "Location label"),
    facts=LocationLabelFacts,
    sizes=(WIDE_100X50, WIDE_4X2),
    draw=draw,
)
