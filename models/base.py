"""Column types, ids and the declarative base shared by all tables. No rule lives here."""

from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar, NewType

from sqlalchemy import BigInteger, DateTime, Dialect, Index, Integer, MetaData, event
from sqlalchemy.orm import DeclarativeBase, InstrumentedAttribute, mapped_column
from sqlalchemy.types import TypeDecorator

OperationId = NewType("OperationId", int)

BigId = BigInteger().with_variant(Integer, "sqlite")
"""SQLite counts only INTEGER primary keys by itself."""

Id = Annotated[int, mapped_column(BigId, primary_key=True, autoincrement=True)]


class Base(DeclarativeBase):
    """All tables; names of constraints are fixed so that migrations can address them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    is_journalled: ClassVar[bool] = True
    """False keeps a table out of the operation journal: personal data, logs, the state of devices and screens."""
    on_undo_insert: ClassVar[dict[str, Any] | None] = None
    """Fields that an undone insert sets instead of deleting a row that has left evidence in the world."""

    def put_out_of_use(self) -> None:
        """Set what `on_undo_insert` names: the insert is undone, and the row stays."""
        for name, value in (self.on_undo_insert or {}).items():
            setattr(self, name, value)


@event.listens_for(Base, "attribute_instrument", propagate=True)
def _know_the_old_value(table: type[Base], name: str, attribute: InstrumentedAttribute[Any]) -> None:
    """Read the old value before a new one is set, even of a row that is to be read anew: the journal needs both."""
    attribute.impl.active_history = True


def partial_index(name: str, *columns: str, where: str, is_unique: bool = True) -> Index:
    """Return an index of those rows for which a condition holds.

    The condition is noted here and written by the migration. Told to SQLAlchemy it would load all that it knows of
    PostgreSQL, a thirtieth of the start of every station that never sees one.
    """
    return Index(name, *columns, unique=is_unique, info={"where": where})


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC. SQLite drops time zones, so they are taken off before and put on after."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a moment without zone and store it as UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"moment without time zone: {value!r}")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment with its zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def utc_now() -> datetime:
    """Return the present moment in UTC, to the millisecond."""
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)
