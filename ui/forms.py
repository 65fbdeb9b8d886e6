"""One form for every settings dataclass: fields become lines with label, control and help. Knows no setting."""

from collections.abc import Callable, Mapping
from dataclasses import Field, fields, replace
from enum import Enum
from typing import Any, get_type_hints

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.controls import SearchBox
from ui.sizes import Role
from ui.theme import Theme
from ui.widgets import Words

_LARGEST = 2_000_000_000


class _Line:
    """One field: its control and how its value is read and written. `Any` is the value of any field."""

    def __init__(self, control: QWidget, read: Callable[[], Any], write: Callable[[Any], object], changed: Any) -> None:
        self.control, self.read, self.write, self.changed = control, read, write, changed


class SettingsForm(QWidget):
    """Edits a frozen dataclass. Metadata of a field: `label`, `help`, `choices`, `words`, `offered`,
    `minimum`, `maximum`, `longest`, `is_secret`. `offered` is called for a long list: value to how it is shown.
    `words` says what choices are called, value to sentence.

    Labels stand above their controls."""

    changed = Signal()
    """Some field has another value now."""

    def __init__(self, theme: Theme, settings: Any, context: str = "devices") -> None:
        super().__init__()
        self._theme, self._settings, self._context = theme, settings, context
        self._lines: dict[str, _Line] = {}
        self._labels: list[tuple[Words, Words, Field[Any]]] = []
        self._mistakes: dict[str, str] = {}
        self._build()
        self._space_out()
        self._say_words()
        theme.changed.connect(self._space_out)

    def value(self) -> Any:
        """Return the dataclass as it stands in the form; its own checks may raise `ValueError`."""
        return replace(self._settings, **{name: line.read() for name, line in self._lines.items()})

    def show_value(self, settings: Any) -> None:
        """Fill the form with other values of the same dataclass."""
        self._settings = settings
        for name, line in self._lines.items():
            line.write(getattr(settings, name))

    def show_mistakes(self, mistakes: Mapping[str, str]) -> None:
        """Say below fields what is wrong with them, by their names; of all others what they are for."""
        self._mistakes = {name: said for name, said in mistakes.items() if name in self._lines}
        self._say_words()

    @property
    def mistakes(self) -> Mapping[str, str]:
        """What is said to be wrong, by the names of the fields."""
        return self._mistakes

    def control(self, name: str) -> QWidget:
        """Return the control of a field."""
        return self._lines[name].control

    def changeEvent(self, event: QEvent) -> None:
        """Say labels and help anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def _build(self) -> None:
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        types = get_type_hints(type(self._settings))
        for field in fields(self._settings):
            line = _line_for(types[field.name], field, getattr(self._settings, field.name))
            line.changed.connect(self.changed)
            label = Words(self._theme, Role.DESK_STRONG)
            note = Words(self._theme, Role.DESK_SMALL, "muted", wraps=True)
            label.setBuddy(line.control)
            line.control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._lines[field.name] = line
            self._labels.append((label, note, field))
            together = QVBoxLayout()
            for part in (label, line.control, note):
                together.addWidget(part)
            self._rows.addLayout(together)
        self._rows.addStretch(1)

    def _space_out(self) -> None:
        """Keep label, control and help of a field together, and fields apart."""
        sizes = self._theme.sizes
        self._rows.setSpacing(sizes.space(2))
        for together in self._rows.children():
            if isinstance(together, QVBoxLayout):
                together.setSpacing(sizes.space(0.5))
        for line in self._lines.values():
            line.control.setMinimumHeight(sizes.desk_px(42))
            line.control.setMaximumWidth(sizes.desk_px(560))
            if isinstance(line.control, QAbstractSpinBox):
                line.control.lineEdit().setTextMargins(sizes.desk_px(13), 0, 0, 0)

    def _say_words(self) -> None:
        for label, note, field in self._labels:
            said = self._said(field.metadata.get("label", field.name.replace("_", " ").capitalize()))
            mistake = self._mistakes.get(field.name, "")
            label.say(said)
            note.set_colour("alarm" if mistake else "muted")
            note.say(mistake or self._said(field.metadata.get("help", "")))
            note.setMinimumHeight(note.heightForWidth(self._lines[field.name].control.width()) if mistake else 0)
            note.setVisible(bool(note.said()))
            control = self._lines[field.name].control
            control.setAccessibleName(said)
            control.setAccessibleDescription(note.said())
            self._name_choices(control, field)

    def _name_choices(self, control: QWidget, field: Field[Any]) -> None:
        words = field.metadata.get("words", {})
        if isinstance(control, QComboBox):
            for place in range(control.count()):
                source = words.get(control.itemData(place))
                if source is not None:
                    control.setItemText(place, self._said(source))

    def _said(self, source: str) -> str:
        return QCoreApplication.translate(self._context, source) if source else ""


def _line_for(kind: Any, field: Field[Any], value: Any) -> _Line:
    """Return the control that suits a field; `Any` is the value of any field."""
    limits = field.metadata
    if "choices" in limits or (isinstance(kind, type) and issubclass(kind, Enum)):
        return _choice(list(limits.get("choices", kind if isinstance(kind, type) else ())), value)
    if "offered" in limits:
        search = SearchBox(limits["offered"], value)
        return _Line(search, search.value, search.show_value, search.editTextChanged)
    if kind is bool:
        box = QCheckBox()
        box.setChecked(value)
        return _Line(box, box.isChecked, box.setChecked, box.toggled)
    if kind is int:
        spin = QSpinBox()
        spin.setRange(limits.get("minimum", -_LARGEST), limits.get("maximum", _LARGEST))
        spin.setValue(value)
        return _Line(spin, spin.value, spin.setValue, spin.valueChanged)
    if kind is float:
        decimal = QDoubleSpinBox()
        decimal.setRange(limits.get("minimum", -_LARGEST), limits.get("maximum", _LARGEST))
        decimal.setValue(value)
        return _Line(decimal, decimal.value, decimal.setValue, decimal.valueChanged)
    edit = QLineEdit("" if value is None else str(value))
    if "longest" in limits:
        edit.setMaxLength(limits["longest"])
    if limits.get("is_secret"):
        edit.setEchoMode(QLineEdit.EchoMode.Password)

    def write(new: object) -> None:
        edit.setText(str(new))
        edit.setCursorPosition(0)

    return _Line(edit, edit.text, write, edit.textChanged)


def _choice(choices: list[Any], value: Any) -> _Line:
    box = QComboBox()
    for choice in choices:
        box.addItem(str(choice.value if isinstance(choice, Enum) else choice), choice)

    def write(new: Any) -> None:
        if new in choices:
            box.setCurrentIndex(choices.index(new))

    write(value)
    return _Line(box, lambda: choices[box.currentIndex()], write, box.currentIndexChanged)
