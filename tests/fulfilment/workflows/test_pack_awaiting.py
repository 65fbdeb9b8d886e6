"""A box whose carrier has not answered: the packer is told so, can go on elsewhere, and the label comes by itself."""

from collections.abc import Iterator

import pytest
from journeys.bench import Bench
from journeys.shop import RED, Shop, open_shop
from loopback_carrier import CARRIER, CarrierServer, Fault

from fulfilment.shipping.carriers import CARRIERS
from models.database import Database
from reports.buying_lane import BuyingLane


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[CarrierServer]:
    monkeypatch.setitem(CARRIERS, "loopback", CARRIER)
    with CarrierServer() as server:
        yield server


@pytest.fixture
def shop(database: Database) -> Shop:
    return open_shop(database)


@pytest.fixture
def bench(shop: Shop, server: CarrierServer) -> Bench:
    shop.order("SO-1", ("RED", 1), carrier="loopback")
    shop.order("SO-2", ("BLUE", 1))
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"), totes=("T-1",))
    bench.pick(shop.walk("SO-2"), totes=("T-2",))
    bench.command("PACK")
    return bench


def test_the_last_piece_leads_to_waiting_for_the_carrier(bench: Bench) -> None:
    step = bench.scan("SO-1", RED, says="pack.item", shows="await_carrier")
    assert str(step.prompt) == "Waiting for the carrier"
    assert step.changes >= {"stock", "orders", "labels"}
    assert [offer.command for offer in step.offers if offer.command != "SIGNOFF"] == ["UNDO", "LEAVE"]


def test_the_trouble_of_the_carrier_stands_in_the_step(bench: Bench, server: CarrierServer) -> None:
    server.fault = Fault.REFUSED
    bench.scan("SO-1", RED)
    BuyingLane(server.carrier(), bench.database).drain()
    assert "Loopback Post refuses: “no such street”" in str(bench.resume().detail)


def test_the_bought_label_leads_on_by_itself(bench: Bench, server: CarrierServer) -> None:
    bench.scan("SO-1", RED)
    BuyingLane(server.carrier(), bench.database).drain()
    assert bench.resume().state == "scan_label"
    bench.scan(bench.newest_label(), says="pack.order_done")


def test_a_scan_before_the_label_is_bought_is_refused_with_what_is_awaited(bench: Bench) -> None:
    step = bench.scan("SO-1", RED, RED, says="pack.not_bought", shows="await_carrier")
    assert "is asked for the label" in str(step.notice and step.notice.detail)


def test_the_packer_goes_on_with_another_order_and_the_label_opens_its_own(bench: Bench, server: CarrierServer) -> None:
    bench.scan("SO-1", RED, shows="await_carrier")
    bench.command("LEAVE", shows="start")
    bench.pack("SO-2")
    BuyingLane(server.carrier(), bench.database).drain()
    label = bench.newest_label()
    bench.scan(label, says="pack.opened", shows="scan_label")
    bench.scan(label, says="pack.order_done")
