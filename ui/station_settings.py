"""What belongs to this computer, not to the warehouse: its name, its devices, how its screen looks. A TOML file."""

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

FILE_NAME = "station.toml"


@dataclass(frozen=True)
class PrinterSettings:
    """One label printer."""

    name: str
    """As it is called on screens."""
    language: str = "zpl"
    """Name of a file in `devices/languages`."""
    language_values: Mapping[str, Any] = field(default_factory=dict)  # Any: each language has its own fields
    """Settings of the language."""
    transport: str = "tcp"
    """Name of a file in `devices/transports`, or ``virtual``."""
    transport_values: Mapping[str, Any] = field(default_factory=dict)  # Any: each transport has its own fields
    """Settings of the transport."""


@dataclass(frozen=True)
class ScannerSettings:
    """One serial scanner."""

    name: str
    """As it is called on screens."""
    port: str
    """Port or URL that pyserial opens; ``virtual`` for the panel on the screen."""
    baud: int = 9600
    """Bits a second."""
    repeat_window_ms: int = 150
    """The same code read again within this time counts once."""
    frame: str = "8N1"
    """Data bits, parity and stop bits."""
    terminator: str = "any"
    """What ends a code; see `devices.framer`."""
    prefix: str = ""
    """What the scanner sends before a code."""
    silence_ms: int = 250
    """A code without its end is dropped after so long a silence."""


@dataclass(frozen=True)
class StationSettings:
    """Everything about this computer."""

    station: str = "bench-1"
    """Code of the station."""
    database: str = ""
    """Address of the server's database that the warehouse was moved to; empty for the file in the folder."""
    language: str = "en"
    """Language of the screen."""
    theme: str = "light"
    """``light``, ``dark`` or ``contrast``."""
    distance_m: float = 1.0
    """From the eye to the screen."""
    screen_widths_mm: Mapping[str, float] = field(default_factory=dict)
    """Widths of screens that were measured with a bank card, by the names of the screens."""
    is_left_handed: bool = False
    """Main actions on the left."""
    is_for_touch: bool = False
    """The screen is worked by hand, in gloves too: what is touched is at least 15 mm high."""
    idle_lock_min: int = 10
    """After so many minutes without scan, key or touch whoever is signed on is signed off; 0 for never."""
    is_muted: bool = False
    """No tones."""
    takes_typed_scans: bool = True
    """Scanners that type like a keyboard are caught."""
    printers: tuple[PrinterSettings, ...] = ()
    """Label printers; the first one is the station's own."""
    scanners: tuple[ScannerSettings, ...] = ()
    """Serial scanners."""
    scale_port: str = ""
    """Port or URL of the scale, ``virtual`` for the slider, empty for none."""
    scale_protocol: str = "mt_sics"
    """Name of a file in `devices/scales`."""


class SettingsError(ValueError):
    """The settings file cannot be read; nothing was changed."""


VIRTUAL = StationSettings(
    printers=(PrinterSettings("Demo printer", transport="virtual"),),
    scanners=(ScannerSettings("Demo scanner", "virtual"),),
    scale_port="virtual",
)
"""A station without hardware."""


def to_files(folder: Path) -> StationSettings:
    """Return the settings of a station whose labels go to a folder until a printer is chosen."""
    values = {"folder": str(folder / "labels")}
    return StationSettings(printers=(PrinterSettings("Label files", transport="file", transport_values=values),))


def load(folder: Path, *, default: StationSettings | None = None) -> StationSettings:
    """Return the settings in a folder, `default` where there are none; entries of a newer program are passed over.

    Raises:
        SettingsError: naming the file and what is wrong with it.
    """
    path = folder / FILE_NAME
    if not path.exists():
        return default or StationSettings()
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
        return _from_values(values)
    except (tomllib.TOMLDecodeError, TypeError, ValueError) as trouble:
        raise SettingsError(f"{path}: {trouble}. Mend the line or delete the file to start anew.") from trouble


def save(folder: Path, settings: StationSettings) -> None:
    """Write the settings, whole or not at all; what a person wrote beside them stays."""
    import tomlkit

    path = folder / FILE_NAME
    folder.mkdir(parents=True, exist_ok=True)
    document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
    values = asdict(settings)
    for key in ("printers", "scanners"):
        values[key] = list(values[key])
    document.update(values)
    new = path.with_suffix(".new")
    new.write_text(tomlkit.dumps(document), encoding="utf-8")
    new.replace(path)


def _from_values(values: dict[str, Any]) -> StationSettings:  # Any: what a TOML file holds
    known = {key: value for key, value in values.items() if key in StationSettings.__dataclass_fields__}
    printers = tuple(PrinterSettings(**_known(row, PrinterSettings)) for row in known.pop("printers", []))
    scanners = tuple(ScannerSettings(**_known(row, ScannerSettings)) for row in known.pop("scanners", []))
    widths = {name: float(width) for name, width in known.pop("screen_widths_mm", {}).items()}
    return replace(StationSettings(**known), printers=printers, scanners=scanners, screen_widths_mm=widths)


def _known(row: dict[str, Any], kind: type[Any]) -> dict[str, Any]:  # Any: what a TOML file holds
    return {key: value for key, value in row.items() if key in kind.__dataclass_fields__}
