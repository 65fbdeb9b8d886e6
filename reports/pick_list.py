"""The pick list: one job on office paper, in the order of the way, every line with its codes. Knows no session."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from devices.label import Align
from fulfilment.papers import PickListFacts, PickListLine
from fulfilment.step import QT_TRANSLATE_NOOP
from reports import formats
from reports.page_foot import FOOT_ROOM, MARGIN, draw_foot
from reports.pagination import paginate
from reports.paper import Paper, Setup
from reports.sheet import HAIRLINE, MUTED, PAGE_SIZES, PageSize, Sheet, Style, page_size
from reports.typeface import Face
from reports.wording import Say, one_line

ROW = 17.5
FIRST_HEAD = 48.0
NEXT_HEAD = 21.0
HEADINGS = 7.0
CLOSING = 21.0
CHECK_WIDTH, LOCATION_WIDTH, QUANTITY_WIDTH, CODE_WIDTH, GAP = 7.0, 47.0, 17.0, 47.0, 3.0

TITLE = Style(22, Face.BOLD)
JOB = Style(12, Face.SEMIBOLD)
WORD = Style(7.5, Face.REGULAR, MUTED)
WORD_RIGHT = Style(7.5, Face.REGULAR, MUTED, Align.RIGHT)
WORD_CENTER = Style(7.5, Face.REGULAR, MUTED, Align.CENTER)
VALUE = Style(9.5, Face.SEMIBOLD)
PLACE = Style(15, Face.BOLD)
NAME = Style(9.5, Face.SEMIBOLD)
DETAIL = Style(8.5)
FIGURE = Style(18, Face.BOLD, align=Align.RIGHT)
CODE = Style(7.5, align=Align.CENTER)
GOAL = Style(8.5, Face.SEMIBOLD, align=Align.CENTER)
LOT = Style(8.5, Face.SEMIBOLD)
EMPTY = Style(12)


def render(facts: PickListFacts, setup: Setup) -> bytes:
    """Return the pick list as PDF, lines sorted by the way through the warehouse."""
    size = page_size(setup.size)
    painter = _Painter(facts, size, setup)
    room_mm = size.height_mm - FOOT_ROOM - HEADINGS
    pages = paginate(
        [ROW] * len(painter.lines),
        first_mm=room_mm - FIRST_HEAD,
        next_mm=room_mm - NEXT_HEAD,
        closing_mm=CLOSING,
    )
    for number, rows in enumerate(pages, start=1):
        painter.page(number, len(pages), painter.lines[rows.start : rows.stop])
    return painter.sheet.finish()


def by_route(lines: Sequence[PickListLine]) -> tuple[PickListLine, ...]:
    """Return the lines in the order in which they are walked."""
    return tuple(sorted(lines, key=lambda line: (line.route_order, line.location_code, line.sku, line.order_number)))


class _Painter:
    """Draws the pages of one pick list."""

    def __init__(self, facts: PickListFacts, size: PageSize, setup: Setup) -> None:
        self.facts = facts
        self.lines = by_route(facts.lines)
        self.language = setup.language
        self.say: Say = setup.say()
        self.width_mm = size.width_mm - 2 * MARGIN
        title = f"{self.say(PAPER.title)} {facts.job_code}"
        self.sheet = Sheet(size, title=title)
        self.item_x = MARGIN + CHECK_WIDTH + LOCATION_WIDTH + 2 * GAP
        self.code_x = MARGIN + self.width_mm - CODE_WIDTH
        self.quantity_x = self.code_x - GAP - QUANTITY_WIDTH
        self.item_width = self.quantity_x - GAP - self.item_x

    def page(self, number: int, count: int, lines: Sequence[PickListLine]) -> None:
        """Draw one page and finish it."""
        y_mm = self._first_head() if number == 1 else self._next_head()
        if self.lines:
            y_mm = self._headings(y_mm)
        for line, is_new_place in zip(lines, _place_changes(lines), strict=True):
            self._row(y_mm, line, is_new_place=is_new_place)
            y_mm += ROW
        if number == count:
            self._closing(y_mm)
        draw_foot(self.sheet, self.say, self.facts.job_code, number=number, count=count)
        self.sheet.next_page()

    def _first_head(self) -> float:
        sheet, facts, half_mm = self.sheet, self.facts, self.width_mm * 0.6
        sheet.text(MARGIN, MARGIN - 2, self.say(PAPER.title), TITLE, width_mm=half_mm)
        sheet.text(MARGIN, MARGIN + 8, facts.job_code, JOB, width_mm=half_mm)
        sheet.bars(MARGIN + self.width_mm - 66, MARGIN, 66, 14, data=facts.job_code, align=Align.RIGHT)
        step_mm = self.width_mm / 4
        for place, (word, value) in enumerate(self._job_facts()):
            x_mm = MARGIN + place * step_mm
            sheet.text(x_mm, MARGIN + 17, word, WORD, width_mm=step_mm - GAP)
            sheet.text(x_mm, MARGIN + 20.6, value or "–", VALUE, width_mm=step_mm - GAP)
        orders = ", ".join(map(one_line, facts.orders))
        if orders:
            sheet.text(MARGIN, MARGIN + 26.5, self.say(QT_TRANSLATE_NOOP("paper", "Orders")), WORD, width_mm=20)
            sheet.text(MARGIN, MARGIN + 30, orders, DETAIL, width_mm=self.width_mm, lines=1)
        return FIRST_HEAD

    def _job_facts(self) -> Iterator[tuple[str, str]]:
        facts, say = self.facts, self.say
        made = formats.moment(facts.created_at, self.language) if facts.created_at else ""
        yield say(QT_TRANSLATE_NOOP("paper", "Wave")), facts.wave
        yield say(QT_TRANSLATE_NOOP("paper", "Picker")), facts.operator
        yield say(QT_TRANSLATE_NOOP("paper", "Made")), made
        yield say(QT_TRANSLATE_NOOP("paper", "Warehouse")), facts.warehouse

    def _next_head(self) -> float:
        title = f"{self.say(PAPER.title)} · {self.facts.job_code}"
        self.sheet.text(MARGIN, MARGIN - 1, title, JOB, width_mm=self.width_mm - 70)
        self.sheet.bars(MARGIN + self.width_mm - 66, MARGIN - 3, 66, 8.5, data=self.facts.job_code, align=Align.RIGHT)
        return NEXT_HEAD

    def _headings(self, y_mm: float) -> float:
        say, sheet = self.say, self.sheet
        words_y = y_mm + 2
        sheet.text(
            MARGIN + CHECK_WIDTH + GAP,
            words_y,
            say(QT_TRANSLATE_NOOP("paper", "Location")),
            WORD,
            width_mm=LOCATION_WIDTH,
        )
        sheet.text(self.item_x, words_y, say(QT_TRANSLATE_NOOP("paper", "Item")), WORD, width_mm=self.item_width)
        quantity = say(QT_TRANSLATE_NOOP("paper", "Quantity"))
        sheet.text(self.quantity_x, words_y, quantity, WORD_RIGHT, width_mm=QUANTITY_WIDTH)
        scan = say(QT_TRANSLATE_NOOP("paper", "Item code"))
        sheet.text(self.code_x, words_y, scan, WORD_CENTER, width_mm=CODE_WIDTH)
        sheet.rule(MARGIN, y_mm + HEADINGS - 0.8, self.width_mm, thick_mm=0.4)
        return y_mm + HEADINGS

    def _row(self, y_mm: float, line: PickListLine, *, is_new_place: bool) -> None:
        sheet, place_x = self.sheet, MARGIN + CHECK_WIDTH + GAP
        sheet.box(MARGIN + 0.5, y_mm + 2.4, 5, 5)
        sheet.whole(place_x, y_mm + 1.4, line.bin_code or line.location_code, PLACE, width_mm=LOCATION_WIDTH)
        if is_new_place:
            sheet.bars(place_x, y_mm + 8.6, LOCATION_WIDTH, 7.2, data=line.location_code, align=Align.LEFT)
        self._item(y_mm + 1.6, line)
        quantity = formats.number(line.quantity, self.language)
        sheet.whole(self.quantity_x, y_mm + 1.4, quantity, FIGURE, width_mm=QUANTITY_WIDTH)
        code = line.identifier or line.sku
        sheet.bars(self.code_x, y_mm + 2.2, CODE_WIDTH, 7.2, data=code)
        sheet.whole(self.code_x, y_mm + 9.6, code, CODE, width_mm=CODE_WIDTH)
        sheet.text(self.code_x, y_mm + 12.7, self._goal(line), GOAL, width_mm=CODE_WIDTH)
        sheet.rule(MARGIN, y_mm + ROW - 0.2, self.width_mm, colour=HAIRLINE)

    def _item(self, y_mm: float, line: PickListLine) -> None:
        sheet, width_mm = self.sheet, self.item_width
        y_mm += sheet.text(self.item_x, y_mm, line.item_name, NAME, width_mm=width_mm, lines=2)
        details = " · ".join(text for text in (line.variant, line.sku) if text)
        y_mm += sheet.text(self.item_x, y_mm, details, DETAIL, width_mm=width_mm)
        sheet.text(self.item_x, y_mm, " · ".join(self._lot(line)), LOT, width_mm=width_mm)

    def _lot(self, line: PickListLine) -> Iterator[str]:
        if line.bin_code:
            yield self.say(QT_TRANSLATE_NOOP("paper", "Pallet {pallet}")).replace("{pallet}", line.location_code)
        if line.lot:
            yield self.say(QT_TRANSLATE_NOOP("paper", "Lot {lot}")).replace("{lot}", line.lot)
        if line.expires_on:
            day = formats.day(line.expires_on, self.language)
            yield self.say(QT_TRANSLATE_NOOP("paper", "Best before {day}")).replace("{day}", day)

    def _goal(self, line: PickListLine) -> str:
        """Return for which order, and into which tote at which place."""
        tote = " ".join(part for part in (line.tote, f"({line.slot})" if line.slot else "") if part)
        return " → ".join(part for part in (line.order_number, tote) if part)

    def _closing(self, y_mm: float) -> None:
        sheet, say = self.sheet, self.say
        if not self.lines:
            sentence = say(QT_TRANSLATE_NOOP("paper", "Nothing to pick: this job has no open lines."))
            sheet.text(MARGIN, y_mm + 6, sentence, EMPTY, width_mm=self.width_mm, lines=2)
            return
        sheet.text(MARGIN, y_mm + 3, " · ".join(self._totals()), VALUE, width_mm=self.width_mm)
        third_mm = self.width_mm / 3
        blanks = (
            say(QT_TRANSLATE_NOOP("paper", "Picked by")),
            say(QT_TRANSLATE_NOOP("paper", "Date and time")),
            say(QT_TRANSLATE_NOOP("paper", "Pieces short")),
        )
        for place, word in enumerate(blanks):
            x_mm = MARGIN + place * third_mm
            sheet.rule(x_mm, y_mm + 16, third_mm - 2 * GAP)
            sheet.text(x_mm, y_mm + 16.8, word, WORD, width_mm=third_mm - 2 * GAP)

    def _totals(self) -> Iterator[str]:
        counts = {
            self.say(QT_TRANSLATE_NOOP("paper", "Lines: {count}")): len(self.lines),
            self.say(QT_TRANSLATE_NOOP("paper", "Pieces: {count}")): sum(line.quantity for line in self.lines),
            self.say(QT_TRANSLATE_NOOP("paper", "Locations: {count}")): len(
                {line.location_code for line in self.lines}
            ),
        }
        for sentence, count in counts.items():
            yield sentence.replace("{count}", formats.number(count, self.language))


def _place_changes(lines: Sequence[PickListLine]) -> list[bool]:
    """Return for each line of a page whether its location differs from the line above."""
    changes = [line.location_code != above.location_code for above, line in pairwise(lines)]
    return [True, *changes] if lines else []


PAPER = Paper(
    name="pick_list",
    title=QT_TRANSLATE_NOOP("paper", "Pick list"),
    facts=PickListFacts,
    sizes=tuple(size.name for size in PAGE_SIZES.values()),
    render=render,
)
