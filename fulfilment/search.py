"""What a person may type to find something: what is stored and what is asked are folded alike."""

from collections.abc import Iterable

from models.sorting import fold

LONGEST = 1200
"""Characters that `Item.search` holds."""


def tokens(text: str) -> tuple[str, ...]:
    """Return the words of a search, folded, each once; words in double quotes stay together."""
    found: list[str] = []
    for place, part in enumerate(fold(text).split('"')):
        found += [" ".join(part.split())] if place % 2 else part.split()
    return tuple(dict.fromkeys(word for word in found if word))


def search_text(sku: str, names: Iterable[str], codes: Iterable[str] = ()) -> str:
    """Return what `Item.search` stores: the SKU, also without its separators, then names and variants, then codes.

    Codes that the table of identifiers holds need not be given; searching asks that table too.
    """
    folded = fold(sku)
    bare = "".join(sign for sign in folded if sign.isalnum())
    parts = [folded, bare, *(fold(name) for name in names), *(fold(code) for code in codes)]
    return " ".join(dict.fromkeys(" ".join(part.split()) for part in parts if part.strip()))[:LONGEST]
