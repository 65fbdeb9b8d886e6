"""The program is killed before, in and after the call to a carrier that sells whatever it is asked: one label a box."""

import random
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from functools import partial
from pathlib import Path

import builders
import pytest
from journeys.bench import Bench
from journeys.shop import Shop, open_shop
from loopback_carrier import CARRIER, CarrierServer, Fault
from sqlalchemy import select

from fulfilment.opening import url_of
from fulfilment.shipping.carriers import CARRIERS
from models.database import Database
from models.schema import migrate
from models.shipping import ParcelLabel

DRIVER = Path(__file__).with_name("buying_driver.py")
UNSOLD, READ, SOLD, ANSWERED = "unsold", "read", "sold", "answered"


class Killable:
    """The lane in a process of its own."""

    def __init__(self, folder: Path, url: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(DRIVER), str(folder), url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "begun\n"

    def kill(self) -> None:
        """End it as a power cut does."""
        self._process.kill()
        self._process.wait()

    def end(self) -> None:
        """Let it finish, or collect it when it was killed."""
        self._process.communicate()

    @property
    def is_killed(self) -> bool:
        """Whether it is gone."""
        return self._process.poll() is not None


class Killer:
    """Kills the program at a stage of the next order that reaches it."""

    def __init__(self, server: CarrierServer) -> None:
        self._server = server
        self._stage, self._delay_s = "", 0.0
        self._program: Killable | None = None
        server.at = self._at

    def aim(self, program: Killable, stage: str, delay_s: float) -> None:
        """Kill this program at that stage, or so long after it."""
        self._server.fault = Fault.SILENT_BEFORE_SELLING if stage == UNSOLD else Fault.NONE
        self._program, self._stage, self._delay_s = program, READ if stage == UNSOLD else stage, delay_s

    def _at(self, stage: str) -> None:
        program = self._program
        if program is None or stage != self._stage:
            return
        self._program = None
        if self._delay_s:
            threading.Timer(self._delay_s, program.kill).start()
        else:
            program.kill()


def states_in(folder: Path) -> Counter[str]:
    """States of all labels, read while the program holds the file."""
    with sqlite3.connect(f"file:{folder / 'packhouse.db'}?mode=ro", uri=True) as connection:
        return Counter(row[0] for row in connection.execute("SELECT state FROM parcel_label"))


def pack_boxes(folder: Path, boxes: int) -> None:
    """Pack so many orders, whose labels are wanted of the loopback carrier."""
    database = Database.open(url_of(folder))
    migrate(database)
    shop = open_shop(database)
    bench = Bench(database, "pick")
    for number in range(1, boxes + 1):
        shop.order(f"SO-{number}", ("PIN", 1), carrier="loopback")
        database.write("test", partial(builders.tote, code=f"K-{number}"))
        bench.pick(shop.walk(f"SO-{number}"), totes=(f"K-{number}",))
        bench.command("PACK")
        bench.scan(f"SO-{number}", "PIN", says="pack.item")
        bench.command("LEAVE")
    database.close()


def until(condition, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)


def prove(folder: Path, monkeypatch: pytest.MonkeyPatch, *, kills: int, seed: int) -> None:
    monkeypatch.setitem(CARRIERS, "loopback", CARRIER)
    pack_boxes(folder, boxes=kills + 1)
    chance = random.Random(seed)
    stages = [(UNSOLD, READ, SOLD, ANSWERED)[kill % 4] for kill in range(kills)]
    chance.shuffle(stages)
    with CarrierServer() as server:
        server.released.set()
        killer = Killer(server)
        for stage in stages:
            program = Killable(folder, server.url)
            killer.aim(program, stage, chance.choice((0.0, chance.uniform(0, 0.02))) if stage == ANSWERED else 0.0)
            until(lambda program=program: program.is_killed)
            program.end()
        server.fault, server.at = Fault.NONE, lambda stage: None
        program = Killable(folder, server.url)
        until(lambda: states_in(folder) == {"queued": kills + 1})
        program.end()
        assert Counter(server.sold.values()) == {1: kills + 1}, "a label was sold twice, or one is missing"
        shop = Shop(Database.open(url_of(folder)))
        assert sorted(row[0] for row in shop.rows(select(ParcelLabel.tracking))) == sorted(server.labels)
        assert shop.disagreements() == ()
        shop.database.close()


def test_killed_at_every_stage_of_a_purchase_each_label_is_bought_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prove(tmp_path, monkeypatch, kills=8, seed=1)


@pytest.mark.stress
@pytest.mark.timeout(1800)
def test_killed_a_hundred_times_each_label_is_bought_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prove(tmp_path, monkeypatch, kills=98, seed=2)
