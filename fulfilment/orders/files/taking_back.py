"""Takes an imported file back: each portion as a reversal of its own, the newest first, or names what forbids it."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, delete, exists, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import undo
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.undo import UndoRefusedError
from models import journal
from models.file_import import FileImport, FilePortion
from models.item import Item
from models.journal import JournalEntry, Operation
from models.order import DemandRow, Order, Party
from models.place import Warehouse


def pending(session: Session, file_import_id: int) -> list[int]:
    """Return the operations of a file that are not taken back, the newest first: the order in which they go."""
    statement = (
        select(FilePortion.operation_id)
        .where(FilePortion.file_import_id == file_import_id, _stands(FilePortion.operation_id))
        .order_by(FilePortion.operation_id.desc())
    )
    return list(session.scalars(statement))


def take_back(session: Session, operation_id: int, *, besides: Collection[int] = ()) -> bool:
    """Reverse one portion within the running write; false when somebody has done it meanwhile.

    Items and places go out of use, for the books may name them. `besides` are portions of the same file that will be
    gone by then: what they build on this one does not forbid it, so that a rehearsal can ask about each portion alone.

    Raises:
        UndoRefusedError: when later work builds on it.
        RefusedError: when a later file does.
    """
    if not session.scalar(select(_stands(operation_id))):
        return False
    operation = session.get_one(Operation, operation_id)
    journal.describe(session, f"undo.{operation.kind}", reason=operation.reason)
    _refuse_history(session, operation_id)
    addresses = _addresses(session, operation_id)
    try:
        undo.undo(session, operation)
    except UndoRefusedError as refused:
        blocker = refused.blocker.operation_id if refused.blocker else None
        if blocker in besides:
            return True
        by = _file_of(session, blocker)
        if by is not None:
            raise _needed_by(by) from refused
        raise
    journal.operation_id(session)
    session.execute(delete(DemandRow).where(DemandRow.operation_id == operation_id))
    _forget_addresses(session, addresses)
    return True


def _stands(operation_id: int | InstrumentedAttribute[int]) -> ColumnElement[bool]:
    """Return whether an operation is in effect: nothing takes it back."""
    reversal = aliased(Operation)
    return ~exists().where(reversal.undoes_id == operation_id)


def _refuse_history(session: Session, operation_id: int) -> None:
    """Refuse where a later file changed history lines of this one, or brought history of its items."""
    lines = JournalEntry.table_name == DemandRow.__tablename__
    changers = (
        select(JournalEntry.operation_id)
        .join(DemandRow, DemandRow.id == JournalEntry.row_id)
        .where(lines, DemandRow.operation_id == operation_id, _stands(JournalEntry.operation_id))
    )
    items = select(JournalEntry.row_id).where(
        JournalEntry.operation_id == operation_id,
        JournalEntry.table_name == Item.__tablename__,
        JournalEntry.action == "insert",
    )
    bringers = select(DemandRow.operation_id).where(DemandRow.item_id.in_(items), DemandRow.operation_id.is_not(None))
    for query in (changers, bringers):
        by = _file_of(session, session.scalar(query.limit(1)))
        if by is not None:
            raise _needed_by(by)


def _file_of(session: Session, operation_id: int | None) -> FileImport | None:
    """Return the file that an operation wrote a portion of."""
    portion = session.get(FilePortion, operation_id) if operation_id is not None else None
    return session.get(FileImport, portion.file_import_id) if portion is not None else None


def _needed_by(file: FileImport) -> RefusedError:
    sentence = _NEEDED.with_values(name=file.name, number=file.id)
    return RefusedError("files.needed", sentence, cure=_FIRST.with_values(number=file.id))


def _addresses(session: Session, operation_id: int) -> set[int]:
    """Return the addresses that came with the portion; the journal knows none of them."""
    entries = session.scalars(
        select(JournalEntry).where(
            JournalEntry.operation_id == operation_id, JournalEntry.table_name == Order.__tablename__
        )
    ).all()
    added = [entry.row_id for entry in entries if entry.action == "insert"]
    found = set(session.scalars(select(Order.recipient_id).where(Order.id.in_(added))))
    return found | {entry.after["recipient_id"] for entry in entries if entry.after and "recipient_id" in entry.after}


def _forget_addresses(session: Session, addresses: Collection[int]) -> None:
    """Delete addresses that no order has any more: personal data is not kept without a cause."""
    if addresses:
        session.flush()
        session.execute(
            delete(Party).where(
                Party.id.in_(addresses),
                ~exists().where(Order.recipient_id == Party.id),
                ~exists().where(Warehouse.sender_id == Party.id),
            )
        )


_NEEDED = Text("files", QT_TRANSLATE_NOOP("files", "A later file builds on it: {name}, number {number}"))
_FIRST = Text("files", QT_TRANSLATE_NOOP("files", "Nothing was changed. Take number {number} back first."))
