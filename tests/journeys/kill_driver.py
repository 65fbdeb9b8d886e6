"""Runs the terminal conversation on a warehouse, so that a test can kill it: `kill_driver.py URL WORKFLOW`.

Scans come in on standard input; each answer goes out as a line of JSON after its commit. A lane prints between scans
as it does in the program.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from journeys.bench import lane_of  # noqa: E402 - the rooms lie beside this script
from journeys.shop import PRINTER  # noqa: E402

from devices.transports.memory import Memory  # noqa: E402
from fulfilment import opening  # noqa: E402
from ui.terminal import talk  # noqa: E402


def main(url: str, workflow: str) -> None:
    house = opening.open_house(url, station="bench-1")
    lane = lane_of(house.database, Memory(), name=PRINTER)
    talk.talk(house, workflow, talk.from_lines(sys.stdin), sys.stdout, after=lambda step: _print(lane))
    house.database.close()


def _print(lane) -> None:
    lane.drain()


if __name__ == "__main__":
    main(*sys.argv[1:])
