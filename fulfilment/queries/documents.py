"""The files that are kept with a receipt or a notice."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from models.advice import Advice
from models.document import Document
from models.purchase import Receipt


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


@dataclass(frozen=True)
class Paper:
    """What files are kept with."""

    id: int
    """Its id."""
    is_receipt: bool
    """True for a receipt, false for an announced delivery."""


def paper_named(session: Session, text: str) -> Paper | None:
    """Return the receipt of a code, else the newest announced delivery of a number, else None."""
    receipt_id = session.scalar(select(Receipt.id).where(Receipt.code == text))
    if receipt_id is not None:
        return Paper(receipt_id, is_receipt=True)
    advice_id = session.scalar(select(Advice.id).where(Advice.number == text).order_by(Advice.id.desc()).limit(1))
    return Paper(advice_id, is_receipt=False) if advice_id is not None else None


def of_paper(session: Session, paper: Paper) -> tuple[DocumentRow, ...]:
    """Return the files of a receipt or a notice."""
    return of_receipt(session, paper.id) if paper.is_receipt else of_advice(session, paper.id)


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
