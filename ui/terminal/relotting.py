"""`lot`: splits, relabels and merges lots, and corrects their expiry."""

import sys
from argparse import ArgumentParser, Namespace
from functools import partial

from fulfilment.desk import lots as desk
from fulfilment.desk.answer import Action, act
from fulfilment.opening import House
from fulfilment.queries import recall
from ui.terminal.command import Command


def arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("lot", help="code of the lot, or SKU/LOT where several items have that code")
    parser.add_argument("--split", metavar="LOT", help="let --pieces in --place become this lot")
    parser.add_argument("--relabel", metavar="LOT", help="let all of it, or all in --place, become this lot")
    parser.add_argument("--merge", metavar="LOT", help="let all of it become a part of this lot")
    parser.add_argument("--place", metavar="PLACE", default="", help="code of the place")
    parser.add_argument("--pieces", metavar="N", type=int, default=0, help="how many are split off")
    parser.add_argument("--expiry", metavar="DAY", default="", help="expiry as YYYY-MM-DD")


def run(house: House, words: Namespace) -> int:
    """Do what was asked; 2 when there is no such lot or it was refused."""
    lots = house.database.read(partial(recall.lots_named, text=words.lot))
    if len(lots) != 1:
        known = ", ".join(f"{row.sku}/{row.lot}" for row in lots)
        print(f"Which lot is “{words.lot}”? {known or 'None has that code.'}", file=sys.stderr)
        return 2
    kind, action = _asked(lots[0].id, words)
    if action is None:
        print("Say --split, --relabel, --merge or --expiry.", file=sys.stderr)
        return 2
    job = partial(act, station_id=house.station_id, action=action, needs_badge=False)
    answer = house.database.write(kind, job)
    detail = f". {answer.notice.detail}" if answer.notice.detail else ""
    print(f"{answer.notice.text}{detail}", file=sys.stderr if answer.notice.is_refusal else sys.stdout)
    return 2 if answer.notice.is_refusal else 0


def _asked(lot_id: int, words: Namespace) -> tuple[str, Action | None]:
    if words.split:
        named = {"place": words.place, "pieces": words.pieces, "expiry": words.expiry}
        return "lot.split", partial(desk.split_named, lot_id=lot_id, code=words.split, **named)
    if words.relabel:
        named = {"place": words.place, "expiry": words.expiry}
        return "lot.relabel", partial(desk.relabel_named, lot_id=lot_id, code=words.relabel, **named)
    if words.merge:
        return "lot.merge", partial(desk.merge_named, lot_id=lot_id, code=words.merge)
    if words.expiry:
        return "lot.dates", partial(desk.change_expiry_named, lot_id=lot_id, expiry=words.expiry)
    return "", None


COMMAND = Command("lot", "split, relabel or merge lots, correct their expiry", arguments, run)
