"""A short table whose rows are fields: one more row stands empty below the last. Knows no record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from fulfilment.step import Text
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import Words

Row = dict[str, str]
"""What one row says, by the names of its columns."""


@dataclass(frozen=True)
class RowField:
    """One column of the table."""

    name: str
    """Name under which a row holds it."""
    title: Text
    """Word above it."""
    share: int = 1
    """Its share of the width."""
    choices: tuple[tuple[str, Text], ...] = ()
    """Values to choose from, with their words; empty for a text."""
    usual: str = ""
    """What an empty row says."""
    longest: int = 80
    """Most letters of a text."""


class RowsEditor(QWidget):
    """Edits rows of texts; rows whose first field is empty are none."""

    changed = Signal()
    """Some field has another value now."""

    def __init__(self, theme: Theme, fields: Sequence[RowField]) -> None:
        super().__init__()
        self._theme, self._fields = theme, tuple(fields)
        self._heads = [Words(theme, Role.DESK_SMALL, "muted") for _ in fields]
        self._lines: list[dict[str, QWidget]] = []
        self._note = Words(theme, Role.DESK_SMALL, "alarm", wraps=True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for place, (field, head) in enumerate(zip(self._fields, self._heads, strict=True)):
            self._grid.setColumnStretch(place, field.share)
            head.setMinimumWidth(1)
            self._grid.addWidget(head, 0, place)
        self.show_rows(())
        self._say_words()
        theme.changed.connect(self._space_out)

    def rows(self) -> list[Row]:
        """Return what the rows say, without empty ones."""
        first = self._fields[0].name
        said = [{name: _read(control) for name, control in line.items()} for line in self._lines]
        return [row for row in said if row[first]]

    def show_rows(self, rows: Sequence[Mapping[str, str]]) -> None:
        """Show these rows in place of all others."""
        for line in self._lines:
            for control in line.values():
                self._grid.removeWidget(control)
                control.deleteLater()
        self._lines = []
        for row in rows:
            self._add(row)
        self._add({})
        self.show_mistake("")

    def add_row(self, row: Mapping[str, str]) -> None:
        """Write a row into the empty line; another one comes below it."""
        line = self._lines[-1]
        for field in self._fields:
            _write(line[field.name], row.get(field.name, field.usual))
        self._add({})
        self.changed.emit()

    def show_mistake(self, said: str) -> None:
        """Say below the table what is wrong with it; an empty text says nothing."""
        self._note.say(said)
        self._note.setVisible(bool(said))
        self._grid.removeWidget(self._note)
        self._grid.addWidget(self._note, len(self._lines) + 1, 0, 1, len(self._fields))

    @property
    def mistake(self) -> str:
        """What is said to be wrong."""
        return self._note.said()

    def control(self, row: int, name: str) -> QWidget:
        """Return the control of a field of a row."""
        return self._lines[row][name]

    def changeEvent(self, event: QEvent) -> None:
        """Say heads and choices anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def _add(self, row: Mapping[str, str]) -> None:
        place, line = len(self._lines) + 1, {}
        for column, field in enumerate(self._fields):
            control = self._control(field)
            _write(control, row.get(field.name, field.usual))
            control.setAccessibleName(spoken(field.title))
            control.setMinimumWidth(1)
            self._grid.addWidget(control, place, column)
            line[field.name] = control
        self._lines.append(line)
        self._space_out()

    def _control(self, field: RowField) -> QWidget:
        if field.choices:
            box = QComboBox()
            for value, word in field.choices:
                box.addItem(spoken(word), value)
            box.currentIndexChanged.connect(self._on_changed)
            return box
        edit = QLineEdit()
        edit.setMaxLength(field.longest)
        edit.textChanged.connect(self._on_changed)
        return edit

    def _on_changed(self) -> None:
        first = self._fields[0].name
        if self._lines and _read(self._lines[-1][first]):
            self._add({})
        self.changed.emit()

    def _space_out(self) -> None:
        self._grid.setHorizontalSpacing(self._theme.sizes.desk_px(6))
        self._grid.setVerticalSpacing(self._theme.sizes.desk_px(5))
        for line in self._lines:
            for control in line.values():
                control.setFixedHeight(self._theme.sizes.desk_px(42))
        if self._note.said():
            self.show_mistake(self._note.said())

    def _say_words(self) -> None:
        for field, head in zip(self._fields, self._heads, strict=True):
            head.say(spoken(field.title))
            for line in self._lines:
                control = line[field.name]
                control.setAccessibleName(head.said())
                if isinstance(control, QComboBox):
                    for place, (_, word) in enumerate(field.choices):
                        control.setItemText(place, spoken(word))


def _read(control: QWidget) -> str:
    if isinstance(control, QComboBox):
        return str(control.currentData())
    assert isinstance(control, QLineEdit)
    return control.text().strip()


def _write(control: QWidget, value: str) -> None:
    with QSignalBlocker(control):
        if isinstance(control, QComboBox):
            control.setCurrentIndex(max(0, control.findData(value)))
        elif isinstance(control, QLineEdit):
            control.setText(value)
            control.setCursorPosition(0)
