"""Mappings that people saved come before those that come with the program."""

from functools import partial

from fulfilment.orders.files.known import built_in
from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.remembered import find, remember, remembered
from models.database import Database

OWN = Mapping("till", "items", {"sku": "Code", "name": "Title"})


def test_saved_mapping_is_found_by_name(database: Database) -> None:
    database.write("test", partial(remember, mapping=OWN))
    assert database.read(partial(find, kind="items", name="till")) == OWN


def test_saving_again_replaces(database: Database) -> None:
    database.write("test", partial(remember, mapping=OWN))
    database.write("test", partial(remember, mapping=OWN.with_column("price", "EUR")))
    found = database.read(partial(find, kind="items", name="till"))
    assert found is not None
    assert found.columns["price"] == "EUR"


def test_saved_one_hides_the_built_in_of_the_same_name(database: Database) -> None:
    mine = Mapping("online-retail", "items", {"sku": "Mine"})
    database.write("test", partial(remember, mapping=mine))
    assert database.read(partial(find, kind="items", name="online-retail")) == mine


def test_built_in_mapping_is_found_when_nobody_saved_one(database: Database) -> None:
    found = database.read(partial(find, kind="history", name="online-retail"))
    assert found == built_in("online-retail", "history")


def test_saved_ones_of_other_kinds_are_not_listed(database: Database) -> None:
    database.write("test", partial(remember, mapping=OWN))
    assert OWN not in database.read(partial(remembered, kind="stock"))
