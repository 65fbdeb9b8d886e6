"""The top of a list: the search box first, then the saved views with their counts, then how many were found."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.columns import ListSpec
from ui.flow import Flow
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import Chip, Words


class ListHead(QWidget):
    """What is looked for, and how much of it there is."""

    asked = Signal()
    """Another text or another view is wanted."""
    confirmed = Signal()
    """Enter was pressed in the search box."""

    def __init__(self, theme: Theme, spec: ListSpec) -> None:
        super().__init__()
        self._theme, self._spec = theme, spec
        self.view = spec.views[0].name if spec.views else ""
        self._counts: Mapping[str, int] = {}
        self._found: int | None = None
        self.search = QLineEdit()
        self.chips = [Chip(theme, view.name) for view in spec.views]
        self.count = Words(theme, Role.DESK_SMALL, "muted")
        self._flow = Flow()
        self._arrange()
        self._connect()
        self.say_words()

    def _arrange(self) -> None:
        self.count.stand_firm()
        self._flow.hold(self.chips)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._flow, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        self._space_out()

    def _space_out(self) -> None:
        px = self._theme.sizes.desk_px
        self._row.setContentsMargins(px(20), px(16), px(20), px(16))
        self._row.setSpacing(px(14))
        self._flow.set_gap(px(9))
        self.search.setFixedWidth(px(330 if self._spec.details is not None else 520))
        self.search.setMinimumHeight(px(46))

    def _connect(self) -> None:
        self._theme.changed.connect(self._space_out)
        self.search.textChanged.connect(self.asked)
        self.search.returnPressed.connect(self.confirmed)
        for chip in self.chips:
            chip.chosen.connect(self.choose_view)

    @property
    def text(self) -> str:
        """What is searched for."""
        return self.search.text().strip()

    def open_search(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus()
        self.search.selectAll()

    def choose_view(self, name: str) -> None:
        """Show another saved view."""
        self.view = name
        self._show_chips()
        self.asked.emit()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Say how many records each view has."""
        self._counts = counts
        self._show_chips()
        self._show_count()

    def show_found(self, found: int | None) -> None:
        """Say how many records were found; None while that is not known."""
        self._found = found
        self._show_count()

    def say_limit(self, limit: int) -> None:
        """Say that so many rows cannot be selected at once."""
        self.count.say(self.tr("At most {n} rows can be selected").format(n=self._theme.formats.number(limit)))

    def say_unread(self) -> None:
        """Say that what is seen may be old."""
        self.count.say(self.tr("Not read"))

    def say_words(self) -> None:
        """Say everything anew in another language."""
        self.search.setPlaceholderText(spoken(self._spec.search_hint))
        self.search.setAccessibleName(self.tr("Search"))
        self._show_chips()
        self._show_count()

    def _show_chips(self) -> None:
        for chip, view in zip(self.chips, self._spec.views, strict=True):
            count = self._counts.get(view.name)
            figure = "" if count is None else self._theme.formats.number(count)
            chip.show_view(spoken(view.title), figure, view.name == self.view)
        self._flow.set_gap(self._theme.sizes.desk_px(9))

    def _show_count(self) -> None:
        if self._found is None:
            self.count.say(self.tr("Loading…"))
            return
        number, total = self._theme.formats.number, self._counts.get(self.view)
        words = number(self._found)
        if total is not None and total != self._found:
            words = self.tr("{found} of {total}").format(found=words, total=number(total))
        self.count.say(words)
