"""Kits are made of parts and taken apart again, in one place, all or nothing."""

from datetime import date

import builders
import pytest
from builders import place
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.items import recipes
from fulfilment.items.recipes import Part
from fulfilment.stock import assembling, ledger, undo
from fulfilment.stock.ledger import StockRefusedError
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.verify import verify
from models.database import Database
from models.journal import Operation


@pytest.fixture
def house(database: Database) -> Database:
    """A holds 10 CUP, 7 LID of lots X (3, until June) and Y (4, until May); SET takes 2 CUP and 1 LID."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        cup, lid = builders.item(session, "CUP"), builders.item(session, "LID", tracking="lot")
        made = builders.item(session, "SET", kit="assembled")
        a = builders.bin_at(session, "A")
        builders.stock(session, cup.id, a.id, 10)
        for code, pieces, month in (("X", 3, 6), ("Y", 4, 5)):
            lot = builders.lot(session, lid.id, code)
            lot.removal_on = date(2040, month, 1)
            builders.stock(session, lid.id, a.id, pieces, lot_id=lot.id)
        recipes.set_parts(session, made.id, [Part(cup.id, 2), Part(lid.id, 1)])

    database.write("test", prepare)
    return database


def levels(house: Database) -> list[int]:
    """Return the pieces of SET, CUP, LID X and LID Y in A."""
    goods = (("SET", ""), ("CUP", ""), ("LID", "X"), ("LID", "Y"))
    return house.read(lambda s: [ledger.level(s, place(s, "A", sku, lot)).on_hand for sku, lot in goods])


def assemble(house: Database, pieces: int, what: object = assembling.assemble) -> None:
    def do(session: Session) -> None:
        made = place(session, "A", "SET")
        what(session, made.item_id, made.location_id, pieces)  # type: ignore[operator]

    house.write("stock.assemble", do)


def test_kits_are_made_of_what_goes_first_and_the_books_are_right(house: Database) -> None:
    assemble(house, 5)
    assert levels(house) == [5, 0, 2, 0]
    assert house.read(verify).disagreements == ()


def test_a_missing_part_is_named_and_nothing_is_booked(house: Database) -> None:
    with pytest.raises(RefusedError) as refusal:
        assemble(house, 6)
    assert (refusal.value.id, str(refusal.value.sentence)) == ("assemble.missing", "2 × CUP missing")
    assert levels(house) == [0, 10, 3, 4]


@pytest.mark.parametrize("how", ["claimed", "held", "removed"])
def test_parts_that_are_not_free_to_use_are_not_there(house: Database, how: str) -> None:
    def take(session: Session) -> None:
        goods = place(session, "A", "LID", "Y")
        if how == "claimed":
            ledger.claim(session, goods, 4)
        lot = builders.lot(session, goods.item_id, "Y")
        lot.is_held = how == "held"
        if how == "removed":
            lot.removal_on = date(2020, 1, 1)

    house.write("test", take)
    found = house.read(
        lambda s: assembling.can_assemble(s, place(s, "A", "SET").item_id, place(s, "A", "SET").location_id)
    )
    assert found == 3
    with pytest.raises(RefusedError, match=r"assemble\.missing"):
        assemble(house, 4)


def test_undo_gives_the_very_lots_back(house: Database) -> None:
    before = levels(house)
    assemble(house, 5)

    def take_back(session: Session) -> None:
        undo.undo(session, session.scalars(select(Operation).order_by(Operation.id.desc()).limit(1)).one())

    house.write("undo", take_back)
    assert levels(house) == before


def test_a_kit_of_bare_parts_is_taken_apart(house: Database) -> None:
    assemble(house, 5)
    house.write(
        "test", lambda s: recipes.set_parts(s, place(s, "A", "SET").item_id, [Part(place(s, "A", "CUP").item_id, 2)])
    )
    assemble(house, 3, assembling.take_apart)
    assert levels(house) == [2, 6, 2, 0]
    with pytest.raises(StockRefusedError):
        assemble(house, 3, assembling.take_apart)


def test_a_kit_with_parts_in_lots_is_not_taken_apart_by_guess(house: Database) -> None:
    assemble(house, 1)
    with pytest.raises(RefusedError, match=r"assemble\.tracked_part"):
        assemble(house, 1, assembling.take_apart)


@pytest.mark.parametrize(("pieces", "says"), [(0, "assemble.no_pieces"), (-1, "assemble.no_pieces")])
def test_no_pieces_are_no_work(house: Database, pieces: int, says: str) -> None:
    with pytest.raises(RefusedError, match=says):
        assemble(house, pieces)


def test_what_is_no_kit_is_told(house: Database) -> None:
    def do(session: Session) -> None:
        goods = place(session, "A", "CUP")
        assembling.assemble(session, goods.item_id, goods.location_id, 1)

    with pytest.raises(RefusedError, match=r"assemble\.no_kit"):
        house.write("test", do)
