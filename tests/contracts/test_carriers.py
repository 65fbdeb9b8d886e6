"""What every carrier that is asked over the network owes: nothing but sentences goes wrong, and nothing is guessed."""

import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import fields

import pytest
from loopback_carrier import CARRIER as LOOPBACK

from fulfilment.papers import Address
from fulfilment.shipping import purchase
from fulfilment.shipping.carriers import calling, connected, remote_carriers
from fulfilment.shipping.carriers.carrier import CarrierError, Failure, RemoteCarrier, Wanted

REMOTE = [*remote_carriers(), LOOPBACK]
HOME = Address("Anna", street="Main street 1", postcode="LV-1010", city="Riga", country="LV")
WANTED = Wanted("P000001", "004750000000000017", "", 1000, purchase_key="key", sender=HOME, recipient=HOME)
VERBS: dict[str, Callable[[RemoteCarrier], object]] = {
    "buy": lambda carrier: carrier.buy(WANTED),
    "find": lambda carrier: carrier.find("key"),
    "void": lambda carrier: carrier.void("tracking"),
}


@pytest.fixture(params=REMOTE, ids=lambda carrier: carrier.name)
def carrier(request: pytest.FixtureRequest) -> RemoteCarrier:
    kind: RemoteCarrier = request.param
    return kind


def test_a_carrier_has_a_name_for_orders_and_a_title_for_people(carrier: RemoteCarrier) -> None:
    assert carrier.name == carrier.name.casefold()
    assert carrier.title
    assert not carrier.is_local


def test_the_settings_stand_in_its_file_are_frozen_and_describe_each_field(carrier: RemoteCarrier) -> None:
    kind = carrier.settings_type
    assert kind is __import__(type(carrier).__module__, fromlist=["Settings"]).Settings
    assert kind.__dataclass_params__.frozen
    assert kind() == carrier.settings
    assert [
        field.name for field in fields(kind) if not (field.metadata.get("label") and field.metadata.get("help"))
    ] == []
    assert "url" in kind.__dataclass_fields__, "test and real accounts have different addresses"


def test_settings_of_a_newer_program_are_passed_over(carrier: RemoteCarrier) -> None:
    made = connected(carrier, {"url": "http://127.0.0.1:9", "nobody_knows_this": 1})
    assert made.settings.url == "http://127.0.0.1:9"
    assert type(made) is type(carrier)


@pytest.mark.parametrize("verb", VERBS)
def test_a_carrier_that_is_not_reached_was_not_asked(carrier: RemoteCarrier, verb: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        silent = connected(carrier, {"url": f"http://127.0.0.1:{taken.getsockname()[1]}"})
        with pytest.raises(CarrierError) as raised:
            VERBS[verb](silent)
    assert raised.value.failure is Failure.NOT_ASKED
    assert carrier.title in str(raised.value.cause)
    assert str(raised.value.cure)


@pytest.fixture(
    params=[b"", b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<html", b"\x16\x03\x01", b"HTTP/1.1 500 X\r\n\r\n"]
)
def nonsense(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a server that answers every call with the same nonsense and hangs up."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                connection.recv(65536)
                connection.sendall(request.param)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


@pytest.mark.parametrize("verb", VERBS)
def test_nonsense_is_never_taken_for_an_answer(carrier: RemoteCarrier, verb: str, nonsense: str) -> None:
    with pytest.raises(CarrierError) as raised:
        VERBS[verb](connected(carrier, {"url": nonsense}))
    assert str(raised.value.cause)
    assert str(raised.value.cure)


def test_a_call_ends_before_another_station_takes_it_for_dead() -> None:
    assert calling.CONNECT_S + calling.ANSWER_S < purchase.CALL_S < purchase.SETTLES_S
