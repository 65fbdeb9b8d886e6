"""Items come in with barcodes, levels and suppliers; a second time nothing changes."""

from collections.abc import Callable

from models.item import Identifier, Item, Lot, Supplier
from models.journal import Operation
from models.purchase import ReorderRule

LIST = """SKU;Name;Name LV;EAN;Case barcode;Pack size;Weight (kg);Dimensions;Price;Currency;Minimum;Target;Supplier;Lots
MUG-1;Mug;Krūze;4006381333931;10614141000415;12;0,35;10x8x9 cm;4,50;EUR;10;30;Potter;no
TEA-1;Tea;;;;;0,1;;3;EUR;5;;Potter;yes
"""


def test_an_item_comes_in_whole(house, told: Callable) -> None:
    result = house.imports("items", LIST)
    assert (result.added, told(result)) == (2, [])
    assert house.all(Item.sku, Item.name_lv, Item.weight_g, Item.length_mm, Item.price_minor, Item.tracking) == [
        ("MUG-1", "Krūze", 350, 100, 450, "none"),
        ("TEA-1", "", 100, 0, 300, "lot"),
    ]
    assert house.all(Identifier.text, Identifier.quantity, Identifier.unit) == [
        ("10614141000415", 12, "case"),
        ("4006381333931", 1, "each"),
    ]
    assert house.all(ReorderRule.minimum, ReorderRule.target, ReorderRule.multiple) == [(5, 5, 1), (10, 30, 1)]
    assert house.all(Supplier.code) == [("Potter",)]
    assert len(house.all(Lot.code)) == 2
    assert "kruze" in house.all(Item.search)[0][0]


def test_the_same_file_twice_changes_nothing(house) -> None:
    house.imports("items", LIST)
    operations = len(house.all(Operation.id))
    result = house.imports("items", LIST)
    assert (result.added, result.changed, result.already_there) == (0, 0, 2)
    assert len(house.all(Operation.id)) == operations


def test_only_what_the_file_speaks_of_is_changed(house) -> None:
    house.imports("items", LIST)
    result = house.imports("items", "sku,name,minimum\nMUG-1,Big mug,10\nTEA-1,Tea,6\n")
    assert result.changed == 2
    assert house.all(Item.sku, Item.name, Item.name_lv)[0] == ("MUG-1", "Big mug", "Krūze")
    assert house.all(ReorderRule.minimum, ReorderRule.target) == [(6, 6), (10, 30)]


def test_rows_of_one_item_that_stand_together_give_it_all_their_barcodes(house) -> None:
    result = house.imports("items", "sku,name,barcode\nA,Lamp,LAMP-1\nA,,LAMP-2\nB,Bulb,BULB=6\n")
    assert result.rows == {"item": 3}
    assert house.all(Identifier.text, Identifier.quantity) == [("BULB", 6), ("LAMP-1", 1), ("LAMP-2", 1)]


def test_a_barcode_of_another_item_is_refused_within_the_file_and_without(house, told: Callable) -> None:
    house.imports("items", "sku,name,barcode\nA,Lamp,CODE-1\n")
    result = house.imports("items", "sku,name,barcode\nB,Bulb,CODE-1\nC,Cup,CODE-2\nD,Dish,CODE-2\n")
    assert [error.split(". ")[0] for error in told(result)] == [
        "2, barcode: The barcode CODE-1 stands for item A already",
        "4, barcode: The barcode CODE-2 stands for item C already",
    ]
    assert house.all(Item.sku) == [("A",), ("C",)]


def test_a_wrong_gtin_is_named_and_the_other_rows_go_in(house, told: Callable) -> None:
    result = house.imports("items", "sku,name,ean\nA,Lamp,4006381333932\nB,Bulb,4006381333931\n")
    assert told(result)[0].startswith("2, ean: “4006381333932” is not a GTIN: its last digit should be 1.")
    assert house.all(Item.sku) == [("B",)]


def test_countable_items_obey_the_quantity_barcodes(house) -> None:
    house.imports("items", "sku,name,countable\nA,Lamp,yes\nB,Bulb,no\n")
    assert house.all(Item.sku, Item.can_count) == [("A", True), ("B", False)]
