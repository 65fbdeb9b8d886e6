"""Plain figures for the Reports screen and the command line: the day, the refused scans."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from fulfilment.queries import refusals
from fulfilment.site_clock import zone_at
from fulfilment.step import Text
from models.base import utc_now
from models.journal import Operation, Seal
from models.order import Order
from models.people import ScanEvent, Station
from models.place import MOVABLE, Location, LocationKind
from models.shipping import Parcel
from models.stock import Move


@dataclass(frozen=True)
class DaySheet:
    """What a warehouse did on one day of its own; what was taken back is taken off."""

    day: date
    """Day at the site."""
    received: int
    """Pieces from suppliers."""
    picked: int
    """Pieces from shelves into totes."""
    packed: int
    """Pieces into parcels."""
    shipped: int
    """Pieces to customers."""
    parcels: int
    """Parcels that went."""
    orders_in: int
    """Orders placed."""
    found: int
    """Pieces booked in by adjustments."""
    lost: int
    """Pieces booked off by adjustments."""
    scans: int
    """Scans."""
    refused: int
    """Scans that were refused."""
    last_seal: str
    """Digest of the last sealed operation, to compare with a copy of the books."""


@dataclass(frozen=True)
class RefusedRow:
    """One kind of refusal."""

    workflow: str
    """Conversation in which it happened."""
    outcome: str
    """Name of the notice."""
    count: int
    """How often."""
    last_at: datetime
    """When last, in UTC."""

    @property
    def words(self) -> Text:
        """What was wrong."""
        return refusals.words(self.outcome)


def day_sheet(session: Session, warehouse_id: int, day: date | None = None) -> DaySheet:
    """Return what was done in a warehouse on `day` of the site, today when none is given."""
    zone = zone_at(session, warehouse_id)
    day = day or utc_now().astimezone(zone).date()
    start, end = (datetime.combine(each, time(), zone) for each in (day, day + timedelta(days=1)))
    flow = _flow(session, warehouse_id, start, end)
    scans, refused = _scans(session, warehouse_id, start, end)
    outside = {LocationKind.SUPPLIER, LocationKind.CUSTOMER, LocationKind.LOSS}
    shelves = set(LocationKind) - set(MOVABLE) - outside
    return DaySheet(
        day=day,
        received=_net(flow, {LocationKind.SUPPLIER}, set(LocationKind)),
        picked=_net(flow, shelves, {LocationKind.TOTE}),
        packed=_net(flow, set(LocationKind) - {LocationKind.PARCEL} - outside, {LocationKind.PARCEL}),
        shipped=_net(flow, set(LocationKind), {LocationKind.CUSTOMER}),
        parcels=_parcels(session, warehouse_id, start, end),
        orders_in=_count_orders(session, warehouse_id, start, end),
        found=sum(pieces for (source, _), pieces in flow.items() if source == LocationKind.LOSS),
        lost=sum(pieces for (_, target), pieces in flow.items() if target == LocationKind.LOSS),
        scans=scans,
        refused=refused,
        last_seal=_last_seal(session, end),
    )


Flow = dict[tuple[str, str], int]
"""Pieces moved, by kinds of source and target."""


def _flow(session: Session, warehouse_id: int, start: datetime, end: datetime) -> Flow:
    source, target = aliased(Location), aliased(Location)
    statement = (
        select(source.kind, target.kind, func.sum(Move.quantity))
        .join(Operation, Operation.id == Move.operation_id)
        .join(source, source.id == Move.source_id)
        .join(target, target.id == Move.target_id)
        .where(Operation.at >= start, Operation.at < end)
        .where(func.coalesce(source.warehouse_id, target.warehouse_id) == warehouse_id)
        .where(~or_(Operation.kind.startswith("return"), Operation.kind.startswith("undo.return")))  # is no sale undone
        .group_by(source.kind, target.kind)
    )
    return {(row[0], row[1]): int(row[2]) for row in session.execute(statement)}


def _net(flow: Flow, sources: set[LocationKind], targets: set[LocationKind]) -> int:
    there = sum(pieces for (source, target), pieces in flow.items() if source in sources and target in targets)
    back = sum(pieces for (source, target), pieces in flow.items() if target in sources and source in targets)
    return there - back


def _scans(session: Session, warehouse_id: int, start: datetime, end: datetime) -> tuple[int, int]:
    statement = (
        select(ScanEvent.is_refused, func.count())
        .join(Station, Station.id == ScanEvent.station_id)
        .where(Station.warehouse_id == warehouse_id, ScanEvent.at >= start, ScanEvent.at < end)
        .group_by(ScanEvent.is_refused)
    )
    found = {row[0]: row[1] for row in session.execute(statement)}
    return sum(found.values()), found.get(True, 0)


def _parcels(session: Session, warehouse_id: int, start: datetime, end: datetime) -> int:
    customer = aliased(Location)
    statement = (
        select(func.count(Parcel.id.distinct()))
        .join(Location, Location.id == Parcel.location_id)
        .join(Move, Move.source_id == Parcel.location_id)
        .join(customer, customer.id == Move.target_id)
        .join(Operation, Operation.id == Move.operation_id)
        .where(
            Parcel.state == "shipped",
            Location.warehouse_id == warehouse_id,
            customer.kind == LocationKind.CUSTOMER,
            Operation.at >= start,
            Operation.at < end,
        )
    )
    return session.scalar(statement) or 0


def _count_orders(session: Session, warehouse_id: int, start: datetime, end: datetime) -> int:
    statement = select(func.count()).where(
        Order.warehouse_id == warehouse_id, Order.ordered_at >= start, Order.ordered_at < end
    )
    return session.scalar(statement) or 0


def _last_seal(session: Session, end: datetime) -> str:
    statement = (
        select(Seal.digest)
        .join(Operation, Operation.id == Seal.operation_id)
        .where(Operation.at < end)
        .order_by(Seal.operation_id.desc())
        .limit(1)
    )
    return session.scalar(statement) or ""


def refused_scans(session: Session, warehouse_id: int, *, days: int = 30, limit: int = 10) -> list[RefusedRow]:
    """Return the refusals of the last days, the most frequent first."""
    count = func.count().label("times")
    statement = (
        select(ScanEvent.workflow, ScanEvent.outcome, count, func.max(ScanEvent.at).label("last_at"))
        .join(Station, Station.id == ScanEvent.station_id)
        .where(
            Station.warehouse_id == warehouse_id,
            ScanEvent.is_refused,
            ScanEvent.at >= utc_now() - timedelta(days=days),
        )
        .group_by(ScanEvent.workflow, ScanEvent.outcome)
        .order_by(count.desc(), ScanEvent.outcome)
        .limit(limit)
    )
    return [RefusedRow(row.workflow, row.outcome, row.times, row.last_at) for row in session.execute(statement)]
