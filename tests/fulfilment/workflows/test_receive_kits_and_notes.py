"""What a receiver sees of an item's handling, and a kit that cannot come as such."""

import builders
import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from talking import Talk, talk

from models.database import Database
from models.stock import Move


@pytest.fixture
def receive(database: Database) -> Talk:
    """A receipt without an order is open."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        builders.item(session, "OIL", hazard_class="3", is_upright=True, receive_note="Apart from food", note="Heavy")
        builders.item(session, "SET", kit="sold")

    database.write("test", prepare)
    talking = talk(database, "receive")
    talking.command("NEXT")
    return talking


def test_flags_and_the_note_of_receiving_stand_on_the_card(receive: Talk) -> None:
    card = receive.scan("OIL").card
    assert card is not None
    assert [str(chip) for chip in card.chips] == ["This side up", "Class 3: flammable liquids"]
    assert str(card.warning) == "Apart from food Heavy"


def test_a_kit_that_is_kept_as_its_parts_is_not_taken_in(receive: Talk) -> None:
    receive.scan("SET")
    assert receive.said == "receive.sold_kit"
    assert receive.database.read(lambda session: session.scalar(select(func.count()).select_from(Move))) == 0
