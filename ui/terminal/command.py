"""What a command of the terminal is, a name, its words and what it does with an open warehouse; and how it is run."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

from fulfilment import reach
from fulfilment.opening import House, welcome

DATABASE_GONE = 2
"""Exit code when the database went away in the middle."""


@dataclass(frozen=True)
class Command:
    """One command; `ui/terminal/commands.py` lists them."""

    name: str
    """The word that calls it."""
    purpose: str
    """What it does, for --help."""
    arguments: Callable[[ArgumentParser], None]
    """Declares its words."""
    run: Callable[[House, Namespace], int] | None = None
    """Does it with the open warehouse; returns the exit code."""
    before_opening: Callable[[Namespace], int] | None = None
    """Does it instead while the warehouse is closed."""


def run(command: Command, house: House, words: Namespace) -> int:
    """Run a command and return its exit code; a database that goes away meanwhile ends it with a sentence."""
    assert command.run is not None, f"{command.name} needs no open warehouse"
    print(welcome(house), end="", file=sys.stderr)
    try:
        return command.run(house, words)
    except reach.TROUBLES as trouble:
        sentence = reach.told(trouble)
        if not sentence:
            raise
        print(sentence, file=sys.stderr)
        return DATABASE_GONE
