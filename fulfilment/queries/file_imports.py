"""Files that came in as a list: when, by whom, what became of their rows, and whether they were taken back."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from fulfilment.orders.files.kinds import KINDS
from fulfilment.orders.files.passage import Passage, state_of
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, directed, fetch_ids, in_order, spelled
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Text, plain
from models.base import utc_now
from models.file_import import FileImport, FilePortion
from models.journal import Operation
from models.people import Operator, Station

VIEWS = ("all", "standing", "taken_back")
SORT_KEYS = ("id", "begun_at", "name", "kind", "added", "changed", "already_there", "rejected")
_REVERSAL = aliased(Operation)


@dataclass(frozen=True)
class FileRow:
    """One imported file as the list shows it."""

    id: int
    """Its number."""
    kind: str
    """What it held: a name of `KINDS`."""
    name: str
    """Name of the file."""
    begun_at: datetime
    """When it came in, in UTC."""
    ended_at: datetime
    """When its last portion was written, in UTC."""
    who: str
    """Name of the operator, empty for a command of a terminal."""
    station: str
    """Name of the station."""
    rows: int
    """Rows read."""
    added: int
    """Things that were new: items, places, balances, orders, history lines."""
    changed: int
    """Things that were there and differ since."""
    already_there: int
    """Things that were there just so."""
    rejected: int
    """Rows that stayed out."""
    portions: int
    """Operations that wrote it."""
    undone: int
    """Those of them that were taken back."""
    passage: Passage
    """Whether it is coming in, came in whole, or was stopped."""
    at_line: int
    """Line of the file up to which it is in."""
    last_line: int
    """Last line of the file."""

    @property
    def what(self) -> Text:
        """What it held, in words."""
        return KINDS[self.kind].title if self.kind in KINDS else plain(self.kind)

    @property
    def state(self) -> str:
        """``running``, ``stopped``, ``continued``, ``nothing``, ``standing``, ``in_part`` or ``taken_back``."""
        if self.undone:
            return "taken_back" if self.undone == self.portions else "in_part"
        if self.passage is not Passage.DONE:
            return self.passage.value
        return "standing" if self.portions else "nothing"

    @property
    def words(self) -> Text:
        """Its state in a word or two."""
        return _WORDS[self.state]

    @property
    def reached(self) -> Text | None:
        """How far a file is that is not in whole."""
        told = _REACHED.get(self.state)
        return told.with_values(line=self.at_line, lines=self.last_line) if told else None

    @property
    def cure(self) -> Text | None:
        """What to do about a file that came in half."""
        return _GO_ON if self.state == "stopped" else None

    @property
    def words_kind(self) -> Kind | None:
        """What its state asks for."""
        return _KINDS.get(self.state)


@dataclass(frozen=True)
class Reversal:
    """When a file was taken back last."""

    at: datetime
    """Moment in UTC."""
    who: str
    """Name of the operator, empty for a command of a terminal."""


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the numbers of files, the newest first unless `sort` says otherwise."""
    statement = select(FileImport.id).where(_in_view(wanted.view))
    if wanted.warehouse_id is not None:
        statement = statement.where(FileImport.warehouse_id == wanted.warehouse_id)
    for word in wanted.text.split():
        who = select(Operator.id).where(spelled(session, Operator.name, word))
        is_number = FileImport.id == int(word) if word.isdecimal() and len(word) < _LONGEST else None
        texts = [spelled(session, FileImport.name, word), FileImport.operator_id.in_(who)]
        statement = statement.where(or_(*texts, *([] if is_number is None else [is_number])))
    if sort.key:
        key = "name_key" if sort.key == "name" else sort.key
        statement = statement.order_by(directed(getattr(FileImport, key), sort))
    return fetch_ids(session, statement.order_by(FileImport.id.desc()))


def counts(session: Session, warehouse_id: int | None = None) -> dict[str, int]:
    """Return how many files each saved view has."""
    here = FileImport.warehouse_id == warehouse_id if warehouse_id is not None else FileImport.id > 0
    count = select(func.count()).select_from(FileImport)
    return {view: session.scalar(count.where(here, _in_view(view))) or 0 for view in VIEWS}


