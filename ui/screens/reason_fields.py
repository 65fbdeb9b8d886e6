"""How a question of a page asks for a reason: a choice by number and name, and a note."""

from collections.abc import Iterable

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock.reasons import Reason
from ui.drawer import AskedField

Choices = tuple[tuple[str, Text], ...]


def choices(reasons: Iterable[Reason]) -> Choices:
    """Return reasons to choose from, each with its number: typing it finds it."""
    numbered = Text("", "{number}  {name}")
    return tuple((each.code, numbered.with_values(number=each.number, name=each.name)) for each in reasons)


def fields(shown: Choices) -> tuple[AskedField, ...]:
    """Return the fields ``reason`` and ``note`` of a question."""
    return (
        AskedField("reason", Text("reasons_page", QT_TRANSLATE_NOOP("reasons_page", "Why")), choices=shown, width=260),
        AskedField("note", Text("reasons_page", QT_TRANSLATE_NOOP("reasons_page", "Note")), width=180),
    )
