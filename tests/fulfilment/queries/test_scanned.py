"""A scan on a list becomes the text that finds its row."""

import builders
import pytest
from sqlalchemy.orm import Session

from fulfilment.queries import locations, purchases, scanned, stock
from fulfilment.queries.listing import Filter
from models.database import Database


@pytest.mark.parametrize(
    ("text", "found"),
    [("4750123453457", "MUG"), ("04750123453457", "MUG"), ("A-02", "A-02"), ("T-2", "T-2"), ("nobody", "nobody")],
)
def test_a_scan_on_the_stock_finds_item_or_place(day: Database, text: str, found: str) -> None:
    assert day.read(lambda session: scanned.stock_text(session, text, "", station_id=1)) == found


@pytest.mark.parametrize(
    ("text", "found"), [("1001", "1001"), ("P000001", "1001"), ("T-2", "1002"), ("T-1", "T-1"), ("nobody", "nobody")]
)
def test_a_scan_on_the_orders_finds_the_order_of_a_tote_or_parcel(day: Database, text: str, found: str) -> None:
    assert day.read(lambda session: scanned.order_text(session, text, "", station_id=1)) == found


def test_the_pane_of_a_place_shows_what_lies_there(day: Database) -> None:
    (place_id,) = day.read(lambda session: locations.ids(session, Filter("a-01", "bins")))
    found = day.read(lambda session: locations.details(session, place_id))
    assert found is not None
    assert [(line.sku, line.on_hand, line.allocated) for line in found[1]] == [("MUG", 8, 1)]


def test_the_pane_of_a_purchase_order_shows_its_lines(day: Database) -> None:
    found = day.read(lambda session: purchases.details(session, 1))
    assert found is not None
    assert [(line.sku, line.quantity, line.received) for line in found[1]] == [("PLATE", 6, 2)]


def test_there_is_no_pane_for_what_is_gone(day: Database) -> None:
    assert day.read(lambda session: (locations.details(session, 999), purchases.details(session, 999))) == (None, None)


def test_a_code_of_two_items_finds_both(database: Database) -> None:
    builders.warehouse(database)

    def share(session: Session) -> list[int]:
        return [builders.item(session, sku, code="4750123453457").id for sku in ("RED", "BLUE")]

    both = database.write("test", share)
    text = database.read(lambda session: scanned.stock_text(session, "4750123453457", "", station_id=1))
    assert sorted(database.read(lambda session: stock.ids(session, Filter(text)))) == both
