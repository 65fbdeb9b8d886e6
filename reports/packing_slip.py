"""The packing slip inside a parcel, in the customer's language. Knows no session, no price and no carrier."""

from collections.abc import Iterator, Sequence

from devices.label import Align
from fulfilment.papers import Address, PackingSlipFacts, PackingSlipLine
from fulfilment.step import QT_TRANSLATE_NOOP
from reports import formats
from reports.addresses import name_lines, place_lines
from reports.page_foot import FOOT_ROOM, MARGIN, draw_foot
from reports.pagination import paginate
from reports.paper import Paper, Setup
from reports.sheet import HAIRLINE, MUTED, PAGE_SIZES, PageSize, Sheet, Style, page_size, text_height_mm
from reports.typeface import Face
from reports.wording import Say, one_line

ADDRESS_HEIGHT = 40.0
NEXT_HEAD = 20.0
HEADINGS = 9.0
PADDING = 1.8
FIGURE_WIDTH, GAP = 25.0, 4.0
MESSAGE_LINES = 6
PART_INDENT = 5.0

SHOP = Style(18, Face.BOLD)
KIND = Style(18, Face.REGULAR, MUTED, Align.RIGHT)
SMALL_HEAD = Style(10, Face.SEMIBOLD)
WORD = Style(7.5, Face.REGULAR, MUTED)
WORD_RIGHT = Style(7.5, Face.REGULAR, MUTED, Align.RIGHT)
VALUE = Style(9.5, Face.SEMIBOLD)
BODY = Style(9.5)
NAME = Style(9.5, Face.SEMIBOLD)
DETAIL = Style(8, Face.REGULAR, MUTED)
FIGURE = Style(11, Face.REGULAR, align=Align.RIGHT)
FIGURE_HERE = Style(11, Face.BOLD, align=Align.RIGHT)
CODE = Style(8, Face.REGULAR, MUTED, Align.RIGHT)


def render(facts: PackingSlipFacts, setup: Setup) -> bytes:
    """Return the packing slip as PDF in the language of the facts."""
    size = page_size(setup.size)
    painter = _Painter(facts, size, setup)
    room_mm = size.height_mm - FOOT_ROOM - HEADINGS
    pages = paginate(
        [painter.row_height_mm(line) for line in facts.lines],
        first_mm=room_mm - painter.first_head(),
        next_mm=room_mm - NEXT_HEAD,
        closing_mm=painter.closing_height_mm(),
    )
    for number, rows in enumerate(pages, start=1):
        painter.page(number, len(pages), facts.lines[rows.start : rows.stop])
    return painter.sheet.finish()


