"""The body of the page of an item: forms drawn from declared fields, and tables of codes, parts and substitutes."""

import re
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from fulfilment.desk.item_form import SECTIONS, CodeRow, ItemForm, PartRow
from fulfilment.queries.items import UNIT_WORDS
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui.controls import Scroll
from ui.forms import SettingsForm
from ui.rows_editor import Row, RowField, RowsEditor
from ui.settings_panels.section import Section
from ui.texts import spoken
from ui.theme import Theme

_SIZE = re.compile(r"\s*(\d{1,6})\s*[x×х* ]\s*(\d{1,6})\s*[x×х* ]\s*(\d{1,6})\s*(?:mm|мм)?\s*", re.IGNORECASE)


def _t(source: str) -> Text:
    return Text("item_page", source)


_CODES = (
    RowField("text", _t(QT_TRANSLATE_NOOP("item_page", "Code")), 34),
    RowField(
        "unit",
        _t(QT_TRANSLATE_NOOP("item_page", "Packaging")),
        24,
        choices=tuple((unit, word) for unit, word in UNIT_WORDS.items()),
        usual="each",
    ),
    RowField("quantity", _t(QT_TRANSLATE_NOOP("item_page", "Pieces")), 13, usual="1", longest=9),
    RowField("weight_g", _t(QT_TRANSLATE_NOOP("item_page", "Weight, g")), 15, longest=9),
    RowField("size", _t(QT_TRANSLATE_NOOP("item_page", "L×W×H, mm")), 24, longest=30),
)
_PARTS = (
    RowField("sku", _t(QT_TRANSLATE_NOOP("item_page", "SKU of the part")), 75),
    RowField("pieces", _t(QT_TRANSLATE_NOOP("item_page", "Pieces")), 25, usual="1", longest=9),
)
_SUBSTITUTES = (RowField("sku", _t(QT_TRANSLATE_NOOP("item_page", "SKU, the best first"))),)
_HEADS = {
    "names": _t(QT_TRANSLATE_NOOP("item_page", "What it is called")),
    "measures": _t(QT_TRANSLATE_NOOP("item_page", "What one of it is")),
    "keeping": _t(QT_TRANSLATE_NOOP("item_page", "Lots and dates")),
    "handling": _t(QT_TRANSLATE_NOOP("item_page", "How it is handled")),
    "trade": _t(QT_TRANSLATE_NOOP("item_page", "Price, customs, kit")),
    "codes": _t(QT_TRANSLATE_NOOP("item_page", "Codes and packaging")),
    "parts": _t(QT_TRANSLATE_NOOP("item_page", "Parts of the kit")),
    "substitutes": _t(QT_TRANSLATE_NOOP("item_page", "Substitutes")),
}
_COLUMNS = (("names",), ("measures", "keeping"), ("trade", "handling"))


class _Sheet(Section):
    """A heading with a form or a table below it."""

    def __init__(self, theme: Theme, name: str, body: QWidget) -> None:
        super().__init__(theme)
        self._name = name
        self.rows.addWidget(body)
        self.say_words()

    def say_words(self) -> None:
        """Say the heading in the present language."""
        self.title.say(spoken(_HEADS[self._name]))


class ItemSheet(QWidget):
    """Shows and reads everything that the page of an item edits."""

    changed = Signal()
    """Some field has another value now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.forms = {name: SettingsForm(theme, section(), "items") for name, section in SECTIONS.items()}
        self.codes = RowsEditor(theme, _CODES)
        self.parts = RowsEditor(theme, _PARTS)
        self.substitutes = RowsEditor(theme, _SUBSTITUTES)
        self._tables = {"codes": self.codes, "parts": self.parts, "substitutes": self.substitutes}
        self._arrange()
        theme.changed.connect(self._space_out)
        for form in self.forms.values():
            form.changed.connect(self.changed)
        for table in self._tables.values():
            table.changed.connect(self.changed)

    def _arrange(self) -> None:
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        self._spaced: list[QBoxLayout] = [columns]
        bodies: dict[str, QWidget] = {**self.forms, **self._tables}
        for names, share in (*((names, 21) for names in _COLUMNS), (tuple(self._tables), 37)):
            column, scroll = QWidget(), Scroll()
            rows = QVBoxLayout(column)
            rows.setContentsMargins(0, 0, 0, 0)
            self._spaced.append(rows)
            for name in names:
                rows.addWidget(_Sheet(self._theme, name, bodies[name]))
            rows.addStretch(1)
            scroll.hold(column)
            columns.addWidget(scroll, share)
        self._space_out()

    def _space_out(self) -> None:
        for layout in self._spaced:
            layout.setSpacing(self._theme.sizes.space(3))

    def show_form(self, form: ItemForm) -> None:
        """Show these values, with nothing said to be wrong."""
        for name, control in self.forms.items():
            control.show_value(getattr(form, name))
        self.codes.show_rows([_code_row(code) for code in form.codes])
        self.parts.show_rows([{"sku": part.sku, "pieces": str(part.pieces)} for part in form.parts])
        self.substitutes.show_rows([{"sku": sku} for sku in form.substitutes])
        self.show_mistakes({})

    def form(self) -> ItemForm:
        """Return what the fields say; figures that are none are below zero, which nothing may be."""
        sections = {name: control.value() for name, control in self.forms.items()}
        return ItemForm(
            **sections,
            codes=tuple(_code(row) for row in self.codes.rows()),
            parts=tuple(PartRow(row["sku"], _whole(row["pieces"])) for row in self.parts.rows()),
            substitutes=tuple(row["sku"] for row in self.substitutes.rows()),
        )

    def show_mistakes(self, mistakes: Mapping[str, str]) -> None:
        """Say at their fields what is wrong."""
        for control in self.forms.values():
            control.show_mistakes(mistakes)
        for name, table in self._tables.items():
            table.show_mistake(mistakes.get(name, ""))


def _code_row(code: CodeRow) -> Row:
    sizes = (code.length_mm, code.width_mm, code.height_mm)
    return {
        "text": code.text,
        "unit": code.unit,
        "quantity": str(code.quantity),
        "weight_g": str(code.weight_g) if code.weight_g else "",
        "size": "×".join(map(str, sizes)) if any(sizes) else "",
    }


def _code(row: Row) -> CodeRow:
    """Return a code as it was typed; figures that are none are below zero, which no code may be."""
    size = _SIZE.fullmatch(row["size"])
    length, width, height = (int(each) for each in size.groups()) if size else ((-1 if row["size"] else 0),) * 3
    weight = _whole(row["weight_g"]) if row["weight_g"] else 0
    return CodeRow(row["text"], row["unit"], _whole(row["quantity"]), weight, length, width, height)


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() else -1
