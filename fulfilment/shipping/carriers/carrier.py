"""What a carrier is to us: something that sells a label for a parcel. Knows no database and no thread."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar

from fulfilment.papers import Address
from fulfilment.step import Text

_NOWHERE = Address()


@dataclass(frozen=True)
class Wanted:
    """A parcel for which a label is bought. A local carrier is told the first five only."""

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
    order_number: str = ""
    """Number of the order, for the carrier's reference field."""
    sender: Address = _NOWHERE
    """Where it comes from."""
    recipient: Address = _NOWHERE
    """Where it goes."""
    outer_mm: tuple[int, int, int] | None = None
    """Outer length, width and height of the box; None when nobody knows them."""


ZPL, PDF, PNG = "application/zpl", "application/pdf", "image/png"
"""Media types in which carriers send labels."""


@dataclass(frozen=True)
class Document:
    """One label as the carrier made it."""

    media_type: str
    """``application/zpl``, ``application/pdf`` or ``image/png``."""
    content: bytes
    """Exactly what came."""


@dataclass(frozen=True)
class Bought:
    """A label that was bought."""

    tracking: str
    """The number that the carrier's scanners read."""
    document: Document | None = None
    """The carrier's label; None where the house prints its own with the tracking number."""


LONGEST_TRACKING = 60


def is_tracking(number: str) -> bool:
    """Return whether a text can be a carrier's number: what no scanner can read back is none."""
    return 0 < len(number) <= LONGEST_TRACKING and number.isprintable()


class Failure(StrEnum):
    """What is certain after a call that went wrong."""

    REFUSED = "refused"
    """The carrier understood and said no: this parcel waits, others go on."""
    NOT_ASKED = "not_asked"
    """Nothing reached it, or it turned the call away unread: all its parcels wait."""
    IN_DOUBT = "in_doubt"
    """Nothing is certain: it may have been done, and is asked before it is asked again."""


class CarrierError(Exception):
    """A carrier or the way to it failed: the lane tries again by rule, the screen shows cause and cure."""

    def __init__(self, cause: Text, cure: Text, *, failure: Failure) -> None:
        """Take two sentences that can be translated, and what is certain."""
        self.cause, self.cure, self.failure = cause, cure, failure
        super().__init__(f"{cause} {cure}")


class Carrier(ABC):
    """One carrier; `is_local` ones sell without a call to the world."""

    name: ClassVar[str]
    """Small letters; what an order's carrier field says."""
    is_local: ClassVar[bool] = False
    """True where buying needs no network and is part of the same transaction."""

    @abstractmethod
    def buy(self, wanted: Wanted) -> Bought:
        """Buy a label; the same `purchase_key` returns the same label."""


class RemoteCarrier(Carrier):
    """A carrier that is asked over the network, by its own lane and outside of any transaction.

    Every verb ends within `purchase.CALL_S` seconds and raises nothing but CarrierError. One connection at a time: the
    lane makes one call after the other.
    """

    title: ClassVar[str]
    """Its name as people write it."""
    settings_type: ClassVar[type[Any]]
    """The `Settings` of its file, a frozen dataclass with defaults, from which the form is drawn."""

    def __init__(self, settings: Any = None) -> None:  # Any: each carrier has settings of its own
        self.settings = settings if settings is not None else self.settings_type()

    @abstractmethod
    def find(self, purchase_key: str) -> Bought | None:
        """Return the label that was bought under a key, None when there is none: asked after a doubtful call.

        A carrier that cannot be asked raises CarrierError with `Failure.REFUSED`: then a person must say.
        """

    @abstractmethod
    def void(self, tracking: str) -> None:
        """Give a label back; giving back twice is no error."""
