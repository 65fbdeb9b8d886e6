"""A label that somebody else has made: it goes to a printer that speaks its language as it is, and to no other."""

from dataclasses import dataclass

from devices.label import LabelError
from devices.wording import QT_TRANSLATE_NOOP
from fulfilment.shipping.carriers.carrier import PDF, PNG, ZPL

_LANGUAGES = {ZPL: "zpl"}
_WORDS = {ZPL: "ZPL", PDF: "PDF", PNG: "PNG"}

_NO_LANGUAGE = QT_TRANSLATE_NOOP("devices", "The carrier sent {format}, which label printers do not take.")
_LET_IT_SEND = QT_TRANSLATE_NOOP("devices", "Let it send ZPL.")
_NOT_SPOKEN = QT_TRANSLATE_NOOP("devices", "The carrier sent {format}, which this printer does not speak.")
_OTHER_PRINTER = QT_TRANSLATE_NOOP("devices", "Print on another one.")


@dataclass(frozen=True)
class ReadyLabel:
    """One label in the bytes of its maker."""

    media_type: str
    """What the bytes are."""
    content: bytes
    """The bytes, never changed."""

    def for_printer(self, language: str) -> bytes:
        """Return what a printer of this language is sent.

        Raises:
            LabelError: when it would not understand it.
        """
        wanted, words = _LANGUAGES.get(self.media_type), _WORDS.get(self.media_type, self.media_type)
        if wanted is None:
            raise LabelError(_NO_LANGUAGE, _LET_IT_SEND, format=words)
        if wanted != language:
            raise LabelError(_NOT_SPOKEN, _OTHER_PRINTER, format=words)
        return self.content
