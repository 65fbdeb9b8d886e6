"""Lots that are split, relabelled and merged: pairs of moves through production, undoable, refused while claimed."""

from collections.abc import Callable
from datetime import date
from functools import partial

import builders
import pytest
from builders import place
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.bench import bench_at
from fulfilment.desk import recall
from fulfilment.stock import ledger, lots, relotting, undo
from fulfilment.stock.adjusting import ClaimedError
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.relotting import Label
from fulfilment.stock.shelf_life import Printed
from fulfilment.stock.verify import verify
from models.database import Database
from models.item import Item, Lot
from models.journal import Operation
from models.place import LocationKind
from models.stock import Balance, Move

JUNE, JULY = date(2031, 6, 30), date(2031, 7, 31)


@pytest.fixture
def house(database: Database) -> Database:
    """MILK: lot A (June) with 6 in BIN-1 and 4 in BIN-2, lot B (July) with 5 in BIN-1; SCALE S-1 in BIN-1."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        milk = builders.item(session, "MILK", tracking="lot", removal_days=10, best_before_days=20)
        builders.item(session, "RED")
        bins = [builders.bin_at(session, code).id for code in ("BIN-1", "BIN-2")]
        for code, day, pieces in (("A", JUNE, (6, 4)), ("B", JULY, (5, 0))):
            lot = builders.lot(session, milk.id, code, day)
            for where, count in zip(bins, pieces, strict=True):
                if count:
                    builders.stock(session, milk.id, where, count, lot_id=lot.id)
        scale = builders.item(session, "SCALE", tracking="serial")
        builders.serial(session, scale.id, "S-1", bins[0])

    database.write("test", prepare)
    return database


def stock(house: Database) -> dict[tuple[str, str], int]:
    """Pieces by lot and place."""
    query = select(Lot.code, builders.Location.code, Balance.on_hand).join(Lot, Lot.id == Balance.lot_id)
    query = query.join(builders.Location, builders.Location.id == Balance.location_id).where(Balance.on_hand > 0)
    return {(lot, where): pieces for lot, where, pieces in house.read(lambda session: session.execute(query).all())}


AT_FIRST = {("A", "BIN-1"): 6, ("A", "BIN-2"): 4, ("B", "BIN-1"): 5, ("S-1", "BIN-1"): 1}


def at(house: Database, where: str, lot: str, sku: str = "MILK") -> ledger.Place:
    return house.read(lambda session: place(session, where, sku, lot))


def do(house: Database, job: Callable[[Session], object], kind: str = relotting.SPLIT) -> int:
    operation_id = house.write_operation(kind, job).operation_id
    assert operation_id is not None
    return operation_id


def dates_of(house: Database, code: str) -> lots.Dates:
    return house.read(lambda session: lots.dates_of(session.scalars(select(Lot).where(Lot.code == code)).one()))


def test_pieces_of_a_lot_become_another_lot_in_their_place(house: Database) -> None:
    do(house, partial(relotting.split, place=at(house, "BIN-1", "A"), pieces=2, label=Label("A-2")))
    assert stock(house) == AT_FIRST | {("A", "BIN-1"): 4, ("A-2", "BIN-1"): 2}
    assert dates_of(house, "A-2") == dates_of(house, "A")
    assert house.read(verify).disagreements == ()


def test_the_ledger_tells_what_became_of_what(house: Database) -> None:
    operation_id = do(house, partial(relotting.split, place=at(house, "BIN-1", "A"), pieces=2, label=Label("A-2")))
    production = house.read(ledger.outside)[LocationKind.PRODUCTION]
    moves = select(Move.source_id, Move.target_id, Move.quantity).where(Move.operation_id == operation_id)
    where = at(house, "BIN-1", "A").location_id
    rows = house.read(lambda session: session.execute(moves.order_by(Move.id)).all())
    assert [tuple(row) for row in rows] == [(where, production, 2), (production, where, 2)]


def test_a_split_with_another_expiry_follows_the_rules_of_the_item(house: Database) -> None:
    label = Label("A-2", date(2031, 6, 20))
    do(house, partial(relotting.split, place=at(house, "BIN-1", "A"), pieces=2, label=label))
    assert dates_of(house, "A-2") == lots.Dates(date(2031, 6, 20), date(2031, 5, 31), date(2031, 6, 10))


def test_a_lot_is_relabelled_everywhere(house: Database) -> None:
    do(house, partial(relotting.relabel, lot_id=at(house, "BIN-1", "A").lot_id, label=Label("NEW")))
    assert stock(house) == {("NEW", "BIN-1"): 6, ("NEW", "BIN-2"): 4, ("B", "BIN-1"): 5, ("S-1", "BIN-1"): 1}


def test_a_lot_is_relabelled_in_one_place(house: Database) -> None:
    goods = at(house, "BIN-2", "A")
    do(house, partial(relotting.relabel, lot_id=goods.lot_id, label=Label("NEW"), location_id=goods.location_id))
    assert stock(house) == {("A", "BIN-1"): 6, ("NEW", "BIN-2"): 4, ("B", "BIN-1"): 5, ("S-1", "BIN-1"): 1}


def test_a_serial_gets_another_number(house: Database) -> None:
    do(house, partial(relotting.relabel, lot_id=at(house, "BIN-1", "S-1", "SCALE").lot_id, label=Label("S-9")))
    assert stock(house)["S-9", "BIN-1"] == 1
    assert house.read(lambda session: session.scalars(select(Lot).where(Lot.code == "S-9")).one()).is_serial


def test_a_lot_is_merged_into_one_that_lasts_no_longer(house: Database) -> None:
    source, into = at(house, "BIN-1", "B").lot_id, at(house, "BIN-1", "A").lot_id
    do(house, partial(relotting.merge, lot_id=source, into_id=into))
    assert stock(house) == {("A", "BIN-1"): 11, ("A", "BIN-2"): 4, ("S-1", "BIN-1"): 1}


def test_each_is_taken_back(house: Database) -> None:
    a, b = at(house, "BIN-1", "A"), at(house, "BIN-1", "B")
    jobs = (
        partial(relotting.split, place=a, pieces=2, label=Label("A-2")),
        partial(relotting.relabel, lot_id=a.lot_id, label=Label("NEW")),
        partial(relotting.merge, lot_id=b.lot_id, into_id=a.lot_id),
    )
    for job in jobs:
        done = do(house, job)
        house.write("undo", lambda session, done=done: undo.undo(session, session.get_one(Operation, done)))
        assert stock(house) == AT_FIRST
    assert house.read(verify).disagreements == ()


def _refused(house: Database, job: Callable[[Session], object]) -> str:
    before = stock(house)
    with pytest.raises(RefusedError) as refusal:
        house.write("test", job)
    assert stock(house) == before
    return refusal.value.id


def test_claimed_pieces_stay_what_they_are_and_the_order_is_named(house: Database) -> None:
    goods = at(house, "BIN-1", "A")

    def claim(session: Session) -> None:
        order = builders.order(session, "SO-1", [(goods.item_id, 5)])
        ledger.claim(session, goods, 5)
        (line,) = session.scalars(select(builders.OrderLine).where(builders.OrderLine.order_id == order.id))
        row = {"item_id": goods.item_id, "location_id": goods.location_id, "lot_id": goods.lot_id, "quantity": 5}
        session.add(builders.Allocation(order_line_id=line.id, **row))

    house.write("test", claim)
    for job in (
        partial(relotting.split, place=goods, pieces=2, label=Label("A-2")),
        partial(relotting.relabel, lot_id=goods.lot_id, label=Label("NEW")),
    ):
        with pytest.raises(ClaimedError) as refused:
            house.write("test", job)
        assert refused.value.holders == ("SO-1",)
        assert stock(house) == AT_FIRST


@pytest.mark.parametrize(("code", "said"), [("", "lots.bad_code"), ("X" * 61, "lots.bad_code"), (" A ", "lots.same")])
def test_a_code_that_cannot_be_is_refused(house: Database, code: str, said: str) -> None:
    job = partial(relotting.split, place=at(house, "BIN-1", "A"), pieces=2, label=Label(code))
    assert _refused(house, job) == said


def test_no_pieces_are_refused(house: Database) -> None:
    job = partial(relotting.split, place=at(house, "BIN-1", "A"), pieces=0, label=Label("A-2"))
    assert _refused(house, job) == "lots.no_pieces"


def test_pieces_do_not_last_longer_by_another_label(house: Database) -> None:
    a, b = at(house, "BIN-1", "A"), at(house, "BIN-1", "B")
    assert _refused(house, partial(relotting.merge, lot_id=a.lot_id, into_id=b.lot_id)) == "lots.lasts_longer"
    assert _refused(house, partial(relotting.split, place=a, pieces=1, label=Label("B"))) == "lots.lasts_longer"
    assert _refused(house, partial(relotting.split, place=b, pieces=1, label=Label("A", JULY))) == "lots.other_dates"


def test_what_is_not_tracked_is_refused(house: Database) -> None:
    red = house.read(lambda session: builders.lot(session, builders.place(session, "BIN-1", "RED").item_id).id)
    assert _refused(house, partial(relotting.relabel, lot_id=red, label=Label("X"))) == "lots.untracked"


def test_a_serial_is_neither_split_nor_merged(house: Database) -> None:
    goods = at(house, "BIN-1", "S-1", "SCALE")
    assert _refused(house, partial(relotting.split, place=goods, pieces=1, label=Label("S-2"))) == "lots.serial"


@pytest.mark.parametrize(
    ("fields", "said"), [({"is_held": True}, "lots.held"), ({"is_held": True, "is_recalled": True}, "lots.recalled")]
)
def test_what_is_held_does_not_escape_by_another_label(house: Database, fields: dict[str, bool], said: str) -> None:
    a, b = at(house, "BIN-1", "A"), at(house, "BIN-1", "B")

    def hold(session: Session) -> None:
        for name, value in fields.items():
            setattr(session.get_one(Lot, b.lot_id), name, value)

    house.write("test", hold)
    assert _refused(house, partial(relotting.merge, lot_id=b.lot_id, into_id=a.lot_id)) == said
    if said == "lots.held":
        do(house, partial(relotting.split, place=b, pieces=1, label=Label("B-2")))
        assert house.read(lambda session: session.scalars(select(Lot).where(Lot.code == "B-2")).one()).is_held


def test_a_changed_expiry_is_journalled_and_taken_back(house: Database) -> None:
    job = partial(relotting.change_dates, lot_id=at(house, "BIN-1", "A").lot_id, printed=Printed(JULY), today=JUNE)
    done = do(house, job, relotting.DATES)
    assert dates_of(house, "A") == lots.Dates(JULY, date(2031, 7, 11), date(2031, 7, 21))
    house.write("undo", lambda session: undo.undo(session, session.get_one(Operation, done)))
    assert dates_of(house, "A").expires_on == JUNE


def test_changed_rules_of_an_item_move_the_dates_that_followed_from_them(house: Database) -> None:
    def change(session: Session) -> None:
        milk = session.scalars(select(Item).where(Item.sku == "MILK")).one()
        for lot in session.scalars(select(Lot).where(Lot.item_id == milk.id, Lot.code != "")):
            lots.set_dates(lot, lots.shelf_life.dates(milk, Printed(lot.expires_on)))
        session.flush()
        session.scalars(select(Lot).where(Lot.code == "B")).one().removal_on = date(2031, 7, 1)
        milk.removal_days, milk.best_before_days = 5, 30
        assert lots.restate(session, milk, 10, 20) == 2

    house.write("test", change)
    assert dates_of(house, "A") == lots.Dates(JUNE, date(2031, 5, 31), date(2031, 6, 25))
    assert dates_of(house, "B").removal_on == date(2031, 7, 1), "a day that somebody set stays"


def test_a_recall_follows_pieces_under_their_other_labels(house: Database) -> None:
    a = at(house, "BIN-1", "A")
    undone = do(house, partial(relotting.split, place=a, pieces=1, label=Label("UNDONE")))
    house.write("undo", lambda session: undo.undo(session, session.get_one(Operation, undone)))
    do(house, partial(relotting.split, place=a, pieces=2, label=Label("A-2")))
    do(house, partial(relotting.relabel, lot_id=at(house, "BIN-1", "A-2").lot_id, label=Label("A-3")))
    answer = house.write("recall", lambda session: recall.recall(session, bench_at(session, 1), a.lot_id))
    assert "A-2, A-3" in str(answer.notice.text)
    held = house.read(lambda session: set(session.scalars(select(Lot.code).where(Lot.is_recalled))))
    assert held == {"A", "A-2", "A-3"}
