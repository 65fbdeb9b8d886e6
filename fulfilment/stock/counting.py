"""Count tasks: who should look into a bin, and why. What was counted goes to `count_results`."""

from collections.abc import Collection
from dataclasses import asdict, fields

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from fulfilment import warehouse_settings
from fulfilment.stock import ledger
from fulfilment.stock.count_rules import CountRules
from fulfilment.stock.ledger import Place
from models import journal
from models.place import Location, LocationKind
from models.stock import Balance, CountTask


def rules_of(session: Session, warehouse_id: int) -> CountRules:
    """Return the rules by which a warehouse counts; those of the house where nobody has set any."""
    kept = warehouse_settings.value_of(session, _key(warehouse_id))
    known = {field.name for field in fields(CountRules)}
    values = kept if isinstance(kept, dict) else {}
    return CountRules(**{name: value for name, value in values.items() if name in known})


def keep_rules(session: Session, warehouse_id: int, rules: CountRules) -> None:
    """Let a warehouse count by these rules from now on; the journal keeps those before."""
    warehouse_settings.put(session, _key(warehouse_id), asdict(rules))


def _key(warehouse_id: int) -> str:
    return f"counting.{warehouse_id}"


def open_count(session: Session, place: Place, reason: str) -> CountTask:
    """Return the open count task of a place, adding it when there is none: asking twice sends one person."""
    known = session.scalars(
        _open_at(place.location_id).where(CountTask.item_id == place.item_id, CountTask.lot_id == place.lot_id)
    ).first()
    return known or _add(session, place.location_id, reason, item_id=place.item_id, lot_id=place.lot_id)


def open_bin_count(session: Session, location_id: int, reason: str) -> CountTask:
    """Return the open count task of a whole bin, adding it when there is none."""
    known = session.scalars(_open_at(location_id).where(CountTask.item_id.is_(None))).first()
    return known or _add(session, location_id, reason)


def open_item_counts(session: Session, warehouse_id: int, item_id: int, reason: str) -> list[CountTask]:
    """Ask for a count of an item in every bin where the books have it; return the tasks."""
    rows = session.execute(
        select(Balance.location_id, Balance.lot_id)
        .join(Location, Location.id == Balance.location_id)
        .where(
            Balance.item_id == item_id,
            Balance.on_hand > 0,
            Location.warehouse_id == warehouse_id,
            Location.kind == LocationKind.BIN,
        )
        .order_by(Location.route_order, Location.sort_key, Balance.lot_id)
    )
    return [open_count(session, Place(item_id, row.location_id, row.lot_id), reason) for row in rows.all()]


def open_counts_of(session: Session, location_id: int) -> list[CountTask]:
    """Return the open count tasks of a place, in the order in which they were asked for."""
    return list(session.scalars(_open_at(location_id)))


def open_counts_for_all(session: Session, location_id: int, *, besides: Collection[Place] = ()) -> list[CountTask]:
    """Ask for a count of everything the books have in a place `besides` some; return the open tasks of the place."""
    for place, _ in ledger.content(session, location_id):
        if place not in besides:
            open_count(session, place, "count")
    return open_counts_of(session, location_id)


def place_of(task: CountTask) -> Place | None:
    """Return what a task wants counted; None for a whole bin."""
    if task.item_id is None or task.lot_id is None:
        return None
    return Place(task.item_id, task.location_id, task.lot_id)


def cancel(task: CountTask) -> None:
    """Let nobody be sent any more."""
    task.state = "cancelled"


def _open_at(location_id: int) -> Select[CountTask]:
    return (
        select(CountTask).where(CountTask.location_id == location_id, CountTask.state == "open").order_by(CountTask.id)
    )


def _add(session: Session, location_id: int, reason: str, **what: int) -> CountTask:
    task = CountTask(location_id=location_id, reason=reason, opened_at=journal.intent_of(session).at, **what)
    session.add(task)
    session.flush()
    return task
