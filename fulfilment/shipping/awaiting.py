"""What people are told of labels that a carrier has yet to sell, find or take back. Changes nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from fulfilment.shipping import labels, trouble
from fulfilment.shipping.carriers import carrier_named
from fulfilment.shipping.carriers.carrier import RemoteCarrier
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Text
from models.shipping import Errand, Parcel, ParcelLabel


@dataclass(frozen=True)
class Awaited:
    """A label with an open question to its carrier."""

    label_id: int
    """The label."""
    parcel: str
    """Code of its parcel."""
    carrier: str
    """Name of the carrier, as people write it."""
    state: str
    """``wanted``, ``buying``, ``unknown``, or ``voided`` while it is not given back."""
    attempts: int
    """How often the carrier was asked."""
    trouble: str
    """What keeps it, in the source language; empty when nothing does."""
    cause: Text | None
    """What happened; None when nothing went wrong."""
    cure: Text | None
    """What to do."""

    @property
    def kind(self) -> Kind:
        """What its state asks for."""
        return Kind.CHECK if self.cause is not None or self.state == "unknown" else Kind.READY

    @property
    def sentence(self) -> Text:
        """Where it stands: the trouble with its cure, else what is going on."""
        if self.cause is not None and self.cure is not None:
            return Text("", "{cause} {cure}").with_values(cause=self.cause, cure=self.cure)
        return _SENTENCES[self.state].with_values(carrier=self.carrier)


PROMPT = Text("carriers", QT_TRANSLATE_NOOP("carriers", "Waiting for the carrier"))
"""What a packer is told while the label of a closed box is not bought."""


def awaited(session: Session, label: ParcelLabel) -> Awaited | None:
    """Return where the purchase of a label stands; None when it has been bought, or needs no buying."""
    if label.state in ("wanted", "buying") or (label.state == "unknown" and not label.tracking):
        return next(_rows(session, ParcelLabel.id == label.id), None)
    return None


def open_questions(session: Session) -> list[Awaited]:
    """Return every label with an open question or a trouble, oldest first."""
    return list(_rows(session, or_(Errand.state == "waiting", Errand.trouble != "")))


def first_trouble(session: Session, carrier: str) -> Awaited | None:
    """Return the oldest label of a carrier that something keeps."""
    is_troubled = (Errand.lane == labels.lane_of(carrier)) & (Errand.state == "waiting") & (Errand.trouble != "")
    return next(_rows(session, is_troubled), None)


def _rows(session: Session, *conditions: ColumnElement[bool]) -> Iterator[Awaited]:
    rows = session.execute(
        select(Errand, ParcelLabel, Parcel.code)
        .join(ParcelLabel, ParcelLabel.id == Errand.subject_id)
        .join(Parcel, Parcel.id == ParcelLabel.parcel_id)
        .where(Errand.kind == labels.BUY, *conditions)
        .order_by(Errand.id)
    )
    for errand, label, code in rows:
        cause, cure = trouble.told(errand.sentences) or (None, None)
        yield Awaited(
            label.id, code, _title(label.carrier), label.state, errand.attempts, errand.trouble, cause=cause, cure=cure
        )


def _title(name: str) -> str:
    carrier = carrier_named(name)
    return carrier.title if isinstance(carrier, RemoteCarrier) else name


def _t(source: str) -> Text:
    return Text("carriers", source)


_SENTENCES = {
    "wanted": _t(QT_TRANSLATE_NOOP("carriers", "{carrier} is asked for the label. It prints by itself.")),
    "buying": _t(QT_TRANSLATE_NOOP("carriers", "{carrier} is asked for the label. It prints by itself.")),
    "unknown": _t(
        QT_TRANSLATE_NOOP("carriers", "It is not known whether {carrier} sold the label. It is asked; do nothing.")
    ),
    "voided": _t(QT_TRANSLATE_NOOP("carriers", "{carrier} is asked to take the label back.")),
}
