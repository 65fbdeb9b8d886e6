"""`recall`: block a lot everywhere, or let it go; says where it is and how many got it."""

import sys
from argparse import ArgumentParser, Namespace
from functools import partial

from fulfilment.desk import recall as desk
from fulfilment.desk.answer import act
from fulfilment.opening import House
from fulfilment.queries import recall
from fulfilment.queries.recall import RecallDetails
from ui.terminal import as_json
from ui.terminal.command import Command


def arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("lot", help="code of the lot, or SKU/LOT where several items have that code")
    parser.add_argument(
        "--block", action="store_true", help="block it everywhere; again to take hold of what came since"
    )
    parser.add_argument("--end", action="store_true", help="let it go again")


def run(house: House, words: Namespace) -> int:
    """Do what was asked and print where the lot is; 2 when there is no such lot or it was refused."""
    lots = house.database.read(partial(recall.lots_named, text=words.lot))
    if len(lots) != 1:
        known = ", ".join(f"{row.sku}/{row.lot}" for row in lots)
        print(f"Which lot is “{words.lot}”? {known or 'None has that code.'}", file=sys.stderr)
        return 2
    action = desk.recall if words.block else desk.end if words.end else None
    if action is not None:
        job = partial(act, station_id=house.station_id, action=partial(action, lot_id=lots[0].id), needs_badge=False)
        answer = house.database.write("recall", job)
        print(f"{answer.notice.text}. {answer.notice.detail}", file=sys.stderr)
        if answer.notice.is_refusal:
            return 2
    facts = house.database.read(partial(recall.details, lot_id=lots[0].id))
    assert facts is not None, "a lot is never deleted"
    print(as_json.line(facts) if words.json else _told(facts))
    return 0


def _told(facts: RecallDetails) -> str:
    state = str(facts.row.words) if facts.row.words else "free"
    lines = [f"{facts.row.sku}  {facts.row.name}  lot {facts.row.lot}: {state}"]
    lines += [f"  {place.place}: {place.on_hand} ({place.allocated} claimed)" for place in facts.places]
    lines.append(f"  {facts.sent} sent in {facts.orders} orders, {facts.came_back} came back")
    return "\n".join(lines)


COMMAND = Command("recall", "where a lot is and who got it; block it everywhere", arguments, run)
