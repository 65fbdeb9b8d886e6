"""Warehouses of a million items and ten million moves, written by the database itself in a few statements.

True to the ledger (balances are what the moves add up to), but not sealed: nobody verifies these books.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import builders
from sqlalchemy import Connection, insert, literal_column, select, text

from fulfilment.search import search_text
from models import schema
from models.base import Base
from models.database import Database
from models.item import Identifier, Item, Lot, Supplier
from models.journal import Operation
from models.order import Order, OrderLine, Party, Reservation
from models.place import Location
from models.purchase import PurchaseLine, PurchaseOrder
from models.sorting import natural_key
from models.stock import Move

ITEMS_A_BIN = 4
MOVES_AN_OPERATION = 10
FIRST_PLACE = 1_000
"""Id of the first bin; those of the places that a new warehouse has are below it."""
DAYS = 700
"""Days over which the moves are spread, the last of them yesterday."""
PORTION = 10_000
_KINDS = (("Mug", "Кружка", "Krūze"), ("Towel", "Полотенце", "Dvielis"), ("Lamp", "Лампа", "Lampa"))
_KINDS += (("Chair", "Стул", "Krēsls"), ("Kettle", "Чайник", "Tējkanna"), ("Bowl", "Миска", "Bļoda"))
_LOOKS = (("forest", "лес", "mežs"), ("dawn", "рассвет", "rītausma"), ("harbour", "гавань", "osta"))
_LOOKS += (("ember", "уголёк", "ogle"), ("glacier", "ледник", "ledājs"), ("meadow", "луг", "pļava"))
_MAKERS = ("Aalto", "Birzgale", "Čakste", "Dorpat", "Engure", "Fasada", "Gauja", "Helme", "Irlava", "Jaunpils")


@dataclass(frozen=True)
class Size:
    """How big a warehouse is."""

    items: int
    """Items, each with a barcode, a bin of its own and one that it shares with the next."""
    moves: int
    """Receipts, moves between bins and shipments, spread over all items and seven hundred days."""

    def __str__(self) -> str:
        return f"{self.items:,} items, {self.moves:,} moves"


def sku(number: int) -> str:
    """Return the SKU of the n-th item, from 1."""
    return f"SKU-{number:07d}"


def barcode(number: int) -> str:
    """Return the code on the n-th item: it shares no digits in a row with its SKU."""
    return f"47{number * 7_919 % 10_000_000_000:010d}{number % 7}"


def big(url: str, size: Size) -> Database:
    """Return a new, open warehouse of this size; `url` names an empty database."""
    database = Database.open(url)
    schema.migrate(database)
    builders.warehouse(database)
    with database.engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET session_replication_role = replica"))
            connection.execute(text("SET statement_timeout = 0"))
        for part in _items(size.items):
            connection.execute(insert(Item.__table__), part)
        connection.execute(insert(Lot).from_select(["id", "item_id"], select(Item.id, Item.id)))
        _write_codes(connection, size)
        _write_places(connection, size)
        _write_past(connection, size)
        _write_promises(connection, size)
        if connection.dialect.name == "postgresql":
            _count_on(connection)
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
    return database


def _items(count: int) -> Iterator[list[dict[str, object]]]:
    for start in range(1, count + 1, PORTION):
        yield [_item(number) for number in range(start, min(start + PORTION, count + 1))]


def _item(number: int) -> dict[str, object]:
    kind, look = _KINDS[number % len(_KINDS)], _LOOKS[number // 7 % len(_LOOKS)]
    maker = _MAKERS[number // 50 % len(_MAKERS)]
    names = [f"{kind[place]} {look[place]} {maker} {number % 1_000}" for place in range(3)]
    keys = {f"name_key{tail}": natural_key(name) for tail, name in zip(("", "_ru", "_lv"), names, strict=True)}
    texts = {f"name{tail}": name for tail, name in zip(("", "_ru", "_lv"), names, strict=True)}
    search = search_text(sku(number), names)
    return {"id": number, "sku": sku(number), **texts, **keys, "search": search, "cost_minor": 100 + number % 900}


def _numbers(connection: Connection, count: int) -> str:
    """Return a table `n` of one column `m`, from 0 to below `count`."""
    if connection.dialect.name == "postgresql":
        return f"(SELECT m FROM generate_series(0, {count - 1}) AS m) AS n"
    return (
        f"(WITH RECURSIVE c(m) AS (SELECT 0 UNION ALL SELECT m + 1 FROM c WHERE m < {count - 1}) SELECT m FROM c) AS n"
    )


def _write_codes(connection: Connection, size: Size) -> None:
    _put(connection, Identifier, [{"item_id": n, "text": barcode(n)} for n in range(1, size.items + 1)])


def _write_places(connection: Connection, size: Size) -> None:
    places = ({"id": FIRST_PLACE + n, **_place(f"B{10_000_000 + n}")} for n in range(_bins(size)))
    connection.execute(insert(Location.__table__), list(places))


def _place(code: str) -> dict[str, object]:
    return {"code": code, "kind": "bin", "warehouse_id": 1, "sort_key": natural_key(code), "is_pickable": True}


def _bins(size: Size) -> int:
    return (size.items - 1) // ITEMS_A_BIN + 2


def _write_past(connection: Connection, size: Size) -> None:
    """Write for each item, over and over: received, carried to the next bin, shipped."""
    outside = dict(connection.execute(text("SELECT kind, id FROM location WHERE warehouse_id IS NULL")).all())
    last = connection.execute(text("SELECT MAX(id) FROM operation")).scalar_one()
    operations = (size.moves - 1) // MOVES_AN_OPERATION + 1
    start = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=DAYS)
    step = f"{DAYS * 86_400.0} * m / {operations}"
    zero, clock = start.strftime("%Y-%m-%d %H:%M:%S"), "TIMESTAMPTZ '{}+00' + {} * INTERVAL '1 second'"
    if connection.dialect.name == "sqlite":
        clock = "strftime('%Y-%m-%d %H:%M:%f', '{}', '+' || ({}) || ' seconds') || '000'"
    row = {"id": f"{last} + 1 + m", "kind": "'receive.put'", "station_id": "1", "at": clock.format(zero, step)}
    _fill(connection, Operation, row, operations)
    kind, item = f"(m / {size.items}) % 3", f"(m % {size.items})"
    own, shared = f"{FIRST_PLACE} + {item} / {ITEMS_A_BIN}", f"{FIRST_PLACE} + {item} / {ITEMS_A_BIN} + 1"
    row = {
        "id": "m + 1",
        "item_id": f"{item} + 1",
        "lot_id": f"{item} + 1",
        "quantity": f"CASE {kind} WHEN 0 THEN 100 WHEN 1 THEN 30 ELSE 10 END",
        "source_id": f"CASE {kind} WHEN 0 THEN {outside['supplier']} WHEN 1 THEN {own} ELSE {shared} END",
        "target_id": f"CASE {kind} WHEN 0 THEN {own} WHEN 1 THEN {shared} ELSE {outside['customer']} END",
        "operation_id": f"{last} + 1 + m / {MOVES_AN_OPERATION}",
    }
    for index in Move.__table__.indexes:  # made once at the end, which is many times quicker
        index.drop(connection)
    _fill(connection, Move, row, size.moves)
    for index in Move.__table__.indexes:
        index.create(connection)
    connection.execute(
        text(
            "INSERT INTO balance (item_id, location_id, lot_id, on_hand, allocated) "
            "SELECT item_id, place_id, lot_id, SUM(pieces), 0 FROM ("
            " SELECT item_id, target_id AS place_id, lot_id, quantity AS pieces FROM move"
            " UNION ALL SELECT item_id, source_id, lot_id, -quantity FROM move"
            f") AS sides WHERE place_id >= {FIRST_PLACE} GROUP BY item_id, place_id, lot_id"
        )
    )


def _fill(connection: Connection, table: type[Base], row: dict[str, str], count: int) -> None:
    """Add rows that are computed from their number `m`; the other columns have what they have by default."""
    computed = select(*(literal_column(expression) for expression in row.values()))
    rows = computed.select_from(text(_numbers(connection, count)))
    connection.execute(insert(table).from_select(list(row), rows))


def _write_promises(connection: Connection, size: Size) -> None:
    """Promise a piece of every hundredth item to an order, and buy as many items."""
    now, numbers = datetime.now(UTC), range(1, size.items // 100 + 1)
    tomorrow = now.date() + timedelta(days=1)
    _put(connection, Party, [{"id": FIRST_PLACE, "name": "Somebody"}])
    order = {"warehouse_id": 1, "recipient_id": FIRST_PLACE, "ordered_at": now, "ship_by": tomorrow}
    _put(connection, Order, [{"id": n, "number": f"S{n}", **order} for n in numbers])
    lines = [{"id": n, "order_id": n, "external_key": "1", "item_id": n * 100, "quantity": 1} for n in numbers]
    _put(connection, OrderLine, lines)
    promise = {"warehouse_id": 1, "quantity": 1}
    _put(connection, Reservation, [{"order_line_id": n, "item_id": n * 100, **promise} for n in numbers])
    _put(connection, Supplier, [{"id": 1, "code": "S", "name": "S"}])
    purchase = {"supplier_id": 1, "warehouse_id": 1, "ordered_at": now, "expected_on": tomorrow}
    _put(connection, PurchaseOrder, [{"id": 1, "number": "P1", **purchase}])
    bought = [{"purchase_order_id": 1, "item_id": n * 100, "quantity": 50, "cost_minor": 90} for n in numbers]
    _put(connection, PurchaseLine, bought)


def _count_on(connection: Connection) -> None:
    """Let PostgreSQL number what is added from now on after what was written with its number."""
    for table in (Item, Lot, Location, Operation, Move, Party, Order, OrderLine, PurchaseOrder, Supplier):
        name = table.__tablename__
        last = f"(SELECT MAX(id) FROM {name})"
        connection.execute(text(f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), {last})"))


def _put(connection: Connection, table: type[Base], rows: list[dict[str, object]]) -> None:
    connection.execute(insert(table.__table__), rows)
