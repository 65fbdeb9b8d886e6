"""The states of a transfer and which may follow which: one table. What goes back to a supplier has the same ones."""

from enum import StrEnum

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock.refusal import RefusedError
from models.transit import Transfer


class TransferState(StrEnum):
    """How far a transfer has come."""

    DRAFT = "draft"
    SENDING = "sending"
    IN_TRANSIT = "in_transit"
    RECEIVED = "received"
    CANCELLED = "cancelled"


FOLLOWS: dict[TransferState, frozenset[TransferState]] = {
    TransferState.DRAFT: frozenset({TransferState.SENDING, TransferState.CANCELLED}),
    TransferState.SENDING: frozenset({TransferState.IN_TRANSIT, TransferState.CANCELLED}),
    TransferState.IN_TRANSIT: frozenset({TransferState.RECEIVED}),
    TransferState.RECEIVED: frozenset(),
    TransferState.CANCELLED: frozenset(),
}
"""State to the states that may follow it. One step back is undo alone."""
UNSENT = frozenset({TransferState.DRAFT, TransferState.SENDING})
"""States in which goods may still be added."""


def words(state: str, *, is_to_supplier: bool = False) -> Text:
    """Return a state in words."""
    own = _OF_SUPPLIER.get(TransferState(state)) if is_to_supplier else None
    return own or _WORDS[TransferState(state)]


def take_state(transfer: Transfer, state: TransferState) -> None:
    """Put a transfer into `state`; the state that it already has changes nothing.

    Raises:
        RefusedError: when `state` may not follow the present one.
    """
    present = TransferState(transfer.state)
    if present == state:
        return
    if state not in FOLLOWS[present]:
        raise wrong_state(transfer)
    transfer.state = state.value


def wrong_state(transfer: Transfer) -> RefusedError:
    """Return the refusal of what cannot be done with a transfer as it is."""
    said = words(transfer.state, is_to_supplier=transfer.supplier_id is not None)
    return RefusedError("transfer.wrong_state", _WRONG.with_values(number=transfer.number, state=said), cure=_CURE)


def _t(source: str) -> Text:
    return Text("transfers", source)


_WORDS = {
    TransferState.DRAFT: _t(QT_TRANSLATE_NOOP("transfers", "planned")),
    TransferState.SENDING: _t(QT_TRANSLATE_NOOP("transfers", "being loaded")),
    TransferState.IN_TRANSIT: _t(QT_TRANSLATE_NOOP("transfers", "on the way")),
    TransferState.RECEIVED: _t(QT_TRANSLATE_NOOP("transfers", "arrived")),
    TransferState.CANCELLED: _t(QT_TRANSLATE_NOOP("transfers", "cancelled")),
}
_OF_SUPPLIER = {
    TransferState.IN_TRANSIT: _t(QT_TRANSLATE_NOOP("transfers", "gone, credit awaited")),
    TransferState.RECEIVED: _t(QT_TRANSLATE_NOOP("transfers", "credited")),
}
_WRONG = _t(QT_TRANSLATE_NOOP("transfers", "{number} is {state}"))
_CURE = _t(QT_TRANSLATE_NOOP("transfers", "Nothing was changed. Undo its last step, or make a new one."))
