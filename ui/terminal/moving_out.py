"""`move-to`: the warehouse of a folder onto a PostgreSQL server, whole, compared in figures, or not at all."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import asdict, replace

from fulfilment import relocation
from fulfilment.opening import House
from ui import station_settings
from ui.terminal import as_json
from ui.terminal.command import Command


def arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("url", metavar="URL", help="postgresql+psycopg://USER@SERVER/NAME of an empty database")


def run(house: House, words: Namespace) -> int:
    """Move the warehouse; 0 when it is there and equal, 1 when it could not be moved or was stopped by Ctrl+C."""
    is_person = sys.stderr.isatty()

    def tell(far: relocation.Far) -> bool:
        if is_person:
            share = far.rows / max(1, far.of)
            print(f"\r{share:4.0%}  {far.rows:,} of {far.of:,} rows", end="", file=sys.stderr, flush=True)
        return True

    def checking() -> None:
        if is_person:
            print("\ncomparing", file=sys.stderr)

    try:
        moved = relocation.move_to(house.database, words.url, tell=tell, checking=checking)
    except relocation.TROUBLE as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nThe move was stopped. Nothing was moved, nothing was changed.", file=sys.stderr)
        return 1
    address = relocation.without_password(words.url)
    station_settings.save(words.site.data, replace(words.settings, database=address))
    if words.json:
        print(as_json.line(asdict(moved)))
        return 0
    print(f"moved {moved.rows:,} rows of {moved.tables} tables")
    print(f"equal on both sides: {moved.items:,} items with {moved.pieces:,} pieces, {moved.moves:,} moves")
    print(f"the chains are whole: {moved.operations:,} operations, heads {' '.join(moved.heads)}")
    if moved.disagreements:
        print(f"the books disagree in {moved.disagreements} places, there as here: see verify")
    print("From now on Packhouse opens the server when it is started with this folder (station.toml).")
    print("The file stays as a copy of this moment; do not work in it any more.")
    return 0


COMMAND = Command("move-to", "move the warehouse to a PostgreSQL server", arguments, run)
