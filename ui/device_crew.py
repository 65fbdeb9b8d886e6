"""Starts and stops the real devices of a station on a thread of its own. Knows no window and no word."""

import logging
import queue
import threading
from collections.abc import Callable
from typing import Protocol

from devices.errors import DeviceError
from devices.framer import FramerSettings
from devices.line import LineState
from devices.scale import ScaleSettings, SerialScale
from devices.scales.reading import Reading
from devices.scan import Reject, Scan
from devices.scanner import ScannerSettings, SerialScanner
from devices.status import PrinterStatus
from devices.transports.serial_port import Settings as LineSettings
from devices.wording import QT_TRANSLATE_NOOP
from ui import station_settings
from ui.printers import OnStatus, Printers
from ui.station_settings import StationSettings

VIRTUAL = "virtual"
"""Port of a scanner or scale that exists only on the screen."""
SCALE = "Scale"
"""Name of the one scale of a station."""
MakePrinters = Callable[[StationSettings, OnStatus], Printers]
"""Builds the printers of these settings; called on the thread of the devices."""

_log = logging.getLogger(__name__)
_UNUSABLE = (
    QT_TRANSLATE_NOOP("devices", "The settings of {device} cannot be used."),
    QT_TRANSLATE_NOOP("devices", "Open it on the Devices screen and choose again."),
)


class Ears(Protocol):
    """Whom devices tell; every method may be called from any thread."""

    def hear_scanner(self, read: Scan | Reject) -> None:
        """Take what a scanner read."""

    def hear_line(self, state: LineState) -> None:
        """Take whether a device is there."""

    def hear_printer(self, name: str, status: PrinterStatus) -> None:
        """Take how a printer is."""

    def hear_scale(self, reading: Reading) -> None:
        """Take what the scale says."""

    def settle(self) -> None:
        """Take that devices were started or stopped."""


class _Started(Protocol):
    """A device that was started."""

    def stop(self) -> None:
        """End it and wait until nothing more will be called."""


class DeviceCrew:
    """Follows the settings it was given last; devices whose settings stay the same are not disturbed."""

    def __init__(self, ears: Ears, make_printers: MakePrinters) -> None:
        self._ears, self._make_printers = ears, make_printers
        self._wanted: queue.SimpleQueue[StationSettings | None] = queue.SimpleQueue()
        self.printers: Printers | None = None
        self._thread = threading.Thread(target=self._serve, name="devices", daemon=True)
        self._scanners: dict[station_settings.ScannerSettings, _Started] = {}
        self._scale: tuple[tuple[str, str], _Started] | None = None
        self._printer_rows: tuple[station_settings.PrinterSettings, ...] = ()
        self._last = StationSettings()
        self._lent = ""

    def start(self) -> None:
        """Begin to serve."""
        self._thread.start()

    def stop(self) -> None:
        """Stop every device and end."""
        if self._thread.is_alive():
            self._wanted.put(None)
            self._thread.join()

    def wanted(self, settings: StationSettings) -> None:
        """Work with these settings from now on."""
        self._last = settings
        self._wanted.put(settings)

    def lend(self, port: str) -> None:
        """Let go of a scanner's port, until another one is lent or, by an empty name, none."""
        self._lent = port
        self._wanted.put(self._last)

    def _serve(self) -> None:
        while (settings := self._newest()) is not None:
            self._scan_with(settings)
            self._weigh_with(settings)
            self._print_with(settings)
            self._ears.settle()
        nothing = StationSettings()
        self._scan_with(nothing)
        self._weigh_with(nothing)
        if self.printers is not None:
            self.printers.stop()

    def _newest(self) -> StationSettings | None:
        settings = self._wanted.get()
        while settings is not None and not self._wanted.empty():
            settings = self._wanted.get()
        return settings

    def _scan_with(self, settings: StationSettings) -> None:
        rows = [row for row in settings.scanners if row.port not in (VIRTUAL, self._lent)]
        for gone in self._scanners.keys() - set(rows):
            self._scanners.pop(gone).stop()
        for row in rows:
            if row not in self._scanners:
                scanner = SerialScanner(scanner_of(row), self._ears.hear_scanner, self._ears.hear_line)
                self._scanners[row] = scanner
                scanner.start()

    def _weigh_with(self, settings: StationSettings) -> None:
        key = (settings.scale_port, settings.scale_protocol)
        if self._scale is not None and self._scale[0] != key:
            self._scale[1].stop()
            self._scale = None
        if self._scale is None and settings.scale_port not in ("", VIRTUAL):
            wanted = ScaleSettings(SCALE, settings.scale_protocol, LineSettings(port=settings.scale_port))
            try:
                scale = SerialScale(wanted, self._ears.hear_scale, self._ears.hear_line)
            except KeyError:
                self._ears.hear_line(LineState(SCALE, is_connected=False, error=_unusable(SCALE)))
                return
            scale.start()
            self._scale = (key, scale)

    def _print_with(self, settings: StationSettings) -> None:
        if self.printers is not None and settings.printers == self._printer_rows:
            return
        if self.printers is not None:
            self.printers.stop()
            self.printers = None
        self._printer_rows = settings.printers
        try:
            printers = self._make_printers(settings, self._ears.hear_printer)
        except (LookupError, TypeError, ValueError) as trouble:
            _log.warning("the printers cannot be built: %s", trouble)
            for row in settings.printers:
                self._ears.hear_line(LineState(row.name, is_connected=False, error=_unusable(row.name)))
            return
        printers.start()
        self.printers = printers


def scanner_of(row: station_settings.ScannerSettings) -> ScannerSettings:
    """Return what `devices` wants to know of a scanner of the station."""
    line = LineSettings(port=row.port, baud=row.baud, frame=row.frame)
    framing = FramerSettings(
        terminator=row.terminator,
        prefix=row.prefix,
        repeat_window_ms=row.repeat_window_ms,
        silence_ms=row.silence_ms,
    )
    return ScannerSettings(row.name, line, framing)


def _unusable(name: str) -> DeviceError:
    return DeviceError(*_UNUSABLE, {"device": name})
