"""Inspection by scans: what waits is released or rejected, loose goods and whole pallets."""

import announcing
import builders
import pytest
from announcing import PALLET, Row
from sqlalchemy import select
from sqlalchemy.orm import Session
from talking import Talk, talk

from fulfilment.stock import ledger
from models.database import Database
from models.item import Item
from models.place import Location
from models.purchase import Inspection

RED, BLUE = "4006381333931", "5901234123457"


@pytest.fixture
def inspect(database: Database) -> Talk:
    """One RED and one BLUE wait in QC, a pallet of RED waits on the dock."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        for sku, code in (("RED", RED), ("BLUE", BLUE)):
            builders.item(session, sku, code=code, is_inspected=True)
        builders.bin_at(session, "QC", status="held", is_pickable=False)
        builders.bin_at(session, "BROKEN", status="damaged", is_pickable=False)
        rows = [Row("RED", 20, PALLET), Row("RED", 4), Row("BLUE", 4)]
        announcing.advice(session, "ASN-1", rows, units=[("pallet", PALLET, "")])

    database.write("test", prepare)
    talk(database, "receive").scans("ASN-1", RED, BLUE, PALLET)
    return talk(database, "inspect")


def on_hand(talking: Talk, sku: str, place: str) -> int:
    return talking.database.read(lambda session: ledger.level(session, builders.place(session, place, sku)).on_hand)


def states(talking: Talk) -> list[str]:
    query = select(Inspection.state).order_by(Inspection.id)
    return talking.database.read(lambda session: list(session.scalars(query)))


def test_it_lists_what_waits(inspect: Talk) -> None:
    shown = inspect.present()
    assert (shown.state, [(line.detail, line.wanted, line.place) for line in shown.lines]) == (
        "scan_waiting",
        [("RED", 1, "QC"), ("BLUE", 1, "QC"), ("RED", 20, PALLET)],
    )


def test_good_goods_are_released_to_the_dock(inspect: Talk) -> None:
    inspect.scan(BLUE)
    assert (inspect.said, inspect.step.state) == ("inspect.shown", "say_whether")
    inspect.command("ASNEW")
    assert (inspect.said, on_hand(inspect, "BLUE", "MAIN-DOCK"), on_hand(inspect, "BLUE", "QC")) == (
        "inspect.released",
        1,
        0,
    )


def test_bad_goods_go_to_the_damaged_ones(inspect: Talk) -> None:
    inspect.scan(BLUE)
    inspect.command("DAMAGED")
    assert (inspect.said, on_hand(inspect, "BLUE", "BROKEN")) == ("inspect.rejected", 1)


def test_a_place_stands_for_all_that_waits_there(inspect: Talk) -> None:
    inspect.scan("QC")
    inspect.command("ASNEW")
    assert states(inspect) == ["released", "released", "waiting"]


def test_a_pallet_is_released_where_it_stands(inspect: Talk) -> None:
    inspect.scan(PALLET)
    inspect.command("ASNEW")

    def status(session: Session) -> str:
        return session.scalars(select(Location.status).where(Location.code == PALLET)).one()

    assert (inspect.said, inspect.database.read(status), on_hand(inspect, "RED", PALLET)) == (
        "inspect.released",
        "available",
        20,
    )


def test_next_takes_what_has_waited_longest(inspect: Talk) -> None:
    inspect.command("NEXT")
    inspect.command("ASNEW")
    assert states(inspect) == ["released", "waiting", "waiting"]


def test_cancel_decides_nothing(inspect: Talk) -> None:
    inspect.scan(BLUE)
    inspect.command("CANCEL")
    assert (inspect.step.state, states(inspect)) == ("scan_waiting", ["waiting"] * 3)


def test_goods_that_do_not_wait_are_refused(inspect: Talk) -> None:
    inspect.database.write("test", lambda session: builders.item(session, "PIN", code="036000291452"))
    inspect.scan("036000291452")
    assert inspect.said == "inspect.not_waiting"


def test_a_release_is_taken_back_by_one_scan(inspect: Talk) -> None:
    inspect.scan(BLUE)
    inspect.command("ASNEW")
    inspect.command("UNDO")
    assert (inspect.said, states(inspect), on_hand(inspect, "BLUE", "QC")) == ("undo.done", ["waiting"] * 3, 1)


def test_nothing_left_is_said(inspect: Talk) -> None:
    def end(session: Session) -> None:
        for each in session.scalars(select(Inspection)):
            each.state = "released"

    inspect.database.write("test", end)
    inspect.command("NEXT")
    assert inspect.said == "inspect.none"


def test_without_a_damaged_place_nothing_is_rejected(inspect: Talk) -> None:
    def close(session: Session) -> None:
        session.scalars(select(Location).where(Location.code == "BROKEN")).one().is_active = False

    inspect.database.write("test", close)
    inspect.scan(BLUE)
    inspect.command("DAMAGED")
    assert (inspect.said, states(inspect), inspect.step.state) == (
        "receive.no_damaged_place",
        ["waiting"] * 3,
        "say_whether",
    )
    assert inspect.database.read(lambda session: len(session.scalars(select(Item)).all())) == 2
