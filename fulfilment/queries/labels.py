"""The print queue as a list: every paper, where it stands in words, who asked for it and what is in its way."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, directed, fetch_ids, in_order, spelled, tally
from fulfilment.shipping import trouble
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Text, plain
from models.order import Order
from models.people import Operator, Station
from models.shipping import Errand, Parcel, ParcelLabel, PrintJob, Shipment

VIEWS = ("all", "waiting", "unknown", "printed", "cancelled")
SORT_KEYS = ("queued_at", "printer", "state", "code", "paper")

_STATES = {
    "waiting": ("queued", "sending"),
    "unknown": ("unknown",),
    "printed": ("printed",),
    "cancelled": ("cancelled",),
}


@dataclass(frozen=True)
class LabelRow:
    """One paper in the print queue."""

    id: int
    """Print job."""
    paper: str
    """Name of the paper."""
    code: str
    """The code on it that proves it when scanned."""
    order: str
    """Number of the order it belongs to, or empty."""
    parcel: str
    """Code of the parcel it belongs to, or empty."""
    carrier: str
    """Carrier of the label, or empty."""
    state: str
    """State of the job; ``applied`` or ``voided`` where the parcel's label has gone further."""
    printer: str
    """Name of the printer."""
    queued_at: datetime
    """When it was asked for, in UTC."""
    printed_at: datetime | None
    """When it came out, in UTC."""
    tries: int
    """How often it was sent."""
    trouble: Text | None
    """What stood in its way last."""
    copy_no: int
    """1 for the original."""
    reason: str
    """Why it was printed again."""
    who: str
    """Name of the operator who asked."""
    station: str
    """Name of the station that asked."""

    @property
    def words(self) -> Text:
        """Its state in words."""
        return _WORDS.get(self.state, plain(self.state))

    @property
    def words_kind(self) -> Kind | None:
        """What its state asks for."""
        if self.state in ("queued", "sending") and self.trouble:
            return Kind.CHECK
        return _KINDS.get(self.state)

    @property
    def title(self) -> Text:
        """Name of the paper in words."""
        return _PAPERS.get(self.paper, plain(self.paper))


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of print jobs, newest first unless `sort` says otherwise."""
    statement = select(PrintJob.id).where(_in_view(wanted.view))
    if wanted.warehouse_id is not None:
        here = select(Station.id).where(Station.warehouse_id == wanted.warehouse_id)
        statement = statement.where(PrintJob.station_id.in_(here))
    for word in wanted.text.split():
        of_order = (
            select(PrintJob.id)
            .join(ParcelLabel, ParcelLabel.id == PrintJob.label_id)
            .join(Parcel, Parcel.id == ParcelLabel.parcel_id)
            .join(Shipment, Shipment.id == Parcel.shipment_id)
            .join(Order, Order.id == Shipment.order_id)
            .where(or_(spelled(session, Order.number, word), spelled(session, Parcel.code, word)))
        )
        texts = (PrintJob.code, PrintJob.printer, PrintJob.paper)
        statement = statement.where(or_(*(spelled(session, text, word) for text in texts), PrintJob.id.in_(of_order)))
    if sort.key:
        return fetch_ids(session, statement.order_by(directed(getattr(PrintJob, sort.key), sort), PrintJob.id.desc()))
    return fetch_ids(session, statement.order_by(PrintJob.id.desc()))


def counts(session: Session) -> dict[str, int]:
    """Return how many papers each saved view has."""
    by_state = tally(session, PrintJob.state)
    found = {view: sum(by_state.get(state, 0) for state in states) for view, states in _STATES.items()}
    return {"all": sum(by_state.values()), **found}


def _in_view(name: str) -> ColumnElement[bool]:
    return PrintJob.id > 0 if name == "all" else PrintJob.state.in_(_STATES[name])


def rows(session: Session, ids: Sequence[int]) -> list[LabelRow]:
    """Return the rows of these print jobs, in their order."""
    found = []
    for row in session.execute(_whole().where(PrintJob.id.in_(ids))):
        job: PrintJob = row.PrintJob
        found.append(
            LabelRow(
                id=job.id,
                paper=job.paper,
                code=job.code,
                order=row.order,
                parcel=row.parcel,
                carrier=row.carrier,
                state=_further(job.state, row.label_state),
                printer=job.printer,
                queued_at=job.queued_at,
                printed_at=job.printed_at,
                tries=row.tries,
                trouble=trouble.in_one(trouble.told(row.sentences)) if job.state in ("queued", "unknown") else None,
                copy_no=job.copy_no,
                reason=job.reason,
                who=row.who,
                station=row.station,
            )
        )
    return in_order(ids, found)


def _whole() -> Select[*tuple[Any, ...]]:
    return (
        select(
            PrintJob,
            func.coalesce(Order.number, "").label("order"),
            func.coalesce(Parcel.code, "").label("parcel"),
            func.coalesce(ParcelLabel.carrier, "").label("carrier"),
            func.coalesce(ParcelLabel.state, "").label("label_state"),
            func.coalesce(Errand.attempts, 0).label("tries"),
            Errand.sentences,
            func.coalesce(Operator.name, "").label("who"),
            func.coalesce(Station.name, "").label("station"),
        )
        .outerjoin(ParcelLabel, ParcelLabel.id == PrintJob.label_id)
        .outerjoin(Parcel, Parcel.id == ParcelLabel.parcel_id)
        .outerjoin(Shipment, Shipment.id == Parcel.shipment_id)
        .outerjoin(Order, Order.id == Shipment.order_id)
        .outerjoin(Errand, (Errand.kind == "print") & (Errand.subject_id == PrintJob.id))
        .outerjoin(Operator, Operator.id == PrintJob.operator_id)
        .outerjoin(Station, Station.id == PrintJob.station_id)
    )


def _further(job_state: str, label_state: str) -> str:
    if label_state == "voided":
        return "voided"
    return "applied" if label_state == "applied" and job_state == "printed" else job_state


def _word(source: str) -> Text:
    return Text("labels", source)


_WORDS = {
    "queued": _word(QT_TRANSLATE_NOOP("labels", "waiting")),
    "sending": _word(QT_TRANSLATE_NOOP("labels", "sending")),
    "printed": _word(QT_TRANSLATE_NOOP("labels", "printed")),
    "applied": _word(QT_TRANSLATE_NOOP("labels", "on the box")),
    "unknown": _word(QT_TRANSLATE_NOOP("labels", "unknown")),
    "cancelled": _word(QT_TRANSLATE_NOOP("labels", "called off")),
    "voided": _word(QT_TRANSLATE_NOOP("labels", "voided")),
}
_KINDS = {
    "queued": Kind.READY,
    "sending": Kind.READY,
    "printed": Kind.OK,
    "applied": Kind.OK,
    "unknown": Kind.STOP,
}
_PAPERS = {
    "shipping": _word(QT_TRANSLATE_NOOP("labels", "Shipping label")),
    "item": _word(QT_TRANSLATE_NOOP("labels", "Item label")),
    "location": _word(QT_TRANSLATE_NOOP("labels", "Bin label")),
    "tote": _word(QT_TRANSLATE_NOOP("labels", "Tote label")),
    "badge": _word(QT_TRANSLATE_NOOP("labels", "Badge")),
    "command_sheet": _word(QT_TRANSLATE_NOOP("labels", "Command sheet")),
}
