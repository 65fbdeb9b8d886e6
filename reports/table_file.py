"""Rows in a file that other programs read: CSV, or XLSX where the name of the file says so. Knows no figure."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

Cell = str | int


def write(path: Path, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """Write heads and rows, row by row, and return how many rows there were."""
    return (_write_xlsx if path.suffix.lower() == ".xlsx" else _write_csv)(path, heads, rows)


def _write_csv(path: Path, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(heads)
        for row in rows:
            writer.writerow([_harmless(cell) for cell in row])
            count += 1
    return count


def _harmless(cell: Cell) -> Cell:
    """Return a text that no table program takes for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def _write_xlsx(path: Path, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book, count = Workbook(write_only=True), 0
    sheet = book.create_sheet()
    sheet.append(list(heads))
    for row in rows:
        cells = [WriteOnlyCell(sheet, value=cell) for cell in row]
        for cell in cells:
            if isinstance(cell.value, str):
                cell.data_type = "s"  # a text that begins like a formula stays a text
        sheet.append(cells)
        count += 1
    book.save(path)
    return count
