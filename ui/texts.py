"""Says the sentences of the rules in the language of the screen. Decides nothing."""

from datetime import UTC, date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from fulfilment.step import Text
from ui.formats import Formats


def spoken(text: Text | None) -> str:
    """Return the sentence in the present language; data in it stays as it is.

    Sentences in it are translated, days, moments and `Decimal`s are written as the language does;
    moments in their own zone, decimals with the places that they have.
    """
    if text is None:
        return ""
    source = QCoreApplication.translate(text.context, text.source) if text.context else text.source
    values = {name: _shown(value) for name, value in text.values.items()}
    try:
        return source.format_map(values)
    except (KeyError, IndexError, ValueError):
        return text.source.format_map(values)


def told(words: str | Text) -> str:
    """Return data as it is, or a sentence in the present language."""
    return spoken(words) if isinstance(words, Text) else words


def _shown(value: object) -> object:
    if isinstance(value, Text):
        return spoken(value)
    if isinstance(value, datetime):
        return Formats(QLocale(), value.tzinfo or UTC).moment(value)
    if isinstance(value, Decimal):
        return Formats(QLocale()).decimal(float(value), max(0, -int(value.as_tuple().exponent)))
    return Formats(QLocale()).day(value) if isinstance(value, date) else value
