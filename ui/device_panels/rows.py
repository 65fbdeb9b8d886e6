"""Changes the list of devices in the settings of a station: pure, each returns new settings. Knows no widget."""

from dataclasses import replace
from typing import Any

from ui.device_crew import SCALE, VIRTUAL
from ui.device_panels.editors import ScaleRow
from ui.station_settings import PrinterSettings, ScannerSettings, StationSettings

Row = ScannerSettings | PrinterSettings | ScaleRow


def row_of(settings: StationSettings, kind: str, name: str) -> Row | None:
    """Return a device of the settings, None when it is not there."""
    if kind == "scale":
        return ScaleRow(settings.scale_port, settings.scale_protocol) if settings.scale_port else None
    rows: tuple[ScannerSettings | PrinterSettings, ...] = settings.scanners if kind == "scanner" else settings.printers
    return next((row for row in rows if row.name == name), None)


def new_row(settings: StationSettings, kind: str, name: str) -> Row:
    """Return a device to begin with, under a name that is still free."""
    if kind == "scale":
        return ScaleRow()
    taken = names_of(settings)
    free = next(free for n in range(1, 1000) if (free := name if n == 1 else f"{name} {n}") not in taken)
    return ScannerSettings(free, "") if kind == "scanner" else PrinterSettings(free)


def with_row(settings: StationSettings, old_name: str, row: Row) -> StationSettings:
    """Return settings with `row` in place of the device that was called `old_name`, at the end when there was none."""
    if isinstance(row, ScaleRow):
        return replace(settings, scale_port=row.port, scale_protocol=row.protocol)
    if isinstance(row, ScannerSettings):
        return replace(settings, scanners=_put(settings.scanners, old_name, row))
    return replace(settings, printers=_put(settings.printers, old_name, row))


def without(settings: StationSettings, kind: str, name: str) -> StationSettings:
    """Return settings in which a device is no longer set up."""
    if kind == "scale":
        return replace(settings, scale_port="")
    if kind == "scanner":
        return replace(settings, scanners=tuple(row for row in settings.scanners if row.name != name))
    return replace(settings, printers=tuple(row for row in settings.printers if row.name != name))


def first(settings: StationSettings, printer: str) -> StationSettings:
    """Return settings in which a printer is the station's own."""
    rows = sorted(settings.printers, key=lambda row: row.name != printer)
    return replace(settings, printers=tuple(rows))


def names_of(settings: StationSettings) -> set[str]:
    """Return every name that is taken."""
    return {row.name for row in settings.scanners} | {row.name for row in settings.printers} | {SCALE}


def is_virtual(row: Row) -> bool:
    """Return whether a device exists only on the screen."""
    return (row.transport if isinstance(row, PrinterSettings) else row.port) == VIRTUAL


def _put(rows: tuple[Any, ...], old_name: str, row: Any) -> tuple[Any, ...]:  # Any: either kind of row
    if old_name not in {known.name for known in rows}:
        return (*rows, row)
    return tuple(row if known.name == old_name else known for known in rows)
