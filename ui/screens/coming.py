"""The coming days of an item as a section of details: the curve, the day on which it runs out, what comes and goes."""

from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from fulfilment.stock.projecting import Event, Projection
from ui.details import DetailRow, DetailSection
from ui.formats import Formats

SHOWN_EVENTS = 5


def _t(source: str, **values: object) -> Text:
    return Text("coming", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("coming", "Projected, {n} days"))
_RUNS_OUT = _t(QT_TRANSLATE_NOOP("coming", "Runs out on"))
_LASTS = _t(QT_TRANSLATE_NOOP("coming", "Lasts for all that is promised"))
_BELOW = _t(QT_TRANSLATE_NOOP("coming", "Below the minimum on"))
_NO_DAY = _t(QT_TRANSLATE_NOOP("coming", "{document}, no day known"))
_MORE = _t(QT_TRANSLATE_NOOP("coming", "and {n} more"))


def coming_section(projection: Projection, formats: Formats) -> DetailSection:
    """Return the coming days: when it runs out, then what will come and go, the first days first."""
    rows = [DetailRow(_LASTS)]
    if projection.runs_out_on is not None:
        rows = [DetailRow(_RUNS_OUT, formats.day(projection.runs_out_on), is_total=True)]
    if projection.below_minimum_on is not None:
        rows.append(DetailRow(_BELOW, formats.day(projection.below_minimum_on)))
    events = (*projection.events, *projection.undated)
    rows += [_event(event, formats, is_known=event not in projection.undated) for event in events[:SHOWN_EVENTS]]
    if len(events) > SHOWN_EVENTS:
        rows.append(DetailRow(_MORE.with_values(n=formats.number(len(events) - SHOWN_EVENTS))))
    title = _TITLE.with_values(n=formats.number(len(projection.by_day)))
    return DetailSection(title, tuple(rows), by_day=projection.by_day)


def _event(event: Event, formats: Formats, *, is_known: bool) -> DetailRow:
    if not is_known or event.day is None:
        return DetailRow(_NO_DAY.with_values(document=event.document), formats.change(event.pieces))
    return DetailRow(plain(formats.day(event.day)), formats.change(event.pieces), plain(event.document))
