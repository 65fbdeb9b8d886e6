"""The profile of the warehouse: who changed it is on record, what the sender's address was is not."""

from dataclasses import replace
from functools import partial
from zoneinfo import ZoneInfoNotFoundError

import pytest
from builders import red_in_two_bins
from sqlalchemy import select
from sqlalchemy.orm import Session
from undoing import refusal, take_back

from fulfilment import opening
from fulfilment.bench import bench_at
from fulfilment.desk import profile
from fulfilment.desk.profile import Profile
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.verify import verify
from models.database import Database
from models.journal import JournalEntry, Operation

HOME = {"company": "Anna Ozola", "street": "Smilšu iela 4", "postcode": "LV-1050", "city": "Riga", "phone": "+371 1"}


@pytest.fixture
def house(database: Database) -> Database:
    red_in_two_bins(database)
    database.write("sign_on", partial(opening.sign_on, station_id=1, operator_code="ANNA"))
    return database


def present(house: Database) -> Profile:
    return house.read(lambda session: profile.load(session, 1))


def change(house: Database, **fields: str) -> int | None:
    def job(session: Session) -> None:
        profile.save(session, bench_at(session, 1), replace(profile.load(session, 1), **fields))

    return house.write_operation("profile", job).operation_id


def test_what_is_saved_is_loaded(house: Database) -> None:
    change(house, name="South", company_prefix="4751111", country="LV", **HOME)
    saved = present(house)
    assert (saved.name, saved.company_prefix, saved.country) == ("South", "4751111", "LV")
    assert {name: getattr(saved, name) for name in HOME} == HOME


def test_a_change_is_on_record_with_who_made_it(house: Database) -> None:
    operation_id = change(house, company_prefix="4751111")
    operation = house.read(lambda session: session.get_one(Operation, operation_id))
    assert (operation.kind, operation.station_id, operation.operator_id) == ("settings.warehouse", 1, 1)


def test_name_and_prefix_can_be_taken_back(house: Database) -> None:
    before = present(house)
    operation_id = change(house, name="South", company_prefix="4751111")
    assert operation_id is not None
    take_back(house, operation_id)
    assert present(house) == before


def test_a_changed_sender_is_on_record_without_a_word_of_the_address(house: Database) -> None:
    operation_id = change(house, **HOME)
    again = change(house, street="Other street 9")
    entries = house.read(lambda session: session.scalars(select(JournalEntry)).all())
    ours = [(each.action, each.table_name, each.before, each.after) for each in entries if each.operation_id == again]
    assert operation_id is not None
    assert ours == [("update", "party", None, None)]
    kept = " ".join(f"{each.before} {each.after}" for each in entries)
    assert not [word for word in (*HOME.values(), "Other street 9") if word in kept]
    assert house.read(verify).disagreements == ()


def test_a_changed_sender_is_not_taken_back_by_halves(house: Database) -> None:
    operation_id = change(house, name="South", **HOME)
    assert operation_id is not None
    assert str(refusal(house, operation_id).sentence).startswith("It changed an address")
    assert present(house).name == "South"


def test_saving_the_same_again_is_no_action(house: Database) -> None:
    change(house, **HOME)
    assert change(house, **HOME) is None


def test_a_zone_that_does_not_exist_changes_nothing(house: Database) -> None:
    before = present(house)
    with pytest.raises(ZoneInfoNotFoundError):
        change(house, name="South", time_zone="Europe/Atlantis")
    assert present(house) == before


def test_patterns_of_weighed_codes_are_kept_and_can_be_taken_back(house: Database) -> None:
    saved = change(house, store_codes="21iiiiiwwwwwc, 02IIIIIPPPPPC")
    assert present(house).store_codes == "21IIIIIWWWWWC 02IIIIIPPPPPC"
    take_back(house, saved)
    assert present(house).store_codes == ""


def test_a_pattern_that_cannot_be_read_changes_nothing(house: Database) -> None:
    with pytest.raises(RefusedError, match=r"settings\.pattern"):
        change(house, name="South", store_codes="47IIIIIWWWWWC")
    assert present(house).name != "South"
