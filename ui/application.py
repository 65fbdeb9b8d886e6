"""Builds the window: theme, languages, devices and screens, each handed what it needs. Decides nothing."""

import logging
import os
import sys
from dataclasses import replace
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from fulfilment import commands
from fulfilment.bench import bench_at
from fulfilment.opening import House
from fulfilment.step import QT_TRANSLATE_NOOP, Text, Tone
from ui import bugs
from ui.carrier_states import CarrierStates
from ui.carriers import Carriers
from ui.device_hub import DeviceHub
from ui.first_badge import BadgeDoors, FirstBadge
from ui.idle_lock import IdleLock
from ui.kit import Kit
from ui.languages import Languages
from ui.live import Live
from ui.operations import Operations
from ui.palette import Look
from ui.pictures import Pictures
from ui.printers import OnStatus, Printers
from ui.reach import Reach
from ui.rooms import entries, guide
from ui.senses import Senses
from ui.shell import Place, Shell
from ui.station_settings import StationSettings
from ui.station_store import StationStore
from ui.texts import spoken
from ui.theme import Theme
from ui.tidying import Tidying
from ui.tones import Tones
from ui.virtual.devices import VirtualDevices
from ui.wall_papers import print_for_the_wall
from ui.wedge_filter import WedgeFilter

