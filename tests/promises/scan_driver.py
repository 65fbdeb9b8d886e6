"""Works a warehouse by scans while a test troubles its disk: `scan_driver.py URL ORDERS [SYNCHRONOUS] [PATIENCE_S]`.

Each scan goes out as a line ``ok KEY OUTCOME`` after its commit, ``STOP`` when nothing was stored; then it waits
until the disk stores again and makes the same scan with the same key, as a person does. Ends with ``done``, or with
``gave up`` when the disk did not store again in time.
"""

import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from journeys.bench import lane_of  # noqa: E402 - the rooms lie beside this script
from journeys.shop import PRINTER, RED  # noqa: E402
from sqlalchemy import select  # noqa: E402
from talking import Talk  # noqa: E402

from devices.transports.memory import Memory  # noqa: E402
from fulfilment.step import Step  # noqa: E402
from models.database import Database  # noqa: E402
from models.disk import StorageError  # noqa: E402
from models.shipping import Parcel  # noqa: E402

PAUSE_S = 0.02


class GaveUpError(Exception):
    """The disk did not store again in time."""


class Hand:
    """Scans, says what was answered, and repeats what was not."""

    def __init__(self, database: Database, patience_s: float) -> None:
        self._database, self._patience_s = database, patience_s
        self._lane = lane_of(database, Memory(), name=PRINTER)
        self._number = 0
        self.talk = Talk(database, "move")

    def begin(self, workflow: str) -> None:
        """Go over to another conversation, where it stands."""
        self.talk = Talk(self._database, workflow)
        self.scan("BADGE-ANNA")

    def scan(self, text: str) -> Step:
        """Scan until it is stored, always with the same key."""
        self._number += 1
        key = f"{os.getpid()}-{self._number}"
        self._insist(lambda: self.talk.scan(text, key=key))
        say("ok", key, self.talk.said)
        return self.talk.step

    def print_labels(self) -> None:
        """Let the printer take what waits for it."""
        self._insist(self._lane.drain)

    def parcel(self) -> str:
        """Return the code on the newest box."""
        newest = select(Parcel.code).order_by(Parcel.id.desc()).limit(1)
        return self._database.read(lambda session: session.scalars(newest).one())

    def _insist(self, deed) -> None:
        until = time.monotonic() + self._patience_s
        while True:
            try:
                deed()
                return
            except StorageError:
                say("STOP")
            while not self._database.recover():
                if time.monotonic() > until:
                    raise GaveUpError
                time.sleep(PAUSE_S)


def say(*words: str) -> None:
    """Tell the test at once."""
    os.write(1, (" ".join(words) + "\n").encode())


def work(hand: Hand, order: str, job: str) -> None:
    """Take in what was ordered, put it away, and bring one order from its bins to its label."""
    hand.begin("receive")
    for text in ("PO-1", RED, RED, "A-1-3"):
        hand.scan(text)
    hand.begin("pick")
    step = hand.scan(job)
    while step.state != "start":
        step = hand.scan("T-1" if step.state == "give_tote" else wanted(step))
    hand.begin("pack")
    step = hand.scan(order)
    while step.state != "start":
        if step.state == "scan_label":
            hand.print_labels()
        step = hand.scan(hand.parcel() if step.state == "scan_label" else wanted(step))


def wanted(step: Step) -> str:
    """Return the code that the prompt asks for."""
    if step.state in ("scan_location", "scan_tote"):
        return str(step.prompt).split()[-1]
    assert step.card is not None, step
    return str(next(fact.value for fact in step.card.facts if str(fact.label) == "SKU"))


def main(url: str, orders: str, synchronous: str = "FULL", patience_s: str = "5") -> None:
    """Work orders, each with its walk (``SO-1=J000001,…``), and take in two pieces of PO-1 with each."""
    database = Database.open(url)
    with database.engine.connect() as connection:
        connection.connection.driver_connection.execute(f"PRAGMA synchronous={synchronous}")
    hand = Hand(database, float(patience_s))
    say("begun")
    try:
        for pair in orders.split(","):
            work(hand, *pair.split("="))
    except GaveUpError:
        say("gave up")
        return
    say("done")
    database.close()
    say("closed")


if __name__ == "__main__":
    main(*sys.argv[1:])
