"""The door: reads the words of the command line, opens the warehouse, and hands it to the window or to a command."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import platformdirs
from sqlalchemy.exc import OperationalError

from fulfilment.opening import FILE_NAME, House, StationNameError, open_house, url_of
from models.database import Database
from models.schema import BackupError
from models.single_process import AlreadyOpenError
from models.storage import UnsafeStorageError
from ui import station_settings
from ui.station_settings import SettingsError
from ui.terminal.command import Command
from ui.terminal.command import run as run_command
from ui.terminal.words import words_of
from ui.time_zones import of_computer

CANNOT_START = 2


@dataclass(frozen=True)
class Site:
    """Which warehouse is meant."""

    data: Path
    """Folder of this computer: settings, backups, labels, and the warehouse where it is SQLite."""
    url: str
    """Address of the database."""
    is_demo: bool
    """True for the demo warehouse."""


def main(words: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code."""
    parsed = words_of(words)
    command: Command | None = parsed.chosen
    if command is None and not _has_display():
        print("Packhouse needs a screen. Start it on a desktop, or use a command: main.py --help", file=sys.stderr)
        return CANNOT_START
    site = parsed.site = _site(parsed)
    if command is not None and command.before_opening is not None:
        return command.before_opening(parsed)
    try:
        first = station_settings.VIRTUAL if site.is_demo else station_settings.to_files(site.data)
        parsed.settings = station_settings.load(site.data, default=first)
        if parsed.settings.database and not (parsed.database or parsed.demo):
            site = parsed.site = replace(site, url=parsed.settings.database)
        house = _open(site, parsed.station or parsed.settings.station)
    except (AlreadyOpenError, BackupError, SettingsError, StationNameError, UnsafeStorageError) as trouble:
        print(trouble, file=sys.stderr)
        return CANNOT_START
    except OperationalError as trouble:
        print(f"The database cannot be opened: {trouble.orig}. Check its address and rights.", file=sys.stderr)
        return CANNOT_START
    try:
        if command is not None:
            return run_command(command, house, parsed)
        from ui.application import run  # commands run on machines that have no Qt

        return run(house, parsed.settings, site.data, is_demo=site.is_demo)
    finally:
        house.database.close()


def _site(words: Namespace) -> Site:
    own = Path(words.data) if words.data else platformdirs.user_data_path("packhouse", appauthor=False)
    is_demo = words.demo or not (words.data or words.database or (own / FILE_NAME).exists())
    data = own / "demo" if is_demo and not words.data else own
    return Site(data, words.database or url_of(data), is_demo)


def _open(site: Site, station: str) -> House:
    backups, fill = site.data / "backups", _fill_with_demo if site.is_demo else None
    return open_house(site.url, station=station, backups=backups, fill=fill, time_zone=of_computer)


def _fill_with_demo(database: Database) -> None:
    from fulfilment.demo import build  # builders stand aside at every other start

    build.build(database, today=datetime.now().astimezone().date())


def _has_display() -> bool:
    return sys.platform != "linux" or any(map(os.environ.get, ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")))


if __name__ == "__main__":
    sys.exit(main())
