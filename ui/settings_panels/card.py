"""Measures the screen: a frame that is made as large as a bank card held against the glass."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.controls import Slider
from ui.glass import CARD_CORNER_MM, CARD_MM
from ui.settings_panels.section import Section
from ui.settings_panels.station import Hands, keep
from ui.sizes import Role
from ui.theme import Theme
from ui.widgets import Words

_LEAST_DPI, _MOST_DPI = 30, 400
_STRIDE_PX = 10
"""What Page Up and Page Down add and take."""


def card_px(dpi: float) -> int:
    """Return how wide a bank card is on a screen."""
    return round(CARD_MM[0] / 25.4 * dpi)


class CardFrame(QWidget):
    """The outline of a card in the middle of what room there is."""

    room_changed = Signal()
    """It became larger or smaller, and with it the widest card that it can hold."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._width_px = theme, card_px(theme.sizes.view.dpi)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_width(self, width_px: int) -> None:
        """Draw the card so wide."""
        self._width_px = width_px
        self.update()

    def widest_px(self) -> int:
        """Return the width of the largest card that can be drawn here."""
        return min(self.width(), int(self.height() * CARD_MM[0] / CARD_MM[1])) - 2

    def card(self) -> QRectF:
        """Return where the card is drawn."""
        height = self._width_px * CARD_MM[1] / CARD_MM[0]
        return QRectF((self.width() - self._width_px) / 2, (self.height() - height) / 2, self._width_px, height)

    def minimumSizeHint(self) -> QSize:
        """Return the room of a card on a coarse screen."""
        return QSize(card_px(_LEAST_DPI), card_px(_LEAST_DPI))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that other cards fit now."""
        super().resizeEvent(event)
        self.room_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card; its edge lies inside, for it is the edge that is held against the real one."""
        palette, corner = self._theme.palette, CARD_CORNER_MM / CARD_MM[0] * self._width_px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.accent), 3))
        painter.setBrush(QColor(palette.selected))
        painter.drawRoundedRect(self.card().adjusted(1.5, 1.5, -1.5, -1.5), corner, corner)
        painter.end()


class CardSheet(Section):
    """Asks for the card, keeps what was measured for this screen, or forgets it."""

    closed = Signal()
    """It is done with, whether or not something was kept."""

    def __init__(self, theme: Theme, hands: Hands) -> None:
        super().__init__(theme)
        self._hands = hands
        self._how = Words(theme, Role.DESK, wraps=True)
        self._frame = CardFrame(theme)
        self.slider = Slider(theme)
        self._said = Words(theme, Role.DESK_STRONG)
        self._note = Words(theme, Role.DESK_SMALL, "muted", wraps=True)
        self.buttons = {name: QPushButton() for name in ("smaller", "larger", "keep", "reset", "back")}
        self._arrange()
        self._connect()
        self.say_words()

    def _arrange(self) -> None:
        self.buttons["keep"].setProperty("isMain", True)
        self.slider.setMinimum(card_px(_LEAST_DPI))
        self.slider.setPageStep(_STRIDE_PX)
        pull, foot = QHBoxLayout(), QHBoxLayout()
        for line in (pull, foot):
            line.setSpacing(self.theme.sizes.space(2))
        pull.addWidget(self.buttons["smaller"])
        pull.addWidget(self.slider, 1)
        pull.addWidget(self.buttons["larger"])
        for name in ("keep", "reset", "back"):
            foot.addWidget(self.buttons[name])
        foot.addStretch(1)
        self.rows.addWidget(self._how)
        self.rows.addWidget(self._frame, 1)
        self.rows.addLayout(pull)
        self.rows.addWidget(self._said)
        self.rows.addWidget(self._note)
        self.rows.addLayout(foot)

    def _connect(self) -> None:
        self._frame.room_changed.connect(self._on_room_changed)
        self.slider.valueChanged.connect(self._on_pulled)
        self.buttons["smaller"].clicked.connect(lambda: self.slider.setValue(self.slider.value() - 1))
        self.buttons["larger"].clicked.connect(lambda: self.slider.setValue(self.slider.value() + 1))
        self.buttons["keep"].clicked.connect(self.keep)
        self.buttons["reset"].clicked.connect(self.reset)
        self.buttons["back"].clicked.connect(self.closed)

    def begin(self) -> None:
        """Show the card as large as it is by what is known now."""
        self._on_room_changed()
        self.slider.setValue(card_px(self.theme.sizes.view.dpi))
        self._on_pulled()
        self.slider.setFocus()

    def keep(self) -> None:
        """Believe the frame from now on, on this screen."""
        glass = self.theme.glass
        if glass is not None and self._store({glass.name: glass.width_mm(self.slider.value())}):
            self.closed.emit()

    def reset(self) -> None:
        """Believe what the screen says of itself."""
        if self._store({}):
            self.begin()

    def say_words(self) -> None:
        """Say everything in the present language."""
        self.title.say(self.tr("How large is this screen?"))
        self._how.say(
            self.tr(
                "Hold a bank card flat against the glass. Make the frame exactly as large as the card: pull the slider,"
                " or strike the arrow keys."
            )
        )
        self.slider.setAccessibleName(self.tr("Width of the card"))
        words = {
            "smaller": self.tr("Smaller"),
            "larger": self.tr("Larger"),
            "keep": self.tr("Keep"),
            "reset": self.tr("Reset"),
            "back": self.tr("Back"),
        }
        for name, button in self.buttons.items():
            button.setText(words[name])
        self._note.say(self.tr("Kept for this screen on this computer. Reset believes what the screen says of itself."))
        self._on_pulled()

    def _on_room_changed(self) -> None:
        most = min(self._frame.widest_px(), card_px(_MOST_DPI))
        self.slider.setRange(card_px(_LEAST_DPI), max(card_px(_LEAST_DPI), most))

    def _on_pulled(self) -> None:
        self._frame.show_width(self.slider.value())
        glass = self.theme.glass
        if glass is not None:
            width = self.theme.formats.decimal(glass.width_mm(self.slider.value()) / 10, 1)
            self._said.say(self.tr("So this screen is {width} cm wide.").format(width=width))

    def _store(self, measured_mm: dict[str, float]) -> bool:
        """Put what was measured of this screen in the place of what was; others keep theirs."""
        glass, known = self.theme.glass, self._hands.store.settings.screen_widths_mm
        others = {name: width for name, width in known.items() if glass is None or name != glass.name}
        widths = others | measured_mm
        if not keep(self._hands.store, self._note, self.tr("Not saved: {reason}"), screen_widths_mm=widths):
            return False
        self.theme.set_measured(widths)
        return True
