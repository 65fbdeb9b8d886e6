"""The figures of the home screen: what waits where, in two queries."""

from dataclasses import dataclass

from sqlalchemy import Select, and_, case, func, select
from sqlalchemy.orm import Session

from fulfilment.orders.states import OPEN, OrderState
from fulfilment.queries.orders import in_view
from fulfilment.site_clock import today_at
from models.order import Order
from models.people import Station
from models.place import Location
from models.purchase import Proposal, PurchaseOrder, Receipt
from models.shipping import PrintJob
from models.stock import CountResult, CountTask
from models.work import PickJob, PickTask


@dataclass(frozen=True)
class HomeCounts:
    """What waits in one warehouse."""

    waiting: int
    """Orders not yet released."""
    ready: int
    """Of them, those of which every piece is promised."""
    held: int
    """Orders that somebody holds."""
    short: int
    """Orders that lack pieces and wait for a decision."""
    to_pick: int
    """Orders released or on a walk."""
    to_pack: int
    """Orders picked and not yet packed."""
    to_ship: int
    """Orders packed, whose label is not yet on the box."""
    late: int
    """Open orders whose day has passed."""
    due_today: int
    """Open orders that must leave today."""
    walks: int
    """Walks waiting or under way."""
    lines_to_pick: int
    """Lines of these walks still to fetch."""
    purchases: int
    """Purchase orders on their way."""
    overdue_purchases: int
    """Of them, those expected before today."""
    receipts: int
    """Receipts that are not finished."""
    proposals: int
    """Items proposed to buy."""
    labels_waiting: int
    """Papers in the print queue."""
    labels_unknown: int
    """Papers of which nobody knows whether they came out."""
    to_count: int
    """Places that somebody should count."""
    counts_to_decide: int
    """Differences that wait for a decision."""


def counts(session: Session, warehouse_id: int) -> HomeCounts:
    """Return what waits in a warehouse."""
    today = today_at(session, warehouse_id)
    is_open = Order.state.in_(sorted(OPEN))
    conditions = {
        "waiting": Order.state == OrderState.WAITING,
        "ready": in_view("ready", today),
        "held": Order.state == OrderState.HELD,
        "short": Order.state == OrderState.SHORT,
        "to_pick": Order.state.in_((OrderState.RELEASED, OrderState.PICKING)),
        "to_pack": Order.state.in_((OrderState.PICKED, OrderState.PACKING)),
        "to_ship": Order.state == OrderState.PACKED,
        "late": Order.ship_by < today,
        "due_today": Order.ship_by == today,
    }
    sums = (func.coalesce(func.sum(case((is_true, 1), else_=0)), 0).label(name) for name, is_true in conditions.items())
    orders = session.execute(select(*sums).where(is_open, Order.warehouse_id == warehouse_id)).one()
    others = {
        "walks": _walks(warehouse_id).where(PickJob.state.in_(("open", "active"))),
        "lines_to_pick": _tasks(warehouse_id),
        "purchases": _purchases(warehouse_id),
        "overdue_purchases": _purchases(warehouse_id).where(PurchaseOrder.expected_on < today),
        "receipts": select(func.count(Receipt.id)).where(Receipt.state == "open", Receipt.warehouse_id == warehouse_id),
        "proposals": select(func.count(Proposal.id)).where(
            Proposal.state == "proposed", Proposal.warehouse_id == warehouse_id
        ),
        "labels_waiting": _papers(warehouse_id, "queued", "sending"),
        "labels_unknown": _papers(warehouse_id, "unknown"),
        "to_count": select(func.count(CountTask.location_id.distinct()))
        .join(Location, Location.id == CountTask.location_id)
        .where(CountTask.state == "open", Location.warehouse_id == warehouse_id),
        "counts_to_decide": select(func.count(CountResult.id))
        .join(Location, Location.id == CountResult.location_id)
        .where(CountResult.state == "waiting", Location.warehouse_id == warehouse_id),
    }
    rest = session.execute(select(*(query.scalar_subquery().label(name) for name, query in others.items()))).one()
    figures = {**orders._asdict(), **rest._asdict()}
    return HomeCounts(**{name: int(figure) for name, figure in figures.items()})


def _walks(warehouse_id: int) -> Select[int]:
    here = select(PickTask.pick_job_id).join(Order, Order.id == PickTask.order_id)
    return select(func.count(PickJob.id)).where(PickJob.id.in_(here.where(Order.warehouse_id == warehouse_id)))


def _tasks(warehouse_id: int) -> Select[int]:
    is_open = and_(PickTask.state == "open", PickJob.state.in_(("open", "active")))
    return (
        select(func.count(PickTask.id))
        .join(PickJob, PickJob.id == PickTask.pick_job_id)
        .join(Order, Order.id == PickTask.order_id)
        .where(is_open, Order.warehouse_id == warehouse_id)
    )


def _purchases(warehouse_id: int) -> Select[int]:
    return select(func.count(PurchaseOrder.id)).where(
        PurchaseOrder.state == "open", PurchaseOrder.warehouse_id == warehouse_id
    )


def _papers(warehouse_id: int, *states: str) -> Select[int]:
    return (
        select(func.count(PrintJob.id))
        .join(Station, Station.id == PrintJob.station_id)
        .where(PrintJob.state.in_(states), Station.warehouse_id == warehouse_id)
    )
