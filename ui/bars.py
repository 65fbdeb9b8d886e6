"""The bars above and below every screen: place, devices and operator; the last scan and the keys of this screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.device_words import title_of
from ui.letters import CENTRE
from ui.screen import KeyHint
from ui.sizes import Role
from ui.theme import Theme
from ui.widgets import Icon, Words, height_of


class Bar(QWidget):
    """A white bar with a hairline on one side."""

    def __init__(self, theme: Theme, height_px: int, *, line_on_top: bool) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.theme, self._height_px, self._line_on_top = theme, height_px, line_on_top
        self.row = QHBoxLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.palette.panel))
        painter.setPen(QPen(QColor(self.theme.palette.hairline), 1))
        y = 0 if self._line_on_top else self.height() - 1
        painter.drawLine(0, y, self.width(), y)
        painter.end()

    def _on_theme_changed(self) -> None:
        chrome = self.theme.sizes.chrome
        self._fit_height()
        self.row.setContentsMargins(chrome(28), 0, chrome(28), 0)
        self.row.setSpacing(chrome(28))
        self.update()

    def _fit_height(self) -> None:
        chrome = self.theme.sizes.chrome
        wanted = [height_of(button) + chrome(8) for button in self.findChildren(QPushButton)]
        self.setFixedHeight(max([chrome(self._height_px), *wanted]))

    def event(self, event: QEvent) -> bool:
        """Be as high as the buttons in the bar want to be."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_height()
        return super().event(event)


class DeviceBadge(QWidget):
    """A device: icon, name, and the word of its state."""

    _COLOURS = {"ready": "ink", "check": "ink", "stop": "alarm"}

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme, self._icon_name = theme, icon
        self._icon = Icon(theme, icon, 30)
        self._name = Words(theme, Role.BAR_SMALL, "muted")
        self._word = Words(theme, Role.BAR_STRONG)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.sizes.chrome(12))
        grid.setVerticalSpacing(0)
        grid.addWidget(self._icon, 0, 0, 2, 1)
        grid.addWidget(self._name, 0, 1, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self._word, 1, 1, Qt.AlignmentFlag.AlignTop)

    def show_state(self, name: str, state: str, word: str, detail: str) -> None:
        """Draw a state: a device that needs a hand changes its icon, not only its colour."""
        title = title_of(name)
        self._name.say(title)
        self._word.say(word)
        self._word.set_colour(self._COLOURS.get(state, "ink"))
        icon = {"check": "warning", "stop": "cross"}.get(state, self._icon_name)
        self._icon.show_icon(icon, "alarm" if state == "stop" else ("ink" if state == "check" else "muted"))
        self.setToolTip(detail)
        self.setAccessibleName(" ".join(filter(None, (title, word, detail))))


