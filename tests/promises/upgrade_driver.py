"""Upgrades a warehouse to a schema that a test has written, and dies at a statement: `upgrade_driver.py URL FOLDER N`.

FOLDER holds migrations up to 0002; after N statements the program is killed, or a statement fails when N is negative.
"""

import os
import signal
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from sqlalchemy import event  # noqa: E402 - the rooms lie beside this script

from models import schema  # noqa: E402
from models.database import Database  # noqa: E402


def main(url: str, folder: str, number: str) -> None:
    """Upgrade, and print how many statements it took when nothing stopped it."""
    schema._MIGRATIONS, schema.HEAD = Path(folder), "0002"
    database = Database.open(url)
    stop, count = int(number), 0

    def before(*_: object) -> None:
        nonlocal count
        count += 1
        if count == stop:
            os.kill(os.getpid(), signal.SIGKILL)
        if count == -stop:
            raise RuntimeError("the statement fails")

    event.listen(database.engine, "before_cursor_execute", before)
    try:
        schema.migrate(database)
    except RuntimeError:
        print("failed")
        return
    finally:
        database.close()
    print(count)


if __name__ == "__main__":
    main(*sys.argv[1:])
