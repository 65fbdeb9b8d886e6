"""The stock list finds, counts and sums what the tables say."""

from collections.abc import Callable
from datetime import timedelta

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.orders import reservation
from fulfilment.queries import levels, stock
from fulfilment.queries.listing import Filter, Sort
from fulfilment.search import search_text
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from models.base import utc_now
from models.database import Database
from models.item import Item, Supplier
from models.order import DemandRow, OrderLine, Reservation
from models.place import Location, LocationKind
from models.purchase import PurchaseLine, PurchaseOrder, ReorderRule
from models.stock import Balance


def _item(session: Session, sku: str, name: str, **fields: object) -> Item:
    return builders.item(session, sku, name=name, search=search_text(sku, [name]), **fields)


def _fill(session: Session) -> None:
    mug = _item(session, "MUG-FOR-03", "Mug Forest", code="4750123453457")
    plate = _item(session, "PLT-FOR-21", "Plate Forest")
    towel = _item(session, "TWL-57", "Kūrorta dvielis")
    near, far = builders.bin_at(session, "A-07-03"), builders.bin_at(session, "A-10-01")
    builders.stock(session, mug.id, near.id, 20)
    builders.stock(session, mug.id, far.id, 5)
    soon = builders.lot(session, plate.id, "L77", utc_now().date() + timedelta(days=10))
    builders.stock(session, plate.id, far.id, 8, lot_id=soon.id)
    held = builders.lot(session, towel.id, "HELD1")
    held.is_held = True
    builders.stock(session, towel.id, near.id, 4, lot_id=held.id)
    session.add(ReorderRule(item_id=plate.id, warehouse_id=1, minimum=10, target=20))
    session.add(ReorderRule(item_id=mug.id, warehouse_id=1, minimum=10, target=20))


@pytest.fixture(scope="session")
def shelves(filled: Callable[[Callable[[Database], None]], Database]) -> Database:
    """Three items on two shelves, for looking only: all tests share it."""
    return filled(_stock)


@pytest.fixture
def own_shelves(database: Database) -> Database:
    """The same for a test that changes something."""
    _stock(database)
    return database


def _stock(database: Database) -> None:
    builders.warehouse(database)
    database.write("test", _fill)


def _skus(shelves: Database, wanted: Filter, sort: Sort = Sort()) -> list[str]:  # noqa: B008 - frozen
    return shelves.read(lambda session: [row.sku for row in stock.rows(session, stock.ids(session, wanted, sort))])


@pytest.mark.parametrize(
    ("typed", "skus"),
    [
        ("", ["MUG-FOR-03", "PLT-FOR-21", "TWL-57"]),
        ("forest", ["MUG-FOR-03", "PLT-FOR-21"]),
        ("FOREST mug", ["MUG-FOR-03"]),
        ("kurorta", ["TWL-57"]),
        ("mugfor03", ["MUG-FOR-03"]),
        ("453457", ["MUG-FOR-03"]),
        ("l77", ["PLT-FOR-21"]),
        ("a-10", ["MUG-FOR-03", "PLT-FOR-21"]),
        ("forest a-07", ["MUG-FOR-03"]),
        ("100%", []),
        ("_", []),
    ],
)
def test_typed_words_find(shelves: Database, typed: str, skus: list[str]) -> None:
    assert _skus(shelves, Filter(typed)) == skus


@pytest.mark.parametrize(
    ("view", "skus"),
    [("below_minimum", ["PLT-FOR-21"]), ("expiring", ["PLT-FOR-21"]), ("held", ["TWL-57"])],
)
def test_a_view_holds_what_it_says(shelves: Database, view: str, skus: list[str]) -> None:
    assert _skus(shelves, Filter(view=view)) == skus
    assert _skus(shelves, Filter(view=view, warehouse_id=1)) == skus
    assert _skus(shelves, Filter(view=view, warehouse_id=99)) == []


def test_counts_agree_with_the_views(shelves: Database) -> None:
    counted = shelves.read(stock.counts)
    assert counted == {view: len(_skus(shelves, Filter(view=view))) for view in stock.VIEWS}


@pytest.mark.parametrize(
    ("key", "first"),
    [("sku", "TWL-57"), ("on_hand", "MUG-FOR-03"), ("available", "MUG-FOR-03"), ("name", "PLT-FOR-21")],
)
def test_the_largest_come_first_when_asked(shelves: Database, key: str, first: str) -> None:
    assert _skus(shelves, Filter(), Sort(key, is_descending=True))[0] == first


