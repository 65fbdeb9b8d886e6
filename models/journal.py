"""The operation journal: one user action, one operation, one audit entry a changed row, one sealed link of a chain.

Field changes are read off the session as it is flushed; nobody writes a journal entry by hand except the ledger
for its claims. Knows no rule.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple, TypeGuard

from sqlalchemy import (
    JSON,
    BigInteger,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    bindparam,
    event,
    insert,
    inspect,
    select,
    text,
)
from sqlalchemy.orm import Mapped, Session, UOWTransaction, mapped_column
from sqlalchemy.orm.attributes import History, get_history

from models.base import Base, Id, OperationId, UtcDateTime, partial_index, utc_now
from models.prepared import Prepared, forget_driver
from models.stock import Move

FIRST_LINK = "0" * 64
_SEALED = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)
"""Writes the content of a link."""


class Operation(Base):
    """One user action: who, where, when, under which key, and what it takes back."""

    __tablename__ = "operation"
    __table_args__ = (partial_index("uq_operation_undoes_id", "undoes_id", where="undoes_id IS NOT NULL"),)
    is_journalled = False

    id: Mapped[Id]
    kind: Mapped[str] = mapped_column(String(40), index=True)
    station_id: Mapped[int | None] = mapped_column(ForeignKey("station.id"))
    operator_id: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    key: Mapped[str | None] = mapped_column(String(64), unique=True)
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("operation.id"))
    reason: Mapped[str] = mapped_column(String(60), default="")
    work_id: Mapped[int | None] = mapped_column(ForeignKey("work.id"))


class JournalEntry(Base):
    """What an operation did to one row: `insert`, `update`, `delete`, or `claim` on a balance."""

    __tablename__ = "journal_entry"
    __table_args__ = (Index("ix_journal_entry_row", "table_name", "row_id"), {"sqlite_with_rowid": False})
    is_journalled = False

    operation_id: Mapped[int] = mapped_column(ForeignKey("operation.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    action: Mapped[str] = mapped_column(String(6))
    table_name: Mapped[str] = mapped_column(String(40))
    row_id: Mapped[int] = mapped_column(BigInteger)
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON)


class Seal(Base):
    """The link of an operation in its station's hash chain; 0 stands for set-up without a station."""

    __tablename__ = "seal"
    __table_args__ = (UniqueConstraint("station_id", "sequence"),)
    is_journalled = False

    operation_id: Mapped[int] = mapped_column(ForeignKey("operation.id"), primary_key=True)
    station_id: Mapped[int] = mapped_column(BigInteger)
    sequence: Mapped[int] = mapped_column(BigInteger)
    previous: Mapped[str] = mapped_column(String(64))
    digest: Mapped[str] = mapped_column(String(64))


# Statements of every write, built once: building them anew costs more than running them.
_ADD_OPERATION = Prepared(
    insert(Operation).returning(Operation.id),
    names=("kind", "station_id", "operator_id", "at", "key", "undoes_id", "reason", "work_id"),
)
_ADD_ENTRIES = Prepared(
    insert(JournalEntry),
    names=("operation_id", "position", "action", "table_name", "row_id", "before", "after"),
)
_ADD_SEAL = Prepared(insert(Seal), names=("operation_id", "station_id", "sequence", "previous", "digest"))
_LAST_SEAL = Prepared(
    select(Seal.sequence, Seal.digest)
    .where(Seal.station_id == bindparam("chain"))
    .order_by(Seal.sequence.desc())
    .limit(1)
)


_STORED = text("SELECT pg_logical_emit_message(true, 'packhouse', 'asked again')")


@dataclass(frozen=True)
class Actor:
    """Who acts, and where."""

    station_id: int | None = None
    """Station of the action; None for set-up."""
    operator_id: int | None = None
    """Operator who is signed on."""


class Begun(NamedTuple):
    """The operation of a running write, as it was stored."""

    id: int
    kind: str
    station_id: int | None
    operator_id: int | None
    at: datetime
    key: str | None
    undoes_id: int | None
    reason: str
    work_id: int | None


