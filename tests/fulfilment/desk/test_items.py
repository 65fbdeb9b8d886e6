"""Items at the desk: entered, changed, refused at the field, undone."""

from dataclasses import replace
from functools import partial

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.desk import items
from fulfilment.desk.answer import Action, Answer, act
from fulfilment.desk.item_form import CodeRow, Handling, ItemForm, Names, PartRow, Trade
from fulfilment.desk.undoing import undo_last
from fulfilment.queries import items as items_query
from fulfilment.queries import stock, stock_details
from fulfilment.queries.listing import Filter
from models.database import Database
from models.item import Identifier, Item, KitPart

GTIN = "4006381333931"
WHOLE = ItemForm(
    names=Names(sku="CUP", name="Cup", name_ru="Чашка", name_lv="Krūze", product="CUPS", variant="red"),
    handling=Handling(is_fragile=True, hazard_class="9", pick_note="Two hands"),
    trade=Trade(price="12,50", cost="7", currency="eur", origin_country="Latvia", customs_code="6912 00 23"),
    codes=(CodeRow(GTIN), CodeRow("14006381333938", "case", 6, weight_g=2400, length_mm=300)),
)


@pytest.fixture
def house(database: Database) -> Database:
    """RED lies in A; ANNA is signed on at station 1."""
    builders.red_in_two_bins(database, code="5901234123457")
    return database


def do(house: Database, action: Action, kind: str = "item.save") -> Answer:
    return house.write(kind, partial(act, station_id=1, action=action, needs_badge=False))


def save(house: Database, form: ItemForm, sku: str = "") -> Answer:
    item_id = id_of(house, sku) if sku else None
    return do(house, partial(items.save, form=form, item_id=item_id))


def id_of(house: Database, sku: str) -> int:
    return house.read(lambda session: session.scalars(select(Item.id).where(Item.sku == sku)).one())


def load(house: Database, sku: str) -> ItemForm:
    return house.read(partial(items.load, item_id=id_of(house, sku)))


def test_a_new_item_is_there_whole(house: Database) -> None:
    assert save(house, WHOLE).notice.id == "item.saved"
    found = load(house, "CUP")
    trade = Trade(price="12.50", cost="7.00", currency="EUR", origin_country="LV", customs_code="69120023")
    assert found == replace(WHOLE, trade=trade)


def test_it_can_be_found_by_its_new_name_at_once(house: Database) -> None:
    save(house, WHOLE)
    save(house, replace(load(house, "CUP"), names=replace(WHOLE.names, name_lv="Tase")), "CUP")
    found = house.read(lambda session: list(stock.ids(session, stock.Filter("tase"))))
    assert found == [id_of(house, "CUP")]


def test_it_can_be_found_by_its_product(house: Database) -> None:
    save(house, replace(WHOLE, names=replace(WHOLE.names, product="TABLEWARE-7")))
    assert house.read(lambda session: list(stock.ids(session, Filter("tableware-7")))) == [id_of(house, "CUP")]


def test_saving_what_is_there_changes_nothing(house: Database) -> None:
    save(house, WHOLE)
    before = load(house, "CUP")
    save(house, before, "CUP")
    assert load(house, "CUP") == before


def test_undo_gives_fields_codes_and_parts_back(house: Database) -> None:
    save(house, WHOLE)
    before = load(house, "CUP")
    changed = replace(
        before,
        names=replace(before.names, name="Mug"),
        trade=replace(before.trade, kit="assembled"),
        codes=(CodeRow(GTIN), CodeRow("NEW-CODE", "inner", 3)),
        parts=(PartRow("RED", 2),),
        substitutes=("RED",),
    )
    assert save(house, changed, "CUP").notice.id == "item.saved"
    assert load(house, "CUP") == changed
    assert do(house, partial(undo_last, kinds=items.KINDS), "undo").notice.id == "desk.undone"
    assert load(house, "CUP") == before


def test_undoing_the_entry_takes_the_item_out_of_use(house: Database) -> None:
    save(house, WHOLE)
    do(house, partial(undo_last, kinds=items.KINDS), "undo")
    assert house.read(lambda session: session.scalar(select(Item.is_active).where(Item.sku == "CUP"))) is False
    assert house.read(lambda session: session.scalars(select(Identifier.text)).all()) == ["5901234123457"]


