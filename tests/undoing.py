"""Deeds and their undoing at a bench, and a picture of the whole world before and after."""

from collections.abc import Callable
from typing import Any

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.stock import ledger, undo
from fulfilment.stock.undo import Blocker, UndoRefusedError
from models.database import Database
from models.journal import Actor, Operation
from models.stock import Balance
from models.tables import BY_NAME

BENCH = Actor(station_id=1)


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
    ledger.post(session, builders.place(session, source), builders.place(session, target).location_id, pieces)


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
