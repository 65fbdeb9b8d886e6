"""Files that people keep with a receipt or an advance notice: photos of delivery notes, letters. Shared by stations."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, UtcDateTime


class Document(Base):
    """A file that was kept, without its bytes."""

    __tablename__ = "document"
    __table_args__ = (
        CheckConstraint("(receipt_id IS NULL) <> (advice_id IS NULL)", name="of_one_paper"),
        CheckConstraint("size > 0", name="size"),
    )
    on_undo_insert: ClassVar[dict[str, Any]] = {"is_withdrawn": True}
    """What was kept once stays, withdrawn: its bytes are in no journal and could not be brought back."""

    id: Mapped[Id]
    receipt_id: Mapped[int | None] = mapped_column(ForeignKey("receipt.id"), index=True)
    advice_id: Mapped[int | None] = mapped_column(ForeignKey("advice.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    """Name of the file, without its folder."""
    media_type: Mapped[str] = mapped_column(String(60))
    size: Mapped[int]
    """Bytes."""
    sha256: Mapped[str] = mapped_column(String(64))
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)
    is_withdrawn: Mapped[bool] = mapped_column(default=False)


class DocumentContent(Base):
    """The bytes of a file; apart, so that lists need not read them and the journal need not keep them."""

    __tablename__ = "document_content"
    is_journalled = False

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)
