"""What keeps an errand from being done, in sentences that every window says in its own language.

Knows neither printers nor carriers.
"""

from typing import Any

from fulfilment.step import Text
from models.shipping import Errand

_LONGEST = 200


def name(errand: Errand, *sentences: Text) -> None:
    """Keep what happened and what to do about it; without a sentence nothing is known to keep the errand."""
    errand.trouble = " ".join(map(str, sentences))[:_LONGEST]
    errand.sentences = [_stored(sentence) for sentence in sentences] or None


def end(errand: Errand) -> None:
    """Forget the trouble: nothing keeps the errand any more."""
    if errand.trouble:
        errand.trouble, errand.sentences = "", None


# `Any`: the column holds JSON.
def told(stored: list[Any] | None) -> tuple[Text, ...]:
    """Return the sentences of an errand's column ``sentences``, in their order."""
    return tuple(Text(*part) for part in stored or ())


def in_one(sentences: tuple[Text, ...]) -> Text | None:
    """Return the sentences one after the other; None where nothing is the matter."""
    values = {f"part{number}": sentence for number, sentence in enumerate(sentences)}
    return Text("", " ".join(f"{{{part}}}" for part in values), values) if values else None


def _stored(sentence: Text) -> list[object]:
    return [sentence.context, sentence.source, {key: str(value) for key, value in sentence.values.items()}]
