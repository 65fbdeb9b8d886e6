"""Builds the demo warehouse: an invented shop with stock, people, a past and a day's work under way."""

from collections.abc import Callable
from datetime import date
from functools import partial

from sqlalchemy.orm import Session

from fulfilment.demo import furnishing
from fulfilment.demo.announcing import Announcing
from fulfilment.demo.catalogue import articles
from fulfilment.demo.counts import Counts
from fulfilment.demo.demand import Pace, chance_of
from fulfilment.demo.diary import Diary
from fulfilment.demo.floor import Floor
from fulfilment.demo.furnishing import House
from fulfilment.demo.history import DAYS, Past
from fulfilment.demo.removing import MARK
from fulfilment.demo.returning import Returning
from fulfilment.demo.selling import Market
from fulfilment.demo.specials import Specials
from fulfilment.demo.tracked import Tracked
from fulfilment.demo.transferring import Transferring
from models import journal
from models.database import Database
from models.people import Setting

_WEEK = 7


def build(database: Database, *, today: date, progress: Callable[[int, int], None] | None = None) -> None:
    """Fill an empty warehouse as it stands at the beginning of `today`; the same for the same day.

    All of it or nothing: a build that is interrupted leaves the warehouse empty. `progress` is told how many of how
    many parts are written.
    """
    database.write("demo.found", partial(_build, today=today, progress=progress))


def _build(session: Session, *, today: date, progress: Callable[[int, int], None] | None) -> None:
    journal.intent_of(session).at = Diary(today, 0).moment(DAYS + 2, 0)
    pace = Pace(articles(), chance_of("pace"))
    house = furnishing.furnish(session, pace)
    session.add(Setting(key=MARK, value={"opened_on": today.isoformat()}))
    parts = _parts(house, Diary(today, house.station_id), pace)
    for done, part in enumerate(parts, 1):
        part(session)
        if progress is not None:
            progress(done, len(parts))


def _parts(house: House, diary: Diary, pace: Pace) -> list[Callable[[Session], None]]:
    market = Market(house, pace)
    past = Past(house, diary, pace, market)
    floor = Floor(house, diary, market)
    weeks = [past.days(first, max(1, first - _WEEK + 1)) for first in range(DAYS, 0, -_WEEK)]
    return [
        past.begin,
        *weeks,
        past.end,
        Counts(house, diary).work,
        Returning(house, diary).work,
        floor.take_orders,
        floor.work,
        Specials(house, diary).work,
        Tracked(house, diary).work,
        Announcing(house, diary).work,
        Transferring(house, diary).work,
    ]
