"""Which column of a file holds what: a line a field with a choice of headers and what stands below it."""

from collections.abc import Mapping as MappingOf

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from fulfilment.desk.files import OpenedFile
from fulfilment.orders.files.fields import Field
from fulfilment.orders.files.kinds import KINDS
from fulfilment.orders.files.mapping import Mapping
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import Words

SHOWN_VALUES = 3


class ColumnMatch(QScrollArea):
    """Edits the mapping of an opened file."""

    changed = Signal()
    """Another column was chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._opened: OpenedFile | None = None
        self._mapping: Mapping | None = None
        self._lines: dict[str, tuple[Field, Words, QComboBox, Words]] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self._space_out)

    @property
    def mapping(self) -> Mapping | None:
        """The mapping as it was chosen."""
        return self._mapping

    def show_file(self, opened: OpenedFile) -> None:
        """Show the fields of the file's kind; those that were found stand first."""
        self._opened, self._mapping = opened, opened.mapping
        self._lines.clear()
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.sizes.space(2))
        grid.setVerticalSpacing(self._theme.sizes.space(1))
        for column, stretch in ((0, 3), (1, 4), (2, 5)):
            grid.setColumnStretch(column, stretch)
        for number, field in enumerate(_in_order(opened.mapping)):
            self._add(grid, number, field)
        rows.addLayout(grid)
        rows.addStretch(1)
        self.setWidget(body)
        body.setAutoFillBackground(False)
        self._space_out()
        self._say_words()

    def control(self, field_name: str) -> QComboBox:
        """Return the choice of headers of a field."""
        return self._lines[field_name][2]

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def _space_out(self) -> None:
        for _, _, box, _ in self._lines.values():
            box.setMinimumHeight(self._theme.sizes.desk_px(46))

    def _add(self, grid: QGridLayout, number: int, field: Field) -> None:
        assert self._opened is not None
        name, sample = Words(self._theme, Role.DESK_STRONG), Words(self._theme, Role.DESK_SMALL, "muted")
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem("")
        box.addItems(list(self._opened.table.headers))
        header = self._opened.mapping.columns.get(field.name, "")
        box.setCurrentIndex(max(0, box.findText(header)))
        box.currentIndexChanged.connect(lambda _: self._on_chosen(field))
        for column, widget in enumerate((name, box, sample)):
            grid.addWidget(widget, number, column)
        self._lines[field.name] = (field, name, box, sample)

    def _on_chosen(self, field: Field) -> None:
        assert self._mapping is not None
        box = self._lines[field.name][2]
        header = box.currentText() if box.currentIndex() > 0 else ""
        self._mapping = self._mapping.with_column(field.name, header)
        self._say_words()
        self.changed.emit()

    def _say_words(self) -> None:
        if self._mapping is None:
            return
        missing = {field.name for field in self._mapping.missing()}
        for field, name, box, sample in self._lines.values():
            title = spoken(field.title)
            name.say(self.tr("{field} (needed)").format(field=title) if field.is_required else title)
            name.set_colour("alarm" if field.name in missing else "ink")
            box.setItemText(0, self.tr("not in the file"))
            box.setAccessibleName(title)
            sample.say(self._sample(field, self._mapping.columns, self._mapping.options.constants))

    def _sample(self, field: Field, columns: MappingOf[str, str], constants: MappingOf[str, str]) -> str:
        assert self._opened is not None
        header = columns.get(field.name)
        if header is None:
            return self.tr("always {value}").format(value=constants[field.name]) if field.name in constants else ""
        place = self._opened.table.headers.index(header)
        values = dict.fromkeys(row[place] for row in self._opened.sample if row[place].strip())
        return "  ·  ".join(list(values)[:SHOWN_VALUES])


def _in_order(mapping: Mapping) -> list[Field]:
    """Return the fields: found and needed ones first, each group in its own order."""
    return sorted(
        KINDS[mapping.kind].fields, key=lambda field: not (field.is_required or field.name in mapping.columns)
    )
