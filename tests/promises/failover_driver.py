"""One station that moves goods until its input ends, while its server is changed: `failover_driver.py URL STATION`.

Each scan goes out as ``ok KEY SECONDS``, by the clock of the computer, after its commit. A scan whose answer was lost
is made again with the same key until it is answered, as a person does.
"""

import os
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from sqlalchemy.exc import DBAPIError  # noqa: E402 - the rooms lie beside this script
from talking import Talk  # noqa: E402

from fulfilment.reach import is_lost  # noqa: E402
from models.database import Database  # noqa: E402

PATIENCE_S = 60.0
PAUSE_S = 0.05


def insist(talking: Talk, text: str, key: str) -> None:
    """Scan until there is an answer."""
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            talking.scan(text, key=key)
            break
        except DBAPIError as trouble:
            if not is_lost(trouble) and "read-only" not in str(trouble):
                raise
            if time.monotonic() > until:
                raise
            time.sleep(PAUSE_S)
    os.write(1, f"ok {key} {time.time()} {talking.said}\n".encode())


def main(url: str, station: str) -> None:
    """Carry all of a bin of one's own there and back."""
    database = Database.open(url)
    felt = database.listen(lambda words: None, lambda is_there: None)
    felt.start()
    talking, is_over, number = Talk(database, "move", int(station)), threading.Event(), 0
    threading.Thread(target=lambda: (sys.stdin.read(), is_over.set()), daemon=True).start()
    insist(talking, "BADGE-ANNA", f"{station}-badge")
    while not is_over.is_set():
        for where in (f"S-{station}-{number % 2}", f"S-{station}-{1 - number % 2}"):
            insist(talking, where, f"{station}-{number}-{where}")
        number += 1
    felt.stop()
    database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
