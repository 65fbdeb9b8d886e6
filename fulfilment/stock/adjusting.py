"""Corrects what the books say is in a place, against the loss location and with a reason that has a name."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Level, Place, StockRefusedError
from models import journal
from models.order import Allocation, Order, OrderLine
from models.place import LocationKind

NAMED_HOLDERS = 3
"""Orders that a refusal names; the rest are counted."""


@dataclass(frozen=True)
class Reason:
    """Why stock is corrected."""

    code: str
    """As stored with the operation."""
    name: Text
    """As shown."""
    can_add: bool = False
    """True where it may explain more pieces."""
    can_take: bool = False
    """True where it may explain fewer pieces."""


def _reason(code: str, source: str, signs: str) -> Reason:
    return Reason(code, Text("stock", source), can_add="+" in signs, can_take="-" in signs)


REASONS: dict[str, Reason] = {
    reason.code: reason
    for reason in (
        _reason("count", QT_TRANSLATE_NOOP("stock", "Counted"), "+-"),
        _reason("damaged", QT_TRANSLATE_NOOP("stock", "Damaged"), "-"),
        _reason("lost", QT_TRANSLATE_NOOP("stock", "Lost"), "-"),
        _reason("found", QT_TRANSLATE_NOOP("stock", "Found"), "+"),
        _reason("expired", QT_TRANSLATE_NOOP("stock", "Expired"), "-"),
        _reason("sample", QT_TRANSLATE_NOOP("stock", "Sample"), "-"),
        _reason("own_use", QT_TRANSLATE_NOOP("stock", "Own use"), "-"),
        _reason("short_pick", QT_TRANSLATE_NOOP("stock", "Missing at the pick"), "-"),
        _reason("opening_stock", QT_TRANSLATE_NOOP("stock", "Opening stock"), "+"),
        _reason("correction", QT_TRANSLATE_NOOP("stock", "Booking corrected"), "+-"),
    )
}
"""Code to reason, in the order in which a person is asked."""


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


def reasons_for(difference: int) -> tuple[Reason, ...]:
    """Return the reasons that can explain a difference of this sign."""
    return tuple(reason for reason in REASONS.values() if (reason.can_add if difference > 0 else reason.can_take))


def adjust(session: Session, place: Place, difference: int, reason: str) -> None:
    """Book `difference` pieces more (or fewer, when negative) into a place; `reason` is a code of `REASONS`.

    The reason becomes that of the running operation unless it has one. Operations of this alone are ``stock.adjust``.

    Raises:
        ClaimedError: when fewer would remain than are claimed; it names who claims them. Nothing is changed then.
    """
    if difference == 0:
        return
    if REASONS[reason] not in reasons_for(difference):
        raise ValueError(f"{reason} does not explain a difference of {difference}")
    _name_operation(session, reason)
    loss_id = ledger.outside(session)[LocationKind.LOSS]
    if difference > 0:
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
