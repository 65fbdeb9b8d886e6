"""The one resolver: every text that the house prints or the world sends means what it should."""

from datetime import date
from functools import partial

import builders
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event, select, update
from sqlalchemy.orm import Session
from stdnum import ean

from fulfilment import commands, founding
from fulfilment.identify import Found, Meaning, Sort, identify, spellings
from fulfilment.items import store_codes
from fulfilment.stock import receiving
from fulfilment.warehouse_settings import put
from models.base import utc_now
from models.database import Database
from models.item import Identifier, Item, Supplier
from models.place import Location, LocationKind
from models.prepared import Prepared
from models.purchase import PurchaseOrder

GTIN, CASE = "4006381333931", "14006381333938"


@pytest.fixture
def house(database: Database) -> Database:
    """RED with GTIN and case code, a bin, a tote, an order, a purchase order, an open receipt."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        red = builders.item(session, "RED-1", code=GTIN, case=(CASE, 6))
        builders.lot(session, red.id, "LOT7")
        builders.bin_at(session, "A-1-1")
        builders.tote(session, "T-1")
        builders.order(session, "20418", [(red.id, 1)])
        supplier = Supplier(code="S", name="S")
        session.add(supplier)
        session.flush()
        session.add(PurchaseOrder(number="PO-1", supplier_id=supplier.id, warehouse_id=1, ordered_at=utc_now()))
        receiving.open_receipt(session, 1)

    database.write("test", prepare)
    return database


def bin_id(session: Session) -> int:
    return session.scalars(select(Location.id).where(Location.code == "A-1-1")).one()


def read(house: Database, text: str, symbology: str = "") -> Found:
    return house.read(partial(identify, text=text, symbology=symbology, installation="T3ST"))


def meaning(house: Database, text: str, symbology: str = "") -> Meaning:
    (only,) = read(house, text, symbology).meanings
    return only


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        (GTIN, Sort.ITEM),
        ("RED-1", Sort.ITEM),
        ("A-1-1", Sort.LOCATION),
        ("T-1", Sort.LOCATION),
        ("20418", Sort.ORDER),
        ("PO-1", Sort.PURCHASE),
        ("R000001", Sort.RECEIPT),
        ("BADGE-ANNA", Sort.BADGE),
        ("LOT7", Sort.LOT),
        (commands.code_of("UNDO", "T3ST"), Sort.COMMAND),
    ],
)
def test_every_kind_of_text_is_known(house: Database, text: str, sort: Sort) -> None:
    assert meaning(house, text).sort == sort


def test_a_case_code_counts_its_pieces(house: Database) -> None:
    assert (meaning(house, CASE).quantity, meaning(house, CASE).name) == (6, "case")


def test_a_location_tells_its_kind(house: Database) -> None:
    assert [meaning(house, text).name for text in ("A-1-1", "T-1")] == ["bin", "tote"]


def test_places_outside_cannot_be_scanned(house: Database) -> None:
    assert read(house, "@LOSS").meanings == ()


def test_small_letters_find_what_is_kept_in_capitals(house: Database) -> None:
    assert meaning(house, "a-1-1").sort == Sort.LOCATION


def test_blanks_and_line_ends_around_are_ignored(house: Database) -> None:
    assert meaning(house, f" {GTIN}\r\n").sort == Sort.ITEM


@pytest.mark.parametrize("text", ["", " ", "nothing", "' OR 1=1 --", "🐻", "%", "é" * 500])
def test_unknown_texts_mean_nothing(house: Database, text: str) -> None:
    assert read(house, text) == Found(text.strip(" \r\n\t"), ())


def test_a_nul_byte_from_a_broken_cable_means_nothing(postgres_url: str) -> None:
    database = Database.open(postgres_url)
    try:
        assert read(database, "A\x00B").meanings == ()
    finally:
        database.close()


def test_half_a_character_means_nothing(house: Database) -> None:
    assert read(house, "A\ud800").meanings == ()


@given(st.text(max_size=60))
def test_any_text_is_spelled_without_repeats(text: str) -> None:
    forms = spellings(text)
    assert forms[0] == text
    assert len(forms) == len(set(forms))


@pytest.mark.parametrize("text", [f"0{GTIN}", "00" + GTIN[1:] if GTIN[0] == "0" else f"0{GTIN}"])
def test_a_gtin_is_found_with_more_leading_zeros(house: Database, text: str) -> None:
    assert meaning(house, text).sort == Sort.ITEM


def test_a_upc_is_found_as_ean(house: Database) -> None:
    house.write("test", partial(builders.item, sku="UPC", code="036000291452"))
    assert meaning(house, "0036000291452") == meaning(house, "036000291452")


def test_a_gs1_symbol_brings_lot_expiry_and_count(house: Database) -> None:
    found = meaning(house, f"010{GTIN}17300630374\x1d10LOT7\x1d21S1", "]C1")
    assert (found.quantity, found.lot, found.expires_on) == (4, "LOT7", date(2030, 6, 30))


def test_the_count_of_a_case_multiplies(house: Database) -> None:
    assert meaning(house, f"02{CASE}3703", "]C1").quantity == 18


def test_best_before_expiry_and_production_are_kept_apart(house: Database) -> None:
    read = meaning(house, f"010{GTIN}15300630", "]d2")
    assert (read.expires_on, read.best_before_on) == (None, date(2030, 6, 30))
    read = meaning(house, f"010{GTIN}112601021530063017300731", "]d2")
    days = (date(2026, 1, 2), date(2030, 6, 30), date(2030, 7, 31))
    assert (read.made_on, read.best_before_on, read.expires_on) == days


def test_what_tells_the_pieces_apart_depends_on_the_item(house: Database) -> None:
    text = f"010{GTIN}10L1\x1d21S-7"
    assert meaning(house, text, "]d2").lot == "L1"
    track = update(Item).where(Item.sku == "RED-1").values(tracking="serial")
    house.write("test", lambda session: session.execute(track))
    assert meaning(house, text, "]d2").lot == "S-7"


def test_a_serial_number_alone_means_its_item_and_its_lot(house: Database) -> None:
    def track(session: Session) -> None:
        scale = builders.item(session, "SCALE", tracking="serial")
        builders.serial(session, scale.id, "SN-1")

    house.write("test", track)
    found = house.read(lambda session: identify(session, "sn-1"))
    assert [(each.sort, each.lot) for each in found.meanings] == [(Sort.ITEM, "SN-1"), (Sort.LOT, "")]


def test_a_gs1_symbol_is_read_without_the_scanners_mark(house: Database) -> None:
    assert meaning(house, f"010{GTIN}10LOT7").lot == "LOT7"


def test_a_mark_that_promises_no_gs1_is_believed(house: Database) -> None:
    assert read(house, f"010{GTIN}10LOT7", "]C0").meanings == ()


def test_a_gs1_symbol_with_a_wrong_check_digit_means_nothing(house: Database) -> None:
    assert read(house, f"010{GTIN[:-1]}910LOT7", "]C1").meanings == ()


def test_an_unknown_gtin_means_nothing(house: Database) -> None:
    assert read(house, "010590123412345710LOT7", "]C1").meanings == ()


def test_one_code_of_two_items_has_two_meanings(house: Database) -> None:
    def double(session: Session) -> None:
        other = builders.item(session, "TWIN")
        session.add(Identifier(item_id=other.id, text=GTIN))

    house.write("test", double)
    assert len(read(house, GTIN).all(Sort.ITEM)) == 2


def test_the_wanted_sort_is_chosen_among_several_meanings(house: Database) -> None:
    house.write("test", partial(builders.bin_at, code="RED-1"))
    found = read(house, "RED-1")
    places, items = found.first(Sort.LOCATION, Sort.ITEM), found.first(Sort.ITEM, Sort.LOCATION)
    assert places is not None
    assert items is not None
    assert (places.sort, items.sort) == (Sort.LOCATION, Sort.ITEM)


def test_a_command_of_another_warehouse_is_told_from_an_unknown_text(house: Database) -> None:
    assert read(house, commands.code_of("UNDO", "ABCD")).is_foreign_command
    assert not read(house, "PHABCDUNDO").is_foreign_command


def test_the_badge_of_somebody_who_left_means_nothing(house: Database) -> None:
    def leave(session: Session) -> None:
        founding.operator(session, "CLARA", "Clara", badge="BADGE-CLARA").is_active = False

    house.write("test", leave)
    assert read(house, "BADGE-CLARA").meanings == ()


def test_a_scan_costs_one_query(house: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    ask = Prepared.all
    monkeypatch.setattr(Prepared, "all", lambda *of: asked.append(of) or ask(*of))

    def job(session: Session) -> Found:
        event.listen(session.connection(), "before_cursor_execute", lambda *of: asked.append(of))
        return identify(session, f"010{GTIN}10LOT7", symbology="]C1", installation="T3ST")

    assert house.read(job).meanings
    assert len(asked) == 1


def test_pallets_and_docks_are_locations_too(house: Database) -> None:
    house.write("test", lambda session: session.add(founding.location("PAL-1", LocationKind.PALLET, 1)))
    assert [meaning(house, text).name for text in ("PAL-1", "MAIN-DOCK")] == ["pallet", "dock"]


def test_lot_without_item_is_the_lot(house: Database) -> None:
    assert read(house, "10NEWLOT", symbology="]C1").text == "NEWLOT"


@pytest.mark.parametrize("text", ["RED-1", GTIN])
def test_an_item_out_of_use_is_known_while_pieces_of_it_are_there(house: Database, text: str) -> None:
    house.write("test", lambda session: setattr(session.get_one(Item, 1), "is_active", False))
    assert read(house, text).meanings == ()
    house.write("test", lambda session: builders.stock(session, 1, bin_id(session), 3))
    assert meaning(house, text).sort == Sort.ITEM


def test_a_place_out_of_use_is_known_while_pieces_are_in_it(house: Database) -> None:
    def close_bin(session: Session) -> None:
        session.scalars(select(Location).where(Location.code == "A-1-1")).one().is_active = False

    house.write("test", close_bin)
    assert read(house, "A-1-1").meanings == ()
    house.write("test", lambda session: builders.stock(session, 1, bin_id(session), 3))
    assert meaning(house, "A-1-1").sort == Sort.LOCATION


WEIGHED, PRICED = "2112345008500", "0200123003492"


def with_digit(code: str) -> str:
    return code[:-1] + ean.calc_check_digit(code[:-1])


@pytest.fixture
def counter(house: Database) -> Database:
    """A cheese counter: CHEESE is counted in grams under 12345, PIE is sold by the piece at 3.49 under 123."""

    def prepare(session: Session) -> None:
        builders.item(session, "CHEESE", code="12345", measure="g")
        builders.item(session, "PIE", code="123", price_minor=349)
        put(session, store_codes.SETTING, ["21IIIIIWWWWWC", "02IIIIIPPPPPC"])

    house.write("test", prepare)
    return house


def test_a_weighed_code_counts_its_grams(counter: Database) -> None:
    found = meaning(counter, with_digit(WEIGHED))
    assert (found.sort, found.quantity) == (Sort.ITEM, 850)


def test_a_priced_code_counts_as_many_pieces_as_the_price_makes(counter: Database) -> None:
    assert meaning(counter, with_digit(PRICED)).quantity == 1
    assert meaning(counter, with_digit("0200123010470")).quantity == 3


def test_a_price_that_makes_no_whole_pieces_is_told_and_means_nothing(counter: Database) -> None:
    found = read(counter, with_digit("0200123003500"))
    assert found.meanings == ()
    assert "PIE" in str(found.trouble)


def test_a_code_that_is_known_as_it_stands_never_asks_for_patterns(counter: Database) -> None:
    code = with_digit(WEIGHED)
    counter.write("test", lambda session: builders.item(session, "BOXED", code=code))
    asked: list[str] = []

    def listen(connection: object, cursor: object, statement: str, *rest: object) -> None:
        asked.append(statement)

    event.listen(counter.engine, "before_cursor_execute", listen)
    assert meaning(counter, code).quantity == 1
    assert not any("setting" in statement for statement in asked)


def test_without_patterns_a_weighed_code_is_unknown(house: Database) -> None:
    assert read(house, with_digit(WEIGHED)).meanings == ()
