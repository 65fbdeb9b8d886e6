"""The demo warehouse as it is built: right books, full shelves, orders in every state, the same every time."""

import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment.demo.build import build
from fulfilment.demo.removing import is_demo, remove
from fulfilment.demo.tracked import SERIALS
from fulfilment.orders.states import OPEN, OrderState
from fulfilment.reordering import proposals
from fulfilment.stock.undo import last_undoable
from fulfilment.stock.verify import verify
from fulfilment.workflows import WORKFLOWS
from fulfilment.workflows.workflow import Workflow
from models.base import Base, utc_now
from models.database import Database
from models.item import Identifier, Item, Lot, Supplier
from models.journal import Operation
from models.order import Allocation, DemandRow, Order, OrderLine, Party, Reservation
from models.people import Operator, Station
from models.place import Location
from models.purchase import Proposal, PurchaseLine, PurchaseOrder, Receipt, ReceiptLine
from models.shipping import ParcelLabel, ParcelLine
from models.stock import Balance, CountResult, CountTask, Move
from models.work import PickJob, PickTask

SAME_EVERY_TIME = (
    Item, Identifier, Lot, Location, Party, Order, OrderLine, Reservation, Allocation, Operation, Move, Balance,
    PurchaseOrder, PurchaseLine, ReceiptLine, Proposal, PickTask, ParcelLine, DemandRow,
    CountTask, CountResult,
)  # fmt: skip
"""Tables without moments of the machine's clock and without chance."""


def count(session: Session, table: type[Base], *where: object) -> int:
    return session.scalar(select(func.count()).select_from(table).where(*where)) or 0  # type: ignore[arg-type]


def test_its_books_are_right(demo: Database) -> None:
    assert demo.read(verify).disagreements == ()


@pytest.mark.parametrize(
    ("table", "wanted"),
    [(Item, 306), (Supplier, 8), (Operator, 3), (Station, 1)],
    ids=lambda value: getattr(value, "__name__", str(value)),
)
def test_it_has_what_was_promised(demo: Database, table: type[Base], wanted: int) -> None:
    assert demo.read(lambda session: count(session, table)) == wanted


@pytest.mark.parametrize(("kind", "wanted"), [("bin", 400), ("zone", 2), ("tote", 30), ("dock", 2)])
def test_its_building_has_so_many_places(demo: Database, kind: str, wanted: int) -> None:
    assert demo.read(lambda session: count(session, Location, Location.kind == kind)) == wanted


def test_121_orders_are_open(demo: Database) -> None:
    assert demo.read(lambda session: count(session, Order, Order.state.in_(OPEN))) == 121


def test_its_open_orders_go_to_25_countries_or_more(demo: Database) -> None:
    def countries(session: Session) -> int:
        query = select(func.count(func.distinct(Party.country))).join(Order, Order.recipient_id == Party.id)
        return session.scalar(query.where(Order.state.in_(OPEN))) or 0

    assert demo.read(countries) >= 25


def test_orders_stand_in_every_state(demo: Database) -> None:
    states = demo.read(lambda session: Counter(session.scalars(select(Order.state))))
    assert set(states) == {state.value for state in OrderState}


@pytest.mark.parametrize(
    ("state", "is_right"),
    [
        ("shipped", OrderLine.shipped == OrderLine.quantity - OrderLine.cancelled),
        ("packed", OrderLine.packed == OrderLine.picked),
        ("picked", OrderLine.picked > 0),
        ("waiting", OrderLine.picked == 0),
        ("cancelled", OrderLine.cancelled == OrderLine.quantity),
    ],
)
def test_the_lines_of_an_order_say_the_same_as_its_state(demo: Database, state: str, is_right: object) -> None:
    def contradicting(session: Session) -> int:
        query = select(func.count()).select_from(OrderLine).join(Order).where(Order.state == state, ~is_right)  # type: ignore[operator]
        return session.scalar(query) or 0

    assert demo.read(contradicting) == 0


def test_walks_wait_and_one_is_half_walked(demo: Database) -> None:
    states = demo.read(lambda session: Counter(session.scalars(select(PickJob.state))))
    assert states["open"] >= 3
    assert states["active"] == 1


def test_a_label_is_in_doubt_and_others_wait_to_be_scanned(demo: Database) -> None:
    states = demo.read(lambda session: Counter(session.scalars(select(ParcelLabel.state))))
    assert (states["unknown"], states["printed"]) == (1, 3)


def test_two_purchases_are_under_way_and_one_is_being_unloaded(demo: Database) -> None:
    assert demo.read(lambda session: count(session, PurchaseOrder, PurchaseOrder.state == "open")) == 2
    assert demo.read(lambda session: count(session, Receipt, Receipt.state == "open")) == 1


def test_some_items_should_be_reordered_and_not_half_the_shop(demo: Database) -> None:
    assert 10 <= demo.read(lambda session: count(session, Proposal, Proposal.state == "proposed")) <= 80


def test_its_reorder_list_is_up_to_date(demo: Database) -> None:
    refreshed = demo.rehearse("test", lambda session: proposals.refresh(session, 1, utc_now()))
    assert (refreshed.made, refreshed.changed, refreshed.withdrawn) == (0, 0, 0)


