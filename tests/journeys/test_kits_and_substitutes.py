"""A set is bought as one: it comes in, is picked, packed and sent as its parts; what is short goes as a substitute."""

from functools import partial
from pathlib import Path

import pytest
from journeys.bench import Bench
from journeys.shop import Shop, item_id, open_shop
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import cancelling
from fulfilment.bench import bench_at
from fulfilment.items import recipes, substitutes
from fulfilment.items.recipes import Part
from fulfilment.orders import substituting
from fulfilment.orders.files.importing import Import
from fulfilment.orders.files.mapping import propose
from fulfilment.orders.files.table import open_table
from fulfilment.queries import order_details, papers
from fulfilment.step import Step
from models.database import Database
from models.item import Item
from models.order import Order, OrderLine
from models.shipping import Parcel


@pytest.fixture
def shop(database: Database) -> Shop:
    """The shop sells a SET of 2 RED, 1 BLUE, and BLUE is fragile; PIN may stand in for BLUE."""
    shop = open_shop(database)

    def enter(session: Session) -> None:
        made = Item(sku="SET", name="Set", kit="sold")
        session.add(made)
        session.flush()
        parts = [Part(item_id(session, "RED"), 2), Part(item_id(session, "BLUE"), 1)]
        recipes.set_parts(session, made.id, parts)
        blue = session.get_one(Item, item_id(session, "BLUE"))
        blue.is_fragile, blue.pick_note, blue.pack_note, blue.hazard_class = True, "Both hands", "Two papers", "3"
        substitutes.set_substitutes(session, blue.id, [item_id(session, "PIN")])

    database.write("test", enter)
    return shop


def order(shop: Shop, folder: Path, pieces: int) -> None:
    """Let an order of sets come in as a file."""
    path = folder / "orders.csv"
    path.write_text(f"order,sku,qty,price,recipient,country\nSO-1,SET,{pieces},30.00,Ann,LV\n", encoding="utf-8")
    table = open_table(path)
    work = Import(table, propose("orders", table.headers), chunk_rows=0)
    for chunk in work.chunks():
        shop.database.write(
            "import", lambda session, chunk=chunk: work.apply_chunk(session, bench_at(session, 1), chunk)
        )


def card_of(step: Step, name: str) -> tuple[list[str], str]:
    """Return the chips and the warning of the card, which must be of that item."""
    assert step.card is not None
    assert step.card.title == name
    return [str(chip) for chip in step.card.chips], str(step.card.warning or "")


def test_a_set_is_picked_packed_and_sent_as_its_parts(shop: Shop, tmp_path: Path) -> None:
    order(shop, tmp_path, 2)
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"))
    assert [shop.line("SO-1", sku)[0] for sku in ("RED", "BLUE")] == [4, 2]
    bench.pack("SO-1")
    assert shop.state("SO-1") == "shipped"
    assert [shop.line("SO-1", sku)[2] for sku in ("RED", "BLUE")] == [4, 2]
    assert shop.disagreements() == ()


def test_who_picks_and_packs_sees_how_it_is_handled_and_the_note_of_the_moment(shop: Shop, tmp_path: Path) -> None:
    shop.order("SO-2", ("BLUE", 1))
    bench = Bench(shop.database, "pick")
    walk = shop.walk("SO-2")
    bench.scan(walk, "T-1")
    chips = ["Fragile", "Class 3: flammable liquids"]
    assert card_of(bench.step, "Item BLUE") == (chips, "Both hands")
    bench.pick(walk)
    bench.command("PACK")
    bench.scan("SO-2")
    assert card_of(bench.step, "Item BLUE") == (chips, "Two papers")


def test_the_paper_in_the_box_shows_the_set_with_its_parts(shop: Shop, tmp_path: Path) -> None:
    order(shop, tmp_path, 2)
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"))
    bench.pack("SO-1")

    def read(session: Session) -> list[tuple[object, ...]]:
        slip = papers.packing_slip(session, session.scalars(select(Parcel.id)).one())
        return [(line.sku, line.is_kit, line.is_part, line.ordered, line.in_parcel) for line in slip.lines]

    assert shop.database.read(read) == [
        ("SET", True, False, 2, 2),
        ("RED", False, True, 4, 4),
        ("BLUE", False, True, 2, 2),
    ]
    label = shop.database.read(lambda s: papers.shipping_label(s, s.scalars(select(Parcel.id)).one()))
    assert label.notes == "Class 3: flammable liquids · Fragile"


