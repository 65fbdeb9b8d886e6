"""The page of one item: everything that is known of it can be changed, and a new one entered."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout

from fulfilment.bench import bench_at
from fulfilment.desk import everywhere, items
from fulfilment.desk.answer import Action, Answer, act
from fulfilment.desk.item_form import ItemForm
from fulfilment.desk.undoing import undo_last
from fulfilment.queries.scanned import items_meant
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui.drawer import Drawer
from ui.item_sheet import ItemSheet
from ui.kit import Kit
from ui.screen import KeyHint, Screen
from ui.texts import spoken

_TITLE = Text("item_page", QT_TRANSLATE_NOOP("item_page", "Item"))


def create(kit: Kit) -> "ItemScreen":
    """Return the page."""
    return ItemScreen(kit)


class ItemScreen(Screen):
    """Edits one item, or enters a new one."""

    known = everywhere.ITEMS

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._item_id: int | None = None
        self._sku = ""
        self.is_dirty = self._is_filling = False
        self.sheet, self.drawer = ItemSheet(kit.theme), Drawer(kit.theme)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.sheet, 1)
        self._rows.addWidget(self.drawer)
        self._space_out()
        kit.theme.changed.connect(self._space_out)
        self.sheet.changed.connect(self._on_changed)

    def _space_out(self) -> None:
        gap = self._kit.theme.sizes.space(3)
        self._rows.setContentsMargins(gap, gap, gap, gap)
        self._rows.setSpacing(gap)

    def heading(self) -> tuple[str, str]:
        """Return the item, or that a new one is entered."""
        return (self._sku or self.tr("New item")), (self.tr("not saved yet") if self.is_dirty else "")

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
        if self._item_id is None and not self.is_dirty:
            self.begin_new()

    def leave(self) -> None:
        """Let the item go; what was not saved is kept for who comes back."""
        self.drawer.close_drawer()
        if not self.is_dirty:
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
        self.show_form(ItemForm())
        station_id = self._kit.house.station_id

        def job(session: Any) -> ItemForm:  # Any: the session, handed on
            return items.blank(session, bench_at(session, station_id).warehouse_id)

        self._kit.operations.read("item form", job, self._on_blank)

    def _on_blank(self, form: ItemForm) -> None:
        if not self.is_dirty:
            self.show_form(form)

    def show_item(self, item_id: int | None) -> None:
        """Read an item and show it; None shows nothing else than before."""
        if item_id is None:
            return
        self._item_id = item_id
        self._kit.operations.read("item form", partial(items.load, item_id=item_id), self.show_form)

    def show_form(self, form: ItemForm) -> None:
        """Show these values."""
        self._is_filling = True
        self.sheet.show_form(form)
        self._sku, self.is_dirty, self._is_filling = form.names.sku, False, False
        self.heading_changed.emit()

    def save(self) -> None:
        """Store what the page says."""
        action: Action = partial(items.save, form=self.sheet.form(), item_id=self._item_id)
        job = partial(act, station_id=self._kit.house.station_id, action=action)
        self._kit.operations.write("item.save", job, self._on_saved)

    def changeEvent(self, event: QEvent) -> None:
        """Name the keys anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.keys_changed.emit()

    def _on_changed(self) -> None:
        if not self._is_filling and not self.is_dirty:
            self.is_dirty = True
            self.heading_changed.emit()

    def _on_meant(self, text: str, meant: Sequence[int]) -> None:
        if len(meant) == 1 and not self.is_dirty:
            self.show_item(meant[0])
        else:
            self.sheet.codes.add_row({"text": text})

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
        self.sheet.show_mistakes({field: spoken(notice.text)} if is_of_field else {})
        self.drawer.say(notice)
        if not notice.is_refusal:
            self.is_dirty = False
            sku = self.sheet.form().names.sku.strip()
            self._kit.operations.read("item saved", partial(items.id_of, sku=sku), self.show_item)