def test_counts_wait_for_a_second_person_and_for_a_decision(demo: Database) -> None:
    states = select(CountResult.state, func.count()).group_by(CountResult.state)
    assert {row[0]: row[1] for row in demo.read(lambda session: session.execute(states).all())} == {
        "booked": 22,
        "recount": 1,
        "superseded": 1,
        "waiting": 1,
    }


def test_goods_come_close_to_their_expiry_and_a_lot_is_held(demo: Database, demo_today: date) -> None:
    soon = Lot.expires_on < demo_today + timedelta(days=40)
    held = select(Lot.id).join(Balance, Balance.lot_id == Lot.id).where(Balance.on_hand > 0)
    assert demo.read(lambda session: session.scalars(held.where(soon)).all())
    assert demo.read(lambda session: count(session, Lot, Lot.is_held)) == 1


def test_lamps_stand_there_by_serial_number_and_a_cream_is_to_be_removed(demo: Database, demo_today: date) -> None:
    standing = select(Lot.code).join(Balance, Balance.serial_here == Lot.id).order_by(Lot.code)
    assert tuple(demo.read(lambda session: session.scalars(standing).all())) == SERIALS
    cream = select(Lot.removal_on <= demo_today, Lot.best_before_on < demo_today).where(Lot.code.like("C-0%"))
    rows = demo.read(lambda session: session.execute(cream.order_by(Lot.code)).all())
    assert [tuple(map(bool, row)) for row in rows] == [(True, True), (False, True), (False, False)]


def test_it_looks_back_on_90_days_of_moves(demo: Database, demo_today: date) -> None:
    def past(session: Session) -> tuple[int, int, int]:
        first, last = session.execute(select(func.min(Operation.at), func.max(Operation.at))).one()
        return count(session, Move), (demo_today - first.date()).days, (demo_today - last.date()).days

    moves, first_days_ago, last_days_ago = demo.read(past)
    assert moves > 2500
    assert (first_days_ago, last_days_ago) == (92, 1)


def test_time_runs_forward_at_the_station(demo: Database) -> None:
    query = select(Operation.at).where(Operation.station_id.is_not(None)).order_by(Operation.id)
    days = [at.date() for at in demo.read(lambda session: list(session.scalars(query)))]
    assert days == sorted(days)


@pytest.mark.parametrize("workflow", WORKFLOWS.values(), ids=lambda workflow: workflow.name)
def test_nobody_can_undo_what_was_there_before_he_came(demo: Database, workflow: Workflow) -> None:
    assert demo.read(lambda session: last_undoable(session, 1, workflow.undoable)) is None


def test_it_says_that_it_is_a_demo(demo: Database, database: Database) -> None:
    assert demo.read(is_demo)
    assert not database.read(is_demo)


@pytest.fixture(scope="session")
def second_demo(
    sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory, demo_today: date
) -> Iterator[Database]:
    """The demo warehouse, built once more."""
    path = tmp_path_factory.mktemp("second_demo") / "warehouse.db"
    shutil.copy(sqlite_template, path)
    database = Database.open(f"sqlite:///{path}")
    build(database, today=demo_today)
    yield database
    database.close()


@pytest.mark.parametrize("table", SAME_EVERY_TIME, ids=lambda table: table.__tablename__)
def test_two_builds_are_equal(demo: Database, second_demo: Database, table: type[Base]) -> None:
    columns = table.__table__.columns
    query = select(*columns).order_by(*table.__table__.primary_key)
    first, second = (each.read(lambda session: session.execute(query).all()) for each in (demo, second_demo))
    assert first
    assert first == second


def test_it_is_built_on_postgresql_too(postgres_url: str, demo_today: date) -> None:
    database = Database.open(postgres_url)
    try:
        build(database, today=demo_today)
        assert database.read(verify).disagreements == ()
    finally:
        database.close()


def test_an_interrupted_build_leaves_nothing(database: Database, demo_today: date) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, parts: int) -> None:
        if done == 3:
            raise StoppedError

    with pytest.raises(StoppedError):
        build(database, today=demo_today, progress=stop)
    assert database.read(lambda session: count(session, Item)) == 0


def test_progress_is_told_part_by_part_to_the_last(demo_progress: list[tuple[int, int]]) -> None:
    assert [done for done, _ in demo_progress] == list(range(1, demo_progress[-1][1] + 1))


@pytest.mark.parametrize("weekday", [4, 5], ids=["Friday", "Saturday"])
def test_it_can_be_opened_on_days_around_the_weekend(sqlite_database: Database, weekday: int) -> None:
    today = date.today()
    build(sqlite_database, today=today + timedelta(days=(weekday - today.weekday()) % 7))
    assert sqlite_database.read(lambda session: count(session, Order, Order.state.in_(OPEN))) == 121


def test_removing_deletes_the_demo_and_nothing_else(sqlite_url: str, demo_today: date) -> None:
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    assert remove(path) is False
    assert path.exists()
    database = Database.open(sqlite_url)
    build(database, today=demo_today)
    database.close()
    assert remove(path) is True
    assert not list(path.parent.glob("warehouse.db*"))
