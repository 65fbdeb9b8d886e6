"""Carriers of the house in the window and on the terminal: bought beside the work, their trouble named in the bar."""

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from journeys.bench import Bench
from journeys.shop import RED, Shop, open_shop
from journeys.window.waiting import until
from journeys.window.window import Bench as Table
from journeys.window.window import Window
from loopback_carrier import CARRIER, CarrierServer, Fault
from printer9100 import Printer9100
from sqlalchemy import select

from fulfilment.opening import House, open_house, url_of
from fulfilment.shipping import purchase
from fulfilment.shipping.carriers import CARRIERS
from models.people import Setting
from models.shipping import ParcelLabel
from ui import station_settings
from ui.carriers import Carriers
from ui.terminal import print_queue


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[CarrierServer]:
    monkeypatch.setitem(CARRIERS, "loopback", CARRIER)
    with CarrierServer() as server:
        yield server


def set_up(shop: Shop, server: CarrierServer, *, answer_s: float = 2.0) -> None:
    """Tell the house where the carrier listens, and of a setting that a newer program knows."""
    values = {"url": server.url, "answer_s": answer_s, "of_a_newer_program": 1}
    shop.database.write("test", lambda session: session.add(Setting(key="carrier.loopback", value=values)))


def pack(shop: Shop, number: str = "SO-1") -> Bench:
    shop.order(number, ("RED", 1), carrier="loopback", service="Parcel")
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk(number))
    bench.command("PACK")
    bench.scan(number, RED, says="pack.item")
    return bench


def states(shop: Shop) -> list[str]:
    return [row[0] for row in shop.rows(select(ParcelLabel.state))]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = open_house(url_of(tmp_path), station="bench-1", fill=open_shop)
    yield house
    house.database.close()


def test_a_house_without_such_carriers_starts_no_lane(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(CARRIERS, "loopback", raising=False)
    assert Carriers.of_house(house).drain() == 0


def test_a_carrier_is_asked_with_the_settings_of_the_house(house: House, server: CarrierServer) -> None:
    shop = Shop(house.database)
    set_up(shop, server)
    pack(shop)
    assert Carriers.of_house(house).drain() == 1
    assert (states(shop), list(server.sold.values())) == (["queued"], [1])


def test_the_print_queue_tells_what_a_carrier_has_not_answered(
    house: House, server: CarrierServer, capsys: pytest.CaptureFixture[str]
) -> None:
    shop = Shop(house.database)
    set_up(shop, server)
    server.fault = Fault.REFUSED
    pack(shop)
    words = print_queue_words(is_printing=True)
    assert print_queue.run(house, words) == 0
    listed = capsys.readouterr().out
    assert "wanted" in listed
    assert "Loopback Post refuses: “no such street”" in listed


def test_the_print_queue_buys_and_prints_what_waits(
    house: House, server: CarrierServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shop = Shop(house.database)
    set_up(shop, server)
    pack(shop)
    words = print_queue_words(is_printing=True, settings=station_settings.to_files(tmp_path), json=True)
    shop.database.write("test", partial(_use_printer, name="Label files"))
    print_queue.run(house, words)
    assert '"code": "LP000001"' in capsys.readouterr().out
    (printed,) = (tmp_path / "labels").iterdir()
    assert printed.read_bytes() == b"^XA^FDLP000001^FS^XZ"


def test_a_label_in_doubt_is_told_by_the_exit_code(house: House, server: CarrierServer) -> None:
    shop = Shop(house.database)
    set_up(shop, server)
    server.fault = Fault.ERROR_AFTER_SELLING
    pack(shop)
    assert print_queue.run(house, print_queue_words(is_printing=True)) == 1


def test_a_parcel_that_is_not_in_doubt_is_named(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert print_queue.run(house, print_queue_words(unsold="P000001")) == 2
    assert "in doubt" in capsys.readouterr().err


def _use_printer(session, name: str) -> None:
    from models.people import Station

    session.get_one(Station, 1).label_printer = name


def print_queue_words(**values: object):
    from argparse import Namespace

    words = {
        "again": None,
        "limit": 50,
        "json": False,
        "sold": None,
        "unsold": None,
        "is_printing": False,
        "settings": station_settings.StationSettings(),
    }
    return Namespace(**(words | values))


@pytest.fixture
def table(tmp_path: Path, server: CarrierServer) -> Iterator[Table]:
    with Printer9100() as printer:
        table = Table(tmp_path / "station", printer)
        table.furnish()
        house = table.open_house()
        set_up(Shop(house.database), server)
        house.database.close()
        yield table
        table.scanner.unplug()


@pytest.fixture
def window(qapp: object, table: Table) -> Iterator[Window]:
    with Window(table) as window:
        window.scan("BADGE-ANNA", on="home", says="scan.signed_on")
        yield window


def pack_in(window: Window, number: str = "SO-1") -> None:
    window.shop.order(number, ("RED", 1), carrier="loopback")
    window.scan(window.shop.walk(number), "T-1", "A-1-1", RED, on="pick", says="pick.job_done")
    window.command("PACK", on="pack")
    window.scan("T-1", RED, says="pack.item")


def test_the_window_buys_prints_and_goes_on_by_itself(window: Window) -> None:
    pack_in(window)
    until(lambda: window.bench.printer.labels == [b"^XA^FDLP000001^FS^XZ"], "the label of the carrier comes out")
    until(lambda: "Stick it on box 1" in str(window.step.detail), "the step says that the label is out")
    window.scan("LP000001", says="pack.order_done")


def test_a_refusal_stands_in_the_bar_until_the_label_is_bought(
    window: Window, server: CarrierServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(purchase, "REFUSED_S", (0.2,))
    server.fault = Fault.REFUSED
    pack_in(window)
    window.wait_until_said("Loopback Post", "check", "Waiting", "no such street", "Correct the order")
    assert "Loopback Post" in window.shell.top._badges
    server.fault = Fault.NONE
    until(lambda: "Loopback Post" not in window.shell.top._badges, "nothing troubles the carrier")
    assert states(window.shop)[0] in ("queued", "sending", "printed")


def test_the_trouble_of_a_carrier_is_said_in_the_language_of_the_screen(window: Window, server: CarrierServer) -> None:
    server.fault = Fault.REFUSED
    pack_in(window)
    window.wait_until_said("Loopback Post", "check", "Correct the order")
    window.packhouse.store.change(language="lv")
    until(lambda: "Correct the order" not in window.devices["Loopback Post"][2], "the cure is said in Latvian")
    assert "no such street" in window.devices["Loopback Post"][2]
    window.packhouse.languages.use("en")


def test_the_window_closes_while_a_carrier_is_silent_and_the_label_is_bought_once(
    table: Table, qapp: object, server: CarrierServer
) -> None:
    server.fault = Fault.LATE
    with Window(table) as window:
        window.scan("BADGE-ANNA", on="home")
        pack_in(window)
        until(lambda: server.asked == ["POST /labels"], "the carrier is asked")
        begun = time.monotonic()
    assert time.monotonic() - begun < 8
    server.released.set()
    until(lambda: list(server.sold.values()) == [1], "the carrier sells late")
    with Window(table) as window:
        until(lambda: states(window.shop)[0] == "printed", "the label is found and printed")
    assert list(server.sold.values()) == [1]
