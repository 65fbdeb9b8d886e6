import pytest
from PySide6.QtCore import QSize, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from sample_window import SampleWindow

from fulfilment.step import Text, plain
from ui.device_hub import DeviceHub
from ui.rail import ScreenEntry
from ui.screen import KeyHint, Screen
from ui.shell import Place, Shell


class Page(Screen):
    def __init__(self):
        super().__init__()
        self.calls = []

    def take_scan(self, text, symbology, device):
        self.calls.append(("scan", text))

    def enter(self):
        self.calls.append("enter")

    def leave(self):
        self.calls.append("leave")

    def hints(self):
        return (KeyHint("F9", "Undo", lambda: None),)


class Built:
    def __init__(self, qtbot, theme):
        self.pages, self.hub = {}, DeviceHub()
        entries = [
            ScreenEntry(name, Text("rail", name.title()), "pack", lambda name=name: self.make(name)) for name in "abc"
        ]
        self.shell = Shell(theme, entries, self.hub, Place("Bench 3", "Riga"))
        qtbot.addWidget(self.shell)

    def make(self, name):
        self.pages[name] = Page()
        return self.pages[name]


@pytest.fixture
def built(qtbot, theme):
    return Built(qtbot, theme)


def test_screens_are_built_when_they_are_first_wanted(built):
    built.shell.open("a")
    assert list(built.pages) == ["a"]
    built.shell.open("b")
    built.shell.open("a")
    assert list(built.pages) == ["a", "b"]


def test_screens_are_told_when_they_come_and_go(built):
    built.shell.open("a")
    built.shell.open("b")
    assert built.pages["a"].calls == ["enter", "leave"]


def test_scans_go_to_the_screen_in_front(built, qtbot):
    built.shell.open("a")
    built.shell.open("b")
    built.hub.heard_text("4711")
    qtbot.waitUntil(lambda: ("scan", "4711") in built.pages["b"].calls)
    assert ("scan", "4711") not in built.pages["a"].calls


def test_a_scan_that_belongs_elsewhere_is_handed_on(built):
    built.shell.open("a")
    built.pages["a"].open_requested.emit("b", "J-881", "")
    assert built.shell.current == "b"
    assert ("scan", "J-881") in built.pages["b"].calls


def test_two_screens_cannot_send_a_scan_round_in_circles(built):
    built.shell.open("a")
    built.pages["a"].open_requested.emit("b", "J-881", "")
    built.pages["b"].open_requested.emit("a", "J-881", "")
    assert built.shell.current == "b"
    assert built.pages["a"].calls.count(("scan", "J-881")) == 0


def test_an_unknown_screen_changes_nothing(built):
    built.shell.open("a")
    built.shell.open("nowhere")
    assert built.shell.current == "a"


def test_the_strip_always_ends_with_help(built):
    built.shell.open("a")
    assert [hint.key for hint in built.shell._bottom._strip._hints] == ["F9", "F1"]


def test_the_banner_takes_no_room_when_it_has_nothing_to_say(built):
    built.shell.show_banner(plain("This is the demo warehouse."))
    assert not built.shell._banner.isHidden()
    built.shell.show_banner(None)
    assert built.shell._banner.isHidden()


def test_a_device_that_stops_is_named_with_its_cure(built):
    built.shell.set_device_state("Labels", "stop", "out of paper", "Put a new roll in.")
    assert "Put a new roll in." in built.shell._bottom.said()
    assert "out of paper" in built.shell.top._badges["Labels"].accessibleName()


def test_a_device_that_stops_changes_its_icon_not_only_its_colour(built):
    built.shell.set_device_state("Labels", "ready", "ready", icon="printer")
    ready = built.shell.top._badges["Labels"]._icon._name
    built.shell.set_device_state("Labels", "stop", "out of paper", icon="printer")
    assert built.shell.top._badges["Labels"]._icon._name != ready


def test_help_lists_the_keys_of_the_screen_and_goes_with_escape(built, qtbot):
    built.shell.show()
    built.shell.open("a")
    built.shell._keys.action("F1").struck()
    assert "F9 Undo" in built.shell._keys.help.accessibleName()
    built.shell._keys.action("Esc").struck()
    assert built.shell._keys.help.isHidden()


def test_help_covers_the_screen_when_the_window_changes_its_size(built, qtbot):
    built.shell.resize(1920, 1080)
    built.shell.show()
    built.shell.open("a")
    built.shell._keys.action("F1").struck()
    built.shell.resize(1366, 768)
    qtbot.waitUntil(lambda: built.shell._stage.width() < 1366)
    assert built.shell._keys.help.size() == built.shell._stage.size()


def test_the_last_scan_is_said_again_where_a_screen_has_no_sentence(built):
    built.shell.open("a")
    built.pages["a"].scan_shown.emit("4711", "Mug")
    built.shell.screen_named("b").sentence = lambda: "Scan an order"
    built.shell.open("b")
    assert built.shell._bottom.said() == "Scan an order"
    built.shell.open("a")
    assert "4711" in built.shell._bottom.said()


class Shouting(QTranslator):
    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return source.upper() + " +40%"


def test_the_language_changes_while_the_window_is_open(built, qapp):
    built.shell.open("a")
    translator = Shouting()
    qapp.installTranslator(translator)
    try:
        QApplication.sendPostedEvents()
        assert "A +40%" in built.shell._rail._places[0].accessibleName()
        assert built.shell._bottom._strip._hints[-1].text.startswith("HELP")
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
@pytest.mark.parametrize("name", ["pack_ok", "pick", "stock", "home"])
def test_no_place_of_the_rail_and_no_bar_is_squeezed(qapp, name, size):
    window = SampleWindow(qapp)
    try:
        window.show_at(name, *size)
        assert window.shell.size() == QSize(*size)
        for place in window.shell._rail._places:
            assert place.height() >= place.minimumSizeHint().height()
        for label in window.shell.findChildren(QLabel):
            assert label.height() >= label.fontMetrics().height() - 2 or not label.isVisible()
        for button in window.shell.findChildren(QPushButton):
            assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()) or not button.isVisible()
    finally:
        window.close()


def test_help_and_the_first_keys_find_room_in_the_small_window(qapp):
    window = SampleWindow(qapp)
    try:
        window.show_at("pack_ok", 1366, 768)
        shown = [hint.key for hint in window.shell._bottom._strip.shown()]
        assert shown[:5] == ["F9", "Shift+F4", "Shift+F6", "F8", "F10"]
        assert shown[-1] == "F1"
    finally:
        window.close()
