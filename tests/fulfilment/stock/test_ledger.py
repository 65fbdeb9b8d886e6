"""The ledger: double entry that the database itself keeps honest."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial

import builders
import pytest
from builders import place, red_in_two_bins
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from fulfilment.stock import ledger
from fulfilment.stock.ledger import Level, Place, Posting, SerialHereError, StockRefusedError
from fulfilment.stock.verify import verify
from models.database import Database
from models.item import Item, Lot
from models.stock import Move


@pytest.fixture
def house(database: Database) -> Database:
    """RED in bins A (10 pieces) and B (none)."""
    return red_in_two_bins(database)


def level(house: Database, code: str) -> Level:
    return house.read(lambda session: ledger.level(session, place(session, code)))


def post(session: Session, source: str, target: str, pieces: int, claimed: int = 0) -> None:
    ledger.post(session, place(session, source), place(session, target).location_id, pieces, claimed=claimed)


def claim(session: Session, code: str, pieces: int) -> None:
    ledger.claim(session, place(session, code), pieces)


def test_a_move_takes_here_and_gives_there(house: Database) -> None:
    house.write("test", partial(post, source="A", target="B", pieces=4))
    assert (level(house, "A"), level(house, "B")) == (Level(6, 0), Level(4, 0))


def test_more_than_is_there_is_refused_and_nothing_changes(house: Database) -> None:
    with pytest.raises(StockRefusedError) as refusal:
        house.write("test", partial(post, source="A", target="B", pieces=11))
    assert (refusal.value.wanted, refusal.value.level) == (11, Level(10, 0))
    assert (level(house, "A"), level(house, "B")) == (Level(10, 0), Level(0, 0))


def test_claimed_pieces_are_not_taken_by_others(house: Database) -> None:
    house.write("test", partial(claim, code="A", pieces=7))
    with pytest.raises(StockRefusedError, match="4 wanted, 10 there, 7 claimed"):
        house.write("test", partial(post, source="A", target="B", pieces=4))
    house.write("test", partial(post, source="A", target="B", pieces=3))
    assert level(house, "A") == Level(7, 7)


def test_a_claimed_move_uses_up_its_claim(house: Database) -> None:
    house.write("test", partial(claim, code="A", pieces=7))
    house.write("test", partial(post, source="A", target="B", pieces=5, claimed=5))
    assert (level(house, "A"), level(house, "B")) == (Level(5, 2), Level(5, 0))


def test_a_move_cannot_use_up_more_claims_than_there_are(house: Database) -> None:
    house.write("test", partial(claim, code="A", pieces=2))
    with pytest.raises(StockRefusedError):
        house.write("test", partial(post, source="A", target="B", pieces=5, claimed=5))


def test_only_free_pieces_can_be_claimed(house: Database) -> None:
    house.write("test", partial(claim, code="A", pieces=8))
    with pytest.raises(StockRefusedError):
        house.write("test", partial(claim, code="A", pieces=3))


def test_a_released_claim_is_free_again(house: Database) -> None:
    house.write("test", partial(claim, code="A", pieces=8))
    house.write("test", lambda session: ledger.release(session, place(session, "A"), 5))
    assert level(house, "A") == Level(10, 3)


def test_more_than_was_claimed_cannot_be_released(house: Database) -> None:
    house.write("test", partial(claim, code="A", pieces=2))
    with pytest.raises(StockRefusedError):
        house.write("test", lambda session: ledger.release(session, place(session, "A"), 3))


@pytest.mark.parametrize("pieces", [0, -1])
def test_a_move_needs_pieces(house: Database, pieces: int) -> None:
    with pytest.raises(ValueError, match="a move needs pieces"):
        house.write("test", partial(post, source="A", target="B", pieces=pieces))


def test_a_move_goes_somewhere(house: Database) -> None:
    with pytest.raises(IntegrityError):
        house.write("test", partial(post, source="A", target="A", pieces=1))


def test_places_outside_hold_no_balance(house: Database) -> None:
    customer = house.read(lambda session: ledger.outside(session)["customer"])
    house.write("test", lambda session: ledger.post(session, place(session, "A"), customer, 3))
    rows = house.read(lambda session: session.execute(text("SELECT location_id FROM balance")).scalars().all())
    assert customer not in rows


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE balance SET on_hand = -1",
        "UPDATE balance SET allocated = on_hand + 1",
        "UPDATE balance SET allocated = -1",
    ],
)
def test_the_database_refuses_impossible_balances(house: Database, statement: str) -> None:
    with pytest.raises(IntegrityError, match="claims_exist"):
        house.write("test", lambda session: session.execute(text(statement)))


@pytest.mark.parametrize("table", ["move", "operation", "journal_entry", "seal"])
@pytest.mark.parametrize("statement", ["DELETE FROM {table}", "UPDATE {table} SET {column} = {column}"])
def test_the_database_refuses_to_rewrite_history(house: Database, table: str, statement: str) -> None:
    column = {"move": "quantity", "operation": "kind"}.get(table, "operation_id")
    with pytest.raises(DBAPIError, match=f"{table} is written once"):
        house.write("test", lambda session: session.execute(text(statement.format(table=table, column=column))))


def test_two_stations_never_claim_the_same_piece(postgres_url: str) -> None:
    first = Database.open(postgres_url)
    red_in_two_bins(first)
    second = Database.open(postgres_url)
    start = threading.Barrier(2)

    def grab(own: Database) -> int:
        start.wait(timeout=10)
        got = 0
        for _ in range(8):
            try:
                own.write("test", partial(claim, code="A", pieces=1))
                got += 1
            except StockRefusedError:
                pass
        return got

    with ThreadPoolExecutor(2) as pool:
        got = sum(pool.map(grab, (first, second)))
    found = level(first, "A")
    first.close()
    second.close()
    assert (got, found) == (10, Level(10, 10))


def test_two_stations_moving_to_and_fro_never_lock_each_other_out(postgres_url: str) -> None:
    first = Database.open(postgres_url)
    red_in_two_bins(first)
    first.write("test", partial(post, source="A", target="B", pieces=5))
    second = Database.open(postgres_url)
    start = threading.Barrier(2)

    def swing(own: Database, source: str, target: str) -> None:
        start.wait(timeout=10)
        for _ in range(30):
            own.write("test", partial(post, source=source, target=target, pieces=1))
            own.write("test", partial(post, source=target, target=source, pieces=1))

    with ThreadPoolExecutor(2) as pool:
        done = [pool.submit(swing, first, "A", "B"), pool.submit(swing, second, "B", "A")]
        for future in done:
            future.result(timeout=60)
    found = (level(first, "A"), level(first, "B"))
    first.close()
    second.close()
    assert found == (Level(5, 0), Level(5, 0))


@st.composite
def postings(draw: st.DrawFn) -> list[tuple[str, str, str, int]]:
    places = st.sampled_from(["A", "B", "C", "supplier", "customer", "loss"])
    kinds = st.sampled_from(["post", "post", "claim", "release", "fetch"])
    return draw(st.lists(st.tuples(kinds, places, places, st.integers(1, 12)), max_size=25))


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.stress)])
@given(tried=postings())
def test_whatever_is_tried_the_ledger_sums_to_zero_and_agrees_with_the_balances(
    new_warehouse: Callable[[str], AbstractContextManager[Database]], kind: str, tried: list[tuple[str, str, str, int]]
) -> None:
    with new_warehouse(kind) as database:
        red_in_two_bins(database)
        database.write("test", lambda session: builders.bin_at(session, "C"))
        model = {"A": [10, 0], "B": [0, 0], "C": [0, 0]}
        for deed, source, target, pieces in tried:
            _try(database, model, deed, source, target, pieces)
        for code, (on_hand, allocated) in model.items():
            assert level(database, code) == Level(on_hand, allocated)
        verdict = database.read(verify)
        assert [found for found in verdict.disagreements if found.check != "claims"] == []
        assert database.read(_sum_over_all_places) == 0


def _sum_over_all_places(session: Session) -> int:
    pieces: dict[int, int] = {}
    for move in session.scalars(select(Move)):
        pieces[move.source_id] = pieces.get(move.source_id, 0) - move.quantity
        pieces[move.target_id] = pieces.get(move.target_id, 0) + move.quantity
    return sum(pieces.values())


def _try(database: Database, model: dict[str, list[int]], kind: str, source: str, target: str, pieces: int) -> None:
    """Do one thing in the books and in a model of three rows; both accept or both refuse."""
    here = model.get(source)
    claimed = pieces if kind == "fetch" else 0
    if kind in ("post", "fetch"):
        if source == target or (here is None and claimed):
            return
        possible = here is None or (here[1] >= claimed and here[0] - pieces >= here[1] - claimed)
        if possible and here is not None:
            here[0] -= pieces
            here[1] -= claimed
        if possible and target in model:
            model[target][0] += pieces
    else:
        if here is None:
            return
        change = pieces if kind == "claim" else -pieces
        possible = 0 <= here[1] + change <= here[0]
        here[1] += change if possible else 0
    job = partial(_do, kind=kind, source=source, target=target, pieces=pieces, claimed=claimed)
    if possible:
        database.write("test", job)
    else:
        with pytest.raises(StockRefusedError):
            database.write("test", job)


def _do(session: Session, kind: str, source: str, target: str, pieces: int, claimed: int) -> None:
    outside = ledger.outside(session)
    at = place(session, "A")
    ids = {code: outside.get(code) or place(session, code).location_id for code in (source, target)}
    here = Place(at.item_id, ids[source], at.lot_id)
    if kind in ("post", "fetch"):
        ledger.post(session, here, ids[target], pieces, claimed=claimed)
    elif kind == "claim":
        ledger.claim(session, here, pieces)
    else:
        ledger.release(session, here, pieces)


def together(session: Session, *moves: tuple[str, str, int]) -> None:
    places = {code: place(session, code) for source, target, _ in moves for code in (source, target)}
    ledger.post_all(session, [Posting(places[source], places[target].location_id, n) for source, target, n in moves])


def test_moves_posted_together_are_as_posted_one_by_one(house: Database) -> None:
    supply = [("@SUPPLIER", "A", 5), ("@SUPPLIER", "B", 2), ("A", "B", 3), ("A", "@CUSTOMER", 1)]
    house.write("test", lambda session: together(session, *supply))
    assert (level(house, "A"), level(house, "B")) == (Level(11, 0), Level(5, 0))
    assert house.read(verify).disagreements == ()


def test_of_moves_posted_together_none_is_kept_when_one_is_refused(house: Database) -> None:
    house.write("test", partial(claim, code="A", pieces=7))
    with pytest.raises(StockRefusedError, match="4 wanted, 10 there, 7 claimed"):
        house.write("test", lambda session: together(session, ("@SUPPLIER", "B", 2), ("A", "B", 4)))
    assert (level(house, "A"), level(house, "B")) == (Level(10, 7), Level(0, 0))


def test_a_serial_that_is_inside_is_refused_among_others(house: Database) -> None:
    def bring(session: Session, codes: tuple[str, ...]) -> None:
        watch = session.scalars(select(Item).where(Item.sku == "WATCH")).one()
        lots = [session.scalars(select(Lot).where(Lot.item_id == watch.id, Lot.code == code)).one() for code in codes]
        supplier, red = place(session, "@SUPPLIER"), place(session, "A")
        goods = [Posting(replace(supplier, item_id=watch.id, lot_id=lot.id), red.location_id, 1) for lot in lots]
        ledger.post_all(session, [Posting(supplier, red.location_id, 2), *goods])

    def stock(session: Session) -> None:
        watch = builders.item(session, "WATCH", tracking="serial")
        session.add_all(Lot(item_id=watch.id, code=code, is_serial=True) for code in ("S-1", "S-2"))

    house.write("test", stock)
    house.write("test", partial(bring, codes=("S-1",)))
    with pytest.raises(SerialHereError) as refusal:
        house.write("test", partial(bring, codes=("S-2", "S-1")))
    assert refusal.value.location_code == "A"
    assert level(house, "A") == Level(12, 0)
