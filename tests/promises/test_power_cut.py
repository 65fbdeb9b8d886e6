"""R11, R12: a power cut and a kill at any write leave every scan that was answered, and nothing by halves."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from promises.shop_on_disk import command, heard, missing, prepare
from promises.write_log import Disk, Event, record

EVERY = 1_000_000
CUTS = [20, pytest.param(EVERY, marks=pytest.mark.stress)]


@dataclass(frozen=True)
class Recording:
    """A shop before some work, and everything that the work wrote."""

    before: Path
    """Folder of the shop before."""
    events: list[Event]
    """What was written and said."""
    keys: list[str]
    """Scans that were answered, in order."""

    def moments(self, most: int) -> Iterator[tuple[Disk, int]]:
        """Yield the disk at so many moments spread over the work, with how many scans were answered by then."""
        disk, answered = Disk.of(self.before), 0
        wanted = set(random.Random(most).sample(range(len(self.events)), min(most, len(self.events))))
        for number, event in enumerate(self.events):
            if number in wanted:
                yield disk, answered
            disk.play(event)
            answered += event.call == "said" and event.name.startswith("ok ")


@pytest.fixture(scope="module")
def recording(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Recording:
    """The work of the program as it is."""
    return _recorded_in(sqlite_template, tmp_path_factory.mktemp("full"), "FULL")


@pytest.fixture(scope="module")
def careless(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Recording:
    """The same work by a program that answers before its disk has."""
    return _recorded_in(sqlite_template, tmp_path_factory.mktemp("normal"), "NORMAL")


def _recorded_in(template: Path, folder: Path, synchronous: str) -> Recording:
    home, before = folder / "home", folder / "before"
    home.mkdir()
    before.mkdir()
    path = home / "packhouse.db"
    path.write_bytes(template.read_bytes())
    orders = prepare(f"sqlite:///{path}", 2)
    (before / path.name).write_bytes(path.read_bytes())
    events, said = record(home, command(f"sqlite:///{path}", orders, synchronous), folder / "log")
    answers = heard(said)
    assert answers.is_done
    assert len(answers.keys) > 30
    assert len([event for event in events if event.call == "said"]) > 30, "the record is whole"
    assert len([event for event in events if event.call == "write"]) > 500, "the record is whole"
    return Recording(before, events, answers.keys)


def wrong_after(recording: Recording, folder: Path, answered: int, *, but_first: int = 0) -> list[str]:
    """Open what a disk holds and return what is wrong in it, then clear it away."""
    url = f"sqlite:///{folder / 'packhouse.db'}"
    found = missing(url, recording.keys[but_first:answered])
    for path in folder.iterdir():
        path.unlink()
    return found


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("moments", CUTS)
def test_killed_at_any_write_every_answered_scan_is_there(recording: Recording, tmp_path: Path, moments: int) -> None:
    (tmp_path / "left").mkdir()
    for disk, answered in recording.moments(moments):
        disk.after_kill(tmp_path / "left")
        assert wrong_after(recording, tmp_path / "left", answered) == []


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("moments", CUTS)
def test_after_a_power_cut_at_any_write_every_answered_scan_is_there(
    recording: Recording, tmp_path: Path, moments: int
) -> None:
    chance = random.Random(11)
    (tmp_path / "left").mkdir()
    for disk, answered in recording.moments(moments):
        disk.after_cut(tmp_path / "left", chance)
        assert wrong_after(recording, tmp_path / "left", answered) == []


def test_who_answers_before_the_disk_has_is_found_out(careless: Recording, tmp_path: Path) -> None:
    """The control: the same cuts find a program that does not wait for its disk."""
    chance = random.Random(11)
    (tmp_path / "left").mkdir()
    lost = 0
    for disk, answered in careless.moments(20):
        disk.after_cut(tmp_path / "left", chance)
        lost += bool(wrong_after(careless, tmp_path / "left", answered))
    assert lost > 0


def test_who_answers_before_the_commit_is_found_out(recording: Recording, tmp_path: Path) -> None:
    """The control: a kill finds a program that answers a scan when it begins to write it."""
    (tmp_path / "left").mkdir()
    lost = 0
    for disk, answered in recording.moments(20):
        disk.after_kill(tmp_path / "left")
        lost += bool(wrong_after(recording, tmp_path / "left", answered + 1, but_first=answered))
    assert lost > 0
