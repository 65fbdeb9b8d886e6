"""Sends people to count what is due: by the class of the items, and to bins that should have become empty."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import BigInteger, ColumnElement, case, cast, exists, func, select
from sqlalchemy.orm import Session, aliased

from fulfilment.site_clock import today_at, zone_at
from fulfilment.stock import count_rules, counting
from fulfilment.stock.count_rules import Due, Stand
from fulfilment.stock.ledger import Place
from models.base import utc_now
from models.item import Item
from models.journal import Operation
from models.order import DemandRow, Order, OrderLine
from models.place import Location, LocationKind
from models.stock import Balance, CountResult, CountTask, Move

DEMAND_DAYS = 365
"""Days of demand that the classes are made of."""


@dataclass(frozen=True)
class Planned:
    """What a plan has asked for."""

    bins: int
    """Bins that people are sent to for the cycle."""
    zero_checks: int
    """Bins that should be empty."""
    left: int
    """Bins that are due and were left for another day."""


def classes(session: Session, warehouse_id: int, today: date | None = None) -> dict[int, str]:
    """Return the class of every item that was wanted within a year, by the value of what was wanted of it."""
    since = (today or today_at(session, warehouse_id)) - timedelta(days=DEMAND_DAYS)
    return count_rules.classes(_demand_minor(session, warehouse_id, since))


def _demand_minor(session: Session, warehouse_id: int, since: date) -> dict[int, int]:
    unit = case((Item.cost_minor > 0, Item.cost_minor), else_=Item.price_minor)
    pieces = cast(OrderLine.quantity - OrderLine.cancelled, BigInteger)
    ordered = (
        select(OrderLine.item_id, func.sum(pieces * unit))
        .join(Order, Order.id == OrderLine.order_id)
        .join(Item, Item.id == OrderLine.item_id)
        .where(Order.warehouse_id == warehouse_id, Order.ordered_at >= utc_now() - timedelta(days=DEMAND_DAYS))
        .group_by(OrderLine.item_id)
    )
    before = (
        select(DemandRow.item_id, func.sum(cast(DemandRow.quantity, BigInteger) * unit))
        .join(Item, Item.id == DemandRow.item_id)
        .where(DemandRow.kind == "order", DemandRow.ordered_on >= since)
        .group_by(DemandRow.item_id)
    )
    found: dict[int, int] = {}
    for query in (ordered, before):
        for item_id, value in session.execute(query):
            found[item_id] = found.get(item_id, 0) + int(value)
    return found


def due(session: Session, warehouse_id: int) -> list[Due]:
    """Return what of the bins of a warehouse is to be counted by today and not asked for yet, in order."""
    today = today_at(session, warehouse_id)
    rules = counting.rules_of(session, warehouse_id)
    return count_rules.due(_stands(session, warehouse_id), classes(session, warehouse_id, today), today, rules)


def _stands(session: Session, warehouse_id: int) -> list[Stand]:
    last = (
        select(
            CountResult.location_id,
            CountResult.item_id,
            CountResult.lot_id,
            func.max(CountResult.at).label("at"),
        )
        .group_by(CountResult.location_id, CountResult.item_id, CountResult.lot_id)
        .subquery()
    )
    is_asked = exists().where(
        CountTask.location_id == Balance.location_id,
        CountTask.state == "open",
        (CountTask.item_id == Balance.item_id) | CountTask.item_id.is_(None),
    )
    rows = session.execute(
        select(Balance.location_id, Balance.item_id, Balance.lot_id, Location.route_order, Location.sort_key, last.c.at)
        .join(Location, Location.id == Balance.location_id)
        .outerjoin(
            last,
            (last.c.location_id == Balance.location_id)
            & (last.c.item_id == Balance.item_id)
            & (last.c.lot_id == Balance.lot_id),
        )
        .where(*_bins_of(warehouse_id), Balance.on_hand > 0, ~is_asked)
    )
    zone = zone_at(session, warehouse_id)
    return [
        Stand(
            row.location_id,
            row.item_id,
            row.lot_id,
            (row.route_order, row.sort_key),
            row.at.astimezone(zone).date() if row.at is not None else None,
        )
        for row in rows
    ]


def to_check(session: Session, warehouse_id: int) -> list[int]:
    """Return the bins that the books have emptied since somebody last looked into them, along the way."""
    other = aliased(Balance)
    is_filled = exists().where(other.location_id == Location.id, other.on_hand > 0)
    is_asked = exists().where(CountTask.location_id == Location.id, CountTask.state == "open")
    looked_at = select(func.max(CountResult.at)).where(CountResult.location_id == Location.id).scalar_subquery()
    emptied = (
        select(Location.id)
        .join(Balance, Balance.location_id == Location.id)
        .join(
            Move,
            (Move.item_id == Balance.item_id)
            & (Move.lot_id == Balance.lot_id)
            & (Move.source_id == Balance.location_id),
        )
        .join(Operation, Operation.id == Move.operation_id)
        .where(*_bins_of(warehouse_id), ~is_filled, ~is_asked)
        .group_by(Location.id)
        .having((looked_at.is_(None)) | (func.max(Operation.at) > looked_at))
        .order_by(Location.route_order, Location.sort_key)
    )
    return list(session.scalars(emptied))


def _bins_of(warehouse_id: int) -> tuple[ColumnElement[bool], ...]:
    return Location.warehouse_id == warehouse_id, Location.kind == LocationKind.BIN, Location.is_active.is_(True)


def plan(session: Session, warehouse_id: int, *, bins: int, zero_checks: int) -> Planned:
    """Ask for the counts that are due in so many bins, and for so many looks into bins that should be empty."""
    waiting = due(session, warehouse_id)
    chosen = count_rules.quota(waiting, bins)
    for each in chosen:
        place = Place(each.stand.item_id, each.stand.location_id, each.stand.lot_id)
        counting.open_count(session, place, "cycle")
    empty = to_check(session, warehouse_id)[:zero_checks]
    for location_id in empty:
        counting.open_bin_count(session, location_id, "zero")
    sent_to = {each.stand.location_id for each in chosen}
    left = {each.stand.location_id for each in waiting} - sent_to
    return Planned(len(sent_to), len(empty), len(left))
