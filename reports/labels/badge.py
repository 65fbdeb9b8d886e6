"""An operator's badge on a card: the name to be read, the code to be scanned."""

from devices.label import Align, Label, Rule, TextBox
from fulfilment.papers import BadgeFacts
from fulfilment.step import QT_TRANSLATE_NOOP
from reports.label_class import CARD, WIDE_100X50, LabelClass, LabelSize
from reports.label_parts import line, scannable
from reports.wording import one_line

MARGIN = 4.0


def draw(facts: BadgeFacts, size: LabelSize) -> Label:
    """Return one badge. The code stands in bars only: what is printed in letters can be copied at a glance."""
    width_mm = size.width_mm - 2 * MARGIN
    elements = (
        line(MARGIN, 3, width_mm * 0.62, facts.site, size_mm=3.2),
        line(MARGIN + width_mm * 0.65, 3, width_mm * 0.35, facts.role, size_mm=3.2, bold=True, align=Align.RIGHT),
        Rule(MARGIN, 8.2, width_mm, 0.4),
        TextBox(MARGIN, 10.4, width_mm, 17.4, one_line(facts.operator), 7.2, True, lines=3),
        scannable(1, 29.5, size.width_mm - 2, size.height_mm - 33.0, data=facts.code),
    )
    return Label(size.width_mm, size.height_mm, elements, name=f"badge {facts.operator}")


LABEL = LabelClass(
    name="badge",
    title=QT_TRANSLATE_NOOP("paper", "Operator badge"),
    facts=BadgeFacts,
    sizes=(CARD, WIDE_100X50),
    draw=draw,
)
