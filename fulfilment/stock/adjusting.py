"""Corrects what the books say is in a place, against the loss location and with a reason that has a name."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import filling, ledger, reason_book, reasons, transfers
from fulfilment.stock.ledger import Level, Place, StockRefusedError
from fulfilment.stock.refusal import RefusedError
from models import journal
from models.order import Allocation, Order, OrderLine
from models.place import Location, LocationKind

NAMED_HOLDERS = 3
"""Orders that a refusal names; the rest are counted."""


class ClaimedError(StockRefusedError):
    """Fewer pieces would remain than orders have claimed."""

    def __init__(self, place: Place, wanted: int, level: Level, *, holders: tuple[str, ...]) -> None:
        super().__init__(place, wanted, level)
        self.holders = holders
        """Numbers of the orders that hold the claims, oldest claim first."""

    @property
    def sentence(self) -> Text:
        """What to tell the person: how many can go, and who holds the rest."""
        if not self.holders:
            return super().sentence
        named, more = self.holders[:NAMED_HOLDERS], len(self.holders) - NAMED_HOLDERS
        one = QT_TRANSLATE_NOOP(
            "stock", "{wanted} to take off, {free} free: {allocated} of {on_hand} are claimed by {orders}."
        )
        many = QT_TRANSLATE_NOOP(
            "stock", "{wanted} to take off, {free} free: {allocated} of {on_hand} are claimed by {orders} and {n} more."
        )
        return Text("stock", many if more > 0 else one).with_values(
            wanted=self.wanted,
            free=self.level.free,
            allocated=self.level.allocated,
            on_hand=self.level.on_hand,
            orders=", ".join(named),
            n=more,
        )


def adjust(
    session: Session, place: Place, difference: int, reason: str, *, note: str = "", is_counted: bool = False
) -> None:
    """Book `difference` pieces more (or fewer, when negative) into a place; `reason` is the code of a reason.

    The reason becomes that of the running operation unless it has one. Operations of this alone are ``stock.adjust``.
    What was counted lies there, whether the place should take it or not.

    Raises:
        ClaimedError: when fewer would remain than are claimed; it names who claims them. Nothing is changed then.
        RefusedError: when there is no room for more pieces, or the goods are on the way.
    """
    if difference == 0:
        return
    if not reasons.explains(reason_book.known(session, reason), difference):
        raise ValueError(f"{reason} does not explain a difference of {difference}")
    way = transfers.at_place(session, place.location_id)
    if way is not None:
        raise RefusedError("place.on_the_way", _ON_THE_WAY.with_values(number=way.number), cure=_FINISH_IT)
    _name_operation(session, reasons.stored(reason, note))
    loss_id = ledger.outside(session)[LocationKind.LOSS]
    if difference > 0:
        if not is_counted:
            filling.check_room(session, session.get_one(Location, place.location_id), [(place.item_id, difference)])
        ledger.post(session, Place(place.item_id, loss_id, place.lot_id), place.location_id, difference)
        return
    try:
        ledger.post(session, place, loss_id, -difference)
    except StockRefusedError as refused:
        raise ClaimedError(place, -difference, refused.level, holders=claim_holders(session, place)) from refused


def claim_holders(session: Session, place: Place) -> tuple[str, ...]:
    """Return the numbers of the orders that claim pieces of a place, oldest claim first."""
    rows = session.execute(
        select(Order.number)
        .join(OrderLine, OrderLine.order_id == Order.id)
        .join(Allocation, Allocation.order_line_id == OrderLine.id)
        .where(
            Allocation.location_id == place.location_id,
            Allocation.item_id == place.item_id,
            Allocation.lot_id == place.lot_id,
            Allocation.quantity > 0,
        )
        .order_by(Allocation.id)
    )
    return tuple(dict.fromkeys(rows.scalars()))


def _name_operation(session: Session, reason: str) -> None:
    intent = journal.intent_of(session)
    if intent.operation is None and not intent.reason:
        journal.describe(session, intent.kind, reason=reason)


_ON_THE_WAY = Text("stock", QT_TRANSLATE_NOOP("stock", "These goods are on the way with {number}"))
_FINISH_IT = Text("stock", QT_TRANSLATE_NOOP("stock", "Nothing was booked. Take the transfer in, then finish it."))
