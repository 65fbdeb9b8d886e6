"""The right pane of a list: what it is, why the figure is what it is, and the moves that made it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fulfilment.step import Text
from ui.letters import RIGHT
from ui.pictures import Pictures
from ui.sizes import Role
from ui.sparkline import paint_steps
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import Panel


@dataclass(frozen=True)
class DetailRow:
    """A row of a section."""

    label: Text
    """What it is."""
    value: str = ""
    """The figure, at the right edge."""
    note: Text | None = None
    """What explains it: beside the label, or below it in a section of moves; in place of a figure that there is not."""
    is_total: bool = False
    """True for the sum of the rows above."""


@dataclass(frozen=True)
class DetailSection:
    """A panel with a heading."""

    title: Text
    """Heading, best as a question or a noun."""
    rows: tuple[DetailRow, ...]
    """From top to bottom."""
    has_notes_below: bool = False
    """True for moves and events: the note stands below its label."""
    by_day: tuple[int, ...] = ()
    """Pieces on the coming days, drawn as a curve below the heading."""


@dataclass(frozen=True)
class Details:
    """Everything about one record."""

    title: str
    """Its name."""
    variant: str = ""
    """What tells it apart, in the colour of links."""
    note: str = ""
    """Codes and other small print."""
    picture: str = ""
    """Name of its picture; empty for records that have none."""
    has_picture: bool = False
    """True when a place for a picture is wanted."""
    sections: tuple[DetailSection, ...] = ()
    """From top to bottom."""


class _HeadPanel(Panel):
    """Picture, name, variant and codes."""

    def __init__(self, theme: Theme, pictures: Pictures, details: Details) -> None:
        super().__init__(theme)
        self._pictures, self._details = pictures, details
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{details.title} {details.variant} {details.note}")

    def sizeHint(self) -> QSize:
        return QSize(100, self.theme.sizes.desk_px(172 if self._details.has_picture else 128))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the head."""
        painter = QPainter(self)
        self.paint_sheet(painter)
        px, details = self.theme.sizes.desk_px, self._details
        body = QRectF(self.rect()).adjusted(px(22), px(20), -px(22), -px(20))
        if details.has_picture:
            box = QRectF(body.left(), body.top(), body.height(), body.height())
            self._pictures.paint(painter, self.theme, box, details.picture, details.title)
            body.setLeft(box.right() + px(20))
        rows = ((details.title, Role.DESK_TITLE, "ink"), (details.variant, Role.DESK_VARIANT, "accent"))
        for text, role, colour in (*rows, (details.note, Role.DESK_SMALL, "muted")):
            if text:
                letters = self.theme.letters(role)
                box = QRectF(body.left(), body.top(), body.width(), letters.height)
                fitting = letters.fitted(text, box, lines=1, least_px=13)
                fitting.draw(painter, box, text, getattr(self.theme.palette, colour))
                body.setTop(body.top() + letters.height + px(4))
        painter.end()


