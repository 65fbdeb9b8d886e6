"""What lies where while the demo's past is written: goods come, are put away, brought forward and sold first-expiry."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from fulfilment.demo import places
from fulfilment.demo.diary import add_rows
from fulfilment.demo.furnishing import House, Ware
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from models.item import Lot
from models.place import LocationKind

HOME_HOLDS_CASES = 8
"""Cases that fit into a home bin; what comes beyond goes to the reserve."""


@dataclass
class Heap:
    """Pieces of one lot in one bin."""

    place: Place
    """Where."""
    pieces: int
    """How many."""
    expires_on: date | None
    """When they expire."""


class Stockroom:
    """Posts through the ledger and remembers what it posted, so that nothing need be read back."""

    def __init__(self, session: Session, house: House) -> None:
        self._outside = ledger.outside(session)
        self._house = house
        self._heaps: dict[int, list[Heap]] = {ware.item_id: [] for ware in house.wares}
        self._reserve = [house.locations[code] for code in places.overstock()]
        self._lots: dict[tuple[int, str], int] = {}

    def on_hand(self, ware: Ware) -> int:
        """Return all pieces of a ware."""
        return sum(heap.pieces for heap in self._heaps[ware.item_id])

    def heaps(self, ware: Ware) -> list[Heap]:
        """Return where a ware lies: first expiry first, its home before the reserve."""
        return sorted(
            (heap for heap in self._heaps[ware.item_id] if heap.pieces),
            key=lambda heap: (heap.expires_on or date.max, heap.place.location_id != ware.home_id),
        )

    def lot(self, session: Session, ware: Ware, filled_on: date) -> tuple[int, date | None]:
        """Return the lot that was filled on a day, and its expiry; the plain lot where lots are not kept."""
        if not ware.article.has_lots:
            return ware.plain_lot_id, None
        code = f"L{filled_on:%y%m%d}-{ware.item_id % 97:02d}"
        expires_on = filled_on + timedelta(days=ware.article.shelf_days)
        if (ware.item_id, code) not in self._lots:
            row = {"item_id": ware.item_id, "code": code, "expires_on": expires_on, "removal_on": expires_on}
            (self._lots[ware.item_id, code],) = add_rows(session, Lot, [row])
        return self._lots[ware.item_id, code], expires_on

    def open_with(self, session: Session, ware: Ware, pieces: int, filled_on: date) -> None:
        """Book opening stock into the bins."""
        lot_id, expires_on = self.lot(session, ware, filled_on)
        supplier = Place(ware.item_id, self._outside[LocationKind.SUPPLIER], lot_id)
        self._spread(session, ware, supplier, pieces, expires_on)

    def unload(self, session: Session, ware: Ware, lot_id: int, pieces: int) -> None:
        """Book arrived pieces from the supplier onto the dock."""
        supplier = Place(ware.item_id, self._outside[LocationKind.SUPPLIER], lot_id)
        ledger.post(session, supplier, self._house.dock_id, pieces)

    def put_away(self, session: Session, ware: Ware, lot_id: int, pieces: int, expires_on: date | None) -> None:
        """Bring pieces from the dock to the ware's home, and to the reserve what does not fit."""
        self._spread(session, ware, Place(ware.item_id, self._house.dock_id, lot_id), pieces, expires_on)

    def take(self, ware: Ware, pieces: int, day: date) -> list[tuple[Place, int]]:
        """Set pieces aside for a customer, to be posted by the caller; nothing when too few stay good for a week."""
        good = [heap for heap in self.heaps(ware) if heap.expires_on is None or heap.expires_on > day + _A_WEEK]
        if sum(heap.pieces for heap in good) < pieces:
            return []
        taken: list[tuple[Place, int]] = []
        for heap in good:
            part = min(heap.pieces, pieces)
            if part:
                taken.append((heap.place, part))
                heap.pieces -= part
                pieces -= part
        return taken

    def hand_over(self, session: Session, place: Place, pieces: int) -> None:
        """Post pieces that were set aside to the customer."""
        ledger.post(session, place, self._outside[LocationKind.CUSTOMER], pieces)

    def to_bring_forward(self, ware: Ware) -> Heap | None:
        """Return the oldest heap in the reserve of a ware whose home is empty."""
        heaps = self.heaps(ware)
        if not heaps or any(heap.place.location_id == ware.home_id for heap in heaps):
            return None
        return heaps[0]

    def bring_forward(self, session: Session, ware: Ware, heap: Heap) -> None:
        """Move a heap from the reserve to the ware's home."""
        pieces = min(heap.pieces, _fits_home(ware))
        ledger.post(session, heap.place, ware.home_id, pieces)
        heap.pieces -= pieces
        if not heap.pieces:
            self._reserve.insert(0, heap.place.location_id)
        self._remember(Place(ware.item_id, ware.home_id, heap.place.lot_id), pieces, heap.expires_on)

    def lose(self, session: Session, heap: Heap, pieces: int) -> None:
        """Book pieces as gone."""
        ledger.post(session, heap.place, self._outside[LocationKind.LOSS], pieces)
        heap.pieces -= pieces

    def _spread(self, session: Session, ware: Ware, source: Place, pieces: int, expires_on: date | None) -> None:
        at_home = sum(heap.pieces for heap in self.heaps(ware) if heap.place.location_id == ware.home_id)
        has_other_lot = ware.article.has_lots and at_home > 0
        first = 0 if has_other_lot else min(pieces, max(0, _fits_home(ware) - at_home))
        if not self._reserve:
            first = pieces
        for target_id, part in ((ware.home_id, first), (self._reserve[0] if self._reserve else 0, pieces - first)):
            if part:
                ledger.post(session, source, target_id, part)
                self._remember(Place(ware.item_id, target_id, source.lot_id), part, expires_on)
                if target_id != ware.home_id:
                    self._reserve.pop(0)

    def _remember(self, place: Place, pieces: int, expires_on: date | None) -> None:
        for heap in self._heaps[place.item_id]:
            if heap.place == place:
                heap.pieces += pieces
                return
        self._heaps[place.item_id].append(Heap(place, pieces, expires_on))


_A_WEEK = timedelta(days=7)


def _fits_home(ware: Ware) -> int:
    return ware.article.case * HOME_HOLDS_CASES
