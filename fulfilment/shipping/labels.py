"""A parcel's label: wanted, bought once, printed, and proved by scanning it on the box."""

import secrets

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.shipping import printing
from fulfilment.shipping.carriers import carrier_named
from fulfilment.shipping.carriers.carrier import Wanted
from fulfilment.step import PrintedJob
from models.shipping import Parcel, ParcelLabel, Shipment

PAPER = "shipping"
INACTIVE = ("voided", "failed")
_ACTIVE = select(ParcelLabel).where(ParcelLabel.parcel_id == bindparam("parcel_id"), ParcelLabel.state.not_in(INACTIVE))


def label_of(session: Session, parcel_id: int) -> ParcelLabel | None:
    """Return the active label of a parcel."""
    return session.scalars(_ACTIVE, {"parcel_id": parcel_id}).first()


def want(session: Session, bench: Bench, parcel: Parcel) -> PrintedJob | None:
    """Buy a label for a closed parcel and queue its printing; None while a carrier has yet to answer."""
    shipment = session.get_one(Shipment, parcel.shipment_id)
    carrier = carrier_named(shipment.carrier)
    label = ParcelLabel(
        parcel_id=parcel.id, carrier=shipment.carrier, service=shipment.service, purchase_key=secrets.token_hex(16)
    )
    copy_no = printing.next_copy_no(session, PAPER, parcel.id)
    session.add(label)
    if not carrier.is_local:
        session.flush()
        return None
    bought = carrier.buy(
        Wanted(parcel.code, parcel.sscc, shipment.service, parcel.weight_g, purchase_key=label.purchase_key)
    )
    label.tracking, label.state = bought.tracking, "bought"
    session.flush()
    return printing.queue(
        session, bench, paper=PAPER, subject_id=parcel.id, code=label.tracking, label_id=label.id, copy_no=copy_no
    )


def void(session: Session, parcel_id: int) -> None:
    """Void the active label of a parcel; its print job, if still waiting, is dropped by the lane."""
    label = label_of(session, parcel_id)
    if label is not None:
        label.state = "voided"
        session.flush()


def apply(session: Session, label: ParcelLabel) -> None:
    """Record that the label was scanned on its box: proof that it is printed and readable."""
    printing.proved(session, label.id)
    label.state = "applied"
    session.flush()