@dataclass
class Intent:
    """What a write is about; becomes an operation when something really changes."""

    kind: str
    actor: Actor = field(default_factory=Actor)
    key: str | None = None
    reason: str = ""
    undoes_id: int | None = None
    work_id: int | None = None
    at: datetime = field(default_factory=utc_now)
    operation: Begun | None = None
    entries: list[dict[str, Any]] = field(default_factory=list)
    moves: list[list[int]] = field(default_factory=list)
    touched: set[str] = field(default_factory=set)
    """Tables of which rows were changed, also those that no journal watches."""


class NoIntentError(RuntimeError):
    """A journalled row was changed outside `Database.write`."""


def intent_of(session: Session) -> Intent:
    """Return the intent of the running write.

    Raises:
        NoIntentError: outside a write.
    """
    intent = session.info.get("intent")
    if not isinstance(intent, Intent):
        raise NoIntentError("journalled rows change only inside Database.write()")
    return intent


def describe(session: Session, kind: str, *, reason: str = "", work_id: int | None = None) -> None:
    """Name the running write more closely; call it before the first change."""
    intent = intent_of(session)
    if intent.operation is not None:
        raise NoIntentError(f"{kind}: the operation is already {intent.kind}")
    intent.kind = kind
    intent.reason = reason or intent.reason
    intent.work_id = work_id if work_id is not None else intent.work_id


def operation_id(session: Session) -> OperationId:
    """Return the id of the operation of the running write, inserting it on first need."""
    intent = intent_of(session)
    if intent.operation is None:
        values: dict[str, Any] = {
            "kind": intent.kind,
            "station_id": intent.actor.station_id,
            "operator_id": intent.actor.operator_id,
            "at": intent.at,
            "key": intent.key,
            "undoes_id": intent.undoes_id,
            "reason": intent.reason,
            "work_id": intent.work_id,
        }
        new_id = int(_ADD_OPERATION.one(session, values).id)
        intent.operation = Begun(new_id, **values)
    return OperationId(intent.operation.id)


def take_back(session: Session) -> None:
    """Take back all that the running write has done; it goes on as if it had done nothing."""
    session.rollback()
    forget_driver(session)
    intent = intent_of(session)
    intent.operation = None
    intent.undoes_id = None
    intent.entries.clear()
    intent.moves.clear()
    intent.touched.clear()


def store_anyway(session: Session) -> None:
    """Let a write that changes nothing be stored like others: what it answers for may be on one of two servers only."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(_STORED)


def note_move(session: Session, move: list[int]) -> None:
    """Remember a posted move (item, lot, quantity, source, target) for the seal."""
    intent = intent_of(session)
    intent.moves.append(move)
    intent.touched.add(Move.__tablename__)


def note_touched(session: Session, table_name: str) -> None:
    """Remember that rows of a table were changed, for those who show them elsewhere."""
    intent = session.info.get("intent")
    if isinstance(intent, Intent):
        intent.touched.add(table_name)


def record(
    session: Session,
    action: str,
    table_name: str,
    row_id: int,
    *,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> None:
    """Add an entry to the operation of the running write."""
    intent = intent_of(session)
    entry = {
        "operation_id": operation_id(session),
        "position": len(intent.entries),
        "action": action,
        "table_name": table_name,
        "row_id": row_id,
        "before": dict(before) if before is not None else None,
        "after": dict(after) if after is not None else None,
    }
    intent.entries.append(entry)
    intent.touched.add(table_name)


def seal(session: Session) -> OperationId | None:
    """Write the entries and the link of the running write; return its operation, or None when nothing changed."""
    session.flush()
    intent = intent_of(session)
    operation = intent.operation
    if operation is None:
        return None
    if intent.entries:
        _ADD_ENTRIES.run_many(session, intent.entries)
    station = operation.station_id or 0
    sequence, previous = _end_of_chain(session, station)
    digest = link(previous, operation, intent.entries, intent.moves)
    values = {
        "operation_id": operation.id,
        "station_id": station,
        "sequence": sequence + 1,
        "previous": previous,
        "digest": digest,
    }
    _ADD_SEAL.run(session, values)
    session.info.setdefault("links", {})[station] = sequence + 1, digest
    return OperationId(operation.id)


def _end_of_chain(session: Session, station: int) -> tuple[int, str]:
    """Return number and digest of a chain's last link, read once; the database refuses a second one of a number."""
    kept: dict[int, tuple[int, str]] = session.info.get("kept", {}).get("links", {})
    known = session.info.get("links", {}).get(station) or kept.get(station)
    if known is not None:
        return known
    row = _LAST_SEAL.first(session, {"chain": station})
    return (row.sequence, row.digest) if row else (0, FIRST_LINK)


