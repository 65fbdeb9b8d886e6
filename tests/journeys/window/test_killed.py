"""The real program on a real display is killed in the middle of a burst: what beeped is stored, and work goes on."""

import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from journeys.shop import Shop
from journeys.window.process import GOOD_BEEPS, Program, wait
from journeys.window.window import Bench
from printer9100 import Printer9100

import main
from fulfilment.commands import code_of

pytestmark = [
    pytest.mark.display,
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc and needs a pty"),
]
PIECES = 90
INSTALLATION = "T3ST"


@pytest.fixture
def walk(tmp_path: Path) -> Iterator[tuple[Bench, str]]:
    """A workplace with one released order of many pins, and the code of its walk."""
    with Printer9100() as printer:
        bench = Bench(tmp_path / "station", printer)
        bench.furnish(is_muted=False)
        house = bench.open_house()
        shop = Shop(house.database)
        shop.order("SO-1", ("PIN", PIECES))
        code = shop.walk("SO-1")
        house.database.close()
        yield bench, code
        bench.scanner.unplug()


def begin(program: Program, walk: str) -> None:
    program.start()
    program.scan("BADGE-ANNA", "scan.signed_on")
    program.scan(walk, "pick.taken_up")
    program.scan("T-1", "pick.tote_given")
    program.scan("B-1-2", "pick.place")


def killed_in_a_burst(program: Program, chance: random.Random, scans: int) -> None:
    """Scan at the pace of a scanner that is held on, and kill in the middle of it."""
    for _ in range(scans):
        program.bench.scanner.read("PIN")
        time.sleep(0.02)
    time.sleep(chance.random() * 0.03)
    program.kill()


def stored_good(program: Program) -> int:
    return sum(outcome in ("pick.item", "pick.job_done") for _, outcome in program.answered())


def assert_no_beep_lied(program: Program) -> None:
    beeped = sum(name in GOOD_BEEPS for name in program.beeps())
    assert beeped <= stored_good(program) + 1, "the tote is one more good beep"
    undone = sum(outcome == "undo.done" for _, outcome in program.answered())
    assert stored_good(program) - undone == program.picked()


def finish(program: Program) -> None:
    """Take the walk up again where it stands and fetch what is left."""
    program.start()
    program.scan(code_of("PICK", INSTALLATION), "scan.command")
    for _ in range(PIECES - program.picked()):
        before = program.picked()
        program.bench.scanner.read("PIN")
        wait(lambda before=before: program.picked() == before + 1, "the piece is picked")  # type: ignore[misc]
    assert program.answered()[-1] == ("pick", "pick.job_done")
    program.kill()


def test_what_beeped_is_stored_and_the_line_is_the_same_after_a_kill(walk: tuple[Bench, str], x_display: str) -> None:
    bench, code = walk
    program = Program(bench, x_display)
    try:
        begin(program, code)
        killed_in_a_burst(program, random.Random(1), 40)
        assert program.beeps(), "it did beep"
        assert_no_beep_lied(program)
        finish(program)
    finally:
        program.kill()
    assert main.main(["verify", "--data", str(bench.data)]) == 0


@pytest.mark.stress
@pytest.mark.timeout(3600)
def test_two_hundred_kills_lose_no_scan_that_beeped(walk: tuple[Bench, str], x_display: str) -> None:
    bench, code = walk
    program, chance = Program(bench, x_display), random.Random(200)
    begin(program, code)
    try:
        for _ in range(200):
            killed_in_a_burst(program, chance, 2)
            assert_no_beep_lied(program)
            before = program.picked()
            program.start()
            assert program.picked() == before
            program.scan(code_of("PICK", INSTALLATION), "scan.command")
            if before > PIECES // 2:
                program.scan(code_of("UNDO", INSTALLATION), "undo.done")
                program.scan(code_of("UNDO", INSTALLATION), "undo.done")
    finally:
        program.kill()
    assert main.main(["verify", "--data", str(bench.data)]) == 0
