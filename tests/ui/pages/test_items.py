"""The list and the page of items: entered, refused at the field, codes scanned in, merged after a look."""

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.items import substitutes
from models.item import Identifier, Item, Merger
from models.order import OrderLine
from ui.application import Packhouse
from ui.drawer import Drawer
from ui.screens.desk import DeskScreen
from ui.screens.item import ItemScreen

GTIN = "4006381333931"


@pytest.fixture
def page(staffed: Packhouse, qtbot: QtBot) -> ItemScreen:
    staffed.shell.open("item")
    found = staffed.shell.screen_named("item")
    assert isinstance(found, ItemScreen)
    qtbot.waitUntil(lambda: found.heading()[0] == "New item")
    return found


@pytest.fixture
def listing(staffed: Packhouse, qtbot: QtBot) -> DeskScreen:
    staffed.shell.open("items")
    found = staffed.shell.screen_named("items")
    assert isinstance(found, DeskScreen)
    qtbot.waitUntil(lambda: found.current_id > 0)
    return found


def write(page: ItemScreen, section: str, **values: str) -> None:
    for name, value in values.items():
        page.sheet.forms[section].control(name).setText(value)  # type: ignore[attr-defined]


def said(drawer: Drawer) -> str:
    return drawer.notice.id if drawer.notice else ""


def read(staffed: Packhouse, query: object) -> list[object]:
    return staffed.kit.house.database.read(lambda session: list(session.scalars(query)))  # type: ignore[call-overload]


def press(screen: DeskScreen | ItemScreen, key: str) -> None:
    next(hint for hint in screen.hints() if hint.key == key).run()


def test_an_item_is_entered_with_a_code_that_was_scanned(staffed: Packhouse, page: ItemScreen, qtbot: QtBot) -> None:
    write(page, "names", sku="CUP", name="Cup")
    assert page.heading()[1] == "not saved yet"
    page.take_scan(GTIN, "", "")
    qtbot.waitUntil(lambda: [row["text"] for row in page.sheet.codes.rows()] == [GTIN])
    page.save()
    qtbot.waitUntil(lambda: page.heading() == ("CUP", ""))
    assert read(staffed, select(Identifier.text)) == [GTIN]


def test_what_is_wrong_is_said_at_its_field_until_it_is_right(
    staffed: Packhouse, page: ItemScreen, qtbot: QtBot
) -> None:
    write(page, "names", sku="CUP", name="Cup")
    write(page, "trade", customs_code="12")
    page.save()
    qtbot.waitUntil(lambda: "customs_code" in page.sheet.forms["trade"].mistakes)
    assert page.is_dirty
    write(page, "trade", customs_code="691200")
    page.save()
    qtbot.waitUntil(lambda: said(page.drawer) == "item.saved")
    assert page.sheet.forms["trade"].mistakes == {}
    assert read(staffed, select(Item.customs_code).where(Item.sku == "CUP")) == ["691200"]


def test_a_wrong_size_of_a_case_is_said_below_the_codes(page: ItemScreen, qtbot: QtBot) -> None:
    write(page, "names", sku="CUP", name="Cup")
    page.sheet.codes.add_row({"text": "CASE-1", "unit": "case", "quantity": "6", "size": "large"})
    page.save()
    qtbot.waitUntil(lambda: "CASE-1" in page.sheet.codes.mistake)


def test_a_scanned_item_is_shown_and_changed(staffed: Packhouse, page: ItemScreen, qtbot: QtBot) -> None:
    page.take_scan("MUG", "", "")
    qtbot.waitUntil(lambda: page.heading()[0] == "MUG")
    write(page, "handling", pick_note="Two hands")
    page.sheet.substitutes.add_row({"sku": "PLATE"})
    page.save()
    qtbot.waitUntil(lambda: said(page.drawer) == "item.saved")
    assert read(staffed, select(Item.pick_note).where(Item.sku == "MUG")) == ["Two hands"]
    press(page, "F9")
    qtbot.waitUntil(lambda: said(page.drawer) == "desk.undone")
    assert read(staffed, select(Item.pick_note).where(Item.sku == "MUG")) == [""]


def test_merging_shows_what_it_does_before_it_is_done(staffed: Packhouse, listing: DeskScreen, qtbot: QtBot) -> None:
    press(listing, "Shift+F6")
    qtbot.waitUntil(lambda: listing.drawer.is_asking)
    listing.drawer.control("into").setText("PLATE")  # type: ignore[attr-defined]
    listing.drawer.submit()
    qtbot.waitUntil(lambda: listing.drawer.is_asking)
    assert read(staffed, select(Merger.id)) == []
    listing.drawer.submit()
    qtbot.waitUntil(lambda: said(listing.drawer) == "item.merged")
    assert len(read(staffed, select(Merger.id))) == 1


def test_a_merger_that_cannot_be_is_told_where_it_was_asked(listing: DeskScreen, qtbot: QtBot) -> None:
    press(listing, "Shift+F6")
    qtbot.waitUntil(lambda: listing.drawer.is_asking)
    listing.drawer.control("into").setText("NOBODY")  # type: ignore[attr-defined]
    listing.drawer.submit()
    qtbot.waitUntil(lambda: listing.drawer.is_asking)
    assert "NOBODY" in listing.drawer.accessibleName()


def test_an_item_with_open_orders_is_not_retired(staffed: Packhouse, listing: DeskScreen, qtbot: QtBot) -> None:
    press(listing, "Shift+F9")
    qtbot.waitUntil(lambda: said(listing.drawer) == "item.tied")
    assert read(staffed, select(Item.id).where(~Item.is_active)) == []


def test_what_is_short_is_substituted_on_the_order_page(staffed: Packhouse, qtbot: QtBot) -> None:
    def allow(session: Session) -> None:
        ids = {item.sku: item.id for item in session.scalars(select(Item))}
        substitutes.set_substitutes(session, ids["PLATE"], [ids["MUG"]])

    staffed.kit.house.database.write("test", allow)
    staffed.shell.open("orders")
    orders = staffed.shell.screen_named("orders")
    assert isinstance(orders, DeskScreen)
    qtbot.waitUntil(lambda: orders.current_id > 0)
    number = read(staffed, select(OrderLine.order_id).where(OrderLine.quantity == 9))[0]
    action = next(each for each in orders.listing._spec.actions if each.key == "Shift+F10")
    action.run((int(str(number)),))
    qtbot.waitUntil(lambda: orders.drawer.is_asking)
    orders.drawer.submit()
    qtbot.waitUntil(lambda: said(orders.drawer) == "order.substituted")
    assert read(staffed, select(OrderLine.quantity).where(OrderLine.replaces_item_id.is_not(None))) == [3]
