"""The demo as it opens on a machine without hardware: its virtual devices are enough for the whole main job."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from journeys.window.waiting import until
from journeys.window.window import read_square
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from devices.virtual_printer import Fault, VirtualPrinter
from fulfilment import commands
from fulfilment.demo.build import build
from fulfilment.opening import House, open_house, url_of
from fulfilment.step import Step
from fulfilment.stock.verify import verify
from models.order import Order
from ui.application import DEMO, Packhouse
from ui.station_settings import VIRTUAL


class Demo:
    """The demo's window, worked by the panel of the virtual scanner."""

    def __init__(self, application: QApplication, house: House, data: Path) -> None:
        self.house = house
        self.packhouse = Packhouse(application, house, VIRTUAL, data)
        self.packhouse.open(DEMO)
        until(lambda: self.packhouse.senses.virtual_printers, "the virtual devices are there")
        self.panel = self.packhouse.virtual.open_scanner()
        self._heard = 0
        self.packhouse.hub.scanned.connect(self._count)

    @property
    def printer(self) -> VirtualPrinter:
        """The printer that stands on the screen."""
        return self.packhouse.senses.virtual_printers["Demo printer"]

    @property
    def step(self) -> Step:
        """What the screen in front shows."""
        shell = self.packhouse.shell
        return shell.screen_named(shell.current).step  # type: ignore[attr-defined, no-any-return]

    def scan(self, text: str, symbology: str = "") -> str:
        """Send a code from the scanner panel; return the id of the notice."""
        wanted = self._heard + 1
        self.panel.send(text, symbology)
        until(lambda: self._heard >= wanted and self.packhouse.shell._stage.is_idle, f"{text} is answered")
        return self.step.notice.id if self.step.notice else ""

    def command(self, name: str) -> str:
        """Scan a command barcode."""
        return self.scan(commands.code_of(name, self.packhouse.kit.installation))

    def _count(self, text: str, symbology: str, device: str) -> None:
        self._heard += 1


@pytest.fixture
def demo(qapp: QApplication, tmp_path: Path) -> Iterator[Demo]:
    fill = partial(build, today=datetime.now().astimezone().date())
    house = open_house(url_of(tmp_path), station="bench-1", fill=fill)
    demo = Demo(qapp, house, tmp_path)
    yield demo
    demo.packhouse.close()
    house.database.close()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_the_main_job_needs_no_hardware(demo: Demo) -> None:
    assert demo.scan("FTANNA1041") == "scan.signed_on"
    number = demo.house.database.read(lambda s: s.scalars(select(Order.number).where(Order.state == "picked")).first())
    assert demo.scan(str(number)) == "pack.opened"
    demo.printer.fault = Fault.PAPER_OUT
    before = len(demo.printer.labels)
    while demo.step.state == "scan_item":
        assert demo.step.card is not None
        sku = next(fact.value for fact in demo.step.card.facts if str(fact.label) == "SKU")
        assert demo.scan(sku) == "pack.item"
    demo.printer.fault = Fault.NONE
    until(lambda: len(demo.printer.labels) > before, "the label comes out of the window")
    until(lambda: "Stick it" in str(demo.step.detail), "the screen knows")
    square = read_square(demo.printer.labels[-1].zpl)
    assert demo.scan(square.text, square.symbology) == "pack.order_done"
    assert demo.house.database.read(verify).disagreements == ()
