"""Reads the sheets of the demo warehouse: small files that a person can open in a spreadsheet. Knows no table."""

import csv
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "resources" / "demo"


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of a sheet, header to cell."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as sheet:
        return tuple(csv.DictReader(sheet, delimiter=";", quoting=csv.QUOTE_NONE))


def parts(cell: str) -> list[str]:
    """Return the entries of a cell, which ``|`` divides; none for an empty cell."""
    return [part.strip() for part in cell.split("|") if part.strip()]


def size_mm(text: str) -> tuple[int, int, int]:
    """Return length, width and height of ``125x85x95``."""
    length, width, height = text.split("x")
    return int(length), int(width), int(height)
