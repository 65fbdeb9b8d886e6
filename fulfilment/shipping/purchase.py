"""Buying labels over the network: what is to be asked, what is certain, what is in doubt. Calls nobody.

wanted -> buying (stored before the call) -> bought -> its printing is queued
          buying -> wanted     refused or not reached: waits and is asked again by rule, under the same key
          buying -> unknown    no answer, or the program ended: the carrier is asked by the key, never bought blindly
          voided, and may be paid: the carrier is asked to take it back
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, bindparam, literal_column, select
from sqlalchemy.orm import Session

from fulfilment import warehouse_settings
from fulfilment.addresses import address
from fulfilment.bench import bench_at
from fulfilment.shipping import labels, trouble
from fulfilment.shipping.carriers.carrier import Bought, CarrierError, Failure, Wanted
from fulfilment.step import QT_TRANSLATE_NOOP, PrintedJob, Text
from models.base import utc_now
from models.order import Order
from models.place import Warehouse
from models.shipping import CartonType, Errand, LabelDocument, Parcel, ParcelLabel, Shipment

CALL_S = 60
"""No call takes longer; after it another station takes the label for one whose station has died."""
SETTLES_S = 120
"""So long after the call a carrier that knows no label is believed: what was under way has arrived by then."""
REFUSED_S = (30, 60, 300, 900)
DOUBT_S = (2, 5, 15, 60)
"""Pauses before a refused label is tried again, and before a doubtful one is asked about; the last one repeats."""
NOT_ASKED_S = 5
_UNSOLD = ("wanted", "buying", "unknown")
_DUE = (
    select(Errand, ParcelLabel)
    .join(ParcelLabel, ParcelLabel.id == Errand.subject_id)
    .where(Errand.lane == bindparam("lane"), Errand.kind == labels.BUY, Errand.due_at <= bindparam("now"))
    .order_by(Errand.due_at, Errand.id)
    .limit(1)
)
_TO_BUY = _DUE.where(Errand.state == "waiting")
# The word stands in the statement itself, so that SQLite sees that the small index of owed labels serves it.
_IS_OWED = (ParcelLabel.state == literal_column("'voided'")) & ParcelLabel.asked_at.is_not(None)
_OWED = _DUE.where(_IS_OWED, Errand.subject_id.in_(select(ParcelLabel.id).where(_IS_OWED)))
_ONE = (
    select(Errand, ParcelLabel)
    .join(ParcelLabel, ParcelLabel.id == Errand.subject_id)
    .where(Errand.kind == labels.BUY, ParcelLabel.id == bindparam("label_id"))
)


_ONE_IN_DOUBT = (
    select(Errand, ParcelLabel)
    .join(ParcelLabel, ParcelLabel.id == Errand.subject_id)
    .join(Parcel, Parcel.id == ParcelLabel.parcel_id)
    .where(
        Errand.kind == labels.BUY,
        Errand.state == "waiting",
        ParcelLabel.state == "unknown",
        Parcel.code == bindparam("code"),
    )
)


class Verb(StrEnum):
    """What a carrier is asked."""

    BUY = "buy"
    FIND = "find"
    VOID = "void"


@dataclass(frozen=True)
class Question:
    """What the lane of a carrier is about to ask."""

    label_id: int
    """The label."""
    verb: Verb
    """What is asked."""
    wanted: Wanted
    """The parcel, and the key under which it is bought and found."""
    tracking: str
    """The carrier's number, for giving back."""
    is_settled: bool
    """True when so much time has passed that an answer of "no such label" is believed."""


def settings_of(session: Session, carrier: str) -> dict[str, Any]:  # Any: each carrier has settings of its own
    """Return what the house has set for a carrier; what is secret does not stand here."""
    said = warehouse_settings.value_of(session, f"carrier.{carrier}")
    return dict(said) if isinstance(said, dict) else {}


