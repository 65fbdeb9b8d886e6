"""Which bins serve a line: first expiry, then the fewest places, then the walk. Pure; every choice has its reason."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby


class Reason(StrEnum):
    """Why a bin was chosen."""

    EARLIEST_EXPIRY = "earliest_expiry"
    ONLY_PLACE = "only_place"
    FEWEST_PLACES = "fewest_places"
    ON_THE_WAY = "on_the_way"


class Refusal(StrEnum):
    """Why stock was passed over, or why nothing was found."""

    EXPIRED = "expired"
    HELD = "held"
    NOT_PICKABLE = "not_pickable"
    CLAIMED = "claimed"
    NONE = "none"


@dataclass(frozen=True)
class Candidate:
    """Free stock of one lot in one bin."""

    location_id: int
    """Bin."""
    lot_id: int
    """Lot."""
    free: int
    """Pieces there that nobody has claimed."""
    walk: tuple[int, str]
    """Place in the walk: route order, then natural sort key."""
    removal_on: date | None = None
    """Day from which the lot is no longer sent; None where it keeps."""
    refusal: Refusal | None = None
    """Why it may not be picked, if so."""


@dataclass(frozen=True)
class Pick:
    """Pieces to fetch from one candidate."""

    candidate: Candidate
    """From where."""
    quantity: int
    """Pieces."""
    reason: Reason
    """Why there."""

    @property
    def place(self) -> tuple[int, int]:
        """Location and lot."""
        return self.candidate.location_id, self.candidate.lot_id


@dataclass(frozen=True)
class Choice:
    """What serves a line, and what is missing."""

    picks: tuple[Pick, ...]
    """Where to fetch, in the order of choice."""
    missing: int
    """Pieces that no bin can give."""
    passed_over: tuple[Candidate, ...]
    """Stock that could not be used, each with its refusal."""

    @property
    def refusal(self) -> Refusal:
        """The main reason why pieces are missing."""
        return self.passed_over[0].refusal or Refusal.NONE if self.passed_over else Refusal.NONE


def choose(wanted: int, candidates: Iterable[Candidate], *, today: date) -> Choice:
    """Return the bins that serve `wanted` pieces.

    Lots are used by the day of their removal, which is their expiry where they are removed no earlier, and those that
    keep last; what is to be removed today or earlier is passed over. Among equal days one bin that has all comes before
    several, then the bin with most, then the order of the walk.
    """
    usable: list[Candidate] = []
    passed: list[Candidate] = []
    for candidate in candidates:
        refusal = candidate.refusal or (_expired(candidate, today)) or (None if candidate.free > 0 else Refusal.CLAIMED)
        if refusal is None:
            usable.append(candidate)
        else:
            passed.append(
                Candidate(
                    candidate.location_id,
                    candidate.lot_id,
                    candidate.free,
                    candidate.walk,
                    candidate.removal_on,
                    refusal,
                )
            )
    picks, missing = _pick(wanted, usable)
    return Choice(tuple(picks), missing, tuple(sorted(passed, key=lambda stock: stock.walk)))


def _expired(candidate: Candidate, today: date) -> Refusal | None:
    return Refusal.EXPIRED if candidate.removal_on is not None and candidate.removal_on <= today else None


def _expiry(candidate: Candidate) -> date:
    return candidate.removal_on or date.max


def _pick(wanted: int, usable: Sequence[Candidate]) -> tuple[list[Pick], int]:
    picks: list[Pick] = []
    in_order = sorted(usable, key=lambda stock: (_expiry(stock), stock.walk, stock.lot_id))
    several_expiries = len({_expiry(stock) for stock in usable}) > 1
    for _, group in groupby(in_order, key=_expiry):
        if wanted == 0:
            break
        same = list(group)
        for candidate in _fewest(wanted, same):
            pieces = min(wanted, candidate.free)
            picks.append(Pick(candidate, pieces, _reason(candidate, usable, same, several_expiries, wanted)))
            wanted -= pieces
            if wanted == 0:
                break
    return picks, wanted


def _fewest(wanted: int, same: list[Candidate]) -> list[Candidate]:
    whole = [candidate for candidate in same if candidate.free >= wanted]
    if whole:
        return whole[:1]
    largest_first = sorted(same, key=lambda stock: (-stock.free, stock.walk))
    taken: list[Candidate] = []
    for candidate in largest_first:
        rest = wanted - sum(stock.free for stock in taken)
        enough = [stock for stock in same if stock not in taken and stock.free >= rest]
        taken.append(min(enough, key=lambda stock: stock.walk) if enough else candidate)
        if enough:
            break
    return taken


def _reason(
    candidate: Candidate, usable: Sequence[Candidate], same: list[Candidate], several_expiries: bool, wanted: int
) -> Reason:
    if len(usable) == 1:
        return Reason.ONLY_PLACE
    if several_expiries and candidate.removal_on is not None:
        return Reason.EARLIEST_EXPIRY
    if any(other.free < wanted for other in same) or candidate.free < wanted:
        return Reason.FEWEST_PLACES
    return Reason.ON_THE_WAY
