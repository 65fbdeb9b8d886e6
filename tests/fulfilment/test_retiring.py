"""An item goes out of use with its history, and comes back; what names it forbids that, by name."""

from collections.abc import Callable

import builders
import pytest
from builders import place
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import retiring
from fulfilment.identify import identify
from fulfilment.items import recipes
from fulfilment.items.recipes import Part
from fulfilment.stock import adjusting, counting, receiving, undo
from fulfilment.stock.refusal import RefusedError
from models.base import utc_now
from models.database import Database
from models.item import Item, Merger
from models.journal import Operation
from models.purchase import Proposal, ReorderRule

CODE = "4006381333931"


@pytest.fixture
def house(database: Database) -> Database:
    """RED has had 5 pieces in A and has none now."""
    builders.red_in_two_bins(database, first=5, code=CODE)
    database.write("test", lambda session: adjusting.adjust(session, place(session, "A"), -5, "lost"))
    return database


def red(session: Session) -> int:
    return session.scalars(select(Item.id).where(Item.sku == "RED")).one()


def is_active(house: Database) -> bool | None:
    return house.read(lambda session: session.scalar(select(Item.is_active).where(Item.sku == "RED")))


def test_a_retired_item_is_known_no_more_and_its_past_stays(house: Database) -> None:
    house.write("test", lambda session: retiring.retire(session, red(session)) and None)
    assert is_active(house) is False
    assert house.read(lambda session: identify(session, CODE)).meanings == ()


def test_it_comes_back_as_it_was(house: Database) -> None:
    house.write("test", lambda session: retiring.retire(session, red(session)) and None)
    house.write("test", lambda session: retiring.bring_back(session, red(session)) and None)
    assert is_active(house)
    assert len(house.read(lambda session: identify(session, CODE)).meanings) == 1


def stock(session: Session) -> None:
    builders.stock(session, red(session), place(session, "A").location_id, 1)


def order(session: Session) -> None:
    builders.order(session, "SO-7", [(red(session), 1)])


def receive(session: Session) -> None:
    receipt = receiving.open_receipt(session, 1)
    receiving.take_in(session, receipt, receiving.Arrival(red(session), 1), today=utc_now().date())


def count(session: Session) -> None:
    counting.open_count(session, place(session, "A"), "asked")


def kit(session: Session) -> None:
    made = builders.item(session, "KIT", kit="sold")
    recipes.set_parts(session, made.id, [Part(red(session), 1)])


TIES = {
    "stock": (stock, "stock in A"),
    "an order": (order, "open orders SO-7"),
    "a receipt": (receive, "open receipts R"),
    "a count": (count, "open counts in A"),
    "a kit": (kit, "part of kits KIT"),
}


@pytest.mark.parametrize("name", TIES)
def test_what_names_it_forbids_it_and_is_told(house: Database, name: str) -> None:
    do, says = TIES[name]
    house.write("test", do)
    with pytest.raises(RefusedError) as refusal:
        house.write("test", lambda session: retiring.retire(session, red(session)) and None)
    assert says in str(refusal.value.cure)
    assert is_active(house)


def test_nobody_buys_it_any_more_and_its_rule_waits_for_the_day_it_comes_back(house: Database) -> None:
    def propose(session: Session) -> None:
        session.add(ReorderRule(item_id=red(session), warehouse_id=1, minimum=1, target=5))
        session.add(Proposal(item_id=red(session), warehouse_id=1, quantity=5, made_at=utc_now()))

    house.write("test", propose)
    house.write("test", lambda session: retiring.retire(session, red(session)) and None)
    assert house.read(lambda session: session.scalars(select(Proposal.state)).all()) == ["withdrawn"]
    assert house.read(lambda session: session.scalars(select(ReorderRule.target)).all()) == [5]


def test_undo_brings_it_back(house: Database) -> None:
    house.write("test", lambda session: retiring.retire(session, red(session)) and None)

    def take_back(session: Session) -> None:
        undo.undo(session, session.scalars(select(Operation).order_by(Operation.id.desc()).limit(1)).one())

    house.write("undo", take_back)
    assert is_active(house)


def went_into_another(session: Session) -> None:
    other = builders.item(session, "OTHER")
    session.get_one(Item, red(session)).is_active = False
    session.add(Merger(item_id=red(session), into_id=other.id))


@pytest.mark.parametrize(
    ("before", "what", "says"),
    [
        (lambda session: None, retiring.bring_back, "item.in_use"),
        (lambda session: retiring.retire(session, red(session)) and None, retiring.retire, "item.is_retired"),
        (went_into_another, retiring.bring_back, "item.went_into"),
    ],
)
def test_what_makes_no_sense_is_refused(
    house: Database, before: Callable[[Session], None], what: Callable[[Session, int], Item], says: str
) -> None:
    house.write("test", before)
    with pytest.raises(RefusedError, match=says):
        house.write("test", lambda session: what(session, red(session)) and None)
