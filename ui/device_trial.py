"""What is tried out on a device: a printer from settings not yet stored, the test label, the test codes."""

import secrets
from dataclasses import dataclass

from devices.label import Align, Barcode, Element, Frame, Label, Rule, Symbol, TextBox
from devices.languages import languages
from devices.printer import Printer, settings_from
from devices.transports import transports
from devices.virtual_printer import VirtualPrinter
from reports.typeface import LABEL_FONTS
from ui.station_settings import PrinterSettings

PREFIX = "TEST"
LATVIAN = "Glāžšķūņa rūķīši dzērumā čiepj"
RUSSIAN = "Съешь ещё этих мягких булок"
_WIDTH_MM, _HEIGHT_MM = 98.0, 48.0
_KINDS = {
    "]A": "Code 39",
    "]C": "Code 128",
    "]E": "EAN / UPC",
    "]F": "Codabar",
    "]G": "Code 93",
    "]I": "ITF",
    "]L": "PDF417",
    "]Q": "QR",
    "]d": "Data Matrix",
    "]e": "GS1 DataBar",
    "]z": "Aztec",
}
_GS1 = frozenset({"]C1", "]d2", "]Q3", "]e0"})


@dataclass(frozen=True)
class TrialLabel:
    """A label that proves a printer once its code is scanned."""

    label: Label
    """The drawing."""
    code: str
    """What its barcode says; another one each time."""


def new_code() -> str:
    """Return the code of one test label."""
    return f"{PREFIX}{secrets.randbelow(10**6):06d}"


def trial_label(printer: str, code: str) -> TrialLabel:
    """Return a label with ruler, frame, letters of three languages and a barcode: 98 x 48 mm, fits any larger stock."""
    elements: list[Element] = [Frame(0.5, 0.5, _WIDTH_MM - 1, _HEIGHT_MM - 1, 0.4)]
    for millimetre in range(5, int(_WIDTH_MM) - 2):
        length = 4.0 if millimetre % 10 == 0 else 2.5 if millimetre % 5 == 0 else 1.2
        elements.append(Rule(millimetre, 1.0, 0.25, length))
    elements += [
        *(TextBox(10 * cm - 4, 5.2, 8, 3.4, str(cm), 2.6, align=Align.CENTER) for cm in range(1, 10)),
        TextBox(4, 9.5, 60, 6, printer, 4.4, bold=True),
        TextBox(4, 15.6, 66, 5, LATVIAN, 3.6),
        TextBox(4, 20.2, 66, 5, RUSSIAN, 3.6),
        Barcode(74, 10, 20, 20, Symbol.DATAMATRIX, code),
        Barcode(4, 27, 66, 18, Symbol.CODE128, code, caption=True),
    ]
    return TrialLabel(Label(_WIDTH_MM, _HEIGHT_MM, tuple(elements), "test"), code)


def sample_codes() -> Label:
    """Return three codes to scan from the screen: Code 128, EAN-13, QR."""
    return Label(
        110,
        34,
        (
            Barcode(0, 2, 50, 28, Symbol.CODE128, "PACKHOUSE", caption=True),
            Barcode(50, 2, 36, 28, Symbol.EAN13, "4006381333931", caption=True),
            Barcode(88, 4, 20, 20, Symbol.QR, "PACKHOUSE QR"),
        ),
        "samples",
    )


def trial_printer(row: PrinterSettings, virtual: VirtualPrinter | None) -> Printer:
    """Return a printer of these settings, `virtual` in place of a way to a real one.

    Raises KeyError, TypeError or ValueError when the settings are of nothing known.
    """
    spoken = languages()[row.language]
    values = settings_from(spoken.settings, row.language_values)
    way = transports()[row.transport] if virtual is None else None
    transport = virtual if way is None else way.connect(settings_from(way.settings, row.transport_values))
    assert transport is not None
    return Printer(
        row.name,
        lambda label, copies: spoken.encode(label, LABEL_FONTS, values, copies=copies),
        transport,
        spoken.read_status,
    )


def symbology_name(identifier: str) -> str:
    """Return what people call the barcode of an AIM identifier; empty when it tells nothing."""
    name = _KINDS.get(identifier[:2], "")
    return f"GS1 {name}" if name and identifier in _GS1 and not name.startswith("GS1") else name


def as_hex(data: bytes, most: int = 64) -> str:
    """Return bytes in pairs of digits, cut with an ellipsis."""
    return data[:most].hex(" ").upper() + (" …" if len(data) > most else "")
