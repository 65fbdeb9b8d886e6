"""What a write changed is told to all programs on a server, with its commit; the server's pulse is felt."""

import queue
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest
from postgres import OUTLIVES_A_KILL, PostgresServer
from sqlalchemy import select, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from fulfilment import conversation
from fulfilment.reach import is_lost
from fulfilment.step import Step, plain
from models import live, patience, tables
from models.database import Database
from models.item import Item
from models.people import Setting


class Ear:
    """A listener's two callbacks, and what came."""

    def __init__(self, database: Database) -> None:
        self.words: queue.Queue[frozenset[str]] = queue.Queue()
        self.felt: queue.Queue[tuple[bool, float]] = queue.Queue()
        self.listener = database.listen(self.words.put, lambda is_there: self.felt.put((is_there, time.monotonic())))

    def next(self) -> frozenset[str]:
        return self.words.get(timeout=20)

    def wait_until_felt(self, wanted: bool) -> float:
        """Return when the server was felt so."""
        while True:
            is_there, at = self.felt.get(timeout=40)
            if is_there is wanted:
                return at


@contextmanager
def listening(database: Database) -> Iterator[Ear]:
    ear = Ear(database)
    ear.listener.start()
    ear.wait_until_felt(True)
    try:
        yield ear
    finally:
        ear.listener.stop()


@pytest.fixture
def pair(postgres_url: str) -> Iterator[tuple[Database, Database]]:
    here, there = Database.open(postgres_url), Database.open(postgres_url)
    yield here, there
    here.close()
    there.close()


def add_item(session: Session, sku: str = "RED") -> None:
    session.add(Item(sku=sku, name=sku))


def test_what_one_program_stores_the_other_hears(pair: tuple[Database, Database]) -> None:
    here, there = pair
    with listening(there) as ear:
        here.write("test", add_item)
        assert ear.next() == live.words_of(["item"])


def test_it_is_heard_after_the_commit_and_not_before(pair: tuple[Database, Database]) -> None:
    here, there = pair
    with listening(there) as ear:

        def slowly(session: Session) -> None:
            add_item(session)
            session.flush()
            live.tell(session, "somebody", frozenset({"stock"}))
            with pytest.raises(queue.Empty):
                ear.words.get(timeout=0.3)

        here.write("test", slowly)
        assert ear.next()
        assert there.read(lambda session: session.scalars(select(Item.sku)).all()) == ["RED"]


def test_a_program_does_not_hear_itself(pair: tuple[Database, Database]) -> None:
    here, there = pair
    with listening(there) as ear:
        there.write("test", add_item)
        here.write("test", lambda session: session.add(Setting(key="k", value=1)))
        assert ear.next() == {"station"}


def test_what_is_taken_back_is_not_told(pair: tuple[Database, Database]) -> None:
    here, there = pair
    with listening(there) as ear:

        def half(session: Session) -> None:
            add_item(session)
            session.flush()
            raise RuntimeError("half way")

        with pytest.raises(RuntimeError):
            here.write("test", half)
        here.rehearse("test", add_item)
        here.write("test", lambda session: session.add(Setting(key="k", value=1)))
        assert ear.next() == {"station"}


def test_what_a_step_says_is_told_too(pair: tuple[Database, Database]) -> None:
    here, there = pair
    with listening(there) as ear:
        here.write("test", lambda session: Step("pack", "x", plain("x"), changes=frozenset({"labels"})))
        assert ear.next() == {"labels"}


def test_nothing_is_told_where_nothing_changed(pair: tuple[Database, Database]) -> None:
    here, there = pair
    with listening(there) as ear:
        here.write("test", lambda session: None)
        here.write("test", lambda session: session.add(Setting(key="k", value=1)))
        assert ear.next() == {"station"}


def test_a_table_that_nobody_named_makes_everything_stale() -> None:
    assert live.words_of(["a table of tomorrow"]) == live.EVERYTHING


def test_what_is_told_of_most_tables_is_less_than_everything() -> None:
    loud = [name for name in tables.BY_NAME if live.words_of([name]) == live.EVERYTHING]
    assert len(loud) < len(tables.BY_NAME) / 2


