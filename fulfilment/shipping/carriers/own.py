"""The house's own label: for own delivery and for carriers that stick theirs over it at collection."""

from dataclasses import dataclass

from fulfilment.shipping.carriers.carrier import Bought, Carrier, Wanted


@dataclass(frozen=True)
class Settings:
    """Nothing to set: the label needs the sender's address alone."""


class Own(Carrier):
    """Sells at once: the tracking number is our parcel code."""

    name = "own"
    is_local = True

    def buy(self, wanted: Wanted) -> Bought:
        """Return the parcel's own code as tracking number."""
        return Bought(tracking=wanted.parcel_code)


CARRIER = Own()
