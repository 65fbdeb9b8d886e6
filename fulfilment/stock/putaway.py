"""Puts away what a receipt has brought to the dock: which pieces wait there, and how they go to a bin."""

from sqlalchemy import and_, exists, func, select
from sqlalchemy.orm import Session, aliased

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import moving
from fulfilment.stock.ledger import Place
from fulfilment.stock.receiving import dock_of
from fulfilment.stock.refusal import RefusedError
from models import journal
from models.journal import JournalEntry, Operation
from models.place import Location
from models.purchase import Receipt, ReceiptLine
from models.stock import Balance, Move

PUT_AWAY = "receive.put_away"
"""Kind of the operations that take goods off the dock for a receipt; their reason is the receipt's code."""


def staged(session: Session, receipt: Receipt) -> list[tuple[Place, int]]:
    """Return what this receipt has brought to the dock and nobody has put away: place on the dock and free pieces."""
    dock_id = dock_of(session, receipt.warehouse_id)
    put_away = _put_away(session, receipt, dock_id)
    rows = session.execute(
        select(ReceiptLine.item_id, ReceiptLine.lot_id, ReceiptLine.quantity, Balance.on_hand - Balance.allocated)
        .join(Balance, and_(Balance.item_id == ReceiptLine.item_id, Balance.lot_id == ReceiptLine.lot_id))
        .where(ReceiptLine.receipt_id == receipt.id, Balance.location_id == dock_id)
        .order_by(ReceiptLine.item_id, ReceiptLine.lot_id)
    )
    waiting = [
        (Place(item_id, dock_id, lot_id), min(came - put_away.get(lot_id, 0), free))
        for item_id, lot_id, came, free in rows
    ]
    return [(place, pieces) for place, pieces in waiting if pieces > 0]


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


_NOTHING_STAGED = Text("receive", QT_TRANSLATE_NOOP("receive", "Nothing of this receipt is on the dock"))
_SCAN_GOODS = Text("receive", QT_TRANSLATE_NOOP("receive", "Scan the goods first, then the bin they go to."))
