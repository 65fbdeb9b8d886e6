"""What ties an item to work that is not done: stock, orders, purchases, receipts, returns, counts, kits."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from fulfilment.orders.states import OPEN
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from models.advice import Advice, AdviceLine
from models.item import Item, KitPart
from models.order import Allocation, Order, OrderLine
from models.people import Station
from models.place import Location
from models.purchase import Inspection, PurchaseLine, PurchaseOrder, Receipt, ReceiptLine
from models.returns import Return, ReturnLine
from models.stock import Balance, CountTask
from models.transit import Transfer, TransferLine
from models.work import Work

NAMED = 3
"""Documents or places that a tie names; the rest are counted."""


@dataclass(frozen=True)
class Tie:
    """One kind of thing that names the item."""

    kind: str
    """Key of it, such as ``orders``."""
    names: tuple[str, ...]
    """Places or numbers of documents."""

    @property
    def text(self) -> Text:
        """What it is and what names it, in words."""
        more = len(self.names) - NAMED
        names = ", ".join(self.names[:NAMED]) + (f" +{more}" if more > 0 else "")
        return _WORDS[self.kind].with_values(names=names)


def ties(session: Session, item_id: int, kinds: Iterable[str]) -> tuple[Tie, ...]:
    """Return what ties an item, of these kinds, each with its names."""
    session.flush()
    found = ((kind, tuple(dict.fromkeys(session.scalars(_QUERIES[kind](item_id))))) for kind in kinds)
    return tuple(Tie(kind, names) for kind, names in found if names)


def told(found: Sequence[Tie]) -> Text:
    """Return all ties in one line."""
    names = {f"tie{number}": tie.text for number, tie in enumerate(found)}
    return Text("", "; ".join("{" + name + "}" for name in names), names)


_OPEN_WORK = ("receipts", "notices", "inspections", "transfers", "returns", "counts")
FOR_RETIRING = ("stock", "orders", "purchases", *_OPEN_WORK, "kits")
"""What an item must not have to go out of use."""
FOR_MERGING = ("claims", "fetched", *_OPEN_WORK, "hands")
"""What an item must not have to go into another."""

Names = Select[str]


def _stock(item_id: int) -> Names:
    there = select(Location.code).join(Balance, Balance.location_id == Location.id)
    return there.where(Balance.item_id == item_id, Balance.on_hand > 0).order_by(Location.sort_key)


def _orders(item_id: int) -> Names:
    wanted = OrderLine.quantity - OrderLine.cancelled - OrderLine.shipped > 0
    return _of_orders().where(OrderLine.item_id == item_id, wanted).order_by(Order.id)


def _fetched(item_id: int) -> Names:
    return _of_orders().where(OrderLine.item_id == item_id, OrderLine.picked > OrderLine.shipped).order_by(Order.id)


def _of_orders() -> Names:
    return select(Order.number).join(OrderLine, OrderLine.order_id == Order.id).where(Order.state.in_(sorted(OPEN)))


def _claims(item_id: int) -> Names:
    claimed = (
        select(Order.number)
        .join(OrderLine, OrderLine.order_id == Order.id)
        .join(Allocation, Allocation.order_line_id == OrderLine.id)
        .where(Allocation.item_id == item_id, Allocation.quantity > 0)
    )
    return claimed.order_by(Allocation.id)


def _purchases(item_id: int) -> Names:
    ordered = select(PurchaseOrder.number).join(PurchaseLine, PurchaseLine.purchase_order_id == PurchaseOrder.id)
    is_due = PurchaseLine.quantity > PurchaseLine.received
    return ordered.where(PurchaseLine.item_id == item_id, is_due, PurchaseOrder.state == "open").order_by(
        PurchaseOrder.id
    )


def _receipts(item_id: int) -> Names:
    taken_in = select(Receipt.code).join(ReceiptLine, ReceiptLine.receipt_id == Receipt.id)
    return taken_in.where(ReceiptLine.item_id == item_id, Receipt.state == "open").order_by(Receipt.id)


def _notices(item_id: int) -> Names:
    coming = select(Advice.number).join(AdviceLine, AdviceLine.advice_id == Advice.id)
    is_open = Advice.state.in_(("announced", "arriving"))
    return coming.where(AdviceLine.item_id == item_id, is_open).order_by(Advice.id)


def _inspections(item_id: int) -> Names:
    waiting = select(Location.code).join(Inspection, Inspection.location_id == Location.id)
    return waiting.where(Inspection.item_id == item_id, Inspection.state == "waiting").order_by(Inspection.id)


def _transfers(item_id: int) -> Names:
    going = select(Transfer.number).join(TransferLine, TransferLine.transfer_id == Transfer.id)
    is_open = Transfer.state.in_(("draft", "sending", "in_transit"))
    return going.where(TransferLine.item_id == item_id, is_open).order_by(Transfer.id)


def _returns(item_id: int) -> Names:
    named = or_(ReturnLine.item_id == item_id, ReturnLine.exchange_item_id == item_id)
    expected = select(Return.code).join(ReturnLine, ReturnLine.return_id == Return.id)
    return expected.where(named, Return.state.in_(("announced", "open"))).order_by(Return.id)


def _counts(item_id: int) -> Names:
    asked = select(Location.code).join(CountTask, CountTask.location_id == Location.id)
    return asked.where(CountTask.item_id == item_id, CountTask.state == "open").order_by(CountTask.id)


def _kits(item_id: int) -> Names:
    holding = select(Item.sku).join(KitPart, KitPart.kit_id == Item.id)
    return holding.where(KitPart.part_id == item_id, Item.is_active).order_by(Item.sku)


def _hands(item_id: int) -> Names:
    at_work = select(Station.name).join(Work, Work.station_id == Station.id)
    return at_work.where(Work.item_id == item_id, Work.is_open, func.coalesce(Work.quantity, 0) > 0).order_by(Work.id)


_QUERIES: dict[str, Callable[[int], Any]] = {  # Any: queries of one column of text
    "stock": _stock,
    "orders": _orders,
    "claims": _claims,
    "fetched": _fetched,
    "purchases": _purchases,
    "receipts": _receipts,
    "notices": _notices,
    "inspections": _inspections,
    "transfers": _transfers,
    "returns": _returns,
    "counts": _counts,
    "kits": _kits,
    "hands": _hands,
}


def _t(source: str) -> Text:
    return Text("items", source)


_WORDS: dict[str, Text] = {
    "stock": _t(QT_TRANSLATE_NOOP("items", "stock in {names}")),
    "orders": _t(QT_TRANSLATE_NOOP("items", "open orders {names}")),
    "claims": _t(QT_TRANSLATE_NOOP("items", "claimed by orders {names}")),
    "fetched": _t(QT_TRANSLATE_NOOP("items", "picked for orders {names}")),
    "purchases": _t(QT_TRANSLATE_NOOP("items", "open purchase orders {names}")),
    "receipts": _t(QT_TRANSLATE_NOOP("items", "open receipts {names}")),
    "notices": _t(QT_TRANSLATE_NOOP("items", "announced deliveries {names}")),
    "inspections": _t(QT_TRANSLATE_NOOP("items", "waiting for inspection in {names}")),
    "transfers": _t(QT_TRANSLATE_NOOP("items", "open transfers {names}")),
    "returns": _t(QT_TRANSLATE_NOOP("items", "open returns {names}")),
    "counts": _t(QT_TRANSLATE_NOOP("items", "open counts in {names}")),
    "kits": _t(QT_TRANSLATE_NOOP("items", "part of kits {names}")),
    "hands": _t(QT_TRANSLATE_NOOP("items", "in somebody's hand at {names}")),
}
