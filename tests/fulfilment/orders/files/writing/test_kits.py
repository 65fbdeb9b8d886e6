"""Kits and substitutes come in as files, and an order of a kit comes in as the lines of its parts."""

from collections.abc import Callable

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from fulfilment import merging
from fulfilment.orders import substituting
from fulfilment.orders.files import taking_back
from models.item import Item, KitPart, Substitute
from models.journal import Operation
from models.order import OrderKit, OrderLine, Reservation

ITEMS = "sku,name,price,currency\nMUG,Mug,10.00,EUR\nTEA,Tea,5.00,EUR\nSPOON,Spoon,2.50,EUR\nSET,Breakfast,,EUR\n"
KITS = "kit,part,quantity\nSET,MUG,2\nSET,TEA,1\n"
ORDER = "order,sku,qty,price,recipient,country\n1001,SET,3,20.00,Ann,LV\n1001,SPOON,1,2.50,,\n"


@pytest.fixture
def house(house):
    house.imports("items", ITEMS)
    house.imports("kits", KITS)
    house.imports("locations", "location,kind\nB1,bin\n")
    house.imports("stock", "sku,bin,qty\nMUG,B1,5\nTEA,B1,20\nSPOON,B1,20\n")
    return house


def lines(house) -> list[tuple[object, ...]]:
    """Return SKU, pieces, price, pieces in a kit and cancelled ones of all lines, by SKU."""
    query = (
        select(Item.sku, OrderLine.quantity, OrderLine.price_minor, OrderLine.kit_pieces, OrderLine.cancelled)
        .join(Item, Item.id == OrderLine.item_id)
        .order_by(Item.sku, OrderLine.id)
    )
    return [tuple(row) for row in house.read(lambda session: session.execute(query).all())]


def test_a_kit_is_ordered_as_one_and_stands_there_as_its_parts(house, told: Callable) -> None:
    result = house.imports("orders", ORDER)
    assert told(result) == []
    assert lines(house) == [("MUG", 6, 800, 2, 0), ("SPOON", 1, 250, 0, 0), ("TEA", 3, 400, 1, 0)]
    assert house.all(OrderKit.external_key, OrderKit.quantity, OrderKit.price_minor) == [("SET", 3, 2000)]
    assert sorted(house.all(Reservation.quantity)) == [(1,), (3,), (5,)]


def test_the_same_order_twice_changes_nothing_even_when_the_kit_is_another_meanwhile(house) -> None:
    house.imports("orders", ORDER)
    house.imports("kits", "kit,part,quantity\nSET,MUG,1\nSET,SPOON,4\n")
    before = house.all(Operation.id)
    result = house.imports("orders", ORDER)
    assert (result.changed, result.already_there) == (0, 1)
    assert house.all(Operation.id) == before
    assert [line[:2] for line in lines(house)] == [("MUG", 6), ("SPOON", 1), ("TEA", 3)]


def test_more_of_a_kit_is_more_of_the_parts_that_it_had_when_it_was_ordered(house) -> None:
    house.imports("orders", ORDER)
    house.imports("kits", "kit,part,quantity\nSET,SPOON,4\n")
    assert house.imports("orders", ORDER.replace("SET,3", "SET,5")).changed == 1
    assert [line[:2] for line in lines(house)] == [("MUG", 10), ("SPOON", 1), ("TEA", 5)]
    assert house.all(OrderKit.quantity) == [(5,)]


def test_an_item_that_became_a_kit_after_it_was_ordered_stays_a_line(house) -> None:
    house.imports("orders", "order,sku,qty\n7,SPOON,4\n")
    house.imports("kits", "kit,part,quantity\nSPOON,TEA,1\n")
    assert house.imports("orders", "order,sku,qty\n7,SPOON,4\n").already_there == 1
    assert [line[:2] for line in lines(house)] == [("SPOON", 4)]


def test_a_kit_that_the_file_has_no_more_is_cancelled_part_by_part(house) -> None:
    house.imports("orders", ORDER)
    assert house.imports("orders", "order,sku,qty\n1001,SPOON,1\n").changed == 1
    assert [(sku, cancelled) for sku, _, _, _, cancelled in lines(house)] == [("MUG", 6), ("SPOON", 0), ("TEA", 3)]


def test_a_kit_of_nothing_keeps_its_order_out(house, told: Callable) -> None:
    house.database.write(
        "test", lambda session: session.execute(update(Item).where(Item.sku == "TEA").values(kit="sold")) and None
    )
    result = house.imports("orders", "order,sku,qty\n9,TEA,1\n")
    assert (result.added, len(result.rejected)) == (0, 1)
    assert "TEA is a kit, and nobody has said of what." in told(result)[0]


def test_the_rows_of_a_kit_are_its_whole_recipe(house) -> None:
    assert house.imports("kits", KITS).already_there == 1
    assert house.imports("kits", "kit,part,quantity\nSET,TEA,3\n").changed == 1
    assert house.all(KitPart.quantity) == [(3,)]


