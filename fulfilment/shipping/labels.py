"""A parcel's label: wanted, bought once, printed, and proved by scanning it on the box."""

import secrets

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.shipping import printing
from fulfilment.shipping.carriers import carrier_named
from fulfilment.shipping.carriers.carrier import Document, Wanted
from fulfilment.step import PrintedJob
from models.base import utc_now
from models.shipping import Errand, LabelDocument, Parcel, ParcelLabel, Shipment

PAPER = "shipping"
BUY = "buy"
"""Kind of the errand to a carrier."""
INACTIVE = ("voided", "failed")
_ACTIVE = select(ParcelLabel).where(ParcelLabel.parcel_id == bindparam("parcel_id"), ParcelLabel.state.not_in(INACTIVE))
_DOCUMENT = (
    select(LabelDocument.media_type, LabelDocument.content)
    .join(ParcelLabel, ParcelLabel.id == LabelDocument.label_id)
    .where(ParcelLabel.parcel_id == bindparam("parcel_id"), ParcelLabel.state.not_in(INACTIVE))
)


def lane_of(carrier: str) -> str:
    """Return the lane of a carrier in the outbox."""
    return f"carrier:{carrier}"


def label_of(session: Session, parcel_id: int) -> ParcelLabel | None:
    """Return the active label of a parcel."""
    return session.scalars(_ACTIVE, {"parcel_id": parcel_id}).first()


def want(session: Session, bench: Bench, parcel: Parcel) -> PrintedJob | None:
    """Buy a label for a closed parcel and queue its printing; None while a carrier has yet to answer.

    A carrier on the network is asked by its lane, after the commit of this change, under the key stored here.
    """
    shipment = session.get_one(Shipment, parcel.shipment_id)
    carrier = carrier_named(shipment.carrier)
    label = ParcelLabel(
        parcel_id=parcel.id, carrier=shipment.carrier, service=shipment.service, purchase_key=secrets.token_hex(16)
    )
    if not carrier.is_local:
        session.add(label)
        session.flush()
        _send_for(session, bench, label, carrier.name)
        return None
    bought = carrier.buy(
        Wanted(parcel.code, parcel.sscc, shipment.service, parcel.weight_g, purchase_key=label.purchase_key)
    )
    label.tracking, label.state = bought.tracking, "bought"
    copy_no = printing.next_copy_no(session, PAPER, parcel.id)
    session.add(label)
    session.flush()
    return _queue(session, bench, label, copy_no)


def queue_printing(session: Session, bench: Bench, label: ParcelLabel) -> PrintedJob:
    """Queue the printing of a label that was bought."""
    return _queue(session, bench, label, printing.next_copy_no(session, PAPER, label.parcel_id))


def document_of(session: Session, parcel_id: int) -> Document | None:
    """Return the label of a parcel as its carrier made it; None where the house prints its own."""
    row = session.execute(_DOCUMENT, {"parcel_id": parcel_id}).first()
    return Document(row.media_type, row.content) if row else None


def void(session: Session, parcel_id: int) -> None:
    """Void the active label of a parcel; its print job, if still waiting, is dropped by the lane.

    A label that a carrier was asked for is given back to the carrier by its lane.
    """
    label = label_of(session, parcel_id)
    if label is not None:
        label.state = "voided"
        session.flush()


def apply(session: Session, label: ParcelLabel) -> None:
    """Record that the label was scanned on its box: proof that it is printed and readable."""
    printing.proved(session, label.id)
    label.state = "applied"
    session.flush()


def _send_for(session: Session, bench: Bench, label: ParcelLabel, carrier: str) -> None:
    errand = Errand(lane=lane_of(carrier), kind=BUY, subject_id=label.id, due_at=utc_now())
    errand.station_id, errand.operator_id = bench.station_id, bench.operator_id
    session.add(errand)
    session.flush()


def _queue(session: Session, bench: Bench, label: ParcelLabel, copy_no: int) -> PrintedJob:
    return printing.queue(
        session,
        bench,
        paper=PAPER,
        subject_id=label.parcel_id,
        code=label.tracking,
        label_id=label.id,
        copy_no=copy_no,
    )
