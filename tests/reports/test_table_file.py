"""Rows in a file come back as they were, and no text becomes a formula."""

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook

from reports import table_file

HEADS = ("sku", "on_hand")
ROWS = [("MUG, green", 12), ("Кружка", 0), ("=1+1", -3)]


def test_a_csv_file_is_read_back(tmp_path: Path) -> None:
    assert table_file.write(tmp_path / "a.csv", HEADS, iter(ROWS)) == 3
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [list(HEADS), ["MUG, green", "12"], ["Кружка", "0"], ["'=1+1", "-3"]]


def test_an_xlsx_file_is_read_back(tmp_path: Path) -> None:
    table_file.write(tmp_path / "a.xlsx", HEADS, iter(ROWS))
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    assert list(sheet.iter_rows(values_only=True)) == [HEADS, *ROWS]
    assert sheet["A4"].data_type == "s"


@pytest.mark.parametrize("name", ["a.csv", "a.XLSX"])
def test_no_rows_leave_the_heads(tmp_path: Path, name: str) -> None:
    assert table_file.write(tmp_path / name, HEADS, []) == 0
    assert (tmp_path / name).stat().st_size > 0
