"""The entrance of every scan: signed on first, applied once, refused without a trace but the scan itself."""

import re
import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial

import builders
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session
from talking import Talk, talk

from fulfilment import commands
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from fulfilment.stock.verify import verify
from fulfilment.workflows import WORKFLOWS
from models.base import Base
from models.database import Database
from models.item import Item
from models.journal import Operation
from models.people import Operator, ScanEvent, Station
from models.stock import Balance, Move
from models.tables import BY_NAME
from models.work import Work

RED, BLUE = "4006381333931", "5901234123457"


def furnish(database: Database) -> Database:
    """RED: 10 in A, none in B."""
    builders.red_in_two_bins(database, code=RED)
    database.write("test", lambda session: builders.item(session, "BLUE", code=BLUE))
    return database


@pytest.fixture
def house(database: Database) -> Database:
    """A furnished warehouse."""
    return furnish(database)


def on_hand(house: Database, code: str) -> int:
    return house.read(lambda session: ledger.level(session, builders.place(session, code)).on_hand)


def events(house: Database) -> list[ScanEvent]:
    return list(house.read(lambda session: session.scalars(select(ScanEvent).order_by(ScanEvent.id)).all()))


def test_nobody_signed_on_is_asked_for_a_badge(house: Database) -> None:
    talking = Talk(house, "move")
    assert talking.present().state == "sign_on"
    talking.scan("A")
    assert (talking.step.state, talking.said, talking.step.operator) == ("sign_on", "scan.not_signed_on", "")


def test_a_badge_signs_on_at_this_station(house: Database) -> None:
    talking = talk(house, "move")
    assert (talking.said, talking.step.operator, talking.step.state) == ("scan.signed_on", "Anna", "scan_source")
    assert talking.present().operator == "Anna"


def test_another_badge_changes_the_operator_and_keeps_the_work(house: Database) -> None:
    talking = talk(house, "move")
    talking.scans("A", RED)
    talking.scan("BADGE-BORIS")
    assert (talking.step.operator, talking.step.state, talking.step.lines[0].done) == ("Boris", "scan_target", 1)


@pytest.mark.parametrize(
    ("own", "window", "name"),
    [("", "ru", "Красный"), ("lv", "ru", "Sarkans"), ("en", "ru", "RED"), ("", "", "RED"), ("", "lv", "Sarkans")],
)
def test_items_are_called_in_the_operators_language_or_else_in_that_of_the_window(
    house: Database, own: str, window: str, name: str
) -> None:
    def translate(session: Session) -> None:
        red = session.scalars(select(Item).where(Item.sku == "RED")).one()
        red.name, red.name_ru, red.name_lv = "RED", "Красный", "Sarkans"
        session.scalars(select(Operator).where(Operator.code == "ANNA")).one().language = own

    house.write("test", translate)
    talking = Talk(house, "move", language=window)
    signed_on = talking.scans("BADGE-BORIS", "A", RED, "BADGE-ANNA")
    scanned = talking.scan(RED)
    again = talking.scan(RED, key="same"), talking.scan(RED, key="same")
    shown = [step.lines[0].title for step in (signed_on, scanned, *again, talking.present())]
    assert shown == [name] * 5


def test_signing_off_asks_for_a_badge(house: Database) -> None:
    talking = talk(house, "move")
    talking.command("SIGNOFF")
    assert (talking.said, talking.step.state, talking.present().state) == ("scan.signed_off", "sign_on", "sign_on")
    assert talking.step.operator == ""


def test_each_operation_is_of_the_operator_who_did_it(house: Database) -> None:
    talking = talk(house, "move")
    talking.scan("BADGE-BORIS")
    talking.scans("A", "B")
    query = select(Operation.operator_id, Operation.station_id).where(Operation.kind == "stock.move")
    assert house.read(lambda session: tuple(session.execute(query).one())) == (2, 1)


def test_the_same_key_is_applied_once(house: Database) -> None:
    talking = talk(house, "receive")
    talking.command("NEXT")
    for _ in range(3):
        talking.scan(RED, key="gesture-1")
    assert on_hand(house, "MAIN-DOCK") == 1
    assert talking.step.lines[0].done == 1
    assert [event.key for event in events(house)].count("gesture-1") == 1