RESOURCES = Path(__file__).parent.parent / "resources"
VIRTUAL_DEVICE = "virtual"
STOPPED = "stop"
DEMO = Text(
    "shell",
    QT_TRANSLATE_NOOP("shell", "Demo warehouse: try everything. Start your own with: main.py --data FOLDER"),
)
NEWER = Text(
    "shell",
    QT_TRANSLATE_NOOP("shell", "A newer Packhouse made this warehouse: it is open for looking only. Update this one."),
)
LOOKING = Text(
    "shell",
    QT_TRANSLATE_NOOP(
        "shell",
        "There is no right to write to this warehouse: it is open for looking only. Get the right and start again.",
    ),
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
    _fill_screen(application, packhouse.shell)
    packhouse.open(_banner(house, is_demo=is_demo))
    if os.environ.get("PACKHOUSE_QUIT_WHEN_READY"):
        QTimer.singleShot(0, application.quit)
    try:
        return application.exec()
    finally:
        packhouse.close()


def _banner(house: House, *, is_demo: bool) -> Text | None:
    """Return what is said above all screens from the start."""
    if house.is_for_looking:
        return NEWER if house.is_newer else LOOKING
    return DEMO if is_demo else None


def _fill_screen(application: QApplication, window: QWidget) -> None:
    """Let the window open as large as its screen, on desktops that know no maximised windows too."""
    window.resize(application.primaryScreen().availableSize())
    window.setWindowState(Qt.WindowState.WindowMaximized)


class Packhouse:
    """The running program: everything that is started together and stopped together."""

    def __init__(self, application: QApplication, house: House, settings: StationSettings, data: Path) -> None:
        self._application, self._house = application, house
        self.hub = DeviceHub()
        self.theme = Theme(application, RESOURCES, Look(settings.theme))
        self.theme.set_formats(replace(self.theme.formats, zone=ZoneInfo(house.time_zone)))
        self.operations = Operations(house.database.write, house.database.read)
        self.languages = Languages(application, self.theme, RESOURCES / "translations")
        self.senses = Senses(settings, self.hub, self._make_printers, lambda: self.theme.formats)
        self._reach = Reach(self.operations, house.database.recover)
        self._live = Live(house.database.listen) if house.database.dialect == "postgresql" else None
        self.carrier_states = CarrierStates(self.hub)
        self.carriers = Carriers.of_house(
            house, on_trouble=self.carrier_states.hear, on_change=self._label_purchase_changed
        )
        self.store = StationStore(data, settings)
        self.kit = Kit(
            house=house,
            theme=self.theme,
            operations=self.operations,
            pictures=Pictures(RESOURCES / "pictures"),
            tones=Tones(RESOURCES / "tones"),
            senses=self.senses,
            store=self.store,
            hub=self.hub,
            languages=self.languages,
            data=data,
            installation=house.database.read(partial(bench_at, station_id=house.station_id)).installation,
            open_virtual=self._open_virtual,
        )
        self.wedge = WedgeFilter(self.hub)
        self.idle = IdleLock(self._is_busy)
        self._tidying = Tidying()
        self._look_like(settings)
        self._stopped: set[str] = set()
        place = Place(house.station_name, house.warehouse_name)
        self.shell = Shell(self.theme, entries(self.kit), self.hub, place, guide=guide(self.kit))
        self.shell.touch.set_on(settings.is_for_touch)
        self.virtual = VirtualDevices(self.theme, self.senses, self.shell)
        self._connect()

    def _connect(self) -> None:
        self.store.changed.connect(self._on_settings_changed)
        self.hub.state_changed.connect(self._on_state_changed)
        self.senses.removed.connect(self._on_removed)
        self.carrier_states.settled.connect(self._on_removed)
        self.operations.changed.connect(self._wake_carriers)
        self._reach.changed.connect(self._on_reach_changed)
        if self._live is not None:
            self._live.changed.connect(self._on_changed_elsewhere)
            self._live.felt.connect(self._reach.feel)
        self.shell.lock_requested.connect(self._sign_off)
        self.shell.operator_changed.connect(self.idle.show_operator)
        self.hub.scanned.connect(self.idle.stir)
        self.idle.due.connect(self._sign_off)
        self.wedge.rejected.connect(self.senses.hear_scanner)

    def open(self, banner: Text | None) -> None:
        """Show the window on its first screen and begin to listen."""
        bugs.install(self._tell_bug)
        self._tidying.start()
        self.shell.show_banner(banner)
        if any(row.transport == VIRTUAL_DEVICE for row in self.store.settings.printers):
            self.shell.top.add_at_end(self.virtual.bar())
        if self._house.first_badge and banner is None:
            doors = BadgeDoors(partial(self.hub.heard_text, self._house.first_badge, device="key"), self._print_badge)
            self._first_badge = FirstBadge(self.shell, self._house.first_badge, doors)
        self.shell.open("home")
        self.shell.show()
        self.idle.listen_to(self.shell.windowHandle())
        self.senses.start()
        self.carriers.start()
        if self._live is not None:
            self._live.start()

    def close(self) -> None:
        """Stop listening, finish what was begun, and end."""
        self._application.removeEventFilter(self.wedge)
        self.hub.state_changed.disconnect(self._on_state_changed)
        if self._live is not None:
            self._live.stop()
        self._reach.stop()
        self.carrier_states.stop()
        self.carriers.stop()
        self.senses.stop()
        self.operations.close()
        self.shell.close()
        self._tidying.stop()

    def _make_printers(self, settings: StationSettings, on_status: OnStatus) -> Printers:
        return Printers.of_station(self._house, settings, on_status=on_status, on_change=self._on_printing)

    def _on_printing(self) -> None:
        self.idle.stir()
        self._print_queue_changed()

    def _print_queue_changed(self) -> None:
        self.operations.changed.emit(frozenset({"labels"}))

    def _label_purchase_changed(self) -> None:
        """A label was asked for, bought or refused: screens read again, and printers look whether it is theirs."""
        self.senses.wake()
        self._print_queue_changed()

    def _on_changed_elsewhere(self, changes: frozenset[str]) -> None:
        """Read again what other stations changed; what they print may be for a printer of this one."""
        if "labels" in changes:
            self.senses.wake()
        self.operations.changed.emit(changes)

    def _wake_carriers(self, changes: frozenset[str]) -> None:
        if "labels" in changes:
            self.carriers.wake()

    def _look_like(self, settings: StationSettings) -> None:
        self.theme.set_look(Look(settings.theme))
        self.theme.set_measured(settings.screen_widths_mm)
        self.theme.set_distance(settings.distance_m)
        self.theme.set_mirrored(settings.is_left_handed)
        self.kit.tones.is_muted = settings.is_muted
        self.idle.set_minutes(settings.idle_lock_min)
        self.languages.use(settings.language)
        self._application.removeEventFilter(self.wedge)
        if settings.takes_typed_scans:
            self._application.installEventFilter(self.wedge)

    def _on_settings_changed(self, settings: StationSettings) -> None:
        self._look_like(settings)
        self.shell.touch.set_on(settings.is_for_touch)
        self.senses.apply(settings)
        self.senses.say_again()
        self.carrier_states.say_again()

    def _on_state_changed(self, name: str, state: str, word: str, detail: str) -> None:
        self.shell.set_device_state(
            name, state, word, detail, icon=self.senses.kind_of(name) or self.carrier_states.kind_of(name)
        )
        if state != STOPPED:
            self._stopped.discard(name)
        elif name not in self._stopped:
            self._stopped.add(name)
            self.kit.tones.play(Tone.DEVICE)

    def _on_removed(self, name: str) -> None:
        self._stopped.discard(name)
        self.shell.top.remove_device(name)

    def _on_reach_changed(self, is_there: bool) -> None:
        self.shell.show_alarm(None if is_there else self._reach.alarm)
        self.kit.tones.play(Tone.COMMAND if is_there else Tone.DEVICE)

    def _open_virtual(self, kind: str, name: str) -> None:
        self.virtual.open(kind, name)

    def _is_busy(self) -> bool:
        is_printing = self.senses.printers is not None and self.senses.printers.is_printing
        return is_printing or not self.shell.is_idle

    def _sign_off(self) -> None:
        self.hub.heard_text(commands.code_of("SIGNOFF", self.kit.installation), device="key")

    def _print_badge(self) -> None:
        print_for_the_wall(self.kit, "badge")

    def _tell_bug(self, number: str) -> None:
        self.hub.heard_state("Packhouse", "check", number, spoken(BUG))


def keep_log(data: Path) -> None:
    """Write what the program notices into the folder of this computer; no customer's data is ever logged.

    Without the right to write there, nothing is kept.
    """
    if data.exists() and not os.access(data, os.W_OK):
        logging.basicConfig(handlers=[logging.NullHandler()])
        return
    data.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        data / "packhouse.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    logging.basicConfig(level=logging.INFO, handlers=[handler], format="%(asctime)s %(levelname)s %(name)s %(message)s")