def test_after_a_gap_every_word_is_told_that_a_conversation_knows() -> None:
    assert conversation.EVERYTHING <= live.EVERYTHING


def test_all_words_together_fit_into_a_notification() -> None:
    assert len(f"{live.new_sender()} {' '.join(live.EVERYTHING)}".encode()) < 8000


def test_the_move_of_goods_is_told_as_stock(pair: tuple[Database, Database]) -> None:
    here, there = pair
    with listening(there) as ear:
        here.write("test", partial(live_move))
        assert "stock" in ear.next()


def live_move(session: Session) -> None:
    from models import journal

    journal.operation_id(session)
    journal.note_touched(session, "move")


def test_a_listener_whose_connection_was_cut_listens_again_and_believes_nothing(
    pair: tuple[Database, Database],
) -> None:
    here, there = pair
    with listening(there) as ear:
        here.read(
            lambda session: session.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND query = 'LISTEN packhouse'"
                )
            )
        )
        assert ear.next() == live.EVERYTHING
        here.write("test", add_item)
        assert ear.next() == live.words_of(["item"])


@pytest.fixture
def server(postgres_server: PostgresServer) -> Iterator[PostgresServer]:
    """A server of its own, to be killed."""
    with PostgresServer(OUTLIVES_A_KILL) as own:
        yield own


@pytest.fixture
def there(server: PostgresServer) -> Iterator[Database]:
    from models.schema import migrate

    database = Database.open(server.url(server.create()))
    migrate(database)
    yield database
    database.close()


def test_a_killed_server_is_missed_at_once_and_found_again(server: PostgresServer, there: Database) -> None:
    with listening(there) as ear:
        server.kill()
        killed_at = time.monotonic()
        assert ear.wait_until_felt(False) - killed_at < 5.0
        server.start_again()
        assert ear.next() == live.EVERYTHING
        ear.wait_until_felt(True)
        there.write("test", add_item)
        assert there.is_reachable(), "connections of before were put away"


def test_a_server_that_stands_still_is_missed_within_five_seconds(server: PostgresServer, there: Database) -> None:
    with listening(there) as ear:
        ear.felt.queue.clear()
        with server.frozen():
            frozen_at = time.monotonic()
            assert ear.wait_until_felt(False) - frozen_at < 5.0
        assert ear.next() == live.EVERYTHING
        ear.wait_until_felt(True)


def test_what_waits_for_a_server_that_stood_still_goes_on_and_is_stored_once(
    server: PostgresServer, there: Database
) -> None:
    there.write("test", partial(add_item, sku="BLUE"))
    done = threading.Event()
    with listening(there) as ear:
        with server.frozen():
            writing = threading.Thread(target=lambda: (there.write("test", add_item, key="once"), done.set()))
            writing.start()
            ear.wait_until_felt(False)
            assert not done.is_set()
        assert done.wait(20)
        writing.join()
    assert there.read(lambda session: session.scalars(select(Item.sku).order_by(Item.sku)).all()) == ["BLUE", "RED"]


def test_what_waits_for_a_server_that_never_answers_gives_up(
    server: PostgresServer, there: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "GIVE_UP_AFTER_S", 1.0)
    there.write("test", partial(add_item, sku="BLUE"))
    with listening(there) as ear:
        with server.frozen():
            with pytest.raises(OperationalError, match=patience.SILENT) as lost:
                there.write("test", add_item, key="once")
            assert is_lost(lost.value)
            with pytest.raises(OperationalError):
                there.read(lambda session: session.scalars(select(Item.sku)).all())
        ear.wait_until_felt(True)
        there.write("test", add_item, key="once")
    assert there.read(lambda session: session.scalars(select(Item.sku).order_by(Item.sku)).all()) == ["BLUE", "RED"]


def test_what_is_kept_between_writes_is_forgotten_with_the_connection(server: PostgresServer, there: Database) -> None:
    there.write("test", partial(add_item, sku="BLUE"))
    with listening(there) as ear:
        server.kill()
        ear.wait_until_felt(False)
        server.start_again()
        ear.wait_until_felt(True)
        kept = there.write("test", lambda session: dict(session.info["kept"]))
    assert kept == {}
