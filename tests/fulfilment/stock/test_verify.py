"""Verification finds every kind of tampering, and nothing where nothing was tampered with."""

from collections.abc import Callable
from functools import partial

import builders
import pytest
from builders import place
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from fulfilment.stock import ledger, undo
from fulfilment.stock.verify import Verdict, verify
from models import guards
from models.base import utc_now
from models.database import Database
from models.item import Item
from models.journal import Actor, Operation, Seal
from models.order import Allocation, OrderLine
from models.people import ScanEvent
from models.sqlite_file import let_rebuild
from models.stock import Move

HISTORY = ("move", "operation", "journal_entry", "seal")
NEWEST = "id = (SELECT MAX(id) FROM operation)"
AN_ENTRY = "(operation_id, position, action, table_name, row_id) SELECT id, 50, 'insert', 'item', 1"
AN_OPERATION = "(id, kind, at, reason) SELECT 999, 'x', at, ''"
NEWEST_MOVE = "id = (SELECT MAX(id) FROM move)"
A_RENAME = "action = 'update' AND operation_id = (SELECT MIN(operation_id) FROM journal_entry WHERE action = 'update')"


@pytest.fixture
def house(database: Database) -> Database:
    """RED in A and B after some work at bench-1, with an order that claims 2 pieces."""
    builders.red_in_two_bins(database, second=5)

    def claim(session: Session) -> None:
        here = place(session, "A")
        order = builders.order(session, "SO-1", [(here.item_id, 2)])
        line_id = session.scalars(select(OrderLine.id).where(OrderLine.order_id == order.id)).one()
        ledger.claim(session, here, 2)
        claimed = Allocation(order_line_id=line_id, item_id=here.item_id, location_id=here.location_id, quantity=2)
        claimed.lot_id = here.lot_id
        session.add(claimed)

    bench = Actor(station_id=1)
    database.write("test", claim, actor=bench)
    for name in ("One", "Two", "Three"):
        database.write("test", partial(rename, name=name), actor=bench)
    database.write("test", move, actor=bench)
    return database


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
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            connection.exec_driver_sql("BEGIN")
        else:
            connection.execute(text("SET session_replication_role = replica"))
        for statement in statements:
            assert connection.execute(text(statement)).rowcount > 0
        if house.dialect == "sqlite":
            guards.install(connection)
        else:
            connection.execute(text("SET session_replication_role = DEFAULT"))

    let_rebuild(house.engine)
    house.write("tamper", job)
    if house.dialect == "sqlite":
        with house.engine.connect() as connection:
            connection.rollback()
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA foreign_keys=ON")


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


def test_books_in_which_something_was_taken_back_are_right(house: Database) -> None:
    newest = house.read(lambda session: session.scalar(select(func.max(Operation.id))))
    house.write("undo", lambda session: undo.undo(session, session.get_one(Operation, newest)))
    assert house.read(verify).disagreements == ()


def test_an_undo_of_what_is_gone_is_found(house: Database) -> None:
    tamper(house, f"UPDATE operation SET undoes_id = 998 WHERE {NEWEST}")
    assert "operation.undoes_id" in {each.subject for each in house.read(verify).disagreements}


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
        ("UPDATE move SET source_id = target_id, target_id = source_id WHERE id = 1", "balance chain"),
        (f"UPDATE move SET operation_id = operation_id - 1 WHERE {NEWEST_MOVE}", "chain"),
        ("UPDATE move SET operation_id = 999 WHERE id = 1", "chain"),
        ("UPDATE balance SET lot_id = 99 WHERE allocated = 0", "balance"),
        ("UPDATE balance SET location_id = 1 WHERE allocated = 0", "balance"),
        ("DELETE FROM balance WHERE allocated = 0", "balance"),
        ("INSERT INTO balance (item_id, location_id, lot_id, on_hand, allocated) VALUES (1, 5, 1, 3, 0)", "balance"),
        ("DELETE FROM allocation", "claims"),
        (f"DELETE FROM journal_entry WHERE {A_RENAME}", "chain"),
        (f"UPDATE journal_entry SET action = 'delete' WHERE {A_RENAME}", "chain"),
        (f"UPDATE journal_entry SET before = after, after = before WHERE {A_RENAME}", "chain"),
        (f"UPDATE journal_entry SET table_name = 'lot' WHERE {A_RENAME}", "chain"),
        (f"UPDATE journal_entry SET operation_id = 999 WHERE {A_RENAME}", "chain"),
        (f"INSERT INTO journal_entry {AN_ENTRY} FROM operation WHERE {NEWEST}", "chain"),
        (f"UPDATE operation SET at = (SELECT MIN(at) FROM operation) WHERE {NEWEST}", "chain"),
        (f"UPDATE operation SET station_id = NULL WHERE {NEWEST}", "chain"),
        (f"UPDATE operation SET key = 'k' WHERE {NEWEST}", "chain"),
        (f"UPDATE operation SET undoes_id = 1 WHERE {NEWEST}", "chain"),
        (f"DELETE FROM operation WHERE {NEWEST}", "chain"),
        ("UPDATE seal SET sequence = sequence + 100 WHERE station_id = 1 AND sequence = 5", "chain"),
        ("UPDATE seal SET previous = digest WHERE station_id = 1 AND sequence = 2", "chain"),
        ("UPDATE seal SET station_id = 7 WHERE station_id = 1 AND sequence = 5", "chain"),
        ("DELETE FROM seal WHERE station_id = 1 AND sequence = 1", "chain"),
        (
            f"INSERT INTO operation {AN_OPERATION} FROM operation WHERE {NEWEST}",
            "chain",
        ),
    ],
)
def test_each_tampering_is_found(house: Database, statement: str, checks: str) -> None:
    tamper(house, statement)
    assert found(house) == set(checks.split())


