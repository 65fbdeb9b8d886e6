"""One code of several items: what fits here is meant; where that leaves several, whoever scans is asked."""

import builders
import pytest
from builders import place
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from talking import Talk, talk

from fulfilment.stock import ledger
from models.database import Database
from models.item import Identifier
from models.stock import Move

BOTH = "4006381333931"


@pytest.fixture
def house(database: Database) -> Database:
    """RED and BLUE share a barcode; A holds both, B only blue."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        items = [builders.item(session, sku, code=BOTH) for sku in ("RED", "BLUE")]
        both, alone = builders.bin_at(session, "A"), builders.bin_at(session, "B")
        builders.bin_at(session, "C")
        for item in items:
            builders.stock(session, item.id, both.id, 5)
        builders.stock(session, items[1].id, alone.id, 5)

    database.write("test", prepare)
    return database


def moves(house: Database) -> int:
    return house.read(lambda session: session.scalar(select(func.count()).select_from(Move))) or 0


def asked(talking: Talk) -> bool:
    detail = str(talking.step.notice.detail) if talking.step.notice else ""
    return talking.said == "scan.which_item" and "Item BLUE (BLUE) / Item RED (RED)" in detail


def test_where_both_lie_the_mover_is_asked_and_answers_with_the_sku(house: Database) -> None:
    move, before = talk(house, "move"), moves(house)
    move.scans("A", BOTH)
    assert asked(move)
    assert moves(house) == before
    move.scans("RED", BOTH, "C")
    assert move.said == "move.moved", "with red in hand the code means red"
    assert house.read(lambda session: ledger.level(session, place(session, "C", "RED")).on_hand) == 2


def test_where_one_of_them_lies_nobody_is_asked(house: Database) -> None:
    move = talk(house, "move")
    move.scans("B", BOTH)
    assert (move.said, move.step.card.title if move.step.card else "") == ("move.in_hand", "Item BLUE")


def test_the_counter_is_asked_and_nothing_is_counted(house: Database) -> None:
    count = talk(house, "count")
    count.scans("A", BOTH)
    assert asked(count)
    count.scans("BLUE", BOTH)
    assert count.step.card is not None
    assert count.step.card.title == "Item BLUE"


def test_the_receiver_of_goods_without_an_order_is_asked(house: Database) -> None:
    receive, before = talk(house, "receive"), moves(house)
    receive.command("NEXT")
    receive.scan(BOTH)
    assert asked(receive)
    assert moves(house) == before
    receive.scan("RED")
    assert receive.step.card is not None
    assert receive.step.card.title == "Item RED"


def test_the_one_who_takes_a_return_in_is_asked(house: Database) -> None:
    back = talk(house, "return")
    back.command("NEXT")
    back.scan(BOTH)
    assert asked(back)


def test_a_code_scanned_as_case_and_as_piece_of_one_item_is_no_question(house: Database) -> None:
    def same_text(session: Session) -> None:
        red = place(session, "A", "RED").item_id
        session.add(Identifier(item_id=red, text="RED", quantity=1))

    house.write("test", same_text)
    move = talk(house, "move")
    move.scans("A", "RED")
    assert move.said == "move.in_hand"
