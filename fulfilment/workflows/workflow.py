"""What every workflow is: `present` says what to do now, `scan` and `command` go one step on.

The state of the work lives in the database; a workflow object has none.
"""

from abc import ABC, abstractmethod
from typing import ClassVar

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.identify import Found
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, Step, Text, Tone, checked, refused
from models.base import utc_now
from models.work import Work

_OPEN_WORK = (
    select(Work)
    .where(Work.workflow == bindparam("workflow"), Work.station_id == bindparam("station_id"), Work.is_open)
    .order_by(Work.id.desc())
    .limit(1)
)


_NOTHING_BOOKED = Text("scan", QT_TRANSLATE_NOOP("scan", "Nothing was booked."))


class Workflow(ABC):
    """One conversation. Subclasses tell their phases and transitions in the class docstring."""

    name: ClassVar[str]
    """Its name, also the name of its screen."""
    undoable: ClassVar[tuple[str, ...]] = ()
    """Kinds of operation that UNDO takes back here."""

    @abstractmethod
    def present(self, session: Session, bench: Bench, work: Work | None) -> Step:
        """Return what to do now; changes nothing."""

    @abstractmethod
    def scan(self, session: Session, bench: Bench, work: Work | None, found: Found) -> Step:
        """Book what the scanned text means and return the next step, or refuse it with a notice."""

    def command(self, session: Session, bench: Bench, work: Work | None, name: str) -> Step:
        """Obey a command that the present step offers; UNDO and the screen commands never come here."""
        raise NotImplementedError(f"{self.name} offers {name} and does not obey it")

    def resume(self, session: Session, bench: Bench) -> Work | None:
        """Return the open work of this station, if any."""
        return session.scalars(_OPEN_WORK, {"workflow": self.name, "station_id": bench.station_id}).first()

    def begin(self, session: Session, bench: Bench, **subject: int | None) -> Work:
        """Open a piece of work at this station."""
        work = Work(
            workflow=self.name,
            station_id=bench.station_id,
            operator_id=bench.operator_id,
            touched_at=utc_now(),
            **subject,
        )
        session.add(work)
        session.flush()
        return work

    def answer(self, session: Session, bench: Bench, work: Work | None, notice: Notice | None, *changes: str) -> Step:
        """Return the present step carrying `notice`; `changes` names what became stale."""
        session.flush()
        step = self.present(session, bench, work if work is None or work.is_open else None)
        return step.having(notice=notice, changes=frozenset(changes))

    def in_front(self, code: str) -> Notice:
        """Return the notice of work that is opened again while it is open: the natural scan after a break."""
        source = QT_TRANSLATE_NOOP("scan", "{code} is in front of you")
        return checked(f"{self.name}.in_front", Text("scan", source).with_values(code=code))

    def unknown(self, found: Found) -> Notice:
        """Return the notice of a text that means nothing here."""
        if found.is_foreign_command:
            source = QT_TRANSLATE_NOOP("scan", "Command of another warehouse")
            cure = QT_TRANSLATE_NOOP("scan", "Print this warehouse's command sheet in Labels and use that.")
            return refused(
                "scan.foreign_command", Text("scan", source), tone=Tone.UNKNOWN_CODE, detail=Text("scan", cure)
            )
        if found.trouble is not None:
            return refused("scan.uncounted", found.trouble, tone=Tone.WRONG_QUANTITY, detail=_NOTHING_BOOKED)
        if found.meanings:
            source = QT_TRANSLATE_NOOP("scan", "Not wanted now: {text}")
            cure = QT_TRANSLATE_NOOP("scan", "Nothing was booked. Follow the instruction and scan again.")
            notice_id, tone = "scan.not_wanted", Tone.WRONG_ITEM
        else:
            source = QT_TRANSLATE_NOOP("scan", "Unknown code: {text}")
            cure = QT_TRANSLATE_NOOP("scan", "No item, place or order has it. Try the other barcode on the goods.")
            notice_id, tone = "scan.unknown", Tone.UNKNOWN_CODE
        return refused(
            notice_id, Text("scan", source).with_values(text=found.text[:40]), tone=tone, detail=Text("scan", cure)
        )
