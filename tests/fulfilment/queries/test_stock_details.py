"""The pane beside the stock list explains the figure and tells the last moves."""

from datetime import date, timedelta

from sqlalchemy.orm import Session
from talking import talk

from fulfilment.queries import moves, stock_details
from fulfilment.queries.listing import Filter, Sort
from fulfilment.site_clock import today_at
from fulfilment.stock import adjusting
from fulfilment.stock.ledger import Place
from models.database import Database
from models.purchase import PurchaseOrder

MUG, PLATE = 1, 2


def today_at_site(day: Database) -> date:
    return day.read(lambda session: today_at(session, 1))


def _pane(day: Database, item_id: int) -> stock_details.StockDetails:
    found = day.read(lambda session: stock_details.details(session, item_id, 1))
    assert found is not None
    return found


def test_the_sum_is_written_out_with_the_orders_behind_it(day: Database) -> None:
    pane = _pane(day, MUG)
    assert (pane.level.on_hand, pane.level.allocated, pane.level.reserved, pane.level.available) == (8, 1, 2, 5)
    assert pane.allocated_by.numbers == ("1002",)
    assert pane.reserved_by.numbers == ("1004", "1005")


def test_what_is_on_its_way_names_the_purchase_order(day: Database) -> None:
    pane = _pane(day, PLATE)
    assert (pane.level.incoming, pane.ordered_by.numbers) == (4, ("PO-1",))


def test_many_orders_are_named_in_part_and_counted() -> None:
    named = stock_details.named(["1", "2", "2", "3", "4", "5"])
    assert (named.numbers, named.more) == (("1", "2", "3"), 2)


def test_the_coming_days_know_promises_and_deliveries(own_day: Database) -> None:
    tomorrow = today_at_site(own_day) + timedelta(days=1)

    def expect(session: Session) -> None:
        session.get_one(PurchaseOrder, 1).expected_on = tomorrow

    own_day.write("test", expect)
    plate, mug = _pane(own_day, PLATE).projection, _pane(own_day, MUG).projection
    assert plate.by_day[:3] == (0, 4, 4)
    assert [(event.pieces, event.document) for event in plate.events] == [(-5, "1003"), (4, "PO-1")]
    assert plate.runs_out_on == tomorrow - timedelta(days=1)
    assert (mug.by_day[0], mug.by_day[-1], mug.runs_out_on) == (6, 5, None)
    assert mug.below_minimum_on == tomorrow - timedelta(days=1)


def test_balances_stand_shelves_first(day: Database) -> None:
    assert [(row.place, row.on_hand, row.allocated) for row in _pane(day, PLATE).balances] == [
        ("A-02", 3, 0),
        ("MAIN-DOCK", 2, 0),
    ]


def test_moves_are_told_newest_first_without_what_happens_off_the_shelves(day: Database) -> None:
    told = [(str(move.sentence), move.change, move.who) for move in _pane(day, PLATE).moves]
    assert told == [
        ("picked for order 1001 from A-02", -1, "Anna"),
        ("received with R000001", 2, ""),
        ("received", 4, ""),
    ]


def test_an_adjustment_tells_its_reason(own_day: Database) -> None:
    place = Place(MUG, _pane(own_day, MUG).balances[0].location_id, _pane(own_day, MUG).balances[0].lot_id)
    own_day.write("stock.adjust", lambda session: adjusting.adjust(session, place, -1, "damaged"))
    newest = _pane(own_day, MUG).moves[0]
    assert (str(newest.sentence), newest.change) == ("adjusted: Damaged", -1)


def test_a_move_taken_back_says_what_it_was(own_day: Database) -> None:
    picking = talk(own_day, "pick")
    picking.scans("J000002", "A-01", "4750123453457")
    picking.command("UNDO")
    assert str(_pane(own_day, MUG).moves[0].sentence) == "taken back: picked for order 1002 from A-01"


def test_the_ledger_list_has_views_and_finds_items(day: Database) -> None:
    def shown(wanted: Filter, sort: Sort = Sort()) -> list[str]:  # noqa: B008 - frozen
        return day.read(
            lambda session: [str(row.sentence) for row in moves.rows(session, moves.ids(session, wanted, sort))]
        )

    assert shown(Filter("plate", "received", 1)) == ["received with R000001", "received"]
    assert shown(Filter(view="shipped"))[0] == "shipped with order 1001"
    assert shown(Filter(view="inside", warehouse_id=99)) == []
    assert shown(Filter(), Sort("at"))[0] == "received"


def test_there_is_no_pane_for_an_item_that_is_gone(day: Database) -> None:
    assert day.read(lambda session: stock_details.details(session, 999)) is None
