"""What a command of the terminal is: a name, its words, and what it does with an open warehouse."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

from fulfilment.opening import House


@dataclass(frozen=True)
class Command:
    """One command; each file of `ui/terminal` that offers one as `COMMAND` is found."""

    name: str
    """The word that calls it."""
    purpose: str
    """What it does, for --help."""
    arguments: Callable[[ArgumentParser], None]
    """Declares its words."""
    run: Callable[[House, Namespace], int]
    """Does it; returns the exit code."""
