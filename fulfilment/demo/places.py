"""The demo building: two zones of shelves walked in a serpentine, and which article has its home where. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fulfilment.demo.catalogue import Article

TOTES = 30
BOTTOM_LEVELS = 2
"""Levels of the reserve that slow articles live in; above them lies overstock."""
BULK_LEVEL = 5
"""Top level of the reserve: whole cases, not picked from."""
SHELF_CARRIES_G = {"A": 120_000, "B": 600_000}
"""What one shelf carries, by zone."""
SHELF_HOLDS_ML = {"A": 130_000, "B": 280_000}
"""What one shelf holds, by zone."""
HELD = "B-04-01-5"
"""A bin whose uprights were hit by a truck: held until somebody has looked at them."""
PALLETS = ("347500000000000018", "347500000000000025")
"""Pallets that stand at the dock, by SSCC."""


@dataclass(frozen=True)
class Zone:
    """A group of aisles built alike."""

    code: str
    """Letter that its bins begin with."""
    name: str
    """Its name."""
    aisles: int
    """Aisles."""
    bays: int
    """Bays along an aisle."""
    levels: int
    """Shelves above each other."""
    left_mm: int
    """Where its first aisle stands."""
    pitch_mm: tuple[int, int, int]
    """From aisle to aisle, bay to bay, level to level."""
    shelf_mm: tuple[int, int]
    """Across and along: what one shelf takes of the floor."""


FIRST_BAY_MM = 7_500
"""From the front wall, behind the dock and the benches, to the first bay of every aisle."""
ZONES = (
    Zone("A", "Fast movers", 5, 12, 4, left_mm=2_000, pitch_mm=(2_800, 1_000, 450), shelf_mm=(1_000, 960)),
    Zone("B", "Reserve", 4, 8, 5, left_mm=18_500, pitch_mm=(3_400, 1_400, 900), shelf_mm=(1_300, 1_360)),
)


@dataclass(frozen=True)
class Bay:
    """A part of the floor at the front wall, where goods come in, are packed and go out."""

    code: str
    """Its code."""
    name: str
    """What hangs above it."""
    at_mm: tuple[int, int]
    """Its middle: across and along."""
    extent_mm: tuple[int, int]
    """How far it reaches."""


DOCK = Bay("FT-DOCK", "Goods in", (25_600, 2_300), (6_400, 3_000))
OUT = Bay("FT-OUT", "Goods out", (4_300, 2_300), (5_600, 3_000))
BENCHES = tuple(
    Bay(f"FT-PACK-{number}", f"Bench {number}", (9_300 + 2_900 * number, 2_300), (2_200, 1_000)) for number in (1, 2)
)
"""Where parcels are packed."""
INSPECTION = Bay("FT-QC", "Inspection", (17_500, 2_300), (1_500, 1_000))
DAMAGED = Bay("FT-BROKEN", "Damaged", (19_300, 2_300), (1_500, 1_000))
CROSS_DOCK = Bay("FT-XDOCK", "For waiting orders", (21_100, 2_300), (1_500, 1_000))


@dataclass(frozen=True)
class Shelf:
    """One bin of the building."""

    code: str
    """What its label says, e.g. ``A-03-07-2``."""
    zone: str
    """Letter of its zone."""
    route_order: int
    """Place in the walk."""
    at: tuple[int, int, int]
    """Aisle, bay and level."""
    at_mm: tuple[int, int, int]
    """Across, along and up."""
    extent_mm: tuple[int, int]
    """Across and along: what it takes of the floor."""

    @property
    def is_pickable(self) -> bool:
        """False for bulk on top of the reserve."""
        return not (self.zone == "B" and self.at[2] == BULK_LEVEL)

    @property
    def is_overstock(self) -> bool:
        """True above the pick faces of the reserve."""
        return self.zone == "B" and self.at[2] > BOTTOM_LEVELS

    @property
    def velocity(self) -> str:
        """Class of what should lie here: ``A`` goes often."""
        return "C" if self.is_overstock else self.zone


def shelves() -> tuple[Shelf, ...]:
    """Return all bins in the order of the walk: up one aisle and down the next."""
    places = [(zone, aisle, bay, level) for zone in ZONES for aisle, bay, level in _walk(zone)]
    return tuple(_shelf(*place, step=10 * step) for step, place in enumerate(places, 1))


def _walk(zone: Zone) -> Iterator[tuple[int, int, int]]:
    for aisle in range(1, zone.aisles + 1):
        bays = range(1, zone.bays + 1) if aisle % 2 else range(zone.bays, 0, -1)
        yield from ((aisle, bay, level) for bay in bays for level in range(1, zone.levels + 1))


def _shelf(zone: Zone, aisle: int, bay: int, level: int, *, step: int) -> Shelf:
    across, along, up = zone.pitch_mm
    return Shelf(
        code=f"{zone.code}-{aisle:02d}-{bay:02d}-{level}",
        zone=zone.code,
        route_order=step,
        at=(aisle, bay, level),
        at_mm=(zone.left_mm + (aisle - 1) * across, FIRST_BAY_MM + (bay - 1) * along, 200 + (level - 1) * up),
        extent_mm=zone.shelf_mm,
    )


def homes(articles: Sequence[Article]) -> dict[str, str]:
    """Return the home of each article by SKU: what is ordered often lies in zone A, the rest low in the reserve."""
    places = shelves()
    fast = [shelf.code for shelf in places if shelf.zone == "A"]
    slow = [shelf.code for shelf in places if shelf.zone == "B" and shelf.at[2] <= BOTTOM_LEVELS]
    by_speed = sorted(articles, key=lambda article: (not article.has_lots, -article.popularity))
    return dict(zip((article.sku for article in by_speed), [*fast, *slow], strict=False))


def overstock() -> tuple[str, ...]:
    """Return the bins for what does not fit into an article's home, in the order in which they are filled."""
    reserve = [shelf for shelf in shelves() if shelf.zone == "B" and BOTTOM_LEVELS < shelf.at[2] < BULK_LEVEL]
    return tuple(shelf.code for shelf in reserve)
