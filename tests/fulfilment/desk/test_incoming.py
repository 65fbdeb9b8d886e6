"""What comes, at the desk: notices cancelled, goods released and rejected, what is inspected."""

from functools import partial

import announcing
import builders
import pytest
from announcing import PALLET, Row
from sqlalchemy import select
from sqlalchemy.orm import Session
from talking import Talk, talk

from fulfilment.desk import incoming
from fulfilment.desk.answer import Answer, act
from fulfilment.desk.undoing import undo_last
from fulfilment.queries import advices, inspections, receipt_differences, receipts
from fulfilment.queries.listing import Filter, Sort
from models.advice import Advice
from models.database import Database
from models.item import Item
from models.purchase import Inspection
from models.stock import Balance
from reports import receipt_tables

RED = "4006381333931"


@pytest.fixture
def house(database: Database) -> Database:
    """ASN-1 announces a pallet and loose RED; a held and a damaged place are there."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        builders.item(session, "RED", code=RED, search="red")
        builders.bin_at(session, "QC", status="held", is_pickable=False)
        builders.bin_at(session, "BROKEN", status="damaged", is_pickable=False)
        rows = [Row("RED", 20, PALLET), Row("RED", 4)]
        announcing.advice(session, "ASN-1", rows, units=[("pallet", PALLET, "")])

    database.write("test", prepare)
    return database


def do(house: Database, action, **values: object) -> Answer:
    return house.write("test", lambda session: act(session, 1, partial(action, **values), needs_badge=False))


def state(house: Database) -> str:
    return house.read(lambda session: session.scalars(select(Advice.state)).one())


def receive(house: Database, *scans: str) -> Talk:
    talking = talk(house, "receive")
    talking.scans(*scans)
    return talking


def test_a_notice_is_cancelled_and_no_longer_listed_as_coming(house: Database) -> None:
    assert do(house, incoming.cancel, advice_id=1).notice.id == "advices.cancelled"
    coming = house.read(lambda session: list(advices.ids(session, Filter(view="coming"))))
    assert (state(house), coming) == ("cancelled", [])


def test_a_cancelled_notice_can_be_brought_back(house: Database) -> None:
    do(house, incoming.cancel, advice_id=1)
    do(house, undo_last, kinds=incoming.ADVICES)
    assert state(house) == "announced"


def test_a_notice_of_which_something_came_is_not_cancelled(house: Database) -> None:
    receive(house, PALLET)
    assert (do(house, incoming.cancel, advice_id=1).notice.id, state(house)) == ("receive.came", "arriving")


def test_a_notice_that_is_being_received_is_not_cancelled(house: Database) -> None:
    receive(house, "ASN-1")
    assert (do(house, incoming.cancel, advice_id=1).notice.id, state(house)) == ("receive.in_work", "arriving")


def test_the_list_says_how_much_has_come(house: Database) -> None:
    receive(house, PALLET, RED)
    (row,) = house.read(lambda session: advices.rows(session, [1]))
    assert (row.units, row.pieces, row.received, str(row.words)) == ("1 / 1", 24, 21, "being received")


@pytest.mark.parametrize("text", ["ASN", "S1", PALLET, "00" + PALLET, "RED"])
def test_a_notice_is_found_by_what_stands_on_it(house: Database, text: str) -> None:
    assert list(house.read(lambda session: advices.ids(session, Filter(text=text)))) == [1]


@pytest.mark.parametrize("key", advices.SORT_KEYS)
def test_notices_are_sorted_by_each_column(house: Database, key: str) -> None:
    assert list(house.read(lambda session: advices.ids(session, Filter(), Sort(key, is_descending=True)))) == [1]


def test_the_pane_shows_units_and_what_is_loose(house: Database) -> None:
    receive(house, PALLET)
    facts = house.read(lambda session: advices.details(session, 1))
    shown = [(unit.kind, unit.receipt, [(line.sku, line.received) for line in unit.lines]) for unit in facts.units]
    assert shown == [("pallet", "R000001", [("RED", 20)]), ("", "", [("RED", 0)])]


def test_what_is_inspected_is_said_at_the_desk(house: Database) -> None:
    assert do(house, incoming.inspect_item, sku="RED", is_wanted=True).notice.id == "inspections.rule"
    receive(house, "ASN-1", RED)
    (row,) = house.read(
        lambda session: inspections.rows(session, list(inspections.ids(session, Filter(view="waiting"))))
    )
    assert (row.sku, row.pieces, row.place, row.supplier) == ("RED", 1, "QC", "Supplier S1")


def test_all_of_a_supplier_is_inspected(house: Database) -> None:
    do(house, incoming.inspect_supplier, name="Supplier S1", is_wanted=True)
    receive(house, "ASN-1", RED)
    assert house.read(inspections.counts)["waiting"] == 1


def test_an_unknown_item_or_supplier_is_refused(house: Database) -> None:
    refused = [
        do(house, incoming.inspect_item, sku="NONE", is_wanted=True).notice.id,
        do(house, incoming.inspect_supplier, name="NONE", is_wanted=True).notice.id,
    ]
    assert refused == ["inspections.no_item", "inspections.no_supplier"]


def stock(house: Database) -> dict[int, int]:
    query = select(Balance.location_id, Balance.on_hand).where(Balance.on_hand > 0)
    return house.read(lambda session: dict(session.execute(query).all()))


def test_release_and_its_undo(house: Database) -> None:
    do(house, incoming.inspect_item, sku="RED", is_wanted=True)
    receive(house, "ASN-1", RED)
    before = stock(house)
    assert do(house, incoming.release, inspection_ids=[1]).notice.id == "inspections.released"
    assert stock(house) != before
    do(house, undo_last, kinds=incoming.INSPECTIONS)
    states = house.read(lambda session: session.scalars(select(Inspection.state)).all())
    assert (stock(house), states) == (before, ["waiting"])


def test_rejected_goods_are_told_the_supplier_when_the_receipt_ends(house: Database) -> None:
    do(house, incoming.inspect_item, sku="RED", is_wanted=True)
    talking = receive(house, "ASN-1", RED)
    do(house, incoming.reject, inspection_ids=[1])
    talking.command("CLOSE")
    kinds = house.read(lambda session: [row.kind for row in receipt_differences.differing(session)])
    assert kinds == ["short", "damaged"]


def test_goods_that_are_gone_cannot_be_released_twice(house: Database) -> None:
    do(house, incoming.inspect_item, sku="RED", is_wanted=True)
    receive(house, "ASN-1", RED)
    do(house, incoming.release, inspection_ids=[1])
    assert do(house, incoming.release, inspection_ids=[1]).notice.id == "inspect.decided"


def test_the_file_for_the_supplier_says_what_differed(house: Database) -> None:
    talking = receive(house, "ASN-1", RED)
    talking.command("CLOSE")
    rows = house.read(
        lambda session: list(receipt_tables.differences(receipt_differences.differing(session, warehouse_id=1)))
    )
    heads = dict(zip(receipt_tables.DIFFERENCES, rows[0], strict=True))
    assert (heads["notice_or_order"], heads["sku"], heads["difference"], heads["expected"], heads["came"]) == (
        "ASN-1",
        "RED",
        "short",
        24,
        1,
    )


def test_receipts_with_differences_are_a_view(house: Database) -> None:
    talking = receive(house, "ASN-1", RED)
    talking.command("CLOSE")
    assert house.read(receipts.counts)["differing"] == 1


def test_a_receipt_says_where_goods_lie_that_were_never_loose(house: Database) -> None:
    receive(house, PALLET, RED)
    facts = house.read(lambda session: receipts.details(session, 1))
    assert facts.lines[0].places == ((PALLET, 20), ("MAIN-DOCK", 1))


@pytest.mark.parametrize("key", inspections.SORT_KEYS)
def test_inspections_are_sorted_by_each_column(house: Database, key: str) -> None:
    do(house, incoming.inspect_item, sku="RED", is_wanted=True)
    receive(house, "ASN-1", RED)
    assert list(house.read(lambda session: inspections.ids(session, Filter(text="RED"), Sort(key)))) == [1]


def test_inspection_of_an_item_can_be_ended(house: Database) -> None:
    do(house, incoming.inspect_item, sku="RED", is_wanted=True)
    do(house, incoming.inspect_item, sku="RED", is_wanted=False)
    assert house.read(lambda session: session.scalars(select(Item.is_inspected)).one()) is False