def _in_view(name: str) -> ColumnElement[bool]:
    portion = exists().where(FilePortion.file_import_id == FileImport.id)
    undone = exists().where(_REVERSAL.undoes_id == FilePortion.operation_id)
    if name == "standing":
        return portion.where(~undone)
    return portion.where(undone) if name == "taken_back" else FileImport.id > 0


def rows(session: Session, ids: Sequence[int]) -> list[FileRow]:
    """Return the rows of these files, in their order."""
    statement = (
        select(
            FileImport,
            func.coalesce(Operator.name, "").label("who"),
            func.coalesce(Station.name, "").label("station"),
            func.count(FilePortion.operation_id).label("portions"),
            func.count(_REVERSAL.id).label("undone"),
        )
        .outerjoin(Operator, Operator.id == FileImport.operator_id)
        .outerjoin(Station, Station.id == FileImport.station_id)
        .outerjoin(FilePortion, FilePortion.file_import_id == FileImport.id)
        .outerjoin(_REVERSAL, _REVERSAL.undoes_id == FilePortion.operation_id)
        .where(FileImport.id.in_(ids))
        .group_by(FileImport.id, Operator.id, Station.id)
    )
    now = utc_now()
    return in_order(ids, [_row(now, *row) for row in session.execute(statement)])


def _row(now: datetime, file: FileImport, who: str, station: str, *portions: int) -> FileRow:
    written, undone = portions
    return FileRow(
        id=file.id,
        kind=file.kind,
        name=file.name,
        begun_at=file.begun_at,
        ended_at=file.ended_at,
        who=who,
        station=station,
        rows=file.rows,
        added=file.added,
        changed=file.changed,
        already_there=file.already_there,
        rejected=file.rejected,
        portions=written,
        undone=undone,
        passage=state_of(file, now),
        at_line=file.at_line,
        last_line=file.last_line,
    )


def details(session: Session, number: int) -> tuple[FileRow, Reversal | None] | None:
    """Return a file and when it was last taken back, or None when there is none of this number."""
    found = rows(session, [number])
    last = session.execute(
        select(_REVERSAL.at, func.coalesce(Operator.name, ""))
        .join(FilePortion, FilePortion.operation_id == _REVERSAL.undoes_id)
        .outerjoin(Operator, Operator.id == _REVERSAL.operator_id)
        .where(FilePortion.file_import_id == number)
        .order_by(_REVERSAL.id.desc())
        .limit(1)
    ).first()
    return (found[0], Reversal(*last) if last else None) if found else None


_LONGEST = 10
"""Digits of a number that any database can compare."""
_REACHED = {
    "running": Text("file_imports", QT_TRANSLATE_NOOP("file_imports", "Coming in: line {line} of {lines}")),
    "stopped": Text("file_imports", QT_TRANSLATE_NOOP("file_imports", "Stopped at line {line} of {lines}")),
}
_KINDS = {"running": Kind.READY, "stopped": Kind.CHECK, "standing": Kind.OK, "in_part": Kind.CHECK}
_GO_ON = Text("file_imports", QT_TRANSLATE_NOOP("file_imports", "Importing it again goes on"))
_WORDS = {
    "running": Text("file_imports", QT_TRANSLATE_NOOP("file_imports", "coming in")),
    "stopped": Text("file_imports", QT_TRANSLATE_NOOP("file_imports", "stopped")),
    "continued": Text("file_imports", QT_TRANSLATE_NOOP("file_imports", "completed")),
    "nothing": Text("file_imports", QT_TRANSLATE_NOOP("file_imports", "changed nothing")),
    "standing": Text("file_imports", QT_TRANSLATE_NOOP("file_imports", "taken in")),
    "in_part": Text("file_imports", QT_TRANSLATE_NOOP("file_imports", "taken back in part")),
    "taken_back": Text("file_imports", QT_TRANSLATE_NOOP("file_imports", "taken back")),
}
