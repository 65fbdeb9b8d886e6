"""Puts away what a receipt has brought to the dock: which pieces wait there, and how they go to a bin."""

from sqlalchemy import and_, exists, func, select
from sqlalchemy.orm import Session, aliased

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import filling, moving
from fulfilment.stock.ledger import Place
from fulfilment.stock.receiving import dock_of
from fulfilment.stock.refusal import RefusedError
from models import journal
from models.journal import JournalEntry, Operation
from models.place import Location
from models.purchase import Receipt, ReceiptLine
from models.stock import Balance, Move

_LOOSE = ReceiptLine.quantity - ReceiptLine.apart
PUT_AWAY = "receive.put_away"
"""Kind of the operations that take goods off the dock for a receipt; their reason is the receipt's code."""


def staged(session: Session, receipt: Receipt) -> list[tuple[Place, int]]:
    """Return what this receipt has brought to the dock and nobody has put away: place on the dock and free pieces."""
    dock_id = dock_of(session, receipt.warehouse_id)
    put_away = _put_away(session, receipt, dock_id)
    rows = session.execute(
        select(ReceiptLine.item_id, ReceiptLine.lot_id, _LOOSE, Balance.on_hand - Balance.allocated)
        .join(Balance, and_(Balance.item_id == ReceiptLine.item_id, Balance.lot_id == ReceiptLine.lot_id))
        .where(ReceiptLine.receipt_id == receipt.id, Balance.location_id == dock_id)
        .order_by(ReceiptLine.item_id, ReceiptLine.lot_id)
    )
    waiting = [
        (Place(item_id, dock_id, lot_id), min(came - put_away.get(lot_id, 0), free))
        for item_id, lot_id, came, free in rows
    ]
    return [(place, pieces) for place, pieces in waiting if pieces > 0]


def taken_in(session: Session, receipt: Receipt) -> list[tuple[Place, int]]:
    """Return what a receipt has put loose on the dock: place there and pieces, put away or not."""
    dock_id = dock_of(session, receipt.warehouse_id)
    rows = session.execute(
        select(ReceiptLine.item_id, ReceiptLine.lot_id, _LOOSE)
        .where(ReceiptLine.receipt_id == receipt.id, _LOOSE > 0)
        .order_by(ReceiptLine.item_id, ReceiptLine.lot_id)
    )
    return [(Place(item_id, dock_id, lot_id), pieces) for item_id, lot_id, pieces in rows]


def _put_away(session: Session, receipt: Receipt, dock_id: int) -> dict[int, int]:
    reversal = aliased(Operation)
    opened_by = select(func.min(JournalEntry.operation_id)).where(
        JournalEntry.table_name == Receipt.__tablename__, JournalEntry.row_id == receipt.id
    )
    rows = session.execute(
        select(Move.lot_id, func.sum(Move.quantity))
        .join(Operation, Operation.id == Move.operation_id)
        .where(
            Operation.kind == PUT_AWAY,
            Operation.id > opened_by.scalar_subquery(),
            Operation.reason == receipt.code,
            Move.source_id == dock_id,
            ~exists().where(reversal.undoes_id == Operation.id),
        )
        .group_by(Move.lot_id)
    )
    return {row[0]: int(row[1]) for row in rows}


def put_away(session: Session, receipt: Receipt, target_id: int, *, work_id: int | None = None) -> int:
    """Move everything that `staged` names to a bin, and return the pieces; names the running operation.

    Raises:
        RefusedError: when nothing is on the dock, or the target cannot take it.
    """
    waiting = staged(session, receipt)
    target = session.get_one(Location, target_id)
    if not waiting:
        raise RefusedError("receive.nothing_staged", _NOTHING_STAGED, cure=_SCAN_GOODS)
    moving.check_holder(session, target)
    journal.describe(session, PUT_AWAY, reason=receipt.code, work_id=work_id)
    moving.move_all(session, waiting, target_id)
    return sum(pieces for _, pieces in waiting)


def put_part(session: Session, receipt: Receipt, goods: tuple[Place, int], target_id: int, *, work_id: int) -> None:
    """Move some pieces of what `staged` names to a place; names the running operation.

    Raises:
        RefusedError: when the target cannot take them.
    """
    check_part(session, goods, target_id)
    journal.describe(session, PUT_AWAY, reason=receipt.code, work_id=work_id)
    moving.move(session, goods[0], target_id, goods[1])


def check_part(session: Session, goods: tuple[Place, int], target_id: int) -> None:
    """Return when a place can take pieces from the dock. Raises RefusedError."""
    place, pieces = goods
    source, target = session.get_one(Location, place.location_id), session.get_one(Location, target_id)
    moving.check_way(session, source, target)
    filling.check_room(session, target, [(place.item_id, pieces)], source=source)


def waiting_receipts(session: Session, warehouse_id: int, *, item_id: int | None = None) -> list[Receipt]:
    """Return the receipts of which something waits on the dock, the oldest first; of one item, if it is named."""
    dock_id = dock_of(session, warehouse_id)
    at_dock = and_(Balance.lot_id == ReceiptLine.lot_id, Balance.location_id == dock_id)
    query = (
        select(Receipt)
        .join(ReceiptLine, ReceiptLine.receipt_id == Receipt.id)
        .join(Balance, and_(Balance.item_id == ReceiptLine.item_id, at_dock))
        .where(Receipt.warehouse_id == warehouse_id, Balance.on_hand > Balance.allocated)
        .group_by(Receipt.id)
        .order_by(Receipt.id)
        .limit(_LOOKED_AT)
    )
    if item_id is not None:
        query = query.where(ReceiptLine.item_id == item_id)
    found = []
    for receipt in session.scalars(query):
        items = {place.item_id for place, _ in staged(session, receipt)}
        if items and (item_id is None or item_id in items):
            found.append(receipt)
    return found


_LOOKED_AT = 50
"""Receipts with goods on the dock that are looked through; older ones come first."""

_NOTHING_STAGED = Text("receive", QT_TRANSLATE_NOOP("receive", "Nothing of this receipt is on the dock"))
_SCAN_GOODS = Text("receive", QT_TRANSLATE_NOOP("receive", "Scan the goods first, then the bin they go to."))
