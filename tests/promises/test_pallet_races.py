"""Eight benches scan the same announced pallet at once: it comes in once, with one receipt. With a control."""

import threading
from functools import partial

import announcing
import builders
import pytest
from announcing import PALLET, Row
from races import HANDS, all_at_once, deadlocks, hands
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment import conversation
from fulfilment.conversation import Gesture
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from fulfilment.stock.verify import verify
from models.advice import AdviceLine, AdviceUnit
from models.database import Database
from models.item import Item, Lot
from models.people import Operator, Station
from models.place import LocationKind
from models.purchase import Receipt
from models.stock import Balance


@pytest.fixture
def house(database: Database) -> Database:
    """A pallet of 20 RED is announced; eight benches are signed on."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        builders.item(session, "RED")
        builders.bin_at(session, "A")
        announcing.advice(session, "ASN-1", [Row("RED", 20, PALLET)], units=[("pallet", PALLET, "")])
        anna = session.scalars(select(Operator)).first()
        for number in range(HANDS):
            session.add(Station(code=f"b{number}", name=f"b{number}", warehouse_id=1, operator_id=anna.id))

    database.write("test", prepare)
    return database


def inside(house: Database) -> int:
    return house.read(lambda session: session.scalar(select(func.sum(Balance.on_hand)))) or 0


def test_a_pallet_comes_in_once(house: Database) -> None:
    stations = house.read(lambda session: list(session.scalars(select(Station.id).where(Station.code.like("b_")))))
    said: list[str] = []

    def scan(one: Database, station_id: int) -> None:
        gesture = Gesture(station_id, "receive", PALLET, key=f"race-{station_id}")
        step = one.write("scan", partial(conversation.scan, gesture=gesture))
        said.append(step.notice.id)

    with hands(house) as opened:
        works = [partial(scan, one, station) for one, station in zip(opened, stations, strict=True)]
        all_at_once(works)
    receipts = house.read(lambda session: session.scalars(select(Receipt.id)).all())
    assert sorted(said) == [*["receive.unit_taken"] * (HANDS - 1), "receive.unit_taken_in"]
    assert (inside(house), len(receipts), deadlocks(house)) == (20, 1, 0)
    assert house.read(verify).disagreements == ()


def test_who_looks_first_and_takes_later_takes_it_twice(house: Database) -> None:
    """The control: without the lock on the unit, looking first does not help. All look before the first takes."""
    all_have_looked = threading.Barrier(HANDS)

    def take(one: Database) -> None:
        is_awaited = one.read(lambda session: session.scalars(select(AdviceUnit.receipt_id)).one()) is None
        all_have_looked.wait()
        if is_awaited:
            one.write("test", _take_unseen)

    with hands(house) as opened:
        all_at_once([partial(take, one) for one in opened])
    assert inside(house) > 20


def _take_unseen(session: Session) -> None:
    item_id, lot_id = session.execute(select(Item.id, Lot.id).join(Lot, Lot.item_id == Item.id)).one()
    pieces = session.scalars(select(AdviceLine.quantity)).one()
    supplier = ledger.outside(session)[LocationKind.SUPPLIER]
    where = builders.place(session, "A").location_id
    ledger.post(session, Place(item_id, supplier, lot_id), where, pieces)
