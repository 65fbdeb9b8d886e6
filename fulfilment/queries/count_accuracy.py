"""How right the books are, by what was counted in a period: in all, by class, item, bin and operator."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.orm import Session

from fulfilment import naming
from fulfilment.queries.counts import is_blind
from fulfilment.stock import count_plan
from models.base import utc_now
from models.item import Item
from models.people import Operator
from models.place import Location
from models.stock import CountResult

SETTLED = ("booked", "approved", "rejected")
"""States of results that say how right the books were."""


@dataclass
class Accuracy:
    """What was counted of one thing, and how much of it was as the books said."""

    code: str = ""
    """Class, SKU, bin or short name of a person."""
    name: str = ""
    """Name, where it has one besides."""
    counts: int = 0
    """Counts of a lot in a bin."""
    hits: int = 0
    """Of them, those that found what the books said."""
    pieces: int = 0
    """Pieces that were missing or too many, added up."""
    net: int = 0
    """Pieces too many less those missing."""
    value_minor: dict[str, int] = field(default_factory=dict)
    """What the pieces have cost that were missing or too many, by currency."""
    overruled: int = 0
    """Of a person's counts, those that another one or the desk found wrong."""

    @property
    def per_mille(self) -> int:
        """Hits of a thousand counts, rounded down; 1000 where nothing was counted."""
        return self.hits * 1000 // self.counts if self.counts else 1000

    @property
    def upheld_per_mille(self) -> int:
        """Counts of a thousand that nobody found wrong, rounded down; 1000 where nothing was counted."""
        return (self.counts - self.overruled) * 1000 // self.counts if self.counts else 1000

    def add(self, row: Any) -> None:  # Any: a row of figures of one currency
        """Add the figures of a currency."""
        self.counts += int(row.counts)
        self.hits += int(row.hits)
        self.pieces += int(row.pieces)
        self.net += int(row.net)
        self.overruled += int(row.overruled)
        if row.value:
            self.value_minor[row.currency] = self.value_minor.get(row.currency, 0) + int(row.value)


@dataclass(frozen=True)
class AccuracyReport:
    """Everything that the page shows of a period."""

    days: int
    """Days that it looks back."""
    overall: Accuracy
    """All counts together."""
    classes: tuple[Accuracy, ...]
    """By the class of the item, A first; empty bins are of none."""
    items: tuple[Accuracy, ...]
    """Items whose books were wrong, by what that has cost."""
    bins: tuple[Accuracy, ...]
    """Bins whose books were wrong, by how often."""
    operators: tuple[Accuracy, ...]
    """Those who counted, by name; undecided counts too, but none that is being counted again: figures are blind."""


def report(
    session: Session, warehouse_id: int, *, days: int = 90, limit: int = 15, language: str = "en"
) -> AccuracyReport:
    """Return how right the books of a warehouse were in the counts of the last days."""
    since = utc_now() - timedelta(days=days)
    by_item = _grouped(session, _settled(warehouse_id, since, CountResult.item_id))
    overall, classes = Accuracy(), _by_class(session, warehouse_id, by_item)
    for each in by_item.values():
        _merge(overall, each)
    by_bin = _grouped(session, _settled(warehouse_id, since, CountResult.location_id))
    wrong_items = sorted(_wrong(by_item), key=lambda key: (-sum(by_item[key].value_minor.values()), key or 0))[:limit]
    wrong_bins = sorted(_wrong(by_bin), key=lambda key: (by_bin[key].hits - by_bin[key].counts, key or 0))[:limit]
    for item in session.scalars(select(Item).where(Item.id.in_(wrong_items))):
        by_item[item.id].code, by_item[item.id].name = item.sku, naming.full_name(item, language)
    for place in session.scalars(select(Location).where(Location.id.in_(wrong_bins))):
        by_bin[place.id].code = place.code
    return AccuracyReport(
        days,
        overall,
        classes,
        tuple(by_item[key] for key in wrong_items),
        tuple(by_bin[key] for key in wrong_bins),
        _operators(session, warehouse_id, since),
    )


Group = dict[int | None, Accuracy]


