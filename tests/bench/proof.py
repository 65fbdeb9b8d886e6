"""The proof of the books: balances against a million moves, the chain link by link, and every page of the file."""

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from figures import Figure
from grown import Size, grown

from fulfilment.stock.verify import verify
from models.page_sums import ENDING

SIZE = Size(100_000, 1_000_000)
VERIFY_S, PAGES_S = 5.0, 2.0


def measure(folder: Path, *, size: Size = SIZE) -> Iterator[Figure]:
    """Yield how long the proof takes for a million moves, and that it finds nothing."""
    database = grown(folder / "proof.db", size)
    started = perf_counter()
    verdict = database.read(verify)
    taken = (perf_counter() - started) * 1_000_000 / verdict.moves
    yield Figure("a million moves verified, chain and balances", taken, "s", at_most=VERIFY_S)
    yield Figure("disagreements", float(len(verdict.disagreements)), "", at_most=0.0)
    assert database.rotten_pages() == []  # learns those that were written before there were sums
    started = perf_counter()
    rotten = database.rotten_pages()
    yield Figure("every page of that file compared with its sum", perf_counter() - started, "s", at_most=PAGES_S)
    yield Figure("pages that differ", float(len(rotten)), "", at_most=0.0)
    path = folder / "proof.db"
    yield Figure("sums of pages", (folder / f"{path.name}{ENDING}").stat().st_size / path.stat().st_size * 100, "%")
    database.close()
