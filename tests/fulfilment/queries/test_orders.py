"""The order list follows orders through the house, and the pane says why one waits."""

import pytest

from fulfilment import cancelling
from fulfilment.queries import order_details, orders
from fulfilment.queries.listing import Filter, Sort
from models.database import Database


def _numbers(day: Database, wanted: Filter, sort: Sort = Sort()) -> list[str]:  # noqa: B008 - frozen
    return day.read(lambda session: [row.number for row in orders.rows(session, orders.ids(session, wanted, sort))])


def _details(day: Database, number: str) -> order_details.OrderDetails:
    def ask(session: object) -> order_details.OrderDetails | None:
        (order_id,) = orders.ids(session, Filter(number))  # type: ignore[arg-type]
        return order_details.details(session, order_id)  # type: ignore[arg-type]

    found = day.read(ask)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("view", "numbers"),
    [
        ("open", ["1003", "1002", "1004", "1005"]),
        ("waiting", ["1003", "1005"]),
        ("ready", ["1005"]),
        ("picking", ["1002"]),
        ("to_pick", ["1002"]),
        ("to_pack", []),
        ("exceptions", ["1003", "1004"]),
        ("shipped", ["1001"]),
        ("held", ["1004"]),
        ("cancelled", []),
        ("all", ["1003", "1001", "1002", "1004", "1005"]),
    ],
)
def test_a_view_holds_its_orders_the_most_urgent_first(day: Database, view: str, numbers: list[str]) -> None:
    assert _numbers(day, Filter(view=view, warehouse_id=1)) == numbers


def test_counts_agree_with_the_views(day: Database) -> None:
    assert day.read(orders.counts) == {view: len(_numbers(day, Filter(view=view))) for view in orders.VIEWS}


@pytest.mark.parametrize("typed", ["1001", "p000001", "P000001", "PLATE customer 1001", "4750123453464 riga 1001"])
def test_an_order_is_found_by_number_name_town_item_and_parcel(day: Database, typed: str) -> None:
    found = _numbers(day, Filter(typed))
    assert found == ([] if typed == "p000001" else ["1001"])


@pytest.mark.parametrize("key", orders.SORT_KEYS)
def test_every_sort_key_keeps_all_orders(day: Database, key: str) -> None:
    assert sorted(_numbers(day, Filter(), Sort(key, is_descending=True))) == ["1001", "1002", "1003", "1004", "1005"]


def test_a_row_counts_pieces_and_says_whether_all_are_promised(day: Database) -> None:
    rows = {row.number: row for row in day.read(lambda session: orders.rows(session, orders.ids(session)))}
    short, ready, shipped = rows["1003"], rows["1005"], rows["1001"]
    assert (short.pieces, short.reserved, short.is_ready) == (5, 3, False)
    assert (ready.pieces, ready.reserved, ready.is_ready) == (1, 1, True)
    assert (shipped.lines, shipped.pieces, shipped.picked, shipped.packed, shipped.shipped) == (2, 3, 3, 3, 3)


def test_a_cancelled_order_wants_nothing(own_day: Database) -> None:
    own_day.write("order.cancel", lambda session: cancelling.cancel(session, _details(own_day, "1005").id))
    (row,) = own_day.read(lambda session: orders.rows(session, orders.ids(session, Filter(view="cancelled"))))
    assert (row.lines, row.pieces, row.reserved) == (0, 0, 0)


def test_the_pane_says_what_keeps_an_order_from_going(day: Database) -> None:
    assert [str(text) for text in _details(day, "1003").obstacles] == [
        "PLATE: 3 of 5 can be had",
        "2 in MAIN-DOCK are not on a shelf yet",
    ]


def test_a_held_order_says_so_and_a_ready_one_says_nothing(day: Database) -> None:
    assert len(_details(day, "1004").obstacles) == 1
    assert _details(day, "1005").obstacles == ()


def test_a_claimed_line_names_its_bin_tote_and_walk(day: Database) -> None:
    pane = _details(day, "1002")
    assert [(line.allocated, line.bins) for line in pane.lines] == [(1, ("A-01",))]
    assert (pane.totes, pane.jobs) == (("T-2",), ("J000002",))


def test_a_short_line_counts_what_is_missing(day: Database) -> None:
    assert [line.missing for line in _details(day, "1003").lines] == [2]


def test_a_shipped_order_shows_its_parcel_and_label(day: Database) -> None:
    (parcel,) = _details(day, "1001").parcels
    assert (parcel.code, parcel.state, parcel.label_state) == ("P000001", "shipped", "applied")


def test_the_time_line_tells_alike_scans_together(day: Database) -> None:
    told = [(str(doing.sentence), doing.who, doing.times) for doing in _details(day, "1001").timeline]
    assert told[1:] == [
        ("released to the floor", "", 1),
        ("tote given", "Anna", 1),
        ("picked", "Anna", 3),
        ("packed", "Anna", 3),
        ("label printed", "", 1),
        ("label scanned on the box, shipped", "Anna", 1),
    ]


def test_there_is_no_pane_for_an_order_that_is_gone(day: Database) -> None:
    assert day.read(lambda session: order_details.details(session, 999)) is None
