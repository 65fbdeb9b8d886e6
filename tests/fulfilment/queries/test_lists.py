"""Papers, walks, purchases, receipts, places and rules as lists, and the figures of home and reports."""

from typing import Any

import pytest
from sqlalchemy.orm import Session

from fulfilment.queries import (
    figures,
    home,
    labels,
    locations,
    moves,
    orders,
    pick_jobs,
    purchases,
    receipts,
    reorder,
    stock,
    value,
)
from fulfilment.queries.listing import Filter, Sort
from fulfilment.reordering import proposals
from fulfilment.shipping import printing
from fulfilment.step import Text
from fulfilment.stock.valuing import Method
from models.base import utc_now
from models.database import Database
from models.place import Warehouse

LISTS: tuple[Any, ...] = (labels, locations, moves, orders, pick_jobs, purchases, receipts, reorder, stock)


def _rows(day: Database, module: Any, wanted: Filter = Filter(), sort: Sort = Sort()) -> list[Any]:  # noqa: B008
    return day.read(lambda session: module.rows(session, module.ids(session, wanted, sort)))


@pytest.mark.parametrize("module", LISTS, ids=lambda module: module.__name__.rpartition(".")[2])
def test_a_list_keeps_its_promises(day: Database, module: Any) -> None:
    whole = day.read(lambda session: module.ids(session, Filter()))
    assert whole.typecode == "q"
    assert [row.id for row in day.read(lambda session: module.rows(session, whole))] == list(whole)
    for view in module.VIEWS:
        assert set(day.read(lambda session, view=view: module.ids(session, Filter(view=view)))) <= set(whole)
    for key in getattr(module, "SORT_KEYS", ()):
        found = day.read(lambda session, key=key: module.ids(session, Filter(), Sort(key, is_descending=True)))
        assert sorted(found) == sorted(whole)
    assert not day.read(lambda session: module.ids(session, Filter("no such thing 12345")))


@pytest.mark.parametrize("module", [labels, locations, pick_jobs, purchases, receipts, reorder])
def test_counts_agree_with_the_views(day: Database, module: Any) -> None:
    counted = day.read(module.counts)
    for view, count in counted.items():
        assert count == len(day.read(lambda session, view=view: module.ids(session, Filter(view=view)))), view


def test_a_label_on_its_box_says_so(day: Database) -> None:
    (row,) = _rows(day, labels, Filter("1001"))
    assert (row.order, row.parcel, str(row.words), row.tries, row.who) == ("1001", "P000001", "on the box", 1, "Anna")


def test_a_doubtful_label_shows_what_stood_in_its_way(own_day: Database) -> None:
    told = Text("devices", "{device} refuses.", {"device": "zebra"}), Text("devices", "Wait.")
    job_id = own_day.read(labels.ids)[0]
    own_day.write("print", lambda session: printing.doubtful(session, job_id, *told))
    (row,) = _rows(own_day, labels, Filter(view="unknown"))
    assert (str(row.trouble), tuple(row.trouble.values.values())) == ("zebra refuses. Wait.", told)


def test_a_walk_shows_how_far_it_is_and_who_is_on_it(day: Database) -> None:
    done, active = _rows(day, pick_jobs)
    assert (done.state, done.tasks_done, done.picked) == ("done", 2, 3)
    assert (active.state, active.orders, active.tasks, active.tasks_done, active.who) == (
        "active",
        ("1002",),
        1,
        0,
        "Anna",
    )


def test_a_walk_is_found_by_the_number_of_an_order(day: Database) -> None:
    assert [row.code for row in _rows(day, pick_jobs, Filter("1002"))] == ["J000002"]


def test_a_purchase_order_shows_how_much_came_and_is_found_by_an_item(day: Database) -> None:
    (row,) = _rows(day, purchases, Filter("plate"))
    assert (row.number, row.supplier, row.pieces, row.received) == ("PO-1", "Pottery", 6, 2)


def test_a_receipt_names_its_purchase_order(day: Database) -> None:
    (row,) = _rows(day, receipts, Filter("pottery"))
    assert (row.code, row.purchase, row.lines, row.pieces, row.state) == ("R000001", "PO-1", 1, 2, "open")


def test_a_place_shows_what_is_in_it_and_the_room_that_takes(day: Database) -> None:
    (row,) = _rows(day, locations, Filter("a-01", "bins"))
    assert (row.pieces, row.allocated, row.volume_ml) == (8, 1, 8_000)


def test_a_place_is_found_by_what_lies_in_it(day: Database) -> None:
    assert [row.code for row in _rows(day, locations, Filter("plate"))] == ["A-02", "MAIN-DOCK"]


def test_a_rule_shows_its_proposal_and_the_sum_behind_it(own_day: Database) -> None:
    own_day.write("reorder.refresh", lambda session: proposals.refresh(session, 1, utc_now()))
    (row,) = _rows(own_day, reorder, Filter(view="proposed", warehouse_id=1))
    assert (row.sku, row.supplier, row.available, row.quantity, row.is_short) == ("MUG", "Pottery", 5, 60, True)
    assert (row.shipped, row.days_left) == (2, 75)
    pane = own_day.read(lambda session: reorder.details(session, row.id))
    assert pane is not None
    assert (pane.why.needed, pane.cost_minor) == (55, 18_000)


def test_home_counts_what_waits(day: Database) -> None:
    counts = day.read(lambda session: home.counts(session, 1))
    assert (counts.waiting, counts.ready, counts.held, counts.to_pick, counts.to_pack) == (2, 1, 1, 1, 0)
    assert (counts.late, counts.walks, counts.lines_to_pick, counts.purchases, counts.receipts) == (1, 1, 1, 1, 1)


def test_home_counts_nothing_of_an_empty_house(own_day: Database) -> None:
    own_day.write("test", _another_house)
    counts = own_day.read(lambda session: home.counts(session, 2))
    assert set(vars(counts).values()) == {0}


def _another_house(session: Session) -> None:
    session.add(Warehouse(code="OTHER", name="Other"))


def test_the_day_sheet_adds_up(day: Database) -> None:
    sheet = day.read(lambda session: figures.day_sheet(session, 1))
    assert (sheet.received, sheet.picked, sheet.packed, sheet.shipped, sheet.parcels) == (16, 3, 3, 3, 1)
    assert (sheet.orders_in, sheet.found, sheet.lost, sheet.refused) == (5, 0, 0, 1)
    assert len(sheet.last_seal) == 64


def test_the_stock_is_worth_its_cost(day: Database) -> None:
    today = utc_now().date()
    rows = day.read(lambda session: list(value.values(session, 1, today, Method.FIFO)))
    assert [(row.sku, row.value_minor) for row in rows] == [("MUG", 2_400), ("PLATE", 2_500)]
    assert value.total(rows) == {"EUR": 4_900}


def test_refused_scans_are_counted_by_what_was_wrong(day: Database) -> None:
    (row,) = day.read(lambda session: figures.refused_scans(session, 1))
    assert (row.workflow, row.outcome, row.count) == ("pack", "scan.unknown", 1)
