"""A whole window without any data behind it: jobs run on the spot, steps come from the samples."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import sample_home
import sample_steps
import sample_stock
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout

from devices.wedge import WedgeSettings
from fulfilment.step import Step, Text, plain
from ui.device_hub import DeviceHub
from ui.forms import SettingsForm
from ui.operations import Operations
from ui.palette import Look
from ui.pictures import Pictures
from ui.rail import ScreenEntry
from ui.screen import Screen
from ui.screens.home import HomeScreen
from ui.screens.listing import ListScreen
from ui.screens.scan import ScanScreen, ScanSpec
from ui.shell import Place, Shell
from ui.theme import Theme
from ui.tones import Tones
from ui.widgets import Panel

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"


def run_job(kind: str, job: Callable[[Any], Any]) -> Any:
    return job(None)


def read_job(job: Callable[[Any], Any]) -> Any:
    return job(None)


def no_conversation(
    session: Any, *, work_id: int | None, text: str, symbology: str, key: str, weight_g: int | None = None
) -> Step:
    return sample_steps.PACK_OK


class FormScreen(Screen):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 24, 24, 24)
        sheet = Panel(theme)
        rows.addWidget(sheet)
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(32, 28, 32, 28)
        inner.addWidget(SettingsForm(theme, WedgeSettings()))


class SampleWindow:
    """A shell with all its places."""

    def __init__(
        self, application: QApplication, look: str = "light", distance_m: float = 1.0, is_mirrored: bool = False
    ):
        self.theme = Theme(application, RESOURCES, Look(look))
        self.theme.set_distance(distance_m)
        self.theme.set_mirrored(is_mirrored)
        self.operations = Operations(run_job, read_job)
        self.tones = Tones(RESOURCES / "tones", play=lambda path: None)
        self.pictures = Pictures(Path(__file__).parent / "pictures")
        self.hub = DeviceHub()
        self.shell = Shell(self.theme, self.entries(), self.hub, Place("Bench 3", "Riga · Main hall"))
        for name, word, icon in (
            ("Scanner", "Ready", "scanner"),
            ("Labels", "ZD421 ready", "printer"),
            ("Scale", "1.240 kg", "scale"),
            ("Data", "Saved 14:32:07", "data"),
        ):
            self.shell.set_device_state(name, "ready", word, icon=icon)
        self.shell.top.show_operator("Operator 07")

    def scan_screen(self, workflow: str) -> Screen:
        spec = ScanSpec(workflow, plain("Scan tote or order"), no_conversation, lambda name: name)
        return ScanScreen(self.theme, self.operations, spec, pictures=self.pictures, tones=self.tones)

    def entries(self) -> list[ScreenEntry]:
        def entry(name: str, word: str, key: str = "", bottom: bool = False) -> ScreenEntry:
            return ScreenEntry(name, Text("rail", word), name, lambda: self.create(name), key, bottom)

        return [
            entry("home", "Home", "F2"),
            entry("orders", "Orders"),
            entry("pick", "Pick", "F5"),
            entry("pack", "Pack", "F4"),
            entry("receive", "Receive", "F6"),
            entry("stock", "Stock", "F7"),
            entry("reorder", "Reorder"),
            entry("labels", "Labels", "F8"),
            entry("devices", "Devices", bottom=True),
            entry("reports", "Reports", bottom=True),
            entry("settings", "Settings", bottom=True),
        ]

    def create(self, name: str) -> Screen:
        if name == "stock":
            return ListScreen(self.theme, self.operations, sample_stock.SPEC, pictures=self.pictures)
        if name == "home":
            return HomeScreen(self.theme, self.operations, sample_home.SPEC, tones=self.tones)
        if name == "devices":
            return FormScreen(self.theme)
        return self.scan_screen(name)

    def show_at(self, name: str, width: int, height: int) -> None:
        self.shell.resize(width, height)
        self.shell.show()
        if name in sample_steps.STEPS:
            step = sample_steps.STEPS[name]
            self.shell.open(step.workflow)
            self.shell.screen_named(step.workflow).show_step(step)
            self.shell._bottom.show_scan("4750123453457", "Mug “Forest” 0.3 l, green")
        elif name in ("help",):
            self.shell.open("pack")
            self.shell._keys.show_help()
        else:
            self.shell.open({"form": "devices"}.get(name, name.split("_")[0]))
        if name == "stock":
            self.settle()
            self.shell.screen_named("stock").show_search("forest")
        if name == "stock_empty":
            self.shell.screen_named("stock").show_search("no such thing")
        if name == "home":
            self.shell.show_banner(plain("This is the demo warehouse: try everything. Start your own with F10."))
        self.settle()

    def settle(self, milliseconds: int = 150) -> None:
        """Let readers answer and everything be painted."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def close(self) -> None:
        self.operations.close()
        self.shell.close()
        self.shell.deleteLater()
        QApplication.processEvents()
