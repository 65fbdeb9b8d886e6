"""`make bench`: measures what docs/performance.md promises and prints each figure beside its bar and its limit.

make bench                         everything
make bench ARGS="scans flow"       some of it
make bench ARGS="--strict"         exit code 1 when a bar is missed
"""

import argparse
import os
import platform
import subprocess
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PARTS = {
    "scans": "a scan as one durable transaction",
    "glass": "a scan from the serial line to the painted step",
    "flow": "orders from a file to a shipped parcel",
    "retail": "541,909 lines of real order history",
    "opening": "process start to a window that takes scans",
    "labels": "shipping labels for a label printer",
    "lists": "half a million rows in a list",
    "map": "the map of 20,000 bins",
    "receipts": "an announced pallet taken in by one scan",
    "scale": "a million items and ten million moves, on both databases",
    "proof": "ledger, chain and pages of a million moves proved",
    "live": "several programs on one PostgreSQL server",
}


def main() -> int:
    """Run the parts that were asked for; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--strict", action="store_true", help="exit code 1 when a bar is missed")
    parser.add_argument("--folder", type=Path, help="where the warehouses lie while they are measured")
    parser.add_argument("--inside", help=argparse.SUPPRESS)
    words = parser.parse_args()
    if unknown := set(words.parts) - set(PARTS):
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(HERE)]
    if words.inside:
        with tempfile.TemporaryDirectory(dir=words.folder) as folder:
            return min(1, _run(words.inside, Path(folder)))
    folder = ["--folder", str(words.folder)] if words.folder else []
    print(_machine(), flush=True)
    missed = 0
    for name in words.parts or PARTS:
        print(f"{name}: {PARTS[name]}", flush=True)
        # Each part in a process of its own: what one has built or imported weighs on no other.
        missed += subprocess.run([sys.executable, __file__, "--inside", name, *folder], check=False).returncode != 0
    print("all bars met" if not missed else f"bars missed in {missed} of them")
    return 1 if missed and words.strict else 0


def _run(name: str, folder: Path) -> int:
    missed = 0
    for figure in import_module(name).measure(folder):
        print(figure, flush=True)
        missed += getattr(figure, "holds", None) is False
    return missed


def _machine() -> str:
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    python = f"Python {platform.python_version()}"
    return f"{time.strftime('%Y-%m-%d %H:%M')}  {platform.platform()}  {os.cpu_count()} processors{load}  {python}"


if __name__ == "__main__":
    sys.exit(main())
