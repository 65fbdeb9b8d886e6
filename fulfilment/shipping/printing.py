"""The print queue: what is to be printed, where each paper stands, and what is doubtful. Draws and sends nothing.

queued -> sending -> printed        unknown on doubt        cancelled when no longer wanted
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.step import PrintedJob
from models.base import utc_now
from models.people import Setting
from models.shipping import Errand, ParcelLabel, PrintJob

RETRY_S = 3
STALE_AFTER = timedelta(minutes=10)
"""A job older than this asks before it prints: old jobs do not wake up when a printer comes back."""
_LANE = "printer:{name}"
_NEWEST = select(PrintJob).where(PrintJob.label_id == bindparam("label_id")).order_by(PrintJob.id.desc()).limit(1)
_JOB = (
    select(PrintJob, Errand)
    .join(Errand, (Errand.subject_id == PrintJob.id) & (Errand.kind == "print"))
    .where(PrintJob.id == bindparam("job_id"))
)
_DUE = (
    select(Errand, PrintJob)
    .join(PrintJob, PrintJob.id == Errand.subject_id)
    .where(Errand.lane == bindparam("lane"), Errand.state == "waiting", Errand.kind == "print")
    .order_by(Errand.id)
    .limit(20)
)
_WITH_ERRAND = (Errand.subject_id == PrintJob.id) & (Errand.kind == "print")
_COPIES_SENT = (
    select(func.max(PrintJob.copy_no))
    .join(Errand, _WITH_ERRAND)
    .where(PrintJob.paper == bindparam("paper"), PrintJob.subject_id == bindparam("subject_id"), Errand.attempts > 0)
)
_WAS_SENT = (
    select(PrintJob.id)
    .join(Errand, _WITH_ERRAND)
    .where(PrintJob.label_id == bindparam("label_id"), Errand.attempts > 0)
    .limit(1)
)
_OF_LABEL = select(PrintJob).where(PrintJob.label_id == bindparam("label_id")).order_by(PrintJob.id)


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
    job = PrintJob(
        printer=printer or bench.label_printer,
        paper=paper,
        subject_id=subject_id,
        code=code,
        label_id=label_id,
        copies=copies,
        copy_no=copy_no,
        reason=reason,
        details=dict(details or {}),
        station_id=bench.station_id,
        operator_id=bench.operator_id,
        queued_at=utc_now(),
    )
    session.add(job)
    session.flush()
    session.add(Errand(lane=_LANE.format(name=job.printer), kind="print", subject_id=job.id, due_at=job.queued_at))
    _follow(session, job, "queued")
    session.flush()
    return PrintedJob(job.id, paper, code)


def take(session: Session, printer: str, *, counter: int | None = None) -> Taken | None:
    """Return the next job of a printer that is due, marked as being sent; None when there is none.

    `counter` is the printer's count of labels before sending, where it tells one.
    """
    now = utc_now()
    rows = session.execute(_DUE, {"lane": _LANE.format(name=printer)}).all()
    for errand, job in rows:
        if job.state != "queued" or not _is_wanted(session, job):
            _drop(errand, job)
        elif now - job.queued_at > STALE_AFTER:
            _doubt(session, errand, job)
        elif errand.due_at > now:
            return None
        else:
            job.state, job.counter_before = "sending", counter
            errand.attempts += 1
            _follow(session, job, "sending")
            session.flush()
            return Taken(job.id, job.paper, job.subject_id, job.details, job.copies, job.copy_no)
    session.flush()
    return None


def printed(session: Session, job_id: int) -> None:
    """Record that a job has come out."""
    job, errand = _job(session, job_id)
    job.state, job.printed_at = "printed", utc_now()
    errand.state, errand.trouble = "done", ""
    _follow(session, job, "printed")
    session.flush()


def failed(session: Session, job_id: int, trouble: str, *, retry_s: int = RETRY_S) -> None:
    """Record that nothing of a job was sent; it waits and is tried again, unless a newer copy has taken its place."""
    job, errand = _job(session, job_id)
    job.state = "queued"
    errand.trouble = trouble[:200]
    if _has_newer_copy(session, job):
        _drop(errand, job)
        session.flush()
        return
    errand.due_at = utc_now() + timedelta(seconds=retry_s)
    _follow(session, job, "queued")
    session.flush()


def doubtful(session: Session, job_id: int, trouble: str = "") -> None:
    """Record that nobody knows whether a job came out: a person answers by scanning the label or printing again."""
    job, errand = _job(session, job_id)
    errand.trouble = trouble[:200]
    _doubt(session, errand, job)
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
    job, errand = _job(session, job_id)
    if job.state in ("queued", "unknown"):
        _drop(errand, job)
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
    return (session.scalar(_COPIES_SENT, {"paper": paper, "subject_id": subject_id}) or 0) + 1


def newest_of_label(session: Session, label_id: int) -> PrintJob | None:
    """Return the newest job that prints a parcel's label."""
    return session.scalars(_NEWEST, {"label_id": label_id}).first()


def was_sent(session: Session, label_id: int) -> bool:
    """Return whether a printer was ever given a parcel's label, so that it may be there to be scanned."""
    return session.scalar(_WAS_SENT, {"label_id": label_id}) is not None


def proved(session: Session, label_id: int) -> None:
    """A label was scanned: whatever the printer said, it has come out, and copies that still wait are not wanted."""
    for job in session.scalars(_OF_LABEL, {"label_id": label_id}).all():
        if job.state in ("sending", "unknown"):
            printed(session, job.id)
        elif job.state == "queued":
            _drop(_job(session, job.id)[1], job)


def printers(session: Session) -> list[str]:
    """Return the names of the printers that stations have announced."""
    names = session.scalar(select(Setting.value).where(Setting.key == "printers"))
    return list(names or [])


def _job(session: Session, job_id: int) -> tuple[PrintJob, Errand]:
    job, errand = session.execute(_JOB, {"job_id": job_id}).one()
    return job, errand


def _is_wanted(session: Session, job: PrintJob) -> bool:
    if job.label_id is None:
        return True
    return session.get_one(ParcelLabel, job.label_id).state not in ("voided", "failed")


def _has_newer_copy(session: Session, job: PrintJob) -> bool:
    newer = select(PrintJob.id).where(
        PrintJob.paper == job.paper, PrintJob.subject_id == job.subject_id, PrintJob.copy_no > job.copy_no
    )
    return session.scalar(newer.limit(1)) is not None


def _drop(errand: Errand, job: PrintJob) -> None:
    errand.state = "given_up"
    if job.state in ("queued", "unknown"):
        job.state = "cancelled"


def _doubt(session: Session, errand: Errand, job: PrintJob) -> None:
    job.state = "unknown"
    errand.state = "given_up"
    _follow(session, job, "unknown")


def _follow(session: Session, job: PrintJob, state: str) -> None:
    """The label of a parcel follows its newest print job, until it is on the box."""
    newest = newest_of_label(session, job.label_id) if job.label_id is not None else None
    if newest is None or newest.id != job.id:
        return
    label = session.get_one(ParcelLabel, job.label_id)
    if label.state in ("bought", "queued", "sending", "printed", "unknown"):
        label.state = state


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
    """What keeps it."""


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
        QueueRow(job.id, job.state, job.paper, job.code, job.printer, job.copy_no, trouble or "")
        for job, trouble in rows
    ]
