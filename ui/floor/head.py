"""The top of the map: the search box, what it is coloured by, the levels, and the buttons for who has no wheel."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from fulfilment.mapping.bands import TITLES, Scheme
from fulfilment.mapping.picture import ALL_LEVELS
from ui.flow import Flow
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import Chip, Words


class FloorHead(QWidget):
    """What of the floor is wanted."""

    sought = Signal(str)
    """Another text is looked for."""
    confirmed = Signal()
    """Enter was pressed in the search box."""
    scheme_chosen = Signal(str)
    level_chosen = Signal(int)
    zoom_requested = Signal(int)
    """Nearer (1), farther (-1), or all of it (0)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._levels: tuple[int, ...] = ()
        self._scheme, self._level = Scheme.FILL, ALL_LEVELS
        self.search = QLineEdit()
        self.found = Words(theme, Role.DESK_SMALL, "muted")
        self.schemes = [Chip(theme, scheme.value) for scheme in Scheme]
        self.levels: list[Chip] = []
        self._chips = Flow()
        self._buttons = [QPushButton() for _ in range(3)]
        self._arrange()
        self._connect()
        self.say_words()

    def _arrange(self) -> None:
        self.found.stand_firm()
        self._rows = QVBoxLayout(self)
        self._row = QHBoxLayout()
        self._row.addWidget(self.search)
        self._row.addWidget(self.found)
        self._row.addStretch(1)
        for button in self._buttons:
            self._row.addWidget(button)
        self._rows.addLayout(self._row)
        self._rows.addWidget(self._chips)
        self._chips.hold(self.schemes)
        self._space_out()

    def _space_out(self) -> None:
        px = self._theme.sizes.desk_px
        self._rows.setContentsMargins(px(20), px(14), px(20), px(12))
        self._rows.setSpacing(px(10))
        self._row.setSpacing(px(12))
        self._chips.set_gap(px(9))
        self.search.setFixedWidth(px(360))
        self.search.setMinimumHeight(px(46))
        for button, icon in zip(self._buttons, ("minus", "plus", "fit"), strict=True):
            button.setFixedWidth(px(64))
            button.setMinimumHeight(px(46))
            button.setIconSize(QSize(px(24), px(24)))
            button.setIcon(self._theme.icons.icon(icon, self._theme.palette.ink, px(24)))

    def _connect(self) -> None:
        self._theme.changed.connect(self._space_out)
        self.search.textChanged.connect(self.sought)
        self.search.returnPressed.connect(self.confirmed)
        for chip in self.schemes:
            chip.chosen.connect(self.scheme_chosen)
        for button, way in zip(self._buttons, (-1, 1, 0), strict=True):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, way=way: self.zoom_requested.emit(way))

    @property
    def text(self) -> str:
        """What is looked for."""
        return self.search.text().strip()

    def open_search(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus()
        self.search.selectAll()

    def show_choice(self, scheme: Scheme, levels: Sequence[int], level: int) -> None:
        """Show what is chosen; one level alone is no choice."""
        if tuple(levels) != self._levels:
            self._levels = tuple(levels)
            offered = (ALL_LEVELS, *levels) if len(levels) > 1 else ()
            self.levels = [Chip(self._theme, str(each)) for each in offered]
            for chip in self.levels:
                chip.chosen.connect(lambda name: self.level_chosen.emit(int(name)))
            self._chips.hold([*self.schemes, *self.levels])
        self._scheme, self._level = scheme, level
        self.say_words()

    def say_words(self) -> None:
        """Say everything anew in another language."""
        self.search.setPlaceholderText(self.tr("Bin, SKU, name or walk"))
        self.search.setAccessibleName(self.tr("Search"))
        words = (self.tr("Farther"), self.tr("Nearer"), self.tr("The whole floor"))
        for button, word in zip(self._buttons, words, strict=True):
            button.setAccessibleName(word)
            button.setToolTip(word)
        for chip in self.schemes:
            scheme = Scheme(chip.name)
            chip.show_view(spoken(TITLES[scheme]), "", scheme == self._scheme)
        for chip in self.levels:
            is_all = chip.name == str(ALL_LEVELS)
            chip.show_view(self.tr("All levels") if is_all else chip.name, "", chip.name == str(self._level))
            if not is_all:
                chip.setAccessibleName(self.tr("Level {n}").format(n=chip.name))
        self._chips.set_gap(self._theme.sizes.desk_px(9))
        self._chips.updateGeometry()
