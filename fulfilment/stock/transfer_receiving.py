"""Takes a transfer in: pieces into a place, whole pallets, more than was sent; then the rest is written off."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import apart, carrying, filling, ledger, moving, reason_book, reasons, transfers
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.transfer_states import TransferState, take_state, wrong_state
from models import direct, journal
from models.place import Location, LocationKind
from models.purchase import Receipt, ReceiptLine
from models.transit import Transfer, TransferLine

FOUND = "more_arrived"
"""Reason of pieces that came and had not been sent."""
LOST = "lost_in_transit"
"""Reason of pieces that never came, unless a better one is known."""
DAMAGED = "damaged_in_transit"
"""Reason why pieces lie apart that were damaged on the way."""


def check_arriving(session: Session, transfer: Transfer, warehouse_id: int) -> None:
    """Return when a transfer may be taken in in a warehouse, held until the commit.

    Raises:
        RefusedError: when it has not left or is finished, or goes to another warehouse.
    """
    transfers.lock(session, transfer)
    if transfer.to_warehouse_id != warehouse_id:
        raise RefusedError("transfer.elsewhere", _TO_ELSEWHERE.with_values(number=transfer.number), cure=_NOTHING)
    if transfer.state != TransferState.IN_TRANSIT:
        raise wrong_state(transfer)


def loose(session: Session, transfer: Transfer, item_id: int | None = None) -> list[tuple[Place, int]]:
    """Return what is on the way and on no pallet, maybe of one item, by lot."""
    content = ledger.content(session, transfer.place_id)
    return [(place, level.on_hand) for place, level in content if item_id is None or place.item_id == item_id]


def take_in(session: Session, transfer: Transfer, goods: Place, pieces: int, target: Location) -> int:
    """Book pieces of a lot into a place where they arrived; return how many of them had not been sent.

    Raises:
        RefusedError: when it is not on the way here, or the place cannot take them.
    """
    _check_target(session, transfer, target, [(goods.item_id, pieces)])
    return _put(session, transfer, goods, pieces, target)


def _check_target(session: Session, transfer: Transfer, target: Location, coming: list[tuple[int, int]]) -> None:
    check_arriving(session, transfer, target.warehouse_id or 0)
    moving.check_holder(session, target)
    filling.check_room(session, target, coming)


def _put(session: Session, transfer: Transfer, goods: Place, pieces: int, target: Location) -> int:
    way = Place(goods.item_id, transfer.place_id, goods.lot_id)
    over = max(0, pieces - ledger.level(session, way).on_hand)
    _count(session, transfer, goods.item_id, {"received": pieces, "found": over})
    if over:
        loss = Place(goods.item_id, ledger.outside(session)[LocationKind.LOSS], goods.lot_id)
        ledger.post(session, loss, transfer.place_id, over)
    ledger.post(session, way, target.id, pieces)
    if target.kind == LocationKind.DOCK:
        _await_putaway(session, transfer, goods, pieces, target)
    return over


def _await_putaway(session: Session, transfer: Transfer, goods: Place, pieces: int, dock: Location) -> None:
    """Let what came to the dock be put away from there like a delivery, under the number of the transfer."""
    known = session.scalars(select(Receipt).where(Receipt.code == transfer.number)).first()
    if known is None:
        at = journal.intent_of(session).at
        known = Receipt(code=transfer.number, warehouse_id=dock.warehouse_id, state="closed", opened_at=at)
        session.add(known)
        session.flush()
    query = select(ReceiptLine).where(ReceiptLine.receipt_id == known.id, ReceiptLine.lot_id == goods.lot_id)
    line = session.scalars(query).first()
    if line is None:
        line = ReceiptLine(receipt_id=known.id, item_id=goods.item_id, lot_id=goods.lot_id, quantity=0)
        session.add(line)
        session.flush()
    direct.count(session, ReceiptLine, line.id, {"quantity": pieces})
    session.refresh(line)


def take_in_damaged(session: Session, transfer: Transfer, goods: Place, pieces: int) -> Location:
    """Book damaged pieces into the place for such goods and return it. Raises RefusedError as `take_in`."""
    target = apart.damaged_place(session, transfer.to_warehouse_id or 0)
    take_in(session, transfer, goods, pieces, target)
    return target


def take_in_all(session: Session, transfer: Transfer, target: Location) -> int:
    """Book everything loose into a place and return the pieces.

    Raises:
        RefusedError: as `take_in`, and when nothing loose is left.
    """
    goods = loose(session, transfer)
    if not goods:
        raise RefusedError("transfer.nothing_loose", _NOTHING_LOOSE.with_values(number=transfer.number), cure=_PALLETS)
    _check_target(session, transfer, target, [(place.item_id, pieces) for place, pieces in goods])
    for place, pieces in goods:
        _put(session, transfer, place, pieces, target)
    return sum(pieces for _, pieces in goods)


def take_in_carrier(session: Session, transfer: Transfer, carrier: Location, target: Location) -> int:
    """Set a pallet or tote that arrived down in a place, with all that is on it; return the pieces.

    Raises:
        RefusedError: when it is not on the way here, or cannot stand there.
    """
    check_arriving(session, transfer, target.warehouse_id or 0)
    by_item: dict[int, int] = {}
    for item_id, pieces in carrying.content_of(session, carrier):
        by_item[item_id] = by_item.get(item_id, 0) + pieces
    carrying.carry(session, carrier, target, is_arriving=True)
    for item_id, pieces in by_item.items():
        _count(session, transfer, item_id, {"received": pieces})
    return sum(by_item.values())


def close(session: Session, transfer: Transfer, *, reason: str = LOST) -> int:
    """Finish a transfer; what has not come is written off for a reason. Return those pieces.

    Raises:
        RefusedError: when it is not on the way here, or a whole pallet is still out.
    """
    check_arriving(session, transfer, transfer.to_warehouse_id or 0)
    why = reason_book.known(session, reason)
    if not why.can_take:
        raise RefusedError("transfer.other_reason", _UNFITTING.with_values(reason=why.name), cure=_ANOTHER)
    rest = transfers.on_the_way(session, transfer)
    loss_id = ledger.outside(session)[LocationKind.LOSS]
    for place, level in rest:
        _count(session, transfer, place.item_id, {"lost": level.on_hand})
        ledger.post(session, place, loss_id, level.on_hand)
    way = transfers.way_of(session, transfer)
    for each in (way, *carrying.standing_in(session, way)):
        each.is_active = False
    take_state(transfer, TransferState.RECEIVED)
    transfer.closed_at = journal.intent_of(session).at
    session.flush()
    return sum(level.on_hand for _, level in rest)


def stored_reason(session: Session, reason: str) -> str:
    """Return a reason as it stands with an operation; the usual one where none was given."""
    return reasons.stored(reason_book.known(session, reason or LOST).code)


def _count(session: Session, transfer: Transfer, item_id: int, pieces: dict[str, int]) -> None:
    line = transfers.line_of(session, transfer, item_id)
    direct.count(session, TransferLine, line.id, {name: count for name, count in pieces.items() if count})
    session.refresh(line)


def _t(source: str) -> Text:
    return Text("transfers", source)


_TO_ELSEWHERE = _t(QT_TRANSLATE_NOOP("transfers", "{number} does not come to this warehouse"))
_NOTHING_LOOSE = _t(QT_TRANSLATE_NOOP("transfers", "Nothing loose of {number} is on the way"))
_PALLETS = _t(QT_TRANSLATE_NOOP("transfers", "Nothing was booked. Scan each pallet, or finish the transfer."))
_UNFITTING = _t(QT_TRANSLATE_NOOP("transfers", "“{reason}” does not explain what is missing"))
_ANOTHER = _t(QT_TRANSLATE_NOOP("transfers", "Nothing was changed. Give another reason."))
_NOTHING = _t(QT_TRANSLATE_NOOP("transfers", "Nothing was booked."))
