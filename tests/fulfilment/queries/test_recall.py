"""Where a lot is, who got it, and the file of customers to be told."""

import csv
from functools import partial

import pytest
from returning import MILK, house
from sqlalchemy import select
from talking import talk

from fulfilment.desk import recall as desk
from fulfilment.desk.answer import act
from fulfilment.queries import recall, returns
from fulfilment.queries.listing import Filter
from models.database import Database
from models.item import Lot
from models.journal import JournalEntry, Operation
from models.order import Party
from reports import return_tables, table_file


@pytest.fixture
def shop(database: Database) -> Database:
    """SO-1 was sent 2 MILK of lot L1 and sent one of them back; SO-2 was sent 1 of L1 and 2 of L2."""
    house(database)
    talking = talk(database, "return")
    talking.scans("SO-1", MILK, "L1")
    talking.command("OPENED")
    talking.scan("HOLD")
    talking.command("LEAVE")
    return database


def lot_id(database: Database, code: str = "L1") -> int:
    return database.read(lambda session: session.scalar(select(Lot.id).where(Lot.code == code)))


def does(database: Database, action, code: str = "L1") -> str:
    job = partial(act, station_id=1, action=partial(action, lot_id=lot_id(database, code)), needs_badge=False)
    return database.write("recall", job).notice.id


def test_the_list_tells_what_is_here_and_what_was_sent(shop):
    found = shop.read(lambda session: recall.rows(session, list(recall.ids(session))))
    assert {row.lot: (row.on_hand, row.shipped) for row in found} == {"L1": (1, 3), "L2": (0, 2), "L3": (0, 0)}


def test_lots_are_found_by_code_and_by_item(shop):
    for text, count in (("l1", 1), ("milk", 3), ("milk L2", 1), ("nothing", 0)):
        assert len(shop.read(partial(recall.ids, wanted=Filter(text)))) == count, text


def test_details_tell_where_it_is_and_who_got_it(shop):
    facts = shop.read(partial(recall.details, lot_id=lot_id(shop)))
    assert [(place.place, place.on_hand) for place in facts.places] == [("HOLD", 1)]
    assert [(row.order_number, row.pieces, row.came_back) for row in facts.customers] == [
        ("SO-2", 1, 0),
        ("SO-1", 2, 1),
    ]
    assert (facts.orders, facts.sent, facts.came_back) == (2, 3, 1)
    assert all(row.shipped_at is not None for row in facts.customers)


def test_views_count_what_is_recalled_and_held(shop):
    assert does(shop, desk.recall) == "recall.done"
    assert shop.read(recall.counts) == {"all": 3, "recalled": 1, "held": 1}
    assert does(shop, desk.end) == "recall.ended"
    assert does(shop, desk.end) == "recall.none"
    assert shop.read(recall.counts) == {"all": 3, "recalled": 0, "held": 0}


def test_a_lot_is_named_by_its_code_or_with_its_item(shop):
    assert [row.id for row in shop.read(partial(recall.lots_named, text="L2"))] == [lot_id(shop, "L2")]
    assert [row.id for row in shop.read(partial(recall.lots_named, text="MILK/L2"))] == [lot_id(shop, "L2")]
    assert shop.read(partial(recall.lots_named, text="RED/L2")) == []


def test_the_file_names_every_customer_with_address(shop, tmp_path):
    rows = shop.read(partial(recall.contacts, lot_id=lot_id(shop)))
    table_file.write(tmp_path / "a.csv", return_tables.CUSTOMERS, return_tables.customers(rows))
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file))
    assert [(row["order"], row["pieces"], row["came_back"], row["name"], row["city"]) for row in found] == [
        ("SO-2", "1", "0", "Customer of SO-2", "Riga"),
        ("SO-1", "2", "1", "Customer of SO-1", "Riga"),
    ]


def test_no_name_of_a_customer_enters_the_journal(shop):
    does(shop, desk.recall)
    names = shop.read(lambda session: list(session.scalars(select(Party.name).where(Party.name != ""))))
    kept = shop.read(
        lambda session: (
            [str((entry.before, entry.after)) for entry in session.scalars(select(JournalEntry))]
            + list(session.scalars(select(Operation.reason)))
        )
    )
    assert names
    assert not [text for text in kept for name in names if name in text]


def test_advice_is_a_row_for_each_booking(shop, tmp_path):
    rows = shop.read(returns.advice)
    table_file.write(tmp_path / "a.csv", return_tables.ADVICE, return_tables.advice(rows))
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    wanted = {"order": "SO-1", "sku": "MILK", "lot": "L1", "pieces": "1", "condition": "opened", "outcome": "refund"}
    assert {key: row[key] for key in wanted} == wanted
