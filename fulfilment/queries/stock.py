"""The stock list: one row an item, what is there, what of it is free, what is coming, how fast it goes."""

from array import array
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, exists, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from fulfilment import naming
from fulfilment.queries import levels
from fulfilment.queries.item_search import meaning
from fulfilment.queries.levels import NOTHING, Level
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, directed, fetch_ids, in_order
from fulfilment.site_clock import today_at
from models.base import utc_now
from models.item import Item, Lot
from models.journal import Operation
from models.order import DemandRow
from models.place import Location, LocationKind
from models.purchase import ReorderRule
from models.stock import Balance, Move

VIEWS = ("all", "below_minimum", "expiring", "held")
SORT_KEYS = ("sku", "name", "on_hand", "allocated", "reserved", "available", "incoming")
EXPIRING_DAYS = 30
SPARKLINE_DAYS = 30


@dataclass(frozen=True)
class StockRow:
    """One item as the stock list shows it."""

    id: int
    """Item."""
    sku: str
    """SKU."""
    name: str
    """Name."""
    variant: str
    """What tells it from its look-alikes."""
    bins: tuple[str, ...]
    """Codes of the bins that hold most of it, at most two."""
    bin_count: int
    """How many bins hold it."""
    level: Level
    """On hand, claimed, promised, free, coming."""
    minimum: int | None
    """Reorder point, or None where no rule says one."""
    shipped_by_day: tuple[int, ...]
    """Pieces that went to customers on each of the last thirty days, today last; days in UTC."""
    is_active: bool
    """False for an item that is no longer sold."""
    kits: int | None = None
    """Of a kit that is sold as one: how many the parts make; None for all others."""

    @property
    def full_name(self) -> str:
        """Name and variant in one line."""
        return " ".join(part for part in (self.name, self.variant) if part)

    @property
    def places(self) -> str:
        """The bins with most of it, and how many more there are."""
        more = self.bin_count - len(self.bins)
        return ", ".join(self.bins) + (f" +{more}" if more else "")

    @property
    def on_hand(self) -> int:
        """Pieces inside."""
        return self.level.on_hand

    @property
    def allocated(self) -> int:
        """Pieces claimed in bins."""
        return self.level.allocated

    @property
    def reserved(self) -> int:
        """Pieces promised."""
        return self.level.reserved

    @property
    def available(self) -> int:
        """Pieces that can still be promised; of a kit, what its scarcest part makes."""
        return self.level.available if self.kits is None else self.kits

    @property
    def incoming(self) -> int:
        """Pieces that suppliers owe."""
        return self.level.incoming

    @property
    def is_scarce(self) -> bool:
        """True when nothing is left, or less than the reorder point."""
        return self.available <= 0 or self.is_below_minimum

    @property
    def is_below_minimum(self) -> bool:
        """True when what is free and coming is less than the reorder point."""
        return self.minimum is not None and self.level.available + self.level.incoming < self.minimum


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of the items that are wanted, sorted."""
    meant = meaning(session, wanted.text)
    conditions = list(meant.conditions)
    if wanted.view != "all":
        conditions.append(Item.id.in_(_VIEWS[wanted.view](wanted.warehouse_id, today_at(session, wanted.warehouse_id))))
    is_walked = not conditions or (wanted.most is not None and wanted.view == "all" and not meant.is_few)
    statement = select(Item.id).where(*conditions, _is_kept())
    today = today_at(session, wanted.warehouse_id)
    return fetch_ids(session, _sorted(statement, sort, wanted.warehouse_id, is_walked, today=today).limit(wanted.most))


def counts(session: Session, warehouse_id: int | None = None) -> dict[str, int]:
    """Return how many items each saved view has."""
    found = {"all": session.scalar(select(func.count()).select_from(Item).where(_is_kept())) or 0}
    today = today_at(session, warehouse_id)
    for name, view in _VIEWS.items():
        found[name] = session.scalar(select(func.count()).select_from(view(warehouse_id, today).subquery())) or 0
    return found


def _is_kept() -> ColumnElement[bool]:
    """Items out of use, such as those of a file that was taken back, are listed while pieces of them are left.

    They are few and have an index of their own, so that a long list is still read off the index that sorts it.
    """
    other = aliased(Item)
    has_pieces = exists().where(Balance.item_id == other.id, Balance.on_hand > 0)
    return Item.id.not_in(select(other.id).where(~other.is_active, ~has_pieces))


def rows(
    session: Session, ids: Sequence[int], warehouse_id: int | None = None, *, language: str = "en"
) -> list[StockRow]:
    """Return the rows of these items, in their order, named in `language`."""
    item_ids = list(ids)
    level_of = levels.levels(session, item_ids, warehouse_id)
    bins_of = _bins(session, item_ids, warehouse_id)
    minimum_of = _minimums(session, item_ids, warehouse_id)
    shipped_of = shipped_by_day(session, item_ids)
    kits = levels.kits_available(session, item_ids, warehouse_id)
    named = naming.name_column(language), naming.variant_column(language)
    items = session.execute(select(Item.id, Item.sku, *named, Item.is_active).where(Item.id.in_(item_ids)))
    found = [
        StockRow(
            id=item.id,
            sku=item.sku,
            name=item.name,
            variant=item.variant,
            bins=tuple(bins_of[item.id][:2]),
            bin_count=len(bins_of[item.id]),
            level=level_of.get(item.id, NOTHING),
            minimum=minimum_of.get(item.id),
            shipped_by_day=shipped_of.get(item.id, (0,) * SPARKLINE_DAYS),
            is_active=item.is_active,
            kits=kits.get(item.id),
        )
        for item in items
    ]
    return in_order(item_ids, found)


def shipped_by_day(session: Session, item_ids: Sequence[int], days: int = SPARKLINE_DAYS) -> dict[int, tuple[int, ...]]:
    """Return pieces sent to customers and wanted in the history from before, by item and day, today last."""
    today = utc_now().date()
    first = today - timedelta(days=days - 1)
    pieces: dict[int, list[int]] = defaultdict(lambda: [0] * days)
    for item_id, day, quantity in [*_sent(session, item_ids, first), *_history(session, item_ids, first)]:
        place = (_as_date(day) - first).days
        if 0 <= place < days:
            pieces[item_id][place] += int(quantity)
    return {item_id: tuple(max(0, count) for count in by_day) for item_id, by_day in pieces.items()}


def _sent(session: Session, item_ids: Sequence[int], first: date) -> list[tuple[int, object, int]]:
    since = utc_now() - timedelta(days=(utc_now().date() - first).days + 1)
    first_move = session.scalar(
        select(Move.id)
        .where(Move.operation_id >= select(func.min(Operation.id)).where(Operation.at >= since).scalar_subquery())
        .order_by(Move.operation_id, Move.id)
        .limit(1)
    )
    customers = select(Location.id).where(Location.kind == LocationKind.CUSTOMER)
    if first_move is None:
        return []
    day = func.date(Operation.at)
    statement = (
        select(Move.item_id, day, func.sum(Move.quantity))
        .join(Operation, Operation.id == Move.operation_id)
        .where(Move.item_id.in_(item_ids), Move.id >= first_move, Move.target_id.in_(customers))
        .group_by(Move.item_id, day)
    )
    return [(row[0], row[1], int(row[2])) for row in session.execute(statement)]


def _history(session: Session, item_ids: Sequence[int], first: date) -> list[tuple[int, object, int]]:
    statement = (
        select(DemandRow.item_id, DemandRow.ordered_on, func.sum(DemandRow.quantity))
        .where(DemandRow.item_id.in_(item_ids), DemandRow.ordered_on >= first, DemandRow.kind == "order")
        .group_by(DemandRow.item_id, DemandRow.ordered_on)
    )
    return [(row[0], row[1], int(row[2])) for row in session.execute(statement)]


def _as_date(day: object) -> date:
    if isinstance(day, datetime):
        return day.date()
    return day if isinstance(day, date) else date.fromisoformat(str(day))


def _bins(session: Session, item_ids: Sequence[int], warehouse_id: int | None) -> dict[int, list[str]]:
    pieces = func.sum(Balance.on_hand).label("pieces")
    statement = (
        select(Balance.item_id, Location.code, pieces)
        .join(Location, Location.id == Balance.location_id)
        .where(Balance.item_id.in_(item_ids), Location.is_pickable, Balance.on_hand > 0, *levels.inside(warehouse_id))
        .group_by(Balance.item_id, Location.code, Location.sort_key)
        .order_by(Balance.item_id, pieces.desc(), Location.sort_key)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for item_id, code, _ in session.execute(statement):
        found[item_id].append(code)
    return found


def _minimums(session: Session, item_ids: Sequence[int], warehouse_id: int | None) -> dict[int, int]:
    statement = (
        select(ReorderRule.item_id, func.sum(ReorderRule.minimum))
        .where(ReorderRule.item_id.in_(item_ids))
        .group_by(ReorderRule.item_id)
    )
    if warehouse_id is not None:
        statement = statement.where(ReorderRule.warehouse_id == warehouse_id)
    return {item_id: int(minimum) for item_id, minimum in session.execute(statement)}


def _below_minimum(warehouse_id: int | None, today: date) -> Select[int]:
    free, promised, ordered = (
        levels.free(today, warehouse_id),
        levels.promised(warehouse_id),
        levels.ordered(warehouse_id),
    )
    wanted = select(ReorderRule.item_id, func.sum(ReorderRule.minimum).label("minimum")).group_by(ReorderRule.item_id)
    if warehouse_id is not None:
        wanted = wanted.where(ReorderRule.warehouse_id == warehouse_id)
    rules = wanted.subquery()
    projected = _pieces(free) - _pieces(promised) + _pieces(ordered)
    return (
        select(rules.c.item_id)
        .outerjoin(free, free.c.item_id == rules.c.item_id)
        .outerjoin(promised, promised.c.item_id == rules.c.item_id)
        .outerjoin(ordered, ordered.c.item_id == rules.c.item_id)
        .where(projected < rules.c.minimum)
    )


def _expiring(warehouse_id: int | None, today: date) -> Select[int]:
    until = today + timedelta(days=EXPIRING_DAYS)
    return _in_lots(Lot.removal_on <= until, warehouse_id)


def _held(warehouse_id: int | None, today: date) -> Select[int]:
    return _in_lots(Lot.is_held, warehouse_id)


def _in_lots(condition: ColumnElement[bool] | InstrumentedAttribute[bool], warehouse_id: int | None) -> Select[int]:
    statement = (
        select(Balance.item_id).join(Lot, Lot.id == Balance.lot_id).where(condition, Balance.on_hand > 0).distinct()
    )
    if warehouse_id is not None:
        statement = statement.join(Location, Location.id == Balance.location_id)
        statement = statement.where(*levels.inside(warehouse_id))
    return statement


_VIEWS: dict[str, Callable[[int | None, date], Select[int]]] = {
    "below_minimum": _below_minimum,
    "expiring": _expiring,
    "held": _held,
}


def _pieces(sums: Subquery) -> ColumnElement[int]:
    return func.coalesce(sums.c.pieces, 0)


def _sorted(
    statement: Select[int], sort: Sort, warehouse_id: int | None, is_walked: bool, *, today: date
) -> Select[int]:
    """Sort: by walking along an index until enough is found, or else what was searched first is sorted after it."""
    key = sort.key or "sku"
    if key in ("sku", "name"):
        column = Item.sku.expression if key == "sku" else naming.name_order(sort.language)
        ordering: tuple[ColumnElement[Any], ...] = (column if is_walked else column + "", Item.id.expression)
        return statement.order_by(*(each.desc() if sort.is_descending else each for each in ordering))
    choices: dict[str, tuple[Callable[[int | None], Subquery], ...]] = {
        "on_hand": (levels.on_hand,),
        "allocated": (levels.on_hand,),
        "reserved": (levels.promised,),
        "incoming": (levels.ordered,),
        "available": (partial(levels.free, today), levels.promised),
    }
    sums = [part(warehouse_id) for part in choices[key]]
    for each in sums:
        statement = statement.outerjoin(each, each.c.item_id == Item.id)
    figure: ColumnElement[int] = func.coalesce(sums[0].c.claimed if key == "allocated" else sums[0].c.pieces, 0)
    if key == "available":
        figure = figure - _pieces(sums[1])
    return statement.order_by(directed(figure, sort), Item.sku, Item.id)
