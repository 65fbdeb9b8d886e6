"""Why goods are corrected or moved: the one catalogue of reasons, and what a warehouse makes of it. Pure.

A code is stored with the operation and never changes its meaning; its number is printed and typed.
A warehouse may switch reasons off and add its own: those are called by their name, which is their code too.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain

NOTE_LIMIT = 30
"""Letters of a note that stands behind the code."""
CODE_LIMIT = 20
"""Letters of a code."""
FIRST_OWN = 101
"""Number of the first reason that a warehouse adds."""
_NOTED = ": "


class Group(StrEnum):
    """What reasons have in common."""

    LOSS = "loss"
    DAMAGE = "damage"
    QUALITY = "quality"
    USE = "use"
    BOOKS = "books"
    TRAFFIC = "traffic"
    ORDER = "order"
    WORK = "work"
    OWN = "own"


@dataclass(frozen=True)
class Reason:
    """Why pieces come, go or change their place."""

    number: int
    """Stable, short: as printed and typed."""
    code: str
    """As stored with the operation."""
    name: Text
    """As shown."""
    group: str
    """One of `Group`."""
    can_add: bool = False
    """True where it may explain more pieces."""
    can_take: bool = False
    """True where it may explain fewer pieces."""
    can_move: bool = False
    """True where it may explain that pieces change their place."""
    needs_note: bool = False
    """True where it says too little without further words."""
    is_chosen: bool = True
    """False for what the program alone gives as a reason."""

    @property
    def is_both_ways(self) -> bool:
        """True where the sign has to be said."""
        return self.can_add and self.can_take


def _reason(number: int, code: str, source: str, ways: str) -> Reason:
    """Return a reason; `ways` has ``+`` (more), ``-`` (fewer), ``>`` (moved), ``n`` (note), ``p`` (program alone)."""
    return Reason(
        number,
        code,
        Text("stock", source),
        _GROUPS[number // 10],
        can_add="+" in ways,
        can_take="-" in ways,
        can_move=">" in ways,
        needs_note="n" in ways,
        is_chosen="p" not in ways,
    )


_GROUPS = {
    1: Group.LOSS,
    2: Group.DAMAGE,
    3: Group.QUALITY,
    4: Group.USE,
    5: Group.BOOKS,
    6: Group.TRAFFIC,
    7: Group.ORDER,
    8: Group.WORK,
    9: Group.OWN,
}
CATALOGUE: dict[str, Reason] = {
    reason.code: reason
    for reason in (
        _reason(10, "lost", QT_TRANSLATE_NOOP("stock", "Lost"), "-"),
        _reason(11, "theft", QT_TRANSLATE_NOOP("stock", "Theft"), "-"),
        _reason(12, "short_pick", QT_TRANSLATE_NOOP("stock", "Missing at the pick"), "-p"),
        _reason(13, "missing_at_packing", QT_TRANSLATE_NOOP("stock", "Missing at packing"), "-p"),
        _reason(14, "lost_in_transit", QT_TRANSLATE_NOOP("stock", "Lost on the way"), "-"),
        _reason(15, "found", QT_TRANSLATE_NOOP("stock", "Found"), "+"),
        _reason(16, "more_arrived", QT_TRANSLATE_NOOP("stock", "More arrived than was sent"), "+p"),
        _reason(20, "damaged", QT_TRANSLATE_NOOP("stock", "Damaged"), "->"),
        _reason(21, "damaged_in_transit", QT_TRANSLATE_NOOP("stock", "Damaged on the way"), "->"),
        _reason(22, "damaged_unloading", QT_TRANSLATE_NOOP("stock", "Damaged while unloading"), "->"),
        _reason(23, "packaging", QT_TRANSLATE_NOOP("stock", "Packaging damaged"), "->"),
        _reason(24, "leaked", QT_TRANSLATE_NOOP("stock", "Leaked or spilt"), "-"),
        _reason(30, "expired", QT_TRANSLATE_NOOP("stock", "Expired"), "->"),
        _reason(31, "short_dated", QT_TRANSLATE_NOOP("stock", "Expires too soon"), "->"),
        _reason(32, "quality_block", QT_TRANSLATE_NOOP("stock", "Blocked for a quality check"), ">"),
        _reason(33, "quality_release", QT_TRANSLATE_NOOP("stock", "Released by the quality check"), ">"),
        _reason(34, "quality_failed", QT_TRANSLATE_NOOP("stock", "Failed the quality check"), "->"),
        _reason(35, "recalled", QT_TRANSLATE_NOOP("stock", "Recalled"), "->"),
        _reason(36, "regraded", QT_TRANSLATE_NOOP("stock", "Sorted into another grade"), "+->"),
        _reason(40, "sample", QT_TRANSLATE_NOOP("stock", "Sample"), "-"),
        _reason(41, "own_use", QT_TRANSLATE_NOOP("stock", "Own use"), "-"),
        _reason(42, "display", QT_TRANSLATE_NOOP("stock", "For display"), "->"),
        _reason(43, "donation", QT_TRANSLATE_NOOP("stock", "Donated"), "-"),
        _reason(44, "gift", QT_TRANSLATE_NOOP("stock", "Gift to a customer"), "-"),
        _reason(45, "photo", QT_TRANSLATE_NOOP("stock", "For photographs or training"), "->"),
        _reason(46, "staff_sale", QT_TRANSLATE_NOOP("stock", "Sold to staff"), "-"),
        _reason(50, "count", QT_TRANSLATE_NOOP("stock", "Counted"), "+-"),
        _reason(51, "correction", QT_TRANSLATE_NOOP("stock", "Booking corrected"), "+-"),
        _reason(52, "wrong_place", QT_TRANSLATE_NOOP("stock", "Lay in the wrong place"), "+->"),
        _reason(53, "mixed_up", QT_TRANSLATE_NOOP("stock", "Items mixed up"), "+-"),
        _reason(54, "wrong_pack", QT_TRANSLATE_NOOP("stock", "Wrong size of pack booked"), "+-"),
        _reason(55, "wrong_lot", QT_TRANSLATE_NOOP("stock", "Wrong lot booked"), "+-"),
        _reason(56, "booked_twice", QT_TRANSLATE_NOOP("stock", "Booked twice"), "-"),
        _reason(57, "not_booked", QT_TRANSLATE_NOOP("stock", "Not booked before"), "+"),
        _reason(60, "receipt_error", QT_TRANSLATE_NOOP("stock", "Received otherwise than booked"), "+-"),
        _reason(61, "supplier_error", QT_TRANSLATE_NOOP("stock", "Supplier packed otherwise"), "+-"),
        _reason(62, "shipping_error", QT_TRANSLATE_NOOP("stock", "Sent otherwise than booked"), "+-"),
        _reason(63, "wrong_pick", QT_TRANSLATE_NOOP("stock", "Wrong item picked"), "+-"),
        _reason(64, "return_error", QT_TRANSLATE_NOOP("stock", "Return booked wrongly"), "+-"),
        _reason(70, "opening_stock", QT_TRANSLATE_NOOP("stock", "Opening stock"), "+"),
        _reason(71, "made_room", QT_TRANSLATE_NOOP("stock", "Made room"), ">"),
        _reason(72, "pick_face", QT_TRANSLATE_NOOP("stock", "Pick face filled"), ">"),
        _reason(80, "assembled", QT_TRANSLATE_NOOP("stock", "Assembled"), "+-"),
        _reason(81, "dismantled", QT_TRANSLATE_NOOP("stock", "Taken apart"), "+-"),
        _reason(82, "repacked", QT_TRANSLATE_NOOP("stock", "Repacked"), "+->"),
        _reason(83, "repaired", QT_TRANSLATE_NOOP("stock", "Repaired"), "+>"),
        _reason(84, "scrapped", QT_TRANSLATE_NOOP("stock", "Scrapped"), "-"),
        _reason(90, "other", QT_TRANSLATE_NOOP("stock", "Other reason"), "+->n"),
    )
}
"""Code to reason, by number."""


@dataclass(frozen=True)
class Reasons:
    """The reasons of a warehouse."""

    own: tuple[Reason, ...] = ()
    """Those it added."""
    off: frozenset[str] = frozenset()
    """Codes of those it does not use."""

    @cached_property
    def known(self) -> Mapping[str, Reason]:
        """All by code, also those that are switched off: what was booked keeps its reason."""
        return {**CATALOGUE, **{reason.code: reason for reason in self.own}}

    @property
    def chosen(self) -> tuple[Reason, ...]:
        """Those that a person may give, by number."""
        return tuple(each for each in self.known.values() if each.is_chosen and each.code not in self.off)

    def fitting(self, difference: int) -> tuple[Reason, ...]:
        """Return those that a person may give for so many pieces more or fewer."""
        return tuple(each for each in self.chosen if explains(each, difference))

    def moving(self) -> tuple[Reason, ...]:
        """Return those that a person may give for goods that change their place."""
        return tuple(each for each in self.chosen if each.can_move)

    def numbered(self, text: str) -> tuple[Reason, str] | None:
        """Return the reason of a typed or printed number and its sign, ``21``, ``51+`` or ``51-``; None for others."""
        bare = text.strip().replace("−", "-")
        sign = bare[-1:] if bare[-1:] in ("+", "-") else ""
        digits = bare.removesuffix(sign)
        found = (each for each in self.chosen if digits.isdecimal() and each.number == int(digits))
        reason = next(found, None)
        return None if reason is None else (reason, sign)

    def free_number(self) -> int:
        """Return the number of the next reason that is added."""
        return max((each.number for each in self.own), default=FIRST_OWN - 1) + 1


def explains(reason: Reason, difference: int) -> bool:
    """Return whether a reason can explain a difference of this sign."""
    return reason.can_add if difference > 0 else reason.can_take


def own(number: int, name: str, ways: str, *, needs_note: bool = False) -> Reason:
    """Return a reason of the warehouse's own; `ways` has ``+``, ``-`` and ``>`` as it may be used."""
    return Reason(
        number,
        name,
        plain(name),
        Group.OWN,
        can_add="+" in ways,
        can_take="-" in ways,
        can_move=">" in ways,
        needs_note=needs_note,
    )


