"""`verify`: proves ledger, balances, claims, the hash chain, and the pages of the file."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from fulfilment.opening import House
from fulfilment.stock import verify
from ui.terminal import as_json
from ui.terminal.command import Command


def arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    words = "heads of chains from an earlier verify that were kept elsewhere; notices operations that were cut off"
    parser.add_argument("--kept", nargs="+", default=(), metavar="HEAD", help=words)


def run(house: House, words: Namespace) -> int:
    """Verify; 0 when the books are right, 1 and the list when anything disagrees."""
    verdict = verify.verify_all(house.database, words.kept)
    if words.json:
        print(as_json.line(asdict(verdict)))
    else:
        print(f"{verdict.moves} moves, {verdict.balances} balances, {verdict.operations} operations")
        print(f"heads, to be kept elsewhere: {' '.join(verdict.heads)}")
        for wrong in verdict.disagreements:
            print(f"  {wrong.check}: {wrong.subject}: expected {wrong.expected}, found {wrong.found}")
        print("the books are right" if not verdict.disagreements else "the books disagree")
    return 1 if verdict.disagreements else 0


COMMAND = Command("verify", "prove ledger, balances, claims and the hash chain", arguments, run)
