"""The pane beside the stock list: why so many are available, where they lie, what happened last."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from fulfilment import naming
from fulfilment.items.recipes import SOLD
from fulfilment.queries import levels, moves
from fulfilment.queries.items import PartLine, parts_of
from fulfilment.queries.levels import NOTHING, Level
from fulfilment.queries.moves import MoveRow
from fulfilment.queries.projected import projection
from fulfilment.site_clock import today_at
from fulfilment.stock.projecting import Projection
from models.advice import Advice
from models.item import Identifier, Item, Lot
from models.order import Allocation, Order, OrderLine, Reservation
from models.place import Location
from models.purchase import PurchaseLine, PurchaseOrder, ReorderRule
from models.stock import Balance
from models.transit import Transfer

NAMED = 3
"""Orders that a sum names; the rest are counted."""


@dataclass(frozen=True)
class Named:
    """Documents behind a figure: the first few by number, and how many more."""

    numbers: tuple[str, ...] = ()
    """The first numbers."""
    more: int = 0
    """How many further ones there are."""


@dataclass(frozen=True)
class BalanceRow:
    """Pieces of one lot in one place."""

    location_id: int
    """Place."""
    lot_id: int
    """Lot."""
    place: str
    """Code of the place."""
    kind: str
    """Kind of the place."""
    lot: str
    """Lot code, empty where lots are not tracked."""
    expires_on: date | None
    """Expiry of the lot."""
    best_before_on: date | None
    """Last day on which it is at its best."""
    is_past_best: bool
    """True when that day is over."""
    is_to_be_removed: bool
    """True when it is neither promised nor picked any more."""
    is_held: bool
    """True for a held lot."""
    on_hand: int
    """Pieces there."""
    allocated: int
    """Pieces of them that are claimed."""


@dataclass(frozen=True)
class StockDetails:
    """Everything the pane says about one item."""

    item_id: int
    """Item."""
    sku: str
    """SKU."""
    name: str
    """Name."""
    variant: str
    """What tells it from its look-alikes."""
    picture: str
    """Name of its picture, or empty."""
    codes: tuple[str, ...]
    """What can be scanned for it."""
    tracking: str
    """``none`` or ``lot``."""
    level: Level
    """The sum: on hand less everything that is not available."""
    allocated_by: Named
    """Orders that claim pieces in bins."""
    reserved_by: Named
    """Orders that were promised pieces."""
    ordered_by: Named
    """Purchase orders on their way."""
    minimum: int | None
    """Reorder point, None without a rule."""
    target: int | None
    """Up to where it is bought, None without a rule."""
    balances: tuple[BalanceRow, ...]
    """Where it lies, pickable bins first, each in the order of the walk."""
    moves: tuple[MoveRow, ...]
    """The last moves, newest first."""
    projection: Projection
    """The coming days."""
    parts: tuple[PartLine, ...] = ()
    """Of a kit that is sold as one: what it is made of, and how much of each there is."""
    kits: int | None = None
    """Of such a kit: how many the parts make; None for all others."""


def details(
    session: Session, item_id: int, warehouse_id: int | None = None, *, language: str = "en"
) -> StockDetails | None:
    """Return the pane of an item named in `language`, or None when there is no such item."""
    item = session.get(Item, item_id)
    if item is None:
        return None
    rule = session.execute(_rule(item_id, warehouse_id)).one()
    level = levels.levels(session, [item_id], warehouse_id).get(item_id, NOTHING)
    return StockDetails(
        item_id=item.id,
        sku=item.sku,
        name=naming.name_of(item, language),
        variant=naming.variant_of(item, language),
        picture=item.picture,
        codes=tuple(
            session.scalars(select(Identifier.text).where(Identifier.item_id == item_id).order_by(Identifier.id))
        ),
        tracking=item.tracking,
        level=level,
        allocated_by=_claiming(session, item_id),
        reserved_by=_promised(session, item_id),
        ordered_by=_ordered(session, item_id, warehouse_id),
        minimum=rule.minimum,
        target=rule.target,
        balances=balances(session, item_id, warehouse_id),
        moves=tuple(moves.of_item(session, item_id, language=language)),
        projection=projection(session, item_id, level, warehouse_id=warehouse_id, minimum=rule.minimum),
        parts=parts_of(session, item_id, warehouse_id, language) if item.kit == SOLD else (),
        kits=levels.kits_available(session, [item_id], warehouse_id).get(item_id),
    )


def balances(session: Session, item_id: int, warehouse_id: int | None = None) -> tuple[BalanceRow, ...]:
    """Return where an item lies, by place and lot."""
    today = today_at(session, warehouse_id)
    statement = (
        select(
            Location.id,
            Location.code,
            Location.kind,
            Lot.id.label("lot_id"),
            Lot.code.label("lot"),
            Lot.expires_on,
            Lot.best_before_on,
            Lot.removal_on,
            Lot.is_held,
            Balance.on_hand,
            Balance.allocated,
        )
        .join(Location, Location.id == Balance.location_id)
        .join(Lot, Lot.id == Balance.lot_id)
        .where(Balance.item_id == item_id, Balance.on_hand > 0, *levels.inside(warehouse_id))
        .order_by(Location.is_pickable.desc(), Location.route_order, Location.sort_key, Lot.removal_on, Lot.id)
    )
    return tuple(
        BalanceRow(
            location_id=row.id,
            lot_id=row.lot_id,
            place=row.code,
            kind=row.kind,
            lot=row.lot,
            expires_on=row.expires_on,
            best_before_on=row.best_before_on,
            is_past_best=row.best_before_on is not None and row.best_before_on < today,
            is_to_be_removed=row.removal_on is not None and row.removal_on <= today,
            is_held=row.is_held,
            on_hand=row.on_hand,
            allocated=row.allocated,
        )
        for row in session.execute(statement)
    )


def _rule(item_id: int, warehouse_id: int | None) -> Select[int, int]:
    statement = select(
        func.sum(ReorderRule.minimum).label("minimum"), func.sum(ReorderRule.target).label("target")
    ).where(ReorderRule.item_id == item_id)
    return statement if warehouse_id is None else statement.where(ReorderRule.warehouse_id == warehouse_id)


def _claiming(session: Session, item_id: int) -> Named:
    statement = (
        select(Order.number)
        .join(OrderLine, OrderLine.order_id == Order.id)
        .join(Allocation, Allocation.order_line_id == OrderLine.id)
        .where(Allocation.item_id == item_id, Allocation.quantity > 0)
        .group_by(Order.number)
        .order_by(func.min(Allocation.id))
    )
    return named(session.scalars(statement).all())


def _promised(session: Session, item_id: int) -> Named:
    statement = (
        select(Order.number)
        .join(OrderLine, OrderLine.order_id == Order.id)
        .join(Reservation, Reservation.order_line_id == OrderLine.id)
        .where(Reservation.item_id == item_id, Reservation.quantity > 0)
        .order_by(Reservation.id)
    )
    return named(session.scalars(statement).all())


def _ordered(session: Session, item_id: int, warehouse_id: int | None) -> Named:
    statement = (
        select(PurchaseOrder.number)
        .join(PurchaseLine, PurchaseLine.purchase_order_id == PurchaseOrder.id)
        .where(
            PurchaseLine.item_id == item_id,
            PurchaseOrder.state == "open",
            PurchaseLine.quantity > PurchaseLine.received,
        )
        .order_by(PurchaseOrder.id)
    )
    way = levels.on_the_way(warehouse_id, [item_id]).with_only_columns(Transfer.number).order_by(Transfer.id)
    told = levels.announced(warehouse_id, [item_id]).with_only_columns(Advice.number).order_by(Advice.id)
    return named([*session.scalars(statement), *session.scalars(told), *session.scalars(way)])


def named(numbers: Sequence[str]) -> Named:
    """Return documents, each once, the first few by number and the rest counted."""
    found = tuple(dict.fromkeys(numbers))
    return Named(found[:NAMED], max(0, len(found) - NAMED))
