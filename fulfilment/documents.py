"""Files kept with receipts and advance notices, in the database, so that every station can open them."""

import hashlib
from dataclasses import dataclass
from pathlib import PurePath

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock.refusal import RefusedError
from models.advice import Advice
from models.base import utc_now
from models.document import Document, DocumentContent
from models.purchase import Receipt

MOST_BYTES = 10_000_000
"""A photo of a delivery note has two or three million; more belongs elsewhere."""
LONGEST_NAME = 200
_STARTS: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "application/pdf", ".pdf"),
    (b"\xff\xd8\xff", "image/jpeg", ".jpg"),
    (b"\x89PNG\r\n\x1a\n", "image/png", ".png"),
)
"""How the files begin that are taken, what they are, and how their names end: others might be programs."""


@dataclass(frozen=True)
class Kept:
    """A file that was kept."""

    id: int
    """Which."""
    name: str
    """Name of the file."""
    suffix: str
    """How its name must end to be opened as what it is."""
    content: bytes
    """Its bytes."""


def keep(session: Session, paper: Receipt | Advice, name: str, content: bytes) -> Document:
    """Keep a file with a receipt or a notice; the same bytes twice are kept once.

    Raises:
        RefusedError: for an empty or too large file, and one that is neither PDF, JPEG nor PNG.
    """
    shown = PurePath(name.replace("\\", "/")).name[-LONGEST_NAME:] or "?"
    if not content:
        raise RefusedError("document.empty", _EMPTY.with_values(name=shown), cure=_NOTHING)
    if len(content) > MOST_BYTES:
        text = _TOO_LARGE.with_values(name=shown, most=MOST_BYTES // 1_000_000)
        raise RefusedError("document.too_large", text, cure=_SMALLER)
    media_type = next((kind for start, kind, _ in _STARTS if content.startswith(start)), None)
    if media_type is None:
        raise RefusedError("document.unknown", _UNKNOWN.with_values(name=shown), cure=_WHICH)
    digest = hashlib.sha256(content).hexdigest()
    of = Document.receipt_id == paper.id if isinstance(paper, Receipt) else Document.advice_id == paper.id
    known = session.scalars(select(Document).where(of, Document.sha256 == digest)).first()
    if known is not None:
        if known.is_withdrawn:
            known.is_withdrawn = False
        session.flush()
        return known
    document = Document(
        receipt_id=paper.id if isinstance(paper, Receipt) else None,
        advice_id=paper.id if isinstance(paper, Advice) else None,
        name=shown,
        media_type=media_type,
        size=len(content),
        sha256=digest,
        added_at=utc_now(),
    )
    session.add(document)
    session.flush()
    session.add(DocumentContent(document_id=document.id, content=content))
    session.flush()
    return document


def withdraw(session: Session, document: Document) -> None:
    """Take a file off its paper; its bytes stay, so that this can be taken back."""
    if not document.is_withdrawn:
        document.is_withdrawn = True
        session.flush()


def read(session: Session, document_id: int) -> Kept:
    """Return a file with its bytes.

    Raises:
        RefusedError: when its bytes are not those that were kept.
    """
    document = session.get_one(Document, document_id)
    content = session.get_one(DocumentContent, document_id).content
    if hashlib.sha256(content).hexdigest() != document.sha256:
        raise RefusedError("document.changed", _CHANGED.with_values(name=document.name), cure=_ASK)
    suffix = next(end for _, kind, end in _STARTS if kind == document.media_type)
    return Kept(document.id, document.name, suffix, content)


def _t(source: str) -> Text:
    return Text("documents", source)


_EMPTY = _t(QT_TRANSLATE_NOOP("documents", "{name} is empty"))
_TOO_LARGE = _t(QT_TRANSLATE_NOOP("documents", "{name} is larger than {most} MB"))
_UNKNOWN = _t(QT_TRANSLATE_NOOP("documents", "{name} is no PDF, JPEG or PNG"))
_CHANGED = _t(QT_TRANSLATE_NOOP("documents", "{name} is not as it was kept"))
_NOTHING = _t(QT_TRANSLATE_NOOP("documents", "Nothing was kept."))
_SMALLER = _t(QT_TRANSLATE_NOOP("documents", "Nothing was kept. Make the picture smaller."))
_WHICH = _t(QT_TRANSLATE_NOOP("documents", "Nothing was kept. Choose a photo or a PDF."))
_ASK = _t(QT_TRANSLATE_NOOP("documents", "Nothing was opened. Look for it in a backup."))
