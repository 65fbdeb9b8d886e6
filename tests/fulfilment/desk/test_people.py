"""Who is added signs on with the badge that was made, and who is retired does not."""

import re
from collections.abc import Callable
from functools import partial

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import conversation
from fulfilment.conversation import Gesture
from fulfilment.desk import people, printing
from fulfilment.desk.answer import Action, Answer, act
from fulfilment.desk.people import Person
from models.database import Database
from models.journal import Operation
from models.people import Station
from models.shipping import PrintJob


def _furnish(session: Session) -> None:
    station = session.get_one(Station, 1)
    station.operator_id, station.label_printer = 1, "Labels"


@pytest.fixture
def house(database: Database) -> Database:
    builders.warehouse(database)
    database.write("test", _furnish)
    return database


def _do(house: Database, action: Callable[..., Answer], **values: object) -> Answer:
    job: Action = partial(action, **values)
    return house.write(f"people.{action.__name__}", partial(act, station_id=1, action=job))


def _all(house: Database) -> dict[str, Person]:
    return {person.code: person for person in house.read(people.everybody)}


def _scan(house: Database, text: str, key: str) -> str:
    gesture = Gesture(station_id=1, workflow="home", text=text, key=key)
    notice = house.write("home", partial(conversation.scan, gesture=gesture)).notice
    return notice.id if notice else ""


def _signed_on(house: Database) -> int | None:
    return house.read(lambda session: session.scalar(select(Station.operator_id).where(Station.id == 1)))


def test_who_is_added_signs_on_with_a_badge_that_nobody_can_guess(house: Database) -> None:
    answer = _do(house, people.add, code=" vera ", name="Vera Kalna", language="lv")
    vera = _all(house)["VERA"]
    assert (answer.notice.id, vera.name, vera.language) == ("people.added", "Vera Kalna", "lv")
    assert re.fullmatch(r"OP[A-Z2-9]{10}", vera.badge)
    assert _scan(house, vera.badge, "1") == "scan.signed_on"
    assert _signed_on(house) == vera.id


def test_no_two_badges_are_alike(house: Database) -> None:
    for number in range(20):
        _do(house, people.add, code=f"P{number}", name="Somebody", language="en")
    assert len({person.badge for person in _all(house).values()}) == 22


@pytest.mark.parametrize(
    ("code", "name", "id"),
    [("", "Vera", "people.incomplete"), ("V", " ", "people.incomplete"), ("V" * 41, "Vera", "people.too_long"),
     ("anna", "Another Anna", "people.known")],
)  # fmt: skip
def test_what_cannot_be_added_is_refused_and_nothing_is_stored(house: Database, code: str, name: str, id: str) -> None:
    assert _do(house, people.add, code=code, name=name, language="en").notice.id == id
    assert list(_all(house)) == ["ANNA", "BORIS"]


def test_who_is_retired_cannot_sign_on_and_is_signed_off(house: Database) -> None:
    assert _do(house, people.retire, operator_id=1).notice.id == "people.retired"
    assert list(_all(house)) == ["BORIS"]
    assert _signed_on(house) is None
    assert _scan(house, "BADGE-ANNA", "1") == "scan.not_signed_on"


def test_who_comes_back_gets_another_badge(house: Database) -> None:
    _do(house, people.retire, operator_id=1)
    _scan(house, "BADGE-BORIS", "boris")
    _do(house, people.add, code="ANNA", name="Anna Ozola", language="en")
    assert _all(house)["ANNA"].id == 1
    assert _all(house)["ANNA"].badge != "BADGE-ANNA"
    assert _scan(house, "BADGE-ANNA", "1") == "scan.unknown"


def test_the_last_one_stays(house: Database) -> None:
    _do(house, people.retire, operator_id=2)
    assert _do(house, people.retire, operator_id=1).notice.id == "people.last"
    assert list(_all(house)) == ["ANNA"]


def test_it_stands_in_the_journal_who_did_it(house: Database) -> None:
    _do(house, people.retire, operator_id=2)
    last = house.read(lambda session: session.scalars(select(Operation).order_by(Operation.id.desc())).first())
    assert last is not None
    assert (last.kind, last.operator_id, last.station_id) == ("people.retire", 1, 1)


def test_a_badge_goes_to_the_label_printer(house: Database) -> None:
    answer = _do(house, printing.print_label, paper="badge", subject_id=2)
    assert [job.code for job in answer.prints] == ["BORIS"]
    assert house.read(lambda session: session.scalars(select(PrintJob.paper)).one()) == "badge"


def test_a_supervisor_says_who_else_is_one(house: Database) -> None:
    assert _do(house, people.change_role, operator_id=2).notice.id == "people.role"
    assert _all(house)["BORIS"].role == "supervisor"
    assert _do(house, people.change_role, operator_id=1).notice.id == "people.no_supervisor"
    assert _all(house)["ANNA"].role == "operator"


def test_where_nobody_is_a_supervisor_anybody_makes_one(house: Database) -> None:
    for role in ("supervisor", "operator"):
        _do(house, people.change_role, operator_id=1)
        assert _all(house)["ANNA"].role == role
