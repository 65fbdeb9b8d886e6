"""CSV files of all habits give the same rows, each with the line on which it begins."""

import csv
import gzip
import io
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfilment.orders.files import csv_table
from fulfilment.orders.files.problems import BadFileError
from fulfilment.orders.files.source import TableOptions
from fulfilment.orders.files.table import open_table


def write(folder: Path, content: bytes | str, name: str = "file.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_delimiter_and_encoding_are_found_out(tmp_path: Path, delimiter: str, encoding: str) -> None:
    lines = [["артикул", "название", "цена"], ["А-1", "Кружка, синяя; большая", "12,50"], ["А-2", "Ложка", "3,00"]]
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter).writerows(lines)
    table = open_table(write(tmp_path, stream.getvalue().encode(encoding)))
    assert (table.delimiter, table.headers) == (delimiter, tuple(lines[0]))
    assert [list(row.values) for row in table.rows()] == lines[1:]


def test_a_record_is_known_by_the_line_on_which_it_begins(tmp_path: Path) -> None:
    content = 'sku,note\r\nA,"one\r\ntwo\r\nthree"\r\n\r\nB,plain\r\n"C ""x""","last\n"\r\nD,end'
    table = open_table(write(tmp_path, content))
    assert [(row.line_no, row.values[0]) for row in table.rows()] == [(2, "A"), (6, "B"), (7, 'C "x"'), (9, "D")]
    assert next(iter(table.rows())).values[1] == "one\r\ntwo\r\nthree"
    assert table.last_line == 9


def test_a_blank_first_line_and_a_line_for_spreadsheets_are_skipped(tmp_path: Path) -> None:
    assert open_table(write(tmp_path, "\n\nsku,name\nA,B\n")).headers == ("sku", "name")
    table = open_table(write(tmp_path, "sep=;\nsku;name, long\nA;B, C\n"))
    assert [(row.line_no, row.values) for row in table.rows()] == [(3, ("A", "B, C"))]


def test_headers_become_unique_names(tmp_path: Path) -> None:
    assert open_table(write(tmp_path, "a,a, ,b,\n1,2,3,4,\n")).headers == ("a", "a (2)", "#3", "b")


def test_a_row_with_too_many_values_keeps_the_surplus_apart(tmp_path: Path) -> None:
    rows = list(open_table(write(tmp_path, "a,b\n1\n1,2,3\n1,2,\n")).rows())
    assert [(row.values, row.surplus) for row in rows] == [(("1", ""), ()), (("1", "2"), ("3",)), (("1", "2"), ())]


def test_the_operator_may_overrule_what_was_found(tmp_path: Path) -> None:
    options = TableOptions(encoding="cp1257", delimiter=";", header_line=2)
    table = open_table(write(tmp_path, "List of\nsku;name\nA;ķīlis\n".encode("cp1257")), options=options)
    assert [row.values for row in table.rows()] == [("A", "ķīlis")]


def test_a_gzip_file_is_read_like_the_file_in_it(tmp_path: Path) -> None:
    table = open_table(write(tmp_path, gzip.compress(b"a,b\n1,2\n"), "file.csv.gz"))
    assert [row.values for row in table.rows()] == [("1", "2")]


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"", "no headers"),
        (b"\n\n", "no headers"),
        (b'a,b\n1,"open\n' + b"x\n" * 100_000, "opened in line 2 of file.csv never closes"),
        (b"x" * (2 << 20), "longer than any line"),
        (gzip.compress(b"a,b\n1,2\n" * 1000, mtime=0)[:-20], "damaged"),
        (gzip.compress(b"0,0\n" * (10 << 20), 9, mtime=0), "unpacks to more than 100 times"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "old XLS"),
        (",".join("abcdef" * 300).encode(), "more than 1000 columns"),
    ],
)
def test_a_bad_file_is_refused_within_two_seconds_with_a_sentence(tmp_path: Path, content: bytes, cause: str) -> None:
    path = write(tmp_path, content)
    began = time.monotonic()
    with pytest.raises(BadFileError, match=cause) as refused:
        list(open_table(path).rows())
    assert time.monotonic() - began < 2
    assert str(refused.value.cure)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFileError, match="cannot be opened"):
        open_table(tmp_path / "none.csv")


def test_a_table_of_too_many_cells_is_refused_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_table, "MAX_CELLS", 10)
    table = open_table(write(tmp_path, "a,b\n" + "1,2\n" * 6))
    with pytest.raises(BadFileError, match="more than 10 cells"):
        list(table.rows())


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    peaks = []
    for count in (5_000, 100_000):
        table = open_table(write(tmp_path, "a,b,c\n" + "one,two,three\n" * count))
        tracemalloc.start()
        assert sum(1 for _ in table.rows()) == count
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 500_000


CELL = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n"), max_size=12)


@given(st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=8), st.sampled_from([",", ";", "\t"]))
def test_what_a_csv_writer_wrote_is_what_is_read(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str]], delimiter: str
) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter).writerows([("sku", "name", "note"), *rows])
    path = write(tmp_path_factory.mktemp("csv"), stream.getvalue())
    table = open_table(path, options=TableOptions(encoding="utf-8", delimiter=delimiter))
    assert [row.values for row in table.rows()] == [row for row in rows if any(row)]
