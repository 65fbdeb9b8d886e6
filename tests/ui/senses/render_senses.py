"""Writes pictures of devices, settings and virtual devices: `python tests/ui/senses/render_senses.py FOLDER`."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(Path(__file__).parent)]

import sample_senses  # noqa: E402
from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from ui.device_hub import DeviceHub  # noqa: E402
from ui.palette import Look  # noqa: E402
from ui.theme import Theme  # noqa: E402
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


def main(folder: Path) -> None:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    for look in (Look.LIGHT, Look.DARK):
        virtual(folder, application, look)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
