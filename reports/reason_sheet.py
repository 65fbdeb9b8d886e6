"""The sheet of reasons: a card each, with number, name and barcode, far enough apart for a scanner to meet one."""

from collections.abc import Sequence

from devices.label import Align
from fulfilment.papers import ReasonCode, ReasonSheetFacts
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from reports.page_foot import FOOT_ROOM, MARGIN, draw_foot
from reports.paper import Paper, Setup
from reports.sheet import HAIRLINE, MUTED, PAGE_SIZES, PageSize, Sheet, Style, page_size
from reports.typeface import Face
from reports.wording import Say, known

HEAD = 14.0
CARD_HEIGHT = 27.0
GAP = 4.0
COLUMNS = 3
BARS_HEIGHT = 9.0

TITLE = Style(18, Face.BOLD)
SITE = Style(9.5, Face.REGULAR, MUTED, Align.RIGHT)
NUMBER = Style(13, Face.BOLD)
NAME = Style(9, Face.SEMIBOLD)
GROUP = Style(7, Face.REGULAR, MUTED)
EMPTY = Style(12)


def render(facts: ReasonSheetFacts, setup: Setup) -> bytes:
    """Return the sheet as PDF in the reader's language."""
    size = page_size(setup.size)
    painter = _Painter(facts, size, setup)
    rows = max(1, int((size.height_mm - FOOT_ROOM - MARGIN - HEAD + GAP) // (CARD_HEIGHT + GAP)))
    step = rows * COLUMNS
    starts = range(0, max(1, len(facts.reasons)), step)
    for number, start in enumerate(starts, start=1):
        painter.page(number, len(starts), facts.reasons[start : start + step])
    return painter.sheet.finish()


class _Painter:
    """Draws the pages of one sheet."""

    def __init__(self, facts: ReasonSheetFacts, size: PageSize, setup: Setup) -> None:
        self.facts = facts
        self.setup = setup
        self.say: Say = setup.say()
        self.width_mm = size.width_mm - 2 * MARGIN
        self.card_mm = (self.width_mm - GAP * (COLUMNS - 1)) / COLUMNS
        self.sheet = Sheet(size, title=self.say(PAPER.title))

    def page(self, number: int, count: int, reasons: Sequence[ReasonCode]) -> None:
        """Draw one page and finish it."""
        half_mm = self.width_mm / 2
        self.sheet.text(MARGIN, MARGIN - 2, self.say(PAPER.title), TITLE, width_mm=half_mm)
        self.sheet.text(MARGIN + half_mm, MARGIN + 1, self.facts.site, SITE, width_mm=half_mm)
        for place, reason in enumerate(reasons):
            row, column = divmod(place, COLUMNS)
            self._card(MARGIN + column * (self.card_mm + GAP), MARGIN + HEAD + row * (CARD_HEIGHT + GAP), reason)
        if not reasons:
            sentence = self.say(QT_TRANSLATE_NOOP("paper", "No reason is in use."))
            self.sheet.text(MARGIN, MARGIN + HEAD, sentence, EMPTY, width_mm=self.width_mm)
        draw_foot(self.sheet, self.say, self.say(PAPER.title), number=number, count=count)
        self.sheet.next_page()

    def _card(self, x_mm: float, y_mm: float, reason: ReasonCode) -> None:
        sheet, number_mm = self.sheet, 14.0
        sheet.box(x_mm, y_mm, self.card_mm, CARD_HEIGHT)
        sheet.whole(x_mm + 2, y_mm + 1.5, reason.number, NUMBER, width_mm=number_mm)
        words_mm = self.card_mm - number_mm - 4
        sheet.text(x_mm + number_mm + 2, y_mm + 1.8, self._said(reason.name), NAME, width_mm=words_mm, lines=2)
        sheet.rule(x_mm + 2, y_mm + 11, self.card_mm - 4, colour=HAIRLINE)
        sheet.bars(x_mm + 1, y_mm + 12.5, self.card_mm - 2, BARS_HEIGHT, data=reason.code)
        sheet.text(x_mm + 2, y_mm + 23, self._said(reason.group), GROUP, width_mm=self.card_mm - 4)

    def _said(self, text: Text) -> str:
        language = known(self.setup.language)
        return self.setup.translate(language, text.context, text.source).format_map(text.values)


PAPER = Paper(
    name="reason_sheet",
    title=QT_TRANSLATE_NOOP("paper", "Reasons"),
    facts=ReasonSheetFacts,
    sizes=tuple(size.name for size in PAGE_SIZES.values()),
    render=render,
)
