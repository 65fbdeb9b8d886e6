"""The carriers of the house that are asked over the network: one lane each. Knows no window."""

from collections.abc import Callable
from functools import partial

from fulfilment.opening import House
from fulfilment.shipping import purchase
from fulfilment.shipping.carriers import connected, remote_carriers
from reports.buying_lane import BuyingLane, OnTrouble
from ui.lanes import Lanes


class Carriers(Lanes[BuyingLane]):
    """All buying lanes; what a carrier was being asked at the end is settled at the next start."""

    @classmethod
    def of_house(
        cls,
        house: House,
        *,
        on_trouble: OnTrouble = lambda title, trouble: None,
        on_change: Callable[[], None] = lambda: None,
    ) -> "Carriers":
        """Build the lane of every carrier with the house's settings; none where the warehouse may only be looked at."""
        if house.is_for_looking:
            return cls([])
        lanes = []
        for carrier in remote_carriers():
            values = house.database.read(partial(purchase.settings_of, carrier=carrier.name))
            asked = connected(carrier, values)
            lanes.append(BuyingLane(asked, house.database, on_trouble=on_trouble, on_change=on_change))
        return cls(lanes)
