"""Pages at the desk: a drawer below them for what is asked and what came of it; mostly above it a list."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fulfilment.bench import bench_at
from fulfilment.desk.answer import Action, Answer, act
from fulfilment.desk.undoing import undo_last
from fulfilment.queries.listing import Filter, Sort
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Notice, Text, Tone
from ui.columns import IdsQuery, ListAction, ListFilter, ListSort, ListSpec
from ui.drawer import Drawer, Question
from ui.kit import Kit
from ui.screen import KeyHint, Screen
from ui.screens.listing import ListScreen

# `Any` below is the session, handed from the operations to the query, and whatever the query takes and returns.
Ids = Callable[[Any, Filter, Sort], Sequence[int]]


class AskingScreen(Screen):
    """A page with a drawer below it for what is asked and what came of it."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.drawer = Drawer(kit.theme)
        self._answers: list[Answer] = []
        self._waiting = 0

    def stand_above_drawer(self, page: QWidget) -> None:
        """Lay the page out with the drawer below it."""
        self._page = page
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(page, 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.drawer)
        rows.addLayout(self._foot)
        self._space_out(False)
        self.drawer.opened.connect(self._space_out)
        self.drawer.opened.connect(self._on_drawer_opened)

    def _space_out(self, is_open: bool) -> None:
        gap = self.kit.theme.sizes.space(3) if is_open else 0
        self._foot.setContentsMargins(gap, 0, gap, gap)

    def ask(self, question: Question) -> None:
        """Ask something in the drawer."""
        self.drawer.ask(question)

    def do(self, kind: str, *actions: Action) -> None:
        """Do actions one after the other, each as its own operation, and say what came of them."""
        self._answers, self._waiting = [], len(actions)
        for action in actions:
            job = partial(act, station_id=self.kit.house.station_id, action=action)
            self.kit.operations.write(kind, job, self._on_answered, self._on_failed)

    def read(self, job: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        """Read something that an action needs; only the newest answer counts."""
        self.kit.operations.read(f"{type(self).__name__} {id(self)}", job, done, self._on_failed)

    def close_drawer(self) -> bool:
        """Close the drawer; return whether it was open."""
        was_open = self.drawer.isVisible()
        self.drawer.close_drawer()
        return was_open

    def _on_answered(self, answer: Answer) -> None:
        self._answers.append(answer)
        self._waiting -= 1
        if answer.prints:
            self.kit.senses.wake()
        if self._waiting == 0:
            self.drawer.say(summary([answer.notice for answer in self._answers]))

    def _on_failed(self, error: Exception) -> None:
        self._waiting = 0
        self.drawer.say(
            Notice(Kind.STOP, "desk.failed", _FAILED, Tone.STOP, Text("", "{error}", {"error": str(error)}))
        )

    def _on_drawer_opened(self, is_open: bool) -> None:
        if not is_open and self.isVisible():
            self._page.setFocus()
        self.keys_changed.emit()


class DeskScreen(AskingScreen):
    """One list with its actions."""

    def __init__(self, kit: Kit, make: Callable[["DeskScreen"], ListSpec]) -> None:
        super().__init__(kit)
        self.listing = ListScreen(kit.theme, kit.operations, make(self), pictures=kit.pictures)
        self.known = self.listing.known
        self.stand_above_drawer(self.listing)
        self.listing.keys_changed.connect(self.keys_changed)
        self.listing.open_requested.connect(self.open_requested)
        self.listing.scan_shown.connect(self.scan_shown)

    @property
    def current_id(self) -> int:
        """Id of the record under the cursor, -1 when there is none."""
        return self.listing.current_id

    def heading(self) -> tuple[str, str]:
        """Return the heading of the list."""
        return self.listing.heading()

    def sentence(self) -> str:
        """Return what can be scanned here."""
        return self.listing.sentence()

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys of the list."""
        return self.listing.hints()

    def enter(self) -> None:
        """Read what changed while the screen was away."""
        self.listing.enter()

    def leave(self) -> None:
        """Drop what was asked."""
        self.drawer.close_drawer()
        self.listing.leave()

    def step_back(self) -> bool:
        """Close the drawer first, then clear the search."""
        return self.close_drawer() or self.listing.step_back()

    def take_scan(self, text: str, symbology: str, device: str) -> None:
        """Show what the scan means in this list."""
        self.listing.take_scan(text, symbology, device)


def undo_action(screen: AskingScreen, kinds: tuple[str, ...]) -> ListAction:
    """Return the key that takes back what was done last on a page."""
    job: Action = partial(undo_last, kinds=kinds)
    return ListAction("F9", _UNDO, lambda ids: screen.do("undo", job), needs_selection=False)


def summary(notices: Sequence[Notice]) -> Notice:
    """Return one notice for several: the only one, the first refusal, or the last with how many there were."""
    refusal = next((notice for notice in notices if notice.is_refusal), None)
    shown = refusal or notices[-1]
    if len(notices) == 1:
        return shown
    stored = sum(not notice.is_refusal for notice in notices)
    detail = _OF_MANY.with_values(done=stored, all=len(notices))
    return Notice(shown.kind, shown.id, shown.text, shown.tone, detail)


def asked_of(kit: Kit, ids: Ids, **names: str) -> IdsQuery:
    """Return the query of a list for the warehouse of this station; `names` are sort keys by column."""

    def ask(session: Any, filter: ListFilter, sort: ListSort) -> Sequence[int]:
        warehouse_id = bench_at(session, kit.house.station_id).warehouse_id
        wanted = Filter(filter.text, filter.view or "all", warehouse_id, filter.most)
        language = kit.languages.current
        return ids(session, wanted, Sort(names.get(sort.key, sort.key), sort.is_descending, language))

    return ask


def here(kit: Kit, query: Callable[..., Any], session: Any, *arguments: Any, **named: Any) -> Any:
    """Ask a query about the warehouse of this station."""
    warehouse_id = bench_at(session, kit.house.station_id).warehouse_id
    return query(session, *arguments, warehouse_id=warehouse_id, **named)


def named(kit: Kit, query: Callable[..., Any], session: Any, *arguments: Any, **others: Any) -> Any:
    """Ask a query that names items, in the language of the window."""
    return query(session, *arguments, language=kit.languages.current, **others)


_UNDO = Text("desk", QT_TRANSLATE_NOOP("desk", "Undo"))
_FAILED = Text("desk", QT_TRANSLATE_NOOP("desk", "Nothing was stored"))
_OF_MANY = Text("desk", QT_TRANSLATE_NOOP("desk", "{done} of {all} done."))
