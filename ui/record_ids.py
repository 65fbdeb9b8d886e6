"""Reads the ids of a list: the first ones at once, all of them when nobody types any more and little changes."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from ui.columns import IdsQuery, ListFilter, ListSort
from ui.operations import Operations

HEAD = 100
"""So many ids are asked for first: they are there at once, however long the list is."""
TYPING_MS = 300
"""Pause after which somebody has typed enough for the whole list to be read."""
REST_MS = 1_000
"""After so long at the latest the whole of a list is read again of which the head has changed."""


class RecordIds(QObject):
    """The way from a question to its ids."""

    found = Signal(object)
    """Ids, in their order; `is_whole` tells whether they are all."""
    unread = Signal(Exception)
    """They could not be read, and why."""
    changed_meanwhile = Signal()
    """The question was asked again while its answer was awaited: it has to be asked once more now."""

    def __init__(self, operations: Operations, name: str, query: IdsQuery, parent: QObject) -> None:
        super().__init__(parent)
        self._operations, self._name, self._query = operations, name, query
        self._filter, self._sorting = ListFilter(), ListSort()
        self._known: Sequence[int] = ()
        self._is_asked = self._is_awaited = self._is_asked_again = False
        self.is_whole = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._ask_whole)

    def ask(self, filter: ListFilter, sorting: ListSort) -> bool:
        """Ask, and return whether that begins now.

        The same question while an answer to it is awaited is asked once more after it: where much changes, the answer
        to the newest question alone would never come.
        """
        is_same = self._is_asked and (self._filter, self._sorting) == (filter, sorting)
        if is_same and self._is_awaited:
            self._is_asked_again = True
            return False
        self._is_asked_again = False
        if not is_same:
            self._rest.stop()
            self._is_asked, self._filter, self._sorting = True, filter, sorting
            self.is_whole = False
        self._read(replace(filter, most=HEAD), self._on_news if is_same else self._on_head)
        return True

    def _ask_whole(self) -> None:
        self._read(self._filter, self._on_whole)

    def _read(self, wanted: ListFilter, done: Callable[[Sequence[int]], None]) -> None:
        self._is_awaited = True
        job = partial(self._query, filter=wanted, sort=self._sorting)
        self._operations.read(f"{self._name} ids", job, partial(self._on_answer, done), self._on_unread)

    def _on_answer(self, done: Callable[[Sequence[int]], None], ids: Sequence[int]) -> None:
        self._is_awaited = False
        done(ids)
        if self._is_asked_again and not self._is_awaited:
            self.changed_meanwhile.emit()

    def _on_unread(self, error: Exception) -> None:
        self._is_awaited = False
        self.unread.emit(error)

    def _on_head(self, ids: Sequence[int]) -> None:
        """Show the first ones; read the others when there are any and nobody types any more."""
        if len(ids) != HEAD:
            self._on_whole(ids)
            return
        self._hand_on(ids)
        self._rest.start(TYPING_MS if self._filter.text else 0)

    def _on_news(self, ids: Sequence[int]) -> None:
        """Show what is new at the head of the list that is there; the rest is read when there is time for it."""
        if len(ids) != HEAD:
            self._on_whole(ids)
            return
        spliced = _spliced(ids, self._known)
        if spliced is not None:
            self._hand_on(spliced)
        if spliced is None or not self.is_whole:
            self._rest.start(0)
        elif not self._rest.isActive():
            self._rest.start(REST_MS)

    def _on_whole(self, ids: Sequence[int]) -> None:
        self.is_whole = True
        self._hand_on(ids)

    def _hand_on(self, ids: Sequence[int]) -> None:
        self._known = ids
        self.found.emit(ids)


def _spliced(head: Sequence[int], known: Sequence[int]) -> Sequence[int] | None:
    """Return the list that is known with the new head on it; None when it does not fit."""
    for new in range(HEAD // 2):
        if head[new:] == known[: HEAD - new]:
            return array("q", head[:new]) + array("q", known) if new else known
    return None
