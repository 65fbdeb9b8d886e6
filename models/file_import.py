"""Which files were taken in, and which operations brought their rows: so that a whole file can be taken back."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, UtcDateTime
from models.sorting import Keyed, key_of


class FileImport(Keyed, Base):
    """One passage of a file into the warehouse: a record of what came of it, which undo leaves as it is."""

    __tablename__ = "file_import"
    is_journalled = False

    id: Mapped[Id]
    mark: Mapped[str] = mapped_column(String(32), unique=True)
    """Made once per passage, so that each portion finds its record again."""
    kind: Mapped[str] = mapped_column(String(12))
    name: Mapped[str] = mapped_column(String(200))
    """Name of the file, without its folder."""
    name_key: Mapped[str] = key_of("name")
    warehouse_id: Mapped[int] = mapped_column(ForeignKey("warehouse.id"))
    station_id: Mapped[int | None] = mapped_column(ForeignKey("station.id"))
    operator_id: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    begun_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime] = mapped_column(UtcDateTime)
    """When the last portion was written."""
    state: Mapped[str] = mapped_column(String(10), default="running")
    """Where it stands: a name of `Passage` in `fulfilment/orders/files/passage.py`."""
    at_line: Mapped[int] = mapped_column(default=0)
    """Line of the file up to which it is in."""
    last_line: Mapped[int] = mapped_column(default=0)
    """Last line of the file."""
    rows: Mapped[int] = mapped_column(default=0)
    """Rows read: taken, kept out by the mapping's rule, and rejected."""
    added: Mapped[int] = mapped_column(default=0)
    changed: Mapped[int] = mapped_column(default=0)
    already_there: Mapped[int] = mapped_column(default=0)
    rejected: Mapped[int] = mapped_column(default=0)


class FilePortion(Base):
    """An operation that wrote a portion of a file. Whether it was taken back, the journal says alone."""

    __tablename__ = "file_portion"
    __table_args__ = (Index("ix_file_portion_file", "file_import_id", "operation_id"),)
    is_journalled = False

    operation_id: Mapped[int] = mapped_column(ForeignKey("operation.id"), primary_key=True)
    file_import_id: Mapped[int] = mapped_column(ForeignKey("file_import.id"))
