"""From every page the scanner signs on and off and opens the screens; so do the keys of rail and help."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fulfilment import commands
from ui.application import Packhouse
from ui.keys import key_name

PAGES = (
    "orders", "stock", "reorder", "labels", "walks", "purchases", "moves", "places", "importing", "devices", "reports",
    "receipts", "file_imports", "settings", "returns", "recall", "transfers", "reasons", "items", "item",
)  # fmt: skip
KEYS = {
    "Ctrl+F2": "orders", "Ctrl+F3": "importing", "Ctrl+F4": "purchases", "Ctrl+F5": "walks", "Ctrl+F6": "move",
    "Ctrl+F7": "count", "Ctrl+F8": "reorder", "Ctrl+F9": "devices", "Ctrl+F10": "reports", "Ctrl+F11": "settings",
    "Ctrl+Shift+F3": "file_imports", "Ctrl+Shift+F6": "receipts", "Ctrl+Shift+F7": "places", "Ctrl+Shift+F9": "putaway",
    "Ctrl+Shift+F4": "returns", "Ctrl+Shift+F5": "return", "Ctrl+Shift+F8": "counts", "Ctrl+Shift+F10": "recall",
    "Ctrl+F12": "load", "Ctrl+Shift+F11": "transfers", "Ctrl+Shift+F1": "assemble",
    "Ctrl+F1": "advices", "Ctrl+Shift+F12": "inspections", "Shift+F1": "more", "Shift+F2": "map",
    "F2": "home", "F4": "pack", "F5": "pick", "F6": "receive", "F7": "stock", "F8": "labels",
}  # fmt: skip


class Floor:
    """The window and a scanner, no mouse."""

    def __init__(self, packhouse: Packhouse, qtbot: QtBot) -> None:
        self.packhouse, self.shell, self.qtbot = packhouse, packhouse.shell, qtbot
        self.tones: list[str] = []
        packhouse.kit.tones.is_muted = False
        packhouse.kit.tones._play = lambda path: self.tones.append(path.stem)

    @property
    def badge(self) -> str:
        """The badge of the only operator."""
        return self.packhouse.kit.house.first_badge

    def scan(self, text: str) -> None:
        """Scan a text and wait for its answer."""
        self.packhouse.hub.heard_text(text)
        self.qtbot.wait(1)
        self.qtbot.waitUntil(lambda: self.shell._stage.is_idle)

    def command(self, name: str) -> None:
        """Scan a command barcode."""
        self.scan(commands.code_of(name, self.packhouse.kit.installation))

    def strike(self, name: str) -> None:
        """Strike a key, e.g. ``Ctrl+F2``."""
        *modifiers, key = name.split("+")
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}[modifier]
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key(Qt.Key.Key_F1 + int(key[1:]) - 1), held)
            assert key_name(event) == name
            QApplication.sendEvent(self.shell.windowHandle(), event)

    @property
    def operator(self) -> str:
        """Name in the top bar."""
        return self.shell.top._operator.said()

    @property
    def said(self) -> str:
        """Sentence in the bottom bar."""
        return self.shell._bottom.said()


@pytest.fixture
def floor(packhouse: Packhouse, qtbot: QtBot) -> Floor:
    packhouse._application.removeEventFilter(packhouse.wedge)
    return Floor(packhouse, qtbot)


@pytest.mark.parametrize("page", PAGES)
def test_badges_and_commands_are_obeyed_at_a_page(floor: Floor, page: str) -> None:
    floor.shell.open(page)
    floor.scan(floor.badge)
    assert (floor.shell.current, floor.operator) == (page, "Lead")
    assert "Signed on: Lead" in floor.said
    assert floor.tones == ["command"]
    floor.command("PACK")
    assert floor.shell.current == "pack"


@pytest.mark.parametrize(
    ("name", "screen"), [("HOME", "home"), ("PICK", "pick"), ("RECEIVE", "receive"), ("MOVE", "move")]
)
def test_every_screen_has_its_command(floor: Floor, name: str, screen: str) -> None:
    floor.shell.open("stock")
    floor.scan(floor.badge)
    floor.command(name)
    assert floor.shell.current == screen


def test_signing_off_at_a_page_takes_the_name_away(floor: Floor) -> None:
    floor.shell.open("orders")
    floor.scan(floor.badge)
    floor.command("SIGNOFF")
    assert (floor.operator, floor.shell.current) == ("", "orders")


@pytest.mark.parametrize("page", ["orders", "settings", "pack", "home"])
def test_f12_signs_off(floor: Floor, page: str) -> None:
    floor.shell.open(page)
    floor.scan(floor.badge)
    floor.qtbot.waitUntil(lambda: floor.operator == "Lead")
    floor.strike("F12")
    floor.qtbot.waitUntil(lambda: floor.operator == "")


def test_what_a_page_knows_stays_there(floor: Floor) -> None:
    floor.shell.open("orders")
    floor.scan(floor.badge)
    floor.scan("1001")
    page = floor.shell.screen_named("orders")
    floor.qtbot.waitUntil(lambda: page.listing._head.search.text() == "1001")
    assert floor.shell.current == "orders"


@pytest.mark.parametrize(
    ("page", "scan", "screen"),
    [
        ("orders", "MUG", "stock"),
        ("stock", "1001", "orders"),
        ("reports", "A-01", "stock"),
        ("settings", "MUG", "stock"),
    ],
)
def test_what_a_page_does_not_know_opens_the_screen_where_it_belongs(
    floor: Floor, page: str, scan: str, screen: str
) -> None:
    floor.shell.open(page)
    floor.scan(floor.badge)
    floor.scan(scan)
    assert floor.shell.current == screen
    shown = floor.shell.screen_named(screen)
    floor.qtbot.waitUntil(lambda: shown.listing._head.search.text() == scan)


def test_a_text_that_means_nothing_is_searched_for_in_a_list(floor: Floor) -> None:
    floor.shell.open("stock")
    floor.scan("nobody knows this")
    page = floor.shell.screen_named("stock")
    floor.qtbot.waitUntil(lambda: page.listing._head.search.text() == "nobody knows this")


def test_a_text_that_means_nothing_is_refused_where_nothing_can_be_searched(floor: Floor) -> None:
    floor.shell.open("reports")
    floor.scan(floor.badge)
    floor.scan("nobody knows this")
    assert "Unknown code" in floor.said
    assert floor.tones[-1] == "unknown_code"


def test_nothing_is_opened_for_somebody_who_is_not_signed_on(floor: Floor) -> None:
    floor.shell.open("stock")
    floor.command("PACK")
    assert floor.shell.current == "stock"
    assert "Scan your badge first" in floor.said


def test_a_burst_at_a_page_is_answered_in_its_order(floor: Floor) -> None:
    floor.shell.open("stock")
    for text in (floor.badge, commands.code_of("PACK", floor.packhouse.kit.installation), "1001"):
        floor.packhouse.hub.heard_text(text)
    floor.qtbot.waitUntil(lambda: floor.shell.current == "pack")
    floor.qtbot.waitUntil(lambda: "1001" in floor.said)


@pytest.mark.parametrize("page", ["pack", "stock", "home", "settings"])
def test_the_keys_in_the_rail_and_the_help_open_their_screens(floor: Floor, page: str) -> None:
    for key, screen in KEYS.items():
        floor.shell.open(page)
        floor.strike(key)
        assert floor.shell.current == screen, key


def test_every_place_of_the_rail_shows_its_key(floor: Floor) -> None:
    assert [place.entry.name for place in floor.shell._rail._places if not place.entry.key] == []
    assert {entry.key for entry in floor.shell._stage.entries.values() if entry.key} == set(KEYS)


def test_a_device_that_stops_is_heard_once(floor: Floor) -> None:
    for state in ("ready", "stop", "stop", "ready", "stop"):
        floor.packhouse.hub.heard_state("Labels", state, "out of paper", "Put a new roll in.")
        floor.qtbot.wait(1)
    floor.qtbot.waitUntil(lambda: floor.tones == ["device", "device"])
