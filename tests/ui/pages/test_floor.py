"""The map goes to what is scanned or typed, moves by keys, tells levels apart, and acts on the place in focus."""

from pathlib import Path

import builders
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.mapping.bands import Scheme
from fulfilment.mapping.picture import ALL_LEVELS
from models.item import Item
from models.place import Location
from models.stock import CountTask
from ui.application import Packhouse
from ui.floor.painting import on_screen
from ui.screens.floor import FloorScreen

CODES = ("B-01-1", "B-01-2", "B-02-1", "B-02-2", "C-01-1")


def _furnish(session: Session) -> None:
    zone = session.scalars(select(Location).where(Location.code == "A-01")).one()
    zone.x_mm, zone.y_mm = 0, 0
    mug = session.scalars(select(Item).where(Item.sku == "MUG")).one()
    for code in CODES:
        letter, bay, level = code.split("-")
        at = {"x_mm": 3_000 * (ord(letter) - ord("A")), "y_mm": 1_000 * int(bay), "z_mm": 500 * int(level)}
        made = builders.bin_at(session, code, level=int(level), most_pieces=10, **at)
        if code in ("B-02-2", "C-01-1"):
            builders.stock(session, mug.id, made.id, 6)


@pytest.fixture
def screen(staffed: Packhouse, qtbot: QtBot) -> FloorScreen:
    staffed.kit.house.database.write("test", _furnish)
    staffed.shell.open("map")
    found = staffed.shell.screen_named("map")
    assert isinstance(found, FloorScreen)
    qtbot.waitUntil(lambda: len(found.panel.picture.plan.footprints) >= 4)
    return found


def place(screen: FloorScreen, code: str) -> Location:
    query = select(Location).where(Location.code == code)
    return screen.kit.house.database.read(lambda session: session.scalars(query).one())


def focus(screen: FloorScreen, qtbot: QtBot, code: str) -> None:
    screen.take_scan(code, "", "")
    qtbot.waitUntil(lambda: screen.current_id == place(screen, code).id)


