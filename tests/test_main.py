"""The door: what a person types, and what comes back."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import main

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "docs" / "example"


def call(*words: str, scans: str = "") -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words],
        input=scans,
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
        check=False,
    )


@pytest.fixture
def filled(tmp_path: Path) -> str:
    for kind in ("items", "locations", "stock", "orders"):
        assert main.main(["import", kind, str(EXAMPLE / f"{kind}.csv"), "--data", str(tmp_path)]) == 0
    return str(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux runs without a screen")
def test_without_a_display_it_says_so_and_ends_with_2(tmp_path: Path) -> None:
    done = call("--data", str(tmp_path))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "screen" in done.stderr


def test_dry_run_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["import", "items", str(EXAMPLE / "items.csv"), "--data", str(tmp_path)]
    assert main.main([*words, "--dry-run"]) == 0
    capsys.readouterr()
    main.main([*words, "--json"])
    assert json.loads(capsys.readouterr().out)["added"] == 3


def test_bad_row_is_named_by_line_and_saved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "items.csv"
    bad.write_text("sku,name,barcode\nA,Mug,4006381333931\nB,Jug,4006381333932\n", encoding="utf-8")
    rejects = tmp_path / "rejects.csv"
    code = main.main(["import", "items", str(bad), "--data", str(tmp_path / "w"), "--rejects", str(rejects)])
    assert code == 1
    assert "line 3" in capsys.readouterr().out
    assert "4006381333932" in rejects.read_text(encoding="utf-8-sig")


def test_second_process_is_refused_with_a_sentence(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    from fulfilment.opening import open_house, url_of

    house = open_house(url_of(Path(filled)), station="bench-1")
    try:
        assert main.main(["verify", "--data", filled]) == 2
    finally:
        house.database.close()
    assert "another Packhouse" in capsys.readouterr().err


def test_unreadable_settings_are_named(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    (Path(filled) / "station.toml").write_text("language = [", encoding="utf-8")
    assert main.main(["verify", "--data", filled]) == 2
    assert "station.toml" in capsys.readouterr().err


def test_the_books_are_right_after_the_import(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["verify", "--data", filled, "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["disagreements"] == []


def test_report_writes_a_pdf(filled: str, tmp_path: Path) -> None:
    assert main.main(["release", "--data", filled]) == 0
    assert main.main(["report", "pick_list", "J000001", "-o", str(tmp_path / "a.pdf"), "--data", filled]) == 0
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_report_writes_the_stock_of_a_day_and_its_value(filled: str, tmp_path: Path) -> None:
    stock, value, before = (tmp_path / name for name in ("stock.csv", "value.xlsx", "before.csv"))
    assert main.main(["report", "stock", "-o", str(stock), "--data", filled]) == 0
    assert main.main(["report", "value", "-o", str(value), "--method", "average", "--data", filled]) == 0
    assert main.main(["report", "stock", "--as-of", "2020-01-31", "-o", str(before), "--data", filled]) == 0
    rows = stock.read_text(encoding="utf-8-sig").splitlines()
    assert rows[0] == "sku,name,on_hand"
    assert len(rows) > 2
    assert before.read_text(encoding="utf-8-sig").splitlines() == rows[:1]
    assert value.read_bytes().startswith(b"PK")


def test_real_warehouse_is_never_removed_as_a_demo(filled: str) -> None:
    assert main.main(["remove-demo", "--data", filled]) == 2
    assert (Path(filled) / "packhouse.db").exists()


def test_demo_is_removed_in_one_step(tmp_path: Path) -> None:
    assert main.main(["verify", "--demo", "--data", str(tmp_path)]) == 0
    assert main.main(["remove-demo", "--demo", "--data", str(tmp_path)]) == 0
    assert not (tmp_path / "packhouse.db").exists()


def test_mapping_saved_under_a_name_is_found_by_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["import", "items", str(EXAMPLE / "items.csv"), "--data", str(tmp_path)]
    assert main.main([*words, "--save-mapping", "till"]) == 0
    assert main.main([*words, "--mapping", "till"]) == 0
    assert "already there 3" in capsys.readouterr().out
    with closing(sqlite3.connect(tmp_path / "packhouse.db")) as file:
        query = (
            "SELECT code FROM station JOIN operation ON station_id = station.id WHERE operation.kind = 'mapping.save'"
        )
        assert file.execute(query).fetchall() == [("bench-1",)]


def test_size_that_a_paper_does_not_have_is_named(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["report", "location", "A-01-1", "-o", str(Path(filled) / "a.pdf"), "--size", "nosuch", "--data", filled]
    assert main.main(words) == 2
    assert "100x50 mm" in capsys.readouterr().err


def test_job_that_is_not_there_is_named(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["print-queue", "--again", "999", "--data", filled]) == 2
    assert "999" in capsys.readouterr().err


def test_a_whole_file_is_taken_back_by_its_number(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main.main(["import", "--list", "--data", filled, "--json"]) == 0
    files = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(file["number"], file["kind"], file["state"]) for file in files] == [
        (4, "orders", "standing"), (3, "stock", "standing"), (2, "locations", "standing"), (1, "items", "standing"),
    ]  # fmt: skip
    assert main.main(["import", "--undo", "4", "--data", filled, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["undone"] is True
    main.main(["import", "--list", "--data", filled])
    assert capsys.readouterr().out.splitlines()[0].endswith("taken back")
    again = ["import", "orders", str(EXAMPLE / "orders.csv"), "--data", filled, "--json"]
    assert main.main(again) == 0
    assert json.loads(capsys.readouterr().out)["added"] == files[0]["added"]


def test_a_file_that_cannot_be_taken_back_names_what_forbids_it(
    filled: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main.main(["release", "--data", filled])
    capsys.readouterr()
    assert main.main(["import", "--undo", "4", "--data", filled]) == 1
    assert "released to the floor" in capsys.readouterr().out
    assert main.main(["import", "--undo", "99", "--data", filled]) == 1
    assert "number 99" in capsys.readouterr().out


def test_import_of_nothing_says_what_is_missing(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["import", "--data", filled]) == 2
    assert "--undo NUMBER" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
@pytest.mark.parametrize(
    "words",
    [
        ["--station", "S" * 300, "verify"],
        ["import", "items", str(EXAMPLE / "items.csv"), "--save-mapping", "m" * 300],
        ["print-queue", "--sold", "P000001", "1Z" * 100],
        ["print-queue", "--sold", "P\udc80", "1Z"],
        ["report", "badge", "x" * 300, "-o", "badge.pdf"],
        ["talk", "pack", "--operator", "x" * 300],
    ],
    ids=lambda words: " ".join(words)[:40],
)
def test_a_word_too_long_or_too_odd_to_be_stored_is_answered_by_a_sentence(
    request: pytest.FixtureRequest, tmp_path: Path, words: list[str], kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    url = request.getfixturevalue("sqlite_url" if kind == "sqlite" else "postgres_url")
    with_default = [] if "--station" in words else ["--station", "bench-1"]
    assert main.main(["--database", url, "--data", str(tmp_path), *with_default, *words]) == 2
    assert capsys.readouterr().err.strip()
