"""Release: promised orders get claims on bins and become walks. Decides nothing itself; `choice` does."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from sqlalchemy import bindparam, exists, select
from sqlalchemy.orm import Session

from fulfilment.numbers import next_number
from fulfilment.orders import reservation
from fulfilment.orders.reservation import Line
from fulfilment.orders.states import OrderState, take_state
from fulfilment.picking import stock_to_pick
from fulfilment.picking.choice import Candidate, Choice, Pick, choose
from fulfilment.picking.kept_open import keep_open
from fulfilment.site_clock import today_at
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from models import direct, journal
from models.base import utc_now
from models.order import Allocation, Order, OrderLine, Reservation
from models.place import Location
from models.prepared import Prepared
from models.work import PickJob, PickTask, Wave

ORDERS_A_WALK = 4
"""Orders that one person carries, each in its own tote."""
_MAY_GO = (OrderState.WAITING, OrderState.SHORT)
_WAITING = (
    select(Order)
    .where(Order.id.in_(bindparam("order_ids", expanding=True)), Order.state.in_(_MAY_GO))
    .order_by(Order.id)
    .with_for_update()
    .execution_options(populate_existing=True)
)
_CLAIMED = Prepared(
    select(
        *stock_to_pick.WALK,
        OrderLine.order_id,
        Allocation.id,
        Allocation.order_line_id,
        Allocation.quantity,
    )
    .join(OrderLine, OrderLine.id == Allocation.order_line_id)
    .join(Location, Location.id == Allocation.location_id)
    .outerjoin(stock_to_pick.UPON, stock_to_pick.STANDS)
    .where(OrderLine.order_id.in_(bindparam("order_ids", expanding=True)), Allocation.quantity > 0)
)
_OF_JOB = PickTask.pick_job_id == bindparam("job_id")
_LEFT = Prepared(
    select(
        exists().where(_OF_JOB, PickTask.state == "open").label("open"),
        exists().where(_OF_JOB, PickTask.picked > 0).label("fetched"),
    )
)


@dataclass(frozen=True)
class LineOutcome:
    """What the release did for one line, and why."""

    order_id: int
    """Order."""
    order_line_id: int
    """Line."""
    wanted: int
    """Pieces still wanted before the release."""
    promised: int
    """Pieces promised to it."""
    choice: Choice
    """Bins chosen, pieces missing, stock passed over."""


@dataclass(frozen=True)
class Released:
    """What came out of a release."""

    wave_id: int | None
    """The wave, None when no order could go."""
    wave_code: str
    """Its number, empty when no order could go."""
    job_codes: tuple[str, ...]
    """Walks made, in order."""
    order_ids: tuple[int, ...]
    """Orders released."""
    left: tuple[LineOutcome, ...]
    """Lines that keep their order from going, or that go in part."""


@dataclass(frozen=True)
class _Plan:
    order: Order
    outcomes: tuple[tuple[Line, LineOutcome], ...]

    @property
    def can_go(self) -> bool:
        wants = [outcome for _, outcome in self.outcomes if outcome.wanted]
        if self.order.ships_complete:
            return bool(wants) and all(not outcome.choice.missing for outcome in wants)
        return any(outcome.choice.picks for outcome in wants)


def ready_orders(session: Session, warehouse_id: int, *, limit: int = 1000) -> list[int]:
    """Return waiting orders in the order in which they should go: priority, ship-by date, age."""
    return list(
        session.scalars(
            select(Order.id)
            .where(Order.state == OrderState.WAITING, Order.warehouse_id == warehouse_id)
            .order_by(Order.priority, Order.ship_by.is_(None), Order.ship_by, Order.ordered_at, Order.id)
            .limit(limit)
        )
    )


def release(session: Session, order_ids: Sequence[int], *, wave_id: int | None = None) -> Released:
    """Claim stock for waiting orders and make walks of them; orders that cannot go stay as they are.

    `order_ids` are served in their order. With `wave_id` the walks join an existing wave.
    """
    orders = _waiting(session, order_ids)
    if orders:
        journal.describe(session, "release")
    plans, left = _plan(session, orders)
    going = [plan for plan in plans if plan.can_go]
    if not going:
        return Released(wave_id, "", (), (), tuple(left))
    wave = session.get_one(Wave, wave_id) if wave_id else _open_wave(session)
    keep_open(session, (pick.place for plan in going for _, outcome in plan.outcomes for pick in outcome.choice.picks))
    for plan in going:
        _claim(session, plan)
    walks = [_walk(session, wave, orders) for orders in _rounds([plan.order for plan in going])]
    return Released(wave.id, wave.code, tuple(walks), tuple(plan.order.id for plan in going), tuple(left))


def explain(session: Session, order_id: int) -> tuple[LineOutcome, ...]:
    """Return what a release would do for an order now, line by line; changes nothing that is kept."""
    order = session.get_one(Order, order_id)
    lines = reservation.lines_of(session, [order])
    found = stock_to_pick.candidates(session, order.warehouse_id, [line.item_id for line in lines])
    free = reservation.available(session, order.warehouse_id, [line.item_id for line in lines])
    kept = _promises(session, lines)
    claimed = reservation.claimed_by_line(session, [line.id for line in lines])
    today = today_at(session, order.warehouse_id)
    outcomes = []
    for line in lines:
        own = kept.get(line.id, 0)
        wanted = max(0, line.quantity - line.cancelled - line.picked - claimed.get(line.id, 0))
        promised = min(wanted, own + max(0, free.get(line.item_id, 0)))
        outcome = _outcome(line, wanted, promised, found.get(line.item_id, []), today)
        # What this line takes is not there for another line of the same item.
        free[line.item_id] = free.get(line.item_id, 0) - max(0, promised - own)
        found[line.item_id] = _less(found.get(line.item_id, []), outcome.choice.picks)
        outcomes.append(outcome)
    return tuple(outcomes)


def withdraw(session: Session, order: Order) -> None:
    """Give back every claim of an order and cancel its open tasks; the claims become promises again."""
    lines = reservation.lines_of(session, [order])
    claimed = (
        select(Allocation)
        .where(Allocation.order_line_id.in_([line.id for line in lines]), Allocation.quantity > 0)
        .order_by(Allocation.item_id, Allocation.location_id, Allocation.lot_id, Allocation.id)
    )
    for allocation in session.scalars(claimed).all():
        place = Place(allocation.item_id, allocation.location_id, allocation.lot_id)
        ledger.release(session, place, allocation.quantity)
        reservation.turn_into_claim(session, allocation.order_line_id, -allocation.quantity)
        direct.count(session, Allocation, allocation.id, {"quantity": -allocation.quantity})
    tasks = session.scalars(select(PickTask).where(PickTask.order_id == order.id, PickTask.state == "open")).all()
    for task in tasks:
        task.state = "cancelled"
    session.flush()
    for job_id in {task.pick_job_id for task in tasks}:
        close_if_done(session, job_id)


def close_if_done(session: Session, job_id: int) -> bool:
    """Close a walk that has no open task left; return whether it is closed."""
    session.flush()
    left = _LEFT.one(session, {"job_id": job_id})
    if left.open:
        return False
    job = session.get_one(PickJob, job_id)
    if job.state in ("open", "active"):
        job.state = "done" if left.fetched else "cancelled"
    return True


def claim_elsewhere(session: Session, task: PickTask, pieces: int, *, avoid: Place) -> int:
    """Claim up to `pieces` for a task's line in other places and add tasks to its walk; return the pieces missing.

    The line has its promise of `pieces` back; where stock no longer covers all promises, those of others come first.
    """
    order = session.get_one(Order, task.order_id)
    (line,) = (line for line in reservation.lines_of(session, [order]) if line.id == task.order_line_id)
    uncovered = -min(0, reservation.available(session, order.warehouse_id, [line.item_id])[line.item_id])
    wanted = max(0, pieces - uncovered)
    found = stock_to_pick.candidates(session, order.warehouse_id, [line.item_id]).get(line.item_id, [])
    others = [stock for stock in found if (stock.location_id, stock.lot_id) != (avoid.location_id, avoid.lot_id)]
    choice = choose(wanted, others, today=today_at(session, order.warehouse_id))
    last = session.scalars(
        select(PickTask.sequence).where(PickTask.pick_job_id == task.pick_job_id).order_by(PickTask.sequence.desc())
    ).first()
    keep_open(session, (pick.place for pick in choice.picks))
    for offset, pick in enumerate(choice.picks, 1):
        allocation_id = _allocate(session, line, pick)
        claim = _Claim(order.id, allocation_id, line.id, pick.quantity)
        _send(session, task.pick_job_id, claim, (last or 0) + offset)
    return choice.missing + pieces - wanted


def _waiting(session: Session, order_ids: Sequence[int]) -> list[Order]:
    """Return the orders of these that wait, locked: who changes the state of orders locks them before all else."""
    found = {order.id: order for order in session.scalars(_WAITING, {"order_ids": order_ids})}
    return [found[order_id] for order_id in order_ids if order_id in found]


def _promises(session: Session, lines: list[Line]) -> dict[int, int]:
    rows = session.scalars(
        select(Reservation).where(
            Reservation.order_line_id.in_([line.id for line in lines]),
        )
    )
    return {row.order_line_id: row.quantity for row in rows}


def _plan(session: Session, orders: list[Order]) -> tuple[list[_Plan], list[LineOutcome]]:
    """Plan every order on the stock that the ones before it leave; an order that cannot go leaves all."""
    if not orders:
        return [], []
    promises = {promise.order_line_id: promise for promise in reservation.promise(session, orders)}
    session.flush()
    lines = reservation.lines_of(session, orders)
    stocks = {order.warehouse_id: _Stock.of(session, order.warehouse_id, lines) for order in orders}
    plans, left = [], []
    for order in orders:
        stock = stocks[order.warehouse_id]
        trial = {item_id: list(found) for item_id, found in stock.found.items()}
        outcomes = []
        for line in (line for line in lines if line.order_id == order.id):
            promise = promises[line.id]
            wanted = promise.promised + promise.missing
            outcome = _outcome(line, wanted, promise.promised, trial.get(line.item_id, []), stock.today)
            trial[line.item_id] = _less(trial.get(line.item_id, []), outcome.choice.picks)
            outcomes.append((line, outcome))
        plan = _Plan(order, tuple(outcomes))
        plans.append(plan)
        left += [outcome for _, outcome in outcomes if outcome.choice.missing]
        if plan.can_go:
            stocks[order.warehouse_id] = stock._replace(found=trial)
    return plans, left


class _Stock(NamedTuple):
    """What a warehouse can be picked from, by item, and the day it is there."""

    found: dict[int, list[Candidate]]
    today: date

    @classmethod
    def of(cls, session: Session, warehouse_id: int, lines: Iterable[Line]) -> "_Stock":
        found = stock_to_pick.candidates(session, warehouse_id, [line.item_id for line in lines])
        return cls(found, today_at(session, warehouse_id))


def _rounds(orders: Iterable[Order]) -> Iterator[list[Order]]:
    """Share orders out to walks: one warehouse, and so many orders as a person carries."""
    by_warehouse: dict[int, list[Order]] = {}
    for order in orders:
        by_warehouse.setdefault(order.warehouse_id, []).append(order)
    for alike in by_warehouse.values():
        for start in range(0, len(alike), ORDERS_A_WALK):
            yield alike[start : start + ORDERS_A_WALK]


def _outcome(line: Line, wanted: int, promised: int, found: list[Candidate], today: date) -> LineOutcome:
    choice = choose(promised, found, today=today)
    choice = replace(choice, missing=choice.missing + wanted - promised)
    return LineOutcome(line.order_id, line.id, wanted, promised, choice)


def _less(found: list[Candidate], picks: tuple[Pick, ...]) -> list[Candidate]:
    taken = {(pick.candidate.location_id, pick.candidate.lot_id): pick.quantity for pick in picks}
    return [
        replace(stock, free=stock.free - taken.get((stock.location_id, stock.lot_id), 0)) if stock.free > 0 else stock
        for stock in found
    ]


def _open_wave(session: Session) -> Wave:
    wave = Wave(code=next_number(session, "W"), released_at=utc_now())
    session.add(wave)
    session.flush()
    return wave


def _claim(session: Session, plan: _Plan) -> None:
    claims = [(pick, line) for line, outcome in plan.outcomes for pick in outcome.choice.picks]
    # One order of locks everywhere: item, location, lot.
    claims.sort(key=lambda claim: (claim[1].item_id, claim[0].candidate.location_id, claim[0].candidate.lot_id))
    for pick, line in claims:
        _allocate(session, line, pick)
    take_state(plan.order, OrderState.RELEASED)


def _allocate(session: Session, line: Line, pick: Pick) -> int:
    """Claim pieces of a bin for a line; return the allocation."""
    place = Place(line.item_id, pick.candidate.location_id, pick.candidate.lot_id)
    ledger.claim(session, place, pick.quantity)
    reservation.turn_into_claim(session, line.id, pick.quantity)
    return direct.add(
        session,
        Allocation,
        order_line_id=line.id,
        item_id=line.item_id,
        location_id=place.location_id,
        lot_id=place.lot_id,
        quantity=pick.quantity,
        reason=pick.reason.value,
    )


def _walk(session: Session, wave: Wave, orders: list[Order]) -> str:
    """Make a walk of what is claimed for some orders; return its number."""
    code = next_number(session, "J")
    job_id = direct.add(session, PickJob, code=code, wave_id=wave.id)
    session.flush()
    rows = _CLAIMED.all(session, {"order_ids": [order.id for order in orders]})
    for sequence, (_, _, *claim) in enumerate(sorted(tuple(row) for row in rows), 1):
        _send(session, job_id, _Claim._make(claim), sequence)
    return code


class _Claim(NamedTuple):
    order_id: int
    allocation_id: int
    order_line_id: int
    quantity: int


def _send(session: Session, job_id: int, claim: _Claim, sequence: int) -> None:
    """Send somebody to fetch what is claimed."""
    direct.add(session, PickTask, pick_job_id=job_id, sequence=sequence, **claim._asdict())
