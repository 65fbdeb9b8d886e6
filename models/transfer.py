"""Copies a whole warehouse from a SQLite file into an empty PostgreSQL database, in one transaction: all or nothing.

Rows go as they are, with their ids, in portions. Knows no rule: whether the books are right is asked by who calls.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, Column, Connection, Dialect, Table, func, inspect, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.orm import Session

from models import schema
from models.base import Base
from models.database import Database
from models.guards import WRITTEN_ONCE

PORTION = 5_000
"""Rows between two looks at whether somebody wants it to stop."""
_LOCK = 5_224_731
"""Number of the advisory lock that keeps two moves off one database."""


class TransferError(RuntimeError):
    """The warehouse cannot be moved there; the sentence says why. The target is as it was, and so is the source."""

    def __init__(self, sentence: str, kind: str = "", detail: str = "") -> None:
        super().__init__(sentence)
        self.kind = kind
        """What it is, for who says it in another language: ``address``, ``busy``, ``encoding``, ``foreign``,
        ``not_empty``, ``stopped``, ``refused`` or ``unequal``; empty for what only a programmer does."""
        self.detail = detail
        """What the sentence is about, such as the words of the server."""


class TransferStopped(TransferError):  # noqa: N818 - nobody erred: somebody wanted it
    """Somebody stopped the move."""


@dataclass(frozen=True)
class Progress:
    """How far a move is."""

    rows: int
    """Rows that are there."""
    of: int
    """Rows that there will be."""


Tell = Callable[[Progress], bool]
"""Takes how far it is; false stops the move."""


@contextmanager
def open_target(url: str) -> Iterator[Database]:
    """Open the server's database that is to hold the warehouse.

    Raises:
        TransferError: when the address is none of a PostgreSQL database.
    """
    try:
        is_server = make_url(url).get_dialect().name == "postgresql"
    except (ArgumentError, NoSuchModuleError):
        is_server = False
    if not is_server:
        sentence = f"“{url}” is no address of a PostgreSQL database: postgresql+psycopg://USER@SERVER/NAME"
        raise TransferError(sentence, "address")
    target = Database.open(url)
    try:
        yield target
    finally:
        target.close()


@contextmanager
def one_transaction(target: Database) -> Iterator[Session]:
    """Open the transaction in which everything is made, copied and checked; it commits at its end.

    Raises:
        TransferError: when something is in the target already.
    """
    with target.engine.connect() as connection, connection.begin():
        for setting in ("statement_timeout", "idle_in_transaction_session_timeout"):
            connection.execute(text(f"SET LOCAL {setting} = 0"))
        if not connection.execute(text(f"SELECT pg_try_advisory_xact_lock({_LOCK})")).scalar_one():
            raise TransferError("Somebody else is moving a warehouse into this database now. Wait for that.", "busy")
        _check_empty(connection)
        with Session(connection, expire_on_commit=False) as session:
            yield session


def _check_empty(connection: Connection) -> None:
    """Make the tables where there are none; refuse what is not ours, not of this version, or not empty."""
    encoding = connection.execute(text("SHOW server_encoding")).scalar_one()
    if encoding != "UTF8":
        sentence = f"The target database stores text as {encoding}. Make one with ENCODING 'UTF8'."
        raise TransferError(sentence, "encoding", encoding)
    there = set(inspect(connection).get_table_names())
    if not there:
        schema.upgrade(connection)
        return
    revision = None
    if "alembic_version" in there:
        revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if revision != schema.HEAD:
        sentence = "The target database holds other tables. Make a new, empty database for the warehouse."
        raise TransferError(sentence, "foreign")
    for table in Base.metadata.sorted_tables:
        if connection.execute(select(table).limit(1)).first() is not None:
            sentence = f"The target database is not empty: there are rows in {table.name}."
            sentence += " Make a new, empty database for the warehouse."
            raise TransferError(sentence, "not_empty", table.name)


def copy(source: Session, target: Session, tell: Tell) -> dict[str, int]:
    """Copy all rows of all tables, each after those that it refers to; return how many of each table.

    Raises:
        TransferStopped: when `tell` wanted it.
    """
    tables = Base.metadata.sorted_tables
    counts = count_rows(source)
    of, done = sum(counts.values()), 0
    for table in tables:
        for rows in _portions(source, table):
            _write(target, table, rows)
            done += len(rows)
            if not tell(Progress(done, of)):
                raise TransferStopped("The move was stopped. Nothing was moved, nothing was changed.", "stopped")
        _set_sequence(target, table)
    target.execute(text("ANALYZE"))  # the server would plan its first questions blindly
    return counts


def count_rows(session: Session) -> dict[str, int]:
    """Return how many rows are in each table."""
    tables = Base.metadata.sorted_tables
    return {table.name: session.execute(select(func.count()).select_from(table)).scalar_one() for table in tables}


def _portions(source: Session, table: Table) -> Iterator[Sequence[Sequence[Any]]]:  # Any: columns of all types
    """Yield the rows by primary key, a portion at a time; those that refer to each other freely all at once."""
    connection = source.connection()
    names = ", ".join(f'"{column.name}"' for column in _kept(table))
    keys = ", ".join(f'"{column.name}"' for column in table.primary_key.columns)
    read = [(at, reader) for at, column in enumerate(_kept(table)) if (reader := _reader(column, connection.dialect))]
    driver: Any = connection.connection.driver_connection  # Any: SQLAlchemy types no driver
    cursor = driver.execute(f'SELECT {names} FROM "{table.name}" ORDER BY {keys}')  # noqa: S608 - names of our own
    is_whole = table.name not in WRITTEN_ONCE and any(key.column.table is table for key in table.foreign_keys)
    while rows := cursor.fetchall() if is_whole else cursor.fetchmany(PORTION):
        yield [_converted(row, read) for row in rows] if read else rows


def _kept(table: Table) -> list[Column[Any]]:  # Any: columns of all types
    """Return the columns that are kept; what the database computes it computes anew."""
    return [column for column in table.columns if column.computed is None]


def _reader(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """Return what makes a value of Python of one of SQLite; JSON stays the text that it is, letter by letter."""
    if isinstance(column.type, JSON):
        return None
    reader: Callable[[Any], Any] | None = column.type.dialect_impl(dialect).result_processor(dialect, None)
    return reader


def _converted(row: Sequence[Any], read: Sequence[tuple[int, Callable[[Any], Any]]]) -> list[Any]:
    values = list(row)
    for at, reader in read:
        values[at] = reader(values[at])
    return values


def _write(target: Session, table: Table, rows: Sequence[Sequence[Any]]) -> None:
    driver: Any = target.connection().connection.driver_connection  # Any: SQLAlchemy types no driver
    names = ", ".join(f'"{column.name}"' for column in _kept(table))
    try:
        with driver.cursor() as cursor, cursor.copy(f'COPY "{table.name}" ({names}) FROM STDIN') as portion:
            for row in rows:
                portion.write_row(row)
    except target.connection().dialect.loaded_dbapi.Error as trouble:
        words = " ".join(str(trouble).split()).rstrip(".")
        raise TransferError(
            f"The server did not take the rows of {table.name}: {words}. Nothing was moved."
        ) from trouble


def _set_sequence(target: Session, table: Table) -> None:
    """Let the next new row get the id after the greatest one."""
    column = table.autoincrement_column
    if column is None:
        return
    sequence = target.execute(select(func.pg_get_serial_sequence(table.name, column.name))).scalar()
    greatest = target.execute(select(func.max(column))).scalar()
    if sequence is not None and greatest is not None:
        target.execute(select(func.setval(sequence, greatest)))