@pytest.mark.parametrize("key", stock.SORT_KEYS)
@pytest.mark.parametrize("warehouse_id", [None, 1])
def test_every_sort_key_keeps_all_rows(shelves: Database, key: str, warehouse_id: int | None) -> None:
    assert len(_skus(shelves, Filter(warehouse_id=warehouse_id), Sort(key))) == 3


def test_a_row_names_the_bins_with_most_first(shelves: Database) -> None:
    row = shelves.read(lambda session: stock.rows(session, stock.ids(session, Filter("mug")))[0])
    assert (row.bins, row.bin_count, row.level.on_hand, row.minimum) == (("A-07-03", "A-10-01"), 2, 25, 10)


def test_rows_keep_the_order_of_their_ids_and_skip_what_is_gone(shelves: Database) -> None:
    assert [row.id for row in shelves.read(lambda session: stock.rows(session, [3, 99, 1]))] == [3, 1]


def test_available_is_on_hand_less_all_that_is_not_free(own_shelves: Database) -> None:
    own_shelves.write("test", _claim_and_promise)
    level = own_shelves.read(lambda session: levels.levels(session, [1], 1)[1])
    assert (level.on_hand, level.allocated, level.in_work, level.set_apart, level.reserved) == (28, 4, 2, 3, 6)
    assert level.available == 13
    assert own_shelves.read(lambda session: reservation.available(session, 1, [1])) == {1: 13}


def test_held_pieces_are_not_available(shelves: Database) -> None:
    level = shelves.read(lambda session: levels.levels(session, [3])[3])
    assert (level.on_hand, level.held, level.available) == (4, 4, 0)


def _claim_and_promise(session: Session) -> None:
    bin_id, lot_id = _bin_of(session, 1), builders.lot(session, 1).id
    ledger.claim(session, Place(1, bin_id, lot_id), 4)
    tote = builders.tote(session, "T-1")
    ledger.post(session, Place(1, bin_id, lot_id), tote.id, 2)
    builders.stock(session, 1, _dock(session), 3)
    order = builders.order(session, "20418", [(1, 6)])
    line = session.scalars(select(OrderLine).where(OrderLine.order_id == order.id)).one()
    session.add(Reservation(order_line_id=line.id, item_id=1, warehouse_id=1, quantity=6))


def _bin_of(session: Session, item_id: int) -> int:
    """Return the bin with most of an item."""
    most = select(Balance.location_id).where(Balance.item_id == item_id).order_by(Balance.on_hand.desc())
    return session.scalars(most.limit(1)).one()


def _dock(session: Session) -> int:
    return session.scalars(select(Location.id).where(Location.kind == LocationKind.DOCK)).one()


def test_what_a_supplier_owes_is_incoming(own_shelves: Database) -> None:
    def buy(session: Session) -> None:
        session.add(Supplier(id=1, code="S", name="S"))
        session.flush()
        session.add(PurchaseOrder(id=1, number="1204", supplier_id=1, warehouse_id=1, ordered_at=utc_now()))
        session.flush()
        session.add(PurchaseLine(purchase_order_id=1, item_id=2, quantity=30, received=10))

    own_shelves.write("test", buy)
    assert own_shelves.read(lambda session: stock.rows(session, [2])[0]).level.incoming == 20
    assert _skus(own_shelves, Filter(view="below_minimum")) == []


def test_the_last_thirty_days_count_what_went_to_customers_and_the_history(own_shelves: Database) -> None:
    today = utc_now().date()

    def send(session: Session) -> None:
        ledger.post(
            session, Place(1, _bin_of(session, 1), builders.lot(session, 1).id), ledger.outside(session)["customer"], 2
        )
        for days_ago, kind in ((29, "order"), (30, "order"), (3, "return")):
            day = today - timedelta(days=days_ago)
            session.add(
                DemandRow(
                    source="t", document=f"{days_ago}", line_key="1", kind=kind, item_id=1, quantity=7, ordered_on=day
                )
            )

    own_shelves.write("test", send)
    by_day = own_shelves.read(lambda session: stock.rows(session, [1])[0]).shipped_by_day
    assert by_day == (7, *[0] * 28, 2)
