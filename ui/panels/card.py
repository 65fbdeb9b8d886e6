"""The card: the thing in hand or the thing to fetch. Picture, name, what tells it apart, four facts, a warning."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fulfilment.step import Card, Fact
from ui.letters import CENTRE
from ui.pictures import Pictures
from ui.sizes import Role
from ui.texts import spoken, told
from ui.theme import Theme
from ui.widgets import Panel

_SHARES = (0.36, 0.3)
"""Parts of the height that name and variant may take."""
_SHARES_BESIDE_CHIPS = (0.22, 0.17)
"""The same where chips want their room, too: the figures must stay in sight."""


class CardPanel(Panel):
    """Draws the card of a step; the picture stands on the side of the hand that holds the scanner not."""

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pictures = pictures
        self._card: Card | None = None

    def show_card(self, card: Card | None) -> None:
        """Draw this card."""
        if card == self._card:
            return
        self._card = card
        facts = [f"{spoken(fact.label)} {told(fact.value)}" for fact in card.facts] if card else []
        chips = [spoken(chip) for chip in card.chips] if card else []
        words = [card.title, card.variant, *chips, *facts, spoken(card.warning)] if card else []
        self.setAccessibleName(". ".join(filter(None, words)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw picture and words."""
        painter = QPainter(self)
        self.paint_sheet(painter)
        px = self.theme.sizes.px
        body = QRectF(self.rect()).adjusted(px(28), px(27), -px(28), -px(27))
        if self.is_only_edge(event):
            pass
        elif self._card is None:
            self._paint_nothing(painter, body)
        else:
            self._paint_card(painter, body, self._card)
        painter.end()

    def _paint_nothing(self, painter: QPainter, body: QRectF) -> None:
        palette, px = self.theme.palette, self.theme.sizes.px
        side = px(96)
        middle = body.center()
        icon = QRectF(middle.x() - side / 2, middle.y() - side, side, side)
        self.theme.icons.paint(painter, "scanner", icon, palette.control, weight=1.4)
        words = QRectF(body.left(), middle.y() + px(16), body.width(), body.height() / 2)
        said = self.tr("What you scan is shown here.")
        self.theme.letters(Role.FACT_LABEL).draw_lines(painter, words, said, palette.muted, CENTRE)

    def _paint_card(self, painter: QPainter, body: QRectF, card: Card) -> None:
        px = self.theme.sizes.px
        side = min(body.height(), body.width() * 0.375)
        picture = QRectF(body.left(), body.top(), side, side)
        words = body.adjusted(side + px(36), 0, 0, 0)
        if self.theme.is_mirrored:
            picture.moveLeft(body.right() - side)
            words = body.adjusted(0, 0, -side - px(36), 0)
        self._pictures.paint(painter, self.theme, picture, card.picture, card.title)
        if card.warning:
            words.setBottom(self._paint_warning(painter, words, spoken(card.warning)) - px(14))
        bottom = self._paint_names(painter, words, card)
        if card.chips:
            bottom = self._paint_chips(painter, words, bottom, [spoken(chip) for chip in card.chips])
        self._paint_facts(painter, words.adjusted(0, bottom - words.top() + px(18), 0, 0), card.facts)

    def _paint_names(self, painter: QPainter, area: QRectF, card: Card) -> float:
        """Draw name and variant; return where they end."""
        top, (title, variant) = area.top(), _SHARES_BESIDE_CHIPS if card.chips else _SHARES
        for text, colour, share in ((card.title, "ink", title), (card.variant, "accent", variant)):
            if not text:
                continue
            box = QRectF(area.left(), top, area.width(), area.height() * share)
            letters = self.theme.letters(Role.NAME).fitted(text, box, lines=2, least_px=16)
            colour = getattr(self.theme.palette, colour)
            top += letters.draw_lines(painter, box, text, colour) + self.theme.sizes.px(6)
        return top

    def _paint_chips(self, painter: QPainter, area: QRectF, top: float, words: list[str]) -> float:
        """Draw how it wants to be handled, chip beside chip; return where they end."""
        px, caution, letters = self.theme.sizes.px, self.theme.palette.caution, self.theme.letters(Role.FACT_LABEL)
        left, height, top = area.left(), letters.height + px(8), top + px(4)
        for word in words:
            width = min(letters.width(word) + px(26), area.width())
            if left > area.left() and left + width > area.right():
                left, top = area.left(), top + height + px(5)
            chip = QRectF(left, top, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(caution.ground))
            painter.drawRoundedRect(chip, px(7), px(7))
            letters.fitted(word, chip.adjusted(px(13), 0, -px(13), 0), lines=1, least_px=12).draw(
                painter, chip.adjusted(px(13), px(4), -px(13), -px(4)), word, caution.ink
            )
            left += width + px(9)
        return top + height

    def _paint_facts(self, painter: QPainter, area: QRectF, facts: tuple[Fact, ...]) -> None:
        """Draw facts in two columns, as many as the room holds."""
        px, palette = self.theme.sizes.px, self.theme.palette
        labels, values = self.theme.letters(Role.FACT_LABEL), self.theme.letters(Role.FACT)
        row_height = labels.height + values.height + px(10)
        column = (area.width() - px(20)) / 2
        for number, fact in enumerate(facts):
            top = area.top() + number // 2 * row_height
            if top + row_height - px(10) > area.bottom() + 2:
                break
            left = area.left() + number % 2 * (column + px(20))
            labels.draw(painter, QRectF(left, top, column, labels.height), spoken(fact.label), palette.muted)
            box = QRectF(left, top + labels.height, column, values.height)
            value = told(fact.value)
            values.fitted(value, box, lines=1, least_px=12).draw(painter, box, value, palette.ink)

    def _paint_warning(self, painter: QPainter, area: QRectF, text: str) -> float:
        """Draw the warning strip at the bottom; return its top."""
        px, caution = self.theme.sizes.px, self.theme.palette.caution
        width = area.width() - px(34)
        room = QRectF(0, 0, width, area.height())
        letters = self.theme.letters(Role.NOTE).fitted(text, room, lines=3, least_px=13)
        height = letters.height_of(text, width) + px(22)
        strip = QRectF(area.left(), area.bottom() - height, area.width(), height)
        painter.fillRect(strip, QColor(caution.ground))
        painter.fillRect(QRectF(strip.left(), strip.top(), px(6), height), QColor("#FFC20A"))
        letters.draw_lines(painter, strip.adjusted(px(20), px(11), -px(14), 0), text, caution.ink)
        return strip.top()