def test_an_assembled_kit_is_said_by_its_sort(house, told: Callable) -> None:
    assert told(house.imports("kits", "kit,part,quantity,kit type\nSPOON,TEA,2,assembled\n")) == []
    assert house.all(Item.sku, Item.kit) == [("MUG", ""), ("SET", "sold"), ("SPOON", "assembled"), ("TEA", "")]


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("SET,NONE,1", "There is no item NONE."),
        ("SET,MUG,0", "less than one"),
        ("SET,SET,1", "The kit would hold itself"),
        ("NONE,MUG,1", "There is no item NONE."),
    ],
)
def test_a_bad_part_keeps_its_kit_as_it_was(house, told: Callable, row: str, says: str) -> None:
    result = house.imports("kits", f"kit,part,quantity\n{row}\n")
    assert says in told(result)[0]
    assert sorted(house.all(KitPart.quantity)) == [(1,), (2,)]


def test_substitutes_come_in_by_their_rank(house) -> None:
    rows = "sku,substitute,rank\nMUG,TEA,2\nMUG,SPOON,1\n"
    assert house.imports("substitutes", rows).added == 1
    query = select(Item.sku).join(Substitute, Substitute.substitute_id == Item.id).order_by(Substitute.rank)
    assert house.read(lambda session: list(session.scalars(query))) == ["SPOON", "TEA"]
    assert house.imports("substitutes", rows).already_there == 1


def test_an_item_does_not_stand_in_for_itself(house, told: Callable) -> None:
    assert "cannot stand in for itself" in told(house.imports("substitutes", "sku,substitute\nMUG,MUG\n"))[0]


def test_flags_and_notes_come_with_the_items(house, told: Callable) -> None:
    head = "sku,name,fragile,keep upright,hazard class,pick note,measure,product group\n"
    assert told(house.imports("items", head + "ACID,Acid,yes,no,Class 8,Wear gloves,ml,LAB\n")) == []
    columns = (
        Item.sku,
        Item.is_fragile,
        Item.is_upright,
        Item.hazard_class,
        Item.pick_note,
        Item.measure,
        Item.product,
    )
    assert house.all(*columns)[0] == ("ACID", True, False, "8", "Wear gloves", "ml", "LAB")
    assert "is no class of dangerous goods" in told(house.imports("items", head + "ACID,Acid,yes,no,77,,ml,\n"))[0]


def test_an_item_that_went_into_another_does_not_come_back_by_a_file(house, told: Callable) -> None:
    def merge(session: Session) -> None:
        ids = {item.sku: item.id for item in session.scalars(select(Item))}
        merging.merge(session, ids["SPOON"], ids["TEA"])

    house.database.write("item.merge", merge)
    assert told(house.imports("items", "sku,name\nSPOON,Spoon\n"))[0].startswith("2, sku: SPOON went into TEA.")
    assert told(house.imports("orders", "order,sku,qty\n5,SPOON,2\n")) == []
    assert ("TEA", 2) in [line[:2] for line in lines(house)]


def test_an_order_that_comes_again_keeps_what_was_substituted_meanwhile(house) -> None:
    house.imports("substitutes", "sku,substitute\nMUG,SPOON\n")
    house.imports("orders", ORDER)

    def substitute(session: Session) -> None:
        line = session.scalars(
            select(OrderLine).join(Item, Item.id == OrderLine.item_id).where(Item.sku == "MUG")
        ).one()
        spoon = session.scalars(select(Item.id).where(Item.sku == "SPOON")).one()
        substituting.substitute(session, line.id, spoon, 1)

    house.database.write("order.substitute", substitute)
    before = lines(house)
    assert house.imports("orders", ORDER).already_there == 1
    assert house.imports("orders", ORDER.replace("Ann", "Bo")).changed == 1
    assert lines(house) == before


def newest(house) -> int:
    return house.read(
        lambda session: session.scalars(select(Operation.id).order_by(Operation.id.desc()).limit(1)).one()
    )


def test_an_order_of_a_kit_can_be_taken_back_whole(house) -> None:
    house.imports("orders", ORDER)
    taken = newest(house)
    house.database.write("undo", lambda session: taking_back.take_back(session, taken) and None)
    assert (lines(house), house.all(OrderKit.id), house.all(Reservation.id)) == ([], [], [])


def test_a_recipe_from_a_file_can_be_taken_back(house) -> None:
    house.imports("kits", "kit,part,quantity,type\nSET,SPOON,4,assembled\n")
    taken = newest(house)
    house.database.write("undo", lambda session: taking_back.take_back(session, taken) and None)
    assert sorted(house.all(KitPart.quantity)) == [(1,), (2,)]
    assert ("SET", "sold") in house.all(Item.sku, Item.kit)
