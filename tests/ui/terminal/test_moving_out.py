"""`move-to` on the terminal: the warehouse of a folder is on the server afterwards, and the folder knows it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from postgres import PostgresServer

import main
from ui import station_settings

ITEMS = Path(main.__file__).parent / "docs" / "example" / "items.csv"


@pytest.fixture
def empty(postgres_server: PostgresServer) -> Iterator[str]:
    """The address of a database without any table."""
    name = postgres_server.create()
    yield postgres_server.url(name)
    postgres_server.drop(name)


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """A folder with a warehouse of three items."""
    assert main.main(["import", "items", str(ITEMS), "--data", str(tmp_path)]) == 0
    capsys.readouterr()
    return str(tmp_path)


def test_it_says_what_was_moved_in_figures(folder: str, empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["move-to", empty, "--data", folder]) == 0
    said = capsys.readouterr().out
    assert "equal on both sides: " in said
    assert "the chains are whole: " in said


def test_figures_come_as_json_too(folder: str, empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["move-to", empty, "--data", folder, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["disagreements"], said["tables"] > 30) == (0, True)


def test_the_folder_opens_the_server_from_then_on(folder: str, empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    main.main(["verify", "--data", folder])
    before = capsys.readouterr().out
    main.main(["move-to", empty, "--data", folder])
    (Path(folder) / "packhouse.db").unlink()
    capsys.readouterr()
    assert main.main(["verify", "--data", folder]) == 0
    assert capsys.readouterr().out == before


def test_a_move_that_is_refused_says_why_and_keeps_the_folder(
    folder: str, postgres_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main.main(["verify", "--database", postgres_url, "--data", f"{folder}/other"])
    capsys.readouterr()
    assert main.main(["move-to", postgres_url, "--data", folder]) == 1
    assert "not empty" in capsys.readouterr().err
    assert not (Path(folder) / station_settings.FILE_NAME).exists()


def test_a_password_is_not_kept(folder: str, empty: str) -> None:
    with_password = empty.replace("packhouse@", "packhouse:secret@", 1)
    assert main.main(["move-to", with_password, "--data", folder]) == 0
    assert "secret" not in (Path(folder) / station_settings.FILE_NAME).read_text(encoding="utf-8")
