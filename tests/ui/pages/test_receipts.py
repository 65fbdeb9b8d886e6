"""The receipts page shows what came in and where it was put, and takes the last step back."""

from functools import partial

import builders
import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import conversation
from fulfilment.conversation import Gesture
from fulfilment.stock import moving
from fulfilment.stock.ledger import Place
from models.base import utc_now
from models.item import Item, Supplier
from models.people import Station
from models.place import Location
from models.purchase import PurchaseLine, PurchaseOrder
from models.work import Work
from ui.application import Packhouse
from ui.details import DetailsPane
from ui.record_model import RecordModel
from ui.screens.desk import DeskScreen


def _order(session: Session) -> None:
    supplier = session.scalars(select(Supplier)).one()
    mug = session.scalars(select(Item).where(Item.sku == "MUG")).one()
    made = PurchaseOrder(number="PO-7", supplier_id=supplier.id, warehouse_id=1, ordered_at=utc_now())
    session.add(made)
    session.flush()
    session.add(PurchaseLine(purchase_order_id=made.id, item_id=mug.id, quantity=3))


def _receive(packhouse: Packhouse, *texts: str) -> None:
    house = packhouse.kit.house
    for number, text in enumerate(texts):
        gesture = Gesture(house.station_id, "receive", text, key=f"{text}-{number}")
        if text in ("NEXT", "CLOSE"):
            gesture = Gesture(house.station_id, "receive", "", key=f"{text}-{number}", command=text)
        house.database.write("receive", partial(conversation.scan, gesture=gesture))


@pytest.fixture
def screen(staffed: Packhouse, qtbot: QtBot) -> DeskScreen:
    staffed.kit.house.database.write("test", _order)
    _receive(staffed, "PO-7", "MUG", "MUG", "A-01", "MUG", "CLOSE", "NEXT", "PLATE")
    staffed.shell.open("receipts")
    found = staffed.shell.screen_named("receipts")
    assert isinstance(found, DeskScreen)
    qtbot.waitUntil(lambda: found.current_id == 2)
    return found


def _rows(screen: DeskScreen) -> list[object]:
    model = screen.listing.findChild(RecordModel)
    return [model.row_at(place) for place in range(model.rowCount())]


def _strike(screen: DeskScreen, key: str) -> None:
    next(hint for hint in screen.hints() if hint.key == key).run()


def _said(screen: DeskScreen, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: screen.drawer.notice is not None)
    assert screen.drawer.notice is not None
    text = str(screen.drawer.notice.text)
    screen.drawer.close_drawer()
    return text


def test_each_receipt_says_from_whom_by_whom_and_how_much(screen: DeskScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(row is not None for row in _rows(screen)))
    told = [
        (row.code, str(row.origin), row.purchase, row.who, row.lines, row.pieces, row.state) for row in _rows(screen)
    ]
    assert told == [
        ("R000002", "without an order", "", "Lead", 1, 1, "open"),
        ("R000001", "Pottery", "PO-7", "Lead", 1, 3, "closed"),
    ]


def test_a_line_says_where_its_pieces_were_put(screen: DeskScreen, qtbot: QtBot) -> None:
    screen.listing.show_search("PO-7")
    pane = screen.listing.findChild(DetailsPane)
    qtbot.waitUntil(lambda: pane.details is not None and pane.details.title == "R000001")
    (row,) = pane.details.sections[0].rows
    assert (str(row.label), row.value, str(row.note)) == ("Mug green", "3", "MUG  ·  A-01: 2  ·  MAIN-DOCK: 1")


@pytest.mark.parametrize(("text", "found"), [("plate", 2), ("pottery", 1), ("R000002", 2), ("PO-7", 1)])
def test_a_receipt_is_found_by_number_supplier_purchase_and_item(
    screen: DeskScreen, qtbot: QtBot, text: str, found: int
) -> None:
    screen.listing.show_search(text)
    qtbot.waitUntil(lambda: len(_rows(screen)) == 1 and screen.current_id == found)


def test_the_steps_of_a_receipt_are_taken_back_from_the_last(screen: DeskScreen, qtbot: QtBot) -> None:
    screen.listing.show_search("PO-7")
    qtbot.waitUntil(lambda: screen.current_id == 1)
    told = []
    for _ in range(6):
        _strike(screen, "F9")
        told.append(_said(screen, qtbot).removeprefix("R000001, taken back: "))
    assert told == [
        "delivery closed", "received", "put away", "received", "received",
        "Nothing of R000001 is left that could be taken back",
    ]  # fmt: skip


def test_a_receipt_that_another_station_works_on_is_left_to_it(
    screen: DeskScreen, qtbot: QtBot, packhouse: Packhouse
) -> None:
    def move(session: Session) -> None:
        session.add(Station(code="bench-2", name="Bench 2", warehouse_id=1))
        session.flush()
        work = session.scalars(select(Work).where(Work.receipt_id == 2)).one()
        work.station_id = session.scalars(select(Station.id).where(Station.code == "bench-2")).one()

    packhouse.kit.house.database.write("test", move)
    _strike(screen, "F9")
    assert _said(screen, qtbot) == "R000002 is being received at Bench 2"


def test_goods_that_left_the_bin_keep_the_receipt_as_it_is(
    screen: DeskScreen, qtbot: QtBot, packhouse: Packhouse
) -> None:
    def empty(session: Session) -> None:
        mug = session.scalars(select(Item).where(Item.sku == "MUG")).one()
        place = session.scalars(select(Location).where(Location.code == "A-01")).one()
        other = builders.bin_at(session, "A-09")
        moving.move(session, Place(mug.id, place.id, builders.lot(session, mug.id).id), other.id, 7)

    packhouse.kit.house.database.write("stock.move", empty)
    screen.listing.show_search("PO-7")
    qtbot.waitUntil(lambda: screen.current_id == 1)
    for _ in range(2):
        _strike(screen, "F9")
        _said(screen, qtbot)
    _strike(screen, "F9")
    assert _said(screen, qtbot).startswith("A later step builds on it: moved")


def test_an_empty_list_leads_to_receive(staffed: Packhouse, qtbot: QtBot) -> None:
    staffed.shell.open("receipts")
    screen = staffed.shell.screen_named("receipts")
    assert isinstance(screen, DeskScreen)
    qtbot.waitUntil(lambda: screen.listing.findChild(RecordModel).is_loaded)
    panel = screen.listing._pages.empty
    assert panel._words.said() == "Nothing has been received like this."
    with qtbot.waitSignal(screen.open_requested) as wanted:
        panel._button.click()
    assert wanted.args == ["receive", "", ""]


def test_an_open_receipt_is_gone_on_with(screen: DeskScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.open_requested) as wanted:
        _strike(screen, "Shift+F4")
    assert wanted.args == ["receive", "R000002", ""]
