"""What is to be counted by today and nobody is asked to count yet: the list from which counts are planned."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import naming
from fulfilment.site_clock import today_at
from fulfilment.stock import count_plan, counting
from models.item import Item, Lot
from models.place import Location

_PORTION = 1_000
"""Stands whose names are read at once."""


@dataclass(frozen=True)
class DueRow:
    """A lot of an item in a bin whose time has come."""

    bin: str
    """Code of the bin."""
    sku: str
    """SKU."""
    name: str
    """Name and variant of the item."""
    lot: str
    """Lot code, empty where lots are not tracked."""
    abc: str
    """Class by the value of the demand."""
    counted_on: date | None
    """Day of the last count; None when it was never counted."""
    days_late: int | None
    """Days beyond what the rules allow; None when it was never counted."""


def rows(session: Session, warehouse_id: int, *, most: int | None = None, language: str = "en") -> Iterator[DueRow]:
    """Yield what is due, the most urgent first, at most so many."""
    waiting = count_plan.due(session, warehouse_id)[:most]
    rules, today = counting.rules_of(session, warehouse_id), today_at(session, warehouse_id)
    for start in range(0, len(waiting), _PORTION):
        portion = waiting[start : start + _PORTION]
        places = _codes(session, {each.stand.location_id for each in portion})
        lots = _lots(session, {each.stand.lot_id for each in portion})
        for each in portion:
            item, lot = lots[each.stand.lot_id]
            day = each.stand.counted_on
            yield DueRow(
                bin=places[each.stand.location_id],
                sku=item.sku,
                name=naming.full_name(item, language),
                lot=lot,
                abc=each.abc,
                counted_on=day,
                days_late=None if day is None else (today - day).days - rules.days(each.abc),
            )


def _codes(session: Session, ids: set[int]) -> dict[int, str]:
    found = session.execute(select(Location.id, Location.code).where(Location.id.in_(ids)))
    return {row[0]: row[1] for row in found}


def _lots(session: Session, ids: set[int]) -> dict[int, tuple[Item, str]]:
    found = session.execute(select(Lot.id, Item, Lot.code).join(Item, Item.id == Lot.item_id).where(Lot.id.in_(ids)))
    return {row[0]: (row[1], row[2]) for row in found}
