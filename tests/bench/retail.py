"""Two years of a real shop: items and order history from one file of 541,909 lines, in a process of its own."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from child import run
from figures import Figure, median_ms, p99_ms

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parents[2] / "shared/data/orders_online_retail/online_retail_2010-2011.csv.gz"
IMPORT_S, RESIDENT_MB, LINES = 120.0, 500.0, 541_909


def measure(folder: Path, *, source: Path = SOURCE) -> Iterator[Figure | str]:
    """Yield how long both imports take and how much memory they hold."""
    if not source.exists():
        yield f"  skipped: {source.name} is not here"
        return
    root = HERE.parents[1]
    paths = {"PYTHONPATH": os.pathsep.join(map(str, (root, root / "tests", HERE)))}
    ran = run([sys.executable, __file__, str(source), str(folder)], log=folder / "retail.log", environment=paths)
    told = json.loads(ran.said.splitlines()[-1])
    seconds = told["items_s"] + told["history_s"]
    beside = f"items {told['items_s']:.0f} s, history {told['history_s']:.0f} s"
    yield Figure("import of items and history", seconds, "s", at_most=IMPORT_S, beside=beside)
    yield Figure("lines a second", 2 * told["lines"] / seconds, "", beside="the file is read once for each")
    beside = f"median {told['median_ms']:.0f} ms, longest {told['longest_ms']:.0f} ms"
    yield Figure("one write, for which a scan may have to wait: p99", told["p99_ms"], "ms", at_most=50.0, beside=beside)
    yield Figure("resident memory", ran.resident_mb, "MB", at_most=RESIDENT_MB)
    assert told["lines"] == LINES, f"{told['lines']} lines were read"


def import_all(source: Path, folder: Path) -> dict[str, float]:
    """Import items, then history; return the seconds."""
    from functools import partial

    from grown import Size, grown

    from fulfilment.bench import bench_at
    from fulfilment.orders.files.importing import Import
    from fulfilment.orders.files.known import built_in
    from fulfilment.orders.files.table import open_table

    database = grown(folder / "retail.db", Size(1, 1))
    bench = database.read(partial(bench_at, station_id=1))
    told: dict[str, float] = {}
    writes = []
    for kind in ("items", "history"):
        started, rows = perf_counter(), 0
        work = Import(open_table(source), built_in("online-retail", kind))
        for chunk in work.chunks():
            began = perf_counter()
            database.write("import", partial(work.apply_chunk, bench=bench, chunk=chunk))
            writes.append(perf_counter() - began)
            rows += chunk.rows
        told |= {f"{kind}_s": perf_counter() - started, "lines": rows}
    database.close()
    return told | {"longest_ms": 1000 * max(writes), "median_ms": median_ms(writes), "p99_ms": p99_ms(writes)}


if __name__ == "__main__":
    print(json.dumps(import_all(Path(sys.argv[1]), Path(sys.argv[2]))))
