"""Reads item codes: GTINs by their check digit, and lists of barcodes that each stand for a number of pieces."""

import re
from dataclasses import dataclass

from stdnum import ean

from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.values import Rules
from fulfilment.step import QT_TRANSLATE_NOOP, Text

WRONG_CHECK = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is not a GTIN: its last digit should be {digit}."))
READ_AGAIN = Text("files", QT_TRANSLATE_NOOP("files", "Compare it with the package; a digit is wrong."))
NOT_GTIN = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is not a GTIN: it needs 8, 12, 13 or 14 digits."))
WRITE_GTIN = Text("files", QT_TRANSLATE_NOOP("files", "Write all its digits, or put it into a column of other codes."))
SCIENTIFIC = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” was cut by a spreadsheet: its last digits are lost."))
FORMAT_AS_TEXT = Text("files", QT_TRANSLATE_NOOP("files", "Format the column as text and export it again."))
TOO_LONG = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is longer than {limit} characters."))
SHORTEN = Text("files", QT_TRANSLATE_NOOP("files", "Check that the column is the right one."))

LONGEST = 48
GTIN_LENGTHS = (8, 12, 13, 14)

_SEPARATOR = re.compile(r"[;|\n\r\t]+|,\s*|\s{2,}")
_WITH_PIECES = re.compile(r"(?P<code>\S.*?)\s*(?:[=*×]|\sx)\s*(?P<pieces>\d{1,6})")
_SCIENTIFIC = re.compile(r"\d([.,]\d+)?[eE]\+?\d{1,2}")


@dataclass(frozen=True)
class CodeOfItem:
    """A barcode and how many pieces it stands for."""

    code: str
    """The characters as a scanner sends them."""
    pieces: int = 1
    """Pieces in the package that carries it."""


def parse_gtin(text: str, rules: Rules) -> str:
    """Return the digits of a GTIN-8, -12, -13 or -14 with a right check digit. Raises BadValueError."""
    digits = re.sub(r"[\s-]", "", text).removeprefix("'")
    _refuse_scientific(digits, text)
    if not (digits.isascii() and digits.isdigit() and len(digits) in GTIN_LENGTHS):
        raise BadValueError(NOT_GTIN.with_values(value=text), WRITE_GTIN)
    _check_digit(digits, text)
    return digits


def parse_gtins(text: str, rules: Rules) -> tuple[CodeOfItem, ...]:
    """Return one or several GTINs of a cell, each with its pieces (``4750…=12``). Raises BadValueError."""
    return tuple(CodeOfItem(parse_gtin(code, rules), pieces) for code, pieces in _split(text))


def parse_barcodes(text: str, rules: Rules) -> tuple[CodeOfItem, ...]:
    """Return any codes of a cell; those of 12 to 14 digits must be GTINs. Raises BadValueError."""
    return tuple(CodeOfItem(one_barcode(code), pieces) for code, pieces in _split(text))


def _split(text: str) -> list[tuple[str, int]]:
    parts = [part.strip() for part in _SEPARATOR.split(text.strip()) if part.strip()]
    found: list[tuple[str, int]] = []
    for part in parts:
        match = _WITH_PIECES.fullmatch(part)
        found.append((match["code"], max(1, int(match["pieces"]))) if match else (part, 1))
    return found


def one_barcode(text: str) -> str:
    """Return one code; one of 12 to 14 digits must be a GTIN. Raises BadValueError."""
    code = text.removeprefix("'").strip()
    _refuse_scientific(code, text)
    if len(code) > LONGEST:
        raise BadValueError(TOO_LONG.with_values(value=text, limit=LONGEST), SHORTEN)
    if code.isascii() and code.isdigit() and 12 <= len(code) <= 14:
        _check_digit(code, text)
    return code


def _refuse_scientific(code: str, text: str) -> None:
    if _SCIENTIFIC.fullmatch(code):
        raise BadValueError(SCIENTIFIC.with_values(value=text), FORMAT_AS_TEXT)


def _check_digit(digits: str, text: str) -> None:
    right = ean.calc_check_digit(digits[:-1])
    if right != digits[-1]:
        raise BadValueError(WRONG_CHECK.with_values(value=text, digit=right), READ_AGAIN)
