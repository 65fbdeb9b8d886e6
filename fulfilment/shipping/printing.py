"""The print queue: what is to be printed, where each paper stands, and what is doubtful. Draws and sends nothing.

queued -> sending -> printed        unknown on doubt        cancelled when no longer wanted
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple

from sqlalchemy import Select, bindparam, exists, func, select
from sqlalchemy.orm import Session, aliased

from fulfilment.bench import Bench
from fulfilment.shipping import trouble
from fulfilment.step import PrintedJob, Text
from models import direct
from models.base import utc_now
from models.people import Setting
from models.prepared import Prepared
from models.shipping import Errand, ParcelLabel, PrintJob

RETRY_S = 3
STALE_AFTER = timedelta(minutes=10)
"""A job older than this asks before it prints: old jobs do not wake up when a printer comes back."""
REASON = 120
"""Letters of a reason that are kept."""
_LANE = "printer:{name}"
_WITH_ERRAND = (Errand.subject_id == PrintJob.id) & (Errand.kind == "print")
_COPY = aliased(PrintJob)
_QUEUED = (
    select(PrintJob, Errand, ParcelLabel, ~exists().where(_COPY.label_id == PrintJob.label_id, _COPY.id > PrintJob.id))
    .join(Errand, _WITH_ERRAND)
    .outerjoin(ParcelLabel, ParcelLabel.id == PrintJob.label_id)
)
_ONE = _QUEUED.where(PrintJob.id == bindparam("job_id"))
_DUE = (
    _QUEUED.where(Errand.lane == bindparam("lane"), Errand.state == "waiting", Errand.kind == "print")
    .order_by(Errand.id)
    .limit(20)
    .with_for_update(of=(PrintJob, Errand))
)
_OF_LABEL = _QUEUED.where(PrintJob.label_id == bindparam("label_id")).order_by(PrintJob.id)
_NEWEST_OF_PARCEL = Prepared(
    select(PrintJob.id, PrintJob.state, PrintJob.printer)
    .join(ParcelLabel, ParcelLabel.id == PrintJob.label_id)
    .where(ParcelLabel.parcel_id == bindparam("parcel_id"), ParcelLabel.state.not_in(("voided", "failed")))
    .order_by(PrintJob.id.desc())
    .limit(1)
)
_COPIES_SENT = Prepared(
    select(func.max(PrintJob.copy_no))
    .join(Errand, _WITH_ERRAND)
    .where(PrintJob.paper == bindparam("paper"), PrintJob.subject_id == bindparam("subject_id"), Errand.attempts > 0)
)
_WAS_SENT = Prepared(
    select(PrintJob.id)
    .join(Errand, _WITH_ERRAND)
    .where(PrintJob.label_id == bindparam("label_id"), Errand.attempts > 0)
    .limit(1)
)


class Paper(NamedTuple):
    """Where the newest print of a parcel's label stands."""

    job_id: int
    """Its job."""
    state: str
    """State of the job."""
    printer: str
    """Where it is printed."""


class _Queued(NamedTuple):
    """A job with its errand, and the parcel's label that it prints."""

    job: PrintJob
    errand: Errand
    label: ParcelLabel | None
    is_newest: bool

    def follow(self, state: str) -> None:
        """The label of a parcel follows its newest print job."""
        if self.label is not None and self.is_newest:
            _follow(self.label, state)

    @property
    def is_wanted(self) -> bool:
        """False when the label that it prints has been voided."""
        return self.label is None or self.label.state not in ("voided", "failed")

    def come_out(self) -> None:
        """It is printed."""
        self.job.state, self.job.printed_at = "printed", utc_now()
        self.errand.state = "done"
        trouble.end(self.errand)
        self.follow("printed")

    def drop(self) -> None:
        """It is no longer wanted."""
        self.errand.state = "given_up"
        if self.job.state in ("queued", "unknown"):
            self.job.state = "cancelled"

    def doubt(self) -> None:
        """Nobody knows whether it came out."""
        self.job.state = "unknown"
        self.errand.state = "given_up"
        self.follow("unknown")