NAMES, TRADE = WHOLE.names, WHOLE.trade
WRONG = {
    "no SKU": (replace(WHOLE, names=replace(NAMES, sku=" ")), "sku"),
    "no name": (replace(WHOLE, names=replace(NAMES, name="")), "name"),
    "a SKU that is taken": (replace(WHOLE, names=replace(NAMES, sku="RED")), "sku"),
    "a code that is another's": (replace(WHOLE, codes=(CodeRow("5901234123457"),)), "codes"),
    "a code that is another's SKU": (replace(WHOLE, codes=(CodeRow("RED"),)), "codes"),
    "a wrong check digit": (replace(WHOLE, codes=(CodeRow("4006381333932"),)), "codes"),
    "a code twice": (replace(WHOLE, codes=(CodeRow(GTIN), CodeRow(GTIN))), "codes"),
    "a piece that counts six": (replace(WHOLE, codes=(CodeRow(GTIN, "each", 6),)), "codes"),
    "a case of nothing": (replace(WHOLE, codes=(CodeRow(GTIN, "case", 0),)), "codes"),
    "a customs code of letters": (replace(WHOLE, trade=replace(TRADE, customs_code="69AB")), "customs_code"),
    "a customs code of a chapter that is not there": (
        replace(WHOLE, trade=replace(TRADE, customs_code="990012")),
        "customs_code",
    ),
    "an unknown country": (replace(WHOLE, trade=replace(TRADE, origin_country="Atlantis")), "origin_country"),
    "an unknown currency": (replace(WHOLE, trade=replace(TRADE, currency="XYZ")), "currency"),
    "a price of words": (replace(WHOLE, trade=replace(TRADE, price="cheap")), "price"),
    "a price below zero": (replace(WHOLE, trade=replace(TRADE, price="-1")), "price"),
    "an unknown hazard": (replace(WHOLE, handling=Handling(hazard_class="77")), "hazard_class"),
    "a kit of nothing": (replace(WHOLE, trade=replace(TRADE, kit="sold")), "parts"),
    "parts of no kit": (replace(WHOLE, parts=(PartRow("RED"),)), "parts"),
    "an unknown part": (replace(WHOLE, trade=replace(TRADE, kit="sold"), parts=(PartRow("NONE"),)), "parts"),
    "itself as a part": (replace(WHOLE, trade=replace(TRADE, kit="sold"), parts=(PartRow("CUP"),)), "parts"),
    "itself as a substitute": (replace(WHOLE, substitutes=("CUP",)), "substitutes"),
    "an unknown substitute": (replace(WHOLE, substitutes=("NONE",)), "substitutes"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_told_at_its_field_and_nothing_is_stored(house: Database, what: str) -> None:
    form, field = WRONG[what]
    answer = save(house, form)
    assert (answer.notice.id, answer.notice.is_refusal) == (f"item.bad.{field}", True)
    assert house.read(lambda session: session.scalars(select(Item.sku)).all()) == ["RED"]


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("tracking", lambda form: replace(form, keeping=replace(form.keeping, tracking="lot"))),
        ("measure", lambda form: replace(form, measures=replace(form.measures, measure="g"))),
    ],
)
def test_what_stock_depends_on_cannot_be_changed_under_it(house: Database, field: str, change: object) -> None:
    answer = save(house, change(load(house, "RED")), "RED")  # type: ignore[operator]
    assert answer.notice.id == f"item.bad.{field}"


def test_kits_are_assembled_and_taken_apart_at_the_desk(house: Database) -> None:
    kit = replace(WHOLE, trade=replace(TRADE, kit="assembled"), parts=(PartRow("RED", 3),), codes=())
    save(house, kit)
    cup = id_of(house, "CUP")
    say = [
        do(house, partial(what, item_id=cup, place="A", pieces=pieces), kind).notice.id
        for what, pieces, kind in (
            (items.assemble, 4, "stock.assemble"),
            (items.assemble, 3, "stock.assemble"),
            (items.take_apart, 1, "stock.take_apart"),
        )
    ]
    assert say == ["assemble.missing", "item.assembled", "item.taken_apart"]
    assert do(house, partial(items.assemble, item_id=cup, place="Z", pieces=1)).notice.id == "item.no_place"
    rows = house.read(lambda session: stock.rows(session, [cup, id_of(house, "RED")], 1))
    assert [row.on_hand for row in rows] == [2, 4]


