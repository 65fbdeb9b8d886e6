"""Deeds and their undoing at a bench, and a picture of the whole world before and after."""

from collections.abc import Callable
from typing import Any

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.stock import ledger, undo
from fulfilment.stock.ledger import Place
from fulfilment.stock.undo import Blocker, UndoRefusedError
from models.database import Database
from models.item import Item
from models.journal import Actor, Operation
from models.place import Location
from models.stock import Balance
from models.tables import BY_NAME

BENCH = Actor(station_id=1)


def furnish(database: Database) -> Database:
    """Found a warehouse with RED in bins A (10 pieces) and B (none)."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        red = builders.item(session, "RED")
        first, _ = builders.bin_at(session, "A"), builders.bin_at(session, "B")
        builders.stock(session, red.id, first.id, 10)

    database.write("test", prepare)
    return database


def place(session: Session, code: str) -> Place:
    item_id = session.scalars(select(Item.id).where(Item.sku == "RED")).one()
    location_id = session.scalars(select(Location.id).where(Location.code == code)).one()
    return Place(item_id, location_id, builders.lot(session, item_id).id)


def do(house: Database, job: Callable[[Session], Any], kind: str = "deed", *, actor: Actor = BENCH) -> int:
    """Do something, at bench-1 unless told otherwise, and return its operation."""
    operation = house.write_operation(kind, job, actor=actor).operation_id
    assert operation is not None
    return operation


def refusal(house: Database, operation_id: int) -> UndoRefusedError:
    """Return what refuses an undo, having seen that it changes nothing."""
    before = world(house)
    with pytest.raises(UndoRefusedError) as refused:
        take_back(house, operation_id)
    assert world(house) == before
    return refused.value


def blocker(house: Database, operation_id: int) -> Blocker:
    """Return the later action that refuses an undo."""
    named = refusal(house, operation_id).blocker
    assert named is not None
    return named


def take_back(house: Database, operation_id: int) -> int:
    def job(session: Session) -> None:
        undo.undo(session, session.get_one(Operation, operation_id))

    return do(house, job, "undo.deed")


def move(session: Session, source: str, target: str, pieces: int) -> None:
    ledger.post(session, place(session, source), place(session, target).location_id, pieces)


def world(house: Database) -> dict[str, list[tuple[object, ...]]]:
    """Return every journalled row but counters, and every balance that is not empty."""

    def look(session: Session) -> dict[str, list[tuple[object, ...]]]:
        found: dict[str, list[tuple[object, ...]]] = {}
        for name, table in BY_NAME.items():
            if table.is_journalled:
                columns = table.__table__.columns
                rows = session.execute(select(*columns).order_by(columns[0]))
                found[name] = [tuple(row) for row in rows if not str(row[1]).startswith("counter.")]
        balances = select(Balance.item_id, Balance.location_id, Balance.lot_id, Balance.on_hand, Balance.allocated)
        there = balances.where(Balance.on_hand > 0).order_by(*balances.selected_columns)
        found["balance"] = [tuple(row) for row in session.execute(there)]
        return found

    return house.read(look)
