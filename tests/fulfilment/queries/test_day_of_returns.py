"""A return is neither a sale undone nor a loss of the warehouse."""

from returning import RED, house
from talking import talk

from fulfilment.queries import figures
from models.database import Database


def test_what_comes_back_does_not_lessen_what_was_shipped(database: Database):
    house(database)
    before = database.read(lambda session: figures.day_sheet(session, 1))
    talking = talk(database, "return")
    talking.scans("SO-1", RED)
    talking.command("ASNEW")
    talking.scans("A", RED)
    talking.command("DAMAGED")
    talking.command("SCRAP")
    talking.command("UNDO")
    after = database.read(lambda session: figures.day_sheet(session, 1))
    assert before.shipped > 0
    assert (after.shipped, after.lost, after.found) == (before.shipped, before.lost, before.found)
