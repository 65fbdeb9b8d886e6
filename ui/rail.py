"""The rail at the left: where one can go, with icon, word and function key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fulfilment.step import Text
from ui.letters import CENTRE
from ui.screen import Screen
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme

_WIDTH, _HEIGHT = 108, 92


@dataclass(frozen=True)
class ScreenEntry:
    """A screen that the window can open; it is built when it is first wanted."""

    name: str
    """Name by which steps and commands ask for it, e.g. ``pack``."""
    title: Text
    """Word in the rail."""
    icon: str
    """Icon in the rail."""
    create: Callable[[], Screen]
    """Builds it."""
    key: str = ""
    """Function key that opens it from anywhere."""
    is_at_bottom: bool = False
    """True for what is set up rather than worked with."""
    is_in_rail: bool = True
    """False for screens that are only opened by a scan or from another screen."""


class _Place(QWidget):
    """One place of the rail."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, entry: ScreenEntry) -> None:
        super().__init__()
        self._theme, self._entry, self._is_current = theme, entry, False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    @property
    def entry(self) -> ScreenEntry:
        """What it leads to."""
        return self._entry

    def retranslate(self) -> None:
        """Say the word anew."""
        self.setAccessibleName(f"{spoken(self._entry.title)} {self._entry.key}".strip())
        self.update()

    def set_current(self, is_current: bool) -> None:
        """Show whether one is here."""
        self._is_current = is_current
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in the design."""
        return QSize(self._theme.sizes.chrome(_WIDTH), self._theme.sizes.chrome(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the least height at which icon and words stand free."""
        return QSize(self._theme.sizes.chrome(_WIDTH), self._theme.sizes.chrome(70))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self.chosen.emit(self._entry.name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, word and key in the middle of the place."""
        theme, palette, chrome = self._theme, self._theme.palette, self._theme.sizes.chrome
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_current:
            painter.fillRect(self.rect(), QColor(palette.selected))
            painter.fillRect(0, 0, chrome(5), self.height(), QColor(palette.accent))
        ink = palette.accent if self._is_current else palette.ink
        icon, word, key = chrome(32), theme.letters(Role.BAR).height, theme.letters(Role.KEY).height
        key = key if self._entry.key else 0
        top = (self.height() - icon - word - key - chrome(2)) / 2
        box = QRectF((self.width() - icon) / 2, top, icon, icon)
        theme.icons.paint(painter, self._entry.icon, box, palette.accent if self._is_current else palette.muted)
        words = QRectF(chrome(6), top + icon + chrome(2), self.width() - chrome(12), word)
        title = spoken(self._entry.title)
        letters = theme.letters(Role.BAR_STRONG if self._is_current else Role.BAR)
        letters.fitted(title, words, lines=1, least_px=11).draw(painter, words, title, ink, CENTRE)
        if self._entry.key:
            words.translate(0, word)
            theme.letters(Role.BAR_SMALL).draw_lines(painter, words, self._entry.key, palette.muted, CENTRE)
        painter.end()


class Rail(QWidget):
    """All places, the ones for setting up at the bottom."""

    chosen = Signal(str)
    """Name of the screen to open."""

    def __init__(self, theme: Theme, entries: Sequence[ScreenEntry]) -> None:
        super().__init__()
        self._theme = theme
        self._places = [_Place(theme, entry) for entry in entries if entry.is_in_rail]
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, theme.sizes.chrome(8), 1, theme.sizes.chrome(4))
        rows.setSpacing(0)
        has_gap = False
        for place in self._places:
            if place.entry.is_at_bottom and not has_gap:
                rows.addStretch(1)
                has_gap = True
            rows.addWidget(place)
            place.chosen.connect(self.chosen)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_current(self, name: str) -> None:
        """Mark the place where one is."""
        for place in self._places:
            place.set_current(place.entry.name == name)

    def changeEvent(self, event: QEvent) -> None:
        """Say the words anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for place in self._places:
                place.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet and its edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.palette.panel))
        painter.setPen(QPen(QColor(self._theme.palette.hairline), 1))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.end()
