"""Finds what could be a code in words that stand on the screen. Knows no widget."""

import re

MOST_CODES = 12
_TOKEN = re.compile(r"[A-Za-z0-9][A-Za-z0-9\-_./]*[A-Za-z0-9]")
_LEAST_LENGTH = 3


def codes_in(text: str) -> list[str]:
    """Return the words of a text that look like codes, in their order, none twice.

    A code has a digit and is a number of four digits and more, or has capitals or joints: A-07-03, MUG-FOR-03, L2409.
    """
    found: dict[str, None] = {}
    for token in _TOKEN.findall(text):
        if _is_code(token):
            found[token] = None
    return list(found)[:MOST_CODES]


def _is_code(token: str) -> bool:
    if len(token) < _LEAST_LENGTH or token != token.upper() or re.fullmatch(r"\d+[./]\d+([./]\d+)?", token):
        return False
    has_digit, has_letter = any(char.isdigit() for char in token), any(char.isalpha() for char in token)
    return (has_digit and (has_letter or len(token) > _LEAST_LENGTH)) or (has_letter and "-" in token)
