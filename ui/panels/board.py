"""All parts of the scan screen in their places, on a ground that takes the colour of the state. Decides nothing."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from fulfilment.step import Kind, Notice, Step
from ui.panels.band import Band, Message
from ui.panels.card import CardPanel
from ui.panels.carton import CartonPanel
from ui.panels.header import HeaderPanel
from ui.panels.lines import LinesPanel
from ui.pictures import Pictures
from ui.sheet import corners_of
from ui.theme import Theme

FLASH_MS = 700
"""How long the whole screen shows that a scan was booked; a refusal stays until the next scan."""


class Board(QWidget):
    """Draws a step."""

    def __init__(self, theme: Theme, pictures: Pictures, entry: QWidget) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = theme
        self._ground = ""
        self._notice: Notice | None = None
        self._build(pictures)
        self._arrange(entry)
        self._connect()
        self._show_ground()

    def _build(self, pictures: Pictures) -> None:
        self.band = Band(self._theme)
        self.card = CardPanel(self._theme, pictures)
        self.header = HeaderPanel(self._theme)
        self.lines = LinesPanel(self._theme)
        self.carton = CartonPanel(self._theme)
        self._panels = (self.band, self.card, self.header, self.lines, self.carton)
        self.main, self.side = QWidget(), QWidget()
        self.flash = QTimer(self)
        self.flash.setSingleShot(True)
        self.flash.setInterval(FLASH_MS)

    def _arrange(self, entry: QWidget) -> None:
        self._grid = QGridLayout(self)
        policy = QSizePolicy.Policy
        for panel in (self.main, self.side, *self._panels):
            panel.setSizePolicy(policy.Ignored, policy.Ignored)
        self.header.setSizePolicy(policy.Ignored, policy.Fixed)
        self._columns = QVBoxLayout(self.main), QVBoxLayout(self.side)
        parts = (
            ((self.band, 29), (self.card, 58), (entry, 0)),
            ((self.header, 0), (self.lines, 56), (self.carton, 21)),
        )
        for column, widgets in zip(self._columns, parts, strict=True):
            column.setContentsMargins(0, 0, 0, 0)
            for widget, stretch in widgets:
                column.addWidget(widget, stretch)
        self._space_out()

    def _connect(self) -> None:
        self._theme.changed.connect(self._space_out)
        self._theme.changed.connect(self._show_ground)
        self.flash.timeout.connect(self._show_ground)

    def show_step(self, step: Step) -> None:
        """Draw a step; what did not change is not drawn again."""
        self.band.show_step(step)
        self.card.show_card(step.card)
        self.header.show_header(step.header)
        self.lines.show_lines(step.lines, step.progress)
        self.carton.show_box(step.box)
        if step.notice is not None and step.notice is not self._notice:
            self.flash.start()
        self._notice = step.notice
        self._show_ground()

    def show_message(self, message: Message) -> None:
        """Say something that no step says; the work stays in sight."""
        self.band.show_message(message)
        self._show_ground()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._ground))
        painter.end()

    def _space_out(self) -> None:
        """Put the columns on the sides of the hand, with the distances of the theme."""
        gap = self._theme.sizes.space(3)
        self._grid.setContentsMargins(gap, gap, gap, gap)
        for layout in (self._grid, *self._columns):
            layout.setSpacing(gap)
        main_column = 1 if self._theme.is_mirrored else 0
        self._grid.addWidget(self.main, 0, main_column)
        self._grid.addWidget(self.side, 0, 1 - main_column)
        self._grid.setColumnStretch(main_column, 62)
        self._grid.setColumnStretch(1 - main_column, 38)

    def _show_ground(self) -> None:
        """Draw the ground anew if its colour changed: only what is seen of it, not the panels upon it."""
        if self._ground_colour() == self._ground:
            return
        self._ground = self._ground_colour()
        seen = QRegion(self.rect())
        for panel in self._panels:
            panel.stand_on(self._ground)
            if panel.isVisible():
                box = QRect(panel.mapTo(self, QPoint(0, 0)), panel.size())
                seen = seen - (QRegion(box) - corners_of(box))
        self.update(seen)

    def _ground_colour(self) -> str:
        """Return the colour of the state while it has to be seen from afar, else that of the ground."""
        kind, palette = self.band.message.kind, self._theme.palette
        is_loud = kind in (Kind.CHECK, Kind.STOP) or (kind is Kind.OK and self.flash.isActive())
        return palette.state(kind).ground if is_loud else palette.ground
