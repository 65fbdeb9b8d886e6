"""Whether it can still be changed what keeps the pieces of an item apart."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from models.item import Item, Lot
from models.stock import Balance, Move


def what_forbids(session: Session, item: Item, tracking: str) -> Text | None:
    """Return why an item cannot be tracked otherwise; None where it can."""
    if tracking == item.tracking:
        return None
    pieces = session.scalar(select(func.sum(Balance.on_hand)).where(Balance.item_id == item.id))
    if pieces:
        return _IN_STOCK.with_values(sku=item.sku, n=int(pieces))
    moved = select(Move.id).join(Lot, Lot.id == Move.lot_id).where(Move.item_id == item.id)
    if "serial" in (tracking, item.tracking):
        moved = moved.where(Lot.code != "")
    else:
        moved = moved.where(Lot.is_serial)
    return _MOVED.with_values(sku=item.sku) if session.scalar(moved.limit(1)) is not None else None


_IN_STOCK = Text("items", QT_TRANSLATE_NOOP("items", "{sku} cannot be tracked otherwise while {n} are in stock."))
_MOVED = Text(
    "items", QT_TRANSLATE_NOOP("items", "{sku} cannot be tracked otherwise: the books tell of its lots or serials.")
)
