"""A label that somebody else has made: it goes to a printer that speaks its language as it is, and to no other."""

from dataclasses import dataclass

from devices.label import LabelError
from fulfilment.shipping.carriers.carrier import PDF, PNG, ZPL

_LANGUAGES = {ZPL: "zpl"}
_WORDS = {PDF: "a PDF", PNG: "a picture (PNG)"}


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
        wanted = _LANGUAGES.get(self.media_type)
        if wanted is None:
            words = _WORDS.get(self.media_type, self.media_type)
            raise LabelError(f"the carrier sent {words}, which label printers do not take. Let it send ZPL.")
        if wanted != language:
            raise LabelError(f"the carrier sent {wanted.upper()}, which this printer does not speak. Use another one.")
        return self.content
