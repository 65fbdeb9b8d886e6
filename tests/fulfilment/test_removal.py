"""One truth of dates: promises, claims, levels, reordering and lists agree on the day from which a lot is not sent."""

from datetime import date, timedelta

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.orders import reservation
from fulfilment.picking import release, stock_to_pick
from fulfilment.picking.choice import choose
from fulfilment.queries import expiring, levels, stock, stock_details
from fulfilment.queries.listing import Filter
from fulfilment.reordering import levels as reordering
from fulfilment.site_clock import today_at
from models.database import Database
from models.item import Item, Lot


@pytest.fixture
def house(database: Database) -> Database:
    """5 pieces of CREAM in one lot that is good for ten more days, in a bin, and an order of 3."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        cream = builders.item(session, "CREAM", tracking="lot")
        expires_on = today_at(session, 1) + timedelta(days=10)
        lot = builders.lot(session, cream.id, "C-1", expires_on)
        builders.stock(session, cream.id, builders.bin_at(session, "A").id, 5, lot_id=lot.id)
        builders.order(session, "SO-1", [(cream.id, 3)])

    database.write("test", prepare)
    return database


def remove_in(house: Database, days: int) -> None:
    def change(session: Session) -> None:
        lot = session.scalars(select(Lot).where(Lot.code == "C-1")).one()
        lot.removal_on = today_at(session, 1) + timedelta(days=days)

    house.write("test", change)


def sold(session: Session) -> dict[str, int]:
    """Pieces that each part of the house believes it may send."""
    item_id = session.scalars(select(Item.id).where(Item.sku == "CREAM")).one()
    today: date = today_at(session, 1)
    found = stock_to_pick.candidates(session, 1, [item_id])[item_id]
    return {
        "promise": reservation.available(session, 1, [item_id])[item_id],
        "choice": 5 - choose(5, found, today=today).missing,
        "levels": levels.levels(session, [item_id], 1)[item_id].available,
        "list": session.scalar(select(levels.free(today, 1).c.pieces)) or 0,
        "reordering": _on_hand(session, item_id, today),
    }


def _on_hand(session: Session, item_id: int, today: date) -> int:
    known = reordering.levels_of(session, 1, today, item_ids=[item_id])
    return known[item_id].on_hand if item_id in known else 0


@pytest.mark.parametrize(("days", "pieces"), [(1, 5), (0, 0), (-3, 0)])
def test_all_parts_of_the_house_agree(house: Database, days: int, pieces: int) -> None:
    remove_in(house, days)
    assert set(house.read(sold).values()) == {pieces}, house.read(sold)


def test_nothing_is_released_that_has_to_be_removed(house: Database) -> None:
    remove_in(house, 0)
    (outcome,) = house.read(lambda session: release.explain(session, 1))
    assert (outcome.choice.missing, outcome.choice.refusal) == (3, "expired")


def test_what_is_removed_first_goes_first_though_it_expires_later(house: Database) -> None:
    def add(session: Session) -> None:
        cream = session.scalars(select(Item).where(Item.sku == "CREAM")).one()
        soon, late = (today_at(session, 1) + timedelta(days=days) for days in (3, 90))
        lot = builders.lot(session, cream.id, "C-2", late, removal_on=soon)
        builders.stock(session, cream.id, builders.bin_at(session, "B").id, 5, lot_id=lot.id)

    house.write("test", add)
    (outcome,) = house.read(lambda session: release.explain(session, 1))
    (pick,) = outcome.choice.picks
    where = house.read(lambda session: session.get_one(builders.Location, pick.candidate.location_id).code)
    assert (where, pick.reason) == ("B", "earliest_expiry")


def test_what_has_to_be_removed_within_some_days_is_listed(house: Database) -> None:
    remove_in(house, 4)
    assert house.read(lambda session: expiring.within(session, 3)) == []
    (row,) = house.read(lambda session: expiring.within(session, 4))
    assert (row.sku, row.lot, row.place, row.pieces, row.days) == ("CREAM", "C-1", "A", 5, 4)


def test_the_view_of_expiring_goods_goes_by_the_day_of_removal(house: Database) -> None:
    def look(session: Session) -> int:
        return len(stock.ids(session, Filter(view="expiring")))

    def keep(session: Session) -> None:
        lot = session.scalars(select(Lot).where(Lot.code == "C-1")).one()
        lot.expires_on = lot.removal_on = today_at(session, 1) + timedelta(days=stock.EXPIRING_DAYS + 20)

    house.write("test", keep)
    assert house.read(look) == 0
    remove_in(house, stock.EXPIRING_DAYS)
    assert house.read(look) == 1


@pytest.mark.parametrize(
    ("best", "removal", "is_past", "is_due"), [(-1, 5, True, False), (0, 5, False, False), (-9, 0, True, True)]
)
def test_the_pane_says_what_is_past_its_best(
    house: Database, best: int, removal: int, is_past: bool, is_due: bool
) -> None:
    def change(session: Session) -> None:
        lot = session.scalars(select(Lot).where(Lot.code == "C-1")).one()
        lot.best_before_on = today_at(session, 1) + timedelta(days=best)

    house.write("test", change)
    remove_in(house, removal)
    (row,) = house.read(lambda session: stock_details.balances(session, 1))
    assert (row.is_past_best, row.is_to_be_removed) == (is_past, is_due)
