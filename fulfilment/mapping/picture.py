"""What of a floor is shown at a level: the band of every footprint, which bin it means, how it is called. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from fulfilment.mapping import bands
from fulfilment.mapping.bands import EMPTY, Fact, Scheme
from fulfilment.mapping.floor_plan import Footprint, Plan, Spot

BARE, FITTING = -1, -2
"""Footprints without a bin at the level that is shown, and those that are no bins: docks, benches."""
ALL_LEVELS = 0
"""Bins over each other are shown as one."""


@dataclass(frozen=True)
class Picture:
    """A floor as it is shown by one scheme, at one level."""

    spots: Sequence[Spot]
    """Its places."""
    plan: Plan
    """Where they stand."""
    scheme: Scheme
    """What it is coloured by."""
    facts: Mapping[int, Fact]
    """What is known of the places, by location; one that is not there is empty, or unknown."""
    level: int = ALL_LEVELS
    """Which level."""

    @cached_property
    def _facts(self) -> list[Fact]:
        return [self.facts.get(spot.id, EMPTY) for spot in self.spots]

    @cached_property
    def _by_spot(self) -> list[int]:
        return bands.bands_of(self.scheme, self._facts)

    def bands(self) -> list[int]:
        """Return the band of each footprint, `BARE` or `FITTING`."""
        return [self._band(each) for each in self.plan.footprints]

    def _band(self, footprint: Footprint) -> int:
        first = footprint.spots[0]
        if self.spots[first].kind != "bin":
            return FITTING
        meant = footprint.spots if self.level == ALL_LEVELS else self.meant(footprint)
        if len(meant) == 1:
            return self._by_spot[meant[0]]
        return bands.together(self.scheme, [self._facts[spot] for spot in meant]) if meant else BARE

    def tally(self) -> tuple[int, ...]:
        """Return how many bins each band has, each bin by itself."""
        spots, by_spot = self.spots, self._by_spot
        meant = (spot for each in self.plan.footprints for spot in self.meant(each))
        return bands.tally((by_spot[spot] for spot in meant if spots[spot].kind == "bin"), self.scheme)

    def fact_of(self, spot: int) -> Fact:
        """Return what is known of a place."""
        return self._facts[spot]

    def meant(self, footprint: Footprint) -> Sequence[int]:
        """Return the places of a footprint that the level shows."""
        if self.level == ALL_LEVELS or self.spots[footprint.spots[0]].kind != "bin":
            return footprint.spots
        pairs = zip(footprint.spots, footprint.levels, strict=True)
        return [spot for spot, level in pairs if level == self.level]

    def title(self, number: int) -> str:
        """Return how a footprint is called: the code of its bin, what those of several have in common, its name."""
        footprint = self.plan.footprints[number]
        meant = self.meant(footprint) or footprint.spots
        first = self.spots[meant[0]]
        if first.kind != "bin":
            return first.name or first.code
        if len(meant) == 1:
            return first.code
        return _in_common([self.spots[spot].code for spot in meant]) or first.code

    def inside(self, number: int) -> list[tuple[str, int]]:
        """Return code and band of each bin of a footprint that is meant, the highest first."""
        meant = reversed(self.meant(self.plan.footprints[number]))
        return [(self.spots[spot].code, self._by_spot[spot]) for spot in meant]

    def numbers_of(self, location_ids: Iterable[int]) -> dict[int, int]:
        """Return the footprints that places stand in, by location; places that are not on the floor are left out."""
        number_of = self.plan.number_of
        return {place_id: number_of[place_id] for place_id in location_ids if place_id in number_of}


def _in_common(codes: Sequence[str]) -> str:
    """Return the beginning that all codes share, without the mark at its end."""
    low, high = min(codes), max(codes)
    length = next((place for place, signs in enumerate(zip(low, high, strict=False)) if signs[0] != signs[1]), len(low))
    return low[:length].rstrip("-._/ ")
