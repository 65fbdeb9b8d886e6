"""Opens a warehouse: finds it, brings its schema up to date, founds it when it is new, and names the station."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from fulfilment import founding, warehouse_settings
from fulfilment.identify import readable
from fulfilment.orders.files import passage
from models import journal, schema
from models.database import Database
from models.journal import Operation
from models.people import Operator, Station
from models.place import Warehouse
from models.storage import UnsafeStorageError

FILE_NAME = "packhouse.db"
NAME, FIRST_OPERATOR = "Warehouse", "LEAD"
"""What a new warehouse and its first operator are called until somebody names them."""


LONGEST_STATION = 40
_SOME_STATION = select(Station.code).order_by(Station.id).limit(1)


class StationNameError(ValueError):
    """A workplace that cannot be called so."""


@dataclass(frozen=True)
class House:
    """An open warehouse and the station that works in it."""

    database: Database
    """The door to the data."""
    station_id: int
    """This workplace."""
    station_name: str
    """Its name."""
    warehouse_name: str
    """The warehouse that it serves."""
    time_zone: str
    """Zone in which moments are shown."""
    is_newer: bool
    """True when a newer program made the schema, so that this one may only look."""
    is_new: bool = False
    """True when it was founded just now."""
    first_badge: str = ""
    """Badge of the only operator, as long as nobody has ever signed on; then it is nobody's business."""

    @property
    def is_for_looking(self) -> bool:
        """True when nothing can be stored: a newer program's schema, or a file without the right to write."""
        return self.database.is_read_only


def url_of(data: Path) -> str:
    """Return the address of the SQLite warehouse in a folder."""
    return f"sqlite:///{data / FILE_NAME}"


def open_house(
    url: str,
    *,
    station: str,
    backups: Path | None = None,
    fill: Callable[[Database], None] | None = None,
    time_zone: Callable[[], str] = lambda: "UTC",
) -> House:
    """Open the warehouse at `url`; a new one is founded, or filled by `fill`, before anyone works in it.

    `time_zone` is asked for the zone of a warehouse that is founded.

    Raises:
        AlreadyOpenError: when another process has the file open.
        BackupError: when the copy before a migration is not sound.
        StationNameError: when the code of the workplace cannot be stored.
        UnsafeStorageError: when the file lies where it could be damaged, or can neither be written nor read.
    """
    if not 0 < len(station) <= LONGEST_STATION or readable(station) != station:
        raise StationNameError(
            f"“{readable(station)[:LONGEST_STATION]}” cannot be the code of a workplace:"
            f" give --station 1 to {LONGEST_STATION} characters."
        )
    database = Database.open(url)
    revision = schema.revision_of(database)
    is_newer = not schema.is_known(revision)
    database.is_read_only |= is_newer
    if database.is_read_only:
        _refuse_unreadable(database, revision)
    else:
        schema.migrate(database, backups=backups)
    is_new = database.read(lambda session: session.scalar(select(Warehouse.id).limit(1))) is None
    if is_new and fill is not None:
        fill(database)
    elif is_new:
        database.write("found", partial(founding.found, name=NAME, station=station, time_zone=time_zone()))
        database.write("found", partial(founding.operator, code=FIRST_OPERATOR, name="Lead"))
    house = _at_station(database, station, is_newer=is_newer)
    _stop_left_behind(house)
    return replace(house, is_new=is_new, first_badge=database.read(_first_badge))


def _refuse_unreadable(database: Database, revision: str | None) -> None:
    """Refuse a file that may only be looked at and was never filled, or was by an older program."""
    if revision is None or (schema.is_known(revision) and revision != schema.HEAD):
        database.close()
        raise UnsafeStorageError(
            "This warehouse can only be looked at, and is of another version of the program."
            " Open it once with the right to write to its file."
        )


def _stop_left_behind(house: House) -> None:
    """Mark files that a program was taking in when it died; on a file of SQLite no other program can be at it."""
    station_id = house.station_id if house.database.dialect == "postgresql" else None
    if not house.is_for_looking and house.database.read(partial(passage.has_left_behind, station_id=station_id)):
        house.database.write("import.left", partial(passage.stop_left_behind, station_id=station_id))


def _first_badge(session: Session) -> str:
    badges = session.scalars(select(Operator.badge).limit(2)).all()
    if len(badges) != 1:
        return ""
    has_worked = exists().where(Operation.operator_id.is_not(None)) | exists().where(Station.operator_id.is_not(None))
    return "" if session.scalar(select(has_worked)) else badges[0]


def welcome(house: House) -> str:
    """Return the line that a terminal says about a warehouse that was founded just now; of others nothing."""
    if not (house.is_new and house.first_badge):
        return ""
    return (
        f"New warehouse, time zone {house.time_zone}. Its first operator is {FIRST_OPERATOR}, with the badge"
        f" {house.first_badge}; `packhouse report badge {FIRST_OPERATOR} -o badge.pdf` puts it on paper.\n"
    )


def _at_station(database: Database, station: str, *, is_newer: bool) -> House:
    known = database.read(lambda session: _station(session, station))
    if known is None and database.is_read_only:
        known = database.read(lambda session: _station(session, session.scalars(_SOME_STATION).one()))
    elif known is None:
        database.write("found", lambda session: _add_station(session, station))
        known = database.read(lambda session: _station(session, station))
    assert known is not None
    return House(database, *known, is_newer)


def _station(session: Session, code: str) -> tuple[int, str, str, str] | None:
    row = session.execute(
        select(Station.id, Station.name, Warehouse.name, Warehouse.time_zone)
        .join(Warehouse, Warehouse.id == Station.warehouse_id)
        .where(Station.code == code)
    ).first()
    return tuple(row) if row else None  # type: ignore[return-value]  # a row of exactly these columns


def _add_station(session: Session, code: str) -> None:
    journal.describe(session, "found.station")
    warehouse_id = session.scalars(select(Warehouse.id).order_by(Warehouse.id).limit(1)).one()
    session.add(Station(code=code, name=code, warehouse_id=warehouse_id))


def announce_printers(session: Session, station_id: int, names: list[str]) -> None:
    """Tell the warehouse which printers a station has; its labels go to the first one."""
    station = session.get_one(Station, station_id)
    if names and station.label_printer not in names:
        journal.describe(session, "station.printers")
        station.label_printer = names[0]
    known = warehouse_settings.value_of(session, "printers")
    warehouse_settings.put(session, "printers", sorted({*(known if isinstance(known, list) else ()), *names}))


def sign_on(session: Session, station_id: int, operator_code: str) -> bool:
    """Sign an operator on by code; false when there is none of that code."""
    operator = session.scalars(select(Operator).where(Operator.code == operator_code, Operator.is_active)).first()
    if operator is None:
        return False
    station = session.get_one(Station, station_id)
    if station.operator_id != operator.id:
        journal.describe(session, "sign_on")
        station.operator_id = operator.id
    return True