@dataclass(frozen=True)
class Taken:
    """A job that a lane is about to send."""

    job_id: int
    """The job."""
    paper: str
    """Name of the paper."""
    subject_id: int
    """What it shows."""
    details: Mapping[str, object]
    """Options of the paper."""
    copies: int
    """Copies of the same content."""
    copy_no: int
    """1 for the original."""


def queue(
    session: Session,
    bench: Bench,
    *,
    paper: str,
    subject_id: int,
    code: str,
    label_id: int | None = None,
    copies: int = 1,
    copy_no: int = 1,
    reason: str = "",
    printer: str = "",
    details: Mapping[str, object] | None = None,
) -> PrintedJob:
    """Put a paper into the queue of a printer, the station's own unless `printer` says otherwise."""
    session.flush()
    printer, now = printer or bench.label_printer, utc_now()
    job_id = direct.add(
        session,
        PrintJob,
        printer=printer,
        paper=paper,
        subject_id=subject_id,
        code=code,
        label_id=label_id,
        copies=copies,
        copy_no=copy_no,
        reason=reason[:REASON],
        details=dict(details or {}),
        station_id=bench.station_id,
        operator_id=bench.operator_id,
        queued_at=now,
    )
    direct.add(session, Errand, lane=_LANE.format(name=printer), kind="print", subject_id=job_id, due_at=now)
    if label_id is not None:
        _follow(session.get_one(ParcelLabel, label_id), "queued")
        session.flush()
    return PrintedJob(job_id, paper, code)


def take(session: Session, printer: str, *, counter: int | None = None) -> Taken | None:
    """Return the next job of a printer that is due, marked as being sent; None when there is none.

    `counter` is the printer's count of labels before sending, where it tells one.
    """
    now = utc_now()
    for queued in _read(session, _DUE, lane=_LANE.format(name=printer)):
        job, errand = queued.job, queued.errand
        if job.state == "sending":
            continue  # another station is at it
        if job.state != "queued" or not queued.is_wanted:
            queued.drop()
        elif now - job.queued_at > STALE_AFTER:
            queued.doubt()
        elif errand.due_at > now:
            return None
        else:
            job.state, job.counter_before = "sending", counter
            errand.attempts += 1
            queued.follow("sending")
            session.flush()
            return Taken(job.id, job.paper, job.subject_id, job.details, job.copies, job.copy_no)
    session.flush()
    return None


def printed(session: Session, job_id: int) -> None:
    """Record that a job has come out."""
    _one(session, job_id).come_out()
    session.flush()


def failed(session: Session, job_id: int, *sentences: Text, retry_s: int = RETRY_S) -> None:
    """Record that nothing of a job was sent, and why; it is tried again, unless a newer copy has taken its place."""
    queued = _one(session, job_id)
    job, errand = queued.job, queued.errand
    job.state = "queued"
    trouble.name(errand, *sentences)
    if _has_newer_copy(session, job):
        queued.drop()
    else:
        errand.due_at = utc_now() + timedelta(seconds=retry_s)
        queued.follow("queued")
    session.flush()


def doubtful(session: Session, job_id: int, *sentences: Text) -> None:
    """Record that nobody knows whether a job came out, and why: a person scans the label or prints it again."""
    queued = _one(session, job_id)
    trouble.name(queued.errand, *sentences)
    queued.doubt()
    session.flush()


def interrupted(session: Session, printer: str) -> list[tuple[int, int | None, int]]:
    """Return the jobs of a printer that were being sent when the program ended: id, counter before, copies."""
    rows = session.execute(
        select(PrintJob.id, PrintJob.counter_before, PrintJob.copies).where(
            PrintJob.printer == printer, PrintJob.state == "sending"
        )
    )
    return [(row.id, row.counter_before, row.copies) for row in rows]


def has_waiting(session: Session, printer: str) -> bool:
    """Return whether a printer has a job to send."""
    lane = _LANE.format(name=printer)
    waiting = select(Errand.id).where(Errand.lane == lane, Errand.state == "waiting").limit(1)
    return session.scalar(waiting) is not None