def test_two_seals_that_changed_places_are_found(house: Database) -> None:
    second, third = house.read(
        lambda session: session.scalars(
            select(Seal.operation_id).where(Seal.station_id == 1, Seal.sequence.in_((2, 3))).order_by(Seal.sequence)
        ).all()
    )
    tamper(
        house,
        f"UPDATE seal SET operation_id = 998, sequence = 998 WHERE operation_id = {second}",
        f"UPDATE seal SET operation_id = {second}, sequence = 2 WHERE operation_id = {third}",
        f"UPDATE seal SET operation_id = {third}, sequence = 3 WHERE operation_id = 998",
    )
    assert found(house) == {"chain"}


def cut_off_the_newest(house: Database) -> None:
    """Take the newest operation away whole, and the balances back to before it, as somebody who knows the tables."""
    newest = house.read(lambda session: session.scalar(select(func.max(Operation.id))))
    tamper(
        house,
        "UPDATE balance SET on_hand = on_hand + 3 WHERE location_id = (SELECT id FROM location WHERE code = 'A')",
        "UPDATE balance SET on_hand = on_hand - 3 WHERE location_id = (SELECT id FROM location WHERE code = 'B')",
        f"DELETE FROM move WHERE operation_id = {newest}",
        f"DELETE FROM seal WHERE operation_id = {newest}",
        f"DELETE FROM operation WHERE id = {newest}",
    )


def test_a_cut_off_end_is_noticed_by_a_head_that_was_kept_outside(house: Database) -> None:
    kept = house.read(verify).heads
    assert house.read(partial(verify, kept=kept)).disagreements == ()
    house.write("test", partial(rename, name="Four"), actor=Actor(station_id=1))
    assert house.read(partial(verify, kept=kept)).disagreements == (), "a chain that has grown still holds its old head"
    cut_off_the_newest_rename(house)
    assert house.read(partial(verify, kept=kept)).disagreements == ()
    cut_off_the_newest(house)
    (wrong,) = house.read(partial(verify, kept=kept)).disagreements
    assert (wrong.check, wrong.subject) == ("kept", f"link {house_head(kept, house)[:12]}")


def cut_off_the_newest_rename(house: Database) -> None:
    newest = house.read(lambda session: session.scalar(select(func.max(Operation.id))))
    tamper(
        house,
        f"DELETE FROM journal_entry WHERE operation_id = {newest}",
        f"DELETE FROM seal WHERE operation_id = {newest}",
        f"DELETE FROM operation WHERE id = {newest}",
    )


def house_head(kept: tuple[str, ...], house: Database) -> str:
    """Return the kept head that no chain ends with any more."""
    (gone,) = set(kept) - set(house.read(verify).heads)
    return gone


def test_without_a_kept_head_a_cut_off_end_cannot_be_noticed(house: Database) -> None:
    """The negative control: this is why heads are kept outside."""
    cut_off_the_newest(house)
    assert found(house) == set()


def test_a_cut_off_end_that_a_scan_still_names_is_found(house: Database) -> None:
    newest = house.read(lambda session: session.scalar(select(func.max(Operation.id))))
    scan = ScanEvent(key="k", at=utc_now(), station_id=1, workflow="pick", text="x", operation_id=newest)
    house.write("test", lambda session: session.add(scan))
    cut_off_the_newest(house)
    assert [each.subject for each in house.read(verify).disagreements] == ["scan_event.operation_id"]


def test_every_chain_has_its_head(house: Database) -> None:
    newest = select(Seal.digest).where(
        Seal.sequence == select(func.max(Seal.sequence)).where(Seal.station_id == 1).scalar_subquery()
    )
    heads = house.read(verify).heads
    assert len(heads) == 2
    assert house.read(lambda session: session.scalars(newest.where(Seal.station_id == 1)).one()) in heads


def test_guards_that_were_taken_off_are_named(house: Database) -> None:
    name = "move_no_update" if house.dialect == "sqlite" else "move_written_once"
    statement = f"DROP TRIGGER {name}" if house.dialect == "sqlite" else f"ALTER TABLE move DISABLE TRIGGER {name}"
    let_rebuild(house.engine)
    house.write("test", lambda session: session.execute(text(statement)))
    assert [(each.check, each.subject) for each in house.read(verify).disagreements] == [("guards", name)]


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
