"""Measures, wraps, shrinks and cuts text, once for printer, PDF and screen. Knows the font files, no printer."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from devices.label import TextBox

LINE_HEIGHT = 1.2
"""Distance of two baselines, as a multiple of the size."""
_ASCENT = 0.95
_FLOOR_MM = 1.8
_FLOOR_SHARE = 0.6
_SHRINK = 0.96
_ELLIPSIS = "…"
_MEASURE_PX = 1000
_SLACK = 1e-6


@dataclass(frozen=True, slots=True)
class Fonts:
    """The two faces that every label is set in."""

    regular: Path
    """TrueType file of the regular face."""
    bold: Path
    """TrueType file of the bold face."""

    def face(self, is_bold: bool) -> Path:
        """Return the file of the face."""
        return self.bold if is_bold else self.regular


@dataclass(frozen=True, slots=True)
class Setting:
    """Text that was made to fit its box."""

    size_mm: float
    """Height of the letters' body after shrinking."""
    lines: tuple[str, ...]
    """What stands on each line."""


def ascent_mm(size_mm: float) -> float:
    """Return how far below the top of a line its baseline lies."""
    return size_mm * _ASCENT


def clean(text: str) -> str:
    """Return the text without what cannot be drawn: controls become spaces, invisible marks go."""
    if not text.isprintable():
        text = "".join(map(_printable, text.replace("\r\n", "\n")))
    return unicodedata.normalize("NFC", text)


def _printable(char: str) -> str:
    if char == "\n":
        return char
    category = unicodedata.category(char)
    if category == "Cf":
        return ""
    if category == "Cs":
        return "\ufffd"
    return " " if category[0] in "CZ" else char


class _Advances(dict[str, float]):
    """How far each character of a face moves the pen, measured on first use."""

    def __init__(self, face: Path) -> None:
        from PIL import ImageFont

        super().__init__()
        self._font = ImageFont.truetype(str(face), _MEASURE_PX, layout_engine=ImageFont.Layout.BASIC)

    def __missing__(self, char: str) -> float:
        advance = self[char] = float(self._font.getlength(char)) / _MEASURE_PX
        return advance


@lru_cache(maxsize=8)
def advances_em(face: Path) -> Mapping[str, float]:
    """Return how far each character moves the pen, as a share of the size (no kerning: all outputs place alike)."""
    return _Advances(face)


def width_em(face: Path, text: str) -> float:
    """Return the width of a line as a share of its size."""
    return sum(map(advances_em(face).__getitem__, text))


@lru_cache(maxsize=8192)
def fit(box: TextBox, fonts: Fonts) -> Setting:
    """Return the text of a box in its lines, as large as fits, cut with an ellipsis at the smallest readable size."""
    face = fonts.face(box.bold)
    text = clean(box.text)
    size_mm = min(box.size_mm, box.height_mm / LINE_HEIGHT)
    floor_mm = min(size_mm, max(_FLOOR_MM, _FLOOR_SHARE * size_mm))
    while True:
        lines = wrap(face, text, box.width_mm / size_mm)
        room = max(1, min(box.lines, int(box.height_mm / (size_mm * LINE_HEIGHT) + _SLACK)))
        if len(lines) <= room:
            return Setting(size_mm, tuple(lines))
        if size_mm <= floor_mm:
            rest = " ".join(lines[room - 1 :])
            return Setting(size_mm, (*lines[: room - 1], _cut(face, rest, box.width_mm / size_mm)))
        size_mm = max(floor_mm, size_mm * _SHRINK)


def wrap(face: Path, text: str, limit_em: float) -> list[str]:
    """Return the text in lines no wider than the limit; a word that is wider alone is broken."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _wrap_paragraph(face, paragraph.split(), limit_em + _SLACK)
    return lines


def _wrap_paragraph(face: Path, words: list[str], limit_em: float) -> list[str]:
    lines: list[str] = []
    line, used = "", 0.0
    space = advances_em(face)[" "]
    for word in words:
        width = width_em(face, word)
        if line and used + space + width <= limit_em:
            line, used = f"{line} {word}", used + space + width
            continue
        if line:
            lines.append(line)
        *whole, line = _break_word(face, word, limit_em) if width > limit_em else [word]
        lines += whole
        used = width_em(face, line)
    return [*lines, line] if line else lines


def _break_word(face: Path, word: str, limit_em: float) -> list[str]:
    pieces, piece, used = [], "", 0.0
    advances = advances_em(face)
    for char in word:
        width = advances[char]
        if piece and used + width > limit_em:
            pieces.append(piece)
            piece, used = "", 0.0
        piece += char
        used += width
    return [*pieces, piece]


def _cut(face: Path, text: str, limit_em: float) -> str:
    """Return the text, or as much of it as leaves room for an ellipsis."""
    advances = advances_em(face)
    room = limit_em - advances[_ELLIPSIS] + _SLACK
    kept, used = 0, 0.0
    for char in text:
        used += advances[char]
        if used > room:
            break
        kept += 1
    return text[:kept].rstrip() + _ELLIPSIS
