"""What was counted: booked when it is near enough, counted again by another person when it is not, then decided."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import adjusting, count_rules, counting, ledger, moving
from fulfilment.stock.ledger import Place, StockRefusedError
from fulfilment.stock.refusal import RefusedError
from models import journal
from models.item import Item
from models.people import Operator
from models.place import Location
from models.stock import CountResult

COUNTED = "count"
"""Reason of a difference for which nobody knows a better one."""
UNSETTLED = ("recount", "waiting")
"""States of results of which nobody knows yet whether they are right."""
_IN_A_ROW = ("recount", "waiting", "superseded")
_LOOKED_AT = 20


@dataclass(frozen=True)
class Counter:
    """Who counted."""

    operator_id: int | None = None
    """Operator; None when nobody was signed on."""
    work_id: int | None = None
    """The work of which it was a part."""


NOBODY = Counter()


def record(
    session: Session, place: Place, counted: int, by: Counter = NOBODY, *, window: tuple[int, int] | None = None
) -> CountResult:
    """Keep that `counted` pieces were counted in a place, book the difference where the rules allow it, end its task.

    `window` is what the books said at least and at most while these pieces were scanned; without it they were counted
    just now. What was moved since is no difference: only the difference is booked. A count beneath the claims of
    orders, or outside of tolerance, books nothing and waits. A serial that stands elsewhere in the books is moved here.
    """
    present = ledger.level(session, place).on_hand
    booked = count_rules.booked_then(counted, *(window or (present, present)))
    task = counting.open_count(session, place, "count")
    row = in_a_row(session, place)
    result = CountResult(
        task_id=task.id,
        location_id=place.location_id,
        item_id=place.item_id,
        lot_id=place.lot_id,
        round=row[-1].round + 1 if row else 1,
        counted=counted,
        booked=booked,
        difference=counted - booked,
        value_minor=(counted - booked) * _unit_minor(session, place.item_id),
        operator_id=by.operator_id,
        work_id=by.work_id,
        at=journal.intent_of(session).at,
        state="waiting",
    )
    result.state = _outcome(session, place, result)
    task.state = "done"
    for earlier in row:
        earlier.state = "superseded"
    session.add(result)
    session.flush()
    if result.state == "recount":
        counting.open_count(session, place, "recount")
    return result


def record_empty(session: Session, location_id: int, by: Counter = NOBODY) -> CountResult:
    """Keep that a bin of which the books say nothing was seen to be empty; ends its task."""
    task = counting.open_bin_count(session, location_id, "bin")
    task.state = "done"
    result = CountResult(
        task_id=task.id,
        location_id=location_id,
        counted=0,
        booked=0,
        difference=0,
        operator_id=by.operator_id,
        work_id=by.work_id,
        at=journal.intent_of(session).at,
        state="booked",
    )
    session.add(result)
    session.flush()
    return result


def in_a_row(session: Session, place: Place) -> list[CountResult]:
    """Return the counts of a place since the last one that was settled, oldest first."""
    newest = session.scalars(
        select(CountResult)
        .where(
            CountResult.location_id == place.location_id,
            CountResult.item_id == place.item_id,
            CountResult.lot_id == place.lot_id,
        )
        .order_by(CountResult.id.desc())
        .limit(_LOOKED_AT)
    )
    row: list[CountResult] = []
    for result in newest:
        if result.state not in _IN_A_ROW:
            break
        row.insert(0, result)
    return row


def barred(session: Session, location_id: int, operator_id: int | None) -> frozenset[Place]:
    """Return what a person may not count in a bin, because he or she has counted it and another one has to."""
    unsettled = session.execute(
        select(CountResult.item_id, CountResult.lot_id)
        .where(CountResult.location_id == location_id, CountResult.state.in_(UNSETTLED))
        .distinct()
    ).all()
    places = [Place(row.item_id, location_id, row.lot_id) for row in unsettled]
    people = _people(session) if places else frozenset()
    return frozenset(
        place
        for place in places
        if not count_rules.may_count(operator_id, [each.operator_id for each in in_a_row(session, place)], people)
    )


def may_count_bin(session: Session, location_id: int, operator_id: int | None, *, is_sent: bool) -> bool:
    """Return whether there is anything in a bin that a person may count, or nothing to count in it at all.

    Who is sent there counts what was asked for, anybody else all that lies in it.
    """
    not_his = barred(session, location_id, operator_id)
    wanted = [counting.place_of(task) for task in counting.open_counts_of(session, location_id)]
    is_whole = not is_sent or None in wanted
    lying = [place for place, _ in ledger.content(session, location_id)] if is_whole else []
    things = {place for place in [*wanted, *lying] if place is not None}
    return not things or not things <= not_his


def counted_in(session: Session, work_id: int) -> list[CountResult]:
    """Return what was counted in a piece of work, oldest first."""
    return list(session.scalars(select(CountResult).where(CountResult.work_id == work_id).order_by(CountResult.id)))


def approve(
    session: Session, result: CountResult, operator_id: int | None, *, reason: str = COUNTED, note: str = ""
) -> None:
    """Book the difference of a count that waits for review, with the reason that was found for it.

    Raises:
        RefusedError: when it does not wait for that.
        ClaimedError: when orders claim what would go; it names them.
    """
    _decide(session, result, "approved", operator_id)
    adjusting.adjust(session, _place(result), result.difference, reason, note=note, is_counted=True)


def reject(session: Session, result: CountResult, operator_id: int | None) -> None:
    """Leave the books as they are against a count. Raises RefusedError when it does not wait for review."""
    _decide(session, result, "rejected", operator_id)


def ask_again(session: Session, result: CountResult) -> None:
    """Let another person count once more. Raises RefusedError when the count does not wait for review."""
    _check_waiting(result)
    result.state = "recount"
    counting.open_count(session, _place(result), "recount")


def _decide(session: Session, result: CountResult, state: str, operator_id: int | None) -> None:
    _check_waiting(result)
    result.state, result.decided_by_id = state, operator_id
    result.decided_at = journal.intent_of(session).at


def _check_waiting(result: CountResult) -> None:
    if result.state == "recount":
        raise RefusedError("count.recount_first", _RECOUNT_FIRST, cure=_ANOTHER)
    if result.state != "waiting":
        raise RefusedError("count.not_waiting", _NOT_WAITING, cure=_NOTHING)


def _place(result: CountResult) -> Place:
    assert result.item_id is not None, "an empty bin never waits"
    assert result.lot_id is not None, "an item is counted by its lots"
    return Place(result.item_id, result.location_id, result.lot_id)


def _outcome(session: Session, place: Place, result: CountResult) -> str:
    warehouse_id = session.get_one(Location, place.location_id).warehouse_id
    if result.difference == 1 and _fetched(session, place, warehouse_id):
        result.value_minor = 0
        return "booked"
    rules = counting.rules_of(session, warehouse_id or 0)
    is_near = count_rules.is_within(rules, result.counted, result.booked, result.value_minor)
    is_alone = not _people(session) - {result.operator_id}
    if is_near and not _book(session, place, result.difference):
        is_near = False
    return count_rules.outcome(is_within=is_near, round=result.round, is_alone=is_alone)


def _fetched(session: Session, place: Place, warehouse_id: int | None) -> bool:
    """Move a serial that was found in a place from where the books have it in this house; False where they cannot."""
    where = ledger.serial_at(session, place.lot_id)
    if where is None:
        return False
    source = session.get_one(Location, where)
    if source.warehouse_id != warehouse_id:
        return False
    try:
        moving.check_holder(session, source)
        ledger.post(session, Place(place.item_id, where, place.lot_id), place.location_id, 1)
    except (RefusedError, StockRefusedError):
        return False
    return True


def _book(session: Session, place: Place, difference: int) -> bool:
    """Book a difference; False where orders claim what would go."""
    try:
        adjusting.adjust(session, place, difference, COUNTED, is_counted=True)
    except StockRefusedError:
        return False
    return True


def _unit_minor(session: Session, item_id: int) -> int:
    """Return what a piece costs; its price where nobody has entered a cost."""
    item = session.get_one(Item, item_id)
    return item.cost_minor or item.price_minor


def _people(session: Session) -> frozenset[int]:
    return frozenset(session.scalars(select(Operator.id).where(Operator.is_active)))


_RECOUNT_FIRST = Text("count", QT_TRANSLATE_NOOP("count", "This is to be counted by a second person first"))
_ANOTHER = Text("count", QT_TRANSLATE_NOOP("count", "Nothing was changed. The recount is on the list of counts."))
_NOT_WAITING = Text("count", QT_TRANSLATE_NOOP("count", "This count does not wait for a decision"))
_NOTHING = Text("count", QT_TRANSLATE_NOOP("count", "Nothing was changed."))
