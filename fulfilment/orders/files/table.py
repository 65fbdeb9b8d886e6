"""Opens any table file by its content. What columns mean is decided elsewhere."""

from pathlib import Path

from fulfilment.orders.files.csv_table import CsvTable
from fulfilment.orders.files.problems import BadFileError
from fulfilment.orders.files.source import Table, TableOptions
from fulfilment.orders.files.xlsx_table import XlsxTable
from fulfilment.step import QT_TRANSLATE_NOOP, Text

OLD_WORKBOOK = Text("files", QT_TRANSLATE_NOOP("files", "{name} is a workbook of the old XLS format."))
SAVE_AS_XLSX = Text("files", QT_TRANSLATE_NOOP("files", "Save it as XLSX or CSV."))
IS_FOLDER = Text("files", QT_TRANSLATE_NOOP("files", "{name} is not a file."))
CHOOSE_FILE = Text("files", QT_TRANSLATE_NOOP("files", "Choose a CSV or XLSX file."))


def open_table(path: Path | str, *, options: TableOptions | None = None) -> Table:
    """Return the table in `path`: CSV (plain or gzip) or XLSX, told apart by content. Raises BadFileError."""
    path = Path(path)
    chosen = options or TableOptions()
    if path.exists() and not path.is_file():
        raise BadFileError(IS_FOLDER.with_values(name=path.name), CHOOSE_FILE)
    head = _head(path)
    if head.startswith(b"PK\x03\x04"):
        return XlsxTable(path, chosen)
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        raise BadFileError(OLD_WORKBOOK.with_values(name=path.name), SAVE_AS_XLSX)
    return CsvTable(path, chosen)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(8)
    except OSError:
        return b""