def from_setting(stored: object) -> Reasons:
    """Return the reasons as a warehouse keeps them; the whole catalogue where nobody has said anything."""
    if not isinstance(stored, dict):
        return Reasons()
    added = (own(row["number"], row["name"], row["ways"], needs_note=row["note"]) for row in stored["own"])
    return Reasons(tuple(added), frozenset(stored["off"]))


def to_setting(reasons: Reasons) -> dict[str, object]:
    """Return what a warehouse keeps of its reasons."""
    added = [
        {"number": each.number, "name": each.code, "ways": ways(each), "note": each.needs_note} for each in reasons.own
    ]
    return {"own": added, "off": sorted(reasons.off)}


def ways(reason: Reason) -> str:
    """Return which way pieces may go, as signs: ``+`` more, ``-`` fewer, ``>`` moved."""
    return "".join(sign for sign, may in (("+", reason.can_add), ("-", reason.can_take), (">", reason.can_move)) if may)


def stored(code: str, note: str = "") -> str:
    """Return a reason and its note as they stand with the operation."""
    said = " ".join(note.split())[:NOTE_LIMIT]
    return f"{code}{_NOTED}{said}" if said else code


def read(stored_reason: str) -> tuple[str, str]:
    """Return code and note of what stands with an operation."""
    code, _, note = stored_reason.partition(_NOTED)
    return code, note


