"""A warehouse moves from its file to a server: everything arrives and is equal, or nothing arrives."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial

import pytest
from journeys.bench import Bench
from journeys.shop import RED, Shop, open_shop
from postgres import PostgresServer
from sqlalchemy import inspect, select, text
from sqlalchemy.orm import Session

from fulfilment import relocation
from fulfilment.relocation import Moved
from fulfilment.stock.verify import verify
from models import transfer
from models.base import Base
from models.database import Database, ReadOnlyError
from models.item import Item
from models.journal import JournalEntry
from models.people import Setting
from models.schema import HEAD, revision_of
from models.transfer import Progress, TransferError, TransferStopped

NewWarehouse = Callable[[str], AbstractContextManager[Database]]


def worked(database: Database) -> Shop:
    """Return a shop in a file that has worked: something promised, picked, packed and undone."""
    shop = open_shop(database)
    shop.order("SO-1", ("RED", 2), ("BLUE", 1))
    shop.order("SO-2", ("MILK", 1))
    anna = Bench(shop.database, "pick")
    anna.pick(shop.walk("SO-1"))
    anna.pack("SO-1")
    anna.command("UNDO")
    return shop


@pytest.fixture
def shop(sqlite_database: Database) -> Shop:
    """The shop in its file."""
    return worked(sqlite_database)


@pytest.fixture
def empty(postgres_server: PostgresServer) -> Iterator[str]:
    """The address of a database without any table."""
    name = postgres_server.create()
    yield postgres_server.url(name)
    postgres_server.drop(name)


def move(database: Database, url: str, tell: transfer.Tell = lambda progress: True) -> Moved:
    return relocation.move_to(database, url, tell=tell)


def tables_at(url: str) -> list[str]:
    target = Database.open(url)
    try:
        return inspect(target.engine).get_table_names()
    finally:
        target.close()


@pytest.fixture(scope="module")
def both(new_warehouse: NewWarehouse, postgres_server: PostgresServer) -> Iterator[tuple[Shop, Shop]]:
    """The shop in its file, and on the server that it was moved to."""
    with new_warehouse("sqlite") as database:
        shop, name = worked(database), postgres_server.create()
        move(shop.database, postgres_server.url(name))
        there = Database.open(postgres_server.url(name))
        yield shop, Shop(there)
        there.close()
        postgres_server.drop(name)


@pytest.fixture
def stayed(both: tuple[Shop, Shop]) -> Shop:
    """The shop of before, for looking."""
    return both[0]


@pytest.fixture
def moved(both: tuple[Shop, Shop]) -> Shop:
    """The moved shop, for looking."""
    return both[1]


def content(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all tables as Python sees them."""

    def look(session: Session) -> dict[str, list[tuple[object, ...]]]:
        tables = Base.metadata.sorted_tables
        return {
            table.name: sorted((tuple(row) for row in session.execute(select(table))), key=repr) for table in tables
        }

    return database.read(look)


def test_every_row_of_every_table_arrives_as_it_was(stayed: Shop, moved: Shop) -> None:
    assert content(moved.database) == content(stayed.database)


def test_the_figures_say_what_was_moved(shop: Shop, empty: str) -> None:
    found = move(shop.database, empty)
    verdict = shop.database.read(verify)
    assert (found.moves, found.operations, found.heads) == (verdict.moves, verdict.operations, verdict.heads)
    assert (found.items, found.disagreements) == (4, 0)
    assert found.rows == sum(len(rows) for rows in content(shop.database).values())


def test_the_chains_verify_there_as_before(stayed: Shop, moved: Shop) -> None:
    before = stayed.database.read(verify)
    after = moved.database.read(partial(verify, kept=before.heads))
    assert (after.disagreements, after.heads) == ((), before.heads)


def test_text_of_the_journal_is_the_same_letter_by_letter(stayed: Shop, moved: Shop) -> None:
    query = (
        select(text("CAST(before AS TEXT)"), text("CAST(after AS TEXT)"))
        .select_from(JournalEntry)
        .order_by(JournalEntry.operation_id, JournalEntry.position)
    )
    assert moved.rows(query) == stayed.rows(query)


def test_work_goes_on_there(shop: Shop, empty: str) -> None:
    move(shop.database, empty)
    there = Database.open(empty)
    moved = Shop(there)
    moved.order("SO-3", ("RED", 1))
    boris = Bench(moved.database, "pick", station_id=2, badge="BADGE-BORIS")
    boris.pick(moved.walk("SO-3"))
    boris.pack("SO-3")
    assert moved.disagreements() == ()
    there.close()


def test_the_next_id_of_each_table_is_one_that_nobody_has(moved: Shop) -> None:
    counted = {
        name: table.autoincrement_column.name
        for name, table in Base.metadata.tables.items()
        if table.autoincrement_column is not None
    }

    def ask(session: Session) -> dict[str, tuple[int, int]]:
        found = {}
        for name, column in counted.items():
            greatest = session.execute(text(f"SELECT coalesce(max({column}), 0) FROM {name}")).scalar_one()
            following = text(f"SELECT nextval(pg_get_serial_sequence('{name}', '{column}'))")
            found[name] = greatest, session.execute(following).scalar_one()
        return found

    assert {name: ids for name, ids in moved.database.rehearse("test", ask).items() if ids[1] <= ids[0]} == {}


