"""What a carrier is to us: something that sells a label for a parcel."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class Wanted:
    """A parcel for which a label is bought."""

    parcel_code: str
    """Our code of the parcel."""
    sscc: str
    """Its SSCC."""
    service: str
    """Service asked for by the order."""
    weight_g: int
    """Gross weight."""
    purchase_key: str
    """Stored before the call; the same key never buys twice."""


@dataclass(frozen=True)
class Bought:
    """A label that was bought."""

    tracking: str
    """The number that the carrier's scanners read."""


class Carrier(ABC):
    """One carrier; `is_local` ones sell without a call to the world."""

    name: ClassVar[str]
    """Small letters; what an order's carrier field says."""
    is_local: ClassVar[bool] = False
    """True where buying needs no network and is part of the same transaction."""

    @abstractmethod
    def buy(self, wanted: Wanted) -> Bought:
        """Buy a label; the same `purchase_key` returns the same label."""
