"""`serial`: the life of one piece: where it is, who sent it, who got it, and each of its moves."""

import sys
from argparse import ArgumentParser, Namespace
from functools import partial

from fulfilment.opening import House
from fulfilment.queries import serial_life
from fulfilment.queries.serial_life import SerialLife
from ui.terminal import as_json
from ui.terminal.command import Command


def arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("serial", help="serial number, or SKU/NUMBER where several items have that number")


def run(house: House, words: Namespace) -> int:
    """Print the life of a piece; 2 when there is no such piece, or several."""
    found = house.database.read(partial(serial_life.serials_named, text=words.serial))
    if len(found) != 1:
        known = ", ".join(f"{row.sku}/{row.serial}" for row in found)
        print(f"Which piece is “{words.serial}”? {known or 'None has that number.'}", file=sys.stderr)
        return 2
    life = house.database.read(partial(serial_life.life_of, lot_id=found[0].id))
    print(as_json.line(life) if words.json else _told(life))
    return 0


def _told(life: SerialLife) -> str:
    where = f"in {life.place}" if life.place else "not in the house"
    lines = [f"{life.sku}  {life.name}  serial {life.serial}: {where}{', held' if life.is_held else ''}"]
    lines += [f"  from {supplier}" for supplier in life.suppliers]
    lines += [f"  sent with order {sending.order} in {sending.parcel}" for sending in life.sent]
    lines += [f"  {move.at:%Y-%m-%d %H:%M} UTC  {move.sentence}  ({move.who or move.station})" for move in life.moves]
    return "\n".join(lines)


COMMAND = Command("serial", "the life of one piece: received, moved, sent, returned", arguments, run)
