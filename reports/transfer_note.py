"""The paper that goes with a transfer: where from and to, what, which pallets; its number as a barcode to scan."""

from collections.abc import Iterator, Sequence

from devices.label import Align
from fulfilment.papers import Address, TransferNoteFacts, TransferNoteLine
from fulfilment.step import QT_TRANSLATE_NOOP
from reports import formats
from reports.addresses import name_lines, place_lines
from reports.page_foot import FOOT_ROOM, MARGIN, draw_foot
from reports.pagination import paginate
from reports.paper import Paper, Setup
from reports.sheet import HAIRLINE, MUTED, PAGE_SIZES, PageSize, Sheet, Style, page_size, text_height_mm
from reports.typeface import Face
from reports.wording import Say, one_line

FIRST_HEAD = 76.0
NEXT_HEAD = 21.0
HEADINGS = 8.0
CLOSING = 34.0
PADDING = 1.8
FIGURE_WIDTH, CODE_WIDTH, GAP = 22.0, 50.0, 4.0
BARS_HEIGHT = 7.2

TITLE = Style(20, Face.BOLD)
NUMBER = Style(13, Face.SEMIBOLD)
WORD = Style(7.5, Face.REGULAR, MUTED)
WORD_RIGHT = Style(7.5, Face.REGULAR, MUTED, Align.RIGHT)
WORD_CENTER = Style(7.5, Face.REGULAR, MUTED, Align.CENTER)
VALUE = Style(9.5, Face.SEMIBOLD)
BODY = Style(9.5)
NAME = Style(9.5, Face.SEMIBOLD)
DETAIL = Style(8)
FIGURE = Style(12, Face.BOLD, align=Align.RIGHT)
CODE = Style(7.5, align=Align.CENTER)


def render(facts: TransferNoteFacts, setup: Setup) -> bytes:
    """Return the note as PDF."""
    size = page_size(setup.size)
    painter = _Painter(facts, size, setup)
    room_mm = size.height_mm - FOOT_ROOM - HEADINGS
    pages = paginate(
        [painter.row_height_mm(line) for line in facts.lines],
        first_mm=room_mm - FIRST_HEAD,
        next_mm=room_mm - NEXT_HEAD,
        closing_mm=CLOSING,
    )
    for number, rows in enumerate(pages, start=1):
        painter.page(number, len(pages), facts.lines[rows.start : rows.stop])
    return painter.sheet.finish()


