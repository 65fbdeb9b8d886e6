"""Statements of the hot path: written with SQLAlchemy, compiled once, handed to the driver without ceremony.

SQLAlchemy spends 25 microseconds on a statement that SQLite answers in three, and many times that after a pause. A
prepared statement takes part in the session's transaction; it flushes nothing and maps no objects.
"""

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, CompoundSelect, Dialect, Insert, Select, TextClause, Update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.sql import visitors
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseList
from sqlalchemy.sql.schema import ScalarElementColumnDefault

Rows = Select[*tuple[Any, ...]] | CompoundSelect[*tuple[Any, ...]]  # Any: rows of all shapes
Statement = Rows | Insert | Update | TextClause
Values = Mapping[str, object]
Processor = Callable[[Any], Any]  # Any: from a value of Python to one of the driver, or back
_NOTHING: Values = MappingProxyType({})


class _Driver(NamedTuple):
    """The driver beneath a session's transaction."""

    connection: Any
    """The driver's own connection; SQLAlchemy types no driver."""
    dialect: Dialect
    """What kind of database it is."""


@dataclass(frozen=True)
class _Compiled:
    """A statement for one kind of database."""

    sql: str
    """What the driver gets, with named parameters."""
    constants: Values
    """Parameters that every run has: literals of the statement and plain defaults of columns."""
    towards: tuple[tuple[str, Processor], ...]
    """Parameters that the driver wants in another form."""
    back: tuple[tuple[int, Processor], ...]
    """Columns that come back in another form."""
    row: Callable[[Any], Any]
    """Makes a named tuple of what the driver returns; a plain one where the statement is text."""


class Prepared:
    """A statement with named parameters; of an insert, `names` are the columns that are given.

    A list (an expanding parameter) is filled up with its last member to a power of two: there are few forms of each
    statement, and every one is compiled once.
    """

    def __init__(self, statement: Statement, *, names: Sequence[str] | None = None) -> None:
        self._statement, self._names = statement, names
        lists = (part for part in visitors.iterate(statement) if isinstance(part, BindParameter) and part.expanding)
        self._lists = tuple(part.key for part in lists if part.required)
        self._compiled: dict[tuple[str, int], _Compiled] = {}

    def run(self, session: Session, values: Values = _NOTHING) -> int:
        """Run it and return how many rows it changed."""
        return int(self._execute(session, values)[1].rowcount)

    def run_many(self, session: Session, many: Sequence[Values]) -> None:
        """Run it once for each of `many`."""
        driver = _driver_of(session)
        compiled = self._for(driver.dialect, 0)
        rows = [_given(compiled, values) for values in many]
        try:
            driver.connection.cursor().executemany(compiled.sql, rows)
        except driver.dialect.loaded_dbapi.Error as trouble:
            raise _failure(session, compiled.sql, trouble) from trouble

    def all(self, session: Session, values: Values = _NOTHING) -> list[Any]:
        """Run it and return its rows as named tuples."""
        compiled, cursor = self._execute(session, values)
        try:
            rows = cursor.fetchall()
        except _driver_of(session).dialect.loaded_dbapi.Error as trouble:
            raise _failure(session, compiled.sql, trouble) from trouble
        if compiled.back:
            rows = [_read(compiled, row) for row in rows]
        return list(map(compiled.row, rows))

    def first(self, session: Session, values: Values = _NOTHING) -> Any | None:
        """Run it and return its first row, or None."""
        rows = self.all(session, values)
        return rows[0] if rows else None

    def one(self, session: Session, values: Values = _NOTHING) -> Any:
        """Run it and return its only row.

        Raises:
            LookupError: when there is none, or more than one.
        """
        rows = self.all(session, values)
        if len(rows) != 1:
            raise LookupError(f"{len(rows)} rows where one was expected: {self._statement}")
        return rows[0]

    def scalar(self, session: Session, values: Values = _NOTHING) -> Any:
        """Run it and return the first column of its first row, or None."""
        row = self.first(session, values)
        return row[0] if row is not None else None

    def _execute(self, session: Session, values: Values) -> tuple[_Compiled, Any]:
        driver = _driver_of(session)
        room = 0
        if self._lists:
            values, room = _spread(values, self._lists)
        compiled = self._for(driver.dialect, room)
        try:
            return compiled, driver.connection.execute(compiled.sql, _given(compiled, values))
        except driver.dialect.loaded_dbapi.Error as trouble:
            raise _failure(session, compiled.sql, trouble) from trouble

    def _for(self, dialect: Dialect, room: int) -> _Compiled:
        compiled = self._compiled.get((dialect.name, room))
        if compiled is None:
            statement = _with_room(self._statement, room)
            compiled = self._compiled[dialect.name, room] = _compile(statement, self._names, dialect)
        return compiled


