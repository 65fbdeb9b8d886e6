"""A sheet with a heading, and a row of chips of which one is chosen. Knows no setting."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.flow import Flow
from ui.sizes import Role
from ui.theme import Theme
from ui.widgets import Chip, Panel, Words


class Section(Panel):
    """A heading and what belongs under it; subclasses say their words in `say_words`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.title = Words(theme, Role.DESK_TITLE)
        self.rows = QVBoxLayout(self)
        self.rows.addWidget(self.title)
        theme.changed.connect(self.space_out)
        Section.space_out(self)

    def space_out(self) -> None:
        """Leave the distances of the theme."""
        px = self.theme.sizes.desk_px
        self.rows.setContentsMargins(px(26), px(20), px(26), px(22))
        self.rows.setSpacing(px(14))

    def say_words(self) -> None:
        """Say everything in the present language."""

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()


class ChipRow(QWidget):
    """A row of which one chip is chosen, with its label above."""

    chosen = Signal(str)
    """Name of the chip."""

    def __init__(self, theme: Theme, names: Sequence[str]) -> None:
        super().__init__()
        self._label = Words(theme, Role.DESK_STRONG)
        self._chips = [Chip(theme, name) for name in names]
        self._words: Sequence[str] = names
        self._current = ""
        self._theme, self._flow = theme, Flow()
        self._flow.hold(self._chips)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._label)
        self._column.addWidget(self._flow)
        self._space_out()
        theme.changed.connect(self._space_out)
        for chip in self._chips:
            chip.chosen.connect(self.chosen)

    def say(self, label: str, words: Sequence[str]) -> None:
        """Name the row and its chips."""
        self._label.say(label)
        self._words = words
        self._show()

    def show_current(self, name: str) -> None:
        """Fill the chip that is chosen."""
        self._current = name
        self._show()

    def chip(self, name: str) -> Chip:
        """Return a chip by its name."""
        return next(chip for chip in self._chips if chip.name == name)

    def _space_out(self) -> None:
        self._column.setSpacing(self._theme.sizes.space(1))
        self._flow.set_gap(self._theme.sizes.desk_px(9))

    def _show(self) -> None:
        for chip, word in zip(self._chips, self._words, strict=True):
            chip.show_view(word, "", chip.name == self._current)
        self._flow.updateGeometry()
