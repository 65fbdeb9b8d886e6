"""The demo's purchases: what was ordered when, what came and was put away, and what is still on its way."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from sqlalchemy.orm import Session

from fulfilment.demo import sheets
from fulfilment.demo.demand import chance_of
from fulfilment.demo.diary import Diary, add_rows
from fulfilment.demo.furnishing import House, Ware
from fulfilment.demo.stockroom import Stockroom
from fulfilment.numbers import next_number
from models.purchase import PurchaseLine, PurchaseOrder, Receipt, ReceiptLine

STILL_TO_COME = ("ZIEMGA", "BLUETE")
"""Suppliers whose last order has not come; BLUETE's has come early and is being unloaded."""
UNLOADING = "BLUETE"
_LAST_CALL = 1.8
"""The last delivery before today is ordered early, so that not half of the shop has to be reordered today."""
_LAST_LINES = 6
"""Lines that an order on its way has at least."""


@dataclass
class _Order:
    """A purchase order under way."""

    order_id: int
    supplier: str
    lines: list[tuple[Ware, int, int]]
    """Ware, pieces, id of the line."""
    arrives_on: date


class Purchasing:
    """Orders weekly at each supplier what has run down, and takes in what comes."""

    def __init__(self, house: House, stockroom: Stockroom, diary: Diary) -> None:
        self._house, self._stockroom, self._diary = house, stockroom, diary
        self._chance: Random = chance_of("purchases")
        self._suppliers = sheets.rows("suppliers")
        self._under_way: list[_Order] = []

    def work(self, session: Session, days_ago: int) -> None:
        """Do the purchases of a day: unload and put away what comes, then order."""
        day = self._diary.today - timedelta(days=days_ago)
        for order in [order for order in self._under_way if order.arrives_on == day]:
            self._under_way.remove(order)
            self._take_in(session, order, days_ago)
        for row in self._suppliers:
            if int(row["weekday"]) == day.weekday():
                self._buy(session, row, day, days_ago)

    def unload_last(self, session: Session) -> None:
        """Let the receipt of one order stand open: half of it is on the dock since this morning."""
        order = next(order for order in self._under_way if order.supplier == UNLOADING)
        half = order.lines[: max(1, len(order.lines) // 2)]
        at = self._diary.moment(1, 500)
        with self._diary.operation(session, "receive", at, operator_id=self._house.operators[0]):
            self._unload(session, order, half, next_number(session, "R"), days_ago=1, state="open")

    def _buy(self, session: Session, row: dict[str, str], day: date, days_ago: int) -> None:
        arrives_on = _working_day(day + timedelta(days=int(row["lead_days"]) + self._chance.randrange(3)))
        is_late = arrives_on >= self._diary.today
        if is_late and (row["code"] not in STILL_TO_COME or self._is_last_under_way(row["code"])):
            return
        is_last = days_ago <= int(row["lead_days"]) + 9
        wanted = self._run_down(row["code"], _LAST_CALL if is_last else 1, at_least=_LAST_LINES if is_late else 0)
        if not wanted:
            return
        with self._diary.operation(
            session, "purchase.order", self._diary.moment(days_ago, 60), operator_id=self._house.operators[2]
        ):
            self._under_way.append(self._order(session, row, wanted, days_ago, arrives_on))

    def _run_down(self, supplier: str, share: float, *, at_least: int) -> list[Ware]:
        """Return the wares of a supplier that have run down to a share of their minimum, the emptiest first."""
        coming = {ware.item_id for order in self._under_way for ware, _, _ in order.lines}
        own = [ware for ware in self._house.wares if ware.article.supplier == supplier and ware.item_id not in coming]
        left = {ware.item_id: self._stockroom.on_hand(ware) / ware.minimum for ware in own}
        own.sort(key=lambda ware: (left[ware.item_id], ware.item_id))
        return own[: max(at_least, sum(part <= share for part in left.values()))]

    def _is_last_under_way(self, supplier: str) -> bool:
        late = [order for order in self._under_way if order.arrives_on >= self._diary.today]
        return any(order.supplier == supplier for order in late)

    def _order(
        self, session: Session, row: dict[str, str], wanted: list[Ware], days_ago: int, arrives_on: date
    ) -> _Order:
        day = self._diary.today - timedelta(days=days_ago)
        head = {
            "number": next_number(session, "PO-"),
            "supplier_id": self._house.suppliers[row["code"]],
            "warehouse_id": self._house.warehouse_id,
            "state": "open" if arrives_on >= self._diary.today else "received",
            "ordered_at": self._diary.moment(days_ago, 60),
            "expected_on": max(day + timedelta(days=int(row["lead_days"])), arrives_on),
        }
        (order_id,) = add_rows(session, PurchaseOrder, [head])
        amounts = [_cases(ware, ware.target - self._stockroom.on_hand(ware)) for ware in wanted]
        comes = arrives_on < self._diary.today
        lines: list[dict[str, object]] = [
            {
                "purchase_order_id": order_id,
                "item_id": ware.item_id,
                "quantity": pieces,
                "received": pieces if comes else 0,
                "cost_minor": ware.article.cost_minor,
            }
            for ware, pieces in zip(wanted, amounts, strict=True)
        ]
        ids = add_rows(session, PurchaseLine, lines)
        return _Order(order_id, row["code"], list(zip(wanted, amounts, ids, strict=True)), arrives_on)

    def _take_in(self, session: Session, order: _Order, days_ago: int) -> None:
        operator_id = self._chance.choice(self._house.operators)
        code = next_number(session, "R")
        at = self._diary.moment(days_ago, 90 + self._chance.randrange(60))
        with self._diary.operation(session, "receive", at, operator_id=operator_id):
            arrived = self._unload(session, order, order.lines, code, days_ago=days_ago, state="closed")
        later = at + timedelta(minutes=20 + 3 * len(arrived))
        with self._diary.operation(session, "receive", later, operator_id=operator_id, reason=code):
            for ware, pieces, lot_id, expires_on in arrived:
                self._stockroom.put_away(session, ware, lot_id, pieces, expires_on)

    def _unload(
        self,
        session: Session,
        order: _Order,
        lines: list[tuple[Ware, int, int]],
        code: str,
        *,
        days_ago: int,
        state: str,
    ) -> list[tuple[Ware, int, int, date | None]]:
        """Put lines on the dock; return ware, pieces, lot and expiry of each."""
        head = {
            "code": code,
            "warehouse_id": self._house.warehouse_id,
            "purchase_order_id": order.order_id,
            "state": state,
            "opened_at": self._diary.moment(days_ago, 90),
        }
        (receipt_id,) = add_rows(session, Receipt, [head])
        arrived = []
        for ware, pieces, line_id in lines:
            filled_on = order.arrives_on - timedelta(days=self._chance.randrange(4, 30))
            lot_id, expires_on = self._stockroom.lot(session, ware, filled_on)
            self._stockroom.unload(session, ware, lot_id, pieces)
            arrived.append((ware, pieces, lot_id, expires_on))
            if state == "open":
                session.get_one(PurchaseLine, line_id).received = pieces
        row = {"receipt_id": receipt_id}
        add_rows(
            session,
            ReceiptLine,
            [{**row, "item_id": ware.item_id, "lot_id": lot_id, "quantity": n} for ware, n, lot_id, _ in arrived],
        )
        return arrived


def _cases(ware: Ware, pieces: int) -> int:
    case = ware.article.case
    return max(1, -(-pieces // case)) * case


def _working_day(day: date) -> date:
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() > 4 else day
