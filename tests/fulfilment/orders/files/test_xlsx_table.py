"""Workbooks are read as their sheets show, after their size was found harmless."""

import time
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from fulfilment.orders.files import xlsx_table
from fulfilment.orders.files.problems import BadFileError
from fulfilment.orders.files.source import TableOptions
from fulfilment.orders.files.table import open_table


def workbook(folder: Path, *rows: list[object]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    book.create_sheet("other").append(["code"])
    book.save(folder / "file.xlsx")
    return folder / "file.xlsx"


def test_cells_read_as_the_same_sheet_saved_as_csv(tmp_path: Path) -> None:
    day, moment = date(2026, 3, 1), datetime(2026, 3, 1, 14, 5)
    path = workbook(tmp_path, ["a", "b", "c", "d", "e", "f"], [4750000000006.0, 0.1, True, day, moment, None])
    (row,) = open_table(path).rows()
    assert row.values == ("4750000000006", "0.1", "true", "2026-03-01", "2026-03-01 14:05:00", "")
    assert row.line_no == 2


def test_empty_rows_are_left_out_and_line_numbers_stay(tmp_path: Path) -> None:
    path = workbook(tmp_path, [None, None], ["sku", "name"], [None, None], ["A", "B"])
    table = open_table(path)
    assert (table.headers, [row.line_no for row in table.rows()], table.last_line) == (("sku", "name"), [4], 4)


def test_a_sheet_is_chosen_by_name(tmp_path: Path) -> None:
    path = workbook(tmp_path, ["sku"])
    assert open_table(path, options=TableOptions(sheet="other")).headers == ("code",)
    with pytest.raises(BadFileError, match=r"no sheet third.*Sheet, other"):
        open_table(path, options=TableOptions(sheet="third"))


def forged(folder: Path, sheet: bytes, source: Path) -> Path:
    """Return a copy of a workbook with other XML for its first sheet."""
    target = folder / "forged.xlsx"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            is_sheet = info.filename == "xl/worksheets/sheet1.xml"
            new.writestr(info.filename, sheet if is_sheet else old.read(info.filename))
    return target


HEAD = (
    b'<?xml version="1.0"?>%s<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
)
ROW = b'<row r="%d"><c r="A%d" t="inlineStr"><is><t>%s</t></is></c></row>'
ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'


def many_rows(count: int) -> bytes:
    noise = (str(pow(7, number, 1_000_003)).encode() for number in range(1, count + 1))
    return HEAD % b"" + b"".join(ROW % (n, n, text) for n, text in enumerate(noise, 1)) + b"</sheetData></worksheet>"


@pytest.mark.parametrize(
    ("sheet", "cause"),
    [
        (b"<row>" + b"0" * (60 << 20), "unpacks to more than 100 times"),
        (b"<row>" + b"0" * (101 << 20), "unpacks to more than 100 MB"),
        (many_rows(200_002), "more than 200000 rows"),
        (HEAD % ENTITIES + ROW % (1, 1, b"&b;") + b"</sheetData></worksheet>", "not a workbook that can be read"),
        (b"no xml", "not a workbook that can be read"),
    ],
    ids=["ratio", "size", "rows", "entities", "garbage"],
)
def test_a_forged_workbook_is_refused_within_two_seconds(tmp_path: Path, sheet: bytes, cause: str) -> None:
    path = forged(tmp_path, sheet, workbook(tmp_path, ["sku"]))
    began = time.monotonic()
    with pytest.raises(BadFileError, match=cause):
        list(open_table(path).rows())
    assert time.monotonic() - began < 2


def test_a_row_number_far_away_is_no_way_round_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_table, "MAX_ROWS", 100)
    sheet = HEAD % b"" + ROW % (1, 1, b"sku") + ROW % (5000, 5000, b"A") + b"</sheetData></worksheet>"
    with pytest.raises(BadFileError, match="more than 100 rows"):
        list(open_table(forged(tmp_path, sheet, workbook(tmp_path, ["sku"]))).rows())


def test_a_large_file_is_refused_by_its_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_table, "MAX_FILE", 1 << 10)
    with pytest.raises(BadFileError, match="larger than"):
        open_table(workbook(tmp_path, ["sku"]))


def test_a_damaged_archive_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path, ["sku"])
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(BadFileError, match="not a workbook"):
        open_table(path)