def print_again(session: Session, bench: Bench, job_id: int, *, reason: str, printer: str = "") -> PrintedJob:
    """Queue one more copy of a job, with its copy number and the reason; a copy not yet sent is cancelled."""
    queued = _one(session, job_id)
    job = queued.job
    if job.state in ("queued", "unknown"):
        queued.drop()
    copies = select(PrintJob.copy_no).where(PrintJob.paper == job.paper, PrintJob.subject_id == job.subject_id)
    last = max(session.scalars(copies), default=0)
    return queue(
        session,
        bench,
        paper=job.paper,
        subject_id=job.subject_id,
        code=job.code,
        label_id=job.label_id,
        copies=job.copies,
        copy_no=last + 1,
        reason=reason,
        printer=printer or job.printer,
        details=job.details,
    )


def next_copy_no(session: Session, paper: str, subject_id: int) -> int:
    """Return 1, or more where a printer was given the same paper before, such as a label since voided."""
    session.flush()
    sent = _COPIES_SENT.scalar(session, {"paper": paper, "subject_id": subject_id})
    return (sent or 0) + 1


def newest_of_parcel(session: Session, parcel_id: int) -> Paper | None:
    """Return where the newest print of a parcel's active label stands."""
    session.flush()
    row = _NEWEST_OF_PARCEL.first(session, {"parcel_id": parcel_id})
    return Paper._make(row) if row else None


def was_sent(session: Session, label_id: int) -> bool:
    """Return whether a printer was ever given a parcel's label, so that it may be there to be scanned."""
    session.flush()
    return _WAS_SENT.first(session, {"label_id": label_id}) is not None


def proved(session: Session, label_id: int) -> None:
    """A label was scanned: whatever the printer said, it has come out, and copies that still wait are not wanted."""
    for queued in _read(session, _OF_LABEL, label_id=label_id):
        if queued.job.state in ("sending", "unknown"):
            queued.come_out()
        elif queued.job.state == "queued":
            queued.drop()


def printers(session: Session) -> list[str]:
    """Return the names of the printers that stations have announced."""
    names = session.scalar(select(Setting.value).where(Setting.key == "printers"))
    return list(names or [])


def _follow(label: ParcelLabel, state: str) -> None:
    """Let a label take the state of its print job, until it is on the box."""
    if label.state in ("bought", "queued", "sending", "printed", "unknown"):
        label.state = state


def _read(session: Session, query: Select[PrintJob, Errand, ParcelLabel, bool], **values: object) -> list[_Queued]:
    return [_Queued._make(row) for row in session.execute(query, values)]


def _one(session: Session, job_id: int) -> _Queued:
    (queued,) = _read(session, _ONE, job_id=job_id)
    return queued


def _has_newer_copy(session: Session, job: PrintJob) -> bool:
    newer = select(PrintJob.id).where(
        PrintJob.paper == job.paper, PrintJob.subject_id == job.subject_id, PrintJob.copy_no > job.copy_no
    )
    return session.scalar(newer.limit(1)) is not None


@dataclass(frozen=True)
class QueueRow:
    """Where one paper stands."""

    job_id: int
    """The job."""
    state: str
    """State of the job."""
    paper: str
    """Name of the paper."""
    code: str
    """The code on it."""
    printer: str
    """Printer."""
    copy_no: int
    """1 for the original."""
    trouble: str
    """What keeps it, in the source language."""


def is_known(session: Session, job_id: int) -> bool:
    """Return whether there is a job of this number."""
    return session.get(PrintJob, job_id) is not None


def newest(session: Session, limit: int = 50) -> list[QueueRow]:
    """Return the newest jobs, newest first."""
    rows = session.execute(
        select(PrintJob, Errand.trouble)
        .outerjoin(Errand, (Errand.subject_id == PrintJob.id) & (Errand.kind == "print"))
        .order_by(PrintJob.id.desc())
        .limit(limit)
    )
    return [
        QueueRow(job.id, job.state, job.paper, job.code, job.printer, job.copy_no, what_keeps_it or "")
        for job, what_keeps_it in rows
    ]
