"""Runs in a network of its own: a server on TCP, a station that scans, and packets that are swallowed in the middle.

Prints one JSON line: how many scans were made and stored, how long it took until the loss was noticed and healed.
"""

import json
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parents[1])]

from journeys.shop import RED, open_shop  # noqa: E402
from postgres import OUTLIVES_A_KILL, PostgresServer  # noqa: E402
from sqlalchemy import func, select  # noqa: E402
from sqlalchemy.exc import DBAPIError  # noqa: E402
from talking import Talk, talk  # noqa: E402

from fulfilment.opening import open_house  # noqa: E402
from fulfilment.reach import is_lost  # noqa: E402
from models.database import Database  # noqa: E402
from models.stock import Move  # noqa: E402

ON_TCP = OUTLIVES_A_KILL.replace("-c listen_addresses=", "-c listen_addresses=127.0.0.1 -c port=5432")
PATIENCE_S = 60.0


def network(*words: str) -> None:
    """Change the network that only this process and its children see."""
    subprocess.run(words, check=True, capture_output=True)


@contextmanager
def swallowed() -> Iterator[None]:
    """Swallow every packet, as a pulled cable does: nobody is told."""
    network("tc", "qdisc", "add", "dev", "lo", "root", "blackhole")
    try:
        yield
    finally:
        network("tc", "qdisc", "del", "dev", "lo", "root")


class Felt:
    """When the server was last felt to be there, and not."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.is_there, self.since = True, 0.0

    def feel(self, is_there: bool) -> None:
        """Hear it from the listener."""
        with self.changed:
            if is_there != self.is_there:
                self.is_there, self.since = is_there, time.monotonic()
                self.changed.notify_all()

    def wait(self, is_there: bool) -> float:
        """Return when it became so."""
        with self.changed:
            assert self.changed.wait_for(lambda: self.is_there is is_there, PATIENCE_S), f"never felt {is_there}"
            return self.since


def main(rounds: int) -> None:
    """Swallow packets so many times, in the middle of a scan, and repeat each scan in doubt until it is answered."""
    network("ip", "link", "set", "lo", "up")
    chance = random.Random(7)
    with PostgresServer(ON_TCP) as server:
        url = f"postgresql+psycopg://packhouse@127.0.0.1:5432/{server.create()}"
        database = open_house(url, station="bench-1", fill=open_shop).database
        felt = Felt()
        listener = database.listen(lambda words: None, felt.feel)
        listener.start()
        talking = talk(database, "move")
        before, noticed_s, healed_s, doubts, places = moves(database), [], [], 0, ("A-1-1", "A-1-2")
        for number in range(rounds):
            talking.scan(places[number % 2], key=f"from-{number}")
            talking.scan(RED, key=f"item-{number}")
            scan = threading.Thread(target=repeat, args=(talking, places[1 - number % 2], f"to-{number}"))
            pause_s = chance.uniform(0.0, 0.02)
            scan.start()
            time.sleep(pause_s)
            with swallowed():
                begun = time.monotonic()
                noticed_s.append(felt.wait(False) - begun)
                time.sleep(chance.uniform(0.0, 6.0))
            healed = time.monotonic()
            healed_s.append(felt.wait(True) - healed)
            scan.join(PATIENCE_S)
            assert not scan.is_alive(), "the scan was never answered"
            assert talking.said in ("move.moved", "scan.stored_before"), talking.step
            doubts += talking.said == "scan.stored_before"
        listener.stop()
        found = {"scans": rounds, "stored": moves(database) - before, "stored_unknown": doubts}
        print(json.dumps({**found, "noticed_s": max(noticed_s), "healed_s": max(healed_s)}))
        database.close()


def repeat(talking: Talk, text: str, key: str) -> None:
    """Scan until there is an answer, always with the same key, as a person does at a station in doubt."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        try:
            talking.scan(text, key=key)
            return
        except DBAPIError as trouble:
            if not is_lost(trouble):
                raise
            time.sleep(0.2)


def moves(database: Database) -> int:
    """Return how many moves are in the ledger."""
    return database.read(lambda session: session.scalar(select(func.count(Move.id)))) or 0


if __name__ == "__main__":
    main(int(sys.argv[1]))
