"""The few plain widgets that everything is made of: words, panels, icons, key caps, chips, bars."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.letters import CENTRE
from ui.sheet import corners_of, draw_sheet, fill_corners
from ui.sizes import Role
from ui.theme import Theme


class Words(QLabel):
    """Plain text in one role and one colour of the theme; cut with an ellipsis rather than clipped."""

    def __init__(self, theme: Theme, role: Role, colour: str = "ink", text: str = "", *, wraps: bool = False) -> None:
        super().__init__()
        self._theme, self._role, self._colour = theme, role, colour
        self._whole = ""
        self._is_firm = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if wraps:
            self.setMinimumWidth(1)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.MinimumExpanding if wraps else policy.Fixed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.say(text)

    def say(self, text: str) -> None:
        """Show these words."""
        if text != self._whole:
            self._whole = text
            self.setAccessibleName(text)
            self._cut()
            self.updateGeometry()

    def stand_firm(self) -> None:
        """Claim the room for all the words: others are cut first."""
        self._is_firm = True

    def said(self) -> str:
        """Return the words, also those that did not fit."""
        return self._whole

    def set_colour(self, colour: str) -> None:
        """Change the colour by its name in the palette."""
        self._colour = colour
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        """Return the room for all the words."""
        if self.wordWrap():
            return super().sizeHint()
        letters = self._theme.letters(self._role)
        return QSize(letters.width(self._whole) + 2, letters.height)

    def minimumSizeHint(self) -> QSize:
        """Return the least room: a letter and an ellipsis."""
        if self.wordWrap():
            return super().minimumSizeHint()
        if self._is_firm:
            return self.sizeHint()
        letters = self._theme.letters(self._role)
        return QSize(min(self.sizeHint().width(), letters.width("MM…")), letters.height)

    def resizeEvent(self, event: object) -> None:
        """Cut anew for the new width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._cut()

    def _cut(self) -> None:
        if self.wordWrap():
            self.setText(self._whole)
            return
        cut = self._theme.letters(self._role).cut(self._whole, max(self.width(), 1))
        self.setText(cut if self.isVisible() or self.width() > 1 else self._whole)
        self.setToolTip(self._whole if self.text() != self._whole else "")

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(self._role))
        colours = QPalette(self.palette())
        colours.setColor(QPalette.ColorRole.WindowText, QColor(getattr(self._theme.palette, self._colour)))
        self.setPalette(colours)
        self._cut()
        self.updateGeometry()


class Panel(QWidget):
    """A white sheet with a hairline around it, on which other widgets or a painter write."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._ground = ""
        theme.changed.connect(self.update)

    def stand_on(self, ground: str) -> None:
        """Fill the corners with the colour of the ground, so that nothing has to be drawn beneath."""
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet."""
        painter = QPainter(self)
        self.paint_sheet(painter)
        painter.end()

    def paint_sheet(self, painter: QPainter, fill: str = "", line: str = "") -> None:
        """Draw the sheet in other colours than those of a panel."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ground:
            fill_corners(painter, self.rect(), self._ground)
        draw_sheet(painter, self.rect(), fill or self.theme.palette.panel, line or self.theme.palette.hairline)

    def is_only_edge(self, event: QPaintEvent) -> bool:
        """Return whether nothing but the corners has to be drawn, because the ground behind them changed."""
        return (event.region() - corners_of(self.rect())).isEmpty()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.update()


class Icon(QWidget):
    """One icon in a colour of the theme."""

    def __init__(self, theme: Theme, name: str, size_px: int = 26, colour: str = "muted") -> None:
        super().__init__()
        self._theme, self._name, self._size_px, self._colour = theme, name, size_px, colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """Return the side of the icon, scaled with the bars."""
        side = self._theme.sizes.chrome(self._size_px)
        return QSize(side, side)

    def show_icon(self, name: str, colour: str = "") -> None:
        """Change the drawing and, if given, its colour."""
        self._name, self._colour = name, colour or self._colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        colour = getattr(self._theme.palette, self._colour)
        self._theme.icons.paint(painter, self._name, QRectF(self.rect()), colour)
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class Chip(QWidget):
    """A rounded word with a count that can be chosen, for saved views."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self._label, self._count, self._is_current = "", "", False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @property
    def name(self) -> str:
        """Name of the view."""
        return self._name

    def show_view(self, label: str, count: str, is_current: bool) -> None:
        """Change word, count and whether it is the present view."""
        self._label, self._count, self._is_current = label, count, is_current
        self.setAccessibleName(f"{label} {count}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of word and count with air around."""
        width = self._theme.letters(Role.DESK_HEAD).width(f"{self._label} {self._count}".strip())
        return QSize(width + self._theme.sizes.desk_px(34), self._theme.sizes.desk_px(46))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this view."""
        self.chosen.emit(self._name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose this view by Space or Enter, as a button would."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self._name)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip; the present one is filled."""
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        edge = palette.accent if self.hasFocus() else (palette.accent if self._is_current else palette.soft)
        painter.setPen(QPen(QColor(edge), 3 if self.hasFocus() else 1))
        painter.setBrush(QColor(palette.accent if self._is_current else palette.soft))
        painter.drawRoundedRect(box, box.height() / 2.8, box.height() / 2.8)
        ink = palette.panel if self._is_current else palette.ink
        words = f"{self._label} {self._count}".strip()
        self._theme.letters(Role.DESK_HEAD).draw(painter, box, words, ink, CENTRE)
        painter.end()


def height_of(button: QWidget) -> int:
    """Return the height that a button asks for under the present style sheet: more where it is touched."""
    button.ensurePolished()
    return button.sizeHint().expandedTo(button.minimumSize()).height()