class _SectionPanel(Panel):
    """A heading and its rows."""

    def __init__(self, theme: Theme, section: DetailSection) -> None:
        super().__init__(theme)
        self._section = section
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        words = [f"{spoken(row.label)} {spoken(row.note)} {row.value}" for row in section.rows]
        self.setAccessibleName(". ".join([spoken(section.title), *words]))

    def sizeHint(self) -> QSize:
        px = self.theme.sizes.desk_px
        title = self.theme.letters(Role.DESK_TITLE).height + px(10)
        return QSize(100, px(40) + title + self._curve_height() + self._row_height() * len(self._section.rows))

    def _curve_height(self) -> int:
        return self.theme.sizes.desk_px(78) if self._section.by_day else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the section."""
        painter = QPainter(self)
        self.paint_sheet(painter)
        px = self.theme.sizes.desk_px
        body = QRectF(self.rect()).adjusted(px(22), px(18), -px(22), -px(18))
        letters, title = self.theme.letters(Role.DESK_TITLE), spoken(self._section.title)
        box = QRectF(body.left(), body.top(), body.width(), letters.height)
        letters.fitted(title, box, lines=1, least_px=14).draw(painter, box, title, self.theme.palette.ink)
        top = body.top() + letters.height + px(10)
        curve = QRectF(body.left(), top + px(4), body.width(), self._curve_height() - px(18))
        paint_steps(painter, self.theme, curve, self._section.by_day)
        top += self._curve_height()
        for row in self._section.rows:
            self._paint_row(painter, QRectF(body.left(), top, body.width(), self._row_height()), row)
            top += self._row_height()
        painter.end()

    def _row_height(self) -> int:
        label = self.theme.letters(Role.DESK).height
        if not self._section.has_notes_below:
            return label + self.theme.sizes.desk_px(14)
        return label + self.theme.letters(Role.DESK_SMALL).height + self.theme.sizes.desk_px(12)

    def _paint_row(self, painter: QPainter, box: QRectF, row: DetailRow) -> None:
        palette, px = self.theme.palette, self.theme.sizes.desk_px
        taken = self.theme.letters(Role.DESK_FIGURE).draw(painter, box, row.value, palette.ink, RIGHT)
        words = box.adjusted(0, 0, -taken - px(16), 0)
        is_strong = row.is_total or self._section.has_notes_below
        labels = self.theme.letters(Role.DESK_STRONG if is_strong else Role.DESK)
        notes, label = self.theme.letters(Role.DESK_SMALL), spoken(row.label)
        if self._section.has_notes_below:
            head = QRectF(words.left(), words.top() + px(4), words.width(), labels.height)
            labels.draw(painter, head, label, palette.ink)
            words.setTop(head.bottom())
            words.setHeight(notes.height)
        else:
            words.setLeft(words.left() + labels.draw(painter, words, label, palette.ink) + px(14))
            if not row.value:
                words.setRight(box.right())
                self.theme.letters(Role.DESK_STRONG).draw(painter, words, spoken(row.note), palette.ink, RIGHT)
                return
        notes.draw(painter, words, spoken(row.note), palette.muted)


class DetailsPane(QWidget):
    """Draws the details of the selected record."""

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        super().__init__()
        self._theme, self._pictures = theme, pictures
        self._details: Details | None = None
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._area)
        theme.changed.connect(self.show_again)
        self.show_details(None)

    @property
    def details(self) -> Details | None:
        """What is shown now."""
        return self._details

    def show_details(self, details: Details | None) -> None:
        """Show these details, or a quiet sentence when nothing is selected."""
        self._details = details
        body = QWidget()
        body.setAutoFillBackground(False)
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self._theme.sizes.space(3))
        if details is None:
            rows.addWidget(
                _NothingPanel(self._theme, self.tr("Choose a row to see why its figures are what they are."))
            )
        else:
            rows.addWidget(_HeadPanel(self._theme, self._pictures, details))
            for section in details.sections:
                rows.addWidget(_SectionPanel(self._theme, section))
            rows.addStretch(1)
        self._area.setWidget(body)
        self._area.viewport().setAutoFillBackground(False)

    def show_again(self) -> None:
        """Draw the same details anew, after the look or the language changed."""
        self.show_details(self._details)


class _NothingPanel(Panel):
    """A sentence where details will stand."""

    def __init__(self, theme: Theme, sentence: str) -> None:
        super().__init__(theme)
        self._sentence = sentence
        self.setAccessibleName(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sentence."""
        painter = QPainter(self)
        self.paint_sheet(painter)
        px = self.theme.sizes.desk_px
        box = QRectF(self.rect()).adjusted(px(40), px(20), -px(40), -px(20))
        self.theme.letters(Role.DESK).draw_sentence(painter, box, self._sentence, self.theme.palette.muted)
        painter.end()
