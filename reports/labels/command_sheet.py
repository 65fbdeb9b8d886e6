"""The sheet of command barcodes at a bench: far enough apart that a scanner meets one at a time."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from devices.label import Align, Element, Frame, Label, Rule, TextBox
from fulfilment.papers import CommandCode, CommandSheetFacts
from fulfilment.step import QT_TRANSLATE_NOOP
from reports.label_class import SHEET_A4, SHEET_LETTER, SHIPPING_4X6, SHIPPING_100X150, LabelClass, LabelSize
from reports.label_parts import line, scannable
from reports.wording import one_line

MARGIN = 6.0
HEAD = 16.0
GAP = 5.0
CARD_HEIGHT = 37.0
NARROWEST_CARD = 80.0


class Grid(NamedTuple):
    """How the cards of commands stand on a sheet."""

    columns: int
    """Cards beside each other."""
    rows: int
    """Cards below each other."""
    card_mm: float
    """Width of a card."""


def grid(size: LabelSize) -> Grid:
    """Return as many cards as fit on the sheet without going under their narrowest width."""
    room_mm = size.width_mm - 2 * MARGIN
    columns = max(1, int((room_mm + GAP) // (NARROWEST_CARD + GAP)))
    rows = max(1, int((size.height_mm - HEAD - MARGIN + GAP) // (CARD_HEIGHT + GAP)))
    return Grid(columns, rows, (room_mm - GAP * (columns - 1)) / columns)


def split(facts: CommandSheetFacts, size: LabelSize) -> tuple[CommandSheetFacts, ...]:
    """Return the facts of each sheet; one empty sheet when there is no command."""
    columns, rows, _ = grid(size)
    step = columns * rows
    starts = range(0, max(1, len(facts.commands)), step)
    return tuple(replace(facts, commands=facts.commands[start : start + step]) for start in starts)


def draw(facts: CommandSheetFacts, size: LabelSize) -> Label:
    """Return one sheet of cards. Raises ValueError for more commands than `split` puts on a sheet."""
    columns, rows, card_mm = grid(size)
    if len(facts.commands) > columns * rows:
        raise ValueError(
            f"{len(facts.commands)} commands do not fit on one sheet of {columns * rows}: split them first"
        )
    elements = [*_head(facts, size)]
    for place, command in enumerate(facts.commands):
        row, column = divmod(place, columns)
        x_mm, y_mm = MARGIN + column * (card_mm + GAP), HEAD + row * (CARD_HEIGHT + GAP)
        elements += _card(command, x_mm, y_mm, card_mm)
    return Label(size.width_mm, size.height_mm, tuple(elements), name="command sheet")


def _head(facts: CommandSheetFacts, size: LabelSize) -> Iterator[Element]:
    width_mm = size.width_mm - 2 * MARGIN
    yield line(MARGIN, 5, width_mm * 0.6, facts.title or "Commands", size_mm=5.0, bold=True)
    yield line(MARGIN + width_mm * 0.62, 6.4, width_mm * 0.38, facts.station, size_mm=3.6, align=Align.RIGHT)
    yield Rule(MARGIN, 12.6, width_mm, 0.4)


def _card(command: CommandCode, x_mm: float, y_mm: float, width_mm: float) -> Iterator[Element]:
    yield Frame(x_mm, y_mm, width_mm, CARD_HEIGHT, 0.3)
    yield TextBox(x_mm + 3, y_mm + 2, width_mm - 6, 10.5, one_line(command.text), 5.0, True, lines=2)
    yield scannable(x_mm + 1, y_mm + 13.5, width_mm - 2, 17.5, data=command.code)
    yield line(x_mm + 3, y_mm + 32, width_mm - 6, command.code, size_mm=2.6)


LABEL = LabelClass(
    name="command_sheet",
    title=QT_TRANSLATE_NOOP("paper", "Command sheet"),
    facts=CommandSheetFacts,
    sizes=(SHEET_A4, SHEET_LETTER, SHIPPING_4X6, SHIPPING_100X150),
    draw=draw,
    split=split,
)
