"""A table is cut into chunks that hold every row once and never tear an order."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfilment.orders.files.chunks import Chunk, Cutter
from fulfilment.orders.files.mapping import Mapping, Options, propose
from fulfilment.orders.files.reading import QUOTE_IT, SURPLUS
from fulfilment.orders.files.table import open_table


def cut(path: Path, content: str, kind: str, *, options: Options | None = None, chunk_rows: int = 0) -> list[Chunk]:
    path.write_text(content, encoding="utf-8")
    table = open_table(path)
    proposed = propose(kind, table.headers)
    mapping = Mapping("", kind, proposed.columns, options or proposed.options)
    return list(Cutter(table, mapping, chunk_rows=chunk_rows).chunks())


def errors(chunks: list[Chunk]) -> list[str]:
    return [str(error) for chunk in chunks for row in chunk.rejected for error in row.errors]


@given(st.lists(st.integers(1, 7), min_size=1, max_size=12), st.integers(1, 10))
def test_no_order_is_torn_and_no_row_lost(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int], limit: int
) -> None:
    lines = [f"O-{number},SKU-{line},1" for number, size in enumerate(sizes) for line in range(size)]
    path = tmp_path_factory.mktemp("chunks") / "orders.csv"
    chunks = cut(path, "\n".join(["order,sku,qty", *lines]), "orders", chunk_rows=limit)
    assert [len(group) for chunk in chunks for group in chunk.groups] == sizes
    assert sum(chunk.rows for chunk in chunks) == sum(sizes)
    assert all(chunk.good <= limit or len(chunk.groups) == 1 for chunk in chunks)


def test_a_bad_line_keeps_its_order_out_and_no_other(tmp_path: Path) -> None:
    content = "order,sku,qty\n1,A,1\n1,B,many\n2,A,1\n"
    (chunk,) = cut(tmp_path / "o.csv", content, "orders")
    assert [group[0].values["number"] for group in chunk.groups] == ["2"]
    assert errors([chunk]) == [
        "2: Another line of 1 is wrong. Correct that line; all lines of 1 come in together.",
        "3, qty: “many” is not a whole number. Write it in digits, for example 12.",
    ]


def test_each_missing_and_each_unreadable_cell_is_named_once(tmp_path: Path) -> None:
    chunks = cut(tmp_path / "s.csv", "sku,bin,qty\n,A-1,x\nB,,5\n\nC,A-2,3,7\n", "stock")
    assert errors(chunks) == [
        "2, qty: “x” is not a whole number. Write it in digits, for example 12.",
        "2, sku: SKU is missing. Fill it in.",
        "3, bin: Location is missing. Fill it in.",
        f"5: {SURPLUS} {QUOTE_IT}",
    ]


def test_an_order_whose_lines_do_not_stand_together_is_refused_from_there_on(tmp_path: Path) -> None:
    chunks = cut(tmp_path / "o.csv", "order,sku,qty\n1,A,1\n2,A,1\n1,B,1\n", "orders", chunk_rows=1)
    assert errors(chunks) == ["4: The lines of 1 do not stand together. Sort the file by that column."]


def test_a_place_that_stands_twice_in_a_stock_list_is_refused_the_second_time(tmp_path: Path) -> None:
    chunks = cut(tmp_path / "s.csv", "sku,bin,qty\nA,B1,5\nA,B2,5\nA,B1,7\n", "stock", chunk_rows=1)
    assert errors(chunks) == ["4: A B1 stands in line 2 already. Keep one of the two lines."]


def test_a_row_that_only_heads_an_order_is_no_line(tmp_path: Path) -> None:
    content = "Order Number,Ship To Name,SKU,Quantity\n7,Ann,,\n7,,A,1\n7,,B,2\n"
    (chunk,) = cut(tmp_path / "o.csv", content, "orders")
    assert [record.sort for record in chunk.groups[0]] == ["heading", "order", "order"]


def test_an_order_of_headings_alone_lacks_its_lines(tmp_path: Path) -> None:
    assert errors(cut(tmp_path / "o.csv", "order,sku,qty\n7,,\n", "orders")) == [
        "2, sku: SKU is missing. Fill it in.",
        "2, qty: Quantity is missing. Fill it in.",
    ]


def test_constants_and_blanks_stand_for_empty_cells(tmp_path: Path) -> None:
    options = Options(constants={"currency": "GBP", "country": "LV"}, blanks=("n/a",))
    (chunk,) = cut(tmp_path / "o.csv", "order,sku,qty,country,note\n1,A,1,n/a,n/a\n", "orders", options=options)
    values = chunk.groups[0][0].values
    assert (values["country"], values["currency"], "note" in values) == ("LV", "GBP", False)


def test_a_text_longer_than_can_be_kept_is_refused(tmp_path: Path) -> None:
    (error,) = errors(cut(tmp_path / "s.csv", f"sku,bin,qty\n{'A' * 81},B1,5\n", "stock"))
    assert "longer than 80 characters" in error


def test_history_lines_are_numbered_within_their_document_wherever_they_stand(tmp_path: Path) -> None:
    content = "order,sku,qty,date\n1,A,1,2025-01-01\n2,A,1,2025-01-01\n1,A,1,2025-01-01\n"
    chunks = cut(tmp_path / "h.csv", content, "history", chunk_rows=1)
    assert [(group[0].values["document"], group[0].position) for chunk in chunks for group in chunk.groups] == [
        ("1", 1), ("2", 1), ("1", 2),
    ]  # fmt: skip