class _Painter:
    """Draws the pages of one note."""

    def __init__(self, facts: TransferNoteFacts, size: PageSize, setup: Setup) -> None:
        self.facts = facts
        self.language = setup.language
        self.say: Say = setup.say()
        self.width_mm = size.width_mm - 2 * MARGIN
        self.item_width = self.width_mm - CODE_WIDTH - 2 * FIGURE_WIDTH - 2 * GAP
        self.title = self.say(
            QT_TRANSLATE_NOOP("paper", "Return to the supplier") if facts.is_to_supplier else PAPER.title
        )
        self.sheet = Sheet(size, title=f"{self.title} {facts.number}")

    def row_height_mm(self, line: TransferNoteLine) -> float:
        """Return the height of a row, its padding included."""
        text_mm = text_height_mm(line.item_name, NAME, self.item_width, 2) + DETAIL.pitch_mm
        text_mm += text_height_mm(", ".join(line.lots), DETAIL, self.item_width, 3) if line.lots else 0
        return max(text_mm, BARS_HEIGHT + 1.4 + CODE.pitch_mm) + 2 * PADDING

    def page(self, number: int, count: int, lines: Sequence[TransferNoteLine]) -> None:
        """Draw one page and finish it."""
        y_mm = self._headings(self._first_head() if number == 1 else self._next_head())
        for line in lines:
            self._row(y_mm, line)
            y_mm += self.row_height_mm(line)
        if number == count:
            self._closing(y_mm)
        draw_foot(self.sheet, self.say, self.facts.number, number=number, count=count)
        self.sheet.next_page()

    def _first_head(self) -> float:
        sheet, facts = self.sheet, self.facts
        half_mm = self.width_mm * 0.55
        sheet.text(MARGIN, MARGIN - 2, self.title, TITLE, width_mm=half_mm)
        sheet.text(MARGIN, MARGIN + 8, facts.number, NUMBER, width_mm=half_mm)
        sheet.bars(MARGIN + self.width_mm - 70, MARGIN - 1, 70, 15, data=facts.number, align=Align.RIGHT)
        to_mm = MARGIN + self.width_mm / 2
        self._address(MARGIN, self.say(QT_TRANSLATE_NOOP("paper", "From")), facts.sender)
        receiver = facts.receiver or Address(company=facts.goal)
        self._address(to_mm, self.say(QT_TRANSLATE_NOOP("paper", "To")), receiver)
        step_mm = self.width_mm / 4
        for place, (word, value) in enumerate(self._facts()):
            sheet.text(MARGIN + place * step_mm, MARGIN + 46, word, WORD, width_mm=step_mm - GAP)
            sheet.text(MARGIN + place * step_mm, MARGIN + 49.8, value, VALUE, width_mm=step_mm - GAP, lines=2)
        return FIRST_HEAD - 2

    def _address(self, x_mm: float, word: str, address: Address) -> None:
        width_mm = self.width_mm / 2 - GAP
        self.sheet.text(x_mm, MARGIN + 20, word, WORD, width_mm=width_mm)
        lines = [*name_lines(address), *place_lines(address)]
        self.sheet.block(x_mm, MARGIN + 24, lines, BODY, width_mm=width_mm, height_mm=20)

    def _facts(self) -> Iterator[tuple[str, str]]:
        facts, say = self.facts, self.say
        if facts.made_on:
            yield say(QT_TRANSLATE_NOOP("paper", "Made")), formats.day(facts.made_on, self.language)
        if facts.expected_on:
            yield say(QT_TRANSLATE_NOOP("paper", "Expected")), formats.day(facts.expected_on, self.language)
        if facts.reference:
            yield say(QT_TRANSLATE_NOOP("paper", "Your reference")), facts.reference
        if facts.pallets:
            yield say(QT_TRANSLATE_NOOP("paper", "Pallets")), ", ".join(map(one_line, facts.pallets))

    def _next_head(self) -> float:
        self.sheet.text(MARGIN, MARGIN - 1, f"{self.title} · {self.facts.number}", NUMBER, width_mm=self.width_mm - 74)
        self.sheet.bars(MARGIN + self.width_mm - 70, MARGIN - 3, 70, 8.5, data=self.facts.number, align=Align.RIGHT)
        return NEXT_HEAD

    def _headings(self, y_mm: float) -> float:
        say, sheet = self.say, self.sheet
        sheet.text(MARGIN, y_mm + 2, say(QT_TRANSLATE_NOOP("paper", "Item")), WORD, width_mm=self.item_width)
        words = (say(QT_TRANSLATE_NOOP("paper", "To go")), say(QT_TRANSLATE_NOOP("paper", "Loaded")))
        for place, word in enumerate(words):
            sheet.text(self._figure_x(place), y_mm + 2, word, WORD_RIGHT, width_mm=FIGURE_WIDTH)
        code = say(QT_TRANSLATE_NOOP("paper", "Item code"))
        sheet.text(self._code_x(), y_mm + 2, code, WORD_CENTER, width_mm=CODE_WIDTH)
        sheet.rule(MARGIN, y_mm + HEADINGS - 0.8, self.width_mm, thick_mm=0.4)
        return y_mm + HEADINGS

    def _row(self, y_mm: float, line: TransferNoteLine) -> None:
        sheet, text_y = self.sheet, y_mm + PADDING
        text_y += sheet.text(MARGIN, text_y, line.item_name, NAME, width_mm=self.item_width, lines=2)
        text_y += sheet.text(MARGIN, text_y, line.sku, DETAIL, width_mm=self.item_width)
        if line.lots:
            sheet.text(MARGIN, text_y, ", ".join(line.lots), DETAIL, width_mm=self.item_width, lines=3)
        for place, pieces in enumerate((line.wanted, line.loaded)):
            shown = formats.number(pieces, self.language) if pieces else "–"
            sheet.whole(self._figure_x(place), y_mm + PADDING, shown, FIGURE, width_mm=FIGURE_WIDTH)
        code = line.identifier or line.sku
        sheet.bars(self._code_x(), y_mm + PADDING, CODE_WIDTH, BARS_HEIGHT, data=code)
        sheet.whole(self._code_x(), y_mm + PADDING + BARS_HEIGHT + 0.4, code, CODE, width_mm=CODE_WIDTH)
        sheet.rule(MARGIN, y_mm + self.row_height_mm(line) - 0.2, self.width_mm, colour=HAIRLINE)

    def _figure_x(self, place: int) -> float:
        return MARGIN + self.item_width + place * FIGURE_WIDTH

    def _code_x(self) -> float:
        return MARGIN + self.width_mm - CODE_WIDTH

    def _closing(self, y_mm: float) -> None:
        sheet, say, lines = self.sheet, self.say, self.facts.lines
        total = say(QT_TRANSLATE_NOOP("paper", "Total pieces"))
        sheet.text(MARGIN, y_mm + 2.6, total, VALUE, width_mm=self.item_width)
        for place, pieces in enumerate((sum(line.wanted for line in lines), sum(line.loaded for line in lines))):
            shown = formats.number(pieces, self.language)
            sheet.whole(self._figure_x(place), y_mm + 2, shown, FIGURE, width_mm=FIGURE_WIDTH)
        third_mm = self.width_mm / 3
        blanks = (
            say(QT_TRANSLATE_NOOP("paper", "Handed over by")),
            say(QT_TRANSLATE_NOOP("paper", "Driver")),
            say(QT_TRANSLATE_NOOP("paper", "Received by, date")),
        )
        for place, word in enumerate(blanks):
            sheet.rule(MARGIN + place * third_mm, y_mm + 26, third_mm - 2 * GAP)
            sheet.text(MARGIN + place * third_mm, y_mm + 26.8, word, WORD, width_mm=third_mm - 2 * GAP)


PAPER = Paper(
    name="transfer_note",
    title=QT_TRANSLATE_NOOP("paper", "Transfer note"),
    facts=TransferNoteFacts,
    sizes=tuple(size.name for size in PAGE_SIZES.values()),
    render=render,
)
