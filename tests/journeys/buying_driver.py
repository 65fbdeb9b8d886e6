"""Buys what waits in a warehouse until it is killed: `buying_driver.py FOLDER URL`. Says a line when it has begun."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from loopback_carrier import LoopbackPost, Settings  # noqa: E402 - the rooms lie beside this script

from fulfilment import opening  # noqa: E402
from fulfilment.shipping import purchase  # noqa: E402
from reports.buying_lane import BuyingLane  # noqa: E402


def main(folder: str, url: str) -> None:
    purchase.SETTLES_S, purchase.DOUBT_S = 0.3, (0.1,)  # type: ignore[assignment]
    house = opening.open_house(opening.url_of(Path(folder)), station="bench-1")
    lane = BuyingLane(LoopbackPost(Settings(url)), house.database)
    lane.start()
    print("begun", flush=True)
    sys.stdin.read()
    lane.stop()
    house.database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
