"""After a call that went wrong it is certain that nothing was sold, or it is in doubt; nothing is guessed."""

import socket
from collections.abc import Iterator

import pytest
from loopback_carrier import CarrierServer, Fault, LoopbackPost, Settings

from fulfilment.papers import Address
from fulfilment.shipping.carriers.carrier import ZPL, CarrierError, Document, Failure, Wanted

WANTED = Wanted("P000001", "004750000000000017", "Parcel", 1200, purchase_key="key-1", recipient=Address(city="Rīga"))


@pytest.fixture
def server() -> Iterator[CarrierServer]:
    with CarrierServer() as server:
        yield server


def test_a_label_is_bought_with_its_document(server: CarrierServer) -> None:
    sold = server.carrier().buy(WANTED)
    assert (sold.tracking, sold.document) == ("LP000001", Document(ZPL, b"^XA^FDLP000001^FS^XZ"))
    assert server.orders == [{"key": "key-1", "to": "Rīga", "grams": 1200}]


def test_a_label_is_found_by_its_key_and_nothing_by_another(server: CarrierServer) -> None:
    sold = server.carrier().buy(WANTED)
    assert server.carrier().find("key-1") == sold
    assert server.carrier().find("key-2") is None


def test_giving_back_twice_is_no_error(server: CarrierServer) -> None:
    carrier = server.carrier()
    tracking = carrier.buy(WANTED).tracking
    carrier.void(tracking)
    carrier.void(tracking)
    assert server.voided == [tracking]


@pytest.mark.parametrize(
    ("fault", "failure", "sold"),
    [
        (Fault.REFUSED, Failure.REFUSED, 0),
        (Fault.TOO_OFTEN, Failure.NOT_ASKED, 0),
        (Fault.ERROR_BEFORE_SELLING, Failure.IN_DOUBT, 0),
        (Fault.ERROR_AFTER_SELLING, Failure.IN_DOUBT, 1),
        (Fault.SILENT_BEFORE_SELLING, Failure.IN_DOUBT, 0),
        (Fault.SILENT_AFTER_SELLING, Failure.IN_DOUBT, 1),
        (Fault.CUT_AFTER_SELLING, Failure.IN_DOUBT, 1),
        (Fault.GARBAGE_AFTER_SELLING, Failure.IN_DOUBT, 1),
    ],
)
def test_what_is_certain_after_a_fault(server: CarrierServer, fault: Fault, failure: Failure, sold: int) -> None:
    server.fault = fault
    with pytest.raises(CarrierError) as raised:
        server.carrier(answer_s=0.2).buy(WANTED)
    assert (raised.value.failure, server.sold["key-1"]) == (failure, sold)
    assert "Loopback Post" in str(raised.value.cause)
    assert str(raised.value.cure)


def test_a_carrier_that_nobody_answers_for_was_not_asked() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        carrier = LoopbackPost(Settings(f"http://127.0.0.1:{taken.getsockname()[1]}"))
        with pytest.raises(CarrierError) as raised:
            carrier.buy(WANTED)
    assert raised.value.failure is Failure.NOT_ASKED


def test_a_name_that_does_not_exist_was_not_asked() -> None:
    with pytest.raises(CarrierError) as raised:
        LoopbackPost(Settings("http://nobody.invalid")).buy(WANTED)
    assert raised.value.failure is Failure.NOT_ASKED


def test_the_words_of_a_refusal_are_the_carriers_own(server: CarrierServer) -> None:
    server.fault = Fault.REFUSED
    with pytest.raises(CarrierError, match=r"Loopback Post refuses: “no such street”\. Correct the order"):
        server.carrier().buy(WANTED)
