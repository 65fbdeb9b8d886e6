"""Undo of an imported file at the desk: first every portion is rehearsed, then each is taken back by itself."""

from functools import partial

from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.desk.answer import Answer, act, done
from fulfilment.desk.files import CHANGES
from fulfilment.orders.files import taking_back
from fulfilment.step import QT_TRANSLATE_NOOP, Text, booked, checked, plain
from models.file_import import FileImport


class FileUndo:
    """Takes one file back, portion by portion, the newest first; asked by one thread at a time.

    Phases: `check` until `is_checked`, each in a rehearsal; then `take_back` until it answers. A portion stays the
    next one until `confirm`: a transaction that is run again must not lose it. Stopping between two portions leaves
    whole portions taken back; a new `FileUndo` goes on with the rest.
    """

    def __init__(self, file: FileImport, operations: list[int], station_id: int, *, needs_badge: bool) -> None:
        self.number = file.id
        """Number of the file."""
        self.name = file.name
        """Its name."""
        self._operations = operations
        self._at = 0
        self._act = partial(act, station_id=station_id, needs_badge=needs_badge)
        self.is_checked = False
        """True once nothing was found that forbids it."""

    @property
    def progress(self) -> float:
        """How much of the present phase is done, from 0 to 1."""
        return self._at / max(1, len(self._operations))

    def check(self, session: Session) -> Answer | None:
        """Rehearse the next portion; return the refusal when something forbids it."""
        action = partial(_take_back, operation_id=self._operations[self._at], besides=frozenset(self._operations))
        return _refusal(self._act(session, action=action))

    def take_back(self, session: Session) -> Answer | None:
        """Take the next portion back within a running write; return the answer when it was the last, or a refusal.

        What was taken back before a refusal stays so, and the refusal says it.
        """
        answer = self._act(session, action=partial(_take_back, operation_id=self._operations[self._at]))
        if answer.notice.is_refusal and self._at:
            part = _IN_PART.with_values(done=self._at, all=len(self._operations))
            return Answer(checked("files.in_part", part, detail=answer.notice.text), CHANGES)
        if not answer.notice.is_refusal and self._at == len(self._operations) - 1:
            text = _UNDONE.with_values(name=self.name, number=self.number)
            return done("files.undone", text, *CHANGES)
        return _refusal(answer)

    def confirm(self) -> None:
        """The last portion is done: go on with the next, or with the next phase."""
        self._at += 1
        if self._at == len(self._operations) and not self.is_checked:
            self.is_checked, self._at = True, 0

    def stopped(self) -> Answer:
        """Return what is said when somebody stops it here."""
        if not self.is_checked or not self._at:
            return Answer(checked("files.undo_stopped", _STOPPED))
        part = _IN_PART.with_values(done=self._at, all=len(self._operations))
        return Answer(checked("files.in_part", part, detail=_GO_ON), CHANGES)


def begin(session: Session, station_id: int, number: int, *, needs_badge: bool = True) -> FileUndo | Answer:
    """Return what takes the file of this number back, or why there is nothing to take back."""
    file = session.get(FileImport, number)
    if file is None:
        return Answer(checked("files.unknown", _UNKNOWN.with_values(number=number)))
    operations = taking_back.pending(session, number)
    if not operations:
        return Answer(checked("files.nothing_left", _NOTHING_LEFT.with_values(name=file.name, number=number)))
    return FileUndo(file, operations, station_id, needs_badge=needs_badge)


def _take_back(session: Session, bench: Bench, operation_id: int, besides: frozenset[int] = frozenset()) -> Answer:
    taking_back.take_back(session, operation_id, besides=besides)
    return Answer(booked("files.portion_undone", plain("")))


def _refusal(answer: Answer) -> Answer | None:
    return answer if answer.notice.is_refusal else None


def _t(source: str) -> Text:
    return Text("desk", source)


_UNKNOWN = _t(QT_TRANSLATE_NOOP("desk", "No file was taken in under number {number}"))
_NOTHING_LEFT = _t(QT_TRANSLATE_NOOP("desk", "Nothing of {name} (number {number}) is in the books"))
_UNDONE = _t(QT_TRANSLATE_NOOP("desk", "Taken back: {name} (number {number})"))
_IN_PART = _t(QT_TRANSLATE_NOOP("desk", "Taken back in part: {done} of {all} portions"))
_GO_ON = _t(QT_TRANSLATE_NOOP("desk", "The rest stays. Undo goes on with it."))
_STOPPED = _t(QT_TRANSLATE_NOOP("desk", "Stopped; nothing was changed"))