def test_of_a_sold_kit_as_many_can_be_had_as_its_parts_make(house: Database) -> None:
    save(house, replace(WHOLE, trade=replace(TRADE, kit="sold"), parts=(PartRow("RED", 3),)))
    (row,) = house.read(lambda session: stock.rows(session, [id_of(house, "CUP")], 1))
    assert (row.available, row.on_hand, row.is_scarce) == (3, 0, False)


def test_the_recipe_is_rewritten_and_not_added_to(house: Database) -> None:
    kit = replace(WHOLE, trade=replace(TRADE, kit="sold"), parts=(PartRow("RED", 3),))
    save(house, kit)
    save(house, replace(kit, parts=(PartRow("RED", 1),)), "CUP")
    assert house.read(lambda session: session.scalars(select(KitPart.quantity)).all()) == [1]


def test_merging_is_asked_by_sku(house: Database) -> None:
    save(house, WHOLE)

    def ask(session: Session) -> tuple[int, int]:
        into_id, plan = items.merging_with(session, id_of(house, "RED"), "CUP")
        return into_id, plan.pieces

    assert house.read(ask) == (id_of(house, "CUP"), 10)
    merged = do(house, partial(items.merge, item_id=id_of(house, "RED"), into_id=id_of(house, "CUP")), "item.merge")
    assert merged.notice.id == "item.merged"
    assert do(house, partial(items.bring_back, item_id=id_of(house, "RED"))).notice.id == "item.went_into"
    assert do(house, partial(undo_last, kinds=items.KINDS), "undo").notice.id == "desk.undone"
    assert do(house, partial(items.retire, item_id=id_of(house, "RED"))).notice.id == "item.tied"


def test_the_pane_of_a_sold_kit_says_which_part_is_scarce(house: Database) -> None:
    save(house, replace(WHOLE, trade=replace(TRADE, kit="sold"), parts=(PartRow("RED", 3),)))
    facts = house.read(partial(stock_details.details, item_id=id_of(house, "CUP"), warehouse_id=1))
    assert facts is not None
    assert (facts.kits, [(part.sku, part.pieces, part.available) for part in facts.parts]) == (3, [("RED", 3, 10)])


def test_the_list_finds_kits_and_what_is_out_of_use(house: Database) -> None:
    save(house, replace(WHOLE, trade=replace(TRADE, kit="sold"), parts=(PartRow("RED", 3),)))
    save(house, replace(WHOLE, names=replace(NAMES, sku="OLD"), codes=()))
    do(house, partial(items.retire, item_id=id_of(house, "OLD")))
    views = {
        view: house.read(lambda s, view=view: list(items_query.ids(s, Filter("", view)))) for view in items_query.VIEWS
    }
    assert views == {
        "all": [id_of(house, "CUP"), id_of(house, "RED")],
        "kits": [id_of(house, "CUP")],
        "retired": [id_of(house, "OLD")],
    }
    assert house.read(items_query.counts) == {"all": 2, "kits": 1, "retired": 1}


def test_the_pane_of_an_item_says_what_it_is_made_of_and_who_its_variants_are(house: Database) -> None:
    save(house, replace(WHOLE, trade=replace(TRADE, kit="assembled"), parts=(PartRow("RED", 4),), substitutes=("RED",)))
    save(house, replace(WHOLE, names=replace(NAMES, sku="CUP-2", variant="blue"), codes=()))
    facts = house.read(partial(items_query.details, item_id=id_of(house, "CUP"), warehouse_id=1))
    assert facts is not None
    assert [(part.sku, part.pieces, part.available) for part in facts.parts] == [("RED", 4, 10)]
    assert (facts.can_be_made, [each.sku for each in facts.variants], [each.sku for each in facts.substitutes]) == (
        2,
        ["CUP-2"],
        ["RED"],
    )
