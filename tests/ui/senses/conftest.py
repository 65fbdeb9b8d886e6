"""What the tests of devices on the screen need: their samples, a hub, senses that run, a window to click on."""

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import pytest
import sample_senses
from PySide6.QtWidgets import QApplication

from ui.device_hub import DeviceHub
from ui.senses import Senses


@pytest.fixture
def hub(qapp: QApplication) -> DeviceHub:
    return DeviceHub()


@pytest.fixture
def senses(hub: DeviceHub, qtbot: object) -> Iterator[Senses]:
    running = sample_senses.senses(hub)
    with qtbot.waitSignal(running.changed):  # type: ignore[attr-defined]
        running.start()
    qtbot.waitUntil(lambda: running.printers is not None)  # type: ignore[attr-defined]
    yield running
    running.stop()
