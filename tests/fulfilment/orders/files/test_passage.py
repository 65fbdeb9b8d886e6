"""A file that came in half says so, also when the program died, and the same file again completes it."""

from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import update

from fulfilment.orders.files import passage
from fulfilment.orders.files.importing import Import
from fulfilment.queries import file_imports
from fulfilment.queries.file_imports import FileRow
from models.file_import import FileImport

ITEMS = "SKU;Name\n" + "".join(f"S-{number};Thing {number}\n" for number in range(5))


@pytest.fixture
def half(house: Any) -> Import:
    """A file of six lines of which the first portion, up to line 3, is in."""
    house.chunk_rows = 2
    work: Import = house.file(ITEMS, "items")
    first = next(work.chunks())
    job = partial(work.apply_chunk, bench=house.bench, chunk=first)
    house.database.write("import", job, actor=house.bench.actor)
    return work


def _files(house: Any) -> list[FileRow]:
    found: list[FileRow] = house.read(lambda session: file_imports.rows(session, file_imports.ids(session)))
    return found[::-1]


def _said(house: Any) -> list[tuple[str, str]]:
    return [(row.state, str(row.reached or row.words)) for row in _files(house)]


def _wait(house: Any, silence: timedelta) -> None:
    """Let the passage have been silent for so long."""
    (file,) = _files(house)
    moment = file.ended_at - silence
    house.database.write("x", lambda session: session.execute(update(FileImport).values(ended_at=moment)))


def test_a_file_under_way_says_how_far_it_is(house: Any, half: Import) -> None:
    assert _said(house) == [("running", "Coming in: line 3 of 6")]


def test_a_file_that_was_stopped_says_where_and_what_to_do(house: Any, half: Import) -> None:
    house.database.write("import", half.stop)
    assert _said(house) == [("stopped", "Stopped at line 3 of 6")]
    assert str(_files(house)[0].cure) == "Importing it again goes on"


def test_a_file_that_fell_silent_was_stopped_by_a_crash(house: Any, half: Import) -> None:
    _wait(house, passage.SILENCE - timedelta(seconds=5))
    assert _said(house)[0][0] == "running"
    _wait(house, timedelta(seconds=10))
    assert _said(house)[0] == ("stopped", "Stopped at line 3 of 6")


def test_a_whole_file_is_taken_in(house: Any) -> None:
    house.chunk_rows = 2
    house.imports("items", ITEMS)
    assert (_said(house), _files(house)[0].cure) == ([("standing", "taken in")], None)


@pytest.mark.parametrize("is_crash", [False, True])
def test_importing_again_completes_it(house: Any, half: Import, is_crash: bool) -> None:
    if is_crash:
        _wait(house, passage.SILENCE * 2)
    else:
        house.database.write("import", half.stop)
    result = house.imports("items", ITEMS)
    assert (result.added, result.already_there) == (3, 2)
    assert [state for state, _ in _said(house)] == ["continued", "standing"]


def test_another_file_completes_nothing(house: Any, half: Import) -> None:
    house.database.write("import", half.stop)
    house.imports("items", ITEMS + "S-9;Nine\n")
    assert [state for state, _ in _said(house)] == ["stopped", "standing"]


def test_a_stop_after_the_last_portion_changes_nothing(house: Any) -> None:
    work = house.file(ITEMS, "items")
    house.run(work)
    house.database.write("import", work.stop)
    assert _said(house)[0][0] == "standing"


def test_what_a_dead_program_left_is_stopped_when_its_station_opens_again(house: Any, half: Import) -> None:
    station_id = house.bench.station_id
    assert not house.read(lambda session: passage.has_left_behind(session, station_id + 1))
    house.database.write("x", lambda session: passage.stop_left_behind(session, station_id + 1))
    assert _said(house)[0][0] == "running"
    assert house.read(lambda session: passage.has_left_behind(session, station_id))
    house.database.write("x", lambda session: passage.stop_left_behind(session, station_id))
    assert _said(house)[0][0] == "stopped"


def test_one_that_lives_after_all_says_so_with_its_next_portion(house: Any, half: Import) -> None:
    house.database.write("x", lambda session: passage.stop_left_behind(session, None))
    _, second, third = half.chunks()
    house.database.write("import", lambda session: half.apply_chunk(session, house.bench, second))
    assert _said(house)[0] == ("running", "Coming in: line 5 of 6")
    house.database.write("import", lambda session: half.apply_chunk(session, house.bench, third))
    assert _said(house)[0][0] == "standing"


def test_a_stopped_file_that_was_taken_back_says_that(house: Any, half: Import) -> None:
    from fulfilment.orders.files import taking_back

    house.database.write("import", half.stop)
    (operation,) = house.read(lambda session: taking_back.pending(session, 1))
    house.database.write("x", lambda session: taking_back.take_back(session, operation))
    assert _said(house)[0][0] == "taken_back"
