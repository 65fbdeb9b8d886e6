"""The time zones of the world, as a person chooses one of them."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

_OLD_NAMES = ("Etc/", "US/", "Canada/", "Brazil/", "Mexico/", "Chile/", "SystemV/", "posix/", "right/")
"""Beginnings of names that are kept for old programs; each of these zones has a name by its town."""


def is_known(name: str) -> bool:
    """Return whether there is a zone of this name."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


@cache
def offered() -> Mapping[str, str]:
    """Return the zones by name with how they are shown: the name, and how far it is from UTC today."""
    towns = sorted(name for name in available_timezones() if "/" in name and not name.startswith(_OLD_NAMES))
    now = datetime.now(UTC)
    return {name: f"{name}  {offset(name, now)}" for name in ("UTC", *towns)}


def offset(name: str, now: datetime) -> str:
    """Return how far a zone is from UTC at a moment, such as ``+02:00``."""
    minutes = round((now.astimezone(ZoneInfo(name)).utcoffset() or timedelta()) / timedelta(minutes=1))
    hours, rest = divmod(abs(minutes), 60)
    return f"{'−' if minutes < 0 else '+'}{hours:02}:{rest:02}"


def of_computer() -> str:
    """Return the name of the zone that this computer is set to, UTC where it has none."""
    try:
        from PySide6.QtCore import QTimeZone  # asked for a new warehouse alone
    except ImportError:  # a command runs on machines that have no Qt
        return "UTC"
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name if is_known(name) and not name.startswith("Etc/") else "UTC"
