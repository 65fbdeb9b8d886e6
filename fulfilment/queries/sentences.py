"""Says what a move was, as a sentence that a person reads in a list."""

from dataclasses import dataclass
from datetime import datetime

from fulfilment.deeds import TAKEN_BACK
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from fulfilment.stock import reasons
from models.place import LocationKind


@dataclass(frozen=True)
class Passage:
    """One move as far as a sentence needs it."""

    source_kind: str
    """Kind of the place it left."""
    source: str
    """Code of that place."""
    target_kind: str
    """Kind of the place it reached."""
    target: str
    """Code of that place."""
    reason: str = ""
    """Reason of the operation: a code of `reasons`, maybe with a note, or the number of a receipt."""
    order: str = ""
    """Number of the order it was for."""
    receipt: str = ""
    """Number of the receipt it belongs to."""
    is_reversal: bool = False
    """True when the operation takes another one back."""

    @property
    def original(self) -> "Passage":
        """The move that this one takes back."""
        return Passage(
            self.target_kind, self.target, self.source_kind, self.source, self.reason, self.order, self.receipt
        )


@dataclass(frozen=True)
class Doing:
    """Something that was done: when, what, by whom, where."""

    at: datetime
    """Moment in UTC; of the last one when several are told together."""
    sentence: Text
    """What was done."""
    who: str
    """Name of the operator, empty for set-up."""
    station: str
    """Name of the station, empty for set-up."""
    times: int = 1
    """How many alike in a row this tells."""


def told(passage: Passage) -> Text:
    """Return the sentence of a move."""
    if passage.is_reversal:
        return TAKEN_BACK.with_values(what=told(passage.original))
    if passage.source_kind == LocationKind.CUSTOMER and passage.target_kind == LocationKind.LOSS:
        return _SCRAPPED.with_values(number=passage.reason)
    if passage.source_kind == LocationKind.TRANSIT and passage.target_kind == LocationKind.SUPPLIER:
        return _SENT_BACK.with_values(number=passage.source)
    if LocationKind.LOSS in (passage.source_kind, passage.target_kind):
        return _ADJUSTED.with_values(reason=reasons.words(passage.reason))
    if passage.source_kind == LocationKind.SUPPLIER:
        return _with(_RECEIVED, _RECEIVED_BY, passage.receipt or passage.reason)
    if passage.target_kind == LocationKind.CUSTOMER:
        return _with(_SHIPPED, _SHIPPED_FOR, passage.order)
    if passage.source_kind == LocationKind.CUSTOMER:
        return _with(_RETURNED, _RETURNED_WITH, passage.reason)
    return _told_inside(passage)


def _told_inside(passage: Passage) -> Text:
    if passage.target_kind == LocationKind.TRANSIT:
        return _LOADED.with_values(number=passage.target, place=passage.source)
    if passage.source_kind == LocationKind.TRANSIT:
        arrived = _ARRIVED.with_values(number=passage.source, place=passage.target)
        is_told = reasons.read(passage.reason)[0] in reasons.CATALOGUE
        return _MOVED_FOR.with_values(what=arrived, reason=reasons.words(passage.reason)) if is_told else arrived
    if passage.target_kind == LocationKind.PARCEL:
        return _with(
            _PACKED.with_values(parcel=passage.target), _PACKED_FOR.with_values(parcel=passage.target), passage.order
        )
    if passage.target_kind == LocationKind.TOTE and passage.order:
        return _PICKED_FOR.with_values(number=passage.order, place=passage.source)
    if passage.source_kind == LocationKind.DOCK and passage.target_kind == LocationKind.BIN:
        return _with(
            _PUT_AWAY.with_values(place=passage.target),
            _PUT_AWAY_FROM.with_values(place=passage.target),
            passage.receipt or passage.reason,
        )
    moved = _MOVED.with_values(source=passage.source, target=passage.target)
    is_told = reasons.read(passage.reason)[0] in reasons.CATALOGUE
    return _MOVED_FOR.with_values(what=moved, reason=reasons.words(passage.reason)) if is_told else moved


def _with(bare: Text, numbered: Text, number: str) -> Text:
    return numbered.with_values(number=number) if number else bare


def place(kind: str, code: str) -> Text:
    """Return how a place is called: by its code, or in words where it is outside."""
    return _OUTSIDE.get(kind) or plain(code)


def _text(source: str) -> Text:
    return Text("history", source)


_ADJUSTED = _text(QT_TRANSLATE_NOOP("history", "adjusted: {reason}"))
_RECEIVED = _text(QT_TRANSLATE_NOOP("history", "received"))
_RECEIVED_BY = _text(QT_TRANSLATE_NOOP("history", "received with {number}"))
_SHIPPED = _text(QT_TRANSLATE_NOOP("history", "shipped"))
_SHIPPED_FOR = _text(QT_TRANSLATE_NOOP("history", "shipped with order {number}"))
_RETURNED = _text(QT_TRANSLATE_NOOP("history", "returned by a customer"))
_RETURNED_WITH = _text(QT_TRANSLATE_NOOP("history", "returned by a customer with {number}"))
_SCRAPPED = _text(QT_TRANSLATE_NOOP("history", "returned by a customer with {number} and scrapped"))
_PACKED = _text(QT_TRANSLATE_NOOP("history", "packed into {parcel}"))
_PACKED_FOR = _text(QT_TRANSLATE_NOOP("history", "packed for order {number} into {parcel}"))
_PICKED_FOR = _text(QT_TRANSLATE_NOOP("history", "picked for order {number} from {place}"))
_PUT_AWAY = _text(QT_TRANSLATE_NOOP("history", "put away into {place}"))
_PUT_AWAY_FROM = _text(QT_TRANSLATE_NOOP("history", "put away from {number} into {place}"))
_LOADED = _text(QT_TRANSLATE_NOOP("history", "loaded for {number} from {place}"))
_ARRIVED = _text(QT_TRANSLATE_NOOP("history", "arrived with {number} in {place}"))
_SENT_BACK = _text(QT_TRANSLATE_NOOP("history", "sent back to the supplier with {number}"))
_MOVED = _text(QT_TRANSLATE_NOOP("history", "moved from {source} to {target}"))
_MOVED_FOR = Text("", "{what} ({reason})")

_OUTSIDE: dict[str, Text] = {
    LocationKind.SUPPLIER: _text(QT_TRANSLATE_NOOP("history", "supplier")),
    LocationKind.CUSTOMER: _text(QT_TRANSLATE_NOOP("history", "customer")),
    LocationKind.LOSS: _text(QT_TRANSLATE_NOOP("history", "adjustments")),
    LocationKind.PRODUCTION: _text(QT_TRANSLATE_NOOP("history", "production")),
}
