"""Transfers are planned by file: each once, and what cannot go stays out with its sentence."""

import pytest
from sqlalchemy import select

from fulfilment import founding
from fulfilment.orders.files import taking_back
from fulfilment.orders.files.writing.result import Outcome
from fulfilment.stock import transfer_sending
from fulfilment.stock.ledger import Place
from models.file_import import FileImport
from models.item import Item, Lot, Supplier
from models.place import Location
from models.transit import Transfer, TransferLine

TRANSFERS = "transfer,to,sku,qty,expected\nT-1,EAST,MUG,5,2031-05-02\nT-1,EAST,TEA,3,2031-05-02\nT-2,SUP,MUG,1,\n"


@pytest.fixture
def two(house):
    """A house with a second warehouse, a supplier, and 10 MUG in B1."""
    house.imports("items", "sku,name\nMUG,Mug\nTEA,Tea\n")
    house.imports("locations", "location,kind,zone\nB1,bin,Z\n")
    house.imports("stock", "sku,bin,qty\nMUG,B1,10\n")
    house.database.write("test", lambda session: founding.found(session, name="East", code="EAST", station="east-1"))
    house.database.write("test", lambda session: session.add(Supplier(code="SUP", name="Supplier")))
    return house


def lines(house) -> list[tuple[str, str, int]]:
    query = (
        select(Transfer.reference, Item.sku, TransferLine.quantity)
        .join(TransferLine, TransferLine.transfer_id == Transfer.id)
        .join(Item, Item.id == TransferLine.item_id)
        .where(TransferLine.quantity > 0)
        .order_by(TransferLine.id)
    )
    return [tuple(row) for row in house.read(lambda session: session.execute(query).all())]


def load_one(house) -> None:
    def job(session):
        item = session.scalars(select(Item).where(Item.sku == "MUG")).one()
        lot_id = session.scalars(select(Lot.id).where(Lot.item_id == item.id)).first()
        bin_id = session.scalars(select(Location.id).where(Location.code == "B1")).one()
        transfer = session.scalars(select(Transfer).where(Transfer.reference == "T-1")).one()
        transfer_sending.load(session, transfer, [(Place(item.id, bin_id, lot_id), 1)])

    house.database.write("transfer.load", job)


def test_transfers_are_planned_with_their_lines(two) -> None:
    result = two.imports("transfers", TRANSFERS)
    assert (result.added, result.rejected) == (2, [])
    assert lines(two) == [("T-1", "MUG", 5), ("T-1", "TEA", 3), ("T-2", "MUG", 1)]
    found = [tuple(map(str, row)) for row in two.all(Transfer.number, Transfer.state, Transfer.expected_on)]
    assert found == [("TF000001", "draft", "2031-05-02"), ("TF000002", "draft", "None")]
    assert two.all(Transfer.id, Transfer.to_warehouse_id, Transfer.supplier_id) == [(1, 2, None), (2, None, 1)]


def test_the_same_file_twice_changes_nothing(two) -> None:
    two.imports("transfers", TRANSFERS)
    assert two.imports("transfers", TRANSFERS).already_there == 2
    assert len(two.all(Transfer.id)) == 2


def test_what_is_not_loaded_yet_is_changed(two) -> None:
    two.imports("transfers", TRANSFERS)
    assert two.imports("transfers", "transfer,to,sku,qty\nT-1,EAST,MUG,7\n").outcomes[Outcome.CHANGED] == 1
    assert lines(two) == [("T-1", "MUG", 7), ("T-2", "MUG", 1)]


def test_what_is_being_loaded_is_not_changed(two) -> None:
    two.imports("transfers", TRANSFERS)
    load_one(two)
    result = two.imports("transfers", "transfer,to,sku,qty\nT-1,EAST,MUG,7\n")
    (rejected,) = result.rejected
    assert "being loaded" in str(rejected.errors[0].cause)


@pytest.mark.parametrize(
    ("row", "cause"),
    [
        ("T-9,MAIN,MUG,1", "The goods are in MAIN already."),
        ("T-9,WEST,MUG,1", "There is no warehouse or supplier “WEST”."),
        ("T-9,EAST,NONE,1", "There is no item NONE."),
        ("T-9,EAST,MUG,0", "The quantity is less than one."),
    ],
)
def test_what_cannot_go_stays_out_with_its_sentence(two, row, cause) -> None:
    result = two.imports("transfers", f"transfer,to,sku,qty\n{row}\n")
    assert [str(each.errors[0].cause) for each in result.rejected] == [cause]
    assert two.all(Transfer.id) == []


def test_lines_of_a_transfer_stand_or_fall_together(two) -> None:
    result = two.imports("transfers", "transfer,to,sku,qty\nT-9,EAST,MUG,1\nT-9,EAST,NONE,1\n")
    assert (len(result.rejected), two.all(Transfer.id)) == (2, [])


def test_a_file_of_transfers_is_taken_back(two) -> None:
    two.imports("transfers", TRANSFERS)
    for operation_id in two.read(lambda session: taking_back.pending(session, newest(session))):
        two.database.write("undo", lambda session, each=operation_id: taking_back.take_back(session, each))
    assert {row[1] for row in two.all(Transfer.id, Transfer.state)} == {"cancelled"}
    assert two.imports("transfers", TRANSFERS).added == 2


def newest(session) -> int:
    return session.scalars(select(FileImport.id).order_by(FileImport.id.desc())).first()
