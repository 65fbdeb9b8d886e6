"""Builds the window: theme, languages, devices and screens, each handed what it needs. Decides nothing."""

import logging
import os
import sys
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fulfilment.bench import bench_at
from fulfilment.opening import House
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui import bugs
from ui.device_hub import DeviceHub
from ui.kit import Kit
from ui.languages import Languages
from ui.operations import Operations
from ui.palette import Look
from ui.pictures import Pictures
from ui.printers import Printers
from ui.rail import ScreenEntry
from ui.rooms import entries
from ui.shell import Place, Shell
from ui.station_settings import StationSettings
from ui.theme import Theme
from ui.tones import Tones
from ui.wedge_filter import WedgeFilter

RESOURCES = Path(__file__).parent.parent / "resources"
DEMO = Text(
    "shell",
    QT_TRANSLATE_NOOP("shell", "Demo warehouse: try everything. Start your own with: main.py --data FOLDER"),
)
NEWER = Text(
    "shell",
    QT_TRANSLATE_NOOP("shell", "A newer Packhouse made this warehouse: it is open for looking only. Update this one."),
)

BUG = Text(
    "shell", QT_TRANSLATE_NOOP("shell", "Something went wrong inside; the last scan may be missing. Look and go on.")
)


def run(house: House, settings: StationSettings, data: Path, *, is_demo: bool) -> int:
    """Show the window until it is closed; return the exit code."""
    keep_log(data)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    packhouse = Packhouse(application, house, settings, data)
    packhouse.open(DEMO if is_demo else NEWER if house.is_newer else None)
    if os.environ.get("PACKHOUSE_QUIT_WHEN_READY"):
        QTimer.singleShot(0, application.quit)
    try:
        return application.exec()
    finally:
        packhouse.close()


class Packhouse:
    """The running program: everything that is started together and stopped together."""

    def __init__(self, application: QApplication, house: House, settings: StationSettings, data: Path) -> None:
        self._house, self._settings = house, settings
        self.hub = DeviceHub()
        theme = Theme(application, RESOURCES, Look(settings.theme))
        theme.set_distance(settings.distance_m)
        theme.set_mirrored(settings.is_left_handed)
        tones = Tones(RESOURCES / "tones")
        tones.is_muted = settings.is_muted
        self.operations = Operations(house.database.write, house.database.read)
        self.printers = Printers.of_station(house, settings, on_change=self._print_queue_changed)
        self.languages = Languages(application, theme, RESOURCES / "translations")
        self.kit = Kit(
            house=house,
            theme=theme,
            operations=self.operations,
            pictures=Pictures(RESOURCES / "pictures"),
            tones=tones,
            printers=self.printers,
            hub=self.hub,
            languages=self.languages,
            data=data,
            installation=house.database.read(partial(bench_at, station_id=house.station_id)).installation,
        )
        self.languages.use(settings.language)
        rooms: list[ScreenEntry] = entries(self.kit)
        self.shell = Shell(theme, rooms, self.hub, Place(house.station_name, house.warehouse_name))
        self.wedge = WedgeFilter(self.hub)
        if settings.takes_typed_scans:
            application.installEventFilter(self.wedge)

    def open(self, banner: Text | None) -> None:
        """Show the window on its first screen and begin to listen."""
        bugs.install(self._tell_bug)
        self.shell.show_banner(banner)
        self.shell.open("home")
        self.shell.show()
        self.printers.start()

    def close(self) -> None:
        """Stop listening, finish what was begun, and end."""
        self.printers.stop()
        self.operations.close()
        self.shell.close()

    def _tell_bug(self, number: str) -> None:
        self.hub.heard_state("Packhouse", "check", number, str(BUG))

    def _print_queue_changed(self) -> None:
        self.operations.changed.emit(frozenset({"labels"}))


def keep_log(data: Path) -> None:
    """Write what the program notices into the folder of this computer; no customer's data is ever logged."""
    data.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        data / "packhouse.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    logging.basicConfig(level=logging.INFO, handlers=[handler], format="%(asctime)s %(levelname)s %(name)s %(message)s")
