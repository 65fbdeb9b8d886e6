"""What customers of the demo sent back: announced, half taken in, and finished, each through the rules of real work."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import timedelta

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from fulfilment.demo.diary import Diary
from fulfilment.demo.furnishing import House
from fulfilment.orders.states import OrderState
from fulfilment.stock import return_announcing, returns
from fulfilment.stock.dispositions import Disposition, Grade, Outcome
from fulfilment.stock.return_announcing import Announcement
from fulfilment.stock.returns import Arrival, Returnable
from models.order import Order
from models.place import Location, LocationKind
from models.returns import Return
from models.stock import Balance

ANNOUNCED = 3
"""Returns that have not come yet."""
FINISHED = (
    (Grade.AS_NEW, Disposition.STOCK, Outcome.REFUND),
    (Grade.OPENED, Disposition.HOLD, Outcome.REFUND),
    (Grade.FAULTY, Disposition.SUPPLIER, Outcome.EXCHANGE),
    (Grade.DAMAGED, Disposition.SCRAP, Outcome.NONE),
)
"""Condition, what became of it, and what the customer gets, of those that are closed."""
APART = 40
"""Every so manyth order of the last days sends something back."""


class Returning:
    """Takes goods back from customers of the past."""

    def __init__(self, house: House, diary: Diary) -> None:
        self._house, self._diary = house, diary
        self._turn = 0

    def work(self, session: Session) -> None:
        """Finish some returns, leave one open, and have some announced."""
        orders = self._orders(session)
        for (grade, disposition, outcome), order in zip(FINISHED, orders, strict=False):
            returned = self._take_in(session, order, grade, disposition)
            with self._step("return", session, returned.code):
                for line in returns.lines_of(session, returned.id):
                    returns.decide(session, line, outcome)
                returns.close(session, returned)
        self._take_in(session, next(orders), Grade.AS_NEW, Disposition.STOCK)
        for number in range(ANNOUNCED):
            outcome = Outcome.EXCHANGE if number else Outcome.REFUND
            with self._step("return.announce", session):
                wish = Announcement(next(orders).number, rma=f"RMA-{2041 + number}", outcome=outcome)
                return_announcing.announce(session, self._house.warehouse_id, wish)

    def _orders(self, session: Session) -> Iterator[Order]:
        """Yield shipped orders, the newest first, far enough apart."""
        query = select(Order).where(Order.state == OrderState.SHIPPED).order_by(Order.id.desc())
        return iter(session.scalars(query).all()[APART // 2 :: APART])

    def _step(self, kind: str, session: Session, reason: str = "") -> AbstractContextManager[None]:
        """One action, three minutes after the one before, none that a workflow takes back."""
        self._turn += 1
        at = self._diary.moment(1, 500) + timedelta(minutes=3 * self._turn)
        operator_id = self._house.operators[self._turn % len(self._house.operators)]
        return self._diary.operation(session, kind, at, operator_id=operator_id, reason=reason)

    def _take_in(self, session: Session, order: Order, grade: Grade, disposition: Disposition) -> Return:
        """Take the first line of an order back."""
        with self._step("return", session):
            returned = returns.open_for_order(session, self._house.warehouse_id, order.id)
        line = returns.returnable(session, order.id)[0]
        with self._step("return", session, returned.code):
            returns.take_in(session, returned, self._arrival(session, order, line, grade, disposition))
        return returned

    def _arrival(
        self, session: Session, order: Order, line: Returnable, grade: Grade, disposition: Disposition
    ) -> Arrival:
        lot_id = next(iter(returns.lots_shipped(session, order.id, line.item_id)))
        place_id: int | None = self._house.dock_id
        if disposition is Disposition.SCRAP:
            place_id = None
        elif disposition is not Disposition.STOCK:
            place_id = self._apart(session)
        return Arrival(line.item_id, lot_id, 1, grade, disposition, place_id)

    def _apart(self, session: Session) -> int:
        """Return an empty bin that orders are not picked from."""
        is_filled = exists().where(Balance.location_id == Location.id, Balance.on_hand > 0)
        query = select(Location.id).where(
            Location.warehouse_id == self._house.warehouse_id,
            Location.kind == LocationKind.BIN,
            Location.is_active,
            ~Location.is_pickable,
            Location.status == "available",
            ~is_filled,
        )
        return session.scalars(query.order_by(Location.sort_key).limit(1)).one()
