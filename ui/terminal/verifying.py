"""`verify`: proves ledger, balances, claims and the hash chain."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from fulfilment.opening import House
from fulfilment.stock import verify
from ui.terminal import as_json
from ui.terminal.command import Command


def arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command: none."""


def run(house: House, words: Namespace) -> int:
    """Verify; 0 when the books are right, 1 and the list when anything disagrees."""
    verdict = house.database.read(verify.verify)
    if words.json:
        print(as_json.line(asdict(verdict)))
    else:
        print(f"{verdict.moves} moves, {verdict.balances} balances, {verdict.operations} operations, {verdict.head}")
        for wrong in verdict.disagreements:
            print(f"  {wrong.check}: {wrong.subject}: expected {wrong.expected}, found {wrong.found}")
        print("the books are right" if not verdict.disagreements else "the books disagree")
    return 1 if verdict.disagreements else 0


COMMAND = Command("verify", "prove ledger, balances, claims and the hash chain", arguments, run)