def test_nothing_is_written_in_the_file_after_it(shop: Shop, empty: str) -> None:
    move(shop.database, empty)
    with pytest.raises(ReadOnlyError):
        shop.order("SO-9", ("RED", 1))


def test_tables_that_are_there_and_empty_are_filled(shop: Shop, postgres_url: str) -> None:
    move(shop.database, postgres_url)
    there = Database.open(postgres_url)
    assert Shop(there).disagreements() == ()
    there.close()


def test_a_target_with_a_row_in_it_is_refused_and_left(shop: Shop, postgres_url: str) -> None:
    there = Database.open(postgres_url)
    there.write("test", lambda session: session.add(Setting(key="k", value=1)))
    with pytest.raises(TransferError, match="is not empty: there are rows in setting"):
        move(shop.database, postgres_url)
    assert there.read(lambda session: session.scalars(select(Setting.key)).all()) == ["k"]
    there.close()


def test_a_target_with_tables_of_others_is_refused(shop: Shop, empty: str) -> None:
    there = Database.open(empty)
    with there.engine.begin() as connection:
        connection.execute(text("CREATE TABLE theirs (id int)"))
    there.close()
    with pytest.raises(TransferError, match="holds other tables"):
        move(shop.database, empty)
    assert tables_at(empty) == ["theirs"]


@pytest.mark.parametrize("url", ["sqlite:///other.db", "what", "mysql://x/y", "postgresql"])
def test_an_address_that_is_none_is_refused_with_an_example(shop: Shop, url: str) -> None:
    with pytest.raises(TransferError, match="postgresql\\+psycopg://USER@SERVER/NAME"):
        move(shop.database, url)


def test_a_server_that_is_not_there_is_said(shop: Shop) -> None:
    with pytest.raises(TransferError, match="was not moved"):
        move(shop.database, "postgresql+psycopg://nobody@127.0.0.1:9/none")
    shop.order("SO-9", ("RED", 1))


@pytest.mark.parametrize("portions", [0, 3, 20])
def test_a_stopped_move_leaves_nothing_there_and_everything_here(shop: Shop, empty: str, portions: int) -> None:
    before, told = content(shop.database), []

    def tell(progress: Progress) -> bool:
        told.append(progress)
        return len(told) <= portions

    with pytest.raises(TransferStopped):
        move(shop.database, empty, tell)
    assert tables_at(empty) == []
    assert content(shop.database) == before
    shop.order("SO-9", ("RED", 1))


def test_a_stopped_move_can_be_begun_again(shop: Shop, empty: str) -> None:
    with pytest.raises(TransferStopped):
        move(shop.database, empty, lambda progress: False)
    assert move(shop.database, empty).disagreements == 0


def test_progress_rises_to_the_whole(shop: Shop, empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer, "PORTION", 3)
    told: list[Progress] = []
    found = move(shop.database, empty, lambda progress: not told.append(progress))
    assert [each.rows for each in told] == sorted({each.rows for each in told})
    assert told[-1] == Progress(found.rows, found.rows)


def test_what_the_server_does_not_take_is_said_and_nothing_is_left(shop: Shop, empty: str) -> None:
    with shop.database.engine.begin() as connection:
        connection.execute(text("UPDATE item SET name = 'R' || char(0) || 'D' WHERE sku = 'RED'"))
    with pytest.raises(TransferError, match="did not take the rows of item"):
        move(shop.database, empty)
    assert tables_at(empty) == []
    shop.order("SO-9", ("RED", 1))


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        ("UPDATE balance SET on_hand = on_hand + 1 WHERE item_id = 1 AND on_hand > 0", "item "),
        ("DELETE FROM setting WHERE id = (SELECT min(id) FROM setting)", "rows in setting"),
    ],
)
def test_a_copy_that_is_not_equal_does_not_count(
    shop: Shop, empty: str, monkeypatch: pytest.MonkeyPatch, spoil: str, what: str
) -> None:
    copied = transfer.copy

    def spoiled(here: Session, there: Session, tell: transfer.Tell) -> dict[str, int]:
        counts = copied(here, there, tell)
        there.execute(text(spoil))
        return counts

    monkeypatch.setattr(transfer, "copy", spoiled)
    with pytest.raises(TransferError, match=f"The copy is not equal to the warehouse: {what}"):
        move(shop.database, empty)
    assert tables_at(empty) == []


def test_the_schema_there_is_the_newest(moved: Shop) -> None:
    assert revision_of(moved.database) == HEAD


def test_wrong_books_are_as_wrong_there_and_it_is_said(shop: Shop, empty: str) -> None:
    with shop.database.engine.begin() as connection:
        connection.execute(text("UPDATE balance SET on_hand = on_hand + 1 WHERE item_id = 1 AND on_hand > 0"))
    assert move(shop.database, empty).disagreements == 3


def test_a_scan_of_before_is_not_booked_again_there(shop: Shop, empty: str) -> None:
    first = Bench(shop.database, "move")
    first.talk.scans("A-1-1", RED)
    first.talk.scan("A-1-2", key="twice")
    move(shop.database, empty)
    there = Database.open(empty)
    again = Bench(there, "move")
    again.talk.scan("A-1-2", key="twice")
    assert again.talk.said == "scan.stored_before"
    there.close()


def test_names_of_items_keep_their_order(stayed: Shop, moved: Shop) -> None:
    query = select(Item.sku).order_by(Item.name_key)
    assert moved.rows(query) == stayed.rows(query)
