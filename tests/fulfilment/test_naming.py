"""An item is called alike by Python and by the database, in every language."""

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import naming
from models.database import Database
from models.item import Item


@pytest.fixture
def house(database: Database) -> Database:
    def fill(session: Session) -> None:
        builders.item(
            session,
            "MUG",
            name="Mug",
            name_ru="Кружка",
            name_lv="Krūze",
            variant="green",
            variant_ru="зелёная",
            variant_lv="zaļa",
        )
        builders.item(session, "PLATE", name="Plate", variant="white")

    database.write("x", fill)
    return database


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["Mug green", "Plate white"]),
        ("ru", ["Кружка зелёная", "Plate white"]),
        ("lv", ["Krūze zaļa", "Plate white"]),
        ("de", ["Mug green", "Plate white"]),
    ],
)
def test_a_name_that_nobody_translated_is_the_first_one(house: Database, language: str, names: list[str]) -> None:
    columns = naming.name_column(language), naming.variant_column(language)
    rows = house.read(lambda session: session.execute(select(*columns).order_by(Item.sku)).all())
    assert [f"{row.name} {row.variant}" for row in rows] == names
    items = house.read(lambda session: session.scalars(select(Item).order_by(Item.sku)).all())
    assert [naming.full_name(item, language) for item in items] == names
