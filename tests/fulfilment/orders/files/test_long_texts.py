"""However long a cell is, its row goes in or is refused with a sentence, the same on both databases."""

from collections.abc import Callable

import pytest

from fulfilment.orders.files.kinds import KINDS

WHOLE = {
    "items": {"sku": "NEW", "name": "Jug"},
    "locations": {"code": "A-9"},
    "stock": {"sku": "MUG", "location": "A-1", "quantity": "1"},
    "orders": {"number": "SO-1", "sku": "MUG", "quantity": "1", "last_name": "Ozola", "country": "LV"},
    "history": {"document": "H-1", "sku": "MUG", "quantity": "1", "ordered_on": "2026-01-02"},
}
"""A row of each kind that goes in."""
TEXTS = {
    "items": "sku name name_ru name_lv variant variant_ru variant_lv supplier customs_code",
    "locations": "code name",
    "orders": "number line_key recipient first_name last_name company street street2 postcode city region phone email"
    " service carrier",
    "history": "document name customer",
}
"""Fields of free text that a row of its own may fill."""
CELLS = [(kind, name) for kind, names in TEXTS.items() for name in names.split()]
LETTERS = ["𝄞", "1a"]


def sheet(kind: str, *rows: dict[str, str]) -> str:
    """Return a file with the row that goes in, changed."""
    columns = list(dict.fromkeys([*WHOLE[kind], *(name for row in rows for name in row)]))
    heads = [KINDS[kind].by_name[name].synonyms[0] for name in columns]
    lines = [";".join({**WHOLE[kind], **row}.get(name, "") for name in columns) for row in rows]
    return "\n".join([";".join(heads), *lines])


@pytest.fixture
def filled(house):
    house.imports("items", "sku;name\nMUG;Mug")
    house.imports("locations", "location;zone\nA-1;")
    return house


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize(("kind", "name"), CELLS)
def test_the_longest_text_of_a_cell_goes_in(filled, told: Callable, kind: str, name: str, letter: str) -> None:
    field = KINDS[kind].by_name[name]
    result = filled.imports(kind, sheet(kind, {name: (letter * field.limit)[: field.limit]}))
    assert (result.added, told(result)) == (1, [])


@pytest.mark.parametrize(("kind", "name"), CELLS)
def test_a_longer_text_is_refused_with_its_column_and_how_long_it_may_be(
    filled, told: Callable, kind: str, name: str
) -> None:
    field = KINDS[kind].by_name[name]
    result = filled.imports(kind, sheet(kind, {name: "x" * 10_000}))
    (told_of,) = told(result)
    assert result.added == 0
    assert told_of.startswith(f"2, {field.synonyms[0]}: “xxx")
    assert f"longer than {field.limit} characters" in told_of


def test_a_lot_as_long_as_it_may_be_goes_in_and_a_longer_one_is_refused(filled, told: Callable) -> None:
    filled.imports("items", "sku;name;has lots\nMILK;Milk;yes")
    lots = [{"sku": "MILK", "lot": "𝄞" * 60}, {"sku": "MILK", "lot": "x" * 61}]
    result = filled.imports("stock", sheet("stock", *lots))
    assert result.added == 1
    assert "longer than 60 characters" in told(result)[0]


def test_first_and_last_name_are_cut_where_a_label_could_not_hold_them(filled, told: Callable) -> None:
    result = filled.imports("orders", sheet("orders", {"first_name": "x" * 200, "last_name": "y" * 200}))
    assert (result.added, told(result)) == (1, [])


def test_a_note_is_cut(filled, told: Callable) -> None:
    result = filled.imports("orders", sheet("orders", {"note": "𝄞" * 10_000}))
    assert (result.added, told(result)) == (1, [])


def test_suppliers_whose_long_names_begin_alike_are_two(filled, told: Callable) -> None:
    rows = [{"sku": name, "supplier": "S" * 100 + name, "minimum": "1", "target": "2"} for name in ("A", "B")]
    result = filled.imports("items", sheet("items", *rows))
    assert (result.added, told(result)) == (2, [])


def test_many_long_barcodes_go_in(filled, told: Callable) -> None:
    codes = "|".join(f"{number}{'𝄞' * 47}" for number in range(9))
    result = filled.imports("items", sheet("items", {"barcodes": codes}))
    assert (result.added, told(result)) == (1, [])
