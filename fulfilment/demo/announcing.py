"""What suppliers of the demo announce: pallets and cartons by SSCC, of goods that are ordered and not yet here."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session
from stdnum import ean

from fulfilment.demo.diary import Diary, add_rows
from fulfilment.demo.furnishing import House
from fulfilment.stock import receipt_closing, receiving
from fulfilment.stock.receiving import Arrival
from models.advice import Advice, AdviceLine, AdviceUnit
from models.item import Item
from models.purchase import PurchaseLine, PurchaseOrder, Receipt

NUMBERS = ("DN-7716", "DN-7720")
"""Numbers of the notices, on the delivery notes of the suppliers."""
ON_PALLET = 3
"""Lines of an order that stand on its first pallet; each further one is in a carton."""
WAITING = 6
"""Pieces that wait for inspection."""
_LIFE = timedelta(days=400)


class Announcing:
    """Announces what comes next."""

    def __init__(self, house: House, diary: Diary) -> None:
        self._house, self._diary = house, diary
        self._count = 0

    def work(self, session: Session) -> None:
        """Announce the orders of which nothing has come yet, the soonest first."""
        begun = select(Receipt.purchase_order_id).where(Receipt.purchase_order_id.is_not(None))
        orders = session.scalars(
            select(PurchaseOrder)
            .where(PurchaseOrder.state == "open", PurchaseOrder.id.not_in(begun))
            .order_by(PurchaseOrder.expected_on, PurchaseOrder.id)
            .limit(len(NUMBERS))
        )
        with self._diary.operation(session, "import.advices", self._diary.moment(1, 870)):
            for number, order in zip(NUMBERS, orders, strict=False):
                self._announce(session, number, order)
        with self._diary.operation(
            session, "receive", self._diary.moment(1, 880), operator_id=self._house.operators[0]
        ):
            self._hold(session)

    def _hold(self, session: Session) -> None:
        """Let the newest kind of article be inspected when it comes, and a few of it wait for that."""
        item = session.scalars(
            select(Item)
            .where(Item.tracking == "none", Item.measure == "piece", Item.is_active, Item.kit == "")
            .order_by(Item.id.desc())
            .limit(1)
        ).one()
        item.is_inspected = True
        receipt = receiving.open_receipt(session, self._house.warehouse_id)
        receiving.take_in(session, receipt, Arrival(item.id, WAITING), today=self._diary.today)
        receipt_closing.close_receipt(session, receipt)

    def _announce(self, session: Session, number: str, order: PurchaseOrder) -> None:
        head = {
            "number": number,
            "supplier_id": order.supplier_id,
            "warehouse_id": self._house.warehouse_id,
            "state": "announced",
            "announced_at": self._diary.moment(1, 870),
            "expected_on": order.expected_on,
        }
        (advice_id,) = add_rows(session, Advice, [head])
        lines = session.execute(
            select(PurchaseLine, Item)
            .join(Item, Item.id == PurchaseLine.item_id)
            .where(PurchaseLine.purchase_order_id == order.id)
            .order_by(PurchaseLine.id)
        ).all()
        pallet_id = self._unit(session, advice_id, "pallet", None)
        rows: list[dict[str, object]] = []
        for place, (line, item) in enumerate(lines):
            unit_id = pallet_id
            if place >= ON_PALLET:
                stands_on = pallet_id if place == ON_PALLET else None
                unit_id = self._unit(session, advice_id, "carton", stands_on)
            has_lot = item.tracking == "lot"
            row: dict[str, object] = {
                "advice_id": advice_id,
                "unit_id": unit_id,
                "purchase_order_id": order.id,
                "item_id": item.id,
            }
            row["lot_code"] = f"{self._diary.today:%y%j}-{place + 1}" if has_lot else ""
            row["expires_on"] = self._diary.today + _LIFE if has_lot else None
            rows.append({**row, "quantity": line.quantity, "received": 0})
        add_rows(session, AdviceLine, rows)

    def _unit(self, session: Session, advice_id: int, kind: str, pallet_id: int | None) -> int:
        self._count += 1
        body = f"34750000{self._count + 100:09d}"
        row = {"advice_id": advice_id, "sscc": body + str(ean.calc_check_digit(body)), "kind": kind}
        (unit_id,) = add_rows(session, AdviceUnit, [{**row, "pallet_id": pallet_id, "is_opened": False}])
        return unit_id