def words(stored_reason: str) -> Text:
    """Return in words why something was done: the name of the reason and its note; of no reason, what is stored."""
    code, note = read(stored_reason)
    reason = CATALOGUE.get(code)
    name = reason.name if reason is not None else plain(code or "—")
    return Text("", "{name}: {note}").with_values(name=name, note=note) if note else name


def group_words(group: str) -> Text:
    """Return in words what reasons have in common."""
    return _GROUP_WORDS[Group(group)]


def codes(reasons: Iterable[Reason]) -> frozenset[str]:
    """Return the codes of reasons."""
    return frozenset(each.code for each in reasons)


_GROUP_WORDS = {
    Group.LOSS: Text("stock", QT_TRANSLATE_NOOP("stock", "Lost and found")),
    Group.DAMAGE: Text("stock", QT_TRANSLATE_NOOP("stock", "Damage")),
    Group.QUALITY: Text("stock", QT_TRANSLATE_NOOP("stock", "Quality and expiry")),
    Group.USE: Text("stock", QT_TRANSLATE_NOOP("stock", "Used by the house")),
    Group.BOOKS: Text("stock", QT_TRANSLATE_NOOP("stock", "Books put right")),
    Group.TRAFFIC: Text("stock", QT_TRANSLATE_NOOP("stock", "Came or went otherwise")),
    Group.ORDER: Text("stock", QT_TRANSLATE_NOOP("stock", "Order in the house")),
    Group.WORK: Text("stock", QT_TRANSLATE_NOOP("stock", "Work on goods")),
    Group.OWN: Text("stock", QT_TRANSLATE_NOOP("stock", "Own reasons")),
}
