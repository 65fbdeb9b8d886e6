"""Counts at the desk: plan the day's, ask for one, decide about what differs, set the rules."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.desk.answer import Answer, done
from fulfilment.desk.people import SUPERVISOR
from fulfilment.identify import Sort, identify
from fulfilment.step import QT_TRANSLATE_NOOP, Text, checked
from fulfilment.stock import count_plan, count_results, count_rules, counting, moving, reason_book, reasons
from fulfilment.stock.count_rules import CountRules
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from models.item import Item
from models.people import Operator
from models.place import Location
from models.stock import CountResult, CountTask

UNDOABLE = (
    "count.plan",
    "count.ask",
    "count.cancel",
    "count.approve",
    "count.reject",
    "count.ask_again",
    "count.rules",
)
"""Kinds of operation of this page."""
_CHANGES = ("stock", "orders", "reorder")


def plan(session: Session, bench: Bench, bins: int, zero_checks: int) -> Answer:
    """Send people to the bins that are due, and to so many that should be empty."""
    made = count_plan.plan(session, bench.warehouse_id, bins=bins, zero_checks=zero_checks)
    if not made.bins and not made.zero_checks:
        return Answer(checked("counts.nothing_due", _NOTHING_DUE))
    text = _PLANNED.with_values(bins=made.bins, zero=made.zero_checks)
    return done("counts.planned", text, *_CHANGES, detail=_LEFT.with_values(n=made.left) if made.left else None)


def ask(session: Session, bench: Bench, text: str) -> Answer:
    """Ask for a count of the bin, or of the item in all its bins, that a code stands for.

    Raises RefusedError for a code of neither, a place that is not counted, and an item that lies nowhere.
    """
    found = identify(session, text.strip(), installation=bench.installation)
    meaning = found.first(Sort.LOCATION, Sort.ITEM)
    if meaning is None:
        raise RefusedError("counts.unknown", _UNKNOWN.with_values(text=text[:40]), cure=_WHICH)
    if meaning.sort == Sort.LOCATION:
        place = session.get_one(Location, meaning.id)
        moving.check_holder(session, place)
        if place.warehouse_id != bench.warehouse_id:
            raise RefusedError("place.elsewhere", _ELSEWHERE.with_values(place=place.code), cure=_WHICH)
        counting.open_bin_count(session, place.id, "bin")
        return done("counts.asked", _BIN_ASKED.with_values(place=place.code), *_CHANGES)
    sku = session.get_one(Item, meaning.id).sku
    tasks = counting.open_item_counts(session, bench.warehouse_id, meaning.id, "item")
    if not tasks:
        raise RefusedError("counts.nowhere", _NOWHERE.with_values(sku=sku), cure=_NAME_BIN)
    bins = len({task.location_id for task in tasks})
    return done("counts.asked", _ITEM_ASKED.with_values(sku=sku, n=bins), *_CHANGES)


def cancel(session: Session, bench: Bench, task_id: int) -> Answer:
    """Take a count off the list. Raises RefusedError for a recount and for one that was counted already."""
    task = session.scalars(select(CountTask).where(CountTask.id == task_id).with_for_update()).one()
    if task.state != "open":
        raise RefusedError("counts.not_open", _NOT_OPEN, cure=_NOTHING)
    if task.reason == "recount":
        raise RefusedError("counts.is_recount", _IS_RECOUNT, cure=_COUNT_IT)
    counting.cancel(task)
    code = session.get_one(Location, task.location_id).code
    return done("counts.cancelled", _CANCELLED.with_values(place=code), *_CHANGES)


def approve(
    session: Session, bench: Bench, task_id: int, reason: str = count_results.COUNTED, note: str = ""
) -> Answer:
    """Book the difference of a count, with the reason that was found for it.

    Raises RefusedError when it does not wait, not for this person, or the reason does not explain it.
    """
    result = _waiting(session, bench, task_id)
    why = reason_book.known(session, reason)
    if not reasons.explains(why, result.difference):
        raise RefusedError("desk.other_reason", _UNFITTING.with_values(reason=why.name), cure=_NOTHING)
    reason_book.check_note(why, note)
    count_results.approve(session, result, bench.operator_id, reason=reason, note=note)
    return _decided(session, result, _APPROVED, "counts.approved")


def reject(session: Session, bench: Bench, task_id: int) -> Answer:
    """Leave the books as they are. Raises RefusedError when it does not wait, or not for this person."""
    result = _waiting(session, bench, task_id)
    count_results.reject(session, result, bench.operator_id)
    return _decided(session, result, _REJECTED, "counts.rejected")


def ask_again(session: Session, bench: Bench, task_id: int) -> Answer:
    """Let another person count once more. Raises RefusedError when it does not wait, or not for this person."""
    result = _waiting(session, bench, task_id)
    count_results.ask_again(session, result)
    return _decided(session, result, _AGAIN, "counts.again")


def set_rules(session: Session, bench: Bench, rules: CountRules) -> Answer:
    """Count by these rules from now on. Raises RefusedError when a person may not set them or they make no sense."""
    _check_role(session, bench, ())
    if not 0 <= rules.tolerance_percent <= 100 or rules.tolerance_minor < 0:
        raise RefusedError("counts.bad_tolerance", _BAD_TOLERANCE, cure=_NOTHING)
    if min(rules.days_a, rules.days_b, rules.days_c, rules.per_day) < 1:
        raise RefusedError("counts.bad_days", _BAD_DAYS, cure=_NOTHING)
    counting.keep_rules(session, bench.warehouse_id, rules)
    return done("counts.rules", _RULES_KEPT, *_CHANGES)


def _waiting(session: Session, bench: Bench, task_id: int) -> CountResult:
    result = session.scalars(select(CountResult).where(CountResult.task_id == task_id).with_for_update()).first()
    if result is None or result.item_id is None or result.lot_id is None:
        raise RefusedError("counts.not_counted", _NOT_COUNTED, cure=_NOTHING)
    row = count_results.in_a_row(session, Place(result.item_id, result.location_id, result.lot_id))
    _check_role(session, bench, [each.operator_id for each in row])
    return result


def _check_role(session: Session, bench: Bench, counted_by: list[int | None] | tuple[()]) -> None:
    people = {person.id: person.role for person in session.scalars(select(Operator).where(Operator.is_active))}
    supervisors = [person for person, role in people.items() if role == SUPERVISOR]
    forbids = count_rules.may_decide(bench.operator_id, counted_by, people, supervisors)
    if forbids == "role":
        raise RefusedError("counts.no_supervisor", _NO_SUPERVISOR, cure=_CALL_ONE)
    if forbids:
        raise RefusedError("counts.own_count", _OWN_COUNT, cure=_ANOTHER)


def _decided(session: Session, result: CountResult, sentence: Text, notice_id: str) -> Answer:
    text = sentence.with_values(
        sku=session.get_one(Item, result.item_id).sku,
        place=session.get_one(Location, result.location_id).code,
        difference=f"{result.difference:+d}".replace("-", "−"),
    )
    return done(notice_id, text, *_CHANGES)


def _t(source: str) -> Text:
    return Text("counts", source)


_UNFITTING = Text("desk", QT_TRANSLATE_NOOP("desk", "“{reason}” does not explain this difference"))

_NOTHING_DUE = _t(QT_TRANSLATE_NOOP("counts", "Nothing is due to be counted"))
_PLANNED = _t(QT_TRANSLATE_NOOP("counts", "Bins to count: {bins}. Empty bins to check: {zero}."))
_LEFT = _t(QT_TRANSLATE_NOOP("counts", "Left for another day: {n}."))
_UNKNOWN = _t(QT_TRANSLATE_NOOP("counts", "{text} is neither a bin nor an item"))
_WHICH = _t(QT_TRANSLATE_NOOP("counts", "Nothing was asked for. Name a bin, a SKU or a barcode of this warehouse."))
_ELSEWHERE = _t(QT_TRANSLATE_NOOP("counts", "{place} is in another warehouse"))
_BIN_ASKED = _t(QT_TRANSLATE_NOOP("counts", "{place} is on the list of counts"))
_ITEM_ASKED = _t(QT_TRANSLATE_NOOP("counts", "{sku} is on the list of counts. Bins: {n}."))
_NOWHERE = _t(QT_TRANSLATE_NOOP("counts", "The books have {sku} in no bin"))
_NAME_BIN = _t(QT_TRANSLATE_NOOP("counts", "Nothing was asked for. Name the bin where it may lie."))
_NOT_OPEN = _t(QT_TRANSLATE_NOOP("counts", "Nobody is to count this any more"))
_IS_RECOUNT = _t(QT_TRANSLATE_NOOP("counts", "A recount cannot be dropped: a difference waits for it"))
_COUNT_IT = _t(QT_TRANSLATE_NOOP("counts", "Nothing was changed. Let another person count, then decide."))
_CANCELLED = _t(QT_TRANSLATE_NOOP("counts", "{place} is off the list of counts"))
_APPROVED = _t(QT_TRANSLATE_NOOP("counts", "{sku} in {place}: {difference} booked"))
_REJECTED = _t(QT_TRANSLATE_NOOP("counts", "{sku} in {place}: {difference} rejected, the books stay"))
_AGAIN = _t(QT_TRANSLATE_NOOP("counts", "{sku} in {place} is counted once more"))
_NOT_COUNTED = _t(QT_TRANSLATE_NOOP("counts", "This is not counted yet"))
_NO_SUPERVISOR = _t(QT_TRANSLATE_NOOP("counts", "A supervisor decides about counts"))
_CALL_ONE = _t(QT_TRANSLATE_NOOP("counts", "Nothing was changed. Let a supervisor sign on and decide."))
_OWN_COUNT = _t(QT_TRANSLATE_NOOP("counts", "You have counted this yourself"))
_ANOTHER = _t(QT_TRANSLATE_NOOP("counts", "Nothing was changed. Somebody who has not counted it decides."))
_BAD_TOLERANCE = _t(QT_TRANSLATE_NOOP("counts", "A tolerance is a value from 0, and a share from 0 to 100 percent"))
_BAD_DAYS = _t(QT_TRANSLATE_NOOP("counts", "Days and bins are at least 1"))
_RULES_KEPT = _t(QT_TRANSLATE_NOOP("counts", "Counts follow these rules from now on"))
_NOTHING = _t(QT_TRANSLATE_NOOP("counts", "Nothing was changed."))
