"""Decides about counts: who counts what and when, what a difference is, and what becomes of it. Pure."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain

SHARE_A, SHARE_B = 80, 95
"""Percent of the demand's value that the items of class A make up, and those of A and B together."""


@dataclass(frozen=True)
class CountRules:
    """How exact the books must be, and how often that is looked at: settings of a warehouse."""

    tolerance_minor: int = 2000
    """Largest value of a difference that is booked without a second count."""
    tolerance_percent: int = 100
    """Largest difference, in percent of the larger of both figures, that is booked so; 100 lets every one pass."""
    days_a: int = 30
    """Days between two counts of an item of class A in a bin."""
    days_b: int = 90
    """The same for class B."""
    days_c: int = 180
    """The same for class C."""
    per_day: int = 30
    """Bins that one plan sends people to."""
    zero_check: bool = False
    """True where who picks the last pieces of a bin is asked whether it is empty."""

    def days(self, abc: str) -> int:
        """Return the days between two counts of a class."""
        return {"A": self.days_a, "B": self.days_b}.get(abc, self.days_c)


def _t(source: str) -> Text:
    return Text("count", source)


REASONS: dict[str, Text] = {
    "cycle": _t(QT_TRANSLATE_NOOP("count", "Cycle count")),
    "bin": _t(QT_TRANSLATE_NOOP("count", "Count of a bin")),
    "item": _t(QT_TRANSLATE_NOOP("count", "Count of an item")),
    "zero": _t(QT_TRANSLATE_NOOP("count", "Zero check")),
    "short_pick": _t(QT_TRANSLATE_NOOP("count", "Missing at the pick")),
    "recount": _t(QT_TRANSLATE_NOOP("count", "Recount")),
    "asked": _t(QT_TRANSLATE_NOOP("count", "Asked for at the desk")),
    "count": _t(QT_TRANSLATE_NOOP("count", "Begun at the bin")),
}
"""Why somebody should count, by the code on the task."""


def reason(code: str) -> Text:
    """Return why somebody should count, in words."""
    return REASONS.get(code) or plain(code)


def booked_then(counted: int, low: int, high: int) -> int:
    """Return what the books said when `counted` pieces were counted.

    The books may move while a person scans piece after piece; `low` and `high` are what they said at least and at
    most at these scans. Whatever lies between cannot be told from a right count: the nearest figure is the one.
    """
    return min(max(counted, low), high)


def is_within(rules: CountRules, counted: int, booked: int, value_minor: int) -> bool:
    """Return whether a difference is small enough to be booked without a second look, by value and by percent."""
    difference, larger = abs(counted - booked), max(counted, booked)
    is_small_share = difference * 100 <= rules.tolerance_percent * larger
    return difference == 0 or (abs(value_minor) <= rules.tolerance_minor and is_small_share)


def outcome(*, is_within: bool, round: int, is_alone: bool) -> str:
    """Return the state of a result: ``booked``, ``recount`` (by another person) or ``waiting`` (for review)."""
    if is_within:
        return "booked"
    return "recount" if round == 1 and not is_alone else "waiting"


def may_count(person: int | None, counted_by: Sequence[int | None], people: Collection[int]) -> bool:
    """Return whether a person may count what `counted_by` have counted, the last one at the end.

    Somebody who has not counted it goes first; when all have, everybody but the last; who is alone, always.
    """
    if not counted_by or not set(people) - {person}:
        return True
    if set(people) - set(counted_by):
        return person not in counted_by
    return person != counted_by[-1]


def classes(demand: Mapping[int, int]) -> dict[int, str]:
    """Return the class of each item by the value of its demand: ``A``, ``B`` or ``C``.

    An item belongs to A while those before it make up less than 80 percent of the whole value, to B below 95;
    without demand to C.
    """
    ranked = sorted(demand.items(), key=lambda each: (-each[1], each[0]))
    total = sum(value for _, value in ranked if value > 0)
    found, before = {}, 0
    for item_id, value in ranked:
        found[item_id] = _class(value, before, total)
        before += max(0, value)
    return found


def _class(value: int, before: int, total: int) -> str:
    if value <= 0:
        return "C"
    if before * 100 < SHARE_A * total:
        return "A"
    return "B" if before * 100 < SHARE_B * total else "C"


@dataclass(frozen=True)
class Stand:
    """A lot of an item in a bin, and when it was last counted."""

    location_id: int
    """Bin."""
    item_id: int
    """Item."""
    lot_id: int
    """Lot."""
    route: tuple[int, str]
    """Place of the bin on the way."""
    counted_on: date | None
    """Day of the last count; None when it was never counted."""


@dataclass(frozen=True)
class Due:
    """A stand whose time has come."""

    stand: Stand
    """What is to be counted."""
    abc: str
    """Class of the item."""


def due(stands: Iterable[Stand], abc: Mapping[int, str], today: date, rules: CountRules) -> list[Due]:
    """Return what is to be counted by today: the class first, then what was waited for longest against its class,
    what was never counted before all others; then along the way."""
    found = [Due(stand, abc.get(stand.item_id, "C")) for stand in stands]
    late = [each for each in found if _days_late(each, today, rules) is not None]
    return sorted(late, key=lambda each: (each.abc, -(_days_late(each, today, rules) or 0), each.stand.route))


_NEVER = 1_000_000


def _days_late(each: Due, today: date, rules: CountRules) -> int | None:
    if each.stand.counted_on is None:
        return _NEVER
    days = (today - each.stand.counted_on).days - rules.days(each.abc)
    return days if days >= 0 else None


def quota(dues: Sequence[Due], bins: int) -> list[Due]:
    """Return what is due in the first so many bins, all of it: whoever stands at a bin counts there what is due."""
    chosen: dict[int, None] = {}
    for each in dues:
        if len(chosen) < bins:
            chosen[each.stand.location_id] = None
    return [each for each in dues if each.stand.location_id in chosen]


def may_decide(
    person: int | None, counted_by: Collection[int | None], people: Collection[int], supervisors: Collection[int]
) -> str:
    """Return what forbids a person to approve or reject a count: ``role``, ``counted``, or nothing.

    Supervisors decide; where nobody is one, everybody may. Who has counted it does not decide about it while
    there is somebody else who may.
    """
    allowed = set(supervisors) or set(people)
    if allowed and person not in allowed:
        return "role"
    return "counted" if person in counted_by and allowed - set(counted_by) else ""
