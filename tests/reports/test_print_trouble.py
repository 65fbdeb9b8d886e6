"""What keeps a paper from coming out is kept in sentences that every window says in its own language."""

import pytest
from journeys.bench import lane_of
from journeys.shop import PRINTER, Shop, open_shop
from sqlalchemy import select

from devices.errors import DeviceError
from devices.label import LabelError
from devices.virtual_printer import VirtualPrinter
from fulfilment.bench import bench_at
from fulfilment.shipping import printing
from fulfilment.step import Text
from models.database import Database
from models.shipping import Errand, PrintJob


@pytest.fixture
def shop(database: Database) -> Shop:
    """One paper waits for the printer."""
    shop = open_shop(database)
    database.write(
        "test",
        lambda session: printing.queue(session, bench_at(session, 1), paper="item", subject_id=1, code="A"),
    )
    return shop


class Refusing(VirtualPrinter):
    """Refuses whatever it is sent."""

    error = DeviceError("", "")

    def send(self, data: bytes) -> None:
        raise self.error


def draw_nothing(error: Exception):
    def draw(session, taken):
        raise error

    return draw


REFUSALS = {
    "the device": (
        DeviceError("{device} refuses.", "Wait.", {"device": "zebra"}),
        [["devices", "{device} refuses.", {"device": "zebra"}], ["devices", "Wait.", {"device": "zebra"}]],
    ),
    "a label that cannot be drawn": (
        LabelError("{symbol} has no data.", symbol="QR"),
        [["prints", "It could not be drawn.", {}], ["devices", "{symbol} has no data.", {"symbol": "QR"}]],
    ),
    "a label of the carrier": (
        LabelError("It is {format}.", "Send {wanted}.", format="PDF", wanted="ZPL"),
        [
            ["prints", "It could not be drawn.", {}],
            ["devices", "It is {format}.", {"format": "PDF", "wanted": "ZPL"}],
            ["devices", "Send {wanted}.", {"format": "PDF", "wanted": "ZPL"}],
        ],
    ),
    "a row that is gone": (
        LookupError("no {parcel}"),
        [["prints", "It could not be drawn.", {}], ["", "{value}", {"value": "no {parcel}"}]],
    ),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_what_keeps_a_paper_is_stored_in_sentences_that_can_be_translated(shop: Shop, name: str) -> None:
    error, sentences = REFUSALS[name]
    printer = Refusing(PRINTER)
    lane = lane_of(shop.database, printer)
    if isinstance(error, DeviceError):
        printer.error = error
    else:
        lane._draw = draw_nothing(error)
    lane.drain()
    words = " ".join(source.format_map(values) for _, source, values in sentences)
    assert shop.rows(select(Errand.trouble, Errand.sentences)) == [(words, sentences)]


def test_a_paper_that_comes_out_after_all_has_no_trouble_any_more(shop: Shop) -> None:
    told = Text("devices", "{device} refuses.", {"device": "zebra"})
    shop.database.write("test", lambda session: printing.failed(session, 1, told, retry_s=0))
    lane_of(shop.database, VirtualPrinter(PRINTER, odometer=1200)).drain()
    assert shop.rows(select(PrintJob.state)) == [("printed",)]
    assert shop.rows(select(Errand.trouble, Errand.sentences)) == [("", None)]
