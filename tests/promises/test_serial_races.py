"""R4, R5, R6: many hands reach for the last serial, or take the same number in twice. The race has its control."""

import random
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial

import builders
import pytest
from journeys.shop import Shop, open_shop
from races import HANDS, all_at_once, deadlocks, hands
from sqlalchemy import func, insert, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from fulfilment.picking import jobs
from fulfilment.picking import serials as picking_serials
from fulfilment.picking.walk import walk_of
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place, SerialHereError, StockRefusedError
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.verify import verify
from models.database import Database
from models.direct import OvertakenError
from models.item import Item
from models.order import Order, OrderLine
from models.place import Location, LocationKind
from models.stock import Balance, Move
from models.work import PickJob

BINS = ("A", "B", "C")


@pytest.fixture
def house(database: Database) -> Database:
    """SCALE is tracked by serial; S-1 was never here."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        scale = builders.item(session, "SCALE", tracking="serial")
        for where in BINS:
            builders.bin_at(session, where)
        builders.serial(session, scale.id, "S-1")

    database.write("test", prepare)
    return database


def _place(session: Session, where: str, code: str = "S-1") -> Place:
    return builders.place(session, where, "SCALE", code)


def _take_in(session: Session, where: str, code: str = "S-1") -> None:
    goods = _place(session, where, code)
    supplier = ledger.outside(session)[LocationKind.SUPPLIER]
    ledger.post(session, Place(goods.item_id, supplier, goods.lot_id), goods.location_id, 1)


def _send_out(session: Session, where: str) -> None:
    ledger.post(session, _place(session, where), ledger.outside(session)[LocationKind.CUSTOMER], 1)


def _inside(database: Database) -> int:
    return database.read(lambda session: session.scalar(select(func.sum(Balance.on_hand)))) or 0


def _race(database: Database, job: Callable[[Database, int], object]) -> list[int]:
    """Let eight hands do a job at once; return the numbers of those who were not refused."""
    won: list[int] = []

    def work(one: Database, number: int) -> None:
        with suppress(StockRefusedError):
            job(one, number)
            won.append(number)

    with hands(database) as opened:
        all_at_once([partial(work, one, number) for number, one in enumerate(opened)])
    return won


@pytest.mark.parametrize("times", [2, pytest.param(100, marks=pytest.mark.stress)])
def test_the_same_serial_comes_in_once(house: Database, times: int) -> None:
    def job(one: Database, number: int) -> None:
        one.write("test", partial(_take_in, where=BINS[number % len(BINS)]))

    for _ in range(times):
        assert len(_race(house, job)) == 1
        assert _inside(house) == 1
        where = house.read(_where)
        house.write("test", partial(_send_out, where=where))
    assert deadlocks(house) == 0
    assert house.read(verify).disagreements == ()


def _where(session: Session) -> str:
    lot_id = _place(session, "A").lot_id
    standing = ledger.serial_at(session, lot_id)
    return next(where for where in BINS if _place(session, where).location_id == standing)


def test_who_looks_first_and_writes_later_takes_it_in_twice(house: Database) -> None:
    """The control: without the rule of the database, looking first does not help. All look before the first writes."""
    with house.engine.begin() as connection:
        connection.execute(text("DROP INDEX uq_balance_serial_here"))
    all_have_looked = threading.Barrier(HANDS)

    def job(one: Database, number: int) -> None:
        seen = one.read(lambda session: ledger.serial_at(session, _place(session, "A").lot_id))
        all_have_looked.wait()
        if seen is None:
            one.write("test", partial(_write_unseen, where=BINS[number % len(BINS)]))

    _race(house, job)
    assert _inside(house) > 1


def _write_unseen(session: Session, where: str) -> None:
    goods = _place(session, where)
    if ledger.level(session, goods).on_hand == 0:
        values = {"item_id": goods.item_id, "location_id": goods.location_id, "lot_id": goods.lot_id, "on_hand": 1}
        session.execute(insert(Balance).values(**values, is_serial=True))


@pytest.mark.parametrize("times", [2, pytest.param(100, marks=pytest.mark.stress)])
def test_the_last_serial_is_claimed_once(house: Database, times: int) -> None:
    house.write("test", partial(_take_in, where="A"))
    place = house.read(partial(_place, where="A"))
    for _ in range(times):
        won = _race(house, lambda one, number: one.write("test", lambda session: ledger.claim(session, place, 1)))
        assert len(won) == 1
        assert house.read(lambda session: ledger.level(session, place)).allocated == 1
        house.write("test", lambda session: ledger.release(session, place, 1))


@pytest.mark.parametrize("times", [2, pytest.param(60, marks=pytest.mark.stress)])
def test_a_serial_carried_by_all_hands_stands_in_one_place_at_every_moment(house: Database, times: int) -> None:
    house.write("test", partial(_take_in, where="A"))
    is_over, seen = threading.Event(), set()

    def carry(one: Database, number: int) -> None:
        for step in range(times):
            source, target = BINS[(number + step) % 3], BINS[(number + step + 1) % 3]
            with suppress(StockRefusedError):
                one.write("test", partial(_carry, source=source, target=target))

    def watch() -> None:
        while not is_over.is_set() or not seen:
            seen.add(_inside(house))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        _race(house, carry)
    finally:
        is_over.set()
        watcher.join()
    assert seen == {1}
    assert house.read(verify).disagreements == ()


def _carry(session: Session, source: str, target: str) -> None:
    ledger.post(session, _place(session, source), _place(session, target).location_id, 1)


def test_a_serial_that_left_may_come_in_again(house: Database) -> None:
    house.write("test", partial(_take_in, where="A"))
    house.write("test", partial(_send_out, where="A"))
    house.write("test", partial(_take_in, where="B"))
    assert _inside(house) == 1


def test_a_serial_that_is_here_is_told_where(house: Database) -> None:
    house.write("test", partial(_take_in, where="B"))
    with pytest.raises(SerialHereError) as refused:
        house.write("test", partial(_take_in, where="A"))
    assert refused.value.sentence.values["place"] == "B"
    with pytest.raises(SerialHereError):
        house.write("test", partial(_take_in, where="B"))


_ATTACKS = {
    "a second place": "INSERT INTO balance (item_id, location_id, lot_id, on_hand, allocated, is_serial)"
    " SELECT item_id, (SELECT id FROM location WHERE code = 'B'), lot_id, 1, 0, is_serial FROM balance",
    "a second place, said to be no serial": "INSERT INTO balance (item_id, location_id, lot_id, on_hand, allocated)"
    " SELECT item_id, (SELECT id FROM location WHERE code = 'B'), lot_id, 1, 0 FROM balance",
    "two pieces": "UPDATE balance SET on_hand = 2",
    "a balance that denies it": "UPDATE balance SET is_serial = (1 = 0)",
    "a lot that denies it": "UPDATE lot SET is_serial = (1 = 0) WHERE code = 'S-1'",
    "a serial without a number": "UPDATE lot SET code = '' WHERE code = 'S-1'",
    "the keeper told otherwise": "UPDATE balance SET serial_here = NULL",
}


@pytest.mark.parametrize("attack", _ATTACKS.values(), ids=_ATTACKS)
def test_raw_sql_cannot_double_a_serial(house: Database, attack: str) -> None:
    house.write("test", partial(_take_in, where="A"))
    with pytest.raises(DBAPIError):
        house.write("test", lambda session: session.execute(text(attack)))
    assert _inside(house) == 1


def test_untracked_pieces_may_lie_in_many_places(house: Database) -> None:
    def spread(session: Session) -> None:
        red = builders.item(session, "RED")
        for where in BINS:
            builders.stock(session, red.id, builders.place(session, where, "RED").location_id, 5)

    house.write("test", spread)
    held = select(Balance.on_hand).join(Item, Item.id == Balance.item_id).where(Item.sku == "RED")
    assert house.read(lambda session: list(session.scalars(held))) == [5, 5, 5]
    assert house.read(lambda session: session.scalar(select(func.count()).select_from(Move))) == 3


@pytest.mark.parametrize("times", [1, pytest.param(20, marks=pytest.mark.stress)])
def test_eight_pickers_who_take_any_piece_fetch_each_piece_once(database: Database, times: int) -> None:
    shop = open_shop(database)
    for round_ in range(times):
        serials = shop.database.write("test", partial(_eight_scales, round_=round_))
        errands = [_sent_for(shop, f"SO-{round_}-{number}") for number in range(HANDS)]
        with hands(database) as opened:
            all_at_once(
                [
                    partial(_fetch_any, one, errand, random.Random(number).sample(serials, HANDS))
                    for number, (one, errand) in enumerate(zip(opened, errands, strict=True))
                ]
            )
        held = select(func.count(Balance.lot_id.distinct())).where(
            Balance.on_hand == 1, Balance.serial_here.is_not(None)
        )
        assert database.read(lambda session, held=held: session.scalar(held)) == HANDS * (round_ + 1)
        picked = select(func.sum(OrderLine.picked)).join(Order, Order.id == OrderLine.order_id)
        of_round = picked.where(Order.number.like(f"SO-{round_}-%"))
        assert database.read(lambda session, of_round=of_round: session.scalar(of_round)) == HANDS
    left = select(func.sum(Balance.allocated))
    assert database.read(lambda session: session.scalar(left)) == 0
    assert deadlocks(database) == 0
    assert shop.disagreements() == ()


def _eight_scales(session: Session, round_: int) -> list[str]:
    scale = session.scalars(select(Item).where(Item.sku == "SCALE")).first()
    scale = scale or builders.item(session, "SCALE", tracking="serial")
    where = session.scalars(select(Location.id).where(Location.code == "A-1-1")).one()
    codes = [f"S-{round_}-{number}" for number in range(HANDS)]
    for number, code in enumerate(codes):
        builders.serial(session, scale.id, code, where)
        builders.tote(session, f"TOTE-{round_}-{number}")
    return codes


def _sent_for(shop: Shop, number: str) -> tuple[int, int]:
    """An order of one scale is released; return its walk, and the tote it goes into."""
    shop.order(number, ("SCALE", 1))
    code = shop.walk(number)
    job = select(PickJob.id).where(PickJob.code == code)
    tote = select(Location.id).where(Location.code == number.replace("SO-", "TOTE-"))
    return shop.database.read(lambda session: (session.scalars(job).one(), session.scalars(tote).one()))


def _fetch_any(one: Database, errand: tuple[int, int], serials: list[str]) -> None:
    """Scan one piece after the other, as long as it takes until one of them is fetched."""
    job_id, tote_id = errand

    def fetch(session: Session, code: str) -> None:
        task = walk_of(session, job_id).errands[0]
        picking_serials.claim_scanned(session, task, code, today=date(2026, 1, 1))
        task = walk_of(session, job_id).errands[0]
        jobs.fetch(session, task, 1, tote_id, goes_on=True)

    for code in serials * HANDS:
        with suppress(RefusedError, StockRefusedError, OvertakenError):
            one.write("test", partial(fetch, code=code))
            return
    raise AssertionError("nothing was fetched")
