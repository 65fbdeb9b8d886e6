"""Transfers at the desk: made by hand, from what lies for a supplier, or from what another warehouse lacks; undone."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.desk import undoing
from fulfilment.desk.answer import Answer, done
from fulfilment.desk.undoing import Paper
from fulfilment.identify import Sort, identify
from fulfilment.queries.transfers import steps_of
from fulfilment.reordering.levels import levels_of
from fulfilment.site_clock import today_at
from fulfilment.step import QT_TRANSLATE_NOOP, Text, checked
from fulfilment.stock import transfer_sending, transfers
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.transfers import Destination
from models import journal
from models.item import Item
from models.place import Location, Warehouse
from models.purchase import PurchaseLine, PurchaseOrder, ReorderRule
from models.returns import ReturnedGoods
from models.stock import Balance
from models.transit import Transfer
from models.work import Work

_CHANGES = ("stock", "reorder")


@dataclass(frozen=True)
class Plan:
    """A transfer that somebody wants."""

    to: Destination
    """Where it goes."""
    expected_on: date | None = None
    """When it should be there."""
    reference: str = ""
    """Number under which the supplier expects it."""
    item: str = ""
    """SKU or barcode of the first item; empty for none yet."""
    pieces: int = 0
    """How many of it."""


def make(session: Session, bench: Bench, plan: Plan) -> Answer:
    """Make a transfer from this warehouse. Raises RefusedError for an item that nobody knows."""
    journal.describe(session, "transfer.make")
    transfer = _new(session, bench, plan)
    if plan.item.strip():
        transfers.want(session, transfer, _item(session, bench, plan.item).id, _some(plan.pieces))
    return done("transfer.made", _MADE.with_values(number=transfer.number), *_CHANGES, detail=_LOAD_IT)


def want(session: Session, bench: Bench, transfer_id: int, text: str, pieces: int) -> Answer:
    """Add pieces of an item to a transfer, or take some off when negative.

    Raises RefusedError when it has gone, or nobody knows the item.
    """
    transfer = session.get_one(Transfer, transfer_id)
    journal.describe(session, "transfer.want", reason=transfer.number)
    item = _item(session, bench, text)
    line = transfers.want(session, transfer, item.id, _some(pieces))
    said = _WANTED.with_values(number=transfer.number, n=line.quantity, sku=item.sku)
    return done("transfer.wanted", said, *_CHANGES)


def propose(session: Session, bench: Bench, warehouse_id: int) -> Answer:
    """Make a transfer of what another warehouse lacks by its reorder rules, as far as this one can spare it."""
    journal.describe(session, "transfer.make")
    spare = lacking(session, bench.warehouse_id, warehouse_id)
    if not spare:
        code = session.get_one(Warehouse, warehouse_id).code
        return Answer(checked("transfer.nothing_lacking", _NOTHING_LACKING.with_values(warehouse=code)))
    transfer = _new(session, bench, Plan(Destination(warehouse_id=warehouse_id)))
    for item_id, pieces in spare.items():
        transfers.want(session, transfer, item_id, pieces)
    said = _PROPOSED.with_values(number=transfer.number, n=len(spare))
    return done("transfer.proposed", said, *_CHANGES)


def lacking(session: Session, from_id: int, to_id: int) -> dict[int, int]:
    """Return pieces by item that a warehouse lacks by its rules and another can spare: what is above its own rule."""
    rules = {rule.item_id: rule for rule in session.scalars(_rules(to_id))}
    own = {rule.item_id: rule.minimum for rule in session.scalars(_rules(from_id))}
    day = today_at(session, from_id)
    there = levels_of(session, to_id, day, item_ids=list(rules))
    here = levels_of(session, from_id, day, item_ids=list(rules))
    found: dict[int, int] = {}
    for item_id, rule in sorted(rules.items()):
        position = there[item_id].projected if item_id in there else 0
        spare = (here[item_id].available if item_id in here else 0) - own.get(item_id, 0)
        if position <= rule.minimum and spare > 0 and rule.target > position:
            found[item_id] = min(spare, rule.target - position)
    return found


def send_back(session: Session, bench: Bench, plan: Plan) -> Answer:
    """Make a transfer back to a supplier, of one item, or of all that was returned and set apart for suppliers.

    Raises RefusedError for an item that nobody knows.
    """
    journal.describe(session, "transfer.make")
    transfer = _new(session, bench, plan)
    if plan.item.strip():
        wanted = {_item(session, bench, plan.item).id: _some(plan.pieces)}
    else:
        wanted = for_supplier(session, bench.warehouse_id, plan.to.supplier_id or 0)
    for item_id, pieces in wanted.items():
        transfers.want(session, transfer, item_id, pieces)
    said = _GOES_BACK.with_values(number=transfer.number, n=sum(wanted.values()))
    return done("transfer.made", said, *_CHANGES, detail=_LOAD_IT)


def for_supplier(session: Session, warehouse_id: int, supplier_id: int) -> dict[int, int]:
    """Return pieces by item that came back for this supplier and still lie where they were put apart."""
    came = (
        select(ReturnedGoods.lot_id, ReturnedGoods.place_id, func.sum(ReturnedGoods.quantity).label("pieces"))
        .where(ReturnedGoods.disposition == "supplier")
        .group_by(ReturnedGoods.lot_id, ReturnedGoods.place_id)
        .subquery()
    )
    lies = Balance.on_hand - Balance.allocated
    rows = session.execute(
        select(Balance.item_id, came.c.pieces, lies.label("lies"))
        .join(came, (came.c.lot_id == Balance.lot_id) & (came.c.place_id == Balance.location_id))
        .join(Location, Location.id == Balance.location_id)
        .where(
            Location.warehouse_id == warehouse_id,
            ~Location.is_pickable,
            lies > 0,
            or_(Balance.item_id.in_(_bought_from(supplier_id)), Balance.item_id.in_(_to_buy_from(supplier_id))),
        )
        .order_by(Balance.item_id)
    )
    found: dict[int, int] = {}
    for item_id, pieces, there in rows:
        found[item_id] = found.get(item_id, 0) + min(int(pieces), there)
    return found


def _bought_from(supplier_id: int) -> Select[int]:
    orders = select(PurchaseLine.item_id).join(PurchaseOrder, PurchaseOrder.id == PurchaseLine.purchase_order_id)
    return orders.where(PurchaseOrder.supplier_id == supplier_id)


def _to_buy_from(supplier_id: int) -> Select[int]:
    return select(ReorderRule.item_id).where(ReorderRule.supplier_id == supplier_id)


def cancel(session: Session, bench: Bench, transfer_id: int) -> Answer:
    """Cancel a transfer that will not go. Raises RefusedError when goods are loaded, or it has gone."""
    transfer = session.get_one(Transfer, transfer_id)
    journal.describe(session, "transfer.cancel", reason=transfer.number)
    transfers.cancel(session, transfer)
    return done("transfer.cancelled", _CANCELLED.with_values(number=transfer.number), *_CHANGES)


def credit(session: Session, bench: Bench, transfer_id: int) -> Answer:
    """Keep that the supplier has credited it. Raises RefusedError when no credit is awaited."""
    transfer = session.get_one(Transfer, transfer_id)
    journal.describe(session, "transfer.credit", reason=transfer.number)
    transfer_sending.credit(session, transfer)
    return done("transfer.credited", _CREDITED.with_values(number=transfer.number), *_CHANGES)


def undo_step(session: Session, bench: Bench, transfer_id: int) -> Answer:
    """Take the newest step of a transfer back.

    Raises:
        RefusedError: while another station works on it.
        UndoRefusedError: when later work builds on it.
    """
    number = session.get_one(Transfer, transfer_id).number
    paper = Paper(
        name="transfer",
        works=Work.transfer_id == transfer_id,
        steps=steps_of(transfer_id),
        elsewhere=_ELSEWHERE.with_values(number=number),
        cure=_UNDO_THERE,
        nothing=_NOTHING_LEFT.with_values(number=number),
        undone=_UNDONE.with_values(number=number),
    )
    return undoing.undo_step(session, bench, paper, *_CHANGES)


def _new(session: Session, bench: Bench, plan: Plan) -> Transfer:
    return transfers.make(
        session, bench.warehouse_id, plan.to, expected_on=plan.expected_on, reference=plan.reference.strip()[:60]
    )


def _item(session: Session, bench: Bench, text: str) -> Item:
    found = identify(session, text.strip(), installation=bench.installation)
    meaning = found.first(Sort.ITEM)
    if meaning is None:
        raise RefusedError("transfer.no_item", _NO_ITEM.with_values(text=text[:40]), cure=_NOTHING)
    return session.get_one(Item, meaning.id)


def _some(pieces: int) -> int:
    if pieces == 0:
        raise RefusedError("transfer.no_pieces", _NO_PIECES, cure=_NOTHING)
    return pieces


def _rules(warehouse_id: int) -> Select[ReorderRule]:
    return select(ReorderRule).where(ReorderRule.warehouse_id == warehouse_id)


def _t(source: str) -> Text:
    return Text("transfers", source)


_MADE = _t(QT_TRANSLATE_NOOP("transfers", "{number} is planned"))
_LOAD_IT = _t(QT_TRANSLATE_NOOP("transfers", "Print its paper and load it in Send goods."))
_WANTED = _t(QT_TRANSLATE_NOOP("transfers", "{number}: {n} × {sku} are to go"))
_NOTHING_LACKING = _t(QT_TRANSLATE_NOOP("transfers", "{warehouse} lacks nothing that could be spared here"))
_PROPOSED = _t(QT_TRANSLATE_NOOP("transfers", "{number} is planned. Items: {n}."))
_GOES_BACK = _t(QT_TRANSLATE_NOOP("transfers", "{number} goes back to the supplier. Pieces: {n}."))
_CANCELLED = _t(QT_TRANSLATE_NOOP("transfers", "{number} is cancelled"))
_CREDITED = _t(QT_TRANSLATE_NOOP("transfers", "{number} is credited"))
_ELSEWHERE = _t(QT_TRANSLATE_NOOP("transfers", "{number} is in work at {station}"))
_UNDO_THERE = _t(QT_TRANSLATE_NOOP("transfers", "Nothing was changed. Undo it there, or set the transfer aside first."))
_NOTHING_LEFT = _t(QT_TRANSLATE_NOOP("transfers", "Nothing of {number} is left that could be taken back"))
_UNDONE = _t(QT_TRANSLATE_NOOP("transfers", "{number}, taken back: {what}"))
_NO_ITEM = _t(QT_TRANSLATE_NOOP("transfers", "There is no item “{text}”"))
_NO_PIECES = _t(QT_TRANSLATE_NOOP("transfers", "Say how many pieces"))
_NOTHING = _t(QT_TRANSLATE_NOOP("transfers", "Nothing was changed. Look at it once more."))
