"""Whatever a person scans, types or names, however long or odd, is answered by a sentence on both databases."""

from functools import partial

import builders
import pytest
from sqlalchemy.orm import Session
from talking import talk

from fulfilment.desk import everywhere
from fulfilment.queries import (
    file_imports,
    labels,
    locations,
    moves,
    orders,
    pick_jobs,
    purchases,
    receipts,
    reorder,
    stock,
)
from fulfilment.queries.listing import Filter
from fulfilment.workflows import WORKFLOWS
from models.database import Database

ODD = {
    "5,000 letters": "x" * 5000,
    "5,000 digits": "7" * 5000,
    "5,000 clefs": "𝄞" * 5000,
    "NUL": "A\x00B",
    "only NUL": "\x00\x00",
    "half a character": "A\ud834B",
    "only half a character": "\udfff",
    "an element string with a long lot": "0104006381333931" + "10" + "L" * 5000,
    "quotes and wild cards": "'\";--%_\\" * 700,
}


@pytest.fixture
def house(database: Database) -> Database:
    """RED in a bin, and Anna who scans."""
    builders.warehouse(database)

    def fill(session: Session) -> None:
        red = builders.item(session, "RED", code="4006381333931")
        builders.stock(session, red.id, builders.bin_at(session, "A").id, 10)
        builders.item(session, "MILK", code="96385074", tracking="lot")

    database.write("test", fill)
    return database


@pytest.mark.parametrize("name", sorted(WORKFLOWS))
def test_an_odd_scan_is_answered_and_kept(house: Database, name: str) -> None:
    talking = talk(house, name)
    for text in ODD.values():
        for symbology in ("", "]C1", "]d2" * 100):
            assert talking.scan(text, symbology=symbology).notice is not None


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_an_odd_lot_is_answered_and_kept(house: Database, text: str) -> None:
    talking = talk(house, "receive")
    talking.command("NEXT")
    talking.scan("96385074")
    assert talking.scan(text).notice is not None
    assert talking.present().state


LISTS = (file_imports, labels, locations, moves, orders, pick_jobs, purchases, receipts, reorder, stock)


@pytest.mark.parametrize("query", LISTS, ids=lambda query: query.__name__.rpartition(".")[2])
def test_an_odd_search_is_answered(house: Database, query) -> None:
    for text in ODD.values():
        wanted = Filter(text=text)
        assert len(house.read(partial(query.ids, wanted=wanted))) == 0 or not wanted.text


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_an_odd_scan_at_a_desk_finds_its_way(house: Database, text: str) -> None:
    job = partial(everywhere.belongs_elsewhere, station_id=1, text=text, symbology="]C1", known=frozenset({"item"}))
    assert house.read(job) in (True, False)
