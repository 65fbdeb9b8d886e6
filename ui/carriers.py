"""The carriers of the house that are asked over the network: one lane each. Knows no window."""

from collections.abc import Callable, Sequence
from functools import partial

from fulfilment.opening import House
from fulfilment.shipping import purchase
from fulfilment.shipping.carriers import connected, remote_carriers
from reports.buying_lane import BuyingLane, OnTrouble


class Carriers:
    """All buying lanes."""

    def __init__(self, lanes: Sequence[BuyingLane]) -> None:
        self._lanes = list(lanes)

    @classmethod
    def of_house(
        cls,
        house: House,
        *,
        on_trouble: OnTrouble = lambda title, trouble: None,
        on_change: Callable[[], None] = lambda: None,
    ) -> "Carriers":
        """Build the lane of every carrier with the house's settings; none where the warehouse may only be looked at."""
        if house.is_newer:
            return cls([])
        lanes = []
        for carrier in remote_carriers():
            values = house.database.read(partial(purchase.settings_of, carrier=carrier.name))
            asked = connected(carrier, values)
            lanes.append(BuyingLane(asked, house.database, on_trouble=on_trouble, on_change=on_change))
        return cls(lanes)

    def start(self) -> None:
        """Begin to buy on threads of their own."""
        for lane in self._lanes:
            lane.start()

    def wake(self) -> None:
        """Look into the outbox at once."""
        for lane in self._lanes:
            lane.wake()

    def stop(self) -> None:
        """End; what a carrier was being asked is settled at the next start."""
        for lane in self._lanes:
            lane.stop()

    def drain(self) -> int:
        """Ask everything that is due, on the calling thread; return how many questions were asked."""
        return sum(lane.drain() for lane in self._lanes)
