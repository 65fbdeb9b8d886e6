"""The foot of every office page: what it belongs to, and which page of how many it is."""

from devices.label import Align
from fulfilment.step import QT_TRANSLATE_NOOP
from reports.sheet import MUTED, Sheet, Style
from reports.typeface import Face
from reports.wording import Say

MARGIN = 12.0
FOOT = 9.0
FOOT_ROOM = 12.0
"""What stays free below the rows for the foot."""
_LEFT = Style(7.5, Face.REGULAR, MUTED)
_RIGHT = Style(7.5, Face.REGULAR, MUTED, Align.RIGHT)


def draw_foot(sheet: Sheet, say: Say, left: str, *, number: int, count: int) -> None:
    """Write `left` and "Page n of m" at the lower edge."""
    y_mm = sheet.size.height_mm - FOOT
    width_mm = sheet.size.width_mm - 2 * MARGIN
    page = say(QT_TRANSLATE_NOOP("paper", "Page {number} of {count}"))
    page = page.replace("{number}", str(number)).replace("{count}", str(count))
    sheet.text(MARGIN, y_mm, left, _LEFT, width_mm=width_mm * 0.7)
    sheet.text(MARGIN + width_mm * 0.7, y_mm, page, _RIGHT, width_mm=width_mm * 0.3)