def test_cancelling_gives_the_parts_back(shop: Shop, tmp_path: Path) -> None:
    before = shop.available("RED"), shop.available("BLUE")
    order(shop, tmp_path, 2)
    assert (shop.available("RED"), shop.available("BLUE")) == (before[0] - 4, before[1] - 2)
    shop.database.write("order.cancel", lambda s: cancelling.cancel(s, s.scalars(select(Order.id)).one()) and None)
    assert (shop.available("RED"), shop.available("BLUE")) == before


def test_a_part_that_is_short_goes_as_its_substitute_and_the_paper_says_so(shop: Shop, tmp_path: Path) -> None:
    order(shop, tmp_path, 6)
    assert shop.release("SO-1").order_ids == (), "6 BLUE are wanted, 5 are there"

    def substitute(session: Session) -> None:
        (offer,) = substituting.offers(session, session.scalars(select(Order.id)).one())
        assert (offer.sku, offer.missing, offer.substitute_sku) == ("BLUE", 1, "PIN")
        substituting.substitute(session, offer.order_line_id, offer.substitute_id, offer.missing)

    shop.database.write("order.substitute", substitute)
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"))
    bench.pack("SO-1")
    assert shop.state("SO-1") == "shipped"
    assert (shop.line("SO-1", "PIN")[2], shop.line("SO-1", "BLUE")[2]) == (1, 5)

    def slip(session: Session) -> dict[str, str]:
        parcels = session.scalars(select(Parcel.id)).all()
        lines = [line for parcel in parcels for line in papers.packing_slip(session, parcel).lines]
        return {line.sku: line.in_place_of for line in lines}

    assert shop.database.read(slip)["PIN"] == "Item BLUE"


def test_the_order_page_names_the_set_its_parts_and_what_stands_in(shop: Shop, tmp_path: Path) -> None:
    order(shop, tmp_path, 6)

    def substitute(session: Session) -> None:
        line = session.scalars(select(OrderLine).where(OrderLine.item_id == item_id(session, "BLUE"))).one()
        substituting.substitute(session, line.id, item_id(session, "PIN"), 1)

    shop.database.write("order.substitute", substitute)
    facts = shop.database.read(partial(order_details.details, order_id=1))
    assert facts is not None
    assert [(kit.sku, kit.quantity) for kit in facts.kits] == [("SET", 6)]
    assert [(line.sku, line.kit_pieces, line.replaces) for line in facts.lines] == [
        ("RED", 2, ""),
        ("BLUE", 1, ""),
        ("PIN", 1, "BLUE"),
    ]


def test_what_turned_out_missing_at_the_pick_is_fetched_as_its_substitute(shop: Shop, tmp_path: Path) -> None:
    shop.order("SO-3", ("RED", 1), ("BLUE", 5))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-3"), "T-1")
    while bench.step.state != "start":
        is_blue = bench.step.card is not None and bench.step.card.title == "Item BLUE"
        if is_blue and bench.step.state == "scan_item":
            bench.command("SHORT")
        else:
            bench.scan(bench.wanted())
    assert shop.state("SO-3") == "short"

    def substitute(session: Session) -> None:
        (offer,) = substituting.offers(session, session.scalars(select(Order.id)).one())
        substituting.substitute(session, offer.order_line_id, offer.substitute_id, offer.missing)

    shop.database.write("order.substitute", substitute)
    bench.pick(shop.walk("SO-3"))
    bench.pack("SO-3")
    assert shop.state("SO-3") == "shipped"
    assert (shop.line("SO-3", "PIN")[2], shop.line("SO-3", "BLUE")[3]) == (5, 5)
    assert shop.disagreements() == ()
