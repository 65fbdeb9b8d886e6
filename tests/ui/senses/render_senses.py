"""Writes pictures of devices, settings and virtual devices: `python tests/ui/senses/render_senses.py FOLDER`."""

import os
import sys
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(Path(__file__).parent)]

import sample_senses  # noqa: E402
from PySide6.QtCore import QEventLoop, QSize, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from fulfilment.step import Text  # noqa: E402
from ui.device_hub import DeviceHub  # noqa: E402
from ui.languages import Languages  # noqa: E402
from ui.operations import Operations  # noqa: E402
from ui.palette import Look  # noqa: E402
from ui.rail import ScreenEntry  # noqa: E402
from ui.screen import Screen  # noqa: E402
from ui.screens.devices import DevicesScreen  # noqa: E402
from ui.screens.settings import SettingsScreen  # noqa: E402
from ui.settings_panels.station import Hands  # noqa: E402
from ui.shell import Place, Shell  # noqa: E402
from ui.station_store import StationStore  # noqa: E402
from ui.theme import Theme  # noqa: E402
from ui.tones import Tones  # noqa: E402
from ui.virtual.devices import VirtualDevices  # noqa: E402


def settle(milliseconds: int = 200) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def virtual(folder: Path, application: QApplication, look: Look) -> None:
    theme = Theme(application, sample_senses.RESOURCES, look)
    senses = sample_senses.senses(DeviceHub())
    senses.start()
    window = QWidget()
    window.resize(1366, 768)
    window.show()
    theme.fit(window.size())
    settle()
    devices = VirtualDevices(theme, senses, window)
    printer = senses.virtual_printers["Demo printer"]
    for order in ("20416", "20417", "20418"):
        printer.send(sample_senses.zpl_of(sample_senses.label(order)))
    scanner, scale, labels = devices.open_scanner(), devices.open_scale(), devices.open_printer()
    assert labels is not None
    for code in ("4750123453457", "A-07-03", "T-014", "00106141411234567897"):
        scanner.send(code)
    scale.put(1240)
    settle(400)
    for name, widget in (("scanner", scanner), ("scale", scale), ("printer", labels), ("bar", devices.bar())):
        widget.grab().save(str(folder / f"virtual_{name}_{look.value}.png"))
    senses.stop()
    window.close()


def window_with(theme: Theme, hub: DeviceHub, screen: Screen) -> Shell:
    name = type(screen).__name__.removesuffix("Screen").lower()
    words = (("home", "Home"), ("pack", "Pack"), ("stock", "Stock"), ("labels", "Labels"))
    entries = [ScreenEntry(word, Text("rail", title), word, lambda: screen) for word, title in words]
    entries += [ScreenEntry(word, Text("rail", word.title()), word, lambda: screen, "", True) for word in BOTTOM]
    shell = Shell(theme, entries, hub, Place("Bench 3", "Riga · Main hall"))
    kinds = {"Demo scanner": "scanner", "Hand scanner 2": "scanner", "Scale": "scale"}
    hub.state_changed.connect(
        lambda name, *shown: shell.set_device_state(name, *shown, icon=kinds.get(name, "printer"))
    )
    shell.top.show_operator("Operator 07")
    shell.open(name)
    return shell


def dismiss(shell: Shell) -> None:
    """Let Qt delete the window: a screen of the machine that Python deletes with it takes Qt down."""
    shell.close()
    shell.deleteLater()
    QApplication.processEvents()


def devices(folder: Path, application: QApplication, look: Look, size: tuple[int, int]) -> None:
    theme, hub = Theme(application, sample_senses.RESOURCES, look), DeviceHub()
    theme.fit(QSize(*size))
    senses = sample_senses.senses(hub, sample_senses.MANY)
    store = StationStore(folder / "data", sample_senses.MANY)
    store.changed.connect(senses.apply)
    screen = DevicesScreen(theme, senses, store, hub, open_virtual=lambda kind, name: None)
    shell = window_with(theme, hub, screen)
    senses.start()
    shell.resize(*size)
    shell.show()
    settle(900)
    for name, status in sample_senses.STATUSES.items():
        senses.hear_printer(name, status)
    senses.virtual_scanner.scan("00106141411234567897", "]C1")
    settle()
    tail = f"{size[0]}_{look.value}"
    shell.grab().save(str(folder / f"devices_scanner_{tail}.png"))
    screen._list.setCurrentRow(2)
    screen.desk.print_trial()
    settle()
    shell.grab().save(str(folder / f"devices_printer_{tail}.png"))
    screen.open_device("Scale")
    senses.virtual_scale.put(1240)
    settle()
    shell.grab().save(str(folder / f"devices_scale_{tail}.png"))
    senses.stop()
    dismiss(shell)


def settings(folder: Path, application: QApplication, look: Look, size: tuple[int, int]) -> None:
    theme, hub = Theme(application, sample_senses.RESOURCES, look), DeviceHub()
    theme.fit(QSize(*size))
    operations = Operations(lambda kind, job: job(None), lambda job: job(None))
    store = StationStore(folder / "data", replace(sample_senses.MANY, theme=look.value))
    languages = Languages(application, theme, sample_senses.RESOURCES / "translations")
    tones = Tones(sample_senses.RESOURCES / "tones", play=lambda path: None)
    screen = SettingsScreen(theme, operations, Hands(store, languages, tones), sample_senses.JOBS)
    shell = window_with(theme, hub, screen)
    shell.resize(*size)
    shell.show()
    settle()
    shell.grab().save(str(folder / f"settings_{size[0]}_{look.value}.png"))
    operations.close()
    dismiss(shell)


SIZES = ((1366, 768), (1920, 1080))
BOTTOM = ("devices", "reports", "settings")


def main(folder: Path) -> None:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    for look in (Look.LIGHT, Look.DARK):
        virtual(folder, application, look)
        for size in SIZES:
            devices(folder, application, look, size)
            settings(folder, application, look, size)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
