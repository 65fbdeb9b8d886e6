"""Says the sentences of the rules in the language of the screen. Decides nothing."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from fulfilment.step import Text
from ui.formats import Formats


def spoken(text: Text | None) -> str:
    """Return the sentence in the present language; data in it stays as it is.

    Sentences in it are translated, days and moments are written as the language does; moments in their own zone.
    """
    if text is None:
        return ""
    source = QCoreApplication.translate(text.context, text.source) if text.context else text.source
    values = {name: _shown(value) for name, value in text.values.items()}
    try:
        return source.format_map(values)
    except (KeyError, IndexError, ValueError):
        return text.source.format_map(values)


def _shown(value: object) -> object:
    if isinstance(value, Text):
        return spoken(value)
    if isinstance(value, datetime):
        return Formats(QLocale(), value.tzinfo or UTC).moment(value)
    return Formats(QLocale()).day(value) if isinstance(value, date) else value
