"""R24: an upgrade that is killed, or fails, at any statement leaves the old schema whole, or the new one."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import builders
import pytest
from sqlalchemy import inspect, text

from fulfilment.stock.verify import verify
from models import schema
from models.database import Database

DRIVER = Path(__file__).with_name("upgrade_driver.py")
LATER = '''
"""A later schema, as an upgrade would bring it."""
import sqlalchemy as sa
from alembic import op

revision, down_revision = "0002", "0001"


def upgrade():
    op.create_table("later", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(40)))
    op.add_column("item", sa.Column("later", sa.Integer, server_default="0", nullable=False))
    op.execute("UPDATE item SET later = 7")
    op.execute("INSERT INTO later (id, name) SELECT id, sku FROM item")
    op.create_index("ix_later_name", "later", ["name"])
    op.add_column("location", sa.Column("later", sa.String(40)))
    op.execute("UPDATE location SET later = code")
'''


@pytest.fixture(scope="module")
def migrations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The migrations of a later program."""
    folder = tmp_path_factory.mktemp("later") / "migrations"
    shutil.copytree(Path(schema.__file__).parent / "migrations", folder)
    (folder / "versions" / "v0002.py").write_text(LATER)
    return folder


@pytest.fixture
def url(database_url: str) -> str:
    """A warehouse of this program with some goods in it."""
    database = Database.open(database_url)
    builders.red_in_two_bins(database)
    database.close()
    return database_url


def upgrade(url: str, migrations: Path, number: int) -> tuple[int, str]:
    """Let a program upgrade the warehouse and die at a statement; its exit code and what it said."""
    words = [sys.executable, str(DRIVER), url, str(migrations), str(number)]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode in (0, -signal.SIGKILL), done.stderr[-2000:]
    return done.returncode, done.stdout.strip()


def state(url: str) -> str:
    """Return which schema a warehouse has, or that it has parts of both."""
    database = Database.open(url)
    try:
        with database.engine.connect() as connection:
            look = inspect(connection)
            parts = {
                "later" in look.get_table_names(),
                "later" in {column["name"] for column in look.get_columns("item")},
                "later" in {column["name"] for column in look.get_columns("location")},
            }
        parts.add(schema.revision_of(database) == "0002")
        assert database.read(verify).disagreements == ()
        if parts == {True}:
            assert database.read(lambda session: session.scalar(text("SELECT MIN(later) FROM item"))) == 7
            return "new"
        return "old" if parts == {False} else "neither"
    finally:
        database.close()


@pytest.mark.parametrize("number", [5, -7])
def test_an_upgrade_that_is_stopped_leaves_the_old_schema_and_the_next_one_brings_the_new(
    url: str, migrations: Path, number: int
) -> None:
    stopped = upgrade(url, migrations, number)
    assert stopped in ((-signal.SIGKILL, ""), (0, "failed"))
    assert state(url) == "old"
    upgrade(url, migrations, 0)
    assert state(url) == "new"


@pytest.mark.stress
@pytest.mark.timeout(1800)
def test_an_upgrade_killed_or_failing_at_any_statement_leaves_old_or_new(url: str, migrations: Path) -> None:
    is_new = False
    for number in range(1, 60):
        for at in (number, -number):
            code, said = upgrade(url, migrations, at)
            is_new = code == 0 and said != "failed"
            assert state(url) == ("new" if is_new else "old"), at
            if is_new:
                assert number > 6
                return
    raise AssertionError("it never came to its end")
