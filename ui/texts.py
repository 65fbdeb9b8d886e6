"""Says the sentences of the rules in the language of the screen. Decides nothing."""

from PySide6.QtCore import QCoreApplication

from fulfilment.step import Text


def spoken(text: Text | None) -> str:
    """Return the sentence in the present language; data in it stays as it is."""
    if text is None:
        return ""
    source = QCoreApplication.translate(text.context, text.source) if text.context else text.source
    values = {name: spoken(value) if isinstance(value, Text) else value for name, value in text.values.items()}
    try:
        return source.format_map(values)
    except (KeyError, IndexError, ValueError):
        return text.source.format_map(values)
