"""The states of a return and which may follow which: one table."""

from enum import StrEnum

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock.refusal import RefusedError
from models.returns import Return


class ReturnState(StrEnum):
    """How far a return has come."""

    ANNOUNCED = "announced"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


FOLLOWS: dict[ReturnState, frozenset[ReturnState]] = {
    ReturnState.ANNOUNCED: frozenset({ReturnState.OPEN, ReturnState.CANCELLED}),
    ReturnState.OPEN: frozenset({ReturnState.CLOSED, ReturnState.CANCELLED}),
    ReturnState.CLOSED: frozenset(),
    ReturnState.CANCELLED: frozenset(),
}
"""State to the states that may follow it. A closed return is opened again by undo alone."""


def words(state: str) -> Text:
    """Return a state in words."""
    return _WORDS[ReturnState(state)]


def take_state(returned: Return, state: ReturnState) -> None:
    """Put a return into `state`; the state that it already has changes nothing.

    Raises:
        RefusedError: when `state` may not follow the present one.
    """
    present = ReturnState(returned.state)
    if present == state:
        return
    if state not in FOLLOWS[present]:
        text = _WRONG.with_values(code=returned.code, state=_WORDS[present])
        raise RefusedError("returns.wrong_state", text, cure=_CURE)
    returned.state = state.value


_WORDS = {
    ReturnState.ANNOUNCED: Text("returns", QT_TRANSLATE_NOOP("returns", "announced")),
    ReturnState.OPEN: Text("returns", QT_TRANSLATE_NOOP("returns", "being taken in")),
    ReturnState.CLOSED: Text("returns", QT_TRANSLATE_NOOP("returns", "closed")),
    ReturnState.CANCELLED: Text("returns", QT_TRANSLATE_NOOP("returns", "cancelled")),
}
_WRONG = Text("returns", QT_TRANSLATE_NOOP("returns", "Return {code} is {state}"))
_CURE = Text("returns", QT_TRANSLATE_NOOP("returns", "Nothing was changed. Undo its last step, or begin a new return."))
