"""A line that is short is filled with a substitute: the line gives the pieces up, a new line names what it replaces."""

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.items import substitutes
from fulfilment.orders import reservation, substituting
from fulfilment.orders.substituting import Offer
from fulfilment.stock import undo
from fulfilment.stock.refusal import RefusedError
from models.database import Database
from models.item import Item
from models.journal import Operation
from models.order import Order, OrderLine, Reservation


@pytest.fixture
def house(database: Database) -> Database:
    """SO-1 wants 5 RED of which 2 are there; PINK (9) and BLUE (1) may stand in, in this turn."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        a = builders.bin_at(session, "A")
        red, pink, blue = (builders.item(session, sku) for sku in ("RED", "PINK", "BLUE"))
        for item, pieces in ((red, 2), (pink, 9), (blue, 1)):
            builders.stock(session, item.id, a.id, pieces)
        substitutes.set_substitutes(session, red.id, [pink.id, blue.id])
        order = builders.order(session, "SO-1", [(red.id, 5)])
        session.scalars(select(OrderLine)).one().price_minor = 700
        reservation.promise(session, [order])

    database.write("test", prepare)
    return database


def lines(house: Database) -> list[tuple[object, ...]]:
    columns = (Item.sku, OrderLine.quantity, OrderLine.cancelled, OrderLine.price_minor, Reservation.quantity)
    query = select(*columns).join(Item, Item.id == OrderLine.item_id)
    query = query.outerjoin(Reservation, Reservation.order_line_id == OrderLine.id).order_by(OrderLine.id)
    return house.read(lambda session: [tuple(row) for row in session.execute(query)])


def substitute(house: Database, sku: str, pieces: int) -> None:
    def do(session: Session) -> None:
        line_id = session.scalars(select(OrderLine.id).order_by(OrderLine.id)).first()
        assert line_id is not None
        item_id = session.scalars(select(Item.id).where(Item.sku == sku)).one()
        substituting.substitute(session, line_id, item_id, pieces)

    house.write("test", do)


def offers(house: Database) -> tuple[Offer, ...]:
    return house.read(lambda s: substituting.offers(s, s.scalars(select(Order.id)).one()))


def test_what_is_short_is_offered_its_substitutes_in_their_turn(house: Database) -> None:
    assert [(each.sku, each.missing, each.substitute_sku, each.available) for each in offers(house)] == [
        ("RED", 3, "PINK", 9),
        ("RED", 3, "BLUE", 1),
    ]


def test_the_missing_pieces_are_wanted_and_promised_of_the_substitute_at_the_same_price(house: Database) -> None:
    substitute(house, "PINK", 3)
    assert lines(house) == [("RED", 5, 3, 700, 2), ("PINK", 3, 0, 700, 3)]
    replaced = house.read(lambda s: s.scalars(select(OrderLine.replaces_item_id).order_by(OrderLine.id)).all())
    assert replaced[0] is None
    assert replaced[1] == house.read(lambda s: s.scalars(select(Item.id).where(Item.sku == "RED")).one())
    assert offers(house) == ()


def test_two_substitutes_may_share_and_the_same_one_twice_is_one_line(house: Database) -> None:
    substitute(house, "BLUE", 1)
    substitute(house, "PINK", 1)
    substitute(house, "PINK", 1)
    assert [line[:3] for line in lines(house)] == [("RED", 5, 3), ("BLUE", 1, 0), ("PINK", 2, 0)]


@pytest.mark.parametrize(
    ("sku", "pieces", "says"),
    [("PINK", 4, "too_many"), ("PINK", 0, "too_many"), ("RED", 1, "unknown")],
)
def test_what_is_not_missing_or_no_substitute_is_refused(house: Database, sku: str, pieces: int, says: str) -> None:
    before = lines(house)
    with pytest.raises(RefusedError, match=says):
        substitute(house, sku, pieces)
    assert lines(house) == before


def test_a_retired_substitute_is_not_offered(house: Database) -> None:
    def retire(session: Session) -> None:
        session.scalars(select(Item).where(Item.sku == "PINK")).one().is_active = False

    house.write("test", retire)
    assert [each.substitute_sku for each in offers(house)] == ["BLUE"]


def test_undo_gives_the_line_its_pieces_back(house: Database) -> None:
    before = lines(house)
    substitute(house, "PINK", 3)

    def take_back(session: Session) -> None:
        undo.undo(session, session.scalars(select(Operation).order_by(Operation.id.desc()).limit(1)).one())

    house.write("undo", take_back)
    assert lines(house) == before


def test_an_order_that_is_done_takes_none(house: Database) -> None:
    def ship(session: Session) -> None:
        session.scalars(select(Order)).one().state = "cancelled"

    house.write("test", ship)
    assert offers(house) == ()
    with pytest.raises(RefusedError, match="done"):
        substitute(house, "PINK", 1)