def strike(screen: FloorScreen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(screen.panel.canvas, key)


def code_in_focus(screen: FloorScreen) -> str:
    return next(spot.code for spot in screen.panel.picture.spots if spot.id == screen.current_id)


def run(screen: FloorScreen, key: str) -> None:
    next(hint for hint in screen.hints() if hint.key == key).run()


def test_a_scanned_bin_comes_into_focus_and_is_explained(screen: FloorScreen, qtbot: QtBot) -> None:
    focus(screen, qtbot, "C-01-1")
    qtbot.waitUntil(lambda: screen.details.details is not None and screen.details.details.title == "C-01-1")
    lies = screen.details.details.sections[0].rows
    assert [(str(row.label), row.value) for row in lies] == [("Mug green", "6")]


def test_bins_above_each_other_are_told_beside_the_one_in_focus(screen: FloorScreen, qtbot: QtBot) -> None:
    focus(screen, qtbot, "B-02-1")
    qtbot.waitUntil(lambda: screen.details.details is not None and screen.details.details.title == "B-02-1")
    above = screen.details.details.sections[1]
    assert [(str(row.label), row.value) for row in above.rows] == [("B-02-2", "60 %"), ("B-02-1", "0 %")]


def test_a_typed_item_lights_up_its_bins_with_their_pieces(screen: FloorScreen, qtbot: QtBot) -> None:
    screen.panel.head.search.setText("mug")
    qtbot.waitUntil(lambda: screen.panel.head.found.said() == "Places: 3, pieces: 17")
    lit = screen.panel.canvas._found or {}
    titles = {screen.panel.picture.title(number): pieces for number, pieces in lit.items()}
    assert titles == {"A-01": 5, "B-02": 6, "C-01-1": 6}
    assert screen.step_back()
    qtbot.waitUntil(lambda: screen.panel.canvas._found is None)


def test_what_is_nowhere_is_said(screen: FloorScreen, qtbot: QtBot) -> None:
    screen.panel.head.search.setText("zebra")
    qtbot.waitUntil(lambda: screen.panel.head.found.said() == "Nothing on this floor is called so")


def test_arrows_go_from_bay_to_bay_and_pages_from_level_to_level(screen: FloorScreen, qtbot: QtBot) -> None:
    focus(screen, qtbot, "B-01-1")
    strike(screen, Qt.Key.Key_Up)
    assert code_in_focus(screen) == "B-02-1"
    strike(screen, Qt.Key.Key_PageUp)
    assert code_in_focus(screen) == "B-02-2"
    strike(screen, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert code_in_focus(screen) == "C-01-1"


def test_one_level_shows_other_bins_and_its_own_counts(screen: FloorScreen, qtbot: QtBot) -> None:
    focus(screen, qtbot, "B-02-1")
    screen.panel.show_level(2)
    assert code_in_focus(screen) == "B-02-2"
    assert sum(screen.panel.picture.tally()) == 2
    screen.panel.canvas.level_moved.emit(-1)
    assert screen.panel.picture.level == 1


def test_a_scan_of_a_bin_on_another_level_shows_all_levels_again(screen: FloorScreen, qtbot: QtBot) -> None:
    screen.panel.show_level(1)
    focus(screen, qtbot, "B-02-2")
    assert screen.panel.picture.level == ALL_LEVELS


@pytest.mark.parametrize("scheme", list(Scheme))
def test_every_scheme_can_be_shown(screen: FloorScreen, qtbot: QtBot, scheme: Scheme) -> None:
    run(screen, f"Ctrl+{list(Scheme).index(scheme) + 1}")
    qtbot.waitUntil(lambda: screen.panel.picture.scheme == scheme)
    assert sum(screen.panel.picture.tally()) == len(CODES) + 1


def test_keys_wheel_and_hand_zoom_and_pull(screen: FloorScreen, qtbot: QtBot) -> None:
    canvas = screen.panel.canvas
    before = canvas.view
    strike(screen, Qt.Key.Key_Minus)
    assert canvas.view.scale < before.scale
    strike(screen, Qt.Key.Key_Home)
    assert canvas.view == before
    at = QPointF(120, 90)
    floor = canvas.view.to_floor(at.x(), at.y())
    turn = QWheelEvent(at, at, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                       Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(canvas, turn)
    assert canvas.view.to_floor(at.x(), at.y()) == pytest.approx(floor)
    seen = canvas.view
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    QTest.mouseMove(canvas, QPoint(240, 150))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(240, 150))
    assert canvas.view.left < seen.left


def test_a_click_chooses_what_it_meets(screen: FloorScreen, qtbot: QtBot) -> None:
    canvas, picture = screen.panel.canvas, screen.panel.picture
    number = picture.numbers_of([place(screen, "C-01-1").id])[place(screen, "C-01-1").id]
    middle = on_screen(canvas.view, picture.plan.footprints[number].box).center()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=middle.toPoint())
    assert code_in_focus(screen) == "C-01-1"


def test_enter_opens_the_place_in_the_list(screen: FloorScreen, qtbot: QtBot, staffed: Packhouse) -> None:
    focus(screen, qtbot, "C-01-1")
    strike(screen, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: staffed.shell.current == "places")
    listing = staffed.shell.screen_named("places")
    qtbot.waitUntil(lambda: listing.current_id == place(screen, "C-01-1").id)


def test_a_count_of_the_bin_is_asked_for_flagged_and_taken_back(screen: FloorScreen, qtbot: QtBot) -> None:
    focus(screen, qtbot, "C-01-1")
    run(screen, "Shift+F4")
    qtbot.waitUntil(lambda: len(screen.panel.canvas._marked) == 1)
    run(screen, "F9")
    qtbot.waitUntil(lambda: not screen.panel.canvas._marked)
    tasks = select(CountTask).where(CountTask.state == "open")
    assert not screen.kit.house.database.read(lambda session: session.scalars(tasks).all())


def test_a_bin_is_held_from_the_map(screen: FloorScreen, qtbot: QtBot) -> None:
    focus(screen, qtbot, "B-01-1")
    run(screen, "Shift+F6")
    qtbot.waitUntil(lambda: screen.drawer.is_asking)
    screen.drawer.submit()
    qtbot.waitUntil(lambda: place(screen, "B-01-1").status == "held")


def test_what_changes_elsewhere_is_seen_without_losing_the_place(screen: FloorScreen, qtbot: QtBot) -> None:
    focus(screen, qtbot, "B-01-1")
    seen = screen.panel.canvas.view
    where = place(screen, "B-01-1").id
    screen.kit.house.database.write("test", lambda session: builders.stock(session, 1, where, 11))
    screen.kit.operations.changed.emit(frozenset({"stock"}))
    qtbot.waitUntil(lambda: screen.panel.picture.facts[where].percent == 110)
    assert (screen.current_id, screen.panel.canvas.view) == (where, seen)


def test_a_new_bin_is_drawn_and_the_focus_stays(screen: FloorScreen, qtbot: QtBot) -> None:
    focus(screen, qtbot, "B-02-2")
    screen.kit.house.database.write("test", lambda session: builders.bin_at(session, "A-00", x_mm=900, y_mm=2_000).id)
    screen.kit.operations.changed.emit(frozenset({"stock"}))
    qtbot.waitUntil(lambda: len(screen.panel.picture.plan.footprints) >= 5 and code_in_focus(screen) == "B-02-2")


def test_the_fill_of_a_band_is_what_the_eye_sees(screen: FloorScreen, qtbot: QtBot) -> None:
    canvas, picture = screen.panel.canvas, screen.panel.picture
    qtbot.waitUntil(lambda: bool(screen.panel.picture.facts))
    number = screen.panel.picture.numbers_of([place(screen, "C-01-1").id])[place(screen, "C-01-1").id]
    box = on_screen(canvas.view, picture.plan.footprints[number].box)
    image = canvas.grab().toImage()
    assert image.pixelColor(int(box.left() + 4), int(box.bottom() - 4)) == QColor("#72A9D0"), "60 % is the third step"


def test_the_map_goes_onto_paper(screen: FloorScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Path] = []
    monkeypatch.setattr("ui.screens.floor_actions.open_file", shown.append)
    run(screen, "Shift+F5")
    qtbot.waitUntil(lambda: bool(shown))
    assert shown[0].read_bytes().startswith(b"%PDF")


def test_a_floor_without_coordinates_says_that_it_is_a_schematic(staffed: Packhouse, qtbot: QtBot) -> None:
    staffed.shell.open("map")
    screen = staffed.shell.screen_named("map")
    assert isinstance(screen, FloorScreen)
    qtbot.waitUntil(lambda: screen.panel._note.said().startswith("A schematic, not to scale"))


def test_a_scan_that_opens_the_map_is_shown_when_the_floor_is_read(staffed: Packhouse, qtbot: QtBot) -> None:
    staffed.shell._stage._on_open_requested("map", "A-01", "")
    screen = staffed.shell.screen_named("map")
    assert isinstance(screen, FloorScreen)
    qtbot.waitUntil(lambda: screen.current_id == place(screen, "A-01").id)
