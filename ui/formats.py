"""Numbers, money, weights, dates and times as they are shown: the only place that knows how."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo

from PySide6.QtCore import QDate, QLocale, QTime

_MINUS = "−"
_WEIGHT_UNITS = {QLocale.Language.Russian: ("г", "кг")}
"""Gram and kilogram where they are written in other letters."""


@dataclass(frozen=True)
class Formats:
    """How figures look in one language and one time zone."""

    locale: QLocale = field(default_factory=lambda: QLocale(QLocale.Language.English))
    """Language and country of the screen."""
    zone: tzinfo = UTC
    """Time zone of the site; moments are stored in UTC."""

    def number(self, value: int) -> str:
        """Return a count with the grouping of the language."""
        return self._signed(self.locale.toString(abs(value)), value < 0)

    def decimal(self, value: float, digits: int = 1) -> str:
        """Return a measured figure with so many decimals."""
        return self._signed(self.locale.toString(abs(value), "f", digits), value < 0)

    def change(self, value: int) -> str:
        """Return a difference with its sign written out, e.g. ``+ 96`` or ``− 2``."""
        sign = {1: "+ ", -1: _MINUS + " "}.get((value > 0) - (value < 0), "")
        return sign + self.locale.toString(abs(value))

    def money(self, minor: int, currency: str = "EUR", digits: int = 2) -> str:
        """Return an amount given in minor units, e.g. ``12.50 EUR``."""
        amount = self.locale.toString(abs(minor) / 10**digits, "f", digits)
        return f"{self._signed(amount, minor < 0)}\u00a0{currency}"

    def weight(self, grams: int) -> str:
        """Return a weight in kilograms to the gram, small ones in grams."""
        gram, kilogram = _WEIGHT_UNITS.get(self.locale.language(), ("g", "kg"))
        if abs(grams) < 1000:
            return f"{self._signed(str(abs(grams)), grams < 0)}\u00a0{gram}"
        return f"{self._signed(self.locale.toString(abs(grams) / 1000, 'f', 3), grams < 0)}\u00a0{kilogram}"

    def day(self, value: date) -> str:
        """Return a day as the language writes it, in short, but always with the whole year."""
        pattern = self.locale.dateFormat(QLocale.FormatType.ShortFormat)
        whole = pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")
        return self.locale.toString(QDate(value.year, value.month, value.day), whole)

    def moment(self, value: datetime, now: datetime | None = None) -> str:
        """Return a moment in the time of the site: only the time when it is the same day as `now`."""
        local = self._local(value)
        clock = self.locale.toString(QTime(local.hour, local.minute), "HH:mm")
        today = self._local(now or datetime.now(UTC)).date()
        if local.date() == today:
            return clock
        pattern = "d MMM" if local.year == today.year else "d MMM yyyy"
        return f"{self.locale.toString(QDate(local.year, local.month, local.day), pattern)} {clock}"

    def clock(self, value: datetime) -> str:
        """Return the time of day of the site with seconds."""
        return self._local(value).strftime("%H:%M:%S")

    def _local(self, value: datetime) -> datetime:
        aware = value if value.tzinfo else value.replace(tzinfo=UTC)
        return aware.astimezone(self.zone)

    @staticmethod
    def _signed(digits: str, is_negative: bool) -> str:
        return (_MINUS if is_negative else "") + digits
