"""An import can be stopped between chunks, run dry, and run again; what it rejects can be corrected and imported."""

from collections.abc import Callable
from pathlib import Path

import pytest

from fulfilment.orders.files.importing import Import
from fulfilment.orders.files.mapping import Mapping, Options, propose
from fulfilment.orders.files.problems import BadFileError
from fulfilment.orders.files.rejects import save_rejected
from fulfilment.orders.files.table import open_table
from models.item import Item

ITEMS = "sku,name,weight\n" + "".join(f"S-{number},Thing {number},{number} g\n" for number in range(25))


def test_an_import_stopped_between_chunks_is_finished_by_the_next(house) -> None:
    house.chunk_rows = 10
    work = house.file(ITEMS, "items")
    first = next(work.chunks())
    house.database.write("import", lambda session: work.apply_chunk(session, house.bench, first))
    assert len(house.all(Item.sku)) == 10
    result = house.run(work)
    assert (result.added, result.already_there) == (15, 10)


def test_progress_grows_to_one(house) -> None:
    house.chunk_rows = 10
    work = house.file(ITEMS, "items")
    assert [round(work.progress(chunk), 2) for chunk in work.chunks()] == [0.42, 0.81, 1.0]


def test_a_dry_run_leaves_nothing(house) -> None:
    result = house.run(house.file(ITEMS, "items"), is_dry=True)
    assert (result.added, house.all(Item.sku)) == (25, [])


def test_rejected_rows_are_saved_and_corrected_and_come_in(house, told: Callable) -> None:
    work = house.file(ITEMS.replace(",3 g", ",three g").replace("Thing 7", '" "'), "items")
    result = house.run(work)
    path = house.folder / "rejected.csv"
    assert save_rejected(path, work.table, result.rejected, say=lambda text: str(text).upper()) == 2
    table = open_table(path)
    assert table.headers == ("sku", "name", "weight", "WHAT IS WRONG", "WHAT TO DO")
    assert [row.values for row in table.rows()] == [
        ("S-3", "Thing 3", "three g", "“THREE G” IS NOT A NUMBER.", "WRITE IT IN DIGITS, FOR EXAMPLE 12.50."),
        ("S-7", " ", "7 g", "NAME IS MISSING.", "FILL IT IN."),
    ]
    path.write_text(path.read_text().replace("three g", "3 g").replace("S-7, ,", "S-7,Thing 7,"))
    again = house.run(Import(open_table(path), propose("items", open_table(path).headers)))
    assert (again.added, told(again)) == (2, [])


def test_a_mapping_fits_headers_that_are_spelled_another_way(tmp_path: Path) -> None:
    path = tmp_path / "items.csv"
    path.write_text(ITEMS)
    work = Import(open_table(path), Mapping("", "items", {"sku": "SKU", "name": "Name:"}))
    assert dict(work.mapping.columns) == {"sku": "sku", "name": "name"}


@pytest.mark.parametrize(
    ("columns", "cause"),
    [({"sku": "sku"}, "no column for: Name"), ({"sku": "sku", "name": "title"}, "no column “title”")],
)
def test_a_mapping_that_does_not_fit_is_refused_before_anything_is_read(
    tmp_path: Path, columns: dict[str, str], cause: str
) -> None:
    path = tmp_path / "items.csv"
    path.write_text(ITEMS)
    with pytest.raises(BadFileError, match=cause):
        Import(open_table(path), Mapping("", "items", columns))


@pytest.mark.parametrize(
    ("written", "options", "moment"),
    [
        ("2026-07-05 10:00", Options(), "07:00"),
        ("2026-07-05 10:00 +05:00", Options(), "05:00"),
        ("2026-07-05 10:00", Options(zone="Asia/Tokyo"), "01:00"),
    ],
)
def test_a_time_without_a_zone_is_that_of_the_warehouse(
    tmp_path: Path, written: str, options: Options, moment: str
) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(f"number,sku,quantity,date\n1,MUG,1,{written}\n")
    columns = {"number": "number", "sku": "sku", "quantity": "quantity", "ordered_at": "date"}
    work = Import(open_table(path), Mapping("", "orders", columns, options), zone="Europe/Riga")
    (chunk,) = work.chunks()
    assert f"{chunk.groups[0][0].values['ordered_at']:%H:%M}" == moment


def test_a_kind_of_place_in_an_error_can_be_translated(house) -> None:
    house.imports("locations", "code,kind\nZ,zone\n")
    house.imports("items", "sku,name\nMUG,Mug\n")
    result = house.imports("stock", "sku,location,quantity\nMUG,Z,3\n")
    kind = result.rejected[0].errors[0].cause.values["kind"]
    assert (kind.context, kind.source) == ("places", "zone")
