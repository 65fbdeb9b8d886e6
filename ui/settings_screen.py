"""The Settings screen, joined to the warehouse: profile, papers for the wall, verification, backup."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from fulfilment import backups, relocation
from fulfilment.bench import Bench, bench_at
from fulfilment.desk import people, printing, profile
from fulfilment.desk.answer import Action, Answer, act, done
from fulfilment.desk.profile import Profile
from fulfilment.desk.undoing import undo_last
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from fulfilment.stock.verify import verify_all
from ui import time_zones
from ui.kit import Kit
from ui.ports import Job
from ui.screens.settings import SettingsScreen
from ui.settings_panels.moving import MoveJobs
from ui.settings_panels.people import PeopleJobs, Staff
from ui.settings_panels.station import Hands
from ui.settings_panels.warehouse import Finding, PaperOffer, WarehouseJobs
from ui.wall_papers import print_for_the_wall
from ui.warehouse_profile import WarehouseProfile


def _t(source: str, **values: object) -> Text:
    return Text("settings", source).with_values(**values)


_PAPERS = (
    ("command_sheet", _t(QT_TRANSLATE_NOOP("settings", "Command sheet"))),
    ("badge", _t(QT_TRANSLATE_NOOP("settings", "Badges"))),
    ("location", _t(QT_TRANSLATE_NOOP("settings", "Place labels"))),
    ("tote", _t(QT_TRANSLATE_NOOP("settings", "Tote labels"))),
)


HEAD_SHOWN = 16
"""Letters of a head: enough to compare it with one that was kept elsewhere."""
_SAVED = _t(QT_TRANSLATE_NOOP("settings", "Saved"))
_BY_THE_CLOCK = frozenset({"stock", "orders", "picks", "labels", "reorder", "receipts", "station"})
"""What is read again when the clock of the site is another."""


def create(kit: Kit) -> SettingsScreen:
    """Return the page."""
    hands = Hands(kit.store, kit.languages, kit.tones)
    jobs = WarehouseJobs(
        load_profile=partial(_load, kit),
        save_profile=partial(_save, kit),
        undo_profile=partial(
            act, station_id=kit.house.station_id, action=partial(undo_last, kinds=("settings.warehouse",))
        ),
        profile_saved=partial(_live_by, kit),
        papers=[PaperOffer(title, partial(print_for_the_wall, kit, name)) for name, title in _PAPERS],
        verify=partial(_verify, kit),
        people=_people_jobs(kit),
        moving=_move_jobs(kit) if kit.house.database.dialect == "sqlite" else None,
        back_up=partial(_back_up, kit) if kit.house.database.dialect == "sqlite" else None,
    )
    return SettingsScreen(kit.theme, kit.operations, hands, jobs)


# `Any` is the session, handed on unopened.
def _load(kit: Kit, session: Any) -> WarehouseProfile:
    time_zones.offered()  # made here and not while somebody opens the list
    bench = bench_at(session, kit.house.station_id)
    return WarehouseProfile(**asdict(profile.load(session, bench.warehouse_id)))


def _save(kit: Kit, wanted: WarehouseProfile) -> Job:
    def save(session: Any, bench: Bench) -> Answer:
        profile.save(session, bench, Profile(**asdict(wanted)))
        return done("settings.saved", _SAVED)

    return partial(act, station_id=kit.house.station_id, action=save)


def _live_by(kit: Kit, saved: WarehouseProfile) -> None:
    """Show moments in the zone of the site from now on; what is late or due may be another today."""
    if kit.theme.formats.zone != ZoneInfo(saved.time_zone):
        kit.theme.set_formats(replace(kit.theme.formats, zone=ZoneInfo(saved.time_zone)))
        kit.operations.changed.emit(_BY_THE_CLOCK)


def _move_jobs(kit: Kit) -> MoveJobs:
    def move(url: str, tell: Callable[[relocation.Far], bool], checking: Callable[[], object]) -> relocation.Moved:
        return relocation.move_to(kit.house.database, url, tell=tell, checking=checking)

    def moved(url: str) -> None:
        kit.store.change(database=relocation.without_password(url))

    return MoveJobs(move, moved)


def _people_jobs(kit: Kit) -> PeopleJobs:
    def job(action: Action) -> Job:
        return partial(act, station_id=kit.house.station_id, action=action)

    return PeopleJobs(
        load=partial(_staff, kit),
        add=lambda code, name, language: job(partial(people.add, code=code, name=name, language=language)),
        retire=lambda person: job(partial(people.retire, operator_id=person)),
        change_role=lambda person: job(partial(people.change_role, operator_id=person)),
        print_badge=lambda person: job(partial(printing.print_label, paper="badge", subject_id=person)),
        printed=kit.senses.wake,
    )


def _staff(kit: Kit, session: Any) -> Staff:
    return Staff(tuple(people.everybody(session)), bench_at(session, kit.house.station_id).operator_name)


def _verify(kit: Kit, session: Any) -> Finding:  # Any: a session; the books are read in one of their own
    verdict = verify_all(kit.house.database)
    wrong = verdict.disagreements
    if wrong:
        found = _t(QT_TRANSLATE_NOOP("settings", "The books disagree in {n} places. Call support."), n=len(wrong))
        lines = tuple(f"{row.check}: {row.subject}: {row.expected} / {row.found}" for row in wrong)
        return Finding(found, is_bad=True, details=lines)
    source = QT_TRANSLATE_NOOP("settings", "The books are right: {moves} moves, {operations} operations.")
    return Finding(_t(source, moves=verdict.moves, operations=verdict.operations), details=in_short(verdict.heads))


def in_short(heads: Sequence[str]) -> tuple[str, ...]:
    """Return the beginnings of the heads of all chains, a few in a line."""
    short = [head[:HEAD_SHOWN] for head in heads]
    return tuple("  ·  ".join(short[start : start + 2]) for start in range(0, len(short), 2))


def _back_up(kit: Kit, session: Any) -> Finding:
    taken = backups.take(kit.house.database, kit.data / "backups")
    source = QT_TRANSLATE_NOOP("settings", "Copied and tried out: {moves} moves, {operations} operations.")
    return Finding(_t(source, moves=taken.moves, operations=taken.operations), details=(str(plain(taken.path)),))
