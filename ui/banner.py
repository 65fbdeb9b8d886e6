"""A sentence above all screens that stays until its reason is gone, such as "this is the demo warehouse"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from fulfilment.step import Text
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import height_of


@dataclass(frozen=True)
class BannerAction:
    """A button beside the sentence."""

    text: Text
    """What it does."""
    run: Callable[[], object]
    """Does it."""


class Banner(QWidget):
    """Draws the sentence with an icon; hidden when there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text: Text | None = None
        self._is_alarm = False
        self._buttons: list[tuple[QPushButton, Text]] = []
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)
        self.hide()
        self._on_theme_changed()

    def show_text(self, text: Text | None, *, is_alarm: bool = False, actions: Sequence[BannerAction] = ()) -> None:
        """Say a sentence, calmly or as a caution, with what can be done about it; none hides the banner."""
        self._text, self._is_alarm = text, is_alarm
        self._show_actions(actions)
        self.setVisible(text is not None)
        self.setAccessibleName(spoken(text))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Say it anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(spoken(self._text))
            self._say_words()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon and sentence."""
        palette, chrome = self._theme.palette, self._theme.sizes.chrome
        ground = palette.caution.ground if self._is_alarm else palette.selected
        ink = palette.caution.ink if self._is_alarm else palette.ink
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(ground))
        side = chrome(22)
        icon = QRectF(chrome(28), (self.height() - side) / 2, side, side)
        self._theme.icons.paint(painter, "warning" if self._is_alarm else "info", icon, ink)
        room = sum(button.width() + chrome(12) for button, _ in self._buttons)
        words = QRectF(self.rect()).adjusted(chrome(62), 0, -chrome(28) - room, 0)
        self._theme.letters(Role.BAR_STRONG).draw(painter, words, spoken(self._text), ink)
        painter.end()

    def _show_actions(self, actions: Sequence[BannerAction]) -> None:
        """Make the buttons; no key reaches them, so that no scan can press one."""
        for button, _ in self._buttons:
            button.deleteLater()
        self._buttons = [(QPushButton(self), action.text) for action in actions]
        for (button, _), action in zip(self._buttons, actions, strict=True):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(action.run)
            self._row.addWidget(button)
        self._say_words()
        self._on_theme_changed()

    def _say_words(self) -> None:
        for button, text in self._buttons:
            button.setText(spoken(text))

    def _on_theme_changed(self) -> None:
        chrome = self._theme.sizes.chrome
        self._row.setContentsMargins(0, chrome(4), chrome(28), chrome(4))
        self._row.setSpacing(chrome(12))
        wanted = [height_of(button) + 2 * chrome(4) for button, _ in self._buttons]
        self.setFixedHeight(max([chrome(56 if self._buttons else 40), *wanted]))
        self.update()
