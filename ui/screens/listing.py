"""The one list screen: search, saved views, a table over the record model, and the details that answer "why?"."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.columns import ListAction, ListFilter, ListSpec
from ui.details import DetailsPane
from ui.list_head import ListHead
from ui.list_pages import ListPages
from ui.operations import Operations
from ui.pictures import Pictures
from ui.record_model import RecordModel
from ui.record_table import RecordTable
from ui.screen import KeyHint, Screen
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import Panel

MOST_VIEWS_BY_KEY = 9
DETAILS = 29
"""Share of the details, in percent of the width."""


class ListScreen(Screen):
    """Draws one list."""

    def __init__(self, theme: Theme, operations: Operations, spec: ListSpec, *, pictures: Pictures) -> None:
        super().__init__()
        self._theme, self._operations, self._spec = theme, operations, spec
        self.known = spec.known
        self._is_stale = True
        self._selects_first = False
        self._build(pictures)
        self._arrange()
        self._connect()

    def _build(self, pictures: Pictures) -> None:
        spec, theme = self._spec, self._theme
        self._model = RecordModel(self._operations, spec.name, spec.columns, ids=spec.ids, rows=spec.rows)
        self._model.setParent(self)
        self._head = ListHead(theme, spec)
        self._pages = ListPages(theme, self._model, spec.empty)
        self._pages.table.setAccessibleName(spoken(spec.title))
        self._sheet = Panel(theme)
        self._details = DetailsPane(theme, pictures)
        self._details.setVisible(spec.details is not None)

    def _arrange(self) -> None:
        rows = QVBoxLayout(self._sheet)
        rows.setContentsMargins(1, 1, 1, 8)
        rows.setSpacing(0)
        rows.addWidget(self._head)
        rows.addWidget(self._pages, 1)
        self._columns = QHBoxLayout(self)
        self._columns.addWidget(self._sheet)
        self._columns.addWidget(self._details)
        self._space_out()

    def _space_out(self) -> None:
        gap, side = self._theme.sizes.space(3), QHBoxLayout.Direction
        self._columns.setContentsMargins(gap, gap, gap, gap)
        self._columns.setSpacing(gap)
        self._columns.setStretch(0, 100 - DETAILS)
        self._columns.setStretch(1, DETAILS)
        self._columns.setDirection(side.RightToLeft if self._theme.is_mirrored else side.LeftToRight)

    def _connect(self) -> None:
        table = self._pages.table
        self._theme.changed.connect(self._space_out)
        self._head.asked.connect(self._ask)
        self._head.confirmed.connect(self._pages.take_focus)
        self._pages.clear_requested.connect(self._head.search.clear)
        table.sort_requested.connect(self._model.sort_by)
        table.current_changed.connect(self._explain)
        table.too_many_refused.connect(self._head.say_limit)
        self._model.counted.connect(self._on_counted)
        self._model.unread.connect(self._head.say_unread)
        self._model.unread.connect(self._pages.show_trouble)
        self._operations.changed.connect(self._on_changed)

    @property
    def current_id(self) -> int:
        """Id of the record under the cursor, -1 when there is none."""
        return self._pages.table.current_id

    def heading(self) -> tuple[str, str]:
        """Return the name of the list."""
        return spoken(self._spec.title), ""

    def sentence(self) -> str:
        """Return what scanning does here."""
        return spoken(self._spec.scan_hint)

    def hints(self) -> Sequence[KeyHint]:
        """Return find, the actions of the list, and its views by number."""
        actions = [
            KeyHint(action.key, spoken(action.text), partial(_act, action, self._pages.table), action.is_held)
            for action in self._spec.actions
        ]
        views = [
            KeyHint(f"Ctrl+{number}", spoken(view.title), partial(self._head.choose_view, view.name), is_in_strip=False)
            for number, view in enumerate(self._spec.views[:MOST_VIEWS_BY_KEY], 1)
        ]
        return [KeyHint("F3", self.tr("Find"), self._head.open_search), *actions, *views]

    def enter(self) -> None:
        """Read what changed while the screen was away, or could not be read."""
        if self._is_stale or not self._model.is_loaded:
            self.refresh()
        self._pages.table.setFocus()

    def step_back(self) -> bool:
        """Clear the search first."""
        had_text = bool(self._head.search.text())
        if had_text:
            self._head.search.clear()
            self._pages.table.setFocus()
        return had_text

    def take_scan(self, text: str, symbology: str, device: str) -> None:
        """Show what the scan means in this list."""
        if self._spec.scan is None:
            self.show_search(text)
            return
        self._operations.read(f"{self._spec.name} scan", self._spec.scan(text, symbology), self.show_search)

    def show_search(self, text: str) -> None:
        """Search for a text and put the cursor on the first record."""
        self._selects_first = True
        if self._head.search.text() == text:
            self.refresh()
        self._head.search.setText(text)

    def refresh(self) -> None:
        """Read list, counts and details again; what is seen stays until the answers are there."""
        self._is_stale = False
        self._ask()
        if self._spec.counts is not None:
            self._operations.read(f"{self._spec.name} counts", self._spec.counts, self._head.show_counts)
        if self.current_id >= 0:
            self._explain(self.current_id)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._head.say_words()
            self._pages.table.setAccessibleName(spoken(self._spec.title))
            self._model.retranslate()
            self._details.show_again()
            self._on_changed(self._spec.stale_on)
            self.keys_changed.emit()

    def _ask(self) -> None:
        self._model.show(ListFilter(self._head.view, self._head.text), self._model.sorting)

    def _on_counted(self, found: int) -> None:
        self._head.show_found(found if self._model.is_whole else None)
        self._pages.show_found(found)
        if self._selects_first or self.current_id < 0:
            self._selects_first = False
            self._pages.table.select_first()

    def _on_changed(self, changes: frozenset[str]) -> None:
        if changes & self._spec.stale_on:
            self._is_stale = True
            if self.isVisible():
                self.refresh()

    def _explain(self, record: int) -> None:
        """Read the details of a record."""
        slot = f"{self._spec.name} details"
        if self._spec.details is not None and record >= 0:
            self._operations.read(slot, partial(_ask_details, self._spec, record), self._on_details)
        else:
            self._operations.forget(slot)
            self._details.show_details(None)

    def _on_details(self, facts: object) -> None:
        if self._spec.present is not None:
            self._details.show_details(None if facts is None else self._spec.present(facts))


def _act(action: ListAction, table: RecordTable) -> None:
    """Do something with the selected records."""
    ids = table.selected_ids()
    if ids or not action.needs_selection:
        action.run(ids)


def _ask_details(spec: ListSpec, record: int, session: object) -> object:
    assert spec.details is not None
    return spec.details(session, record)
