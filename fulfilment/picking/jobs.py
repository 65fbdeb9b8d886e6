"""What happens on a walk: pieces fetched into totes, shortages, and the end of orders and walks."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import bindparam, exists, func, select
from sqlalchemy.orm import Session

from fulfilment.orders import reservation
from fulfilment.orders.states import OrderState, take_state
from fulfilment.picking import release
from fulfilment.stock import counting, ledger
from fulfilment.stock.ledger import Place
from models.item import Item, Lot
from models.order import Allocation, Order, OrderLine
from models.place import Location, LocationKind
from models.work import OrderTote, PickJob, PickTask, Work

SHORT_PICK = "short_pick"


@dataclass(frozen=True)
class Errand:
    """One open task with everything a picker must know."""

    task: PickTask
    """The task; stays inside the transaction."""
    job: PickJob
    """Its walk."""
    order: Order
    """For whom."""
    item: Item
    """What to fetch."""
    lot: Lot
    """Which lot."""
    location: Location
    """From where."""

    @property
    def place(self) -> Place:
        """The balance it takes from."""
        return Place(self.item.id, self.location.id, self.lot.id)

    @property
    def remaining(self) -> int:
        """Pieces still to fetch."""
        return self.task.quantity - self.task.picked


# What every scan of a walk asks, built once.
_OF_WALK = PickTask.pick_job_id == bindparam("job_id")
_ERRANDS = (
    select(PickTask, PickJob, Order, Item, Lot, Location)
    .join(PickJob, PickJob.id == PickTask.pick_job_id)
    .join(Order, Order.id == PickTask.order_id)
    .join(Allocation, Allocation.id == PickTask.allocation_id)
    .join(Item, Item.id == Allocation.item_id)
    .join(Lot, Lot.id == Allocation.lot_id)
    .join(Location, Location.id == Allocation.location_id)
    .where(_OF_WALK, PickTask.state != "cancelled")
    .order_by(PickTask.sequence)
)
_TOTES = (
    select(OrderTote, Location)
    .join(Location, Location.id == OrderTote.location_id)
    .where(OrderTote.order_id.in_(select(PickTask.order_id).where(_OF_WALK)), OrderTote.is_open)
)
_CLAIM = (
    select(Allocation, OrderLine)
    .join(OrderLine, OrderLine.id == Allocation.order_line_id)
    .where(Allocation.id == bindparam("allocation_id"))
)
_HOLDER = (
    select(OrderTote, Order.number)
    .join(Order, Order.id == OrderTote.order_id)
    .where(OrderTote.location_id == bindparam("tote_id"), OrderTote.is_open)
)
_LINES = select(OrderLine).where(OrderLine.order_id == bindparam("order_id"))
_IN_NOBODYS_HAND = select(PickJob.id).where(
    PickJob.state.in_(("open", "active")),
    ~exists().where(Work.workflow == "pick", Work.pick_job_id == PickJob.id, Work.is_open),
    exists().where(
        PickTask.pick_job_id == PickJob.id,
        PickTask.order_id == Order.id,
        Order.warehouse_id == bindparam("warehouse_id"),
    ),
)
_OLDEST = select(PickJob).where(PickJob.id.in_(_IN_NOBODYS_HAND)).order_by(PickJob.id).limit(1)
_WAITING = select(func.count()).select_from(_IN_NOBODYS_HAND.subquery())
_STILL_OPEN = (
    select(PickTask.pick_job_id).where(PickTask.order_id == bindparam("order_id"), PickTask.state == "open").limit(1)
)


def errands(session: Session, job_id: int) -> list[Errand]:
    """Return all tasks of a walk in the order of the walk, done ones too."""
    rows = session.execute(_ERRANDS, {"job_id": job_id})
    return [Errand(*row) for row in rows]


def totes(session: Session, job_id: int) -> dict[int, tuple[OrderTote, Location]]:
    """Return the totes in use for the orders of a walk, by order id."""
    rows = session.execute(_TOTES, {"job_id": job_id})
    return {row.OrderTote.order_id: (row.OrderTote, row.Location) for row in rows}


def orders_in_slots(errands: Iterable[Errand]) -> list[Order]:
    """Return the orders of a walk in the order of their slots on the cart."""
    orders = {errand.order.id: errand.order for errand in errands}
    return [orders[order_id] for order_id in sorted(orders)]


class ToteInUseError(Exception):
    """The tote carries another order, or still holds goods."""

    def __init__(self, order_number: str) -> None:
        super().__init__(order_number)
        self.order_number = order_number


def give_tote(session: Session, order: Order, tote: Location, slot: int) -> OrderTote:
    """Let a tote carry an order.

    Raises:
        ToteInUseError: when it carries another order or is not empty.
    """
    holder = session.execute(_HOLDER, {"tote_id": tote.id}).first()
    if holder is not None and holder.OrderTote.order_id == order.id:
        return holder.OrderTote  # type: ignore[no-any-return]  # rows of mixed columns are untyped
    if holder is not None or ledger.content(session, tote.id):
        raise ToteInUseError(holder.number if holder else "")
    given = OrderTote(order_id=order.id, location_id=tote.id, slot=slot)
    session.add(given)
    take_state(order, OrderState.PICKING)
    session.flush()
    return given


def fetch(session: Session, errand: Errand, pieces: int, tote_id: int) -> None:
    """Move `pieces` of a task from its bin into a tote, using up the claim."""
    task = errand.task
    if pieces > errand.remaining:
        raise ValueError(f"task {task.id} wants {errand.remaining}, not {pieces}")
    # Read everything before anything changes, so that the changes go to the database together.
    allocation, line = session.execute(_CLAIM, {"allocation_id": task.allocation_id}).one()
    ledger.post(session, errand.place, tote_id, pieces, claimed=pieces)
    allocation.quantity -= pieces
    line.picked += pieces
    task.picked += pieces
    if task.picked == task.quantity:
        task.state = "done"
        finish(session, task)


def short(session: Session, errand: Errand) -> int:
    """Book a bin that has less than it should; return the pieces that no other place could give.

    The walk's own claims on the place are dropped, the bin is booked down to what others hold of it, a count is
    opened, and the pieces are claimed elsewhere and added to the walk.
    """
    place = errand.place
    own = [other for other in errands(session, errand.task.pick_job_id) if _is_open_at(other, place)]
    wanted = [(other, other.remaining) for other in own]
    for other, pieces in wanted:
        ledger.release(session, place, pieces)
        session.get_one(Allocation, other.task.allocation_id).quantity -= pieces
        other.task.state = "short"
    lost = ledger.level(session, place).free
    if lost:
        ledger.post(session, place, ledger.outside(session)[LocationKind.LOSS], lost)
    counting.open_count(session, place, SHORT_PICK)
    missing = 0
    for other, pieces in wanted:
        reservation.turn_into_claim(session, other.task.order_line_id, -pieces)
        unmet = release.claim_elsewhere(session, other.task, pieces, avoid=place)
        reservation.turn_into_claim(session, other.task.order_line_id, unmet)
        missing += unmet
    session.flush()
    for other, _ in wanted:
        finish(session, other.task)
    return missing


def _is_open_at(errand: Errand, place: Place) -> bool:
    return errand.task.state == "open" and errand.place == place


def skip(session: Session, errand: Errand) -> None:
    """Put a task at the end of its walk."""
    last = max(other.task.sequence for other in errands(session, errand.task.pick_job_id))
    errand.task.sequence = last + 1


def finish(session: Session, task: PickTask) -> None:
    """Close the order and the walk of a task when nothing of them is open any more."""
    session.flush()
    goes_on_in = session.scalar(_STILL_OPEN, {"order_id": task.order_id})
    if goes_on_in == task.pick_job_id:
        return
    if goes_on_in is None:
        order = session.get_one(Order, task.order_id)
        take_state(order, OrderState.PICKED if _may_be_packed(session, order) else OrderState.SHORT)
    release.close_if_done(session, task.pick_job_id)


def _may_be_packed(session: Session, order: Order) -> bool:
    lines = session.scalars(_LINES, {"order_id": order.id}).all()
    is_whole = all(line.picked == line.quantity - line.cancelled for line in lines)
    return is_whole or (not order.ships_complete and any(line.picked > line.packed for line in lines))


def oldest_job(session: Session, warehouse_id: int) -> PickJob | None:
    """Return the walk that should be taken next: the oldest one that nobody has in hand."""
    return session.scalars(_OLDEST, {"warehouse_id": warehouse_id}).first()


def jobs_waiting(session: Session, warehouse_id: int) -> int:
    """Return how many walks wait for somebody, those set aside half-way too."""
    return session.scalar(_WAITING, {"warehouse_id": warehouse_id}) or 0
