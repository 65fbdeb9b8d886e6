"""What happens on a walk: pieces fetched into totes, shortages, and the end of orders and walks."""

from sqlalchemy import bindparam, exists, func, select
from sqlalchemy.orm import Session

from fulfilment.orders import reservation
from fulfilment.orders.states import OrderState, take_state
from fulfilment.picking import release
from fulfilment.picking.walk import Errand, Tote, walk_of
from fulfilment.stock import counting, ledger
from models import direct
from models.order import Allocation, Order, OrderLine
from models.place import Location, LocationKind
from models.prepared import Prepared
from models.work import OrderTote, PickJob, PickTask, Work

SHORT_PICK = "short_pick"


# What every scan of a walk asks, built once.
_HOLDER = Prepared(
    select(OrderTote.order_id, OrderTote.slot, Order.number)
    .join(Order, Order.id == OrderTote.order_id)
    .where(OrderTote.location_id == bindparam("tote_id"), OrderTote.is_open)
)
_LINES = Prepared(
    select(OrderLine.quantity, OrderLine.cancelled, OrderLine.picked, OrderLine.packed).where(
        OrderLine.order_id == bindparam("order_id")
    )
)
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
_WAITING = Prepared(select(func.count()).select_from(_IN_NOBODYS_HAND.subquery()))
_STILL_OPEN = Prepared(
    select(PickTask.pick_job_id).where(PickTask.order_id == bindparam("order_id"), PickTask.state == "open").limit(1)
)


class ToteInUseError(Exception):
    """The tote carries another order, or still holds goods."""

    def __init__(self, order_number: str) -> None:
        super().__init__(order_number)
        self.order_number = order_number


def give_tote(session: Session, order_id: int, tote: Location, slot: int) -> Tote:
    """Let a tote carry an order.

    Raises:
        ToteInUseError: when it carries another order or is not empty.
    """
    given = Tote(tote.id, tote.code, slot)
    holder = _HOLDER.first(session, {"tote_id": tote.id})
    if holder is not None and holder.order_id == order_id:
        return given._replace(slot=holder.slot)
    if holder is not None or ledger.content(session, tote.id):
        raise ToteInUseError(holder.number if holder else "")
    take_state(session.get_one(Order, order_id), OrderState.PICKING)
    direct.add(session, OrderTote, order_id=order_id, location_id=tote.id, slot=slot)
    return given


def fetch(session: Session, errand: Errand, pieces: int, tote_id: int, *, goes_on: bool = False) -> Errand:
    """Move `pieces` of a task from its bin into a tote, using up the claim; return the task as it stands then.

    `goes_on` says that its order has more open tasks on this walk, so that nothing can be finished yet.
    """
    if pieces > errand.remaining:
        raise ValueError(f"task {errand.task_id} wants {errand.remaining}, not {pieces}")
    ledger.post(session, errand.place, tote_id, pieces, claimed=pieces)
    # Claims on serials are exchanged: which one it was is a part of what was done, and of what an undo looks at.
    same = {"lot_id": (errand.lot_id, errand.lot_id)} if errand.item.tracking == "serial" else None
    direct.count(session, Allocation, errand.allocation_id, {"quantity": -pieces}, becomes=same)
    direct.count(session, OrderLine, errand.order_line_id, {"picked": pieces})
    is_done = pieces == errand.remaining
    becomes = {"state": ("open", "done")} if is_done else None
    counts = direct.count(session, PickTask, errand.task_id, {"picked": pieces}, becomes=becomes)
    if is_done and not goes_on:
        finish(session, errand.order_id, errand.job_id)
    return errand._replace(picked=counts["picked"], state="done" if is_done else errand.state)


def short(session: Session, errand: Errand) -> int:
    """Book a bin that has less than it should; return the pieces that no other place could give.

    The walk's own claims on the place are dropped, the bin is booked down to what others hold of it, a count is
    opened, and the pieces are claimed elsewhere and added to the walk.
    """
    place = errand.place
    own = [other for other in walk_of(session, errand.job_id).errands if other.is_open and other.place == place]
    wanted = [(session.get_one(PickTask, other.task_id), other.remaining) for other in own]
    for task, pieces in wanted:
        ledger.release(session, place, pieces)
        session.get_one(Allocation, task.allocation_id).quantity -= pieces
        task.state = "short"
    lost = ledger.level(session, place).free
    if lost:
        ledger.post(session, place, ledger.outside(session)[LocationKind.LOSS], lost)
    counting.open_count(session, place, SHORT_PICK)
    missing = 0
    for task, pieces in wanted:
        reservation.turn_into_claim(session, task.order_line_id, -pieces)
        unmet = release.claim_elsewhere(session, task, pieces, avoid=place)
        reservation.turn_into_claim(session, task.order_line_id, unmet)
        missing += unmet
    session.flush()
    for task, _ in wanted:
        finish(session, task.order_id, task.pick_job_id)
    return missing


def skip(session: Session, errand: Errand) -> None:
    """Put a task at the end of its walk."""
    task = session.get_one(PickTask, errand.task_id)
    task.sequence = 1 + max(other.sequence for other in walk_of(session, task.pick_job_id).errands)


def finish(session: Session, order_id: int, job_id: int) -> None:
    """Close an order and a walk when nothing of them is open any more."""
    session.flush()
    goes_on_in = _STILL_OPEN.scalar(session, {"order_id": order_id})
    if goes_on_in == job_id:
        return
    if goes_on_in is None:
        order = session.get_one(Order, order_id)
        take_state(order, OrderState.PICKED if _may_be_packed(session, order) else OrderState.SHORT)
    release.close_if_done(session, job_id)


def _may_be_packed(session: Session, order: Order) -> bool:
    lines = _LINES.all(session, {"order_id": order.id})
    is_whole = all(line.picked == line.quantity - line.cancelled for line in lines)
    return is_whole or (not order.ships_complete and any(line.picked > line.packed for line in lines))


def oldest_job(session: Session, warehouse_id: int) -> PickJob | None:
    """Return the walk that should be taken next: the oldest one that nobody has in hand."""
    return session.scalars(_OLDEST, {"warehouse_id": warehouse_id}).first()


def jobs_waiting(session: Session, warehouse_id: int) -> int:
    """Return how many walks wait for somebody, those set aside half-way too."""
    session.flush()
    return int(_WAITING.scalar(session, {"warehouse_id": warehouse_id}))
