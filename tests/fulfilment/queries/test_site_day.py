"""What is late, expiring or printed follows the day at the site, not the day in UTC."""

from datetime import UTC, date, datetime, timedelta

import builders
import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from fulfilment import site_clock
from fulfilment.queries import orders, papers, stock
from fulfilment.queries.listing import Filter
from models.database import Database
from models.item import Lot
from models.order import Order
from models.place import Warehouse
from models.shipping import Parcel
from models.work import PickJob, Wave

LATE = datetime(2026, 7, 14, 23, 30, tzinfo=UTC)
"""Half past eleven in the evening in UTC, half past two of the next day in Riga."""


@pytest.fixture
def night(own_day: Database, monkeypatch: pytest.MonkeyPatch) -> Database:
    monkeypatch.setattr(site_clock, "utc_now", lambda: LATE)
    own_day.write("x", lambda session: setattr(session.get_one(Warehouse, 1), "time_zone", "Europe/Riga"))
    return own_day


def test_an_order_of_yesterday_is_late_after_midnight(night: Database) -> None:
    def due(session: Session) -> None:
        session.execute(update(Order).values(ship_by=date(2026, 7, 15)))
        session.execute(update(Order).where(Order.number == "1005").values(ship_by=date(2026, 7, 14)))

    night.write("x", due)
    seen = night.read(lambda session: orders.rows(session, orders.ids(session, Filter(view="exceptions"))))
    assert [row.number for row in seen if row.is_late] == ["1005"]
    assert night.read(orders.counts)["exceptions"] == len(seen)


def test_thirty_days_begin_with_the_day_at_the_site(night: Database) -> None:
    last = date(2026, 7, 15) + timedelta(days=stock.EXPIRING_DAYS)

    def fill(session: Session) -> None:
        shelf = builders.bin_at(session, "B-01")
        for item_id, day in ((1, last), (2, last + timedelta(days=1))):
            lot = builders.lot(session, item_id, f"L{item_id}", day)
            builders.stock(session, item_id, shelf.id, 1, lot_id=lot.id)

    night.write("x", fill)
    assert list(night.read(lambda session: stock.ids(session, Filter(view="expiring")))) == [1]
    assert night.read(lambda session: session.scalar(select(Lot.id).where(Lot.code == "L1"))) is not None


def test_papers_bear_the_day_at_the_site(night: Database) -> None:
    night.write("x", lambda session: session.execute(update(Order).values(ordered_at=LATE)))
    night.write("x", lambda session: session.execute(update(Wave).values(released_at=LATE)))
    parcel_id = night.read(lambda session: session.scalars(select(Parcel.id)).first())
    job_id = night.read(lambda session: session.scalars(select(PickJob.id).order_by(PickJob.id)).first())
    slip = night.read(lambda session: papers.packing_slip(session, parcel_id))
    assert (slip.ordered_on, slip.packed_on) == (date(2026, 7, 15), date(2026, 7, 15))
    label = night.read(lambda session: papers.shipping_label(session, parcel_id))
    assert label.printed_on == date(2026, 7, 15)
    walk = night.read(lambda session: papers.pick_list(session, job_id))
    assert walk.created_at is not None
    assert f"{walk.created_at:%d %H:%M}" == "15 02:30"
