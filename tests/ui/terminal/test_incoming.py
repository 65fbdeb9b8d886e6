"""Announced deliveries on the terminal: brought in, received by `talk`, their papers kept, differences as a file."""

import csv
import io
import json
from pathlib import Path

import pytest
from announcing import PALLET
from postgres import PostgresServer

import main

PDF = b"%PDF-1.7 delivery note"


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """A folder with a warehouse that expects DN-1: a pallet of mugs."""
    (tmp_path / "items.csv").write_text("sku,name,supplier\nMUG,Mug,NORTH\n", encoding="utf-8")
    notice = f"asn,supplier,pallet,sku,qty\nDN-1,NORTH,{PALLET},MUG,12\nDN-1,NORTH,,MUG,3\n"
    (tmp_path / "advices.csv").write_text(notice, encoding="utf-8")
    data = str(tmp_path / "w")
    for kind in ("items", "advices"):
        assert main.main(["import", kind, str(tmp_path / f"{kind}.csv"), "--data", data]) == 0
    capsys.readouterr()
    return data


def test_a_paper_is_kept_listed_and_written_out(
    folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    note = tmp_path / "note.pdf"
    note.write_bytes(PDF)
    assert main.main(["documents", "DN-1", "--keep", str(note), "--data", folder]) == 0
    capsys.readouterr()
    assert main.main(["documents", "DN-1", "--save", str(tmp_path / "out"), "--data", folder, "--json"]) == 0
    row = json.loads(capsys.readouterr().out)
    assert (row["name"], row["size"]) == ("note.pdf", len(PDF))
    assert (tmp_path / "out" / "document-1.pdf").read_bytes() == PDF


@pytest.mark.parametrize("words", [["documents", "NONE"], ["documents", "DN-1", "--keep", "nowhere.pdf"]])
def test_what_is_not_there_is_said(folder: str, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main([*words, "--data", folder]) == 2
    assert capsys.readouterr().err


def test_a_program_is_not_kept(folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "tool.exe").write_bytes(b"MZ")
    assert main.main(["documents", "DN-1", "--keep", str(tmp_path / "tool.exe"), "--data", folder]) == 2
    assert "no PDF" in capsys.readouterr().err


def test_a_pallet_is_received_by_talk_and_what_lacks_is_a_file(
    folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PALLET}\n!CLOSE\n"))
    main.main(["talk", "receive", "--operator", "LEAD", "--data", folder])
    capsys.readouterr()
    told = tmp_path / "told.csv"
    assert main.main(["report", "differences", "-o", str(told), "--data", folder]) == 0
    with told.open(encoding="utf-8-sig", newline="") as file:
        rows = [(row["notice_or_order"], row["sku"], row["difference"], row["pieces"]) for row in csv.DictReader(file)]
    assert rows == [("DN-1", "MUG", "short", "3")]


def test_notices_and_papers_move_to_a_server(
    folder: str, tmp_path: Path, postgres_server: PostgresServer, capsys: pytest.CaptureFixture[str]
) -> None:
    note = tmp_path / "note.pdf"
    note.write_bytes(PDF)
    assert main.main(["documents", "DN-1", "--keep", str(note), "--data", folder]) == 0
    name = postgres_server.create()
    try:
        assert main.main(["move-to", postgres_server.url(name), "--data", folder]) == 0
        assert main.main(["documents", "DN-1", "--save", str(tmp_path / "out"), "--data", folder]) == 0
        assert (tmp_path / "out" / "document-1.pdf").read_bytes() == PDF
    finally:
        postgres_server.drop(name)


def test_papers_are_in_the_backup(folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    note = tmp_path / "note.pdf"
    note.write_bytes(PDF)
    assert main.main(["documents", "DN-1", "--keep", str(note), "--data", folder]) == 0
    assert main.main(["backup", "-o", str(tmp_path / "kept"), "--data", folder]) == 0
    (kept,) = (path for path in (tmp_path / "kept").rglob("*") if path.is_file() and path.suffix == ".db")
    restored = str(tmp_path / "again")
    assert main.main(["restore", str(kept), "--data", restored]) == 0
    assert main.main(["documents", "DN-1", "--save", str(tmp_path / "out"), "--data", restored]) == 0
    assert (tmp_path / "out" / "document-1.pdf").read_bytes() == PDF
