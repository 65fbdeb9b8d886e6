"""A sheet of an XLSX workbook as a table, read only after its size, ratio and rows were found harmless."""

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from fulfilment.orders.files.problems import BadFileError
from fulfilment.orders.files.source import SourceRow, TableOptions, fit, unique_headers
from fulfilment.step import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

MAX_FILE = 20 << 20
MAX_UNPACKED = 100 << 20
MAX_RATIO = 100
MAX_ROWS = 200_000
MAX_COLUMNS = 1_000
PIECE = 1 << 20

TOO_BIG = Text("files", QT_TRANSLATE_NOOP("files", "{name} is larger than {limit} MB."))
UNPACKS_BIG = Text("files", QT_TRANSLATE_NOOP("files", "{name} unpacks to more than {limit} MB."))
BOMB = Text("files", QT_TRANSLATE_NOOP("files", "{name} unpacks to more than {ratio} times its size."))
TOO_MANY_ROWS = Text("files", QT_TRANSLATE_NOOP("files", "{name} has more than {limit} rows."))
SAVE_AS_CSV = Text("files", QT_TRANSLATE_NOOP("files", "Save the sheet as CSV, which has no such limit, or split it."))
NOT_WORKBOOK = Text("files", QT_TRANSLATE_NOOP("files", "{name} is not a workbook that can be read."))
SAVE_AGAIN = Text("files", QT_TRANSLATE_NOOP("files", "Open it in a spreadsheet and save it again as XLSX or CSV."))
NO_SHEET = Text("files", QT_TRANSLATE_NOOP("files", "{name} has no sheet {sheet}."))
CHOOSE_SHEET = Text("files", QT_TRANSLATE_NOOP("files", "Choose one of its sheets: {sheets}."))
EMPTY = Text("files", QT_TRANSLATE_NOOP("files", "{name} has no headers: it is empty."))
NEEDS_HEADERS = Text("files", QT_TRANSLATE_NOOP("files", "The first row must name the columns."))


class XlsxTable:
    """Rows of one sheet; numbers come without doubtful notation and dates as ISO."""

    encoding = ""
    delimiter = ""
    has_native_numbers = True

    def __init__(self, path: Path, options: TableOptions) -> None:
        self.name = path.name
        self._path = path
        self._sheet = options.sheet
        self.last_line = _refuse_bombs(path)
        self._header_line, self.headers = self._read_headers(options.header_line)

    def rows(self) -> Iterator[SourceRow]:
        """Yield the rows below the headers; empty rows are left out."""
        width = len(self.headers)
        for line_no, cells in self._cells():
            if line_no > self._header_line and any(cells):
                yield fit(line_no, cells, width)

    def _read_headers(self, header_line: int) -> tuple[int, tuple[str, ...]]:
        for line_no, cells in self._cells():
            if line_no >= header_line and any(cell.strip() for cell in cells):
                return line_no, unique_headers(cells)
        raise BadFileError(EMPTY.with_values(name=self.name), NEEDS_HEADERS)

    def _cells(self) -> Iterator[tuple[int, list[str]]]:
        workbook = _open(self._path)
        try:
            if self._sheet and self._sheet not in workbook.sheetnames:
                cause = NO_SHEET.with_values(name=self.name, sheet=self._sheet)
                raise BadFileError(cause, CHOOSE_SHEET.with_values(sheets=", ".join(workbook.sheetnames)))
            sheet = workbook[self._sheet] if self._sheet else workbook.worksheets[0]
            sheet.reset_dimensions()
            for line_no, values in enumerate(sheet.iter_rows(max_col=MAX_COLUMNS, values_only=True), start=1):
                if line_no > MAX_ROWS + 1:
                    raise BadFileError(TOO_MANY_ROWS.with_values(name=self.name, limit=MAX_ROWS), SAVE_AS_CSV)
                yield line_no, [_as_text(value) for value in values]
        except (ValueError, KeyError, IndexError, SyntaxError, zipfile.BadZipFile) as error:
            raise BadFileError(NOT_WORKBOOK.with_values(name=self.name), SAVE_AGAIN) from error
        finally:
            workbook.close()


def _open(path: Path) -> "Workbook":
    from openpyxl import DEFUSEDXML, load_workbook  # half a second: on first use

    if not DEFUSEDXML:
        raise RuntimeError("defusedxml is missing: workbooks must not be opened without it")
    try:
        return load_workbook(path, read_only=True, data_only=True, keep_links=False)
    except (ValueError, KeyError, OSError, SyntaxError, zipfile.BadZipFile) as error:
        raise BadFileError(NOT_WORKBOOK.with_values(name=path.name), SAVE_AGAIN) from error


def _refuse_bombs(path: Path) -> int:
    """Return the number of rows of the longest sheet. Raises BadFileError when any limit is passed."""
    packed = path.stat().st_size
    if packed > MAX_FILE:
        raise BadFileError(TOO_BIG.with_values(name=path.name, limit=MAX_FILE >> 20), SAVE_AS_CSV)
    try:
        with zipfile.ZipFile(path) as archive:
            _check_sizes(archive, path.name)
            sheets = [info for info in archive.infolist() if info.filename.startswith("xl/worksheets/sheet")]
            return max((_count_rows(archive, sheet, path.name) for sheet in sheets), default=0)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise BadFileError(NOT_WORKBOOK.with_values(name=path.name), SAVE_AGAIN) from error


def _check_sizes(archive: zipfile.ZipFile, name: str) -> None:
    if sum(info.file_size for info in archive.infolist()) > MAX_UNPACKED:
        raise BadFileError(UNPACKS_BIG.with_values(name=name, limit=MAX_UNPACKED >> 20), SAVE_AS_CSV)
    if any(info.file_size > PIECE and info.file_size > MAX_RATIO * info.compress_size for info in archive.infolist()):
        raise BadFileError(BOMB.with_values(name=name, ratio=MAX_RATIO), SAVE_AS_CSV)


def _count_rows(archive: zipfile.ZipFile, sheet: zipfile.ZipInfo, name: str) -> int:
    """Count rows by their tags, which costs a tenth of reading them; what the sheet declares is not believed."""
    rows = 0
    tail = b""
    with archive.open(sheet) as stream:
        while piece := stream.read(PIECE):
            block = tail + piece
            rows += block.count(b"<row ") + block.count(b"<row>") + block.count(b"<row/")
            if rows > MAX_ROWS + 1:
                raise BadFileError(TOO_MANY_ROWS.with_values(name=name, limit=MAX_ROWS), SAVE_AS_CSV)
            tail = block[-4:]
    return rows


def _as_text(value: object) -> str:
    """Return a cell as the text that a CSV of the same sheet would hold, dates as ISO, numbers with a point."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else format(Decimal(repr(value)), "f")
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    return str(value)
