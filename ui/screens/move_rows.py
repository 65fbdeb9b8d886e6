"""Moves and doings as rows of a details pane: what, when, who, where."""

from collections.abc import Sequence
from datetime import UTC, datetime

from fulfilment.queries.moves import MoveRow
from fulfilment.queries.sentences import Doing
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from ui.details import DetailRow, DetailSection
from ui.formats import Formats

_MOVES = Text("history", QT_TRANSLATE_NOOP("history", "Moves"))
_NOTHING_YET = Text("history", QT_TRANSLATE_NOOP("history", "nothing has moved yet"))
_TIMELINE = Text("history", QT_TRANSLATE_NOOP("history", "What was done"))
_TODAY = Text("history", QT_TRANSLATE_NOOP("history", "today {time}"))
_TIMES = Text("history", QT_TRANSLATE_NOOP("history", "{n} scans"))


def move_section(moves: Sequence[MoveRow], formats: Formats, *, shown: int = 12) -> DetailSection:
    """Return the last moves, newest first."""
    rows = [
        DetailRow(
            move.sentence,
            formats.change(move.change) if move.change else formats.number(move.quantity),
            _note(move.at, formats, plain(move.who), plain(move.station), plain(move.lot)),
        )
        for move in moves[:shown]
    ]
    return DetailSection(_MOVES, tuple(rows) or (DetailRow(_NOTHING_YET),), has_notes_below=True)


def timeline_section(doings: Sequence[Doing], formats: Formats) -> DetailSection:
    """Return what was done, newest first."""
    rows = []
    for doing in reversed(doings):
        times = _TIMES.with_values(n=formats.number(doing.times)) if doing.times > 1 else plain("")
        rows.append(
            DetailRow(doing.sentence, "", _note(doing.at, formats, plain(doing.who), plain(doing.station), times))
        )
    return DetailSection(_TIMELINE, tuple(rows) or (DetailRow(_NOTHING_YET),), has_notes_below=True)


def _note(at: datetime, formats: Formats, *parts: Text) -> Text:
    """Return moment and further parts in one line; empty parts are left out."""
    shown = formats.moment(at)
    is_today = ":" in shown and " " not in shown and at.tzinfo is UTC
    when = _TODAY.with_values(time=shown) if is_today else plain(shown)
    names = {"when": when, **{f"part{number}": part for number, part in enumerate(parts) if str(part)}}
    return Text("", "  ·  ".join("{" + name + "}" for name in names), names)
