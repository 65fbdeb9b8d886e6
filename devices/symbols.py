"""Barcodes as patterns of modules. Checks data and check digits first; knows no size and no printer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from devices.label import LabelError, Symbol
from devices.wording import QT_TRANSLATE_NOOP

_AI = re.compile(r"\((\d{2,4})\)")
_KEYS_WITH_CHECK_DIGIT = {"00": 18, "01": 14, "02": 14, "03": 14} | {f"41{n}": 13 for n in range(8)}
_DATAMATRIX_SQUARE = 100
_ECI_UTF_8 = 26


@dataclass(frozen=True, slots=True)
class Modules:
    """The dark and light modules of one barcode, without its quiet zone."""

    rows: tuple[tuple[bool, ...], ...]
    """Dark modules are True; a linear code has one row."""
    quiet_left: int
    """Modules of white that must stay free on the left."""
    quiet_right: int
    """The same on the right."""
    quiet_y: int
    """The same above and below."""
    caption: str
    """The data as people read it."""
    has_bearers: bool = False
    """Whether bars run along the top and the bottom, so that a slanted read cannot pass for a shorter code."""

    @property
    def is_linear(self) -> bool:
        """Return whether the code is one row of bars."""
        return len(self.rows) == 1

    @property
    def width(self) -> int:
        """Return the modules across, quiet zones not counted."""
        return len(self.rows[0])


def check_digit(digits: str) -> str:
    """Return the GS1 check digit of the digits before it (GS1 General Specifications, 7.9)."""
    total = sum(int(digit) * (3 if index % 2 == 0 else 1) for index, digit in enumerate(reversed(digits)))
    return str(-total % 10)


@lru_cache(maxsize=2048)
def modules(symbol: Symbol, data: str) -> Modules:
    """Return the pattern of a barcode.

    Raises `LabelError` when the data does not fit the symbol or carries a wrong check digit.
    """
    if not data:
        raise LabelError(QT_TRANSLATE_NOOP("devices", "A {symbol} barcode has no data."), symbol=symbol)
    return _ENCODERS[symbol](data)


def _linear(pattern: str, caption: str, quiet: tuple[int, int] = (10, 10), *, bearers: bool = False) -> Modules:
    row = tuple(bit == "1" for bit in pattern)
    return Modules((row,), quiet[0], quiet[1], 0, caption, bearers)


def _code128(data: str) -> Modules:
    from barcode.codex import Code128

    if not all(" " <= char <= "~" for char in data):
        cause = QT_TRANSLATE_NOOP("devices", "Code 128 cannot carry {data}: only letters, digits and signs of ASCII.")
        raise LabelError(cause, data=repr(data))
    return _linear(Code128(data).build()[0], data)


def _ean13(data: str) -> Modules:
    from barcode.ean import EAN13

    _require_digits("EAN-13", data, 13)
    return _linear(EAN13(data).build()[0], data, (11, 7))


def _itf14(data: str) -> Modules:
    _require_digits("ITF-14", data, 14)
    return _linear(_bits(_zint("ITF14", data[:-1]))[0], data, bearers=True)


def _gs1_128(data: str) -> Modules:
    _require_gs1(data)
    return _linear(_bits(_zint("GS1_128", data, gs1=True))[0], data)


def _qr(data: str) -> Modules:
    return _matrix(_zint("QRCODE", data), 4, data)


def _datamatrix(data: str) -> Modules:
    return _matrix(_zint("DATAMATRIX", data), 2, data)


def _gs1_datamatrix(data: str) -> Modules:
    _require_gs1(data)
    return _matrix(_zint("DATAMATRIX", data, gs1=True), 2, data)


def _matrix(symbol: Any, quiet: int, caption: str) -> Modules:  # Any: zint is a compiled module
    rows = tuple(tuple(bit == "1" for bit in row) for row in _bits(symbol))
    return Modules(rows, quiet, quiet, quiet, caption)


def _zint(name: str, data: str, *, gs1: bool = False) -> Any:  # Any: zint is a compiled module
    import zint

    symbol = zint.Symbol()
    symbol.symbology = getattr(zint.Symbology, name)
    symbol.input_mode = zint.InputMode.GS1 | zint.InputMode.GS1PARENS if gs1 else zint.InputMode.UNICODE
    if not data.isascii():
        symbol.eci = _ECI_UTF_8
    if name == "DATAMATRIX":
        symbol.option_3 = _DATAMATRIX_SQUARE
    try:
        symbol.encode(data)
    except (RuntimeError, ValueError) as error:
        cause = QT_TRANSLATE_NOOP("devices", "{symbol} cannot carry {data}: {reason}.")
        raise LabelError(cause, symbol=name, data=repr(data), reason=str(error)) from error
    return symbol


def _bits(symbol: Any) -> list[str]:  # Any: zint is a compiled module
    """Return each row as a string of 0 and 1; zint packs eight modules a byte, the first in the lowest bit."""
    packed = symbol.encoded_data
    stride = packed.shape[1]
    raw = packed.tobytes()
    lines = (int.from_bytes(raw[row * stride : (row + 1) * stride], "little") for row in range(symbol.rows))
    return [f"{line:0{symbol.width}b}"[::-1] for line in lines]


def _require_digits(name: str, data: str, length: int) -> None:
    if not (data.isascii() and data.isdigit() and len(data) == length):
        cause = QT_TRANSLATE_NOOP("devices", "{symbol} needs {n} digits, not {data}.")
        raise LabelError(cause, symbol=name, n=str(length), data=repr(data))
    if check_digit(data[:-1]) != data[-1]:
        cause = QT_TRANSLATE_NOOP("devices", "{symbol} {data}: the check digit must be {digit}.")
        raise LabelError(cause, symbol=name, data=data, digit=str(check_digit(data[:-1])))


def _require_gs1(data: str) -> None:
    """Refuse what an encoder would only warn about: a wrong check digit, data without its identifier in brackets."""
    parts = _AI.split(data)
    if parts[0] or len(parts) < 3:
        cause = QT_TRANSLATE_NOOP("devices", "GS1 data must name its identifiers in brackets, like (00)…: {data}.")
        raise LabelError(cause, data=repr(data))
    for identifier, value in zip(parts[1::2], parts[2::2], strict=True):
        if identifier in _KEYS_WITH_CHECK_DIGIT:
            _require_digits(f"GS1 ({identifier})", value, _KEYS_WITH_CHECK_DIGIT[identifier])


_ENCODERS = {
    Symbol.CODE128: _code128,
    Symbol.GS1_128: _gs1_128,
    Symbol.EAN13: _ean13,
    Symbol.ITF14: _itf14,
    Symbol.QR: _qr,
    Symbol.DATAMATRIX: _datamatrix,
    Symbol.GS1_DATAMATRIX: _gs1_datamatrix,
}
