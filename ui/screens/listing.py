"""The one list screen: search, saved views, a table over the record model, and the details that answer "why?"."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout

from ui.columns import EmptyState, ListAction, ListFilter, ListSort, ListSpec
from ui.details import DetailsPane
from ui.empty import EmptyPanel
from ui.flow import Flow
from ui.operations import Operations
from ui.pictures import Pictures
from ui.record_model import RecordModel
from ui.record_table import RecordTable
from ui.screen import KeyHint, Screen
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import Chip, Panel, Words

MOST_VIEWS_BY_KEY = 9


class ListScreen(Screen):
    """Draws one list."""

    def __init__(self, theme: Theme, operations: Operations, spec: ListSpec, *, pictures: Pictures) -> None:
        super().__init__()
        self._theme, self._operations, self._spec = theme, operations, spec
        self._view = spec.views[0].name if spec.views else ""
        self._counts: Mapping[str, int] = {}
        self._found = 0
        self._is_stale = True
        self._selects_first = False
        self._build(pictures)
        self._arrange()
        self._connect()
        self._say_words()

    def _build(self, pictures: Pictures) -> None:
        spec, theme = self._spec, self._theme
        self._model = RecordModel(self._operations, spec.name, spec.columns, ids=spec.ids, rows=spec.rows)
        self._model.setParent(self)
        self._table = RecordTable(theme, self._model)
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(False)
        self._chips = [Chip(theme, view.name) for view in spec.views]
        self._flow = Flow()
        self._flow.hold(self._chips)
        self._count = Words(theme, Role.DESK_SMALL, "muted")
        self._count.stand_firm()
        self._empty = EmptyPanel(theme)
        self._sheet = Panel(theme)
        self._pages = QStackedWidget()
        self._details = DetailsPane(theme, pictures)
        self._details.setVisible(spec.details is not None)

    def _arrange(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self._search, 0, Qt.AlignmentFlag.AlignTop)
        self._top.addWidget(self._flow, 1, Qt.AlignmentFlag.AlignVCenter)
        self._top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._empty)
        rows = QVBoxLayout(self._sheet)
        rows.setContentsMargins(1, 1, 1, 8)
        rows.setSpacing(0)
        rows.addLayout(self._top)
        rows.addWidget(self._pages, 1)
        self._columns = QHBoxLayout(self)
        self._columns.addWidget(self._sheet, 66)
        self._columns.addWidget(self._details, 34)
        self._space_out()

    def _space_out(self) -> None:
        gap, px = self._theme.sizes.space(3), self._theme.sizes.desk_px
        self._columns.setContentsMargins(gap, gap, gap, gap)
        self._columns.setSpacing(gap)
        side = QHBoxLayout.Direction
        self._columns.setDirection(side.RightToLeft if self._theme.is_mirrored else side.LeftToRight)
        self._top.setContentsMargins(px(20), px(16), px(20), px(16))
        self._top.setSpacing(px(14))
        self._flow.set_gap(px(9))
        self._search.setFixedWidth(px(330 if self._spec.details is not None else 520))
        self._search.setMinimumHeight(px(46))

    def _connect(self) -> None:
        self._theme.changed.connect(self._space_out)
        self._search.textChanged.connect(self._on_searched)
        self._search.returnPressed.connect(self._focus_table)
        self._table.sort_requested.connect(self._on_sort_requested)
        self._table.current_changed.connect(self._on_current_changed)
        self._table.too_many_refused.connect(self._on_too_many)
        self._model.counted.connect(self._on_counted)
        self._operations.changed.connect(self._on_changed)
        for chip in self._chips:
            chip.chosen.connect(self.choose_view)
        self._empty.action_requested.connect(self._on_empty_action)

    @property
    def current_id(self) -> int:
        """Id of the record under the cursor, -1 when there is none."""
        return self._table.current_id

    def heading(self) -> tuple[str, str]:
        """Return the name of the list."""
        return spoken(self._spec.title), ""

    def sentence(self) -> str:
        """Return what scanning does here."""
        return spoken(self._spec.scan_hint)

    def hints(self) -> Sequence[KeyHint]:
        """Return find, the actions of the list, and its views by number."""
        actions = [
            KeyHint(action.key, spoken(action.text), partial(self._act, action), action.is_held)
            for action in self._spec.actions
        ]
        views = [
            KeyHint(f"Ctrl+{number}", spoken(view.title), partial(self.choose_view, view.name), is_in_strip=False)
            for number, view in enumerate(self._spec.views[:MOST_VIEWS_BY_KEY], 1)
        ]
        return [KeyHint("F3", self.tr("Find"), self.open_search), *actions, *views]

    def enter(self) -> None:
        """Read what changed while the screen was away."""
        if self._is_stale:
            self.refresh()
        self._table.setFocus()

    def step_back(self) -> bool:
        """Clear the search first."""
        if self._search.text():
            self._search.clear()
            self._table.setFocus()
            return True
        return False

    def take_scan(self, text: str, symbology: str, device: str) -> None:
        """Show what the scan means in this list."""
        if self._spec.scan is None:
            self.show_search(text)
            return
        self._operations.read(f"{self._spec.name} scan", self._spec.scan(text, symbology), self.show_search)

    def show_search(self, text: str) -> None:
        """Search for a text and put the cursor on the first record."""
        self._selects_first = True
        if self._search.text() == text:
            self.refresh()
        self._search.setText(text)

    def open_search(self) -> None:
        """Open the search box."""
        self._search.setFocus()
        self._search.selectAll()

    def choose_view(self, name: str) -> None:
        """Show another saved view."""
        self._view = name
        self._show_chips()
        self._ask()

    def refresh(self) -> None:
        """Read list, counts and details again; what is seen stays until the answers are there."""
        self._is_stale = False
        self._ask()
        if self._spec.counts is not None:
            self._operations.read(f"{self._spec.name} counts", self._spec.counts, self._on_counts)
        if self.current_id >= 0:
            self._on_current_changed(self.current_id)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def _say_words(self) -> None:
        self._search.setPlaceholderText(spoken(self._spec.search_hint))
        self._search.setAccessibleName(self.tr("Search"))
        self._table.setAccessibleName(spoken(self._spec.title))
        self._show_chips()
        self._show_count()
        last = len(self._spec.columns) - 1
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        self._details.show_again()
        self.keys_changed.emit()

    def _show_chips(self) -> None:
        for chip, view in zip(self._chips, self._spec.views, strict=True):
            count = self._counts.get(view.name)
            figure = "" if count is None else self._theme.formats.number(count)
            chip.show_view(spoken(view.title), figure, view.name == self._view)
        self._flow.set_gap(self._theme.sizes.desk_px(9))

    def _show_count(self) -> None:
        number, total = self._theme.formats.number, self._counts.get(self._view)
        words = number(self._found)
        if total is not None and total != self._found:
            words = self.tr("{found} of {total}").format(found=words, total=number(total))
        self._count.say(words if self._model.is_loaded else self.tr("Loading…"))

    def _ask(self) -> None:
        self._model.show(ListFilter(self._view, self._search.text().strip()), self._model.sorting)

    def _on_searched(self, _: str) -> None:
        self._ask()

    def _on_sort_requested(self, key: str) -> None:
        sorting = self._model.sorting
        descending = sorting.key == key and not sorting.is_descending
        self._model.show(self._model.filter, ListSort(key, descending))
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._spec.columns) - 1)

    def _on_counted(self, found: int) -> None:
        self._found = found
        self._show_count()
        if found:
            self._pages.setCurrentWidget(self._table)
        elif self._model.filter.text:
            self._empty.show_state(self.tr("Nothing matches “{text}”.").format(text=self._model.filter.text), "search")
            self._empty.show_action(self.tr("Clear the search"))
            self._pages.setCurrentWidget(self._empty)
        else:
            self._show_empty(self._spec.empty)
        if self._selects_first or (found and self._table.current_id < 0):
            self._selects_first = False
            self._table.select_first()

    def _show_empty(self, state: EmptyState) -> None:
        self._empty.show_state(spoken(state.sentence), state.icon)
        self._empty.show_action(spoken(state.action) if state.run is not None else "")
        self._pages.setCurrentWidget(self._empty)

    def _on_empty_action(self) -> None:
        if self._search.text():
            self._search.clear()
        elif self._spec.empty.run is not None:
            self._spec.empty.run()

    def _on_counts(self, counts: Mapping[str, int]) -> None:
        self._counts = counts
        self._show_chips()
        self._show_count()

    def _on_changed(self, changes: frozenset[str]) -> None:
        if changes & self._spec.stale_on:
            if self.isVisible():
                self.refresh()
            else:
                self._is_stale = True

    def _on_current_changed(self, record: int) -> None:
        if self._spec.details is None:
            return
        slot = f"{self._spec.name} details"
        if record < 0:
            self._operations.forget(slot)
            self._details.show_details(None)
        else:
            self._operations.read(slot, partial(_ask_details, self._spec, record), self._on_details)

    def _on_details(self, facts: object) -> None:
        if self._spec.present is not None:
            self._details.show_details(None if facts is None else self._spec.present(facts))

    def _on_too_many(self, limit: int) -> None:
        self._count.say(self.tr("At most {n} rows can be selected").format(n=self._theme.formats.number(limit)))

    def _act(self, action: ListAction) -> None:
        ids = self._table.selected_ids()
        if ids or not action.needs_selection:
            action.run(ids)

    def _focus_table(self) -> None:
        self._table.setFocus()
        if self._table.current_id < 0:
            self._table.select_first()


def _ask_details(spec: ListSpec, record: int, session: object) -> object:
    assert spec.details is not None
    return spec.details(session, record)
