"""Returns are announced by file: each once, and what cannot come back stays out with its sentence."""

from collections.abc import Callable

import pytest
from returning import house, states
from sqlalchemy import select

from fulfilment.bench import bench_at
from fulfilment.orders.files import taking_back
from fulfilment.orders.files.importing import Import
from fulfilment.orders.files.mapping import propose
from fulfilment.orders.files.table import open_table
from fulfilment.orders.files.writing.result import ChunkResult
from models.file_import import FileImport
from models.item import Item
from models.returns import Return, ReturnLine

RETURNS = "rma,order number,sku,qty,outcome,exchange sku\nR-1,SO-1,RED,2,refund,\nR-1,SO-1,MILK,,,PIN\n"


@pytest.fixture
def imports(database, tmp_path) -> Callable[[str], ChunkResult]:
    """A house whose orders SO-1 and SO-2 were shipped, and what imports a text into it as a file of returns."""
    house(database)

    def run(text: str) -> ChunkResult:
        path = tmp_path / "returns.csv"
        path.write_text(text, encoding="utf-8")
        table = open_table(path)
        work, total = Import(table, propose("returns", table.headers)), ChunkResult()
        for chunk in work.chunks():
            job = lambda session, chunk=chunk: work.apply_chunk(session, bench_at(session, 1), chunk)  # noqa: E731
            total.add(database.write("import", job))
        return total

    return run


def announced(database) -> list[tuple[str, str, int, str]]:
    query = (
        select(Return.rma, Item.sku, ReturnLine.announced, ReturnLine.outcome)
        .join(ReturnLine, ReturnLine.return_id == Return.id)
        .join(Item, Item.id == ReturnLine.item_id)
        .order_by(ReturnLine.id)
    )
    return [tuple(row) for row in database.read(lambda session: session.execute(query).all())]


def test_returns_are_announced_under_their_number(imports, database) -> None:
    result = imports(RETURNS)
    assert (result.added, result.rejected) == (2, [])
    assert announced(database) == [("R-1", "RED", 2, "refund"), ("R-1", "MILK", 2, "exchange")]
    assert states(database) == {"RT000001": "announced"}


def test_the_same_file_twice_announces_nothing_twice(imports, database) -> None:
    imports(RETURNS)
    assert imports(RETURNS).already_there == 2
    assert len(announced(database)) == 2


@pytest.mark.parametrize(
    ("row", "cause"),
    [
        ("R-9,NONE,RED,1,,", "There is no order NONE"),
        ("R-9,SO-1,NONE,1,,", "There is no item NONE."),
        ("R-9,SO-1,RED,4,,", "4 announced, 3 of order SO-1 may come back"),
        ("R-9,SO-3,RED,1,,", "1 announced, 0 of order SO-3 may come back"),
        ("R-9,SO-1,RED,1,,NONE", "There is no item NONE."),
        ("R-9,SO-1,RED,1,party,", "“party” is not what a customer can get for a return."),
    ],
)
def test_what_cannot_come_back_stays_out_with_its_sentence(imports, database, row, cause) -> None:
    result = imports(f"rma,order number,sku,qty,outcome,exchange sku\n{row}\n")
    assert [str(each.errors[0].cause) for each in result.rejected] == [cause]
    assert announced(database) == []


def test_a_number_belongs_to_one_order(imports, database) -> None:
    imports("rma,order number,sku,qty\nR-1,SO-1,RED,1\n")
    result = imports("rma,order number,sku,qty\nR-1,SO-2,RED,1\n")
    assert [str(each.errors[0].cause) for each in result.rejected] == ["R-1 is the return of another order"]
    assert len(announced(database)) == 1


def test_good_rows_go_in_without_the_bad(imports, database) -> None:
    result = imports("rma,order number,sku,qty\nR-1,SO-1,RED,9\nR-1,SO-1,MILK,1\n")
    assert (result.added, len(result.rejected), announced(database)) == (1, 1, [("R-1", "MILK", 1, "refund")])


@pytest.mark.parametrize("word", ["refund", "Money back", "возврат", "atmaksa"])
def test_the_outcome_is_read_in_three_languages(imports, database, word) -> None:
    imports(f"rma,order number,sku,qty,outcome\nR-1,SO-1,RED,1,{word}\n")
    assert announced(database) == [("R-1", "RED", 1, "refund")]


def test_a_file_of_returns_is_taken_back(imports, database) -> None:
    imports(RETURNS)
    file_id = database.read(lambda session: session.scalar(select(FileImport.id)))
    for operation_id in database.read(lambda session: taking_back.pending(session, file_id)):
        database.write("undo", lambda session, each=operation_id: taking_back.take_back(session, each))
    assert (announced(database), states(database)) == ([], {"RT000001": "cancelled"})
    assert imports(RETURNS).added == 2
