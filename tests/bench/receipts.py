"""An announced pallet taken in by one scan: of one item, and of a hundred."""

import statistics
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path
from time import perf_counter

from figures import Figure
from grown import Size, grown
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.site_clock import today_at
from fulfilment.stock import advice_units, receiving
from fulfilment.stock.advice_units import Taken
from models.advice import Advice, AdviceLine, AdviceUnit
from models.base import utc_now
from models.database import Database
from models.item import Supplier
from models.purchase import Receipt

SIZE = Size(20_000, 20_000)
MANY, TIMES, WARM_UP = 100, 30, 5
TIMES_ONE = 3.0
"""A hundred moves of one receipt cost at most so many times as much as one."""


def measure(folder: Path, *, size: Size = SIZE) -> Iterator[Figure]:
    """Yield what a pallet of one item costs and one of a hundred."""
    database = grown(folder / "receipts.db", size)
    database.write("test", _supplier)
    items = (number % size.items + 1 for number in count(0, 7))
    taken = {}
    for lines in (1, MANY):
        one_by_one = [_take_pallet(database, [next(items) for _ in range(lines)]) for _ in range(TIMES)]
        taken[lines] = 1000 * statistics.median(one_by_one[WARM_UP:])
        yield Figure(f"a pallet of {lines} items taken in: median", taken[lines], "ms")
    yield Figure(f"{MANY} moves of one receipt to one", taken[MANY] / taken[1], "", at_most=TIMES_ONE)
    database.close()


def _supplier(session: Session) -> None:
    session.add(Supplier(code="S", name="Supplier"))


def _take_pallet(database: Database, items: list[int]) -> float:
    unit_id, receipt_id = database.write("test", partial(_announce, items=items))
    started = perf_counter()
    database.write("receive.unit", partial(_take, unit_id=unit_id, receipt_id=receipt_id))
    return perf_counter() - started


def _announce(session: Session, items: list[int]) -> tuple[int, int]:
    known = session.scalar(select(AdviceUnit.id).order_by(AdviceUnit.id.desc()).limit(1)) or 0
    supplier_id = session.scalars(select(Supplier.id)).one()
    advice = Advice(number=f"N-{known}", supplier_id=supplier_id, warehouse_id=1, announced_at=utc_now())
    session.add(advice)
    session.flush()
    unit = AdviceUnit(advice_id=advice.id, sscc=f"{known:018d}", kind="pallet")
    session.add(unit)
    session.flush()
    session.add_all(AdviceLine(advice_id=advice.id, unit_id=unit.id, item_id=item, quantity=12) for item in items)
    return unit.id, receiving.open_announced(session, advice).id


def _take(session: Session, unit_id: int, receipt_id: int) -> Taken:
    unit, receipt = session.get_one(AdviceUnit, unit_id), session.get_one(Receipt, receipt_id)
    return advice_units.take_unit(session, receipt, unit, today=today_at(session, 1))