class TopBar(Bar):
    """Place at the left, devices and operator at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 76, line_on_top=False)
        self._title = Words(theme, Role.DESK_TITLE)
        self._subtitle = Words(theme, Role.BAR, "muted")
        self._operator = Words(theme, Role.BAR_STRONG)
        self._title.stand_firm()
        self._badges: dict[str, DeviceBadge] = {}
        self.row.addWidget(self._title)
        self.row.addWidget(self._subtitle, 1)
        self.row.addWidget(self._operator)

    def show_place(self, title: str, subtitle: str) -> None:
        """Say where one is."""
        self._title.say(title)
        self._subtitle.say(subtitle)

    def show_operator(self, name: str) -> None:
        """Say who is signed on."""
        self._operator.say(name)

    def show_device(self, name: str, icon: str, state: str, word: str, detail: str) -> None:
        """Draw the state of a device; a new one is added in front of the operator."""
        if name not in self._badges:
            badge = self._badges[name] = DeviceBadge(self.theme, icon)
            self.row.insertWidget(self.row.indexOf(self._operator), badge)
        self._badges[name].show_state(name, state, word, detail)

    def remove_device(self, name: str) -> None:
        """Take a device away that is no longer set up."""
        badge = self._badges.pop(name, None)
        if badge is not None:
            self.row.removeWidget(badge)
            badge.deleteLater()

    def add_at_end(self, widget: QWidget) -> None:
        """Add something right of the operator."""
        self.row.addWidget(widget)


@dataclass(frozen=True)
class _Cap:
    """A key as it stands in the strip."""

    hint: KeyHint
    """What it is."""
    key: QRectF
    """The cap."""
    words: QRectF
    """The words beside it."""


class KeyStrip(QWidget):
    """The keys of the present screen; each can be clicked too. What does not fit is under help."""

    moved = Signal()
    """The keys stand elsewhere."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hints: tuple[KeyHint, ...] = ()
        self._placed: list[_Cap] | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._place_anew)

    def show_hints(self, hints: Sequence[KeyHint]) -> None:
        """Draw these keys; the last one always finds room."""
        before = [(hint.key, hint.text) for hint in self._hints]
        self._hints = tuple(hints)
        if before == [(hint.key, hint.text) for hint in hints]:
            return
        self.setAccessibleName(", ".join(f"{hint.key} {hint.text}" for hint in hints))
        self._place_anew()

    def shown(self) -> list[KeyHint]:
        """Return the keys that fit."""
        return [cap.hint for cap in self._caps()]

    def free_px(self) -> float:
        """Return how far from the left edge nothing stands."""
        caps = self._caps()
        return caps[0].key.left() if caps else self.width()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Do what the key under the pointer does, unless it has to be held."""
        for cap in self._caps():
            if cap.key.united(cap.words).contains(event.position()) and not cap.hint.is_held:
                cap.hint.run()
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw caps and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        keys, words = self._theme.letters(Role.KEY), self._theme.letters(Role.BAR)
        for cap in self._caps():
            painter.setPen(QPen(QColor(palette.hairline), 1))
            painter.setBrush(QColor(palette.soft))
            painter.drawRoundedRect(cap.key, 5, 5)
            keys.draw(painter, cap.key, _cap_text(cap.hint), palette.ink, CENTRE)
            words.draw(painter, cap.words, cap.hint.text, palette.ink)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the keys in the new room."""
        super().resizeEvent(event)
        self._place_anew()

    def _place_anew(self) -> None:
        self._placed = None
        self.update()
        self.moved.emit()

    def _width(self, hint: KeyHint) -> int:
        key, words = self._parts(hint)
        return key + words + self._theme.sizes.chrome(8 + 30)

    def _parts(self, hint: KeyHint) -> tuple[int, int]:
        key = self._theme.letters(Role.KEY).width(_cap_text(hint)) + self._theme.sizes.chrome(24)
        return key, self._theme.letters(Role.BAR).width(hint.text) + 2

    def _caps(self) -> list[_Cap]:
        if self._placed is None:
            self._placed = self._place()
        return self._placed

    def _place(self) -> list[_Cap]:
        """Place as many keys as fit, from the right edge; the last one is never left out."""
        room = self.width()
        fitting: list[KeyHint] = []
        for hint in [*self._hints[-1:], *self._hints[:-1]]:
            if self._width(hint) <= room + self._theme.sizes.chrome(30):
                room -= self._width(hint)
                fitting.append(hint)
        chrome, height = self._theme.sizes.chrome, self._theme.sizes.chrome(34)
        caps, right, top = [], float(self.width()), (self.height() - height) / 2
        for hint in [*fitting[:1], *reversed(fitting[1:])]:
            key, words = self._parts(hint)
            left = right - words - key - chrome(8)
            caps.append(_Cap(hint, QRectF(left, top, key, height), QRectF(right - words, top, words, height)))
            right = left - chrome(30)
        return list(reversed(caps))


class BottomBar(Bar):
    """The last scan with what came of it, and the keys of this screen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 58, line_on_top=True)
        self._said = self._last_scan = ""
        self._strip = KeyStrip(theme, self)
        self._strip.moved.connect(self.update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a third of the bar for the last scan, whatever keys there are."""
        super().resizeEvent(event)
        edge, keys = self.theme.sizes.chrome(28), round(self.width() * 0.66)
        self._strip.setGeometry(self.width() - keys - edge, 0, keys, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet and the last scan left of the keys."""
        super().paintEvent(event)
        edge = self.theme.sizes.chrome(28)
        words = QRectF(edge, 0, self._strip.x() + self._strip.free_px() - 2 * edge, self.height())
        painter = QPainter(self)
        self.theme.letters(Role.BAR).draw(painter, words, self._said, self.theme.palette.muted)
        painter.end()

    def said(self) -> str:
        """Return what stands there, also what did not fit."""
        return self._said

    def show_sentence(self, text: str) -> None:
        """Say something where the last scan stands; nothing brings the last scan back."""
        self._say(text or self._last_scan)

    def show_scan(self, code: str, result: str) -> None:
        """Say what was scanned, what it led to, and when."""
        clock = self.theme.formats.clock(datetime.now(UTC))
        self._last_scan = self.tr("Last {time}   {code}  →  {result}").format(code=code, result=result, time=clock)
        self._say(self._last_scan)

    def show_hints(self, hints: Sequence[KeyHint]) -> None:
        """Draw the keys of a screen."""
        self._strip.show_hints(hints)

    def _say(self, text: str) -> None:
        self._said = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()


def _cap_text(hint: KeyHint) -> str:
    return hint.key.replace("Shift+", "⇧").replace("Ctrl+", "Ctrl ") + (" …" if hint.is_held else "")