class _Painter:
    """Draws the pages of one packing slip."""

    def __init__(self, facts: PackingSlipFacts, size: PageSize, setup: Setup) -> None:
        self.facts = facts
        self.language = facts.language
        self.say: Say = setup.say(facts.language)
        self.width_mm = size.width_mm - 2 * MARGIN
        self.item_width = self.width_mm - 3 * FIGURE_WIDTH - GAP
        self.head_mm = 0.0
        self.sheet = Sheet(size, title=f"{self.say(PAPER.title)} {facts.order_number}", author=facts.shop_name)

    def row_height_mm(self, line: PackingSlipLine) -> float:
        """Return the height of a row, its padding included."""
        name_mm = text_height_mm(line.item_name, NAME, self.item_width - _indent(line), 3)
        return name_mm + DETAIL.pitch_mm + 2 * PADDING

    def closing_height_mm(self) -> float:
        """Return the height of totals, explanation and message."""
        message_mm = text_height_mm(self.facts.message, BODY, self.width_mm, MESSAGE_LINES)
        return 12.0 + (6.0 if self._is_partial() else 0.0) + (message_mm + 6.0 if message_mm else 0.0)

    def page(self, number: int, count: int, lines: Sequence[PackingSlipLine]) -> None:
        """Draw one page and finish it."""
        y_mm = self.head_mm if number == 1 else self._next_head()
        y_mm = self._headings(y_mm)
        for line in lines:
            self._row(y_mm, line)
            y_mm += self.row_height_mm(line)
        if number == count:
            self._closing(y_mm)
        contact = " · ".join(filter(None, (self.facts.shop_name, self.facts.sender.email, self.facts.sender.phone)))
        draw_foot(self.sheet, self.say, contact, number=number, count=count)
        self.sheet.next_page()

    def first_head(self) -> float:
        """Draw the head of the first page and return its height, which depends on the addresses."""
        sheet, facts, half_mm = self.sheet, self.facts, self.width_mm * 0.56
        right_x, right_mm = MARGIN + half_mm, self.width_mm - half_mm
        sheet.text(MARGIN, MARGIN - 1, facts.shop_name, SHOP, width_mm=half_mm - GAP, lines=2)
        sheet.text(right_x, MARGIN - 1, self.say(PAPER.title), KIND, width_mm=right_mm)
        if facts.parcel_code:
            sheet.bars(right_x, MARGIN + 9, right_mm, 9, data=facts.parcel_code, align=Align.RIGHT)
            sheet.text(right_x, MARGIN + 18.4, facts.parcel_code, CODE, width_mm=right_mm)
        addresses_y = MARGIN + 26
        self.head_mm = self._order_facts(addresses_y + self._addresses(addresses_y) + 5)
        return self.head_mm

    def _addresses(self, y_mm: float) -> float:
        facts, say = self.facts, self.say
        blocks = [(say(QT_TRANSLATE_NOOP("paper", "Deliver to")), facts.recipient)]
        if facts.billing:
            blocks.append((say(QT_TRANSLATE_NOOP("paper", "Bill to")), facts.billing))
        blocks.append((say(QT_TRANSLATE_NOOP("paper", "Sent by")), facts.sender))
        step_mm = self.width_mm / 3
        return max(
            self._address(MARGIN + place * step_mm, y_mm, word, address) for place, (word, address) in enumerate(blocks)
        )

    def _address(self, x_mm: float, y_mm: float, word: str, address: Address) -> float:
        """Draw one address and return its height; whatever gets short in it, the country stands below it."""
        sheet, width_mm = self.sheet, self.width_mm / 3 - GAP
        sheet.text(x_mm, y_mm, word, WORD, width_mm=width_mm)
        used_mm = 4.2
        used_mm += sheet.block(
            x_mm, y_mm + used_mm, name_lines(address), NAME, width_mm=width_mm, height_mm=4 * NAME.pitch_mm
        )
        room_mm = ADDRESS_HEIGHT - used_mm - BODY.pitch_mm
        used_mm += sheet.block(x_mm, y_mm + used_mm, place_lines(address), BODY, width_mm=width_mm, height_mm=room_mm)
        return used_mm + sheet.text(x_mm, y_mm + used_mm, self._country(address), BODY, width_mm=width_mm)

    def _country(self, address: Address) -> str:
        return formats.country(one_line(address.country), self.language) if address.country else ""

    def _order_facts(self, y_mm: float) -> float:
        facts = list(self._facts())
        step_mm = self.width_mm / max(len(facts), 1)
        self.sheet.rule(MARGIN, y_mm, self.width_mm, colour=HAIRLINE)
        for place, (word, value) in enumerate(facts):
            x_mm = MARGIN + place * step_mm
            self.sheet.text(x_mm, y_mm + 3, word, WORD, width_mm=step_mm - GAP)
            self.sheet.text(x_mm, y_mm + 6.8, value, VALUE, width_mm=step_mm - GAP)
        return y_mm + 17

    def _facts(self) -> Iterator[tuple[str, str]]:
        facts, say, language = self.facts, self.say, self.language
        yield say(QT_TRANSLATE_NOOP("paper", "Order")), facts.order_number
        if facts.ordered_on:
            yield say(QT_TRANSLATE_NOOP("paper", "Ordered on")), formats.day(facts.ordered_on, language)
        if facts.reference:
            yield say(QT_TRANSLATE_NOOP("paper", "Your reference")), facts.reference
        if facts.packed_on:
            yield say(QT_TRANSLATE_NOOP("paper", "Packed on")), formats.day(facts.packed_on, language)
        if facts.parcel_count:
            parcel = say(QT_TRANSLATE_NOOP("paper", "{number} of {count}"))
            parcel = parcel.replace("{number}", str(facts.parcel_no)).replace("{count}", str(facts.parcel_count))
            yield say(QT_TRANSLATE_NOOP("paper", "Parcel")), parcel
        if facts.weight_g:
            yield say(QT_TRANSLATE_NOOP("paper", "Weight")), formats.weight(facts.weight_g, language)

    def _next_head(self) -> float:
        order = self.say(QT_TRANSLATE_NOOP("paper", "Order"))
        title = f"{self.say(PAPER.title)} · {order} {self.facts.order_number}"
        self.sheet.text(MARGIN, MARGIN - 1, title, SMALL_HEAD, width_mm=self.width_mm)
        return NEXT_HEAD

    def _headings(self, y_mm: float) -> float:
        say = self.say
        item = say(QT_TRANSLATE_NOOP("paper", "Item"))
        self.sheet.text(MARGIN, y_mm + 3, item, WORD, width_mm=self.item_width)
        words = (
            say(QT_TRANSLATE_NOOP("paper", "Ordered")),
            say(QT_TRANSLATE_NOOP("paper", "In this parcel")),
            say(QT_TRANSLATE_NOOP("paper", "To follow")),
        )
        for place, word in enumerate(words):
            self.sheet.text(self._figure_x(place), y_mm + 3, word, WORD_RIGHT, width_mm=FIGURE_WIDTH - 2)
        self.sheet.rule(MARGIN, y_mm + HEADINGS - 0.8, self.width_mm, thick_mm=0.4)
        return y_mm + HEADINGS

    def _row(self, y_mm: float, line: PackingSlipLine) -> None:
        text_y, left_mm = y_mm + PADDING, MARGIN + _indent(line)
        width_mm = self.item_width - _indent(line)
        text_y += self.sheet.text(left_mm, text_y, line.item_name, NAME, width_mm=width_mm, lines=3)
        self.sheet.text(left_mm, text_y, " · ".join(self._details(line)), DETAIL, width_mm=width_mm)
        self._figures(y_mm + PADDING - 0.3, (line.ordered, line.in_parcel, line.to_follow))
        self.sheet.rule(MARGIN, y_mm + self.row_height_mm(line) - 0.2, self.width_mm, colour=HAIRLINE)

    def _details(self, line: PackingSlipLine) -> Iterator[str]:
        yield from (one_line(text) for text in (line.variant, line.sku) if one_line(text))
        if line.in_place_of:
            wanted = self.say(QT_TRANSLATE_NOOP("paper", "in place of {item}"))
            yield wanted.replace("{item}", one_line(line.in_place_of))
        if line.lot:
            yield self.say(QT_TRANSLATE_NOOP("paper", "Lot {lot}")).replace("{lot}", line.lot)

    def _figures(self, y_mm: float, counts: Sequence[int]) -> None:
        for place, count in enumerate(counts):
            shown = "–" if place == 2 and not count else formats.number(count, self.language)
            style = FIGURE_HERE if place == 1 else FIGURE
            self.sheet.whole(self._figure_x(place), y_mm, shown, style, width_mm=FIGURE_WIDTH - 2)

    def _figure_x(self, place: int) -> float:
        return MARGIN + self.width_mm - (3 - place) * FIGURE_WIDTH + 2

    def _is_partial(self) -> bool:
        return any(line.to_follow for line in self.facts.lines)

    def _closing(self, y_mm: float) -> None:
        sheet, say = self.sheet, self.say
        lines = [line for line in self.facts.lines if not line.is_kit]
        total = say(QT_TRANSLATE_NOOP("paper", "Total pieces"))
        sheet.text(MARGIN, y_mm + 2.6, total, VALUE, width_mm=self.item_width)
        sums = (sum(line.ordered for line in lines), sum(line.in_parcel for line in lines))
        self._figures(y_mm + 2.2, (*sums, sum(line.to_follow for line in lines)))
        y_mm += 12
        if self._is_partial():
            follow = say(QT_TRANSLATE_NOOP("paper", "What is still to follow comes in another parcel."))
            sheet.text(MARGIN, y_mm, follow, BODY, width_mm=self.width_mm)
            y_mm += 6
        sheet.text(MARGIN, y_mm + 2, self.facts.message, BODY, width_mm=self.width_mm, lines=MESSAGE_LINES)


def _indent(line: PackingSlipLine) -> float:
    """Return how far a line stands to the right: the parts of a kit stand below it."""
    return PART_INDENT if line.is_part else 0.0


PAPER = Paper(
    name="packing_slip",
    title=QT_TRANSLATE_NOOP("paper", "Packing slip"),
    facts=PackingSlipFacts,
    sizes=tuple(size.name for size in PAGE_SIZES.values()),
    render=render,
)
