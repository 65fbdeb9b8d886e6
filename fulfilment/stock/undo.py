"""Takes an operation back as a new operation, or names the later one that forbids it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Date, exists, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, aliased

from fulfilment import deeds
from fulfilment.site_clock import zone_at
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import ledger, obstacles
from fulfilment.stock.later import LaterWork, Row, by_table, portions
from fulfilment.stock.ledger import Place, StockRefusedError
from models import journal
from models.base import Base, UtcDateTime, utc_now
from models.journal import JournalEntry, Operation
from models.order import Order, OrderLine
from models.people import Operator, Station
from models.place import Location, PlaceStatus
from models.stock import Move
from models.tables import BY_NAME

BY_LANES = ("print.", "label.")
"""How the kinds of operations begin by which printers and carriers tell what became of a label: in nobody's way."""


@dataclass(frozen=True)
class Blocker:
    """The later operation that forbids an undo."""

    operation_id: int
    """The operation."""
    kind: str
    """Its kind."""
    at: datetime
    """When, at the place where it was done."""
    who: str
    """Name of the operator, else of the station; empty for set-up."""


class UndoRefusedError(Exception):
    """The operation can no longer be taken back. The transaction must be given up."""

    def __init__(self, operation: Operation, reason: Text, blocker: Blocker | None) -> None:
        self.operation = operation
        self.blocker = blocker
        self.sentence = reason if blocker is None else reason.with_values(what=_told(blocker))
        """What forbids it, and the cure."""
        super().__init__(f"{operation.kind} {operation.id} is followed by {blocker.kind if blocker else 'nothing'}")


def last_undoable(session: Session, station_id: int, kinds: tuple[str, ...]) -> Operation | None:
    """Return the newest operation of a station among `kinds` that was not taken back, or None."""
    reversal = aliased(Operation)
    return session.scalars(
        select(Operation)
        .where(
            Operation.station_id == station_id,
            Operation.kind.in_(kinds),
            ~exists().where(reversal.undoes_id == Operation.id),
        )
        .order_by(Operation.id.desc())
        .limit(1)
    ).first()


def undo(session: Session, operation: Operation) -> None:
    """Reverse the moves, claims and field changes of `operation` within the running write.

    Raises:
        UndoRefusedError: when later work builds on it, when it was taken back before, or when it changed an address.
    """
    _Undoing(session, operation).run()


