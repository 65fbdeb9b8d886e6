"""The last shift of the demo: open orders in every state, so that each screen has something to show.

All of it goes through the rules that real work goes through; nothing is written past them but the dates.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from itertools import islice

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment import cancelling
from fulfilment.bench import bench_at
from fulfilment.demo import people, places
from fulfilment.demo.demand import chance_of
from fulfilment.demo.diary import Diary, add_rows
from fulfilment.demo.furnishing import House
from fulfilment.demo.selling import Market, Sale, line_row, order_row
from fulfilment.orders import reservation
from fulfilment.orders.states import OrderState, take_state
from fulfilment.packing import bundle, parcels
from fulfilment.packing.bundle import Box, Source
from fulfilment.picking import jobs, release
from fulfilment.picking.walk import Errand, walk_of
from fulfilment.reordering import proposals
from fulfilment.shipping import labels, printing, shipments
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from models.order import Order, OrderLine, Party
from models.place import Location
from models.shipping import Shipment
from models.work import PickJob

OPEN = 120
"""Orders that somebody still waits for."""
SHIPPED, CANCELLED, HELD, SHORT = 6, 3, 4, 3
"""Orders of the last shift that went out, were called off, wait for a decision, lack pieces."""
PACKED, FIRST_WAVE, SECOND_WAVE = 4, 28, 16
"""Orders whose label waits to be scanned, and orders released by each of two waves."""
NOTES = (
    "Gift: no prices on the paper.",
    "Please ring twice.",
    "Leave with the neighbour on the left.",
    "Thank you! Second order this month.",
    "Ship together with the next one if possible.",
)
_SWITCHED_OFF = Text("prints", QT_TRANSLATE_NOOP("prints", "The printer was switched off while it printed."))


class Floor:
    """Takes orders in and works on some of them."""

    def __init__(self, house: House, diary: Diary, market: Market) -> None:
        self._house, self._diary, self._market = house, diary, market
        self._chance = chance_of("floor")
        self._turn = 905

    def take_orders(self, session: Session) -> None:
        """Import the open orders and promise them what is there; hold and cancel a few."""
        customers = people.one_of_each(self._chance)
        fill = OPEN + SHIPPED + CANCELLED - len(customers)
        customers += [people.customer(self._chance) for _ in range(fill)]
        self._chance.shuffle(customers)
        sales = [self._market.sale(customer) for customer in customers]
        with self._step(session, "import.orders"):
            order_ids = self._write(session, sales)
            orders = list(session.scalars(select(Order).where(Order.id.in_(order_ids)).order_by(Order.id)))
            reservation.promise(session, orders)
        aside = self._chance.sample(order_ids, CANCELLED + HELD)
        for order_id in aside[:CANCELLED]:
            with self._step(session, "order.cancel"):
                cancelling.cancel(session, order_id)
        for order_id in aside[CANCELLED:]:
            with self._step(session, "order.hold"):
                cancelling.hold(session, order_id)

    def work(self, session: Session) -> None:
        """Pick a wave, pack a part of it, ship a part of that; release another wave; compute what to reorder."""
        first = self._release(session, FIRST_WAVE)
        self._release(session, SECOND_WAVE)
        totes = iter(self._totes(session))
        for job_id in first[:-1]:
            self._pick(session, job_id, totes)
        self._pick(session, first[-1], totes, part=0.4)
        self._pack_some(session)
        with self._step(session, "reorder.refresh"):
            proposals.refresh(session, self._house.warehouse_id, self._now())

    def _write(self, session: Session, sales: list[Sale]) -> list[int]:
        parties = add_rows(session, Party, [dict(sale.customer.address) for sale in sales])
        rows = [self._order(sale, party_id) for sale, party_id in zip(sales, parties, strict=True)]
        order_ids = add_rows(session, Order, rows)
        lines = [
            line_row(order_id, position, ware, pieces)
            for sale, order_id in zip(sales, order_ids, strict=True)
            for position, (ware, pieces) in enumerate(sale.lines, 1)
        ]
        add_rows(session, OrderLine, lines)
        return order_ids

    def _order(self, sale: Sale, party_id: int) -> dict[str, object]:
        days_ago = self._chance.choice((1, 1, 1, 2, 2, 3, 4))
        ordered_at = self._diary.moment(days_ago, sale.minute)
        is_urgent = self._chance.random() < 0.12
        has_note = self._chance.random() < 0.15
        return {
            **order_row(sale, self._house.warehouse_id, party_id),
            "ordered_at": ordered_at,
            "ship_by": (ordered_at + timedelta(days=1 if is_urgent else self._chance.choice((1, 2, 2, 3, 5)))).date(),
            "priority": 0 if is_urgent else 5,
            "ships_complete": self._chance.random() < 0.8,
            "note": self._chance.choice(NOTES) if has_note else "",
        }

    def _step(self, session: Session, kind: str, *, reason: str = "") -> AbstractContextManager[None]:
        """One action of the shift, forty seconds after the one before."""
        self._turn += 1
        operator_id = self._house.operators[self._turn // 17 % len(self._house.operators)]
        return self._diary.operation(session, kind, self._now(), operator_id=operator_id, reason=reason)

    def _now(self) -> datetime:
        return self._diary.moment(1, 0) + timedelta(seconds=40 * self._turn)

    def _release(self, session: Session, wanted: int) -> list[int]:
        """Release the next orders that can go; return their walks."""
        ready = release.ready_orders(session, self._house.warehouse_id)
        can_go = (order_id for order_id in ready if _is_whole(session, order_id))
        chosen = list(islice(can_go, wanted))
        with self._step(session, "release"):
            released = release.release(session, chosen)
        query = select(PickJob.id).where(PickJob.code.in_(released.job_codes)).order_by(PickJob.id)
        return list(session.scalars(query))

    def _totes(self, session: Session) -> list[Location]:
        codes = [f"T-{number:02d}" for number in range(1, places.TOTES + 1)]
        return [session.get_one(Location, self._house.locations[code]) for code in codes]

    def _pick(self, session: Session, job_id: int, totes: Iterator[Location], *, part: float = 1.0) -> None:
        """Walk a walk, or its first part; some bins of a whole walk turn out emptier than the books."""
        job = session.get_one(PickJob, job_id)
        with self._step(session, "pick"):
            job.state = "active"
            for slot, (order_id, _) in enumerate(walk_of(session, job_id).orders, 1):
                jobs.give_tote(session, order_id, next(totes), slot)
        walk = walk_of(session, job_id)
        for errand in islice(walk.errands, max(1, round(len(walk.errands) * part))):
            if part == 1.0 and self._shorts(session) < SHORT and self._runs_short(session, errand):
                with self._step(session, "pick", reason=jobs.SHORT_PICK):
                    jobs.short(session, errand)
            elif errand.is_open:
                with self._step(session, "pick"):
                    jobs.fetch(session, errand, errand.remaining, walk.totes[errand.order_id].location_id)
        for errand in walk_of(session, job_id).errands if part == 1.0 else ():
            if errand.is_open:
                with self._step(session, "pick"):
                    jobs.fetch(session, errand, errand.remaining, walk.totes[errand.order_id].location_id)

    def _runs_short(self, session: Session, errand: Errand) -> bool:
        """Return whether this line is one that nothing else in the house can serve."""
        order = session.get_one(Order, errand.order_id)
        others = reservation.available(session, self._house.warehouse_id, [errand.item.id])[errand.item.id]
        is_alone = errand.is_open and order.ships_complete and others <= errand.remaining
        return is_alone and self._chance.random() < 0.5

    def _shorts(self, session: Session) -> int:
        query = select(func.count()).where(Order.state == OrderState.SHORT)
        return session.scalar(query) or 0

    def _pack_some(self, session: Session) -> None:
        picked = list(session.scalars(select(Order).where(Order.state == OrderState.PICKED).order_by(Order.id)))
        for order in picked[:SHIPPED]:
            box = self._pack(session, order)
            self._print(session, box)
            label = labels.label_of(session, box.id)
            assert label is not None, "packing wants a label"
            with self._step(session, "ship"):
                shipments.ship(session, order, box, label)
        waiting = picked[SHIPPED : SHIPPED + PACKED]
        for order in waiting[1:]:
            self._print(session, self._pack(session, order))
        self._leave_in_doubt(session, self._pack(session, waiting[0]))
        self._pack(session, picked[SHIPPED + PACKED], is_begun_only=True)

    def _pack(self, session: Session, order: Order, *, is_begun_only: bool = False) -> Box:
        """Pack an order into one box and want its label, or lay only its first line into a box."""
        waiting = bundle.sources(session, order.id)
        carton = bundle.proposed_carton(session, [bundle.as_goods(one.item, one.quantity) for one in waiting])
        lines = {line.item.id: line for line in bundle.wanted(session, order.id).lines}
        with self._step(session, "pack"):
            box = parcels.open_box(session, order.id, carton)
        for source in waiting[:1] if is_begun_only else waiting:
            with self._step(session, "pack"):
                line, pieces = lines[source.item.id], _some(source, is_begun_only)
                box, lines[source.item.id] = parcels.put_in(session, box, line, source, pieces)
        if not is_begun_only:
            with self._step(session, "pack"):
                parcel = parcels.close(session, box)
                take_state(order, OrderState.PACKED)
                session.get_one(Shipment, box.shipment_id).state = "packed"
                labels.want(session, bench_at(session, self._house.station_id), parcel)
        return box

    def _print(self, session: Session, box: Box) -> None:
        with self._step(session, "label"):
            printing.printed(session, self._job_id(session, box))

    def _leave_in_doubt(self, session: Session, box: Box) -> None:
        with self._step(session, "label"):
            printing.doubtful(session, self._job_id(session, box), _SWITCHED_OFF)

    def _job_id(self, session: Session, box: Box) -> int:
        paper = printing.newest_of_parcel(session, box.id)
        assert paper is not None, "a closed box has a label in the queue"
        return paper.job_id


def _some(source: Source, is_begun_only: bool) -> int:
    return 1 if is_begun_only else source.quantity


def _is_whole(session: Session, order_id: int) -> bool:
    return all(not outcome.choice.missing for outcome in release.explain(session, order_id))
