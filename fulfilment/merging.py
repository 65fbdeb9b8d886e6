"""Lets one item go into another: stock, codes, purchases, orders, homes and rules. What it did stays its own past."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment import retiring, ties
from fulfilment.orders.states import OPEN
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from models import journal
from models.item import Identifier, Item, KitPart, Lot, Merger, Substitute
from models.order import Order, OrderLine, Reservation
from models.place import ItemPlace, LocationKind
from models.purchase import PurchaseLine, PurchaseOrder, ReorderRule
from models.stock import Balance


@dataclass(frozen=True)
class Plan:
    """What merging would do, for who is asked."""

    sku: str
    """The item that goes."""
    into: str
    """The item that takes its place."""
    pieces: int
    """Pieces that go over."""
    places: int
    """Places where they lie."""
    codes: int
    """Codes that lead to the other from then on."""
    purchases: int
    """Purchase orders that wait for it."""
    orders: int
    """Orders that wait for it."""


def plan(session: Session, item_id: int, into_id: int) -> Plan:
    """Return what merging would do.

    Raises:
        RefusedError: when it is not possible; says why.
    """
    item, into = session.get_one(Item, item_id), session.get_one(Item, into_id)
    _check(session, item, into)
    lying = select(func.coalesce(func.sum(Balance.on_hand), 0), func.count(Balance.location_id.distinct()))
    pieces, places = session.execute(lying.where(Balance.item_id == item_id, Balance.on_hand > 0)).one()
    codes = session.scalar(select(func.count()).where(Identifier.item_id == item_id)) or 0
    waiting = {tie.kind: len(tie.names) for tie in ties.ties(session, item_id, ("purchases", "orders"))}
    bought, wanted = waiting.get("purchases", 0), waiting.get("orders", 0)
    return Plan(item.sku, into.sku, int(pieces), places, codes + 1, bought, wanted)


def merge(session: Session, item_id: int, into_id: int) -> Plan:
    """Let an item go into another and out of use; return what was done.

    Raises:
        RefusedError: while claims or open work name it, or when the two cannot be one.
    """
    ids = sorted({item_id, into_id})
    session.scalars(select(Item).where(Item.id.in_(ids)).order_by(Item.id).with_for_update()).all()
    done = plan(session, item_id, into_id)
    journal.describe(session, "item.merge", reason=f"{done.sku} > {done.into}"[:60])
    item, into = session.get_one(Item, item_id), session.get_one(Item, into_id)
    _goods(session, item, into)
    _codes(session, item, into)
    _purchases(session, item, into)
    _orders(session, item, into)
    _homes_and_rules(session, item, into)
    _recipes(session, item, into)
    retiring.buy_no_more(session, item_id)
    item.is_active = False
    session.add(Merger(item_id=item_id, into_id=into_id))
    session.flush()
    return done


def _check(session: Session, item: Item, into: Item) -> None:
    if item.id == into.id:
        raise RefusedError("item.merge_same", _SAME.with_values(sku=item.sku))
    for each in (item, into):
        if not each.is_active:
            raise RefusedError("item.is_retired", _OUT_OF_USE.with_values(sku=each.sku))
        if each.kit:
            raise RefusedError("item.merge_kit", _KIT.with_values(sku=each.sku), cure=_NO_KIT)
    if (item.tracking, item.measure) != (into.tracking, into.measure):
        text = _UNLIKE.with_values(sku=item.sku, into=into.sku)
        raise RefusedError("item.merge_unlike", text, cure=_MAKE_ALIKE)
    found = ties.ties(session, item.id, ties.FOR_MERGING)
    if found:
        text = _TIED.with_values(sku=item.sku, into=into.sku)
        raise RefusedError("item.tied", text, cure=_FIRST.with_values(ties=ties.told(found)))
    both = _bought_together(session, item.id, into.id)
    if both:
        text = _TOGETHER.with_values(sku=item.sku, into=into.sku, number=both)
        raise RefusedError("item.bought_together", text, cure=_RECEIVE_FIRST)
    for lot, other in _lots(session, item.id, into.id):
        if other is not None and _dates(lot) != _dates(other):
            text = _LOT.with_values(lot=lot.code, sku=item.sku, into=into.sku)
            raise RefusedError("item.merge_lot", text, cure=_CORRECT_LOT)


def _dates(lot: Lot) -> tuple[object, ...]:
    return lot.expires_on, lot.best_before_on, lot.removal_on, lot.is_held, lot.is_recalled


def _lots(session: Session, item_id: int, into_id: int) -> Iterator[tuple[Lot, Lot | None]]:
    """Yield the lots of which pieces are there, each with the lot of the same code of the other item."""
    there = select(Balance.lot_id).where(Balance.item_id == item_id, Balance.on_hand > 0)
    same = {lot.code: lot for lot in session.scalars(select(Lot).where(Lot.item_id == into_id))}
    for lot in session.scalars(select(Lot).where(Lot.id.in_(there)).order_by(Lot.id)).all():
        yield lot, same.get(lot.code)


def _bought_together(session: Session, item_id: int, into_id: int) -> str | None:
    """Return the number of an open purchase order that has both."""
    lines = select(PurchaseLine.purchase_order_id).where(PurchaseLine.item_id == into_id)
    both = (
        select(PurchaseOrder.number)
        .join(PurchaseLine, PurchaseLine.purchase_order_id == PurchaseOrder.id)
        .where(
            PurchaseLine.item_id == item_id,
            PurchaseLine.quantity > PurchaseLine.received,
            PurchaseOrder.state == "open",
            PurchaseOrder.id.in_(lines),
        )
    )
    return session.scalars(both.order_by(PurchaseOrder.id).limit(1)).first()


def _goods(session: Session, item: Item, into: Item) -> None:
    """Turn all pieces into pieces of the other item where they lie, lot by lot."""
    production = ledger.outside(session)[LocationKind.PRODUCTION]
    lot_of = {lot.id: (other or _like(session, lot, into)).id for lot, other in _lots(session, item.id, into.id)}
    lying = session.execute(
        select(Balance.location_id, Balance.lot_id, Balance.on_hand)
        .where(Balance.item_id == item.id, Balance.on_hand > 0)
        .order_by(Balance.location_id, Balance.lot_id)
    ).all()
    for location_id, lot_id, pieces in lying:
        ledger.post(session, Place(item.id, location_id, lot_id), production, pieces)
        ledger.post(session, Place(into.id, production, lot_of[lot_id]), location_id, pieces)


def _like(session: Session, lot: Lot, into: Item) -> Lot:
    """Return a lot of the other item with the same code and everything that is known of it."""
    known = {column.key: getattr(lot, column.key) for column in Lot.__table__.columns if column.key != "id"}
    made = Lot(**{**known, "item_id": into.id})
    session.add(made)
    session.flush()
    return made


def _codes(session: Session, item: Item, into: Item) -> None:
    """Let all codes lead to the other item, the SKU too."""
    known = set(session.scalars(select(Identifier.text).where(Identifier.item_id == into.id))) | {into.sku}
    for code in session.scalars(select(Identifier).where(Identifier.item_id == item.id)).all():
        if code.text in known:
            session.delete(code)
        else:
            code.item_id = into.id
            known.add(code.text)
    if item.sku not in known:
        session.add(Identifier(item_id=into.id, text=item.sku))
    session.flush()


def _purchases(session: Session, item: Item, into: Item) -> None:
    open_lines = (
        select(PurchaseLine)
        .join(PurchaseOrder, PurchaseOrder.id == PurchaseLine.purchase_order_id)
        .where(
            PurchaseLine.item_id == item.id,
            PurchaseLine.quantity > PurchaseLine.received,
            PurchaseOrder.state == "open",
        )
    )
    for line in session.scalars(open_lines).all():
        if not line.received:
            line.item_id = into.id
            continue
        rest, line.quantity = line.quantity - line.received, line.received
        row = {"purchase_order_id": line.purchase_order_id, "item_id": into.id, "cost_minor": line.cost_minor}
        session.add(PurchaseLine(quantity=rest, **row))


def _orders(session: Session, item: Item, into: Item) -> None:
    """Let open lines want the other item; of lines that were sent in part, what is still to come."""
    wanting = (
        select(OrderLine)
        .join(Order, Order.id == OrderLine.order_id)
        .where(
            OrderLine.item_id == item.id,
            OrderLine.quantity - OrderLine.cancelled > OrderLine.shipped,
            Order.state.in_(sorted(OPEN)),
        )
    )
    for line in session.scalars(wanting).all():
        promised = session.scalars(select(Reservation).where(Reservation.order_line_id == line.id)).first()
        if line.shipped:
            line = _rest_of(session, line, into)
        line.item_id = into.id
        if promised is not None:
            promised.order_line_id, promised.item_id = line.id, into.id
    session.flush()


def _rest_of(session: Session, line: OrderLine, into: Item) -> OrderLine:
    """Return a new line of the other item for what a line has not sent."""
    rest = line.quantity - line.cancelled - line.shipped
    key = f"{line.external_key[:100]}>{into.id}"
    row = {"order_id": line.order_id, "external_key": key, "price_minor": line.price_minor, "item_id": into.id}
    row |= {"kit_id": line.kit_id, "kit_pieces": line.kit_pieces, "replaces_item_id": line.item_id}
    made = OrderLine(quantity=rest, **row)
    line.cancelled += rest
    session.add(made)
    session.flush()
    return made


def _homes_and_rules(session: Session, item: Item, into: Item) -> None:
    """Give the other item homes and reorder rules where it has none of its own."""
    tables: tuple[Any, ...] = (ItemPlace, ReorderRule)  # Any: both have an item and a warehouse
    for table in tables:
        known = set(session.scalars(select(table.warehouse_id).where(table.item_id == into.id)))
        for row in session.scalars(select(table).where(table.item_id == item.id)).all():
            if row.warehouse_id in known:
                session.delete(row)
            else:
                row.item_id = into.id
    session.flush()


def _recipes(session: Session, item: Item, into: Item) -> None:
    """Name the other item in kits and among substitutes."""
    for part in session.scalars(select(KitPart).where(KitPart.part_id == item.id)).all():
        same = session.scalars(select(KitPart).where(KitPart.kit_id == part.kit_id, KitPart.part_id == into.id)).first()
        if same is None:
            part.part_id = into.id
        else:
            same.quantity += part.quantity
            session.delete(part)
    columns = (
        ("item_id", Substitute.item_id, Substitute.substitute_id),
        ("substitute_id", Substitute.substitute_id, Substitute.item_id),
    )
    for name, own, other in columns:
        known = set(session.scalars(select(other).where(own == into.id))) | {into.id}
        for row in session.scalars(select(Substitute).where(own == item.id)).all():
            if (row.substitute_id if name == "item_id" else row.item_id) in known:
                session.delete(row)
            else:
                setattr(row, name, into.id)
        session.flush()


def _t(source: str) -> Text:
    return Text("items", source)


_SAME = _t(QT_TRANSLATE_NOOP("items", "{sku} cannot go into itself"))
_OUT_OF_USE = _t(QT_TRANSLATE_NOOP("items", "{sku} is out of use"))
_KIT = _t(QT_TRANSLATE_NOOP("items", "{sku} is a kit and cannot be merged"))
_NO_KIT = _t(QT_TRANSLATE_NOOP("items", "Nothing was changed. Say on its page that it is no kit, then merge."))
_UNLIKE = _t(QT_TRANSLATE_NOOP("items", "{sku} and {into} are tracked or counted differently"))
_MAKE_ALIKE = _t(QT_TRANSLATE_NOOP("items", "Nothing was changed. Make them alike first."))
_TIED = _t(QT_TRANSLATE_NOOP("items", "{sku} cannot go into {into} yet"))
_FIRST = _t(QT_TRANSLATE_NOOP("items", "Nothing was changed. It has {ties}."))
_TOGETHER = _t(QT_TRANSLATE_NOOP("items", "{sku} and {into} are both on purchase order {number}"))
_RECEIVE_FIRST = _t(QT_TRANSLATE_NOOP("items", "Nothing was changed. Receive that order first."))
_LOT = _t(QT_TRANSLATE_NOOP("items", "Lot {lot} of {sku} differs from lot {lot} of {into}"))
_CORRECT_LOT = _t(
    QT_TRANSLATE_NOOP("items", "Nothing was changed. Give both the same dates, and hold both or neither.")
)
