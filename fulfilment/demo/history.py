"""The demo's past: opening stock, ninety days of deliveries, sales and small losses, and the year before them."""

import math
from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import insert
from sqlalchemy.orm import Session

from fulfilment.demo.demand import Pace, chance_of
from fulfilment.demo.diary import Diary
from fulfilment.demo.furnishing import House, Ware
from fulfilment.demo.purchasing import Purchasing
from fulfilment.demo.selling import Market, Selling
from fulfilment.demo.stockroom import Stockroom
from models.item import Lot
from models.order import DemandRow

DAYS = 90
"""Days of history with moves."""
_SEASON = 0.35
"""Share by which demand swings over the year; most is sold in December."""


class Past:
    """Writes the past: its beginning, its weeks, its end."""

    def __init__(self, house: House, diary: Diary, pace: Pace, market: Market) -> None:
        self._house, self._diary, self._pace, self._market = house, diary, pace, market
        self._chance = chance_of("past")

    def begin(self, session: Session) -> None:
        """Fill the shelves and write the demand of the year before."""
        self._stockroom = Stockroom(session, self._house)
        self._purchasing = Purchasing(self._house, self._stockroom, self._diary)
        self._selling = Selling(self._house, self._stockroom, self._diary, self._market)
        self._selling.begin(session)
        at = self._diary.moment(DAYS + 1, 0)
        with self._diary.operation(session, "import.stock", at, reason="opening_stock"):
            for ware in self._house.wares:
                pieces = self._chance.randint(ware.minimum + 1, ware.target + ware.article.case)
                filled_on = at.date() - timedelta(days=self._age(ware))
                self._stockroom.open_with(session, ware, pieces, filled_on)
        self._write_demand(session)

    def days(self, first: int, last: int) -> Callable[[Session], None]:
        """Return the job that writes the days from `first` to `last` days ago."""

        def write(session: Session) -> None:
            for days_ago in range(first, last - 1, -1):
                self._purchasing.work(session, days_ago)
                self._refill(session, days_ago)
                self._selling.work(session, days_ago)
                if days_ago % 6 == 2:
                    self._lose(session, days_ago)

        return write

    def end(self, session: Session) -> None:
        """Leave a lot held and a delivery half unloaded, and let parcel numbers go on."""
        self._hold_a_lot(session)
        self._purchasing.unload_last(session)
        self._selling.end(session)

    def _hold_a_lot(self, session: Session) -> None:
        """Hold the fullest lot: somebody found a loose lid."""
        heaps = [heap for ware in self._house.wares if ware.article.has_lots for heap in self._stockroom.heaps(ware)]
        fullest = max(heaps, key=lambda heap: (heap.pieces, heap.place.lot_id))
        at = self._diary.moment(1, 480)
        with self._diary.operation(session, "lot.hold", at, operator_id=self._house.operators[2]):
            session.get_one(Lot, fullest.place.lot_id).is_held = True

    def _age(self, ware: Ware) -> int:
        """Return how long before the opening a ware was filled: of a few, some is close to its expiry or past it."""
        if not ware.article.has_lots:
            return 0
        oldest = ware.article.shelf_days - DAYS
        return oldest + self._chance.randrange(-30, 12) if ware.item_id % 4 == 0 else self._chance.randrange(5, 40)

    def _refill(self, session: Session, days_ago: int) -> None:
        empty = [(ware, self._stockroom.to_bring_forward(ware)) for ware in self._house.wares]
        moves = [(ware, heap) for ware, heap in empty if heap is not None]
        if not moves:
            return
        at = self._diary.moment(days_ago, 20)
        with self._diary.operation(session, "replenish", at, operator_id=self._house.operators[1]):
            for ware, heap in moves:
                self._stockroom.bring_forward(session, ware, heap)

    def _lose(self, session: Session, days_ago: int) -> None:
        ware = self._chance.choice([ware for ware in self._house.wares if self._stockroom.on_hand(ware) > 3])
        reason = self._chance.choice(("damaged", "damaged", "count", "lost", "sample"))
        at = self._diary.moment(days_ago, 560)
        who = self._chance.choice(self._house.operators)
        with self._diary.operation(session, "adjust", at, operator_id=who, reason=reason):
            self._stockroom.lose(session, self._stockroom.heaps(ware)[0], 1)

    def _write_demand(self, session: Session) -> None:
        """Write what the shop sold in the year before it counted its stock: lines of a former program."""
        rows: list[dict[str, object]] = []
        for days_ago in range(DAYS + 365, DAYS, -1):
            day = self._diary.today - timedelta(days=days_ago)
            season = 1 + _SEASON * math.cos(2 * math.pi * (day.timetuple().tm_yday - 350) / 365)
            chosen = self._chance.choices(self._house.wares, weights=self._pace.weights, k=round(11 * season))
            for ware in chosen:
                rows.append(self._demand_row(ware, len(rows), {"ordered_on": day}))
        session.connection().execute(insert(DemandRow), rows)

    def _demand_row(self, ware: Ware, position: int, row: dict[str, object]) -> dict[str, object]:
        country = self._chance.choice(("LV", "LV", "LT", "EE", "DE", "FI"))
        return {
            **row,
            "source": "former shop",
            "document": f"FS-{10_000 + position // 2}",
            "line_key": str(position),
            "kind": "order",
            "item_id": ware.item_id,
            "quantity": self._chance.choice((1, 1, 2, 3)),
            "price_minor": ware.article.price_minor,
            "currency": "EUR",
            "country": country,
        }
