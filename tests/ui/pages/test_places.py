"""The page of places shows what a place takes and changes it: held, its capacity, its home, emptied, taken back."""

import builders
import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.item import Item
from models.place import ItemPlace, Location
from ui.application import Packhouse
from ui.details import Details, DetailsPane
from ui.screens.desk import DeskScreen


def _furnish(session: Session) -> None:
    builders.bin_at(session, "B-01", most_pieces=4)


@pytest.fixture
def screen(staffed: Packhouse, qtbot: QtBot) -> DeskScreen:
    staffed.kit.house.database.write("test", _furnish)
    staffed.shell.open("places")
    found = staffed.shell.screen_named("places")
    assert isinstance(found, DeskScreen)
    qtbot.waitUntil(lambda: found.current_id > 0)
    return found


def place(screen: DeskScreen, code: str) -> Location:
    query = select(Location).where(Location.code == code)
    return screen.kit.house.database.read(lambda session: session.scalars(query).one())


def choose(screen: DeskScreen, qtbot: QtBot, code: str) -> None:
    screen.listing.show_search(code)
    qtbot.waitUntil(lambda: screen.current_id == place(screen, code).id)


def answer(screen: DeskScreen, qtbot: QtBot, key: str, **values: object) -> str:
    """Strike a key of the page, fill in what is asked, and return what was said."""
    strike = next(hint for hint in screen.hints() if hint.key == key)
    strike.run()
    if values:
        qtbot.waitUntil(lambda: screen.drawer.is_asking)
        for name, value in values.items():
            control = screen.drawer.control(name)
            if isinstance(value, str):
                control.setText(value)
            else:
                control.setCurrentIndex(value)
        screen.drawer.submit()
    qtbot.waitUntil(lambda: screen.drawer.notice is not None)
    said = str(screen.drawer.notice.text)
    screen.drawer.close_drawer()
    return said


def details(screen: DeskScreen, qtbot: QtBot, code: str) -> Details:
    choose(screen, qtbot, code)
    pane = screen.listing.findChild(DetailsPane)
    qtbot.waitUntil(lambda: pane.details is not None and pane.details.title == code)
    return pane.details


def test_a_place_is_held_and_let_go_with_f9(screen: DeskScreen, qtbot: QtBot) -> None:
    choose(screen, qtbot, "A-01")
    assert answer(screen, qtbot, "Shift+F6", status=1) == "A-01: held"
    assert (place(screen, "A-01").status, place(screen, "A-01").is_pickable) == ("held", False)
    assert answer(screen, qtbot, "F9").startswith("Taken back: place held or let go")
    assert place(screen, "A-01").is_pickable


def test_what_a_place_takes_is_stored(screen: DeskScreen, qtbot: QtBot) -> None:
    choose(screen, qtbot, "A-01")
    said = answer(screen, qtbot, "Shift+F7", pieces="10", weight_kg="25", volume_l="0", mixing=1, velocity=1)
    known = place(screen, "A-01")
    assert said == "What A-01 takes is stored"
    assert (known.most_pieces, known.most_weight_g, known.most_volume_ml) == (10, 25_000, None)
    assert (known.mixing, known.velocity) == ("same_item", "A")


def test_the_pane_says_how_full_a_place_is_and_what_it_is_for(screen: DeskScreen, qtbot: QtBot) -> None:
    choose(screen, qtbot, "A-01")
    answer(screen, qtbot, "Shift+F7", pieces="10", weight_kg="0", volume_l="0")
    answer(screen, qtbot, "Shift+F8", sku="MUG")
    choose(screen, qtbot, "B-01")
    shown = details(screen, qtbot, "A-01")
    assert [str(section.title) for section in shown.sections][1] == "How full it is: 50 %"
    rows = {str(row.label): str(row.note or row.value) for section in shown.sections[2:] for row in section.rows}
    assert (rows["Status"], rows["Home of"], rows["Together"]) == ("available", "MUG", "different items")


def test_a_place_becomes_the_home_of_an_item(screen: DeskScreen, qtbot: QtBot) -> None:
    choose(screen, qtbot, "B-01")
    assert answer(screen, qtbot, "Shift+F8", sku="PLATE") == "B-01 is the home of PLATE"
    query = select(Item.sku).join(ItemPlace, ItemPlace.item_id == Item.id)
    assert screen.kit.house.database.read(lambda session: session.scalars(query).all()) == ["PLATE"]
    assert answer(screen, qtbot, "Shift+F8", sku="NONE") == "There is no item “NONE”"


def test_a_place_is_emptied_or_the_page_says_why_not(screen: DeskScreen, qtbot: QtBot) -> None:
    choose(screen, qtbot, "A-01")
    assert answer(screen, qtbot, "Shift+F9", target="B-01") == "B-01 is full: it takes 4 pieces, 0 lie there"
    assert answer(screen, qtbot, "Shift+F9", target="MAIN-DOCK") == "A-01 is empty: 5 moved to MAIN-DOCK"
    assert answer(screen, qtbot, "F9").startswith("Taken back: place emptied")
