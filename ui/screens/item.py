"""The page of one item: everything that is known of it, in forms that are drawn from declared fields."""

import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from fulfilment.bench import bench_at
from fulfilment.desk import everywhere, items
from fulfilment.desk.answer import Action, Answer, act
from fulfilment.desk.item_form import SECTIONS, CodeRow, ItemForm, PartRow
from fulfilment.desk.undoing import undo_last
from fulfilment.queries.items import UNIT_WORDS
from fulfilment.queries.scanned import items_meant
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui.controls import Scroll
from ui.drawer import Drawer
from ui.forms import SettingsForm
from ui.kit import Kit
from ui.rail import ScreenEntry
from ui.rows_editor import Row, RowField, RowsEditor
from ui.screen import KeyHint, Screen
from ui.settings_panels.section import Section
from ui.texts import spoken
from ui.theme import Theme

_SIZE = re.compile(r"\s*(\d{1,6})\s*[x×х* ]\s*(\d{1,6})\s*[x×х* ]\s*(\d{1,6})\s*(?:mm|мм)?\s*", re.IGNORECASE)


def _t(source: str) -> Text:
    return Text("item_page", source)


_TITLE = _t(QT_TRANSLATE_NOOP("item_page", "Item"))
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


def entry(kit: Kit) -> ScreenEntry:
    """Return the entry of the page; it is opened from the list of items."""
    return ScreenEntry("item", _TITLE, "stock", partial(ItemScreen, kit), is_in_rail=False)


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


