"""The body of a list: its table, or a sentence that says why there is nothing and what to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui.columns import EmptyState
from ui.empty import EmptyPanel
from ui.record_model import RecordModel
from ui.record_table import RecordTable
from ui.texts import spoken
from ui.theme import Theme


class ListPages(QStackedWidget):
    """Shows the table while there is something in it."""

    clear_requested = Signal()
    """The search is to be cleared."""

    def __init__(self, theme: Theme, model: RecordModel, empty: EmptyState) -> None:
        super().__init__()
        self._model, self._state = model, empty
        self.table = RecordTable(theme, model)
        self.empty = EmptyPanel(theme)
        self.empty.action_requested.connect(self._on_action)
        self.addWidget(self.table)
        self.addWidget(self.empty)

    def show_found(self, found: int) -> None:
        """Show the table, or why it is empty."""
        searched = self._model.filter.text
        if searched:
            self.empty.show_state(self.tr("Nothing matches “{text}”.").format(text=searched), "search")
            self.empty.show_action(self.tr("Clear the search"))
        else:
            self.empty.show_state(spoken(self._state.sentence), self._state.icon)
            self.empty.show_action(spoken(self._state.action) if self._state.run is not None else "")
        self.setCurrentWidget(self.table if found else self.empty)

    def show_trouble(self) -> None:
        """Say that the list could not be read; rows of before stay."""
        if not self._model.is_loaded:
            self.empty.show_state(self.tr("This could not be read. It is tried again as soon as it can be."), "warning")
            self.empty.show_action("")
            self.setCurrentWidget(self.empty)

    def take_focus(self) -> None:
        """Let the keys move in the table, from its first record on."""
        self.table.setFocus()
        if self.table.current_id < 0:
            self.table.select_first()

    def _on_action(self) -> None:
        if self._model.filter.text:
            self.clear_requested.emit()
        elif self._state.run is not None:
            self._state.run()
