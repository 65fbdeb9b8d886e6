"""The program is killed at random moments: what beeped is on disk, what did not beep did not happen, work goes on."""

import json
import random
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import builders
import pytest
from journeys.shop import Shop, open_shop
from sqlalchemy import select

from fulfilment.opening import url_of
from models.database import Database
from models.order import Order, OrderLine
from models.people import ScanEvent
from models.place import Location, LocationKind
from models.schema import migrate
from models.stock import Move

DRIVER = Path(__file__).with_name("kill_driver.py")


class Killable:
    """The program in a process of its own; `scan` returns its answer, or None when it was killed before."""

    def __init__(self, folder: Path, workflow: str) -> None:
        self.workflow = workflow
        self._process = subprocess.Popen(
            [sys.executable, str(DRIVER), str(folder), workflow],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        self.step = self._answer()

    def scan(self, text: str, *, kill_after_s: float | None = None) -> dict | None:
        """Scan; with `kill_after_s` the process is killed so long after the scan was sent, answered or not."""
        killer = threading.Timer(kill_after_s, self._process.kill) if kill_after_s is not None else None
        assert self._process.stdin is not None
        self._process.stdin.write(text + "\n")
        self._process.stdin.flush()
        if killer:
            killer.start()
        self.step = self._answer()
        if killer:
            killer.join()
            self._process.wait()
        return self.step

    def end(self) -> None:
        """Let it finish what it does, or collect it when it was killed."""
        self._process.communicate()

    def _answer(self) -> dict | None:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        return json.loads(line) if line.endswith("\n") else None


def wanted(step: dict, job: str, order: str, totes: list[str], parcel: str) -> str:
    """What the prompt of a step asks for."""
    if step["state"] == "sign_on":
        return "BADGE-ANNA"
    if step["state"] == "start":
        return order if step["workflow"] == "pack" else job
    if step["state"] == "give_tote":
        return totes[0]
    if step["state"] == "scan_location":
        return step["prompt"].split()[-1]
    if step["state"] == "scan_label":
        return parcel
    return next(fact["value"] for fact in step["card"]["facts"] if fact["label"] == "SKU")


def parcel_code(shop: Shop) -> str:
    rows = shop.rows(select(Location.code).where(Location.kind == LocationKind.PARCEL).order_by(Location.id.desc()))
    return rows[0][0] if rows else ""


def opened(folder: Path) -> Shop:
    return Shop(Database.open(url_of(folder)))


def play(folder: Path, kills: int, chance: random.Random) -> tuple[Counter[str], int]:
    """Pick and pack orders until so many kills have happened; return acknowledged pieces by workflow, and orders."""
    beeps: Counter[str] = Counter()
    done = killed = 0
    while killed < kills:
        done += 1
        number = f"SO-{done}"
        shop = opened(folder)
        shop.order(number, ("RED", 2), ("PIN", 2))
        job = shop.walk(number)
        shop.database.close()
        for workflow, goal in (("pick", "picked"), ("pack", "shipped")):
            program = Killable(folder, workflow)
            while True:
                if program.step is None:
                    program.end()
                    shop = opened(folder)
                    assert shop.disagreements() == ()
                    is_reached = shop.state(number) in (goal, "shipped")
                    shop.database.close()
                    if is_reached:
                        break
                    program = Killable(folder, workflow)
                    assert program.step is not None
                if program.step["notice"] and program.step["notice"]["id"] in ("pick.job_done", "pack.order_done"):
                    break
                code = parcel_of(folder) if program.step["state"] == "scan_label" else ""
                text = wanted(program.step, job, number, ["T-1"], code)
                is_kill = killed < kills and chance.random() < 0.4
                killed += is_kill
                answer = program.scan(text, kill_after_s=chance.uniform(0, 0.02) if is_kill else None)
                if answer and answer["notice"] and answer["notice"]["kind"] == "ok":
                    beeps[answer["notice"]["id"]] += 1
                if is_kill:
                    program.step = None
            program.end()
    return beeps, done


def parcel_of(folder: Path) -> str:
    """Code of the newest box, read as a person reads it off the label, while the program holds the file."""
    import sqlite3

    with sqlite3.connect(f"file:{folder / 'packhouse.db'}?mode=ro", uri=True) as connection:
        return str(connection.execute("SELECT code FROM parcel ORDER BY id DESC LIMIT 1").fetchone()[0])


def prove(folder: Path, kills: int, seed: int) -> None:
    database = Database.open(url_of(folder))
    migrate(database)
    shop = open_shop(database)

    def fill(session) -> None:
        from journeys.shop import place

        for sku, where in (("RED", "A-1-1"), ("PIN", "B-1-2")):
            there = place(session, sku, where)
            builders.stock(session, there.item_id, there.location_id, 5000)

    database.write("test", fill)
    before = shop.level("RED", "A-1-1")[0]
    database.close()

    beeps, orders = play(folder, kills, random.Random(seed))

    shop = opened(folder)
    stored = Counter(row[0] for row in shop.rows(select(ScanEvent.outcome).where(~ScanEvent.is_refused)))
    assert {said: count - stored[said] for said, count in beeps.items() if count > stored[said]} == {}
    assert shop.rows(select(Order.state).distinct()) == [("shipped",)]
    lines = shop.rows(select(OrderLine.quantity, OrderLine.shipped))
    assert lines == [(2, 2)] * (2 * orders)
    assert shop.level("RED", "A-1-1") == (before - 2 * orders, 0)
    assert sum(row[0] for row in shop.rows(_shipped())) == 4 * orders
    assert shop.disagreements() == ()
    shop.database.close()


def _shipped():
    return select(Move.quantity).join(Location, Location.id == Move.target_id).where(Location.kind == "customer")


def test_killed_six_times_nothing_that_beeped_is_missing(tmp_path: Path) -> None:
    prove(tmp_path, kills=6, seed=1)


@pytest.mark.stress
@pytest.mark.timeout(1800)
def test_killed_two_hundred_times_nothing_that_beeped_is_missing(tmp_path: Path) -> None:
    prove(tmp_path, kills=200, seed=2)
