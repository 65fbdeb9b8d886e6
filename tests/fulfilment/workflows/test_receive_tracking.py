"""Receiving pieces with serial numbers, and goods with dates, by scans."""

from datetime import date, timedelta

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from talking import Talk, talk

from fulfilment.site_clock import today_at
from fulfilment.step import Tone
from fulfilment.stock import ledger
from models.database import Database
from models.item import Item, Lot
from models.place import Location, LocationKind
from models.stock import Balance

SCALE, CREAM = "4006381333931", "5901234123457"
GS = "\x1d"


@pytest.fixture
def receive(database: Database) -> Talk:
    """A blind receipt: SCALE comes by serial, CREAM by lot, with at least 30 days left, and is removed 10 before."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        scale = builders.item(session, "SCALE", code=SCALE, case=("14006381333938", 6), tracking="serial")
        builders.serial(session, scale.id, "S-HERE", builders.bin_at(session, "A-1").id)
        days = {"receive_by_days": 30, "removal_days": 10, "best_before_days": 20, "shelf_life_days": 365}
        builders.item(session, "CREAM", code=CREAM, tracking="lot", **days)

    database.write("test", prepare)
    talking = talk(database, "receive")
    talking.command("NEXT")
    return talking


def serials(talking: Talk) -> dict[str, str]:
    """Serial numbers inside, with the place where each stands."""
    query = select(Lot).where(Lot.is_serial)

    def ask(session: Session) -> dict[str, str]:
        where = {lot.code: ledger.serial_at(session, lot.id) for lot in session.scalars(query)}
        codes = {code: session.get_one(Location, place).code for code, place in where.items() if place}
        return codes

    return talking.database.read(ask)


def in_days(talking: Talk, days: int) -> date:
    return talking.database.read(lambda session: today_at(session, 1)) + timedelta(days=days)


def cream(talking: Talk, lot: str, **dates: date) -> str:
    """A GS1 symbol of CREAM: made is AI 11, best is AI 15, expires is AI 17."""
    ais = {"made": "11", "best": "15", "expires": "17"}
    return "01" + CREAM.zfill(14) + "".join(f"{ais[name]}{day:%y%m%d}" for name, day in dates.items()) + "10" + lot


def lot_dates(talking: Talk, code: str) -> tuple[date | None, date | None, date | None]:
    row = talking.database.read(lambda session: session.scalars(select(Lot).where(Lot.code == code)).one())
    return row.expires_on, row.best_before_on, row.removal_on


def test_one_gs1_scan_takes_one_piece_with_its_serial(receive: Talk) -> None:
    receive.scan("01" + SCALE.zfill(14) + "21S-1", symbology="]d2")
    assert (receive.said, serials(receive)) == ("receive.taken_in", {"S-HERE": "A-1", "S-1": "MAIN-DOCK"})


def test_a_plain_code_asks_for_the_serial_and_any_text_is_one(receive: Talk) -> None:
    receive.scan(SCALE)
    assert (receive.step.state, receive.said) == ("scan_serial", "receive.lot_wanted")
    assert "QTY5" not in {offer.command for offer in receive.step.offers}
    receive.scan("SN 0042/x")
    assert (receive.said, serials(receive)["SN 0042/x"]) == ("receive.taken_in", "MAIN-DOCK")


def test_a_place_or_another_item_is_no_serial(receive: Talk) -> None:
    receive.scan(SCALE)
    for text in ("A-1", CREAM, SCALE):
        receive.scan(text)
        assert (receive.step.notice.is_refusal, receive.step.state) == (True, "scan_serial")
    assert serials(receive) == {"S-HERE": "A-1"}


def test_a_serial_that_is_here_is_refused_with_its_place(receive: Talk) -> None:
    receive.scans(SCALE, "S-HERE")
    assert (receive.said, receive.step.tone) == ("receive.serial_here", Tone.ALREADY_DONE)
    assert str(receive.step.notice.text) == "Serial S-HERE is here already, in A-1"
    assert serials(receive) == {"S-HERE": "A-1"}


def test_the_same_serial_twice_in_a_receipt_is_refused(receive: Talk) -> None:
    receive.scans(SCALE, "S-1", SCALE, "S-1")
    assert (receive.said, serials(receive)["S-1"]) == ("receive.serial_here", "MAIN-DOCK")


def test_a_serial_that_a_customer_has_comes_in_as_a_return(receive: Talk) -> None:
    def send(session: Session) -> None:
        place = builders.place(session, "A-1", "SCALE", "S-HERE")
        ledger.post(session, place, ledger.outside(session)[LocationKind.CUSTOMER], 1)

    receive.database.write("test", send)
    receive.scans(SCALE, "S-HERE")
    assert (receive.said, serials(receive)) == ("receive.serial_sent", {})


def test_a_serial_that_went_back_to_its_supplier_may_come_again(receive: Talk) -> None:
    def send(session: Session) -> None:
        place = builders.place(session, "A-1", "SCALE", "S-HERE")
        ledger.post(session, place, ledger.outside(session)[LocationKind.SUPPLIER], 1)

    receive.database.write("test", send)
    receive.scans(SCALE, "S-HERE")
    assert (receive.said, serials(receive)) == ("receive.taken_in", {"S-HERE": "MAIN-DOCK"})


@pytest.mark.parametrize("many", ["14006381333938", "QTY5"])
def test_several_pieces_have_no_one_serial(receive: Talk, many: str) -> None:
    if many.startswith("QTY"):
        receive.command(many)
        many = SCALE
    receive.scan(many)
    assert (receive.said, receive.step.state) == ("receive.one_a_serial", "scan_item")
    receive.scans(SCALE, "S-1")
    assert serials(receive)["S-1"] == "MAIN-DOCK", "the next piece goes on as usual"


def test_undo_takes_the_serial_out_and_it_may_come_in_again(receive: Talk) -> None:
    receive.scans(SCALE, "S-1")
    receive.command("UNDO")
    assert "S-1" not in serials(receive)
    receive.scans(SCALE, "S-1")
    assert receive.said == "receive.taken_in"


def test_a_bin_puts_the_serials_away(receive: Talk) -> None:
    receive.scans(SCALE, "S-1", SCALE, "S-2", "A-1")
    assert serials(receive) == {"S-HERE": "A-1", "S-1": "A-1", "S-2": "A-1"}


def test_a_too_long_serial_is_refused(receive: Talk) -> None:
    receive.scans(SCALE, "X" * 61)
    assert receive.said == "receive.long_code"


def test_the_dates_of_a_lot_follow_from_what_is_read(receive: Talk) -> None:
    expires = in_days(receive, 100)
    receive.scan(cream(receive, "L1", expires=expires), symbology="]d2")
    assert lot_dates(receive, "L1") == (expires, expires - timedelta(20), expires - timedelta(10))


def test_the_day_of_production_gives_the_expiry(receive: Talk) -> None:
    made = in_days(receive, -30)
    receive.scan(cream(receive, "L1", made=made), symbology="]d2")
    assert lot_dates(receive, "L1")[0] == made + timedelta(365)


def test_a_best_before_date_is_kept_apart_from_the_expiry(receive: Talk) -> None:
    best = in_days(receive, 100)
    receive.scan(cream(receive, "L1", best=best), symbology="]d2")
    assert lot_dates(receive, "L1") == (None, best, best - timedelta(10))


def test_too_few_days_left_are_taken_in_by_a_second_scan(receive: Talk) -> None:
    text = cream(receive, "L1", expires=in_days(receive, 29))
    receive.scan(text, symbology="]d2")
    assert (receive.said, str(receive.step.notice.text)) == (
        "receive.short_life",
        "Good for 29 more days, 30 are wanted",
    )
    receive.scan(text, symbology="]d2")
    assert receive.said == "receive.taken_in"


def test_another_lot_does_not_confirm_the_short_one(receive: Talk) -> None:
    receive.scan(cream(receive, "L1", expires=in_days(receive, 29)), symbology="]d2")
    receive.scan(cream(receive, "L2", expires=in_days(receive, 28)), symbology="]d2")
    assert receive.said == "receive.short_life"
    assert _pieces(receive) == 0


def test_a_typed_lot_with_few_days_left_is_confirmed_by_typing_it_again(receive: Talk) -> None:
    text = cream(receive, "L1", expires=in_days(receive, 29))
    receive.scan(text, symbology="]d2")
    receive.scan(text, symbology="]d2")
    receive.scans(CREAM, "L1")
    assert (receive.said, receive.step.state) == ("receive.short_life", "scan_lot")
    receive.scan("L1")
    assert (receive.said, _pieces(receive)) == ("receive.taken_in", 2)


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ({"expires": -1}, "receive.expired"),
        ({"made": 1}, "receive.made_later"),
        ({"made": -5, "expires": -6}, "receive.before_made"),
        ({"best": 60, "expires": 50}, "receive.best_after_expiry"),
    ],
)
def test_dates_that_cannot_be_are_refused(receive: Talk, dates: dict[str, int], said: str) -> None:
    receive.scan(cream(receive, "L1", **{name: in_days(receive, n) for name, n in dates.items()}), symbology="]d2")
    assert (receive.said, _pieces(receive)) == (said, 0)


def _pieces(talking: Talk) -> int:
    query = select(Balance.on_hand).join(Item, Item.id == Balance.item_id).where(Item.sku == "CREAM")
    return sum(talking.database.read(lambda session: list(session.scalars(query))))
