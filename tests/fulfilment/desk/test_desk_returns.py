from functools import partial

import pytest
from returning import RED, came, house, returned, states
from sqlalchemy import select
from talking import talk

from fulfilment.desk import returns as desk
from fulfilment.desk.answer import act
from fulfilment.queries import returns
from fulfilment.queries.listing import Filter
from fulfilment.stock.dispositions import Outcome
from fulfilment.stock.return_announcing import Announcement
from models.database import Database
from models.returns import ReturnLine


@pytest.fixture
def shop(database: Database) -> Database:
    return house(database)


def does(database: Database, action, **values) -> str:
    answer = database.write("desk", partial(act, station_id=1, action=partial(action, **values), needs_badge=False))
    return answer.notice.id


def announced(database: Database, **wish) -> str:
    return does(database, desk.announce, wish=Announcement(**wish))


def details(database: Database, return_id: int = 1):
    return database.read(lambda session: returns.details(session, return_id))


def take_in(database: Database, what: str, code: str, grade: str, place: str) -> None:
    talking = talk(database, "return")
    talking.scans(what, code)
    talking.command(grade)
    talking.scan(place)
    talking.command("LEAVE")


def test_a_whole_order_is_announced_and_opened_by_the_shops_number(shop):
    assert announced(shop, order_number="SO-1", rma="RMA-77") == "returns.announced"
    assert states(shop) == {"RT000001": "announced"}
    assert [(line.sku, line.announced) for line in details(shop).lines] == [("RED", 3), ("MILK", 2)]
    talk(shop, "return").scan("RMA-77")
    assert states(shop) == {"RT000001": "open"}


def test_one_item_of_it_is_announced_with_its_outcome(shop):
    announced(shop, order_number="SO-1", sku="RED", pieces=2, outcome=Outcome.EXCHANGE, exchange_sku="PIN")
    (line,) = details(shop).lines
    assert (line.announced, line.outcome, line.exchange_sku) == (2, "exchange", "PIN")


def test_the_same_number_twice_adds_to_one_return(shop):
    announced(shop, order_number="SO-1", rma="RMA-1", sku="RED", pieces=1)
    announced(shop, order_number="SO-1", rma="RMA-1", sku="MILK", pieces=1)
    assert [line.sku for line in details(shop).lines] == ["RED", "MILK"]
    assert states(shop) == {"RT000001": "announced"}


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ({"order_number": "NONE"}, "returns.no_order"),
        ({"order_number": "SO-1", "sku": "NONE"}, "returns.no_item"),
        ({"order_number": "SO-1", "sku": "PIN"}, "returns.too_many"),
        ({"order_number": "SO-1", "sku": "RED", "pieces": 4}, "returns.too_many"),
        ({"order_number": "SO-3"}, "returns.too_many"),
        ({"order_number": "SO-1", "rma": "R-1"}, "returns.other_order"),
    ],
)
def test_what_cannot_come_back_is_not_announced(shop, wish, said):
    announced(shop, order_number="SO-2", rma="R-1")
    assert announced(shop, **wish) == said
    assert states(shop) == {"RT000001": "announced"}


def test_what_is_announced_already_is_not_announced_twice(shop):
    announced(shop, order_number="SO-1", sku="RED", pieces=2)
    assert announced(shop, order_number="SO-1", sku="RED", pieces=2) == "returns.too_many"
    assert announced(shop, order_number="SO-1", sku="RED", pieces=1) == "returns.announced"


def test_more_than_announced_may_come_up_to_what_was_shipped(shop):
    announced(shop, order_number="SO-1", sku="RED", pieces=1)
    talking = talk(shop, "return")
    talking.scan("SO-1")
    talking.command("QTY2")
    talking.scan(RED)
    talking.command("ASNEW")
    talking.scan("A")
    (line,) = details(shop).lines
    assert (line.announced, line.pieces, line.shipped, line.returned) == (1, 2, 3, 2)


def test_finish_says_what_was_announced_and_did_not_come(shop):
    announced(shop, order_number="SO-1")
    take_in(shop, "SO-1", RED, "ASNEW", "A")
    talking = talk(shop, "return")
    talking.scan("SO-1")
    talking.command("CLOSE")
    assert str(talking.step.notice.detail) == "4 announced and not come."


