"""Reads dates and times as shops and spreadsheets write them. What can be read both ways is refused."""

import re
from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.values import Rules
from fulfilment.step import QT_TRANSLATE_NOOP, Text

NOT_DATE = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is not a date."))
WRITE_ISO = Text("files", QT_TRANSLATE_NOOP("files", "Write year, month, day, for example 2026-03-31."))
TWO_READINGS = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” can be read as day first or month first."))
CHOOSE_ORDER = Text("files", QT_TRANSLATE_NOOP("files", "Choose the order of day and month for this file."))
UNKNOWN_ZONE = Text("files", QT_TRANSLATE_NOOP("files", "The time zone “{value}” is not known."))
CHOOSE_ZONE = Text("files", QT_TRANSLATE_NOOP("files", "Choose a zone such as Europe/Riga."))

_TIME = r"(?:[T ,]+(?P<h>\d{1,2}):(?P<mi>\d{2})(?::(?P<s>\d{2})(?:[.,]\d+)?)?\s*(?P<half>[AaPp]\.?[Mm]\.?)?)?"
_ZONE = r"\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?"
_ISO = re.compile(r"(?P<y>\d{4})[-./](?P<m>\d{1,2})[-./](?P<d>\d{1,2})" + _TIME + _ZONE)
_COMPACT = re.compile(r"(?P<y>(?:19|20)\d{2})(?P<m>\d{2})(?P<d>\d{2})" + _TIME + _ZONE)
_DOTTED = re.compile(r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4}|\d{2})\.?(?:\s*(?:г|g)\.)?" + _TIME + _ZONE)
_SLASHED = re.compile(r"(?P<a>\d{1,2})[/-](?P<b>\d{1,2})[/-](?P<y>\d{4}|\d{2})" + _TIME + _ZONE)
_MONTH_FIRST = re.compile(r"(?P<name>[A-Za-z]{3,9})[- .]+(?P<d>\d{1,2})[-, ]+(?P<y>\d{4}|\d{2})" + _TIME + _ZONE)
_DAY_FIRST = re.compile(r"(?P<d>\d{1,2})[- .]+(?P<name>[A-Za-z]{3,9})[-,. ]+(?P<y>\d{4}|\d{2})" + _TIME + _ZONE)
_PATTERNS = (_ISO, _COMPACT, _DOTTED, _SLASHED, _MONTH_FIRST, _DAY_FIRST)
_MONTH_ONLY = re.compile(r"(?:(?P<y>\d{4})[-./](?P<m>\d{1,2})|(?P<m2>\d{1,2})[-./](?P<y2>\d{4}))")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def parse_moment(text: str, rules: Rules) -> datetime:
    """Return the moment in UTC; a date alone is its midnight in the file's time zone. Raises BadValueError."""
    naive, zone = _read(text, rules)
    return naive.replace(tzinfo=zone or _zone(rules.zone)).astimezone(UTC)


def parse_day(text: str, rules: Rules) -> date:
    """Return the day as written, whatever the time beside it. Raises BadValueError."""
    return _read(text, rules)[0].date()


def parse_expiry(text: str, rules: Rules) -> date:
    """Return the day; month and year alone mean the last day of that month. Raises BadValueError."""
    match = _MONTH_ONLY.fullmatch(text.strip())
    if not match:
        return parse_day(text, rules)
    year, month = int(match["y"] or match["y2"]), int(match["m"] or match["m2"])
    if not 1 <= month <= 12:
        raise BadValueError(NOT_DATE.with_values(value=text), WRITE_ISO)
    return date(year, month, monthrange(year, month)[1])


def _read(text: str, rules: Rules) -> tuple[datetime, tzinfo | None]:
    stripped = text.strip()
    match = next((found for pattern in _PATTERNS if (found := pattern.fullmatch(stripped))), None)
    if match is None:
        raise BadValueError(NOT_DATE.with_values(value=text), WRITE_ISO)
    try:
        month, day = _month_and_day(match, text, rules)
        moment = datetime.combine(date(_year(match["y"]), month, day), _time(match))
    except ValueError as problem:
        if isinstance(problem, BadValueError):
            raise
        raise BadValueError(NOT_DATE.with_values(value=text), WRITE_ISO) from problem
    return moment, _offset(match["zone"])


def _month_and_day(match: re.Match[str], text: str, rules: Rules) -> tuple[int, int]:
    if match.re is _SLASHED:
        first, second = int(match["a"]), int(match["b"])
        return _slashed(first, second, text, rules.date_order)
    if match.re in (_MONTH_FIRST, _DAY_FIRST):
        return _MONTHS.index(match["name"][:3].lower()) + 1, int(match["d"])
    return int(match["m"]), int(match["d"])


def _slashed(first: int, second: int, text: str, order: str) -> tuple[int, int]:
    """Return month and day of two figures whose order the file does not tell."""
    if order == "dmy":
        return second, first
    if order == "mdy":
        return first, second
    if first > 12 >= second or first == second:
        return second, first
    if second > 12 >= first:
        return first, second
    raise BadValueError(TWO_READINGS.with_values(value=text), CHOOSE_ORDER)


def date_order_of(text: str) -> str:
    """Return ``dmy`` or ``mdy`` when a slashed date can be read in one way only, else an empty string."""
    match = _SLASHED.fullmatch(text.strip())
    if not match:
        return ""
    first, second = int(match["a"]), int(match["b"])
    return "dmy" if first > 12 >= second else "mdy" if second > 12 >= first else ""


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _time(match: re.Match[str]) -> time:
    hour = int(match["h"] or 0)
    if half := match["half"]:
        hour = hour % 12 + (12 if half[0] in "Pp" else 0)
    return time(hour, int(match["mi"] or 0), int(match["s"] or 0))


def _offset(zone: str | None) -> tzinfo | None:
    if not zone:
        return None
    if zone[0] not in "+-":
        return UTC
    hours, minutes = int(zone[1:3]), int(zone[-2:])
    return timezone((-1 if zone[0] == "-" else 1) * timedelta(hours=hours, minutes=minutes))


@cache
def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise BadValueError(UNKNOWN_ZONE.with_values(value=name), CHOOSE_ZONE) from error