def has_due(session: Session, carrier: str) -> bool:
    """Return whether a carrier is to be asked something now."""
    values = {"lane": labels.lane_of(carrier), "now": utc_now()}
    return any(session.execute(query, values).first() is not None for query in (_TO_BUY, _OWED))


def take(session: Session, carrier: str) -> Question | None:
    """Return what a carrier is to be asked now, marked as being asked; None when there is nothing."""
    values = {"lane": labels.lane_of(carrier), "now": utc_now()}
    while row := _locked(session, _TO_BUY, values) or _locked(session, _OWED, values):
        errand, label = row
        verb = _verb(errand, label)
        if verb is not None:
            return _begin(session, errand, label, verb)
        session.flush()
    return None


def _locked(
    session: Session, query: Select[Errand, ParcelLabel], values: dict[str, object]
) -> tuple[Errand, ParcelLabel] | None:
    row = session.execute(query.with_for_update(), values).first()
    return (row[0], row[1]) if row else None


def _verb(errand: Errand, label: ParcelLabel) -> Verb | None:
    """What is to be asked about a label; None, with the errand ended, when nothing is."""
    if label.state == "wanted":
        return Verb.BUY
    if label.state in ("buying", "unknown"):
        return Verb.FIND
    if label.state == "voided" and label.asked_at is not None:
        return Verb.VOID if label.tracking else Verb.FIND
    errand.state = "given_up" if label.state in labels.INACTIVE else "done"
    return None


def _begin(session: Session, errand: Errand, label: ParcelLabel, verb: Verb) -> Question:
    now = utc_now()
    is_settled = label.asked_at is not None and now - label.asked_at >= timedelta(seconds=SETTLES_S)
    if verb is Verb.BUY:
        label.state, label.asked_at = "buying", now
    elif label.state == "buying":
        label.state = "unknown"
    errand.state, errand.due_at = "waiting", now + timedelta(seconds=CALL_S)
    errand.attempts += 1
    session.flush()
    return Question(label.id, verb, _wanted(session, label), label.tracking, is_settled)


def _wanted(session: Session, label: ParcelLabel) -> Wanted:
    parcel = session.get_one(Parcel, label.parcel_id)
    order = session.get_one(Order, session.get_one(Shipment, parcel.shipment_id).order_id)
    box = session.get(CartonType, parcel.carton_type_id) if parcel.carton_type_id is not None else None
    return Wanted(
        parcel.code,
        parcel.sscc,
        label.service,
        parcel.weight_g,
        purchase_key=label.purchase_key,
        order_number=order.number,
        sender=address(session, session.get_one(Warehouse, order.warehouse_id).sender_id),
        recipient=address(session, order.recipient_id),
        outer_mm=(box.outer_length_mm, box.outer_width_mm, box.outer_height_mm) if box else None,
    )


def bought(session: Session, label_id: int, sold: Bought) -> PrintedJob | None:
    """Record that a label was bought and queue its printing; one that was voided meanwhile is given back next."""
    errand, label = _one(session, label_id)
    if label.tracking and label.tracking != sold.tracking:
        trouble.name(errand, _SOLD_TWICE.with_values(first=label.tracking, second=sold.tracking), _VOID_BY_HAND)
        session.flush()
        return None
    if label.state not in (*_UNSOLD, "voided"):
        return None
    label.tracking, label.asked_at = sold.tracking, label.asked_at or utc_now()
    trouble.end(errand)
    if label.state == "voided":
        errand.state, errand.due_at = "waiting", utc_now()
        session.flush()
        return None
    label.state, errand.state = "bought", "done"
    if sold.document is not None:
        document = LabelDocument(label_id=label.id, media_type=sold.document.media_type, content=sold.document.content)
        session.merge(document)
    session.flush()
    assert errand.station_id is not None, "a label is wanted at a station"
    bench = replace(bench_at(session, errand.station_id), operator_id=errand.operator_id)
    return labels.queue_printing(session, bench, label)


