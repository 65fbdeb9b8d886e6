"""The files that are kept with a receipt or a notice."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from models.document import Document


@dataclass(frozen=True)
class DocumentRow:
    """A file that is kept."""

    id: int
    """Which."""
    name: str
    """Name of the file."""
    size: int
    """Bytes."""
    added_at: datetime
    """When it was kept, in UTC."""


def of_receipt(session: Session, receipt_id: int, advice_id: int | None = None) -> tuple[DocumentRow, ...]:
    """Return the files of a receipt and of the notice that announced it, in the order in which they were kept."""
    condition = Document.receipt_id == receipt_id
    return _rows(session, condition if advice_id is None else condition | (Document.advice_id == advice_id))


def of_advice(session: Session, advice_id: int) -> tuple[DocumentRow, ...]:
    """Return the files of a notice, likewise."""
    return _rows(session, Document.advice_id == advice_id)


def _rows(session: Session, condition: ColumnElement[bool]) -> tuple[DocumentRow, ...]:
    query = select(Document.id, Document.name, Document.size, Document.added_at)
    rows = session.execute(query.where(condition, ~Document.is_withdrawn).order_by(Document.id))
    return tuple(DocumentRow(*row) for row in rows)
