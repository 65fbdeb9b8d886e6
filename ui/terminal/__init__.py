"""The commands of the terminal, read only when one is called or all are listed: the window needs none of them."""

from collections.abc import Sequence
from importlib import import_module

from ui.terminal.command import Command


def known_commands() -> Sequence[Command]:
    """Return all commands, in the order in which --help lists them."""
    commands: Sequence[Command] = import_module("ui.terminal.commands").COMMANDS
    return commands
