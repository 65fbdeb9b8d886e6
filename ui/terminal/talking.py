"""`talk`: a workflow on a terminal, with the station's printers and the house's carriers at work beside it."""

import sys
from argparse import ArgumentParser, Namespace
from contextlib import suppress
from functools import partial

from fulfilment.opening import House, sign_on
from fulfilment.step import Step
from fulfilment.workflows import WORKFLOWS
from ui.carriers import Carriers
from ui.printers import Printers
from ui.terminal.command import Command
from ui.terminal.talk import from_lines, from_scanner, talk


def arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("workflow", choices=sorted(WORKFLOWS))
    parser.add_argument("--operator", default="", metavar="CODE", help="sign this operator on first")
    parser.add_argument("--scanner", default="", metavar="PORT_OR_URL", help="read scans from a port instead of lines")


def run(house: House, words: Namespace) -> int:
    """Answer scans until the input ends."""
    if words.operator and not _sign_on(house, words.operator):
        print(f"There is no operator “{words.operator}”.", file=sys.stderr)
        return 2
    printers, carriers = Printers.of_station(house, words.settings), Carriers.of_house(house)
    scans = from_scanner(words.scanner) if words.scanner else from_lines(sys.stdin)

    def after(step: Step) -> None:
        if carriers.drain() or step.prints:
            printers.drain()

    with suppress(KeyboardInterrupt):
        carriers.drain()
        printers.drain()
        talk(house, words.workflow, scans, sys.stdout, after=after)
    return 0


def _sign_on(house: House, code: str) -> bool:
    job = partial(sign_on, station_id=house.station_id, operator_code=code)
    return bool(house.database.write("sign_on", job))


COMMAND = Command("talk", "hold a workflow's conversation: a scan a line in, a step a line out", arguments, run)
