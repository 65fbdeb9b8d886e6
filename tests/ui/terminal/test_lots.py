"""`import`, `lot` and `serial` on the terminal: files bring tracking and dates, commands change lots and tell lives."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import main

ITEMS = (
    "sku,name,tracking,shelf life,removal days,best before days\n"
    "LAMP,Lamp,serial,,,\nMILK,Milk,lot,,10,20\nPIN,Pin,none,,,\n"
)
STOCK = (
    "sku,location,quantity,lot,expiry\n"
    "LAMP,A-1,1,S-1,\nLAMP,A-2,1,S-2,\nMILK,A-1,6,L-1,2031-06-30\nMILK,A-2,4,L-1,2031-06-30\nPIN,A-2,3,,\n"
)
PLACES = "location,kind\nA-1,bin\nA-2,bin\n"


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """A warehouse with lamps by serial and milk by lot."""
    for kind, text in (("items", ITEMS), ("locations", PLACES), ("stock", STOCK)):
        assert _import(tmp_path, kind, text) == 0
    capsys.readouterr()
    return str(tmp_path)


def _import(folder: Path, kind: str, text: str) -> int:
    path = folder / f"{kind}.csv"
    path.write_text(text, encoding="utf-8")
    return main.main(["import", kind, str(path), "--data", str(folder)])


def _lot(folder: str, *words: str) -> int:
    return main.main(["lot", *words, "--data", folder])


def test_a_lot_is_split_relabelled_and_merged(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _lot(folder, "L-1", "--split", "L-2", "--place", "A-1", "--pieces", "2") == 0
    assert "2 of lot L-1 in A-1 are lot L-2 now" in capsys.readouterr().out
    assert _lot(folder, "L-2", "--relabel", "L-3") == 0
    assert _lot(folder, "L-3", "--merge", "L-1") == 0
    assert "2 of lot L-3 belong to lot L-1 now" in capsys.readouterr().out
    assert main.main(["recall", "L-1", "--data", folder]) == 0
    assert "A-1: 6" in capsys.readouterr().out


def test_an_expiry_is_corrected(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _lot(folder, "L-1", "--expiry", "2031-07-31") == 0
    assert "Lot L-1 is good until 2031-07-31" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("L-1", "--expiry", "31.07.2031"), "is no day"),
        (("L-1", "--split", "L-2", "--place", "Z-9", "--pieces", "2"), "There is no place Z-9"),
        (("L-1", "--split", "L-2", "--place", "A-1", "--pieces", "0"), "Say how many pieces"),
        (("L-1", "--split", "L-2", "--place", "A-1", "--pieces", "60"), "60 wanted"),
        (("L-1", "--merge", "L-9"), "MILK has no lot L-9"),
        (("S-1", "--split", "S-9", "--place", "A-1", "--pieces", "1"), "Serial S-1 is one piece"),
        (("L-9", "--relabel", "L-2"), "None has that code"),
        (("L-1",), "Say --split"),
    ],
)
def test_what_cannot_be_is_refused(
    folder: str, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], told: str
) -> None:
    assert _lot(folder, *words) == 2
    assert told in capsys.readouterr().err
    main.main(["verify", "--data", folder])
    assert "disagree" not in capsys.readouterr().err


def test_the_life_of_a_serial_is_told(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["serial", "S-1", "--data", folder]) == 0
    said = capsys.readouterr().out
    assert "LAMP  Lamp  serial S-1: in A-1" in said
    assert main.main(["serial", "LAMP/S-2", "--data", folder, "--json"]) == 0
    life = json.loads(capsys.readouterr().out)
    assert (life["serial"], life["place"], len(life["moves"])) == ("S-2", "A-2", 1)


def test_what_has_to_be_removed_is_listed(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["expiring", "--data", folder]) == 0
    assert "Nothing has to be removed." in capsys.readouterr().out
    assert main.main(["expiring", "--days", "36500", "--data", folder]) == 0
    assert "2031-06-20  MILK  L-1  A-1: 6, good until 2031-06-30" in capsys.readouterr().out


def test_an_unknown_serial_is_told(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["serial", "S-9", "--data", folder]) == 2
    assert "None has that number" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("kind", "text", "told"),
    [
        ("stock", "sku,location,quantity,lot\nLAMP,A-2,1,S-1\n", "stands in A-1 already"),
        ("stock", "sku,location,quantity,lot\nLAMP,A-2,2,S-3\n", "is one piece"),
        ("stock", "sku,location,quantity,lot\nLAMP,A-2,1,\n", "kept by serial number"),
        ("items", "sku,name,tracking\nLAMP,Lamp,lot\n", "cannot be tracked otherwise"),
        ("items", "sku,name,tracking\nMILK,Milk,serial\n", "cannot be tracked otherwise"),
        ("items", "sku,name,tracking\nPIN,Pin,lot\n", "while 3 are in stock"),
        ("items", "sku,name,tracking\nMILK,Milk,sometimes\n", "keeps pieces apart"),
    ],
)
def test_rows_that_cannot_be_are_refused_with_the_reason(
    folder: str, capsys: pytest.CaptureFixture[str], kind: str, text: str, told: str
) -> None:
    _import(Path(folder), kind, text)
    captured = capsys.readouterr()
    assert told in captured.out + captured.err


def test_the_same_file_again_changes_nothing(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _import(Path(folder), "stock", STOCK) == 0
    assert main.main(["verify", "--data", folder]) == 0


def test_the_days_of_an_item_come_from_its_file_and_make_the_dates_of_its_lots(folder: str) -> None:
    query = "SELECT expires_on, best_before_on, removal_on FROM lot WHERE code = 'L-1'"
    with closing(sqlite3.connect(Path(folder) / "packhouse.db")) as books:
        assert books.execute(query).fetchone() == ("2031-06-30", "2031-06-10", "2031-06-20")
    assert _import(Path(folder), "items", "sku,name,removal days\nMILK,Milk,5\n") == 0
    with closing(sqlite3.connect(Path(folder) / "packhouse.db")) as books:
        assert books.execute(query).fetchone() == ("2031-06-30", "2031-06-10", "2031-06-25")
