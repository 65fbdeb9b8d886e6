"""`report`: any paper or label as a PDF file; stock and value on any day, returns and recalls as a file of rows."""

import sys
from argparse import ArgumentParser, Namespace
from datetime import date
from functools import partial
from pathlib import Path

from fulfilment.opening import House
from fulfilment.queries import papers
from fulfilment.stock.valuing import Method
from reports.paper import Setup
from reports.registry import PAPERS
from ui.terminal import figures, return_tables
from ui.terminal.command import Command
from ui.terminal.figures import FIGURES
from ui.terminal.return_tables import TABLES


def arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("name", choices=sorted((*PAPERS, *FIGURES, *TABLES)))
    parser.add_argument("subject", nargs="?", default="", help="code of the walk, parcel, place, SKU, operator or lot")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    parser.add_argument("--size", default="", help="A4, Letter, or the name of a label size")
    parser.add_argument("--language", default="en")
    parser.add_argument("--since", type=date.fromisoformat, metavar="DAY", help="reasons: first day; else of the month")
    ways = [method.value for method in Method]
    parser.add_argument("--as-of", type=date.fromisoformat, metavar="DAY", help="stock and value: 2026-10-31")
    parser.add_argument("--method", choices=ways, default=Method.FIFO.value, help="value: which pieces left first")


def run(house: House, words: Namespace) -> int:
    """Write the paper or the figures; 2 when there is nothing of that code."""
    if words.name in FIGURES:
        return figures.write(house, words)
    if words.name in TABLES:
        return return_tables.write(house, words)
    subject = words.subject or (house.station_name if words.name in ("command_sheet", "reason_sheet") else "")
    subject_id = house.database.read(partial(papers.subject_named, paper=words.name, text=subject))
    if subject_id is None:
        print(f"There is no {words.name} “{subject}”. Give the code that stands on it.", file=sys.stderr)
        return 2
    sizes = PAPERS[words.name].sizes
    if words.size and words.size not in sizes:
        print(f"There is no size “{words.size}”. Choose one of: {', '.join(sizes)}.", file=sys.stderr)
        return 2
    facts = house.database.read(lambda session: papers.PAPERS[words.name](session, subject_id))
    words.output.write_bytes(PAPERS[words.name].render(facts, Setup(size=words.size, language=words.language)))
    return 0


COMMAND = Command("report", "write a paper or label as PDF, or stock and value on a day as CSV or XLSX", arguments, run)
