"""What was done to an order, read off the journal: when, what, by whom, where; alike steps told together."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from fulfilment import deeds
from fulfilment.queries.sentences import Doing
from models.journal import JournalEntry, Operation
from models.order import Order, OrderLine
from models.people import Operator, Station
from models.shipping import Parcel, ParcelLabel, Shipment

TOGETHER = timedelta(minutes=30)
"""Alike steps of one person within this time are told as one."""


def of_order(session: Session, order_id: int) -> tuple[Doing, ...]:
    """Return everything that was done to an order, oldest first."""
    lines = session.scalars(select(OrderLine.id).where(OrderLine.order_id == order_id)).all()
    shipments = session.scalars(select(Shipment.id).where(Shipment.order_id == order_id)).all()
    parcels = session.scalars(select(Parcel.id).where(Parcel.shipment_id.in_(shipments))).all()
    labels = session.scalars(select(ParcelLabel.id).where(ParcelLabel.parcel_id.in_(parcels))).all()
    touched = {
        Order.__tablename__: [order_id],
        OrderLine.__tablename__: lines,
        Parcel.__tablename__: parcels,
        ParcelLabel.__tablename__: labels,
    }
    about_it = [
        and_(JournalEntry.table_name == name, JournalEntry.row_id.in_(row_ids))
        for name, row_ids in touched.items()
        if row_ids
    ]
    operations = select(JournalEntry.operation_id).where(or_(*about_it))
    statement = (
        select(
            Operation.at,
            Operation.kind,
            func.coalesce(Operator.name, "").label("who"),
            func.coalesce(Station.name, "").label("station"),
        )
        .outerjoin(Operator, Operator.id == Operation.operator_id)
        .outerjoin(Station, Station.id == Operation.station_id)
        .where(Operation.id.in_(operations))
        .order_by(Operation.id)
    )
    return together(Doing(row.at, deeds.done(row.kind), row.who, row.station) for row in session.execute(statement))


def together(doings: Iterable[Doing]) -> tuple[Doing, ...]:
    """Return doings in their order, alike ones in a row as one with its number of times and its last moment."""
    told: list[Doing] = []
    for doing in doings:
        last = told[-1] if told else None
        if last is not None and _is_alike(last, doing):
            told[-1] = replace(doing, times=last.times + 1)
        else:
            told.append(doing)
    return tuple(told)


def _is_alike(last: Doing, doing: Doing) -> bool:
    is_same = (last.sentence, last.who, last.station) == (doing.sentence, doing.who, doing.station)
    return is_same and doing.at - last.at <= TOGETHER