class _Undoing:
    """One undo: first everything that forbids it is looked for, then it is done in the opposite order."""

    def __init__(self, session: Session, operation: Operation) -> None:
        self._session = session
        self._operation = operation
        self._later = LaterWork(session, operation)
        self._entries = list(
            session.scalars(
                select(JournalEntry)
                .where(JournalEntry.operation_id == operation.id)
                .order_by(JournalEntry.position.desc())
            )
        )
        self._inserted = {_row(entry) for entry in self._entries if entry.action == "insert"}

    def run(self) -> None:
        """Take the operation back, or raise UndoRefusedError."""
        self._refuse_repeated()
        restored = [entry for entry in self._entries if self._is_restored(entry)]
        if any(not BY_NAME[entry.table_name].is_journalled for entry in restored):
            raise UndoRefusedError(self._operation, _ADDRESS, None)
        self._lock(restored)
        self._refuse_changed(restored)
        self._refuse_claimed(restored)
        journal.intent_of(self._session).undoes_id = self._operation.id
        journal.operation_id(self._session)  # recorded even where nothing is left to restore, so that it is done once
        self._reverse_goods()
        self._refuse_used()
        try:
            with self._session.begin_nested():
                for _, alike in groupby(restored, key=lambda entry: (entry.action, entry.table_name)):
                    for entry in alike:
                        self._restore(entry)
                    self._session.flush()
        except IntegrityError as taken:
            raise self._taken(restored) from taken

    def _refuse_repeated(self) -> None:
        by = self._session.scalars(select(Operation).where(Operation.undoes_id == self._operation.id)).first()
        if by is not None:
            raise self._refusal(by, _ALREADY)

    def _is_restored(self, entry: JournalEntry) -> bool:
        """Leave out claims, which are goods, and changes to rows that the operation added: they go, or take their
        undone state whatever a printer has since done to them."""
        is_moot = entry.action == "update" and _row(entry) in self._inserted
        return entry.action != "claim" and not is_moot

    def _lock(self, entries: Collection[JournalEntry]) -> None:
        """Hold the rows, as they are now, against other stations until this is decided; orders before all else."""
        lines = [entry.row_id for entry in entries if entry.table_name == OrderLine.__tablename__]
        orders = select(OrderLine.order_id).where(OrderLine.id.in_(lines))
        if lines:
            self._session.execute(select(Order.id).where(Order.id.in_(orders)).order_by(Order.id).with_for_update())
        for table_name, ids in by_table(map(_row, entries)).items():
            table: Any = BY_NAME[table_name]  # Any: every table has an id, which its base does not say
            for some in portions(ids):
                query = select(table).where(table.id.in_(some)).order_by(table.id).with_for_update()
                self._session.scalars(query.execution_options(populate_existing=True)).all()

    def _refuse_changed(self, entries: Collection[JournalEntry]) -> None:
        """Refuse when a person has since changed what would be restored, or made something refer to what would go."""
        changes = self._later.changes(map(_row, entries))
        standing = {
            change.operation_id
            for entry in entries
            for change in changes.get(_row(entry), ())
            if self._is_in_the_way(entry, change.action, change.fields, change.operation_id)
        }
        blocker = self._later.newest(standing)
        blocker = blocker or obstacles.who_refers(self._session, self._later, self._leaving())
        if blocker is not None:
            raise self._refusal(blocker)

    def _refuse_claimed(self, entries: Collection[JournalEntry]) -> None:
        """Refuse to hold places again in which orders have claimed goods since they were let go."""
        held = [
            entry.row_id
            for entry in entries
            if entry.table_name == Location.__tablename__
            and entry.action == "update"
            and (entry.before or {}).get("status", PlaceStatus.AVAILABLE) != PlaceStatus.AVAILABLE
        ]
        is_claimed, blocker = obstacles.who_claimed(self._session, self._later, held)
        if is_claimed:
            raise self._refusal(blocker)

    def _is_in_the_way(self, entry: JournalEntry, action: str, fields: frozenset[str], operation_id: int) -> bool:
        if entry.action == "update" and action == "update":
            return not fields.isdisjoint(entry.after or ())
        if entry.action == "insert" and BY_NAME[entry.table_name].on_undo_insert is not None:
            return _row(entry) in self._leaving() and not self._later.kind(operation_id).startswith(BY_LANES)
        return True

    def _leaving(self) -> set[Row]:
        """Rows that go, or go out of use."""
        return {row for row in self._inserted if BY_NAME[row[0]].on_undo_insert != {}}

    def _reverse_goods(self) -> None:
        claimed = _claimed(self._entries)
        try:
            for place, pieces in claimed:
                if pieces > 0:
                    ledger.release(self._session, place, pieces)
            _reverse_moves(self._session, self._operation)
            for place, pieces in claimed:
                if pieces < 0:
                    ledger.claim(self._session, place, -pieces)
        except StockRefusedError as refused:
            raise self._refusal(obstacles.who_took(self._session, self._later, refused.place)) from refused

    def _refuse_used(self) -> None:
        """Refuse when goods of others are in a place, tote or box that would go."""
        blocker = obstacles.who_filled(self._session, self._later, self._leaving())
        if blocker is not None:
            raise self._refusal(blocker)

    def _restore(self, entry: JournalEntry) -> None:
        table = BY_NAME[entry.table_name]
        row = self._session.get(table, entry.row_id)
        if entry.action == "delete":
            if row is not None:
                raise self._refusal(None)
            self._session.add(table(**_values(table, entry.before)))
        elif row is None:
            raise self._refusal(None)
        elif entry.action == "update":
            self._restore_fields(entry, row)
        elif table.on_undo_insert is not None:
            row.put_out_of_use()
        else:
            self._session.delete(row)

    def _restore_fields(self, entry: JournalEntry, row: Base) -> None:
        if any(journal.as_json(getattr(row, name)) != after for name, after in (entry.after or {}).items()):
            raise self._refusal(None)
        for name, before in _values(type(row), entry.before).items():
            setattr(row, name, before)

    def _taken(self, entries: Collection[JournalEntry]) -> UndoRefusedError:
        """Say what the database refused: what was free then is in use now, or something still refers to a row."""
        targets: dict[Row, dict[str, Any]] = {}
        for entry in entries:
            if entry.action != "insert":
                table = BY_NAME[entry.table_name]
                row = self._session.get(table, entry.row_id)
                present = {} if row is None else {each.key: getattr(row, each.key) for each in table.__table__.columns}
                targets.setdefault(_row(entry), present).update(_values(table, entry.before))
        holder = obstacles.who_holds(self._session, self._later, targets)
        if holder is not None:
            return self._refusal(holder)
        user = obstacles.who_used(self._session, self._leaving())
        return self._refusal(user, _USED) if user is not None else self._refusal(None)

    def _refusal(self, blocker: Operation | None, reason: Text | None = None) -> UndoRefusedError:
        if blocker is None:
            return UndoRefusedError(self._operation, _IN_USE, None)
        return UndoRefusedError(self._operation, reason or _LATER, _blocker(self._session, blocker))


