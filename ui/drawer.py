"""The strip below a list that asks one question in place of a dialog, and says what came of the answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from fulfilment.step import Kind, Notice, Text
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import Icon, Panel, Words

_LOOKS = {
    Kind.READY: ("info", "muted"),
    Kind.OK: ("check", "accent"),
    Kind.CHECK: ("warning", "ink"),
    Kind.STOP: ("cross", "alarm"),
}
_LARGEST = 10_000_000


@dataclass(frozen=True)
class AskedField:
    """One thing that a question asks for."""

    name: str
    """Name under which the answer holds it."""
    label: Text
    """Word above the control."""
    value: Any = ""  # Any: a number, a text, or the value of a choice
    """What it says at first; a number makes a field for numbers."""
    choices: tuple[tuple[Any, Text], ...] = ()  # Any: whatever the choice stands for
    """Values to choose from, with their words."""
    least: int = 0
    """Smallest number."""
    width: int = 170
    """Width in the design."""


@dataclass(frozen=True)
class Question:
    """Asked in the drawer; the list stays in sight."""

    title: Text
    """What is to be done."""
    button: Text
    """Word on the button that does it."""
    run: Callable[[Mapping[str, Any]], None]
    """Does it with the values of the fields by name."""
    fields: tuple[AskedField, ...] = ()
    """What must be known, from left to right."""
    detail: Text | None = None
    """What should be considered."""


@dataclass
class _Control:
    label: Words
    widget: QWidget
    read: Callable[[], Any]
    asked: AskedField = field(repr=False)


class Drawer(Panel):
    """Hidden while there is nothing to ask and nothing to say."""

    opened = Signal(bool)
    """It came or went."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._question: Question | None = None
        self._notice: Notice | None = None
        self._controls: list[_Control] = []
        self._build()
        self._arrange()
        self._do.clicked.connect(self.submit)
        self._leave.clicked.connect(self.close_drawer)
        theme.changed.connect(self._space_out)
        self.hide()

    def _build(self) -> None:
        self._icon = Icon(self.theme, "info", 30)
        self._title = Words(self.theme, Role.DESK_STRONG)
        self._detail = Words(self.theme, Role.DESK_SMALL, "muted", wraps=True)
        self._do, self._leave = QPushButton(), QPushButton()
        self._do.setProperty("isMain", True)

    def _arrange(self) -> None:
        self._row = QHBoxLayout(self)
        self._words, self._fields = QVBoxLayout(), QHBoxLayout()
        self._words.addStretch(1)
        self._words.addWidget(self._title)
        self._words.addWidget(self._detail)
        self._words.addStretch(1)
        self._row.addWidget(self._icon)
        self._row.addLayout(self._words, 1)
        self._row.addLayout(self._fields)
        self._row.addWidget(self._do, 0, Qt.AlignmentFlag.AlignBottom)
        self._row.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignBottom)
        self._space_out()

    def _space_out(self) -> None:
        px = self.theme.sizes.desk_px
        self._row.setContentsMargins(px(22), px(14), px(22), px(14))
        self._row.setSpacing(px(14))
        self._fields.setSpacing(px(14))
        self._words.setSpacing(px(3))
        for button in (self._do, self._leave):
            button.setMinimumHeight(px(46))

    @property
    def is_asking(self) -> bool:
        """True while a question is open."""
        return self._question is not None

    @property
    def notice(self) -> Notice | None:
        """What was said last, while it can be seen."""
        return self._notice

    def ask(self, question: Question) -> None:
        """Ask; what was said or asked before goes."""
        self._question, self._notice = question, None
        self._clear_fields()
        for asked in question.fields:
            self._add_field(asked)
        self._show(Kind.READY)
        if self._controls:
            self._controls[0].widget.setFocus()
        else:
            self._do.setFocus()

    def say(self, notice: Notice) -> None:
        """Say what came of an action, until the next one or Esc."""
        self._question, self._notice = None, notice
        self._clear_fields()
        self._show(notice.kind)

    def close_drawer(self) -> None:
        """Leave without doing anything."""
        self._question = self._notice = None
        self.hide()
        self.opened.emit(False)

    def submit(self) -> None:
        """Do what was asked for."""
        question = self._question
        if question is not None:
            values = {control.asked.name: control.read() for control in self._controls}
            self.close_drawer()
            question.run(values)

    def control(self, name: str) -> QWidget:
        """Return the control of a field of the present question."""
        return next(control.widget for control in self._controls if control.asked.name == name)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def _show(self, kind: Kind) -> None:
        name, colour = _LOOKS[kind]
        self._icon.show_icon("edit" if self._question else name, "accent" if self._question else colour)
        self._do.setVisible(self._question is not None)
        self._title.set_colour("alarm" if kind is Kind.STOP else "ink")
        self._say_words()
        self.show()
        self.opened.emit(True)

    def _say_words(self) -> None:
        source = self._question or self._notice
        if source is None:
            return
        title = source.title if isinstance(source, Question) else source.text
        self._title.say(spoken(title))
        self._detail.say(spoken(source.detail))
        self._detail.setVisible(bool(source.detail))
        self._do.setText(spoken(self._question.button) if self._question else "")
        self._leave.setText(self.tr("Leave") if self._question else self.tr("Close"))
        self.setAccessibleName(f"{spoken(title)} {spoken(source.detail)}".strip())
        for control in self._controls:
            control.label.say(spoken(control.asked.label))
            control.widget.setAccessibleName(control.label.said())
            if isinstance(control.widget, QComboBox):
                for number, (_, word) in enumerate(control.asked.choices):
                    control.widget.setItemText(number, spoken(word))

    def _clear_fields(self) -> None:
        self._controls.clear()
        while (item := self._fields.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add_field(self, asked: AskedField) -> None:
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self.theme.sizes.desk_px(3))
        label = Words(self.theme, Role.DESK_SMALL, "muted")
        widget, read = self._control(asked)
        widget.setMinimumHeight(self.theme.sizes.desk_px(46))
        widget.setFixedWidth(self.theme.sizes.desk_px(asked.width))
        rows.addWidget(label)
        rows.addWidget(widget)
        self._fields.addWidget(holder)
        self._controls.append(_Control(label, widget, read, asked))

    def _control(self, asked: AskedField) -> tuple[QWidget, Callable[[], Any]]:
        if asked.choices:
            box = QComboBox()
            for value, word in asked.choices:
                box.addItem(spoken(word), value)
            values = [value for value, _ in asked.choices]
            box.setCurrentIndex(values.index(asked.value) if asked.value in values else 0)
            return box, lambda: values[box.currentIndex()]
        if isinstance(asked.value, int):
            return self._number(asked)
        edit = QLineEdit(str(asked.value))
        edit.returnPressed.connect(self.submit)
        return edit, edit.text

    def _number(self, asked: AskedField) -> tuple[QWidget, Callable[[], Any]]:
        edit = QLineEdit(str(asked.value))
        edit.setValidator(QIntValidator(asked.least, _LARGEST, edit))
        edit.selectAll()
        edit.returnPressed.connect(self.submit)
        return edit, lambda: int(edit.text()) if edit.hasAcceptableInput() else asked.value
