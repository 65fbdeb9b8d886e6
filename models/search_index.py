"""Finds parts of words among a million texts: triples of letters, which the database keeps beside the texts itself.

SQLite keeps them in an FTS5 table for each text, PostgreSQL in an index of pg_trgm. A database that can do neither is
searched row by row. Codes that are searched from their beginning have a plain index of their small letters.
"""

from collections.abc import Sequence

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    collate,
    column,
    func,
    literal_column,
    select,
    table,
    tablesample,
    text,
)
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import InstrumentedAttribute, Session

TRIPLE = 3
"""Letters of the shortest part that the index knows."""
SAMPLE = 4_000
"""Rows of a large table that are looked at to tell whether a part is common."""
LARGE = 20
"""A table is large that has so many times the rows of the sample; a smaller one is soon looked through."""
SURELY = 2
"""A part is called common when the sample says so many times more than what would be few."""
_PARTS = (("item", "search"), ("identifier", "text"))
_BEGINNINGS = (("location", "code"), ("lot", "code"))
_LAST = "\U0010ffff"
"""Sorts after every letter."""
Code = InstrumentedAttribute[str]
Rows = Select[int]


def install(connection: Connection) -> None:
    """Make the indexes; those of triples only where this database can keep them."""
    is_sqlite = connection.dialect.name == "sqlite"
    for name, field in _BEGINNINGS:
        small = f"lower({field})" if is_sqlite else f'(lower({field}) COLLATE "C")'
        connection.execute(text(f"CREATE INDEX searched_{name}_{field} ON {name} ({small})"))
    for name, field in _PARTS:
        if is_sqlite and _sqlite_can(connection):
            _keep_in_table(connection, name, field)
        elif not is_sqlite and _postgres_can(connection):
            connection.execute(
                text(f"CREATE INDEX searched_{name}_{field} ON {name} USING gin (lower({field}) gin_trgm_ops)")
            )


def is_own(name: str | None) -> bool:
    """Return whether a table or index of that name belongs to the search and not to the facts."""
    return (name or "").startswith("searched_")


def _sqlite_can(connection: Connection) -> bool:
    """SQLite can from 3.34, where it was built with FTS5."""
    try:
        connection.execute(text("CREATE VIRTUAL TABLE searched_trial USING fts5(x, tokenize='trigram')"))
    except OperationalError:
        return False
    connection.execute(text("DROP TABLE searched_trial"))
    return True


def _postgres_can(connection: Connection) -> bool:
    """PostgreSQL can where the extension lies on the server and this role may take it into the database."""
    try:
        with connection.begin_nested():
            connection.execute(text("CREATE EXTENSION IF NOT EXISTS pg_trgm"))
    except DBAPIError:
        return False
    return True


def _keep_in_table(connection: Connection, name: str, field: str) -> None:
    """Make the table of triples and the triggers that keep it; the text itself is not stored twice."""
    triples = f"searched_{name}"
    connection.execute(
        text(
            f"CREATE VIRTUAL TABLE {triples} USING fts5({field}, content='{name}', content_rowid='id', "
            "tokenize='trigram', detail='none', columnsize=0)"
        )
    )
    forget = f"INSERT INTO {triples}({triples}, rowid, {field}) VALUES ('delete', old.id, old.{field})"  # noqa: S608 - names of our own
    learn = f"INSERT INTO {triples}(rowid, {field}) VALUES (new.id, new.{field})"  # noqa: S608 - names of our own
    changes = (
        ("insert", "INSERT", learn),
        ("delete", "DELETE", forget),
        ("update", f"UPDATE OF {field}", f"{forget}; {learn}"),
    )
    for verb, when, what in changes:
        connection.execute(text(f"CREATE TRIGGER {triples}_{verb} AFTER {when} ON {name} BEGIN {what}; END"))


def holding(session: Session, field: Code, parts: Sequence[str], *, result: InstrumentedAttribute[int]) -> Rows:
    """Return a query for `result` of the rows whose `field` holds each of these small-letter parts, in no order.

    It is quick where it finds few rows, or where no more than its first rows are taken.
    """
    small = func.lower(field)
    if not _is_sqlite(session):
        return select(result).where(*(small.like(f"%{_escaped(part)}%", escape="\\") for part in parts))
    found = select(result).where(*(func.instr(small, part) > 0 for part in parts))
    triples = dict.fromkeys(part[start : start + TRIPLE] for part in parts for start in range(len(part) - TRIPLE + 1))
    name = field.class_.__tablename__
    if not triples or not _has_triples(session):
        return found
    index = table(f"searched_{name}", column("rowid"), column(f"searched_{name}"))
    asked = " AND ".join('"' + triple.replace('"', '""') + '"' for triple in triples)
    is_known = index.c[f"searched_{name}"].op("MATCH")(asked)
    # Joined, so that it stops with the last row that is wanted; a list would be made up whole first.
    return found.join(index, index.c.rowid == field.class_.id).where(is_known)


def is_common(session: Session, field: Code, parts: Sequence[str], few: int) -> bool:
    """Return whether surely more than `few` rows hold each of these parts, as far as a look at some pages tells.

    False where only the index can tell. SQLite is not asked: it reads its index row by row and stops in time, while
    PostgreSQL first makes up the list of all rows, which takes a second where a million hold the part.
    """
    if _is_sqlite(session):
        return False
    rows = _row_count(session, field.class_.__tablename__)
    if rows < SAMPLE * LARGE:
        return False
    sample = tablesample(
        field.class_.__table__, func.system(literal_column(f"{100 * SAMPLE / rows:.6f}")), seed=literal_column("1")
    )
    small = func.lower(sample.c[field.key])
    held = select(func.count()).select_from(sample)
    held = held.where(*(small.like(f"%{_escaped(part)}%", escape="\\") for part in parts))
    return (session.scalar(held) or 0) * rows > SURELY * few * SAMPLE


def _row_count(session: Session, table_name: str) -> float:
    """Return how many rows a table had when PostgreSQL last looked, less than nothing where it never did."""
    known = text("SELECT reltuples FROM pg_class WHERE oid = to_regclass(:name)")
    return float(session.execute(known, {"name": table_name}).scalar() or 0)


def beginning(session: Session, field: Code, part: str) -> ColumnElement[bool]:
    """Return whether a code begins with a part, in whatever letters; `part` is in small ones."""
    small: ColumnElement[str] = func.lower(field)
    if not _is_sqlite(session):
        small = collate(small, "C")
    return and_(small >= part, small < part + _LAST)


def _is_sqlite(session: Session) -> bool:
    return session.connection().dialect.name == "sqlite"


def _escaped(part: str) -> str:
    return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _has_triples(session: Session) -> bool:
    """Return whether the tables of triples were made; they come with the schema, so it is asked once."""
    kept = session.info.get("kept", {})
    if "has_triples" not in kept:
        there = session.connection().execute(text("SELECT 1 FROM sqlite_master WHERE name = 'searched_item'"))
        kept["has_triples"] = there.first() is not None
    return bool(kept["has_triples"])
