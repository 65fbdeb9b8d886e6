"""A walk as it stands: its tasks with everything a picker must know, read in one question. Changes nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from fulfilment.item_facts import ITEM_FACTS, ItemFacts, facts_at
from fulfilment.picking.stock_to_pick import STANDS, UPON
from fulfilment.stock.ledger import Place
from models.item import Item, Lot
from models.order import Allocation, Order
from models.place import Location
from models.prepared import Prepared
from models.work import OrderTote, PickJob, PickTask


class Tote(NamedTuple):
    """The tote that carries an order."""

    location_id: int
    """Its place."""
    code: str
    """Its code."""
    slot: int
    """Where it stands on the cart, from 1."""


class Errand(NamedTuple):
    """One task of a walk."""

    task_id: int
    """The task."""
    job_id: int
    """Its walk."""
    allocation_id: int
    """The claim that it fetches."""
    order_id: int
    """For whom."""
    order_number: str
    """Number of that order."""
    order_line_id: int
    """For which line."""
    sequence: int
    """Its turn in the walk."""
    quantity: int
    """Pieces to fetch."""
    picked: int
    """Pieces fetched."""
    state: str
    """``open``, ``done`` or ``short``."""
    location_id: int
    """From where."""
    location_code: str
    """Code of that place."""
    lot_id: int
    """Which lot."""
    lot_code: str
    """Its code, empty where lots are not tracked."""
    expires_on: date | None
    """When it expires."""
    bin_code: str | None
    """Code of the bin in which the pallet stands that it is fetched from; None for what lies in the place itself."""
    item: ItemFacts
    """What to fetch."""

    @property
    def place(self) -> Place:
        """The balance it takes from."""
        return Place(self.item.id, self.location_id, self.lot_id)

    @property
    def where(self) -> str:
        """The place in one line; with its bin before it, where it is a pallet."""
        return self.location_code if self.bin_code is None else f"{self.bin_code} · {self.location_code}"

    @property
    def remaining(self) -> int:
        """Pieces still to fetch."""
        return self.quantity - self.picked

    @property
    def is_open(self) -> bool:
        """True while somebody is to fetch it."""
        return self.state == "open"


@dataclass(frozen=True)
class Walk:
    """One person's round: several orders, each in its own tote."""

    job_id: int
    """The pick job."""
    code: str
    """Its number."""
    errands: tuple[Errand, ...]
    """Its tasks in order, done ones too."""
    totes: Mapping[int, Tote]
    """Totes given so far, by order."""

    @property
    def current(self) -> Errand | None:
        """The next open task."""
        return next((errand for errand in self.errands if errand.is_open), None)

    @property
    def orders(self) -> list[tuple[int, str]]:
        """Its orders (id, number), one slot of the cart each."""
        return sorted({(errand.order_id, errand.order_number) for errand in self.errands})

    @property
    def without_tote(self) -> tuple[int, int, str] | None:
        """The first order that has open tasks and no tote yet: slot, id, number."""
        waiting = {errand.order_id for errand in self.errands if errand.is_open}.difference(self.totes)
        slots = enumerate(self.orders, 1) if waiting else ()
        return next(((slot, order_id, number) for slot, (order_id, number) in slots if order_id in waiting), None)

    def errand(self, task_id: int) -> Errand | None:
        """Return a task of this walk."""
        return next((errand for errand in self.errands if errand.task_id == task_id), None)

    def goes_on_for(self, errand: Errand) -> bool:
        """Return whether the order of a task has other open tasks in this walk."""
        others = (other for other in self.errands if other.order_id == errand.order_id)
        return any(other.is_open and other.task_id != errand.task_id for other in others)

    def after(self, changed: Errand) -> "Walk":
        """Return the walk after one of its tasks has changed."""
        errands = (changed if errand.task_id == changed.task_id else errand for errand in self.errands)
        return replace(self, errands=tuple(errands))

    def with_tote(self, order_id: int, tote: Tote) -> "Walk":
        """Return the walk after an order was given a tote."""
        return replace(self, totes={**self.totes, order_id: tote})


_TOTE = aliased(Location)
_WALK = Prepared(
    select(
        PickTask.id,
        PickTask.pick_job_id,
        PickTask.allocation_id,
        PickTask.order_id,
        Order.number,
        PickTask.order_line_id,
        PickTask.sequence,
        PickTask.quantity,
        PickTask.picked,
        PickTask.state,
        Allocation.location_id,
        Location.code,
        Allocation.lot_id,
        Lot.code,
        Lot.expires_on,
        UPON.code,
        OrderTote.location_id,
        _TOTE.code,
        OrderTote.slot,
        PickJob.code,
        *ITEM_FACTS,
    )
    .select_from(PickJob)
    .outerjoin(PickTask, (PickTask.pick_job_id == PickJob.id) & (PickTask.state != "cancelled"))
    .outerjoin(Order, Order.id == PickTask.order_id)
    .outerjoin(Allocation, Allocation.id == PickTask.allocation_id)
    .outerjoin(Item, Item.id == Allocation.item_id)
    .outerjoin(Lot, Lot.id == Allocation.lot_id)
    .outerjoin(Location, Location.id == Allocation.location_id)
    .outerjoin(UPON, STANDS)
    .outerjoin(OrderTote, (OrderTote.order_id == PickTask.order_id) & OrderTote.is_open)
    .outerjoin(_TOTE, _TOTE.id == OrderTote.location_id)
    .where(PickJob.id == bindparam("job_id"))
    .order_by(PickTask.sequence, PickTask.id)
)
_OF_TASK, _OF_TOTE, _CODE = 16, 19, 19
"""Where the columns of the tote and of the item begin, and where the number of the walk stands."""


def walk_of(session: Session, job_id: int) -> Walk:
    """Return a walk with its tasks, orders and totes."""
    session.flush()
    rows = _WALK.all(session, {"job_id": job_id})
    errands: dict[int, Errand] = {}
    totes: dict[int, Tote] = {}
    for row in rows:
        errand = Errand._make((*row[:_OF_TASK], facts_at(row, _CODE + 1)))
        if errand.task_id is not None:
            errands[errand.task_id] = errand
        if row[_OF_TASK] is not None:
            totes[errand.order_id] = Tote._make(row[_OF_TASK:_OF_TOTE])
    return Walk(job_id, str(rows[0][_CODE]), tuple(errands.values()), totes)
