"""Announced deliveries come in from a file: pallets and cartons by SSCC, with clear words for what cannot be."""

from collections.abc import Callable

import pytest
from announcing import CARTON, ON_PALLET, OTHER, PALLET
from sqlalchemy import select

from fulfilment.orders.files import taking_back
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.undo import UndoRefusedError, undo
from models.advice import Advice, AdviceLine, AdviceUnit
from models.base import utc_now
from models.item import Item, Supplier
from models.journal import Operation
from models.purchase import PurchaseOrder, Receipt

HEAD = "asn,supplier,expected,po,pallet,carton,sku,qty,lot,expiry\n"
NOTICE = (
    HEAD
    + f"ASN-1,NORTH,2026-12-01,PO-1,{PALLET},,MUG,60,,\n"
    + f"ASN-1,NORTH,2026-12-01,PO-1,{PALLET},{ON_PALLET},MUG,12,,\n"
    + f"ASN-1,NORTH,2026-12-01,PO-1,,{CARTON},TEA,8,L7,2027-06-30\n"
    + "ASN-1,NORTH,2026-12-01,,,,MUG,5,,\n"
)


@pytest.fixture
def house(house):
    house.imports("items", "sku,name,lots,supplier\nMUG,Mug,no,NORTH\nTEA,Tea,yes,NORTH\n")

    def buy(session) -> None:
        supplier = session.scalars(select(Supplier)).one()
        session.add(PurchaseOrder(number="PO-1", supplier_id=supplier.id, warehouse_id=1, ordered_at=utc_now()))

    house.database.write("test", buy)
    return house


def units(house) -> list[tuple[str, str, str]]:
    pallets = dict(house.all(AdviceUnit.id, AdviceUnit.sscc))
    rows = house.all(AdviceUnit.id, AdviceUnit.kind, AdviceUnit.sscc, AdviceUnit.pallet_id)
    return [(kind, sscc, pallets.get(pallet_id, "")) for _, kind, sscc, pallet_id in rows]


def test_a_notice_comes_in_with_its_units_and_what_is_in_them(house) -> None:
    assert house.imports("advices", NOTICE).added == 1
    assert [str(value) for value in house.all(Advice.number, Advice.state, Advice.expected_on)[0]] == [
        "ASN-1",
        "announced",
        "2026-12-01",
    ]
    assert units(house) == [("pallet", PALLET, ""), ("carton", ON_PALLET, PALLET), ("carton", CARTON, "")]
    lines = house.all(AdviceLine.id, AdviceLine.quantity, AdviceLine.lot_code, AdviceLine.purchase_order_id)
    assert [row[1:] for row in lines] == [(60, "", 1), (12, "", 1), (8, "L7", 1), (5, "", None)]


def test_the_same_file_again_changes_nothing(house) -> None:
    house.imports("advices", NOTICE)
    before = house.all(Operation.id)
    assert house.imports("advices", NOTICE).already_there == 1
    assert house.all(Operation.id) == before


def test_another_content_changes_what_has_not_begun_to_come(house) -> None:
    house.imports("advices", NOTICE)
    assert house.imports("advices", NOTICE.replace(",60,", ",48,")).changed == 1
    assert sorted(house.all(AdviceLine.quantity)) == [(5,), (8,), (12,), (48,)]


def test_what_is_being_received_is_left_alone(house, told: Callable) -> None:
    house.imports("advices", NOTICE)

    def arrive(session) -> None:
        session.scalars(select(Advice)).one().state = "arriving"

    house.database.write("test", arrive)
    assert (
        "differs from the file but is arriving already" in told(house.imports("advices", NOTICE.replace("60", "48")))[0]
    )


def test_a_file_can_be_taken_back(house) -> None:
    house.imports("advices", NOTICE)
    take_back(house)
    assert (house.all(Advice.id), house.all(AdviceUnit.id), house.all(AdviceLine.id)) == ([], [], [])
    assert house.imports("advices", NOTICE).added == 1


def test_a_change_can_be_taken_back(house) -> None:
    house.imports("advices", NOTICE)
    house.imports("advices", NOTICE.replace(",60,", ",48,").replace(ON_PALLET, OTHER))
    take_back(house)
    assert sorted(house.all(AdviceLine.quantity)) == [(5,), (8,), (12,), (60,)]
    assert ("carton", ON_PALLET, PALLET) in units(house)