def test_who_repeats_a_key_hears_that_the_scan_counted(house: Database) -> None:
    talking = talk(house, "receive")
    talking.command("NEXT")
    booked = talking.scan(RED, key="gesture-1")
    talking.scan(RED, key="gesture-1")
    assert (talking.said, talking.step.notice.is_refusal) == ("scan.stored_before", False)
    assert talking.step.changes >= booked.changes


def test_who_repeats_the_key_of_a_refused_scan_is_not_told_that_it_counted(house: Database) -> None:
    talking = talk(house, "move")
    for _ in range(2):
        talking.scan("nonsense", key="gesture-1")
    assert (talking.said, talking.step.notice.is_refusal) == ("scan.refused_before", True)
    assert [event.key for event in events(house)].count("gesture-1") == 1


@pytest.mark.parametrize("other", [BLUE, "A", "UNDO", f"{RED} "])
def test_the_key_of_another_scan_is_refused_and_books_nothing(house: Database, other: str) -> None:
    talking = talk(house, "receive")
    talking.command("NEXT")
    talking.scan(RED, key="gesture-1")
    for _ in range(3):
        talking.scan(other, key="gesture-1")
        assert (talking.said, talking.step.notice.is_refusal) == ("scan.key_reused", True)
    assert on_hand(house, "MAIN-DOCK") == 1
    talking.scan(RED, key="gesture-1")
    assert talking.said == "scan.stored_before"


def test_the_key_of_a_scan_on_another_screen_is_refused(house: Database) -> None:
    talking = talk(house, "move")
    talking.scan("A", key="gesture-1")
    other = talk(house, "count")
    other.scan("A", key="gesture-1")
    assert (other.said, other.step.work_id) == ("scan.key_reused", None)


def test_every_scan_is_kept_with_what_it_led_to(house: Database) -> None:
    talking = talk(house, "move")
    talking.scans("nonsense", "A", "B")
    kept = [(event.text, event.outcome, event.is_refused) for event in events(house)]
    assert kept == [
        ("BADGE-ANNA", "scan.signed_on", False),
        ("nonsense", "scan.unknown", True),
        ("A", "move.source", False),
        ("B", "move.moved", False),
    ]
    assert [event.operation_id is not None for event in events(house)] == [True, False, False, True]


@pytest.mark.parametrize("text", ["nonsense", "B", BLUE, commands.code_of("CLOSE", "T3ST")])
def test_a_refusal_leaves_nothing_behind_but_the_scan(house: Database, text: str) -> None:
    talking = talk(house, "move")
    before, operations = facts(house), len(events(house))
    talking.scan(text)
    assert talking.step.notice is not None
    assert talking.step.notice.is_refusal
    assert facts(house) == before
    assert len(events(house)) == operations + 1


def test_a_refused_posting_takes_back_what_the_workflow_had_begun(house: Database) -> None:
    talking = talk(house, "move")
    talking.scans("A", *[RED] * 10)
    before = facts(house)
    house.write("test", lambda session: ledger.post(session, _place(session), _loss(session), 5))
    moved = facts(house)
    talking.scan("B")
    assert (talking.said, talking.step.state) == ("stock.refused", "scan_target")
    assert facts(house) == moved != before


def _place(session: Session) -> Place:
    balance = session.scalars(select(Balance).where(Balance.on_hand > 0)).one()
    return Place(balance.item_id, balance.location_id, balance.lot_id)


def _loss(session: Session) -> int:
    return ledger.outside(session)["loss"]


def facts(house: Database) -> dict[str, list[tuple[object, ...]]]:
    """Return every row but those that record scans, who works and how far."""
    left_out = {ScanEvent.__tablename__, Work.__tablename__, "seal"}

    def look(session: Session) -> dict[str, list[tuple[object, ...]]]:
        found = {}
        for name, table in BY_NAME.items():
            if name not in left_out:
                found[name] = _rows(session, table)
        return found

    return house.read(look)


def _rows(session: Session, table: type[Base]) -> list[tuple[object, ...]]:
    keys = table.__table__.primary_key.columns
    return [tuple(map(repr, row)) for row in session.execute(select(*table.__table__.columns).order_by(*keys))]


def test_a_command_that_is_not_offered_does_nothing(house: Database) -> None:
    talking = talk(house, "move")
    talking.command("CLOSE")
    assert (talking.said, talking.step.state) == ("scan.command_not_offered", "scan_source")


def test_a_command_of_another_warehouse_is_named(house: Database) -> None:
    talking = talk(house, "move")
    talking.scan(commands.code_of("UNDO", "ABCD"))
    assert talking.said == "scan.foreign_command"


