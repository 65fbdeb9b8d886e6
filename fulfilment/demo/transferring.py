"""Goods of the demo that go to a second warehouse and back to a supplier, and corrections with their reasons."""

from contextlib import AbstractContextManager
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import founding
from fulfilment.demo.diary import Diary
from fulfilment.demo.furnishing import House
from fulfilment.stock import adjusting, transfer_sending, transfers
from fulfilment.stock.ledger import Place
from fulfilment.stock.transfers import Destination
from models.item import Item, Lot, Supplier
from models.order import Party
from models.place import Location, LocationKind, Warehouse
from models.stock import Balance

SENT = (6, 4, 2)
"""Pieces of the items that are on their way."""
PLANNED = (12, 8, 5)
"""Pieces of the items that are to go next."""
CORRECTIONS = (
    ("damaged", -2, ""),
    ("sample", -1, ""),
    ("found", 3, ""),
    ("theft", -1, ""),
    ("expired", -4, ""),
    ("packaging", -1, ""),
    ("supplier_error", -2, ""),
    ("other", -1, "fell behind the rack"),
)
"""Reason, pieces and note of what was corrected in the last days."""
_AMPLE = 20
"""Free pieces of a balance from which something is taken: enough to leave no order short."""


class Transferring:
    """Sends some goods away, plans others, and corrects what lies in some bins."""

    def __init__(self, house: House, diary: Diary) -> None:
        self._house, self._diary = house, diary
        self._turn = 0

    def work(self, session: Session) -> None:
        """Open the second warehouse, send a transfer, plan one and a return to a supplier, correct some bins."""
        shop_id = self._found_shop(session)
        goods = self._ample(session)
        to_shop, now = Destination(warehouse_id=shop_id), self._diary.today
        with self._step("transfer.make", session):
            sent = transfers.make(
                session, self._house.warehouse_id, to_shop, expected_on=now + timedelta(days=2), reference="SHOP-118"
            )
            for place, pieces in zip(goods, SENT, strict=False):
                transfers.want(session, sent, place.item_id, pieces)
        with self._step("transfer", session):
            transfer_sending.load(session, sent, [(goods[0], SENT[0])])
        with self._step("transfer", session):
            transfer_sending.load(session, sent, [(goods[1], SENT[1])])
        with self._step("transfer", session):
            transfer_sending.leave(session, sent)
        with self._step("transfer.make", session):
            planned = transfers.make(session, self._house.warehouse_id, to_shop, expected_on=now + timedelta(days=5))
            for place, pieces in zip(goods[3:], PLANNED, strict=False):
                transfers.want(session, planned, place.item_id, pieces)
        with self._step("transfer.make", session):
            supplier_id = session.scalars(select(Supplier.id).order_by(Supplier.id)).first()
            back = transfers.make(
                session, self._house.warehouse_id, Destination(supplier_id=supplier_id), reference="RMA-5521"
            )
            transfers.want(session, back, goods[6].item_id, 3)
        for (reason, pieces, note), place in zip(CORRECTIONS, goods[7:], strict=False):
            with self._step("stock", session):
                adjusting.adjust(session, place, pieces, reason, note=note)

    def _found_shop(self, session: Session) -> int:
        with self._step("found.warehouse", session):
            address = Party(company="Packhouse Shop", street="Audeju 7", postcode="LV-1050", city="Riga", country="LV")
            session.add(address)
            session.flush()
            own = session.get_one(Warehouse, self._house.warehouse_id)
            shop = Warehouse(
                code="SHOP", name="Shop", time_zone=own.time_zone, currency=own.currency, sender_id=address.id
            )
            session.add(shop)
            session.flush()
            session.add(founding.location("SHOP-DOCK", LocationKind.DOCK, shop.id))
            session.flush()
            return shop.id

    def _ample(self, session: Session) -> list[Place]:
        """Return where so much lies that some of it can go, one balance an item, by SKU."""
        rows = session.execute(
            select(Balance.item_id, Balance.location_id, Balance.lot_id)
            .join(Item, Item.id == Balance.item_id)
            .join(Lot, Lot.id == Balance.lot_id)
            .join(Location, Location.id == Balance.location_id)
            .where(
                Balance.on_hand - Balance.allocated >= _AMPLE,
                Location.kind == LocationKind.BIN,
                Location.is_pickable,
                Item.tracking == "none",
                ~Lot.is_held,
            )
            .order_by(Item.sku, Location.sort_key)
        )
        found: dict[int, Place] = {}
        for row in rows:
            found.setdefault(row.item_id, Place(*row))
        return list(found.values())

    def _step(self, kind: str, session: Session) -> AbstractContextManager[None]:
        """One action, two minutes after the one before, none that a workflow takes back."""
        self._turn += 1
        at = self._diary.moment(1, 870) + timedelta(minutes=2 * self._turn)
        operator_id = self._house.operators[self._turn % len(self._house.operators)]
        return self._diary.operation(session, kind, at, operator_id=operator_id)
