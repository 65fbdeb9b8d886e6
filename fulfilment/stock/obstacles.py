"""Finds who is in the way of taking something back: who took the goods, refers to a row, or holds its place.

Changes nothing. Each answer is the newest later operation in effect, or None.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from sqlalchemy import Column, Index, Table, UniqueConstraint, select
from sqlalchemy.orm import Session

from fulfilment.stock.later import LaterWork, Row, by_table, portions
from fulfilment.stock.ledger import CLAIM_TABLE, Place
from models.base import Base
from models.journal import JournalEntry, Operation
from models.place import MOVABLE, Location
from models.stock import Balance, Move
from models.tables import BY_NAME

LOOKED_AT = 1000
"""Moves of an item, or claims on a place, that are looked through for the one that took the goods."""


def who_took(session: Session, later: LaterWork, place: Place) -> Operation | None:
    """Return who fetched or claimed what an undone operation had put into a place."""
    moved = select(Move.operation_id).where(Move.item_id == place.item_id, Move.source_id == place.location_id)
    newest = session.scalars(moved.where(Move.lot_id == place.lot_id).order_by(Move.id.desc()).limit(LOOKED_AT))
    return later.newest({*newest, *_claimers(session, place)})


def _claimers(session: Session, place: Place) -> Iterator[int]:
    entries = session.execute(
        select(JournalEntry.operation_id, JournalEntry.after)
        .where(JournalEntry.table_name == CLAIM_TABLE, JournalEntry.row_id == place.location_id)
        .order_by(JournalEntry.operation_id.desc())
        .limit(LOOKED_AT)
    )
    for operation_id, after in entries:
        if (after["item"], after["lot"]) == (place.item_id, place.lot_id):
            yield operation_id


def who_claimed(session: Session, later: LaterWork, held: Collection[int]) -> tuple[bool, Operation | None]:
    """Return whether orders claim goods in places that would be held again, and who claimed there last."""
    goods: set[Place] = set()
    for some in portions(held):
        query = select(Balance.item_id, Balance.location_id, Balance.lot_id)
        rows = session.execute(query.where(Balance.location_id.in_(some), Balance.allocated > 0))
        goods.update(Place(*row) for row in rows)
    claimers = {each for place in goods for each in _claimers(session, place)}
    return bool(goods), later.newest(claimers)


def who_filled(session: Session, later: LaterWork, rows: Collection[Row]) -> Operation | None:
    """Return who put goods into one of the places among `rows`, or into a tote or box that one of them stands for;
    or who keeps pieces of an item among them."""
    named = by_table(rows)
    items = named.pop("item", [])
    places: set[int] = set(named.get(Location.__tablename__, ()))
    for table_name, ids in named.items():
        if "location_id" in BY_NAME[table_name].__table__.columns:
            places.update(_carriers(session, BY_NAME[table_name].__table__, ids))
    fillers: set[int] = set()
    for column, kept in ((Balance.location_id, places), (Balance.item_id, set(items))):
        for some in portions(kept):
            query = select(Balance.item_id, Balance.location_id).where(column.in_(some), Balance.on_hand > 0)
            for item_id, location_id in session.execute(query):
                fillers.update(_fillers(session, item_id, location_id))
    return later.newest(fillers)


def _carriers(session: Session, table: Any, ids: Collection[int]) -> Iterator[int]:
    """Yield the totes, boxes and pallets that rows stand for. `table` is `Any`: a mapped class has no narrower type."""
    for some in portions(ids):
        query = select(table.c.location_id).join(Location, Location.id == table.c.location_id)
        yield from session.scalars(query.where(table.c.id.in_(some), Location.kind.in_(MOVABLE)))


def _fillers(session: Session, item_id: int, location_id: int) -> Iterator[int]:
    query = select(Move.operation_id).where(Move.item_id == item_id, Move.target_id == location_id)
    yield from session.scalars(query.order_by(Move.id.desc()).limit(LOOKED_AT))


def who_refers(session: Session, later: LaterWork, rows: Collection[Row]) -> Operation | None:
    """Return who made a row refer to one of `rows`, by adding it or by pointing it there."""
    pointing: set[int] = set()
    for table_name, ids in by_table(rows).items():
        for column in _references(table_name):
            if BY_NAME[column.table.name].is_journalled:
                referrers = [(column.table.name, each) for each in _referring(session, column, ids)]
                for changes in later.changes(set(referrers) - set(rows)).values():
                    pointing.update(
                        each.operation_id for each in changes if each.action == "insert" or column.name in each.fields
                    )
    return later.newest(pointing)


def who_used(session: Session, rows: Collection[Row]) -> Operation | None:
    """Return the newest operation that moved goods of one of `rows`, taken back or not: moves stay."""
    used: list[int] = []
    for table_name, ids in by_table(rows).items():
        for column in _references(table_name):
            if column.table is Move.__table__:
                for some in portions(ids):
                    query = select(Move.operation_id).where(column.in_(some)).order_by(Move.id.desc())
                    used.extend(session.scalars(query.limit(1)))
    return session.get(Operation, max(used)) if used else None


def _references(table_name: str) -> Iterator[Column[Any]]:  # Any: columns of all types
    """Yield the columns of all tables that refer to a table."""
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if any(key.column.table.name == table_name for key in column.foreign_keys):
                yield column


def _referring(session: Session, column: Column[Any], ids: Collection[int]) -> Iterator[int]:  # Any: as above
    (key,) = column.table.primary_key
    for some in portions(ids):
        yield from session.scalars(select(key).where(column.in_(some)))


def who_holds(session: Session, later: LaterWork, targets: Mapping[Row, Mapping[str, Any]]) -> Operation | None:
    """Return who gave another row what must be unique and one of `targets` (row to its values) would need again."""
    holders: set[Row] = set()
    for (table_name, row_id), values in targets.items():
        table = BY_NAME[table_name].__table__
        assert isinstance(table, Table)
        for columns, condition in _unique(table, session.get_bind().dialect.name):
            wanted = [values.get(column.key) for column in columns]
            if None not in wanted:
                query = select(table.c.id).where(table.c.id != row_id, *condition)
                same = (column == value for column, value in zip(columns, wanted, strict=True))
                holders.update((table_name, each) for each in session.scalars(query.where(*same)))
    changes = later.changes(holders)
    return later.newest({each.operation_id for found in changes.values() for each in found})


# Any: columns of all types, conditions of all kinds.
def _unique(table: Table, dialect: str) -> Iterator[tuple[list[Column[Any]], list[Any]]]:
    """Yield the columns that must be unique together, with the condition under which."""
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint):
            yield list(constraint.columns), []
    for index in table.indexes:
        if index.unique:
            condition = index.dialect_options[dialect]["where"]
            yield list(_columns(index)), [] if condition is None else [condition]


def _columns(index: Index) -> Iterator[Column[Any]]:  # Any: as above
    yield from index.columns
