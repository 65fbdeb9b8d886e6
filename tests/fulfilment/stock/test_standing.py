"""What stood at a moment is what the moves before it add up to, whatever is known near it."""

from datetime import UTC, datetime, timedelta

import builders
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from fulfilment.stock import ledger, standing, verify
from fulfilment.stock.ledger import Place
from models import journal
from models.database import Database
from models.item import Item
from models.journal import Operation
from models.mark import StockMark
from models.place import Location, Warehouse
from models.stock import Move

FIRST = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAYS = 12


def _day(number: int) -> datetime:
    return FIRST + timedelta(days=number)


@pytest.fixture
def past(database: Database, monkeypatch: pytest.MonkeyPatch) -> Database:
    """Twelve days: RED comes every day, is carried about, and leaves every second day; BLUE only came once."""
    builders.warehouse(database)
    monkeypatch.setattr(standing, "MARK_EVERY", 6)

    def found(session: Session) -> None:
        for sku in ("RED", "BLUE"):
            builders.item(session, sku)
        for code in ("A", "B"):
            builders.bin_at(session, code)

    database.write("test", found)
    for number in range(DAYS):
        database.write("test", lambda session, day=number: _live(session, day))
    return database


def _live(session: Session, day: int) -> None:
    journal.intent_of(session).at = _day(day)
    here = builders.place(session, "A")
    builders.stock(session, here.item_id, here.location_id, 10)
    other = builders.place(session, "B").location_id
    ledger.post(session, here, other, 4)
    if day % 2:
        customer = ledger.outside(session)["customer"]
        ledger.post(session, Place(here.item_id, other, here.lot_id), customer, 3)
    if day == 5:
        blue = builders.place(session, "A", sku="BLUE")
        builders.stock(session, blue.item_id, blue.location_id, 7)


def _naive(session: Session, before: datetime) -> dict[int, int]:
    """Add up every move, one by one."""
    inside = set(session.scalars(select(Location.id).where(Location.warehouse_id == 1)))
    total: dict[int, int] = {}
    moves = select(Move).join(Operation, Operation.id == Move.operation_id).where(Operation.at < before)
    for move in session.scalars(moves):
        change = move.quantity * ((move.target_id in inside) - (move.source_id in inside))
        total[move.item_id] = total.get(move.item_id, 0) + change
    return {item: pieces for item, pieces in total.items() if pieces}


def _mark_all(database: Database) -> int:
    made = 0
    while mark := database.read(lambda session: standing.next_mark(session, 1)):
        database.write("stock.mark", lambda session, mark=mark: standing.keep(session, mark))
        made += 1
    return made


MOMENTS = [_day(number) + timedelta(hours=hour) for number in range(-1, DAYS + 1) for hour in (0, 1)]


def _compare(database: Database) -> None:
    for moment in MOMENTS:
        expected = database.read(lambda session, at=moment: _naive(session, at))
        assert database.read(lambda session, at=moment: standing.standing(session, 1, at)) == expected


def test_every_moment_is_what_the_moves_before_it_add_up_to(past: Database) -> None:
    _compare(past)


def test_marks_change_no_answer(past: Database) -> None:
    assert _mark_all(past) >= 3
    _compare(past)


def test_marks_are_really_used(past: Database) -> None:
    """Negative control: a mark that lies shows in the answer, so the comparison above went by marks."""
    _mark_all(past)
    false = standing.packed({1: 1_000_000})
    past.write("test", lambda session: session.execute(update(StockMark).values(content=false)))
    with pytest.raises(AssertionError):
        _compare(past)


def test_verify_names_a_mark_that_is_wrong(past: Database) -> None:
    _mark_all(past)
    assert past.read(verify.verify).disagreements == ()
    first = select(StockMark.id).order_by(StockMark.at).limit(1).scalar_subquery()
    false = standing.packed({1: 5})
    past.write(
        "test", lambda session: session.execute(update(StockMark).where(StockMark.id == first).values(content=false))
    )
    (wrong,) = past.read(verify.verify).disagreements
    assert wrong.check == "marks"


def test_marks_may_be_thrown_away(past: Database) -> None:
    made = _mark_all(past)
    past.write("test", lambda session: session.execute(delete(StockMark)))
    _compare(past)
    assert _mark_all(past) == made


def test_a_mark_is_kept_once(past: Database) -> None:
    mark = past.read(lambda session: standing.next_mark(session, 1))
    assert mark is not None
    for _ in range(2):
        past.write("stock.mark", lambda session: standing.keep(session, mark))
    assert past.read(lambda session: session.scalars(select(StockMark.at)).all()) == [mark.at]


def test_no_mark_is_made_of_days_that_are_not_settled(past: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standing, "utc_now", lambda: _day(1))
    assert past.read(lambda session: standing.next_mark(session, 1)) is None


def test_a_day_ends_at_midnight_of_the_site(past: Database) -> None:
    def move_to_riga(session: Session) -> None:
        session.get_one(Warehouse, 1).time_zone = "Europe/Riga"

    past.write("test", move_to_riga)
    end = past.read(lambda session: standing.end_of(session, 1, FIRST.date()))
    assert end.astimezone(UTC) == datetime(2026, 3, 2, 22, tzinfo=UTC)


def test_goods_of_another_warehouse_are_not_counted(past: Database) -> None:
    def open_second(session: Session) -> None:
        session.add(Warehouse(code="SECOND", name="Second"))
        session.flush()
        away = builders.bin_at(session, "X", warehouse_id=2)
        ledger.post(session, builders.place(session, "A"), away.id, 5)

    past.write("test", open_second)
    red = past.read(lambda session: session.scalars(select(Item.id).where(Item.sku == "RED")).one())
    now = datetime.now(UTC) + timedelta(hours=1)
    here, there = (past.read(lambda session, w=w: standing.standing(session, w, now)) for w in (1, 2))
    assert (here[red], there) == (DAYS * 10 - DAYS // 2 * 3 - 5, {red: 5})


@given(st.dictionaries(st.integers(1, 2**40), st.integers(-(2**40), 2**40)))
def test_a_packed_total_comes_back(total: dict[int, int]) -> None:
    assert standing.unpacked(standing.packed(total)) == total
