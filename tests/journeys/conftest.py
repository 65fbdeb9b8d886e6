import pytest
from journeys.shop import Shop, open_shop

from models.database import Database


@pytest.fixture
def shop(database: Database) -> Shop:
    """The small shop on each kind of database."""
    return open_shop(database)
