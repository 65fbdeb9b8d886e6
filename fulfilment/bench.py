"""Where a scan happens: the station, who is signed on, the warehouse it serves."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Row, bindparam, select
from sqlalchemy.orm import Session

from models.journal import Actor
from models.people import Operator, ScanEvent, Setting, Station
from models.prepared import Prepared


class Earlier(NamedTuple):
    """A scan that was answered under a key."""

    station_id: int
    """Where."""
    workflow: str
    """Which conversation it belonged to."""
    text: str
    """What was read, as it is stored."""
    is_refused: bool
    """True when nothing was booked."""


@dataclass(frozen=True)
class Bench:
    """A workplace as a workflow sees it."""

    station_id: int
    """Station."""
    warehouse_id: int
    """Warehouse whose stock and orders are worked on."""
    operator_id: int | None
    """Operator who is signed on."""
    operator_name: str
    """His or her name, empty when nobody is signed on."""
    label_printer: str
    """Printer for labels, empty when the station has none."""
    installation: str
    """Four letters or digits that stand in every command barcode of this installation."""
    language: str = "en"
    """For names of items: the operator's own, else the window's, else English."""
    window_language: str = ""
    """What the window speaks; empty without one."""
    weight_g: int | None = None
    """What stood still on the scale at the scan; None without a scale, or while it moved."""

    @property
    def actor(self) -> Actor:
        """Who acts here, for the journal."""
        return Actor(self.station_id, self.operator_id)


_OF_STATION = (
    select(
        Station.warehouse_id,
        Station.operator_id,
        Station.label_printer,
        Operator.name,
        Operator.language,
        select(Setting.value).where(Setting.key == "installation").scalar_subquery().label("installation"),
    )
    .outerjoin(Operator, Operator.id == Station.operator_id)
    .where(Station.id == bindparam("station_id"))
)
_BENCH = Prepared(_OF_STATION)
_BENCH_OF_SCAN = Prepared(
    _OF_STATION.outerjoin(ScanEvent, ScanEvent.key == bindparam("key")).add_columns(
        ScanEvent.is_refused, ScanEvent.workflow, ScanEvent.text, ScanEvent.station_id
    )
)


def bench_at(session: Session, station_id: int, language: str = "") -> Bench:
    """Return the bench of a station as the database has it now, before a window that speaks this language."""
    return _bench(station_id, language, _BENCH.one(session, {"station_id": station_id}))


def bench_of_scan(session: Session, station_id: int, key: str, language: str = "") -> tuple[Bench, Earlier | None]:
    """Return the bench of a station, and the scan that had this key before; None when it is new."""
    row = _BENCH_OF_SCAN.one(session, {"station_id": station_id, "key": key})
    earlier = None
    if row.is_refused is not None:
        earlier = Earlier(row.station_id, row.workflow, row.text, is_refused=row.is_refused)
    return _bench(station_id, language, row), earlier


def _bench(station_id: int, window_language: str, row: Row[*tuple[Any, ...]]) -> Bench:
    return Bench(
        station_id=station_id,
        warehouse_id=row.warehouse_id,
        operator_id=row.operator_id,
        operator_name=row.name or "",
        label_printer=row.label_printer,
        installation=row.installation or "0000",
        language=row.language or window_language or "en",
        window_language=window_language,
    )