@pytest.mark.parametrize(("name", "screen"), sorted(commands.SCREENS.items()))
def test_a_screen_command_opens_the_screen_and_keeps_the_work(house: Database, name: str, screen: str) -> None:
    talking = talk(house, "move")
    talking.scans("A", RED)
    talking.command(name)
    assert (talking.step.goes_to, talking.step.lines[0].done) == (screen, 1)


def test_undo_with_nothing_done_says_so(house: Database) -> None:
    talking = talk(house, "move")
    talking.command("UNDO")
    assert talking.said == "undo.nothing"


def test_undo_takes_back_only_what_this_station_did(house: Database) -> None:
    house.write("test", lambda session: session.add(Station(code="bench-2", name="b", warehouse_id=1)))
    here, there = talk(house, "move"), talk(house, "move", "BADGE-BORIS", station_id=2)
    here.scans("A", "B")
    there.command("UNDO")
    assert (there.said, on_hand(house, "B")) == ("undo.nothing", 10)


def test_an_undo_that_is_too_late_names_the_later_step(house: Database) -> None:
    house.write("test", lambda session: session.add(Station(code="bench-2", name="b", warehouse_id=1)))
    here, there = talk(house, "move"), talk(house, "move", "BADGE-BORIS", station_id=2)
    here.scans("A", "B")
    there.scans("B", "A")
    here.command("UNDO")
    assert (here.said, on_hand(house, "A")) == ("undo.refused", 10)
    assert re.search(r"moved \(\d\d:\d\d:\d\d, Boris\)", str(here.step.notice.detail))


def test_the_work_goes_on_after_a_restart(database_url: str) -> None:
    first = Database.open(database_url)
    furnish(first)
    talk(first, "move").scans("A", RED, RED)
    first.close()
    second = Database.open(database_url)
    step = Talk(second, "move").present()
    second.close()
    assert (step.state, step.operator, step.lines[0].done) == ("scan_target", "Anna", 2)


def test_a_scan_meant_for_closed_work_goes_to_the_open_one(house: Database) -> None:
    talking = talk(house, "move")
    talking.scans("A", "B")
    closed = house.read(lambda session: session.scalars(select(Work.id)).one())
    talking.scan("B", work_id=closed)
    assert (talking.said, talking.step.work_id != closed) == ("move.source", True)


@pytest.mark.parametrize("name", sorted(WORKFLOWS))
def test_every_prompt_is_one_short_instruction(house: Database, name: str) -> None:
    step = talk(house, name).step
    words = str(step.prompt).split()
    assert 1 <= len(words) <= 7
    assert words[0] in {"Scan", "Put", "Take", "Close", "Weigh", "Choose", "Count", "Fetch"}


@pytest.mark.parametrize("name", sorted(WORKFLOWS))
def test_every_kind_that_a_workflow_undoes_has_a_department(name: str) -> None:
    assert all("." in kind for kind in WORKFLOWS[name].undoable)


SCANS = st.lists(
    st.sampled_from(["A", "B", "MAIN-DOCK", RED, BLUE, "BADGE-BORIS", "nonsense", "UNDO", "CANCEL", "CLOSE", "QTY3"]),
    max_size=14,
)


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
@settings(max_examples=15)
@given(workflow=st.sampled_from(["move", "receive", "count"]), texts=SCANS)
def test_whatever_is_scanned_the_books_stay_right_and_refusals_book_nothing(
    new_warehouse: Callable[[str], AbstractContextManager[Database]], kind: str, workflow: str, texts: list[str]
) -> None:
    with new_warehouse(kind) as database:
        furnish(database)
        talking = talk(database, workflow)
        for text in ["NEXT", *texts] if workflow == "receive" else texts:
            moves = database.read(lambda session: len(session.scalars(select(Move.id)).all()))
            say = partial(talking.command, text) if text in commands.NAMES else partial(talking.scan, text)
            step = say()
            after = database.read(lambda session: len(session.scalars(select(Move.id)).all()))
            if step.notice and step.notice.is_refusal:
                assert after == moves, (text, talking.said)
            present = talking.present()
            assert (present.state, present.lines) == (step.state, step.lines)
        assert database.read(verify).disagreements == ()


def test_keys_of_scans_are_as_long_as_a_uuid_needs(house: Database) -> None:
    talking = talk(house, "move")
    talking.scan("A", key=str(uuid.uuid4()))
    assert len(events(house)[-1].key) == 36