def _row(entry: JournalEntry) -> Row:
    return entry.table_name, entry.row_id


def _claimed(entries: Collection[JournalEntry]) -> list[tuple[Place, int]]:
    """Return by how much the claims on each place rose or fell: what was claimed and given up again is nothing."""
    found: dict[Place, int] = {}
    for entry in entries:
        if entry.action == "claim":
            after = entry.after or {}
            place = Place(after["item"], after["location"], after["lot"])
            found[place] = found.get(place, 0) + int(after["claimed"])
    return list(found.items())


def _reverse_moves(session: Session, operation: Operation) -> None:
    moves = session.scalars(select(Move).where(Move.operation_id == operation.id).order_by(Move.id.desc()))
    for move in list(moves):
        ledger.post(session, Place(move.item_id, move.target_id, move.lot_id), move.source_id, move.quantity)


def _values(table: type[Base], stored: dict[str, Any] | None) -> dict[str, Any]:
    """Return what the journal keeps of fields as the table keeps it: ISO text becomes moments and dates again."""
    return {name: _value(table, name, value) for name, value in (stored or {}).items()}


def _value(table: type[Base], name: str, stored: object) -> object:
    kind = table.__table__.columns[name].type
    if isinstance(stored, str) and isinstance(kind, UtcDateTime):
        return datetime.fromisoformat(stored)
    if isinstance(stored, str) and isinstance(kind, Date):
        return date.fromisoformat(stored)
    return stored


def _blocker(session: Session, operation: Operation) -> Blocker:
    station = session.get(Station, operation.station_id) if operation.station_id is not None else None
    operator = session.get(Operator, operation.operator_id) if operation.operator_id is not None else None
    at = operation.at.astimezone(zone_at(session, station.warehouse_id)) if station else operation.at
    who = operator.name if operator else station.name if station else ""
    return Blocker(operation.id, operation.kind, at, who)


def _told(blocker: Blocker) -> Text:
    is_today = blocker.at.date() == utc_now().astimezone(blocker.at.tzinfo).date()
    at = f"{blocker.at:%H:%M:%S}" if is_today else f"{blocker.at:%Y-%m-%d %H:%M}"
    told = Text("", "{what} ({at}, {who})") if blocker.who else Text("", "{what} ({at})")
    return told.with_values(what=deeds.done(blocker.kind), at=at, who=blocker.who)


_LATER = Text("undo", QT_TRANSLATE_NOOP("undo", "A later step builds on it: {what}. Take that back first."))
_ALREADY = Text("undo", QT_TRANSLATE_NOOP("undo", "It was taken back before: {what}."))
_USED = Text("undo", QT_TRANSLATE_NOOP("undo", "The books name it: {what}. What was booked once stays in them."))
_IN_USE = Text("undo", QT_TRANSLATE_NOOP("undo", "Other work needs what it did by now. Correct it by a new step."))
_ADDRESS = Text(
    "undo", QT_TRANSLATE_NOOP("undo", "It changed an address, and the books keep none. Enter the earlier one by hand.")
)
