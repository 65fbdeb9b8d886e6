"""The real window on a small shop: a scanner on a pty, a label printer on port 9100, and no mouse and no key."""

import sys
import threading
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from journeys.shop import PRINTER, Shop, open_shop
from journeys.window.pty_scanner import PtyScanner
from journeys.window.waiting import until
from printer9100 import Printer9100
from PySide6.QtWidgets import QApplication
from zpl_reading import Code, read_codes

from fulfilment import commands
from fulfilment.opening import House, open_house, url_of
from fulfilment.step import Notice, Step
from ui import station_settings
from ui.application import Packhouse
from ui.screen import Screen
from ui.station_settings import PrinterSettings, ScannerSettings, StationSettings

SCANNER = "Hand"
DPI = 203


@dataclass
class Bench:
    """What stands on the table, whether the program runs or not."""

    data: Path
    """Folder of the warehouse and of this computer's settings."""
    printer: Printer9100
    """Its label printer."""
    scanner: PtyScanner = field(init=False)
    """Its scanner."""

    def __post_init__(self) -> None:
        self.data.mkdir(parents=True, exist_ok=True)
        self.scanner = PtyScanner(self.data / "scanner")

    def settings(self, **changes: object) -> StationSettings:
        """Return the station's settings: this scanner, this printer."""
        where = {"host": "127.0.0.1", "port": self.printer.port, "connect_timeout_s": 1.0}
        return StationSettings(
            printers=(PrinterSettings(PRINTER, transport_values=where),),
            scanners=(ScannerSettings(SCANNER, str(self.scanner.path), repeat_window_ms=0),),
            **({"is_muted": True} | changes),  # type: ignore[arg-type]
        )

    def furnish(self, **changes: object) -> None:
        """Write the settings and found the shop, without a window."""
        station_settings.save(self.data, self.settings(**changes))
        self.open_house().database.close()

    def open_house(self) -> House:
        """Open the warehouse as `main.py` does."""
        return open_house(url_of(self.data), station="bench-1", fill=open_shop)


class Window:
    """An open Packhouse; a context, so that a failing test closes it too."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.house = bench.open_house()
        self.shop = Shop(self.house.database)
        self._hooks = sys.excepthook, threading.excepthook
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.packhouse = Packhouse(application, self.house, station_settings.load(bench.data), bench.data)
        self.shell = self.packhouse.shell
        self.devices: dict[str, tuple[str, str, str]] = {}
        self.steps: list[Step] = []
        self.failures: list[Exception] = []
        self._heard = 0
        self._listen()

    def _listen(self) -> None:
        hub = self.packhouse.hub
        hub.scanned.connect(self._count)
        hub.state_changed.connect(lambda name, *state: self.devices.update({name: tuple(state)}))
        self.packhouse.operations.failed.connect(lambda kind, error: self.failures.append(error))
        self.shell._stage.scan_shown.connect(lambda text, result: self.steps.append(self.step))

    def __enter__(self) -> Self:
        self.shell.resize(1366, 768)
        self.packhouse.open(None)
        until(lambda: self.devices.get(SCANNER, ("",))[0] == "ready", "the scanner is ready")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
        if kind is None:
            assert "Packhouse" not in self.devices, "a bug was reported on the screen"
            assert self.failures == []

    def close(self) -> None:
        """Close the window as its cross does, and the warehouse after it."""
        self.packhouse.close()
        self.house.database.close()
        sys.excepthook, threading.excepthook = self._hooks
        self.shell.deleteLater()

    @property
    def screen(self) -> Screen:
        """The screen in front."""
        return self.shell.screen_named(self.shell.current)

    @property
    def step(self) -> Step:
        """What the screen in front shows."""
        step = self.screen.step  # type: ignore[attr-defined]
        assert isinstance(step, Step)
        return step

    @property
    def said(self) -> str:
        """Id of the last notice."""
        notice: Notice | None = self.step.notice
        return notice.id if notice else ""

    def send(self, *texts: str, symbology: str = "]C0") -> None:
        """Scan texts one after the other without waiting for any answer."""
        for text in texts:
            self.bench.scanner.read(text, symbology)

    def answered(self, heard: int) -> bool:
        """Return whether so many scans were heard and all are answered."""
        return self._heard >= heard and bool(self.shell._stage.is_idle)

    @property
    def heard(self) -> int:
        """How many scans came in."""
        return self._heard

    def scan(self, *texts: str, symbology: str = "]C0", on: str = "", says: str = "", shows: str = "") -> Step:
        """Scan texts, each after the answer to the one before; the last leads to this screen, notice and state."""
        for text in texts:
            wanted = self._heard + 1
            self.send(text, symbology=symbology)
            until(partial(self.answered, wanted), f"{text} is answered")
        self.expect(on, says, shows)
        return self.step

    def command(self, name: str, *, on: str = "", says: str = "", shows: str = "") -> Step:
        """Scan a command barcode."""
        code = commands.code_of(name, self.packhouse.kit.installation)
        return self.scan(code, on=on, says=says, shows=shows)

    def expect(self, on: str = "", says: str = "", shows: str = "") -> None:
        """Assert what stands in front."""
        seen = f"{self.shell.current}: {self.step.state}, {self.said}, “{self.step.prompt}”"
        assert not on or self.shell.current == on, seen
        assert not says or self.said == says, seen
        assert not shows or self.step.state == shows, seen

    def wanted(self) -> str:
        """The code that the prompt asks for now."""
        if self.step.state in ("scan_location", "scan_tote"):
            return str(self.step.prompt).split()[-1]
        assert self.step.card is not None, self.step
        return next(fact.value for fact in self.step.card.facts if str(fact.label) == "SKU")

    def label_codes(self, count: int) -> set[Code]:
        """Wait for the label of that number to come out of the printer and return its codes, decoded from the ZPL."""
        until(lambda: len(self.bench.printer.labels) >= count, f"label {count} comes out")
        return read_codes(self.bench.printer.labels[count - 1], DPI)

    def stick_on_label(self, count: int, *, says: str = "", shows: str = "") -> Step:
        """Scan the square code of a printed label back, when the screen says that it is printed."""
        self.label_codes(count)
        square = read_square(self.bench.printer.labels[count - 1])
        until(lambda: "Printing on" not in str(self.step.detail), "the screen knows that the label is out")
        return self.scan(square.text, symbology=square.symbology, says=says, shows=shows)

    def wait_until_said(self, name: str, state: str, *words: str, timeout_s: float = 3.0) -> None:
        """Wait until the top bar tells this state of a device."""

        def is_said() -> bool:
            shown = self.devices.get(name, ("", "", ""))
            return shown[0] == state and all(word in f"{shown[1]} {shown[2]}" for word in words)

        until(is_said, f"{name} is {state}; it is {self.devices.get(name)}", timeout_s=timeout_s)

    def _count(self, text: str, symbology: str, device: str) -> None:
        self._heard += 1


def read_square(zpl: bytes) -> Code:
    """Return the one square code on a label."""
    (square,) = [code for code in read_codes(zpl, DPI) if code.symbology.startswith("]d")]
    return square
