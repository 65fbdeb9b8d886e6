"""`remove-demo`: the demo warehouse is gone in one step, nothing else is touched."""

import sys
from argparse import ArgumentParser, Namespace

from fulfilment.demo.removing import remove
from fulfilment.opening import FILE_NAME, House
from ui.terminal.command import Command


def arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command: none."""


def run(house: House, words: Namespace) -> int:
    """Delete the files of the demo warehouse; 2 when the warehouse is a real one."""
    house.database.close()
    if house.database.dialect != "sqlite" or not remove(words.site.data / FILE_NAME):
        print("This is not a demo warehouse; nothing was removed.", file=sys.stderr)
        return 2
    print(f"removed the demo warehouse in {words.site.data}")
    return 0


COMMAND = Command("remove-demo", "delete the demo warehouse", arguments, run)