class ItemScreen(Screen):
    """Edits one item, or enters a new one."""

    known = everywhere.ITEMS

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._item_id: int | None = None
        self._sku = ""
        self._is_dirty = self._is_filling = False
        self._build()
        self._arrange()
        self._connect()

    def _build(self) -> None:
        theme = self._kit.theme
        self.forms = {name: SettingsForm(theme, section(), "items") for name, section in SECTIONS.items()}
        self.codes = RowsEditor(theme, _CODES)
        self.parts = RowsEditor(theme, _PARTS)
        self.substitutes = RowsEditor(theme, _SUBSTITUTES)
        self.tables = {"codes": self.codes, "parts": self.parts, "substitutes": self.substitutes}
        self.drawer = Drawer(theme)

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        columns = QHBoxLayout()
        self._spaced: list[QBoxLayout] = [whole, columns]
        bodies: dict[str, QWidget] = {**self.forms, **self.tables}
        for names, share in (*((names, 21) for names in _COLUMNS), (tuple(self.tables), 37)):
            column, scroll = QWidget(), Scroll()
            rows = QVBoxLayout(column)
            rows.setContentsMargins(0, 0, 0, 0)
            self._spaced.append(rows)
            for name in names:
                rows.addWidget(_Sheet(self._kit.theme, name, bodies[name]))
            rows.addStretch(1)
            scroll.hold(column)
            columns.addWidget(scroll, share)
        whole.addLayout(columns, 1)
        whole.addWidget(self.drawer)
        self._space_out()

    def _space_out(self) -> None:
        gap = self._kit.theme.sizes.space(3)
        for layout in self._spaced:
            layout.setSpacing(gap)
        self._spaced[0].setContentsMargins(gap, gap, gap, gap)
        self._spaced[1].setContentsMargins(0, 0, 0, 0)

    def _connect(self) -> None:
        self._kit.theme.changed.connect(self._space_out)
        for form in self.forms.values():
            form.changed.connect(self._on_changed)
        for table in self.tables.values():
            table.changed.connect(self._on_changed)

    @property
    def is_dirty(self) -> bool:
        """True while something was changed and not stored."""
        return self._is_dirty

    def heading(self) -> tuple[str, str]:
        """Return the item, or that a new one is entered."""
        return (self._sku or self.tr("New item")), (self.tr("not saved yet") if self._is_dirty else "")

    def sentence(self) -> str:
        """Return what a scan does here."""
        return self.tr("Scan an item to see it, or a new code to add it to this one")

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys of this page."""
        return [
            KeyHint("Shift+F9", self.tr("Save"), self.save),
            KeyHint("F9", self.tr("Undo"), self._undo),
            KeyHint("Shift+F4", self.tr("New item"), self.begin_new),
            KeyHint("Shift+F5", self.tr("All items"), lambda: self.open_requested.emit("items", "", "")),
        ]

    def take_scan(self, text: str, symbology: str, device: str) -> None:
        """Show the item that a scan means; an unknown code belongs to the item that is shown."""
        job = partial(items_meant, text=text, symbology=symbology, station_id=self._kit.house.station_id)
        self._kit.operations.read("item scanned", job, partial(self._on_meant, text))

    def enter(self) -> None:
        """Begin a new item where none is shown."""
        if self._item_id is None and not self._is_dirty:
            self.begin_new()

    def leave(self) -> None:
        """Let the item go; what was not saved is kept for who comes back."""
        self.drawer.close_drawer()
        if not self._is_dirty:
            self._item_id, self._sku = None, ""

    def step_back(self) -> bool:
        """Close the drawer first, then go back to the list."""
        if self.drawer.isVisible():
            self.drawer.close_drawer()
        else:
            self.open_requested.emit("items", "", "")
        return True

    def begin_new(self) -> None:
        """Show an empty page."""
        self._item_id, self._sku = None, ""
        station_id = self._kit.house.station_id

        def job(session: Any) -> ItemForm:  # Any: the session, handed on
            return items.blank(session, bench_at(session, station_id).warehouse_id)

        self._kit.operations.read("item form", job, self.show_form)

    def show_item(self, item_id: int) -> None:
        """Read an item and show it."""
        self._item_id = item_id
        self._kit.operations.read("item form", partial(items.load, item_id=item_id), self.show_form)

    def show_form(self, form: ItemForm) -> None:
        """Show these values."""
        self._is_filling = True
        for name, control in self.forms.items():
            control.show_value(getattr(form, name))
        self.codes.show_rows([_code_row(code) for code in form.codes])
        self.parts.show_rows([{"sku": part.sku, "pieces": str(part.pieces)} for part in form.parts])
        self.substitutes.show_rows([{"sku": sku} for sku in form.substitutes])
        self._sku, self._is_dirty, self._is_filling = form.names.sku, False, False
        self.show_mistakes({})
        self.heading_changed.emit()

    def form(self) -> ItemForm:
        """Return what the page says. Raises ValueError with a sentence for a figure that is none."""
        sections = {name: control.value() for name, control in self.forms.items()}
        return ItemForm(
            **sections,
            codes=tuple(_code(row) for row in self.codes.rows()),
            parts=tuple(PartRow(row["sku"], _whole(row["pieces"])) for row in self.parts.rows()),
            substitutes=tuple(row["sku"] for row in self.substitutes.rows()),
        )

    def save(self) -> None:
        """Store what the page says."""
        action: Action = partial(items.save, form=self.form(), item_id=self._item_id)
        job = partial(act, station_id=self._kit.house.station_id, action=action)
        self._kit.operations.write("item.save", job, self._on_saved)

    def show_mistakes(self, mistakes: Mapping[str, str]) -> None:
        """Say at their fields what is wrong."""
        for control in self.forms.values():
            control.show_mistakes(mistakes)
        for name, table in self.tables.items():
            table.show_mistake(mistakes.get(name, ""))

    def changeEvent(self, event: QEvent) -> None:
        """Name the keys anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.keys_changed.emit()

    def _on_changed(self) -> None:
        if not self._is_filling and not self._is_dirty:
            self._is_dirty = True
            self.heading_changed.emit()

    def _on_meant(self, text: str, meant: Sequence[int]) -> None:
        if len(meant) == 1 and not self._is_dirty:
            self.show_item(meant[0])
        else:
            self.codes.add_row({"text": text})

    def _undo(self) -> None:
        action: Action = partial(undo_last, kinds=("item.save",))
        job = partial(act, station_id=self._kit.house.station_id, action=action)
        self._kit.operations.write("undo", job, self._on_undone)

    def _on_undone(self, answer: Answer) -> None:
        self.drawer.say(answer.notice)
        if self._item_id is not None:
            self.show_item(self._item_id)

    def _on_saved(self, answer: Answer) -> None:
        notice = answer.notice
        is_of_field = notice.id.startswith(items.BAD)
        field = notice.id.removeprefix(items.BAD)
        self.show_mistakes({field: spoken(notice.text)} if is_of_field else {})
        self.drawer.say(notice)
        if not notice.is_refusal:
            self._is_dirty = False
            sku = self.forms["names"].value().sku.strip()
            self._kit.operations.read("item saved", partial(items.id_of, sku=sku), self._on_found)

    def _on_found(self, item_id: int | None) -> None:
        if item_id is not None and not self._is_dirty:
            self.show_item(item_id)


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
