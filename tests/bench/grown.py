"""Warehouses of a given size: items, bins, stock and a past of moves, written in bulk and true to the ledger."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import builders
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from fulfilment.founding import location
from fulfilment.opening import announce_printers
from models import journal, schema
from models.database import Database
from models.item import Identifier, Item, Lot
from models.journal import FIRST_LINK, Operation, Seal
from models.place import OUTSIDE, Location, LocationKind
from models.stock import Balance, Move

PIECES_A_MOVE = 100
MOVES_AN_OPERATION = 10
ITEMS_A_BIN = 4
TOTES = 40
PRINTER = "bench"
BADGE = "BADGE-ANNA"
INSTALLATION = "T3ST"
_AT = datetime(2026, 1, 5, 8, tzinfo=UTC)


@dataclass(frozen=True)
class Size:
    """How big a warehouse is."""

    items: int
    """Items, each with one barcode and one bin."""
    moves: int
    """Receipts in the past, spread over all items."""

    def __str__(self) -> str:
        return f"{self.items:,} items, {self.moves:,} moves"


def sku(number: int) -> str:
    """Return the SKU of the n-th item, from 1."""
    return f"SKU-{number:06d}"


def barcode(number: int) -> str:
    """Return the code on the n-th item."""
    return f"47500{number:07d}"


def bin_code(number: int) -> str:
    """Return the code of the bin in which the n-th item lies."""
    place = (number - 1) // ITEMS_A_BIN
    return f"{place // 400:03d}-{place // 4 % 100:02d}-{place % 4}"


def tote_code(number: int) -> str:
    """Return the code of a tote, from 1."""
    return f"TOTE-{number:03d}"


def grown(path: Path, size: Size) -> Database:
    """Return a new, open warehouse of this size with ANNA's badge, totes and one printer."""
    database = Database.open(f"sqlite:///{path}")
    schema.migrate(database)
    builders.warehouse(database)
    with database.engine.begin() as connection, Session(connection) as session:
        _fill(session, size)
        session.commit()
    database.write("test", lambda session: announce_printers(session, 1, [PRINTER]))
    return database


def _fill(session: Session, size: Size) -> None:
    numbers = range(1, size.items + 1)
    _put(session, Item, ({"id": n, "sku": sku(n), "name": f"Item {n}", "weight_g": 100} for n in numbers))
    _put(session, Identifier, ({"item_id": n, "text": barcode(n)} for n in numbers))
    _put(session, Lot, ({"id": n, "item_id": n} for n in numbers))
    first = (session.scalars(select(Location.id).order_by(Location.id.desc())).first() or 0) + 1
    bins = (size.items - 1) // ITEMS_A_BIN + 1
    _put(session, Location, (_place(first + n, bin_code(n * ITEMS_A_BIN + 1), LocationKind.BIN) for n in range(bins)))
    totes = range(1, TOTES + 1)
    _put(session, Location, (_place(first + bins + n, tote_code(n), LocationKind.TOTE) for n in totes))
    supplier = session.scalars(select(Location.id).where(Location.kind == "supplier")).one()
    assert "supplier" in OUTSIDE
    moves = [_move(n, size, first, supplier) for n in range(size.moves)]
    _write_past(session, moves)
    each = size.moves // size.items
    extra = size.moves % size.items
    _put(session, Balance, (_balance(n, first, each + (n <= extra)) for n in numbers))


def _place(number: int, code: str, kind: LocationKind) -> dict[str, object]:
    made = location(code, kind, 1, id=number)
    names = ("id", "code", "kind", "warehouse_id", "sort_key", "is_pickable")
    return {name: getattr(made, name) for name in names}


def _move(position: int, size: Size, first: int, supplier: int) -> dict[str, int]:
    item = position % size.items + 1
    return {
        "item_id": item,
        "lot_id": item,
        "quantity": PIECES_A_MOVE,
        "source_id": supplier,
        "target_id": first + (item - 1) // ITEMS_A_BIN,
    }


def _balance(item: int, first: int, moves: int) -> dict[str, int]:
    place = first + (item - 1) // ITEMS_A_BIN
    return {"item_id": item, "lot_id": item, "location_id": place, "on_hand": moves * PIECES_A_MOVE, "allocated": 0}


def _write_past(session: Session, moves: list[dict[str, int]]) -> None:
    """Write the moves as sealed operations of station 1, as if each had been booked when it happened."""
    last = session.execute(select(Operation.id).order_by(Operation.id.desc()).limit(1)).scalar_one()
    operations, seals, previous = [], [], FIRST_LINK
    columns = ("item_id", "lot_id", "quantity", "source_id", "target_id")
    for sequence, start in enumerate(range(0, len(moves), MOVES_AN_OPERATION), 1):
        values = {"id": last + sequence, "kind": "receive.put", "station_id": 1, "at": _AT, "reason": ""}
        part = moves[start : start + MOVES_AN_OPERATION]
        for move in part:
            move["operation_id"] = last + sequence
        operations.append(values)
        digest = journal.link(previous, Operation(**values), [], [[move[name] for name in columns] for move in part])
        seals.append(
            {
                "operation_id": last + sequence,
                "station_id": 1,
                "sequence": sequence,
                "previous": previous,
                "digest": digest,
            }
        )
        previous = digest
    _put(session, Operation, iter(operations))
    _put(session, Move, iter(moves))
    _put(session, Seal, iter(seals))


def _put(session: Session, table: type, rows: Iterator[dict[str, object]]) -> None:
    session.connection().execute(insert(table), list(rows))
