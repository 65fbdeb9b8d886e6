"""The devices of this station while the program runs: starts them, tells how they are, and follows the settings.

Devices start and stop on a thread of their own, so that a printer that does not answer never holds up the window.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from devices.line import LineState
from devices.scales.reading import Reading, Weight
from devices.scan import Reject, Scan
from devices.status import PrinterStatus
from devices.virtual import VirtualScale, VirtualScanner
from devices.virtual_printer import VirtualPrinter
from ui.device_crew import SCALE, VIRTUAL, DeviceCrew, MakePrinters
from ui.device_hub import DeviceHub
from ui.device_words import DeviceState, Fact, state_of
from ui.formats import Formats
from ui.printers import Printers
from ui.station_settings import StationSettings


class Senses(QObject):
    """All devices of the station, real and virtual."""

    changed = Signal()
    """A device came, went, or is in another state."""
    removed = Signal(str)
    """Name of a device that is no longer set up."""
    read = Signal(object)
    """Every `Scan` and every `Reject` of a scanner, in the order in which they came."""
    _heard = Signal(str, object)
    _read_heard = Signal(object)
    _settled = Signal()

    def __init__(
        self,
        settings: StationSettings,
        hub: DeviceHub,
        make_printers: MakePrinters,
        formats: Callable[[], Formats] = Formats,
    ) -> None:
        super().__init__()
        self.settings = settings
        self.virtual_scanner = VirtualScanner(self.hear_scanner, name="Virtual scanner")
        self.virtual_scale: VirtualScale | None = None
        self._hub, self._formats = hub, formats
        self._kinds: dict[str, str] = {}
        self._facts: dict[str, Fact] = {}
        self._shown: dict[str, DeviceState] = {}
        self._crew = DeviceCrew(self, make_printers)
        queued = Qt.ConnectionType.QueuedConnection
        self._heard.connect(self._on_heard, queued)
        self._read_heard.connect(self.read, queued)
        self._settled.connect(self.changed, queued)

    @property
    def printers(self) -> Printers | None:
        """The printers that run now; none before they were started."""
        return self._crew.printers

    @property
    def virtual_printers(self) -> dict[str, VirtualPrinter]:
        """Printers that exist only on the screen, by name."""
        return dict(self.printers.virtual) if self.printers else {}

    def start(self) -> None:
        """Begin to listen."""
        self._crew.start()
        self.apply(self.settings)

    def stop(self) -> None:
        """Finish what is being sent, close every line and end."""
        self._crew.stop()

    def wake(self) -> None:
        """Let the printers look into their queues at once."""
        if self.printers is not None:
            self.printers.wake()

    def apply(self, settings: StationSettings) -> None:
        """Work with other settings from now on; devices whose settings stay the same are not disturbed."""
        old, self.settings = self.settings, settings
        kinds = kinds_of(settings)
        changed = _changed(old, settings)
        for name in [*self._kinds]:
            if name not in kinds or name in changed:
                self._facts.pop(name, None)
                self._shown.pop(name, None)
            if name not in kinds:
                self.removed.emit(name)
        self._kinds = kinds
        self._set_up_virtual(settings)
        for name in kinds:
            self._say(name)
        self._crew.wanted(settings)
        self.changed.emit()

    def lend(self, port: str) -> None:
        """Let go of a scanner's port for a while, so that it can be searched; an empty name gives it back."""
        self._crew.lend(port)

    def states(self) -> list[DeviceState]:
        """Return every device as it is now, in the order of the settings."""
        return [state_of(name, kind, self._facts.get(name), self._formats()) for name, kind in self._kinds.items()]

    @property
    def weight_g(self) -> int | None:
        """Grams that stand still on the scale now; None without a scale, and while it moves or fails."""
        fact = self._facts.get(SCALE)
        return fact.weight_g if isinstance(fact, Weight) and fact.is_stable else None

    def kind_of(self, name: str) -> str:
        """Return ``scanner``, ``printer`` or ``scale``; empty for a device that is not set up."""
        return self._kinds.get(name, "")

    def say_again(self) -> None:
        """Tell every state anew, in another language."""
        for name in self._kinds:
            self._say(name)

    def hear_scanner(self, read: Scan | Reject) -> None:
        """Take what a scanner read; may be called from any thread."""
        if isinstance(read, Scan):
            self._hub.heard(read)
            self._heard.emit(read.device, read)
        elif read.hints_wrong_speed:
            self._heard.emit(read.device, read)
        self._read_heard.emit(read)

    def hear_line(self, state: LineState) -> None:
        """Take whether a device is there; may be called from any thread."""
        self._heard.emit(state.device, state)

    def hear_printer(self, name: str, status: PrinterStatus) -> None:
        """Take how a printer is; may be called from any thread."""
        self._heard.emit(name, status)

    def hear_scale(self, reading: Reading) -> None:
        """Take what the scale says; may be called from any thread."""
        self._heard.emit(SCALE, reading)
        if isinstance(reading, Weight):
            self._hub.heard_weight(reading.weight_g, reading.is_stable)

    def settle(self) -> None:
        """Tell that devices were started or stopped; may be called from any thread."""
        self._settled.emit()

    def _on_heard(self, name: str, fact: Fact) -> None:
        if name in self._kinds and self._facts.get(name) != fact:
            self._facts[name] = fact
            self._say(name)

    def _say(self, name: str) -> None:
        shown = state_of(name, self._kinds[name], self._facts.get(name), self._formats())
        if self._shown.get(name) != shown:
            self._shown[name] = shown
            self._hub.heard_state(shown.name, shown.state, shown.word, shown.detail)
            self.changed.emit()

    def _set_up_virtual(self, settings: StationSettings) -> None:
        for row in settings.scanners:
            if row.port == VIRTUAL and self.virtual_scanner.name != row.name:
                self.virtual_scanner = VirtualScanner(self.hear_scanner, name=row.name)
        for row in settings.scanners:
            if row.port == VIRTUAL:
                self._facts[row.name] = LineState(row.name, is_connected=True)
        if settings.scale_port != VIRTUAL:
            self.virtual_scale = None
        elif self.virtual_scale is None:
            self.virtual_scale = VirtualScale(self.hear_scale, name=SCALE)
            self.virtual_scale.put(0)


def kinds_of(settings: StationSettings) -> dict[str, str]:
    """Return every device of these settings with its kind: scanners, printers, scale."""
    kinds = {row.name: "scanner" for row in settings.scanners}
    kinds |= {row.name: "printer" for row in settings.printers}
    return kinds | ({SCALE: "scale"} if settings.scale_port else {})


def _changed(old: StationSettings, new: StationSettings) -> set[str]:
    """Return the names of the devices that are set up in another way now."""
    names = {row.name for row in new.scanners if row not in old.scanners}
    names |= {row.name for row in new.printers if row not in old.printers}
    has_other_scale = (old.scale_port, old.scale_protocol) != (new.scale_port, new.scale_protocol)
    return names | ({SCALE} if has_other_scale else set())
