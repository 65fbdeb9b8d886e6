"""Papers at the desk: print again with a reason, call off, put a label of something into the queue."""

from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.desk.answer import Answer, done
from fulfilment.shipping import printing
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock.refusal import RefusedError
from models.item import Item
from models.people import Operator
from models.place import Location
from models.shipping import PrintJob


def print_again(session: Session, bench: Bench, job_id: int, reason: str, printer: str = "") -> Answer:
    """Queue one more copy, with its number and reason, for the same printer or another one."""
    job = printing.print_again(session, bench, job_id, reason=reason, printer=printer)
    text = _AGAIN.with_values(code=job.code, printer=session.get_one(PrintJob, job.job_id).printer)
    return Answer(done("desk.again", text).notice, frozenset({"labels"}), (job,))


def print_label(session: Session, bench: Bench, paper: str, subject_id: int, copies: int = 1) -> Answer:
    """Queue the label of an item, a place or a badge. Raises RefusedError when the station has no printer."""
    if not bench.label_printer:
        raise RefusedError("desk.no_printer", _NO_PRINTER, cure=_NAME_PRINTER)
    code = _code(session, paper, subject_id)
    job = printing.queue(session, bench, paper=paper, subject_id=subject_id, code=code, copies=copies)
    text = _QUEUED.with_values(code=code, printer=bench.label_printer)
    return Answer(done("desk.queued", text).notice, frozenset({"labels"}), (job,))


def _code(session: Session, paper: str, subject_id: int) -> str:
    if paper == "item":
        return session.get_one(Item, subject_id).sku
    if paper == "badge":
        return session.get_one(Operator, subject_id).code
    return session.get_one(Location, subject_id).code


def _t(source: str) -> Text:
    return Text("desk", source)


_AGAIN = _t(QT_TRANSLATE_NOOP("desk", "{code} is printed again on {printer}"))
_QUEUED = _t(QT_TRANSLATE_NOOP("desk", "Label of {code} is sent to {printer}"))
_NO_PRINTER = _t(QT_TRANSLATE_NOOP("desk", "This station has no label printer"))
_NAME_PRINTER = _t(QT_TRANSLATE_NOOP("desk", "Add one in Devices."))
