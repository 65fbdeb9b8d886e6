"""Kits are made by scans: place, kit, place."""

import builders
import pytest
from builders import place
from sqlalchemy.orm import Session
from talking import Talk, talk

from fulfilment.items import recipes
from fulfilment.items.recipes import Part
from fulfilment.stock import ledger
from fulfilment.stock.verify import verify
from models.database import Database

SET, CUP = "4006381333931", "5901234123457"


@pytest.fixture
def assemble(database: Database) -> Talk:
    """A holds 10 CUP; SET takes 2 of them."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        cup, made = builders.item(session, "CUP", code=CUP), builders.item(session, "SET", code=SET, kit="assembled")
        a = builders.bin_at(session, "A")
        builders.bin_at(session, "B")
        builders.stock(session, cup.id, a.id, 10)
        recipes.set_parts(session, made.id, [Part(cup.id, 2)])

    database.write("test", prepare)
    return talk(database, "assemble")


def levels(talking: Talk) -> list[int]:
    """Return the pieces of SET and CUP in A."""
    return talking.database.read(lambda s: [ledger.level(s, place(s, "A", sku)).on_hand for sku in ("SET", "CUP")])


def test_place_kit_kit_place_makes_two(assemble: Talk) -> None:
    assert assemble.present().state == "scan_place"
    assemble.scan("A")
    assert assemble.step.state == "scan_kit"
    assemble.scans(SET, SET)
    assert (assemble.step.state, [(line.done, line.wanted) for line in assemble.step.lines]) == ("confirm", [(4, 4)])
    assemble.scan("A")
    assert (assemble.said, levels(assemble)) == ("assemble.made", [2, 6])
    assert assemble.database.read(verify).disagreements == ()


def test_a_quantity_counts_many(assemble: Talk) -> None:
    assemble.scans("A", SET)
    assemble.command("QTY3")
    assemble.scans(SET, "A")
    assert levels(assemble) == [4, 2]


def test_one_too_many_names_the_part_and_makes_none(assemble: Talk) -> None:
    assemble.scans("A", SET)
    assemble.command("QTY5")
    assemble.scans(SET, "A")
    assert (assemble.said, levels(assemble)) == ("assemble.missing", [0, 10])
    assert assemble.step.state == "confirm", "the work goes on as it stood"


def test_one_scan_takes_it_back(assemble: Talk) -> None:
    assemble.scans("A", SET, "A")
    assemble.command("UNDO")
    assert levels(assemble) == [0, 10]


@pytest.mark.parametrize(
    ("scans", "says"),
    [
        (("A", CUP), "assemble.no_kit"),
        (("A", SET, "B"), "assemble.other_place"),
        (("A", SET, CUP), "assemble.no_kit"),
        (("NOBODY",), "scan.unknown"),
        (("A", "B"), "scan.not_wanted"),
    ],
)
def test_a_wrong_scan_books_nothing(assemble: Talk, scans: tuple[str, ...], says: str) -> None:
    assemble.scans(*scans)
    assert (assemble.said, levels(assemble)) == (says, [0, 10])


def test_cancel_forgets_what_was_counted(assemble: Talk) -> None:
    assemble.scans("A", SET)
    assemble.command("CANCEL")
    assert (assemble.step.state, levels(assemble)) == ("scan_place", [0, 10])
