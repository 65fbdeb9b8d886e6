"""Takes an operation back as a new operation, or names the later one that forbids it."""

from datetime import date, datetime

from sqlalchemy import exists, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, aliased

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place, StockRefusedError
from models import journal
from models.base import Base
from models.journal import JournalEntry, Operation
from models.stock import Move
from models.tables import BY_NAME


class UndoRefusedError(Exception):
    """The operation can no longer be taken back. The transaction must be given up."""

    def __init__(self, operation: Operation, blocker: Operation | None) -> None:
        self.operation = operation
        self.blocker = blocker
        super().__init__(f"{operation.kind} {operation.id} is followed by {blocker.kind if blocker else 'nothing'}")

    @property
    def sentence(self) -> Text:
        """What forbids it."""
        if self.blocker is None:
            source = QT_TRANSLATE_NOOP("undo", "The goods have moved on. Take back the later step first.")
            return Text("undo", source)
        source = QT_TRANSLATE_NOOP("undo", "A later step builds on it: {kind}, {at}. Take that back first.")
        return Text("undo", source).with_values(kind=self.blocker.kind, at=f"{self.blocker.at:%H:%M:%S}")


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
        UndoRefusedError: when later work builds on it.
    """
    journal.intent_of(session).undoes_id = operation.id
    entries = list(
        session.scalars(
            select(JournalEntry).where(JournalEntry.operation_id == operation.id).order_by(JournalEntry.position.desc())
        )
    )
    claims = [entry for entry in entries if entry.action == "claim"]
    try:
        _reverse_claims(session, [entry for entry in claims if _pieces(entry) > 0])
        _reverse_moves(session, operation)
        _reverse_claims(session, [entry for entry in claims if _pieces(entry) < 0])
    except StockRefusedError as refused:
        raise UndoRefusedError(operation, _later_move(session, operation, refused.place)) from refused
    try:
        with session.begin_nested():
            for entry in _to_restore(entries):
                _restore(session, operation, entry)
            session.flush()
    except IntegrityError as taken:
        # What was free then is in use now, such as a tote that carries another order.
        raise UndoRefusedError(operation, None) from taken


def _to_restore(entries: list[JournalEntry]) -> list[JournalEntry]:
    """Leave out the claims, and changes to rows that the operation made itself and that are not deleted: these
    take their undone state whatever a printer has since done to them."""
    kept = {
        (entry.table_name, entry.row_id)
        for entry in entries
        if entry.action == "insert" and BY_NAME[entry.table_name].on_undo_insert is not None
    }
    return [
        entry
        for entry in entries
        if entry.action != "claim" and not (entry.action == "update" and (entry.table_name, entry.row_id) in kept)
    ]


def _pieces(entry: JournalEntry) -> int:
    return int((entry.after or {})["claimed"])


def _reverse_claims(session: Session, entries: list[JournalEntry]) -> None:
    for entry in entries:
        after = entry.after or {}
        place = Place(after["item"], after["location"], after["lot"])
        if _pieces(entry) > 0:
            ledger.release(session, place, _pieces(entry))
        else:
            ledger.claim(session, place, -_pieces(entry))


def _reverse_moves(session: Session, operation: Operation) -> None:
    moves = session.scalars(select(Move).where(Move.operation_id == operation.id).order_by(Move.id.desc()))
    for move in list(moves):
        ledger.post(session, Place(move.item_id, move.target_id, move.lot_id), move.source_id, move.quantity)


def _later_move(session: Session, operation: Operation, place: Place) -> Operation | None:
    return session.scalars(
        select(Operation)
        .join(Move, Move.operation_id == Operation.id)
        .where(Move.item_id == place.item_id, Move.source_id == place.location_id, Operation.id > operation.id)
        .order_by(Operation.id.desc())
        .limit(1)
    ).first()


def _restore(session: Session, operation: Operation, entry: JournalEntry) -> None:
    table = BY_NAME[entry.table_name]
    row = session.get(table, entry.row_id)
    if entry.action == "delete":
        session.add(table(**{name: _value(table, name, value) for name, value in (entry.before or {}).items()}))
    elif row is None:
        raise UndoRefusedError(operation, _later_change(session, operation, entry))
    elif entry.action == "update":
        _restore_fields(session, operation, entry, row)
    elif table.on_undo_insert is not None:
        for name, value in table.on_undo_insert.items():
            setattr(row, name, value)
    else:
        session.flush()
        session.delete(row)
        session.flush()


def _restore_fields(session: Session, operation: Operation, entry: JournalEntry, row: Base) -> None:
    for name, after in (entry.after or {}).items():
        if journal.as_json(getattr(row, name)) != after:
            raise UndoRefusedError(operation, _later_change(session, operation, entry))
    for name, before in (entry.before or {}).items():
        setattr(row, name, _value(type(row), name, before))


def _later_change(session: Session, operation: Operation, entry: JournalEntry) -> Operation | None:
    return session.scalars(
        select(Operation)
        .join(JournalEntry, JournalEntry.operation_id == Operation.id)
        .where(
            JournalEntry.table_name == entry.table_name,
            JournalEntry.row_id == entry.row_id,
            Operation.id > operation.id,
        )
        .order_by(Operation.id.desc())
        .limit(1)
    ).first()


def _value(table: type[Base], name: str, stored: object) -> object:
    kind = table.__table__.columns[name].type.python_type
    if isinstance(stored, str) and kind is datetime:
        return datetime.fromisoformat(stored)
    if isinstance(stored, str) and kind is date:
        return date.fromisoformat(stored)
    return stored
