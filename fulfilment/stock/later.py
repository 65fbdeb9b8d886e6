"""Finds the later work that stands on what an operation did. Changes nothing.

A later operation counts while it is in effect: one that was taken back, and whose taking back stands, does not.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from models.journal import JournalEntry, Operation

Row = tuple[str, int]
"""Table name and id."""
AT_ONCE = 500
"""Ids that one question names."""


@dataclass(frozen=True)
class Change:
    """What a later operation did to a row."""

    operation_id: int
    """The operation."""
    action: str
    """``insert``, ``update`` or ``delete``."""
    fields: frozenset[str]
    """Fields that an update changed."""


class LaterWork:
    """What was done after one operation."""

    def __init__(self, session: Session, operation: Operation) -> None:
        """Look at what came after `operation`."""
        self._session = session
        self._after = operation.id
        self._links: dict[int, Operation] = {}
        self._asked: set[int] = set()

    def changes(self, rows: Iterable[Row]) -> dict[Row, list[Change]]:
        """Return the changes in effect of each row that has any, oldest first."""
        found: dict[Row, list[Change]] = defaultdict(list)
        for table_name, ids in by_table(rows).items():
            for some in portions(ids):
                for entry in self._session.execute(self._entries(table_name, some)):
                    change = Change(entry.operation_id, entry.action, frozenset(entry.after or ()))
                    found[(table_name, entry.row_id)].append(change)
        standing = self.in_effect({change.operation_id for changes in found.values() for change in changes})
        left = {row: [each for each in changes if each.operation_id in standing] for row, changes in found.items()}
        return {row: changes for row, changes in left.items() if changes}

    def _entries(self, table_name: str, row_ids: Collection[int]) -> Select[*tuple[object, ...]]:
        return (
            select(JournalEntry.operation_id, JournalEntry.row_id, JournalEntry.action, JournalEntry.after)
            .where(
                JournalEntry.table_name == table_name,
                JournalEntry.row_id.in_(row_ids),
                JournalEntry.operation_id > self._after,
                JournalEntry.action != "claim",
            )
            .order_by(JournalEntry.operation_id, JournalEntry.position)
        )

    def in_effect(self, operation_ids: Collection[int]) -> set[int]:
        """Return those of some operations that are later, and not taken back by a taking back that stands."""
        self._follow(operation_ids)
        chains: dict[int, list[int]] = defaultdict(list)
        for operation_id in self._links:
            chains[self._root(operation_id)].append(operation_id)
        standing: set[int] = set()
        for chain in chains.values():
            later = [member for member in chain if member > self._after]
            if len(later) % 2:
                standing.update(later)
        return standing.intersection(operation_ids)

    def newest(self, operation_ids: Collection[int]) -> Operation | None:
        """Return the newest of some later operations in effect."""
        standing = self.in_effect(operation_ids)
        return self._links[max(standing)] if standing else None

    def kind(self, operation_id: int) -> str:
        """Return the kind of an operation that was asked for before."""
        return self._links[operation_id].kind

    def _root(self, operation_id: int) -> int:
        undoes_id = self._links[operation_id].undoes_id
        return operation_id if undoes_id is None else self._root(undoes_id)

    def _follow(self, operation_ids: Iterable[int]) -> None:
        """Fetch operations with all that they take back and all that take them back."""
        wanted = set(operation_ids) - self._asked
        while wanted:
            self._asked |= wanted
            found: set[int] = set()
            for some in portions(wanted):
                query = select(Operation).where(or_(Operation.id.in_(some), Operation.undoes_id.in_(some)))
                for operation in self._session.scalars(query):
                    self._links[operation.id] = operation
                    found.update({operation.id, operation.undoes_id or operation.id})
            wanted = found - self._asked


def by_table(rows: Iterable[Row]) -> dict[str, list[int]]:
    """Return the ids of each table, tables and ids in order: the order in which rows are locked."""
    found: dict[str, set[int]] = defaultdict(set)
    for table_name, row_id in rows:
        found[table_name].add(row_id)
    return {table_name: sorted(found[table_name]) for table_name in sorted(found)}


def portions(ids: Collection[int]) -> Iterator[list[int]]:
    """Yield ids in lists that one question can name."""
    ordered = sorted(ids)
    for start in range(0, len(ordered), AT_ONCE):
        yield ordered[start : start + AT_ONCE]
