"""Founds an empty warehouse: the places outside, the dock, a station, the installation's own code."""

import secrets
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.badges import LETTERS, new_badge
from models import journal
from models.order import Party
from models.people import Operator, Setting, Station
from models.place import OUTSIDE, Location, LocationKind, Warehouse
from models.shipping import CartonType
from models.sorting import natural_key

CARTONS = (
    ("S", "Carton S", (200, 150, 100), 90, 5_000),
    ("M", "Carton M", (300, 240, 160), 220, 15_000),
    ("L", "Carton L", (400, 300, 250), 420, 25_000),
    ("XL", "Carton XL", (600, 400, 400), 900, 30_000),
)
"""Cartons that a new warehouse begins with: code, name, inner size in mm, tare and greatest gross weight in g."""
_BOARD_MM = 6


@dataclass(frozen=True)
class Founded:
    """The ids of what was founded."""

    warehouse_id: int
    """The warehouse."""
    station_id: int
    """Its first station."""
    dock_id: int
    """Where goods arrive."""


def found(
    session: Session,
    *,
    name: str,
    code: str = "MAIN",
    station: str = "bench-1",
    time_zone: str = "UTC",
    currency: str = "EUR",
    installation: str = "",
) -> Founded:
    """Create a warehouse with a dock, a place for finished work and a station."""
    journal.describe(session, "found.warehouse")
    sender = Party(company=name)
    session.add(sender)
    session.flush()
    warehouse = Warehouse(code=code, name=name, time_zone=time_zone, currency=currency, sender_id=sender.id)
    session.add(warehouse)
    session.flush()
    if session.scalar(select(Location.id).where(Location.kind == LocationKind.SUPPLIER)) is None:
        session.add_all(location(f"@{kind.upper()}", kind) for kind in sorted(OUTSIDE))
        session.add(
            Setting(key="installation", value=installation or "".join(secrets.choice(LETTERS) for _ in range(4)))
        )
        session.add(Setting(key="company_prefix", value="4750000"))
        session.add_all(_carton(*row) for row in CARTONS)
    dock = location(f"{code}-DOCK", LocationKind.DOCK, warehouse.id)
    session.add_all([dock, location(f"{code}-OUT", LocationKind.STAGING, warehouse.id)])
    bench = Station(code=station, name=station, warehouse_id=warehouse.id)
    session.add(bench)
    session.flush()
    return Founded(warehouse.id, bench.id, dock.id)


def location(code: str, kind: str, warehouse_id: int | None = None, **fields: int | str | bool | None) -> Location:
    """Return a new location with its natural sort key; bins are pickable unless `fields` says otherwise."""
    values = {"is_pickable": kind == LocationKind.BIN, **fields}
    return Location(code=code, kind=str(kind), warehouse_id=warehouse_id, sort_key=natural_key(code), **values)


def _installation(session: Session) -> str:
    return str(session.scalars(select(Setting.value).where(Setting.key == "installation")).one())


def _carton(code: str, name: str, inner_mm: tuple[int, int, int], tare_g: int, gross_limit_g: int) -> CartonType:
    length, width, height = inner_mm
    return CartonType(
        code=code,
        name=name,
        inner_length_mm=length,
        inner_width_mm=width,
        inner_height_mm=height,
        outer_length_mm=length + _BOARD_MM,
        outer_width_mm=width + _BOARD_MM,
        outer_height_mm=height + _BOARD_MM,
        tare_g=tare_g,
        gross_limit_g=gross_limit_g,
    )


def operator(session: Session, code: str, name: str, *, badge: str = "", language: str = "") -> Operator:
    """Add an operator with this badge, or with one that nobody can guess."""
    journal.describe(session, "found.operator")
    if not badge:
        badge = new_badge(session, _installation(session))
    person = Operator(code=code, name=name, badge=badge, language=language)
    session.add(person)
    session.flush()
    return person
