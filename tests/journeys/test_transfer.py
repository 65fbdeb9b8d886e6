"""Goods go from one warehouse to the other, by scans alone: planned by file, loaded, sent, taken in, put away, sold."""

from datetime import date

import pytest
from talking import talk
from transferring import EAST, MILK, RED, arriving, house, lines, loading, stands, state

from fulfilment import commands
from fulfilment.bench import bench_at
from fulfilment.orders.files.importing import Import
from fulfilment.orders.files.mapping import propose
from fulfilment.orders.files.table import open_table
from fulfilment.queries import reasons, transfers
from fulfilment.stock import standing
from fulfilment.stock.verify import verify
from models.base import utc_now
from models.database import Database
from models.journal import Operation


@pytest.fixture
def two(database: Database) -> Database:
    return house(database)


def planned(two: Database, tmp_path) -> str:
    path = tmp_path / "transfers.csv"
    path.write_text("transfer,to,sku,quantity,expected\nT-1,EAST,RED,6,2031-05-02\nT-1,EAST,MILK,6,2031-05-02\n")
    table = open_table(path)
    work = Import(table, propose("transfers", table.headers))
    for chunk in work.chunks():
        two.write("import", lambda session, chunk=chunk: work.apply_chunk(session, bench_at(session, 1), chunk))
    (row,) = two.read(lambda session: transfers.rows(session, list(transfers.ids(session))))
    assert (row.reference, row.expected_on) == ("T-1", date(2031, 5, 2))
    return row.number


def put_away(two: Database, *texts: str) -> str:
    talking = talk(two, "putaway", "BADGE-BORIS", station_id=EAST)
    talking.scans(*texts)
    return talking.said


def test_a_transfer_from_plan_to_shelf(two: Database, tmp_path) -> None:
    number = planned(two, tmp_path)
    assert talk(two, "home").scan(number).goes_to == "load"

    ramp = loading(two)
    ramp.scans(number, "A", RED, RED, RED, number, "P-1", "P-1")
    ramp.command("CLOSE")
    assert (state(two, number), lines(two, number)) == ("in_transit", [(6, 7, 0, 0, 0), (6, 6, 0, 0, 0)])
    assert talk(two, "home", "BADGE-BORIS", station_id=EAST).scan(number).goes_to == "arrive"

    dock = arriving(two)
    dock.scans("P-1", "EAST-DOCK")
    dock.scans(RED, "EAST-DOCK", RED)
    dock.command("DAMAGED")
    dock.command("CLOSE")
    assert dock.said == "transfer.missing"
    dock.scan(commands.code_of_reason(11, "", "T3ST"))
    assert (state(two, number), lines(two, number)) == ("received", [(6, 7, 6, 1, 0), (6, 6, 6, 0, 0)])
    assert stands(two) == {"A": 7, "P-1": 10, "EAST-DOCK": 1, "E-BAD": 1}

    assert put_away(two, number, "E") == "putaway.all_done"
    assert stands(two) == {"A": 7, "P-1": 10, "E": 1, "E-BAD": 1}
    moving = talk(two, "move", "BADGE-BORIS", station_id=EAST)
    moving.scans("P-1", MILK, "E")
    assert stands(two) == {"A": 7, "P-1": 9, "E": 2, "E-BAD": 1}

    lost = two.read(lambda s: [(each.code, each.taken) for each in reasons.figures(s, EAST, started(s))])
    assert lost == [("theft", 1)]
    assert not two.read(verify).disagreements
    totals = two.read(lambda s: [sum(standing.standing(s, each, utc_now()).values()) for each in (1, EAST)])
    assert totals == [7, 12]


def started(session):
    return session.get_one(Operation, 1).at


def test_all_of_it_is_taken_back_scan_by_scan(two: Database, tmp_path) -> None:
    before = stands(two)
    number = planned(two, tmp_path)
    ramp = loading(two)
    ramp.scans(number, "A", RED, number, "P-1", "P-1")
    ramp.command("CLOSE")
    ramp.command("CLOSE")
    dock = arriving(two)
    dock.scans("P-1", "EAST-DOCK")
    dock.command("CLOSE")
    dock.command("NEXT")
    for _ in range(2):
        dock.command("UNDO")
        assert dock.said == "undo.done"
    for _ in range(3):
        ramp.command("UNDO")
        assert ramp.said == "undo.done"
    assert (stands(two), state(two, number), lines(two, number)) == (
        before,
        "draft",
        [(6, 0, 0, 0, 0), (6, 0, 0, 0, 0)],
    )
    assert not two.read(verify).disagreements
