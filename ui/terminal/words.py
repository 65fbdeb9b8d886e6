"""The words of the command line: options that every command has, and the commands."""

from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Sequence

from ui.terminal import known_commands
from ui.terminal.command import Command

OPTIONS = (
    ("--data", "", "folder of the warehouse and of this computer's settings"),
    ("--database", "", "address of a shared database: postgresql+psycopg://…"),
    ("--station", "", "code of this workplace"),
    ("--demo", False, "open the demo warehouse"),
    ("--json", False, "answer in JSON"),
)
"""Options of every command: name, default, what it is."""


def words_of(words: Sequence[str] | None) -> Namespace:
    """Return what the words of the command line say; ``chosen`` is the command, None for the window."""
    parsed, rest = _parser(()).parse_known_args(words)
    return _parser(known_commands()).parse_args(words) if rest else parsed


def _parser(commands: Sequence[Command]) -> ArgumentParser:
    about = "Keep, pick, pack and ship."
    parser = ArgumentParser(prog="packhouse", description=about, add_help=bool(commands))
    parser.set_defaults(chosen=None, **{option.lstrip("-"): default for option, default, _ in OPTIONS})
    parsers = [parser]
    if commands:
        known = parser.add_subparsers(dest="command", metavar="COMMAND")
        parsers += [known.add_parser(each.name, help=each.purpose) for each in commands]
    for command, each in zip(commands, parsers[1:], strict=True):
        command.arguments(each)
        each.set_defaults(chosen=command)
    # Each parser gets actions of its own, with no default: what stands before the command is not wiped out after it.
    for each in parsers:
        for option, default, about in OPTIONS:
            kind = "store_true" if default is False else "store"
            each.add_argument(option, action=kind, default=SUPPRESS, help=about)
    return parser
