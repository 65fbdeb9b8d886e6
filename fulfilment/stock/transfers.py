"""Makes transfers to other warehouses and back to suppliers: what is to go, where to, and what is on the way.

On the way goods are in the place of their transfer, which stands in the warehouse that they go to; what goes back to a
supplier waits in its own warehouse until it has left. Nobody promises or claims anything there.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.numbers import next_number
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import carrying, ledger
from fulfilment.stock.ledger import Level, Place
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.transfer_states import UNSENT, TransferState, take_state, wrong_state
from models import journal
from models.item import Item
from models.place import Location, LocationKind, Warehouse
from models.sorting import natural_key
from models.transit import Transfer, TransferLine


@dataclass(frozen=True)
class Destination:
    """Where goods go: to a warehouse, or back to a supplier."""

    warehouse_id: int | None = None
    """The warehouse."""
    supplier_id: int | None = None
    """Or the supplier."""


def make(
    session: Session,
    from_warehouse_id: int,
    to: Destination,
    *,
    expected_on: date | None = None,
    reference: str = "",
) -> Transfer:
    """Return a new transfer, as yet of nothing.

    Raises:
        RefusedError: when it would stay where it is.
    """
    if to.warehouse_id == from_warehouse_id:
        code = session.get_one(Warehouse, from_warehouse_id).code
        raise RefusedError("transfer.same_warehouse", _SAME.with_values(warehouse=code), cure=_NOTHING)
    number = next_number(session, "TF")
    name_operation(session, number)
    way = Location(
        code=number,
        kind=LocationKind.TRANSIT.value,
        warehouse_id=to.warehouse_id or from_warehouse_id,
        sort_key=natural_key(number),
    )
    session.add(way)
    session.flush()
    transfer = Transfer(
        number=number,
        from_warehouse_id=from_warehouse_id,
        to_warehouse_id=to.warehouse_id,
        supplier_id=to.supplier_id,
        place_id=way.id,
        reference=reference,
        expected_on=expected_on,
        made_at=journal.intent_of(session).at,
    )
    session.add(transfer)
    session.flush()
    return transfer


def name_operation(session: Session, number: str) -> None:
    """Let the running operation say which transfer it is about, unless it says something else already."""
    intent = journal.intent_of(session)
    if intent.operation is None and not intent.reason:
        journal.describe(session, intent.kind, reason=number)


def want(session: Session, transfer: Transfer, item_id: int, pieces: int) -> TransferLine:
    """Add pieces of an item to what is to go; below nothing is nothing.

    Raises:
        RefusedError: when it has gone, or the item is out of use.
    """
    lock(session, transfer)
    if transfer.state not in UNSENT:
        raise wrong_state(transfer)
    item = session.get_one(Item, item_id)
    if not item.is_active:
        raise RefusedError("transfer.out_of_use", _OUT_OF_USE.with_values(item=item.sku), cure=_NOTHING)
    line = line_of(session, transfer, item_id)
    line.quantity = max(0, line.quantity + pieces)
    session.flush()
    return line


def lock(session: Session, transfer: Transfer) -> None:
    """Hold a transfer until the commit, as it is now."""
    session.flush()
    session.refresh(transfer, with_for_update=True)


def line_of(session: Session, transfer: Transfer, item_id: int) -> TransferLine:
    """Return the line of an item, added when there is none; what goes to a supplier is credited at its cost."""
    known = known_line(session, transfer, item_id)
    if known is not None:
        return known
    cost = session.get_one(Item, item_id).cost_minor if transfer.supplier_id is not None else 0
    line = TransferLine(transfer_id=transfer.id, item_id=item_id, cost_minor=cost)
    session.add(line)
    session.flush()
    return line


def known_line(session: Session, transfer: Transfer, item_id: int) -> TransferLine | None:
    """Return the line of an item, or None when it neither is to go nor went."""
    query = select(TransferLine).where(TransferLine.transfer_id == transfer.id, TransferLine.item_id == item_id)
    return session.scalars(query).first()


def lines_of(session: Session, transfer_id: int) -> list[TransferLine]:
    """Return the lines of a transfer in the order in which they were added."""
    query = select(TransferLine).where(TransferLine.transfer_id == transfer_id).order_by(TransferLine.id)
    return list(session.scalars(query))


def at_place(session: Session, location_id: int) -> Transfer | None:
    """Return the transfer whose goods are in a place on the way, or that a pallet or tote there belongs to."""
    place = session.get(Location, location_id)
    while place is not None and place.kind in carrying.CARRIERS and place.parent_id is not None:
        place = session.get(Location, place.parent_id)
    if place is None or place.kind != LocationKind.TRANSIT:
        return None
    return session.scalars(select(Transfer).where(Transfer.place_id == place.id)).first()


def way_of(session: Session, transfer: Transfer) -> Location:
    """Return the place where its goods are on the way."""
    return session.get_one(Location, transfer.place_id)


def on_the_way(session: Session, transfer: Transfer) -> list[tuple[Place, Level]]:
    """Return all that is on the way, loose or on its pallets, by place and lot."""
    way = way_of(session, transfer)
    places = [way, *carrying.standing_in(session, way)]
    return [content for place in places for content in ledger.content(session, place.id)]


def pieces_on_the_way(session: Session, transfer: Transfer) -> dict[int, int]:
    """Return pieces on the way by item."""
    found: dict[int, int] = {}
    for place, level in on_the_way(session, transfer):
        found[place.item_id] = found.get(place.item_id, 0) + level.on_hand
    return found


def cancel(session: Session, transfer: Transfer) -> None:
    """Cancel a transfer that will not go.

    Raises:
        RefusedError: when goods are loaded, or it has gone.
    """
    lock(session, transfer)
    if transfer.state in UNSENT and on_the_way(session, transfer):
        raise RefusedError("transfer.loaded", _LOADED.with_values(number=transfer.number), cure=_UNLOAD)
    take_state(transfer, TransferState.CANCELLED)
    transfer.closed_at = journal.intent_of(session).at
    way_of(session, transfer).is_active = False
    session.flush()


def _t(source: str) -> Text:
    return Text("transfers", source)


_SAME = _t(QT_TRANSLATE_NOOP("transfers", "The goods are in warehouse {warehouse} already"))
_OUT_OF_USE = _t(QT_TRANSLATE_NOOP("transfers", "{item} is out of use"))
_LOADED = _t(QT_TRANSLATE_NOOP("transfers", "Goods of {number} are loaded already"))
_UNLOAD = _t(QT_TRANSLATE_NOOP("transfers", "Nothing was changed. Undo the loading first, or let it go."))
_NOTHING = _t(QT_TRANSLATE_NOOP("transfers", "Nothing was changed. Look at it once more."))
