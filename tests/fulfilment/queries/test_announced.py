"""What is announced counts as coming, once, on the day that the supplier named."""

from datetime import date, timedelta

import announcing
import builders
import pytest
from announcing import PALLET, Row
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.queries import claims, levels, projected, stock_details
from fulfilment.queries.levels import Level
from fulfilment.queries.listing import Filter
from fulfilment.reordering.levels import levels_of
from models.advice import Advice, AdviceLine
from models.base import utc_now
from models.database import Database
from models.item import Item

SOON = date.today() + timedelta(days=5)


@pytest.fixture
def house(database: Database) -> Database:
    """PO-1 wants 100 RED; ASN-1 announces 60 of them on a pallet, and 7 RED that nobody ordered."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        builders.item(session, "RED")
        announcing.purchase(session, "PO-1", [("RED", 100)])
        rows = [Row("RED", 60, PALLET, purchase="PO-1"), Row("RED", 7)]
        announcing.advice(session, "ASN-1", rows, units=[("pallet", PALLET, "")], expected_on=SOON)

    database.write("test", prepare)
    return database


def red(session: Session) -> int:
    return session.scalars(select(Item.id)).one()


def incoming(house: Database) -> tuple[int, int]:
    """Return what lists and what the reorder rule take for coming."""

    def ask(session: Session) -> tuple[int, int]:
        of_list = levels.levels(session, [red(session)])
        of_rule = levels_of(session, 1, utc_now().date())
        return of_list[red(session)].incoming, of_rule[red(session)].incoming

    return house.read(ask)


def events(house: Database) -> list[tuple[date | None, int, str]]:
    def ask(session: Session) -> list[tuple[date | None, int, str]]:
        found = projected.projection(session, red(session), Level(), warehouse_id=1)
        return [(event.day, event.pieces, event.document) for event in (*found.events, *found.undated)]

    return house.read(ask)


def test_ordered_and_announced_pieces_count_once(house: Database) -> None:
    assert incoming(house) == (107, 107)


def test_the_announced_come_on_the_day_of_the_notice_and_the_rest_with_the_order(house: Database) -> None:
    assert events(house) == [(SOON, 60, "ASN-1"), (SOON, 7, "ASN-1"), (None, 40, "PO-1")]


def test_what_came_is_no_longer_coming(house: Database) -> None:
    def come(session: Session) -> None:
        session.scalars(select(AdviceLine).where(AdviceLine.quantity == 7)).one().received = 3

    house.write("test", come)
    assert incoming(house) == (104, 104)


@pytest.mark.parametrize("state", ["received", "cancelled"])
def test_a_notice_that_is_over_counts_no_longer(house: Database, state: str) -> None:
    def end(session: Session) -> None:
        session.scalars(select(Advice)).one().state = state

    house.write("test", end)
    assert (incoming(house), events(house)) == ((100, 100), [(None, 100, "PO-1")])


def test_the_figure_names_the_notice_it_is_made_of(house: Database) -> None:
    numbers = house.read(lambda session: stock_details.details(session, red(session)).ordered_by.numbers)
    assert numbers == ("PO-1", "ASN-1")


def test_the_list_of_deliveries_adds_up_to_the_figure(house: Database) -> None:
    def ask(session: Session) -> list[tuple[str, str, int]]:
        found = claims.rows(session, list(claims.ids(session, Filter(view="deliveries", warehouse_id=1))))
        return [(row.sort, row.document, row.pieces) for row in found]

    assert house.read(ask) == [("deliveries", "PO-1", 100), ("deliveries", "ASN-1", 7)]