def _settled(warehouse_id: int, since: datetime, key: Any) -> Select[Any]:  # Any: columns of all types
    """Return the figures of what the books were found to be; of a rejected count, that they were right."""
    is_difference = and_(CountResult.state != "rejected", CountResult.difference != 0)
    return _figures(warehouse_id, since, key, is_difference).where(CountResult.state.in_(SETTLED))


def _figures(warehouse_id: int, since: datetime, key: Any, is_difference: ColumnElement[bool]) -> Select[Any]:
    """Return the query of figures by `key` and currency. `Any`: columns of all types."""
    difference = case((is_difference, CountResult.difference), else_=0)
    value = case((is_difference, CountResult.value_minor), else_=0)
    currency = func.coalesce(Item.currency, "EUR").label("currency")
    return (
        select(
            key.label("key"),
            currency,
            func.count().label("counts"),
            func.sum(case((is_difference, 0), else_=1)).label("hits"),
            func.sum(func.abs(difference)).label("pieces"),
            func.sum(difference).label("net"),
            func.sum(func.abs(value)).label("value"),
            func.sum(0).label("overruled"),
        )
        .select_from(CountResult)
        .join(Location, Location.id == CountResult.location_id)
        .outerjoin(Item, Item.id == CountResult.item_id)
        .where(Location.warehouse_id == warehouse_id, CountResult.at >= since)
        .group_by(key, currency)
    )


def _grouped(session: Session, statement: Select[Any]) -> Group:  # Any: as above
    found: Group = {}
    for row in session.execute(statement):
        found.setdefault(row.key, Accuracy()).add(row)
    return found


def _wrong(group: Group) -> Iterable[int | None]:
    return [key for key, each in group.items() if each.hits < each.counts]


def _by_class(session: Session, warehouse_id: int, by_item: Group) -> tuple[Accuracy, ...]:
    abc = count_plan.classes(session, warehouse_id) if by_item else {}
    found = {name: Accuracy(code=name) for name in "ABC"}
    for item_id, each in by_item.items():
        if item_id is not None:
            _merge(found[abc.get(item_id, "C")], each)
    return tuple(each for each in found.values() if each.counts)


def _merge(into: Accuracy, other: Accuracy) -> None:
    into.counts += other.counts
    into.hits += other.hits
    into.pieces += other.pieces
    into.net += other.net
    into.overruled += other.overruled
    for currency, minor in other.value_minor.items():
        into.value_minor[currency] = into.value_minor.get(currency, 0) + minor


def _operators(session: Session, warehouse_id: int, since: datetime) -> tuple[Accuracy, ...]:
    figures = _figures(warehouse_id, since, CountResult.operator_id, CountResult.difference != 0)
    found = _grouped(session, figures.where(~is_blind()))
    overruled = {row[0]: row[1] for row in session.execute(_overruled(warehouse_id, since))}
    people = {person.id: person for person in session.scalars(select(Operator).where(Operator.id.in_(found)))}
    for key, each in found.items():
        person = people.get(key) if key is not None else None
        each.code, each.name = (person.code, person.name) if person is not None else ("", "")
        each.overruled = int(overruled.get(key, 0))
    return tuple(sorted(found.values(), key=lambda each: each.name))


def _overruled(warehouse_id: int, since: datetime) -> Select[Any]:  # Any: as above
    """Return how many counts of each person the desk rejected or the next count contradicted."""
    following = func.lead(CountResult.difference).over(
        partition_by=(CountResult.location_id, CountResult.item_id, CountResult.lot_id), order_by=CountResult.id
    )
    counts = (
        select(
            CountResult.operator_id,
            CountResult.state,
            CountResult.difference,
            CountResult.at,
            following.label("following"),
        )
        .join(Location, Location.id == CountResult.location_id)
        .where(Location.warehouse_id == warehouse_id)
        .subquery()
    )
    is_wrong = or_(
        counts.c.state == "rejected",
        and_(counts.c.state == "superseded", counts.c.following != counts.c.difference),
    )
    return (
        select(counts.c.operator_id, func.count()).where(counts.c.at >= since, is_wrong).group_by(counts.c.operator_id)
    )
