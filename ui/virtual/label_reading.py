"""Reads Code 128 and EAN-13 out of a picture, as a scanner would: by the widths of bars. Knows no label and no printer.

Sources: ISO/IEC 15417 (Code 128), ISO/IEC 15420 (EAN).
"""

from dataclasses import dataclass
from functools import cache
from itertools import groupby

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from devices.scan import GS
from devices.symbols import check_digit

_EVERY_ROW = 6
_DARK_BELOW = 128
_START_A, _START_C, _STOP = 103, 105, 106
_TO_C, _TO_B, _TO_A, _FNC1 = 99, 100, 101, 102
_EAN_RUNS = 59


@dataclass(frozen=True)
class ReadCode:
    """A barcode found in a picture."""

    text: str
    """What it holds."""
    symbology: str
    """AIM identifier, as a scanner would send it."""
    area: QRect
    """Where it stands, in pixels of the picture."""


@dataclass(frozen=True)
class _Run:
    """Neighbouring pixels of one colour in a row."""

    left: int
    """First pixel."""
    width: int
    """How many."""
    is_dark: bool
    """Bar or gap."""


def read_codes(image: QImage) -> list[ReadCode]:
    """Return every barcode whose bars stand upright, from top to bottom."""
    if image.isNull():
        return []
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels, stride = bytes(grey.constBits()), grey.bytesPerLine()
    found: dict[tuple[str, str, int], ReadCode] = {}
    for y in range(0, grey.height(), _EVERY_ROW):
        for text, symbology, left, right in _codes_of_row(pixels[y * stride : y * stride + grey.width()]):
            key = (text, symbology, left // 8)
            area = QRect(left, y, right - left, _EVERY_ROW)
            known = found.get(key)
            found[key] = ReadCode(text, symbology, area.united(known.area) if known else area)
    return sorted(found.values(), key=lambda code: (code.area.top(), code.area.left()))


def _codes_of_row(row: bytes) -> list[tuple[str, str, int, int]]:
    runs = _runs(row)
    found, at = [], 0
    while at < len(runs):
        read = (_code128(runs, at) or _ean13(runs, at)) if runs[at].is_dark else None
        if read is None:
            at += 1
            continue
        text, symbology, used = read
        last = runs[at + used - 1]
        found.append((text, symbology, runs[at].left, last.left + last.width))
        at += used
    return found


def _runs(row: bytes) -> list[_Run]:
    runs, left = [], 0
    for is_dark, pixels in groupby(row, lambda value: value < _DARK_BELOW):
        width = sum(1 for _ in pixels)
        runs.append(_Run(left, width, is_dark))
        left += width
    return runs


def _widths(runs: list[_Run], at: int, count: int, modules: int) -> tuple[int, ...]:
    """Return the widths of `count` runs in modules when all together are `modules` wide."""
    total = sum(run.width for run in runs[at : at + count])
    return tuple(round(run.width * modules / total) for run in runs[at : at + count]) if total else ()


@cache
def _code128_values() -> dict[tuple[int, ...], int]:
    from barcode.charsets.code128 import CODES

    return {tuple(len(list(run)) for _, run in groupby(code)): value for value, code in enumerate(CODES)}


def _code128(runs: list[_Run], at: int) -> tuple[str, str, int] | None:
    """Return text, symbology and runs used by a Code 128 that begins here."""
    known = _code128_values()
    values: list[int] = []
    start = known.get(_widths(runs, at, 6, 11), 0)
    if not _START_A <= start <= _START_C:
        return None
    while at + 6 * (len(values) + 1) < len(runs):
        widths = _widths(runs, at + 6 * len(values), 6, 11)
        value = known.get(widths)
        if value is None:
            break
        values.append(value)
    is_stopped = _widths(runs, at + 6 * len(values), 7, 13) == (2, 3, 3, 1, 1, 1, 2)
    if not is_stopped or len(values) < 3 or _checksum(values) != values[-1]:
        return None
    text = _code128_text(values[:-1])
    is_gs1 = text.startswith(GS)
    return text[1:] if is_gs1 else text, "]C1" if is_gs1 else "]C0", 6 * len(values) + 7


def _checksum(values: list[int]) -> int:
    return (values[0] + sum(place * value for place, value in enumerate(values[1:-1], 1))) % 103


def _code128_text(values: list[int]) -> str:
    code_set, text = "ABC"[values[0] - _START_A], ""
    for value in values[1:]:
        if value == _FNC1:
            text += GS
        elif value == _TO_C and code_set != "C":
            code_set = "C"
        elif value == _TO_B and code_set != "B":
            code_set = "B"
        elif value == _TO_A and code_set != "A":
            code_set = "A"
        elif code_set == "C":
            text += f"{value:02d}"
        elif value < 96:
            text += chr(value + 32 if code_set == "B" or value < 64 else value - 64)
    return text


@cache
def _ean_digits() -> dict[tuple[int, ...], tuple[str, str]]:
    """Return digit and set (A, B) of the left side; the right side has the widths of set A."""
    lefts = ("3211", "2221", "2122", "1411", "1132", "1231", "1114", "1312", "1213", "3112")
    odd = {tuple(map(int, widths)): (str(digit), "A") for digit, widths in enumerate(lefts)}
    even = {tuple(map(int, widths[::-1])): (str(digit), "B") for digit, widths in enumerate(lefts)}
    return even | odd


_FIRST_DIGIT = {
    sets: str(digit)
    for digit, sets in enumerate(
        ("AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA")
    )
}


def _ean13(runs: list[_Run], at: int) -> tuple[str, str, int] | None:
    """Return text, symbology and runs used by an EAN-13 that begins here."""
    if at + _EAN_RUNS > len(runs) or _widths(runs, at, 3, 3) != (1, 1, 1):
        return None
    places = [at + 3 + 4 * n for n in range(6)] + [at + 32 + 4 * n for n in range(6)]
    read = [_ean_digits().get(_widths(runs, place, 4, 7)) for place in places]
    if any(digit is None for digit in read):
        return None
    digits = "".join(digit[0] for digit in read if digit)
    first = _FIRST_DIGIT.get("".join(digit[1] for digit in read[:6] if digit))
    if first is None or check_digit((first + digits)[:-1]) != digits[-1]:
        return None
    return first + digits, "]E0", _EAN_RUNS