def forget_driver(session: Session) -> None:
    """Look for the driver anew: the session's transaction has ended and it begins another one."""
    session.info.pop("driver", None)


def _driver_of(session: Session) -> _Driver:
    known = session.info.get("driver")
    if isinstance(known, _Driver):
        return known
    connection = session.connection()
    driver = session.info["driver"] = _Driver(connection.connection.driver_connection, connection.dialect)
    return driver


def _spread(values: Values, lists: Sequence[str]) -> tuple[Values, int]:
    """Return the values with a parameter for each member of their lists, and how many each list has room for."""
    room = 1
    for name in lists:
        while room < len(values[name]):  # type: ignore[arg-type]
            room *= 2
    spread = dict(values)
    for name in lists:
        members = list(spread.pop(name))  # type: ignore[call-overload]
        members += [members[-1] if members else None] * (room - len(members))
        spread.update((f"{name}_{position}", member) for position, member in enumerate(members, 1))
    return spread, room


def _with_room(statement: Statement, room: int) -> Statement:
    """Return the statement with `room` parameters in place of each list, and with those of its own spelt out."""

    def replaced(part: Any, **ways: object) -> Any:  # Any: a part of a statement for another, or None to keep it
        if not isinstance(part, BindParameter) or not part.expanding:
            return None
        if part.required:
            members = [BindParameter(f"{part.key}_{position}", type_=part.type) for position in range(1, room + 1)]
        else:
            members = [BindParameter(None, value, type_=part.type) for value in part.effective_value or ()]
        return ClauseList(*members).self_group()

    traverse: Any = visitors.replacement_traverse  # Any: its types do not say that the same kind comes back
    with_room: Statement = traverse(statement, {}, replaced)
    return with_room


def _compile(statement: Statement, names: Sequence[str] | None, dialect: Dialect) -> _Compiled:
    if dialect.name == "sqlite":
        kind: Any = type(dialect)  # Any: only some kinds of database let the style be chosen
        dialect = kind(paramstyle="named")
    compiled = statement.compile(dialect=dialect, column_keys=None if names is None else list(names))
    assert isinstance(compiled, SQLCompiler)
    towards = {
        name: processor
        for bind, name in compiled.bind_names.items()
        if (processor := bind.type.dialect_impl(dialect).bind_processor(dialect)) is not None
    }
    constants = {name: bind.effective_value for bind, name in compiled.bind_names.items() if not bind.required}
    for column in compiled.insert_prefetch:
        if not isinstance(column.default, ScalarElementColumnDefault):
            raise ValueError(f"{column.name} has no plain default: give it by name")
        constants[column.key] = column.default.arg
    constants = {name: towards[name](value) if name in towards else value for name, value in constants.items()}
    given = {name: processor for name, processor in towards.items() if name not in constants}
    columns = () if isinstance(statement, TextClause) else tuple(statement.exported_columns)
    back = (
        (number, processor)
        for number, column in enumerate(columns)
        if (processor := column.type.dialect_impl(dialect).result_processor(dialect, None)) is not None
    )
    keys = [column.key or "" for column in columns]
    named: Any = namedtuple  # noqa: PYI024  (the columns are known only now, when it runs)
    row = named("Row", keys, rename=True)._make if keys else tuple
    return _Compiled(str(compiled), constants, tuple(given.items()), tuple(back), row)


def _given(compiled: _Compiled, values: Values) -> dict[str, Any]:  # Any: whatever the driver takes
    given = {**compiled.constants, **values}
    for name, processor in compiled.towards:
        given[name] = processor(given[name])
    return given


def _read(compiled: _Compiled, row: Sequence[Any]) -> list[Any]:  # Any: columns of all types
    read = list(row)
    for number, processor in compiled.back:
        read[number] = processor(read[number])
    return read


def _failure(session: Session, sql: str, trouble: Any) -> DBAPIError:  # Any: the driver's own error
    """Return the error as SQLAlchemy would raise it, and give up a connection that is no more."""
    connection = session.connection()
    dialect = connection.dialect
    is_gone = dialect.is_disconnect(trouble, connection.connection, None)
    failure: DBAPIError = DBAPIError.instance(
        sql, None, trouble, dialect.loaded_dbapi.Error, connection_invalidated=is_gone, dialect=dialect
    )
    if is_gone:
        connection.invalidate(trouble)
    return failure
