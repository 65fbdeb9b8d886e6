"""A second program on the server: moves an item back and forth by scans, one at a word or as fast as it goes."""

import os
import sys
from pathlib import Path
from time import monotonic

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE.parent), str(HERE)]

from grown import BADGE, ITEMS_A_BIN, barcode, bin_code  # noqa: E402
from talking import Talk  # noqa: E402

from fulfilment.opening import open_house  # noqa: E402


def main() -> None:
    """Say `ready`, then obey: an empty line is one move, a number so many; tell the moment of the last commit."""
    url, number = sys.argv[1], int(sys.argv[2])
    house = open_house(url, station=f"bench-{number}")
    talking = Talk(house.database, "move", station_id=house.station_id)
    # Keys of different programs differ as they do in the window.
    talking.scan(BADGE, key=f"badge-{os.getpid()}")
    item = number * 100 * ITEMS_A_BIN + 1
    here, there = bin_code(item), bin_code(item + ITEMS_A_BIN)
    done = 0
    print("ready", flush=True)
    for word in sys.stdin:
        scans = 0
        for _ in range(int(word) if word.strip() else 1):
            for text in (here, barcode(item), there):
                talking.scan(text, key=f"{os.getpid()}-{done}")
                done, scans = done + 1, scans + 1
            assert talking.said == "move.moved", talking.step
            here, there = there, here
        print(f"{monotonic()} {scans}", flush=True)
    house.database.close()


if __name__ == "__main__":
    main()