def test_a_file_of_which_something_came_is_not_taken_back(house) -> None:
    house.imports("advices", NOTICE)

    def receive(session) -> None:
        advice = session.scalars(select(Advice)).one()
        session.add(Receipt(code="R1", warehouse_id=1, advice_id=advice.id, opened_at=utc_now()))

    house.database.write("receive.open", receive)
    with pytest.raises((UndoRefusedError, RefusedError)):
        take_back(house)


def take_back(house) -> None:
    def run(session) -> None:
        kind = Operation.kind == "import.advices"
        newest = session.scalars(select(Operation.id).where(kind).order_by(Operation.id.desc())).first()
        assert taking_back.take_back(session, newest)

    house.database.write("undo", run)


@pytest.mark.parametrize(
    ("row", "cause"),
    [
        (f"A,NORTH,,,{PALLET[:-1]}0,,MUG,1,,", "is not an SSCC: its last digit should be 7"),
        ("A,NORTH,,,12345,,MUG,1,,", "is not an SSCC"),
        ("A,NOBODY,,,,,MUG,1,,", "There is no supplier NOBODY"),
        ("A,NORTH,,PO-9,,,MUG,1,,", "NORTH has no open purchase order PO-9 here"),
        ("A,NORTH,,,,,CUP,1,,", "There is no item CUP"),
        ("A,NORTH,,,,,MUG,0,,", "The quantity is less than one"),
        ("A,NORTH,,,,,MUG,,,", "is missing"),
        ("A,NORTH,,,,,MUG,-3,,", "is less than zero"),
        (f"A,NORTH,,,{PALLET},{PALLET},MUG,1,,", "is a pallet and a carton"),
    ],
)
def test_what_cannot_be_is_named(house, told: Callable, row: str, cause: str) -> None:
    result = house.imports("advices", HEAD + row + "\n")
    assert cause in told(result)[0]
    assert house.all(Advice.id) == []


def test_a_carton_stands_on_one_pallet(house, told: Callable) -> None:
    rows = f"A,NORTH,,,{PALLET},{CARTON},MUG,1,,\nA,NORTH,,,{OTHER},{CARTON},TEA,1,,\n"
    assert "stands on two pallets" in told(house.imports("advices", HEAD + rows))[0]


def test_an_sscc_is_announced_once(house, told: Callable) -> None:
    house.imports("advices", NOTICE)
    rows = f"ASN-2,NORTH,,,{PALLET},,MUG,1,,\nASN-3,NORTH,,,{OTHER},,MUG,1,,\n"
    result = house.imports("advices", HEAD + rows)
    assert (result.added, told(result)) == (
        1,
        [f"2, pallet: {PALLET} is announced by ASN-1 already. Cancel that notice, or correct the SSCC."],
    )


def test_an_sscc_with_its_identifier_is_the_same(house) -> None:
    house.imports("advices", HEAD + f"A,NORTH,,,00{PALLET},,MUG,1,,\n")
    assert units(house) == [("pallet", PALLET, "")]


def test_lots_of_goods_without_lots_are_left_out(house) -> None:
    house.imports("advices", HEAD + "A,NORTH,,,,,MUG,1,X7,2027-01-01\n")
    assert house.all(AdviceLine.lot_code, AdviceLine.expires_on) == [("", None)]


def test_two_suppliers_may_use_the_same_number(house) -> None:
    house.imports("items", "sku,name,supplier\nCUP,Cup,SOUTH\n")
    house.imports("advices", HEAD + "A,NORTH,,,,,MUG,1,,\n")
    assert house.imports("advices", HEAD + "A,SOUTH,,,,,CUP,1,,\n").added == 1


def test_an_operation_of_the_file_is_undone_as_others(house) -> None:
    house.imports("advices", NOTICE)

    def run(session) -> None:
        undo(session, session.scalars(select(Operation).where(Operation.kind == "import.advices")).one())

    house.database.write("undo", run)
    assert house.all(Advice.id) == []
    assert len(house.all(Item.id)) == 2
