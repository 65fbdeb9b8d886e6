import builders
import pytest
from sqlalchemy.orm import Session

from fulfilment import commands
from fulfilment.desk.everywhere import ANYTHING, GOODS, ITEMS, ORDERS, belongs_elsewhere
from models.database import Database


def _furnish(session: Session) -> None:
    mug = builders.item(session, "MUG", code="4006381333931")
    builders.bin_at(session, "A-01")
    builders.tote(session, "T-1")
    builders.order(session, "1001", [(mug.id, 1)])


@pytest.fixture
def house(database: Database) -> Database:
    builders.warehouse(database)
    database.write("test", _furnish)
    return database


def _hands_on(house: Database, text: str, known: frozenset[str], symbology: str = "") -> bool:
    return house.read(lambda session: belongs_elsewhere(session, 1, text, symbology, known=known))


@pytest.mark.parametrize("text", ["BADGE-ANNA", commands.code_of("PACK", "T3ST"), commands.code_of("PACK", "0THR")])
@pytest.mark.parametrize("known", [ANYTHING, GOODS, frozenset()])
def test_badges_and_commands_belong_to_all(house: Database, text: str, known: frozenset[str]) -> None:
    assert _hands_on(house, text, known)


@pytest.mark.parametrize(
    ("text", "known"),
    [("MUG", GOODS), ("A-01", GOODS), ("T-1", GOODS), ("T-1", ORDERS), ("1001", ORDERS), ("MUG", ITEMS), ("?", ITEMS)],
)
def test_a_page_keeps_what_it_knows(house: Database, text: str, known: frozenset[str]) -> None:
    assert not _hands_on(house, text, known)


@pytest.mark.parametrize(("text", "known"), [("A-01", ORDERS), ("MUG", ORDERS), ("1001", GOODS), ("?", frozenset())])
def test_a_page_hands_on_what_it_does_not_know(house: Database, text: str, known: frozenset[str]) -> None:
    assert _hands_on(house, text, known)


def test_a_code_is_read_as_its_symbology_says(house: Database) -> None:
    assert not _hands_on(house, "0104006381333931", ITEMS, "]d2")