def test_a_return_that_will_not_come_is_cancelled_and_undo_announces_it_again(shop):
    announced(shop, order_number="SO-1")
    assert does(shop, desk.cancel, return_id=1) == "returns.cancelled"
    assert states(shop) == {"RT000001": "cancelled"}
    assert does(shop, desk.undo_step, return_id=1) == "returns.undone"
    assert states(shop) == {"RT000001": "announced"}


def test_a_return_of_which_goods_are_here_is_not_cancelled(shop):
    take_in(shop, "SO-1", RED, "ASNEW", "A")
    assert does(shop, desk.cancel, return_id=1) == "returns.came"


def test_undo_at_the_desk_takes_back_step_by_step(shop):
    announced(shop, order_number="SO-1")
    take_in(shop, "SO-1", RED, "ASNEW", "A")
    does(shop, desk.undo_step, return_id=1)
    assert (came(shop), returned(shop, "SO-1")["RED"]) == ([], 0)
    does(shop, desk.undo_step, return_id=1)
    assert states(shop) == {"RT000001": "announced"}
    does(shop, desk.undo_step, return_id=1)
    assert states(shop) == {"RT000001": "cancelled"}
    assert does(shop, desk.undo_step, return_id=1) == "returns.nothing_to_undo"


def test_an_undone_announcement_leaves_the_shops_number_free(shop):
    announced(shop, order_number="SO-1", rma="RMA-1")
    does(shop, desk.undo_step, return_id=1)
    assert announced(shop, order_number="SO-1", rma="RMA-1") == "returns.announced"


def test_another_station_keeps_the_desk_from_undoing_under_its_hands(shop):
    from models.people import Station

    shop.write("test", lambda session: session.add(Station(code="TWO", name="Second", warehouse_id=1)))
    talk(shop, "return", "BADGE-BORIS", station_id=2).scan("SO-1")
    assert does(shop, desk.undo_step, return_id=1) == "returns.elsewhere"


def test_what_the_customer_gets_is_decided_and_advised_to_the_shop(shop):
    take_in(shop, "SO-1", RED, "DAMAGED", "HOLD")
    take_in(shop, "SO-1", RED, "ASNEW", "A")
    line_id = shop.read(lambda session: session.scalar(select(ReturnLine.id)))
    rows = shop.read(returns.advice)
    assert [(row.order_number, row.sku, row.pieces, row.outcome) for row in rows] == [
        ("SO-1", "RED", 1, "refund"),
        ("SO-1", "RED", 1, "refund"),
    ]
    assert does(shop, desk.decide, line_id=line_id, outcome=Outcome.EXCHANGE, exchange_sku="PIN") == "returns.decided"
    rows = shop.read(returns.advice)
    assert {(row.outcome, row.exchange_sku, row.refund_minor) for row in rows} == {("exchange", "PIN", 0)}


def test_a_refund_advises_what_the_line_was_sold_for(shop):
    from models.order import OrderLine

    shop.write("test", lambda session: setattr(session.get_one(OrderLine, 1), "price_minor", 1250))
    take_in(shop, "SO-1", RED, "ASNEW", "A")
    assert [(row.refund_minor, row.currency) for row in shop.read(returns.advice)] == [(1250, "EUR")]


def test_the_list_has_views_counts_and_search(shop):
    announced(shop, order_number="SO-1", rma="RMA-77")
    take_in(shop, "SO-2", RED, "ASNEW", "A")
    assert shop.read(returns.counts) == {"announced": 1, "open": 1, "closed": 0, "all": 2}
    for text, found in (("RMA-77", [1]), ("so-2", [2]), ("MILK", [1]), ("nothing", [])):
        assert list(shop.read(partial(returns.ids, wanted=Filter(text)))) == found, text


def test_details_tell_what_was_done_and_leave_out_what_was_taken_back(shop):
    take_in(shop, "SO-1", RED, "ASNEW", "A")
    does(shop, desk.undo_step, return_id=1)
    assert [step.kind for step in details(shop).steps] == ["return.open"]
