"""Scans in a warehouse of any size: what their transactions cost, to be held beside those of a small one."""

import random
import statistics
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from time import perf_counter

import builders
from big import Size, barcode
from grown import BADGE
from sqlalchemy.orm import Session

from fulfilment import conversation
from fulfilment.conversation import Gesture
from fulfilment.orders import reservation
from fulfilment.picking.release import release
from fulfilment.step import Step
from models.database import Database

ORDERS, LINES, WARM_UP = 40, 3, 10


@dataclass
class Picker:
    """Somebody who picks orders of three lines by scans, wherever they are sent."""

    database: Database
    """The warehouse."""
    taken_s: list[float] = field(default_factory=list)
    """Seconds of each scan of a place or a piece."""
    _keys: Iterator[int] = field(default_factory=count)

    def pick(self, number: int, items: list[int]) -> None:
        """Enter, release and pick an order."""
        order_id = self.database.write("test", partial(_entered, number=number, items=items))
        (walk,) = self.database.write("release", partial(release, order_ids=[order_id])).job_codes
        step = self._scan(walk, None)
        step = self._scan(f"TOTE-{number}", step)
        while step.work_id is not None:
            started = perf_counter()
            step = self._scan(self._wanted(step), step)
            self.taken_s.append(perf_counter() - started)

    def sign_on(self) -> None:
        """Show the badge."""
        self._scan(BADGE, None)

    def _wanted(self, step: Step) -> str:
        if step.state == "scan_location":
            return str(step.prompt.values["place"])
        assert step.card is not None, step
        (sku,) = (fact.value for fact in step.card.facts if str(fact.value).startswith("SKU-"))
        return barcode(int(str(sku).removeprefix("SKU-")))

    def _scan(self, text: str, step: Step | None) -> Step:
        gesture = Gesture(1, "pick", text, f"scale-{next(self._keys)}", step.work_id if step else None)
        shown = self.database.write("pick", partial(conversation.scan, gesture=gesture))
        assert shown.notice is not None, text
        assert not shown.notice.is_refusal, f"{text}: {shown.notice.text}"
        return shown


def scan_ms(database: Database, size: Size) -> float:
    """Return the median of a scan's transaction, picking, in milliseconds."""
    dice = random.Random(11)
    database.write("test", _totes)
    picker = Picker(database)
    picker.sign_on()
    for number in range(ORDERS):
        if number == WARM_UP:
            picker.taken_s.clear()
        picker.pick(number, dice.sample(range(1, size.items + 1), LINES))
    return 1000 * statistics.median(picker.taken_s)


def _totes(session: Session) -> None:
    for number in range(ORDERS):
        builders.tote(session, f"TOTE-{number}")


def _entered(session: Session, number: int, items: list[int]) -> int:
    order = builders.order(session, f"SCALE-{number}", [(item, 1) for item in items])
    reservation.promise(session, [order])
    return order.id
