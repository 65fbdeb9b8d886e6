"""`expiring`: what has to leave the shelves within some days."""

from argparse import ArgumentParser, Namespace
from functools import partial

from fulfilment.opening import House
from fulfilment.queries import expiring
from fulfilment.queries.expiring import Leaving
from ui.terminal import as_json
from ui.terminal.command import Command

_MONTH = 30


def arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("--days", metavar="N", type=int, default=_MONTH, help="how far ahead; 0 for what is due today")


def run(house: House, words: Namespace) -> int:
    """Print the lots with their places, the first day first."""
    rows = house.database.read(partial(expiring.within, days=words.days))
    for row in rows:
        print(as_json.line(row) if words.json else _told(row))
    if not rows and not words.json:
        print("Nothing has to be removed.")
    return 0


def _told(row: Leaving) -> str:
    until = f", good until {row.expires_on}" if row.expires_on else ""
    claimed = f", {row.claimed} claimed" if row.claimed else ""
    return f"{row.removal_on}  {row.sku}  {row.lot}  {row.place}: {row.pieces}{claimed}{until}"


COMMAND = Command("expiring", "what has to be removed from the shelves within some days", arguments, run)