def absent(session: Session, asked: Question) -> None:
    """Record that the carrier knows no label under the key: after the time in which one could still appear, the label
    is wanted again under the same key, or nothing is owed; before it, the carrier is asked once more."""
    errand, label = _one(session, asked.label_id)
    if label.state not in (*_UNSOLD, "voided"):
        return
    if not asked.is_settled:
        _later(errand, DOUBT_S)
    elif label.state == "voided":
        label.asked_at, errand.state = None, "given_up"
    else:
        label.state, label.asked_at = "wanted", None
        errand.due_at = utc_now()
        trouble.end(errand)
    session.flush()


def given_back(session: Session, label_id: int) -> None:
    """Record that the carrier took a voided label back: nothing is owed any more."""
    errand, label = _one(session, label_id)
    label.asked_at = None
    errand.state = "given_up"
    trouble.end(errand)
    session.flush()


def failed(session: Session, asked: Question, error: CarrierError) -> None:
    """Record what is certain after a call that went wrong, why, and when the carrier is asked again."""
    errand, label = _one(session, asked.label_id)
    if label.state not in (*_UNSOLD, "voided"):
        return
    trouble.name(errand, error.cause, error.cure)
    if asked.verb is Verb.BUY:
        _after_buying(errand, label, error.failure)
    elif error.failure is Failure.REFUSED:
        _later(errand, REFUSED_S)
    else:
        _later(errand, DOUBT_S)
    session.flush()


def _after_buying(errand: Errand, label: ParcelLabel, failure: Failure) -> None:
    if failure is Failure.IN_DOUBT:
        label.state = "voided" if label.state == "voided" else "unknown"
        errand.due_at = utc_now() + timedelta(seconds=DOUBT_S[0])
        return
    label.asked_at = None
    if label.state == "voided":
        errand.state = "given_up"
        return
    label.state = "wanted"
    _later(errand, REFUSED_S if failure is Failure.REFUSED else (NOT_ASKED_S,))


def answer_by_hand(session: Session, parcel_code: str, tracking: str) -> bool:
    """Take a person's word on a label in doubt: its tracking number, or, when that is empty, that none was sold.

    For carriers that cannot be asked by the key. False when no label of that parcel is in doubt.
    """
    query = _ONE_IN_DOUBT.with_for_update()
    row = session.execute(query, {"code": parcel_code}).first()
    if row is None:
        return False
    errand, label = row
    if tracking:
        bought(session, label.id, Bought(tracking))
    else:
        label.state, label.asked_at = "wanted", None
        errand.due_at = utc_now()
        trouble.end(errand)
        session.flush()
    return True


def interrupted(session: Session, carrier: str) -> int:
    """Put in doubt what a carrier was being asked when the program ended, and let it be asked about; return how many.

    A call of another station that is still under way loses nothing by it: its answer is booked all the same.
    """
    query = select(Errand, ParcelLabel).join(ParcelLabel, ParcelLabel.id == Errand.subject_id)
    query = query.where(Errand.lane == labels.lane_of(carrier), Errand.kind == labels.BUY, Errand.state == "waiting")
    rows = session.execute(query.where(ParcelLabel.state == "buying").with_for_update()).all()
    for errand, label in rows:
        label.state = "unknown"
        errand.due_at = utc_now()
    session.flush()
    return len(rows)


def _one(session: Session, label_id: int) -> tuple[Errand, ParcelLabel]:
    errand, label = session.execute(_ONE.with_for_update(), {"label_id": label_id}).one()
    return errand, label


def _later(errand: Errand, pauses_s: tuple[int, ...]) -> None:
    pause_s = pauses_s[min(errand.attempts, len(pauses_s)) - 1]
    errand.due_at = utc_now() + timedelta(seconds=pause_s)


def _t(source: str) -> Text:
    return Text("carriers", source)


_SOLD_TWICE = _t(QT_TRANSLATE_NOOP("carriers", "The carrier sold two labels for one parcel: {first} and {second}."))
_VOID_BY_HAND = _t(QT_TRANSLATE_NOOP("carriers", "Use the first one and let the carrier take the second back."))
