"""Counts of the demo's last shift: most find what the books say, one waits for a decision, one for a second count."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.demo.demand import chance_of
from fulfilment.demo.diary import Diary
from fulfilment.demo.furnishing import House
from fulfilment.stock import count_results, counting
from fulfilment.stock.count_results import Counter
from fulfilment.stock.ledger import Place
from models.item import Item
from models.place import Location, LocationKind
from models.stock import Balance

RIGHT, PLANNED = 20, 4
"""Counts that find what the books say, and bins that are still to be counted."""
_BEGINS = 500
"""Minutes after six at which the counting begins."""
_DEAR_MINOR, _CHEAP_MINOR = 1200, 600
"""Costs of a piece from which three missing ones, and up to which one missing, are beyond or within tolerance."""


class Counts:
    """Counts some bins while nothing is claimed in them."""

    def __init__(self, house: House, diary: Diary) -> None:
        self._house, self._diary = house, diary
        self._chance = chance_of("counts")
        self._minute = _BEGINS

    def work(self, session: Session) -> None:
        """Count what a plan asks for; leave a few bins, a recount and a decision for the one who opens the demo."""
        stands = self._stands(session)
        dear = [(place, pieces) for place, pieces, minor in stands if minor >= _DEAR_MINOR][:2]
        cheap = [(place, pieces) for place, pieces, minor in stands if minor <= _CHEAP_MINOR][:2]
        taken = {place for place, _ in (*dear, *cheap)}
        others = ((place, pieces) for place, pieces, _ in stands if place not in taken)
        for place, pieces in self._some(others, RIGHT):
            self._count(session, place, pieces, 0)
        for place, pieces in cheap:
            self._count(session, place, pieces - 1, 1)
        for place, pieces in dear:
            self._count(session, place, pieces - 3, 0)
        self._count(session, dear[0][0], dear[0][1] - 3, 1)
        with self._diary.operation(session, "count", self._diary.moment(1, self._minute)):
            for place, _ in self._some(others, PLANNED):
                counting.open_count(session, place, "cycle")

    def _some(self, stands: Iterator[tuple[Place, int]], wanted: int) -> list[tuple[Place, int]]:
        return [stand for _, stand in zip(range(wanted), stands, strict=False)]

    def _count(self, session: Session, place: Place, pieces: int, person: int) -> None:
        operator_id = self._house.operators[person]
        self._minute += 2
        at = self._diary.moment(1, self._minute)
        with self._diary.operation(session, "count", at, operator_id=operator_id, reason="count"):
            count_results.record(session, place, pieces, Counter(operator_id))

    def _stands(self, session: Session) -> list[tuple[Place, int, int]]:
        """Return what lies unclaimed in the bins, with the cost of a piece, in an order of chance."""
        rows = session.execute(
            select(Balance.item_id, Balance.location_id, Balance.lot_id, Balance.on_hand, Item.cost_minor)
            .join(Location, Location.id == Balance.location_id)
            .join(Item, Item.id == Balance.item_id)
            .where(Location.kind == LocationKind.BIN, Location.is_pickable, Balance.on_hand > 3, Balance.allocated == 0)
            .order_by(Balance.location_id, Balance.item_id, Balance.lot_id)
        )
        found = [
            (Place(row.item_id, row.location_id, row.lot_id), int(row.on_hand), int(row.cost_minor)) for row in rows
        ]
        self._chance.shuffle(found)
        return found
