"""A delimited text file as a table: encoding and delimiter found out, line numbers exact, memory constant."""

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from fulfilment.orders.files.bytes_in import open_bytes, pieces
from fulfilment.orders.files.encoding import EncodingGuess
from fulfilment.orders.files.problems import BadFileError
from fulfilment.orders.files.source import SourceRow, TableOptions, fit, unique_headers
from fulfilment.step import QT_TRANSLATE_NOOP, Text

DELIMITERS = (",", ";", "\t", "|")
MAX_CELLS = 50_000_000
MAX_COLUMNS = 1_000

MAX_LINE = 1 << 20
SAMPLE_RECORDS = 60

TOO_MANY_CELLS = Text("files", QT_TRANSLATE_NOOP("files", "{name} has more than {limit} cells."))
SPLIT = Text("files", QT_TRANSLATE_NOOP("files", "Split it into smaller files."))
TOO_WIDE = Text("files", QT_TRANSLATE_NOOP("files", "Line {line} of {name} has more than {limit} columns."))
NOT_A_TABLE = Text("files", QT_TRANSLATE_NOOP("files", "Line {line} of {name} is longer than any line of a table."))
IS_IT_CSV = Text("files", QT_TRANSLATE_NOOP("files", "Check that it is a CSV or XLSX file and how it is delimited."))
OPEN_QUOTE = Text("files", QT_TRANSLATE_NOOP("files", "A quotation mark opened in line {line} of {name} never closes."))
CLOSE_QUOTE = Text("files", QT_TRANSLATE_NOOP("files", "Correct the quotation mark in that line."))
WRONG_ENCODING = Text("files", QT_TRANSLATE_NOOP("files", "{name} is not text in {encoding}."))
CHOOSE_ENCODING = Text("files", QT_TRANSLATE_NOOP("files", "Choose another encoding."))
EMPTY = Text("files", QT_TRANSLATE_NOOP("files", "{name} has no headers: it is empty."))
NEEDS_HEADERS = Text("files", QT_TRANSLATE_NOOP("files", "The first line must name the columns."))


class CsvTable:
    """Rows of a CSV file; the whole file is looked at once for its encoding, then streamed."""

    has_native_numbers = False

    def __init__(self, path: Path, options: TableOptions) -> None:
        self.name = path.name
        self._path = path
        guess, self.last_line = _survey(path)
        self.encoding = options.encoding or guess
        self._skip = 0
        self.delimiter = options.delimiter or self._find_delimiter()
        self._header_line, self.headers = self._read_headers(options.header_line)

    def rows(self) -> Iterator[SourceRow]:
        """Yield the records below the headers; empty lines are left out."""
        width = len(self.headers)
        cells = 0
        for line_no, record in self._records(self.delimiter):
            if line_no <= self._header_line or not any(record):
                continue
            cells += len(record)
            if cells > MAX_CELLS:
                raise BadFileError(TOO_MANY_CELLS.with_values(name=self.name, limit=MAX_CELLS), SPLIT)
            yield fit(line_no, record, width)

    def _records(self, delimiter: str) -> Iterator[tuple[int, list[str]]]:
        """Yield every record with the line on which it begins."""
        with self._text() as stream:
            reader = csv.reader(_lines(stream, self.name), delimiter=delimiter)
            begins = 1
            while True:
                try:
                    record = next(reader)
                except StopIteration:
                    return
                except csv.Error as error:
                    raise BadFileError(OPEN_QUOTE.with_values(line=begins, name=self.name), CLOSE_QUOTE) from error
                if begins > self._skip:
                    yield begins, record
                begins = reader.line_num + 1

    @contextmanager
    def _text(self) -> Iterator[io.TextIOWrapper]:
        with open_bytes(self._path) as stream:
            try:
                with io.TextIOWrapper(stream, encoding=self.encoding, newline="") as text:
                    yield text
            except (UnicodeDecodeError, LookupError) as error:
                cause = WRONG_ENCODING.with_values(name=self.name, encoding=self.encoding)
                raise BadFileError(cause, CHOOSE_ENCODING) from error

    def _find_delimiter(self) -> str:
        """Return what a ``sep=`` line says, else the delimiter that cuts the most lines alike."""
        with self._text() as text:
            first = text.readline(16).strip('\ufeff\r\n"')
        if first.startswith("sep=") and len(first) == 5:
            self._skip = 1
            return first[4]
        return max(DELIMITERS, key=self._evenness)

    def _evenness(self, delimiter: str) -> float:
        """Return columns times the share of records that have as many as the headers; 0 for one column."""
        try:
            sample = [cells for _, cells in islice(self._records(delimiter), SAMPLE_RECORDS) if any(cells)]
        except BadFileError:
            return 0.0
        if not sample or len(sample[0]) < 2:
            return 0.0
        alike = sum(len(cells) == len(sample[0]) for cells in sample) / len(sample)
        return alike * alike * len(sample[0])

    def _read_headers(self, header_line: int) -> tuple[int, tuple[str, ...]]:
        for line_no, record in self._records(self.delimiter):
            if line_no >= header_line and any(cell.strip() for cell in record):
                if len(record) > MAX_COLUMNS:
                    cause = TOO_WIDE.with_values(line=line_no, name=self.name, limit=MAX_COLUMNS)
                    raise BadFileError(cause, IS_IT_CSV)
                return line_no, unique_headers(record)
        raise BadFileError(EMPTY.with_values(name=self.name), NEEDS_HEADERS)


def _survey(path: Path) -> tuple[str, int]:
    """Return the encoding and the number of lines."""
    guess = EncodingGuess()
    feeds = returns = 0
    last = b"\n"
    for piece in pieces(path):
        guess.feed(piece)
        feeds += piece.count(b"\n")
        returns += piece.count(b"\r")
        last = piece[-1:]
    return guess.result(), (feeds or returns) + (last not in b"\r\n\0")


def _lines(stream: io.TextIOWrapper, name: str) -> Iterator[str]:
    """Yield physical lines, refusing one so long that it would fill the memory."""
    line_no = 0
    while line := stream.readline(MAX_LINE):
        line_no += 1
        if len(line) == MAX_LINE:
            raise BadFileError(NOT_A_TABLE.with_values(line=line_no, name=name), IS_IT_CSV)
        yield line.replace("\0", "") if "\0" in line else line
