"""Verification finds every kind of tampering, and nothing where nothing was tampered with."""

from collections.abc import Callable
from functools import partial

import builders
import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from fulfilment.stock.verify import Verdict, verify
from models.database import Database
from models.item import Item
from models.journal import Actor, Seal
from models.order import Allocation, OrderLine
from models.place import Location
from models.stock import Move

HISTORY = ("move", "operation", "journal_entry", "seal")


@pytest.fixture
def house(database: Database) -> Database:
    """RED in A and B after some work at bench-1, with an order that claims 2 pieces."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        red = builders.item(session, "RED")
        first, second = builders.bin_at(session, "A"), builders.bin_at(session, "B")
        builders.stock(session, red.id, first.id, 10)
        builders.stock(session, red.id, second.id, 5)

    def claim(session: Session) -> None:
        here = place(session, "A")
        order = builders.order(session, "SO-1", [(here.item_id, 2)])
        line_id = session.scalars(select(OrderLine.id).where(OrderLine.order_id == order.id)).one()
        ledger.claim(session, here, 2)
        claimed = Allocation(order_line_id=line_id, item_id=here.item_id, location_id=here.location_id, quantity=2)
        claimed.lot_id = here.lot_id
        session.add(claimed)

    database.write("test", prepare)
    bench = Actor(station_id=1)
    database.write("test", claim, actor=bench)
    for name in ("One", "Two", "Three"):
        database.write("test", partial(rename, name=name), actor=bench)
    database.write("test", move, actor=bench)
    return database


def place(session: Session, code: str) -> Place:
    item_id = session.scalars(select(Item.id).where(Item.sku == "RED")).one()
    location_id = session.scalars(select(Location.id).where(Location.code == code)).one()
    return Place(item_id, location_id, builders.lot(session, item_id).id)


def rename(session: Session, name: str) -> None:
    session.scalars(select(Item)).one().name = name


def move(session: Session) -> None:
    ledger.post(session, place(session, "A"), place(session, "B").location_id, 3)


def tamper(house: Database, *statements: str) -> None:
    """Change rows behind the program's back, with the guards taken off as only an administrator can."""

    def job(session: Session) -> None:
        connection = session.connection()
        if house.dialect == "sqlite":
            names = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
            for name in names:
                connection.execute(text(f"DROP TRIGGER {name}"))
            connection.execute(text("PRAGMA defer_foreign_keys=ON"))
        else:
            connection.execute(text("SET session_replication_role = replica"))
        for statement in statements:
            assert connection.execute(text(statement)).rowcount > 0
        if house.dialect != "sqlite":
            connection.execute(text("SET session_replication_role = DEFAULT"))

    house.write("tamper", job)


def found(house: Database) -> set[str]:
    return {disagreement.check for disagreement in house.read(verify).disagreements}


def test_untouched_books_are_right(house: Database) -> None:
    verdict: Verdict = house.read(verify)
    assert verdict.disagreements == ()
    counts: Callable[[str], str] = "SELECT COUNT(*) FROM {}".format
    rows = [
        house.read(lambda session, table=table: session.execute(text(counts(table))).scalar_one())
        for table in ("move", "balance", "operation")
    ]
    assert [verdict.moves, verdict.balances, verdict.operations] == rows


def test_the_head_is_the_newest_link(house: Database) -> None:
    query = select(Seal.digest).order_by(Seal.operation_id.desc()).limit(1)
    assert house.read(verify).head == house.read(lambda session: session.scalars(query).one())


@pytest.mark.parametrize(
    ("statement", "checks"),
    [
        (
            "UPDATE balance SET on_hand = on_hand + 1 WHERE location_id = (SELECT MIN(location_id) FROM balance)",
            "balance",
        ),
        ("UPDATE balance SET allocated = 1 WHERE allocated = 2", "claims"),
        ("UPDATE allocation SET quantity = 1", "claims"),
        ("UPDATE order_line SET picked = 1, packed = 1", "lines"),
        ("UPDATE journal_entry SET row_id = row_id + 1 WHERE action = 'update'", "chain"),
        ("UPDATE operation SET kind = 'other' WHERE id = (SELECT MAX(id) FROM operation)", "chain"),
        ("UPDATE operation SET operator_id = 1 WHERE id = (SELECT MAX(id) FROM operation)", "chain"),
        ("UPDATE operation SET reason = 'x' WHERE id = (SELECT MAX(id) FROM operation)", "chain"),
        ("UPDATE seal SET digest = 'x' WHERE operation_id = (SELECT MAX(operation_id) FROM seal)", "chain"),
        ("DELETE FROM seal WHERE operation_id = (SELECT MAX(operation_id) FROM seal)", "chain"),
        ("UPDATE move SET quantity = quantity + 1 WHERE id = (SELECT MAX(id) FROM move)", "balance chain"),
        ("DELETE FROM move WHERE id = (SELECT MAX(id) FROM move)", "balance chain"),
    ],
)
def test_each_tampering_is_found(house: Database, statement: str, checks: str) -> None:
    tamper(house, statement)
    assert found(house) == set(checks.split())


def test_a_whole_operation_cut_out_breaks_the_chain(house: Database) -> None:
    middle = house.read(
        lambda session: session.scalars(select(Seal.operation_id).where(Seal.station_id == 1, Seal.sequence == 2)).one()
    )
    tamper(
        house,
        f"DELETE FROM seal WHERE operation_id = {middle}",
        f"DELETE FROM journal_entry WHERE operation_id = {middle}",
        f"DELETE FROM operation WHERE id = {middle}",
    )
    assert found(house) == {"chain"}


def test_a_move_slipped_in_without_a_seal_is_found(house: Database) -> None:
    tamper(
        house,
        "INSERT INTO move (item_id, lot_id, quantity, source_id, target_id, operation_id)"
        " SELECT item_id, lot_id, quantity, source_id, target_id, operation_id FROM move WHERE id = 1",
    )
    assert found(house) == {"balance", "chain"}


def test_a_write_outside_the_journal_is_refused(house: Database) -> None:
    from models.journal import NoIntentError

    def behind(session: Session) -> None:
        del session.info["intent"]
        rename(session, "Behind")
        session.flush()

    with pytest.raises(NoIntentError):
        house.write("test", behind)
    assert house.read(lambda session: session.scalars(select(Item.name)).one()) == "Three"


def test_verifying_changes_nothing(house: Database) -> None:
    first = house.read(verify)
    assert house.read(verify) == first
    assert house.read(lambda session: len(session.scalars(select(Move)).all())) == first.moves