def keep_links(session: Session) -> None:
    """Keep the ends of the chains of a session that is committed, for the write that follows."""
    session.info["kept"].setdefault("links", {}).update(session.info.get("links", {}))


def link(
    previous: str, operation: Operation | Begun, entries: Sequence[dict[str, Any]], moves: Sequence[Sequence[int]]
) -> str:
    """Return the SHA-256 of an operation, its entries (by position) and moves (in posting order) after `previous`."""
    return link_of_text(previous, operation, entries, _SEALED.encode(moves))


def link_of_text(previous: str, operation: Operation | Begun, entries: Sequence[dict[str, Any]], moves: str) -> str:
    """Return what `link` returns; `moves` are written as JSON already, as a database can do for many at a time."""
    content = {
        "previous": previous,
        "kind": operation.kind,
        "station": operation.station_id,
        "operator": operation.operator_id,
        "at": operation.at.isoformat(timespec="milliseconds"),
        "key": operation.key,
        "undoes": operation.undoes_id,
        "reason": operation.reason,
        "entries": [[e["action"], e["table_name"], e["row_id"], e["before"], e["after"]] for e in entries],
        "moves": 0,
    }
    text = _SEALED.encode(content)
    before, name, after = text.rpartition('"moves":')  # what is sorted after it holds no such field
    return hashlib.sha256(f"{before}{name}{moves}{after[1:]}".encode()).hexdigest()


def sealed_moves(session: Session, operation: int) -> list[list[int]]:
    """Return the moves of an operation as the seal saw them."""
    rows = session.execute(
        select(Move.item_id, Move.lot_id, Move.quantity, Move.source_id, Move.target_id)
        .where(Move.operation_id == operation)
        .order_by(Move.id)
    )
    return [list(row) for row in rows]


def as_json(value: object) -> object:
    """Return a column's value as the journal stores it: moments and dates become ISO text."""
    return value.isoformat() if isinstance(value, (date, datetime)) else value


@event.listens_for(Session, "before_flush")
def _keep_versions(session: Session, flush: UOWTransaction, _: object) -> None:
    """Note changes of fields that guard their row before the flush, which forgets what they were."""
    guards = ((row, inspect(row).mapper.version_id_col) for row in session.dirty)
    session.info["versions"] = {
        row: {guard.key: get_history(row, guard.key)} for row, guard in guards if guard is not None
    }


@event.listens_for(Session, "after_flush")
def _journal(session: Session, flush: UOWTransaction) -> None:
    for row in session.new:
        if _is_journalled(row, session):
            record(session, "insert", row.__tablename__, _key(row))
    for row in session.dirty:
        if _is_journalled(row, session):
            _journal_update(session, row)
    for row in session.deleted:
        if _is_journalled(row, session):
            before = {column.key: as_json(getattr(row, column.key)) for column in inspect(row).mapper.column_attrs}
            record(session, "delete", row.__tablename__, _key(row), before=before)


def _is_journalled(row: Any, session: Session) -> TypeGuard[Base]:  # Any: rows of all tables
    """Return whether the journal watches a row; that it was touched is noted in any case."""
    note_touched(session, row.__tablename__)
    return isinstance(row, Base) and row.is_journalled


def _journal_update(session: Session, row: Base) -> None:
    before: dict[str, object] = {}
    after: dict[str, object] = {}
    state = inspect(row)
    versions: dict[str, History] = (state.session.info if state.session else {}).get("versions", {}).get(row, {})
    for name in dict.fromkeys((*state.committed_state, *versions)):
        history = versions.get(name) or get_history(row, name)
        if history.has_changes() and history.deleted:
            before[name] = as_json(history.deleted[0])
            after[name] = as_json(history.added[0] if history.added else None)
    if before:
        record(session, "update", row.__tablename__, _key(row), before=before, after=after)


def _key(row: Base) -> int:
    (key,) = inspect(row).mapper.primary_key_from_instance(row)
    return int(key)
