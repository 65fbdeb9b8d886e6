"""`backup` copies the warehouse and tries the copy out; `restore` tries a copy out and puts it back."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path

from fulfilment import backups
from fulfilment.backups import Backup
from fulfilment.opening import FILE_NAME, House
from ui.terminal import as_json
from ui.terminal.command import Command

REFUSED = 2


def arguments_of_backup(parser: ArgumentParser) -> None:
    """Declare the words of `backup`."""
    parser.add_argument("-o", "--output", default="", metavar="FOLDER", help="where the copy goes")


def back_up(house: House, words: Namespace) -> int:
    """Copy and try out; 2 when the copy is not whole."""
    if house.database.dialect != "sqlite":
        print("This warehouse is on a server: back it up with pg_dump or pg_basebackup there.", file=sys.stderr)
        return REFUSED
    try:
        taken = backups.take(house.database, Path(words.output or words.site.data / "backups"))
    except backups.REFUSALS as trouble:
        print(trouble, file=sys.stderr)
        return REFUSED
    return _say(taken, words)


def arguments_of_restore(parser: ArgumentParser) -> None:
    """Declare the words of `restore`."""
    parser.add_argument("file", metavar="FILE", help="a backup")
    parser.add_argument("--try", dest="only_try", action="store_true", help="only find out whether it could serve")


def restore(words: Namespace) -> int:
    """Try a backup out and put it back before anything is opened; 2 when it could not serve."""
    if not words.site.url.startswith("sqlite"):
        print("This warehouse is on a server: restore it there.", file=sys.stderr)
        return REFUSED
    try:
        if words.only_try:
            return _say(backups.try_out(Path(words.file)), words)
        data = words.site.data
        return _say(backups.put_back(Path(words.file), data / FILE_NAME, data / "backups"), words)
    except backups.REFUSALS as trouble:
        print(trouble, file=sys.stderr)
        return REFUSED


def _say(backup: Backup, words: Namespace) -> int:
    if words.json:
        print(as_json.line(asdict(backup)))
        return 0
    newest = f"the newest of {backup.newest_at:%Y-%m-%d %H:%M} UTC" if backup.newest_at else "none yet"
    print(f"{backup.path}: {backup.moves} moves, {backup.operations} operations, {newest}; the books are right")
    return 0


BACKUP = Command("backup", "copy the warehouse while it is in use, and try the copy out", arguments_of_backup, back_up)
RESTORE = Command("restore", "put a backup in the place of the warehouse", arguments_of_restore, before_opening=restore)
