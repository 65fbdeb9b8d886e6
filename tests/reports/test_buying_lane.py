"""A lane buys each label once, through every fault of a carrier; what it cannot know it asks, and never guesses.

The carrier of these tests knows no idempotency: a label that is ordered twice is sold twice, and counted.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from journeys.bench import Bench
from journeys.shop import JOBS, PRINTER, RED, Shop, open_shop
from loopback_carrier import CARRIER, PDF, CarrierServer, Fault, LoopbackPost, Settings
from sqlalchemy import select, update

from devices.printer import Printer
from devices.virtual_printer import VirtualPrinter
from devices.zebra import read_status
from fulfilment import cancelling
from fulfilment.papers import Address
from fulfilment.shipping import awaiting, labels, purchase
from fulfilment.shipping.carriers import CARRIERS
from fulfilment.shipping.carriers.carrier import Bought, Wanted
from models.base import utc_now
from models.database import Database
from models.order import Order
from models.shipping import Errand, Parcel, ParcelLabel, PrintJob
from models.work import OrderTote
from reports import buying_lane
from reports.buying_lane import BuyingLane
from reports.print_lane import PrintLane
from reports.printables import draw


@dataclass
class Desk:
    """A shop whose orders go by the loopback carrier, its server, and the lane between them."""

    shop: Shop
    server: CarrierServer
    lane: BuyingLane
    bench: Bench
    troubles: list[tuple[str, str]] = field(default_factory=list)

    def pack(self, number: str = "SO-1") -> None:
        """Pack an order of one piece until its box waits for its label."""
        self.shop.order(number, ("RED", 1), carrier="Loopback", service="Parcel")
        self.bench.pick(self.shop.walk(number))
        self.bench.command("PACK")
        self.bench.scan(number, RED, says="pack.item")

    def states(self) -> list[str]:
        """States of all labels, in the order in which they were wanted."""
        return [row[0] for row in self.shop.rows(select(ParcelLabel.state).order_by(ParcelLabel.id))]

    def due(self) -> None:
        """Let the time pass until the carrier is asked again."""
        self.shop.database.write("test", lambda session: session.execute(update(Errand).values(due_at=utc_now())))
        self.lane._resumes_at = 0.0

    def ask_again(self) -> None:
        """Let the time pass and the lane work."""
        self.due()
        self.lane.drain()

    def again(self) -> BuyingLane:
        """Return a lane as the next start of the program makes it."""
        self.lane = lane_on(self)
        return self.lane

    @property
    def sold(self) -> list[int]:
        """How often the label of each key was sold."""
        return list(self.server.sold.values())


def lane_on(desk: Desk, *, answer_s: float = 0.3) -> BuyingLane:
    def on_trouble(title: str, trouble: object) -> None:
        desk.troubles.append((title, trouble.trouble if trouble else ""))  # type: ignore[attr-defined]

    return BuyingLane(desk.server.carrier(answer_s=answer_s), desk.shop.database, on_trouble=on_trouble)


@pytest.fixture
def desk(database: Database, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setitem(CARRIERS, "loopback", CARRIER)
    shop = open_shop(database)
    with CarrierServer() as server:
        desk = Desk(shop, server, None, Bench(database, "pick"))  # type: ignore[arg-type]
        desk.again()
        yield desk
        desk.lane.stop()


def settle(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on a carrier that knows no label is believed at once."""
    monkeypatch.setattr(purchase, "SETTLES_S", 0)


def test_a_label_is_wanted_with_its_key_and_its_errand_and_nobody_is_called(desk: Desk) -> None:
    desk.pack()
    assert desk.states() == ["wanted"]
    assert desk.shop.rows(select(Errand.lane, Errand.kind, Errand.state, Errand.station_id)) == [
        ("carrier:loopback", "buy", "waiting", 1)
    ]
    assert desk.server.asked == []


def test_a_label_is_bought_under_the_key_stored_before_and_its_printing_is_queued(desk: Desk) -> None:
    desk.pack()
    ((key,),) = desk.shop.rows(select(ParcelLabel.purchase_key))
    assert desk.lane.drain() == 1
    assert dict(desk.server.sold) == {key: 1}
    assert desk.states() == ["queued"]
    assert desk.shop.rows(JOBS) == [("LP000001", 1, "queued", PRINTER)]
    assert desk.lane.drain() == 0


def test_the_print_job_belongs_to_who_packed(desk: Desk) -> None:
    desk.pack()
    desk.lane.drain()
    ((station, operator),) = desk.shop.rows(select(PrintJob.station_id, PrintJob.operator_id))
    assert (station, operator) == desk.shop.rows(select(Errand.station_id, Errand.operator_id))[0]
    assert operator is not None


def test_the_carrier_is_told_the_parcel(desk: Desk) -> None:
    desk.pack()
    desk.lane.drain()
    ((weight,),) = desk.shop.rows(select(Parcel.weight_g))
    assert (desk.server.orders[0]["to"], desk.server.orders[0]["grams"]) == ("Riga", weight)


def test_the_label_of_the_carrier_is_printed_as_it_came_and_closes_the_box(desk: Desk) -> None:
    desk.pack()
    desk.lane.drain()
    device = VirtualPrinter(PRINTER)
    PrintLane(printer_of(device), desk.shop.database, draw).drain()
    assert [label.zpl for label in device.labels] == [b"^XA^FDLP000001^FS^XZ"]
    desk.bench.scan("LP000001", says="pack.order_done")
    assert desk.states() == ["applied"]
    assert desk.shop.disagreements() == ()


def test_a_pdf_for_a_label_printer_is_refused_with_a_sentence(desk: Desk) -> None:
    desk.server.media_type = PDF
    desk.pack()
    desk.lane.drain()
    device = VirtualPrinter(PRINTER)
    PrintLane(printer_of(device), desk.shop.database, draw).drain()
    assert not device.labels
    assert "Let it send ZPL" in desk.shop.rows(select(Errand.trouble).where(Errand.kind == "print"))[0][0]


def printer_of(device: VirtualPrinter) -> Printer:
    return Printer(PRINTER, lambda label, copies: b"", device, read_status, language="zpl")


@pytest.mark.parametrize(
    "fault",
    [
        Fault.SILENT_AFTER_SELLING,
        Fault.ERROR_AFTER_SELLING,
        Fault.CUT_AFTER_SELLING,
        Fault.GARBAGE_AFTER_SELLING,
    ],
)
def test_a_label_sold_without_an_answer_is_found_and_not_bought_again(desk: Desk, fault: Fault) -> None:
    desk.server.fault = fault
    desk.pack()
    desk.lane.drain()
    assert desk.states() == ["unknown"]
    desk.server.fault = Fault.NONE
    desk.ask_again()
    assert (desk.states(), desk.sold) == (["queued"], [1])
    assert desk.server.asked == ["POST /labels", "GET /labels"]


@pytest.mark.parametrize("fault", [Fault.SILENT_BEFORE_SELLING, Fault.ERROR_BEFORE_SELLING])
def test_a_doubtful_label_that_was_not_sold_is_bought_only_when_that_is_settled(
    desk: Desk, fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.server.fault = fault
    desk.pack()
    desk.lane.drain()
    desk.server.fault = Fault.NONE
    desk.ask_again()
    assert (desk.states(), desk.sold) == (["unknown"], [])
    settle(monkeypatch)
    desk.ask_again()
    assert (desk.states(), desk.sold) == (["queued"], [1])


def test_an_order_that_the_carrier_carries_out_late_is_not_placed_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.server.fault = Fault.LATE
    desk.pack()
    desk.lane.drain()
    desk.ask_again()
    assert (desk.states(), desk.sold) == (["unknown"], [])
    desk.server.released.set()
    until(lambda: desk.sold == [1])
    settle(monkeypatch)
    desk.ask_again()
    assert (desk.states(), desk.sold) == (["queued"], [1])


def test_a_refused_label_waits_with_the_carriers_words_and_others_go_on(desk: Desk) -> None:
    desk.server.fault = Fault.REFUSED
    desk.pack("SO-1")
    desk.lane.drain()
    desk.server.fault = Fault.NONE
    desk.bench.command("LEAVE")
    desk.pack("SO-2")
    desk.lane.drain()
    assert desk.states() == ["wanted", "queued"]
    (row,) = desk.shop.database.read(awaiting.open_questions)
    assert str(row.sentence) == (
        "Loopback Post refuses: “no such street”. Correct the order. It is tried again by itself."
    )
    assert desk.troubles[-1] == ("Loopback Post", row.trouble)


def test_a_refused_label_is_tried_again_by_rule_under_the_same_key(desk: Desk) -> None:
    desk.server.fault = Fault.REFUSED
    desk.pack()
    desk.lane.drain()
    assert desk.lane.drain() == 0, "not before its time"
    desk.server.fault = Fault.NONE
    desk.ask_again()
    assert (desk.states(), desk.sold) == (["queued"], [1])
    assert len({order["key"] for order in desk.server.orders}) == 1
    assert desk.troubles[-1] == ("Loopback Post", "")


def test_a_carrier_that_cannot_be_reached_is_given_a_rest(desk: Desk) -> None:
    desk.lane = BuyingLane(LoopbackPost(Settings()), desk.shop.database)
    desk.pack("SO-1")
    desk.bench.command("LEAVE")
    desk.pack("SO-2")
    assert desk.lane.drain() == 1, "the second label would fare no better"
    assert desk.states() == ["wanted", "wanted"]
    desk.due()
    desk.again().drain()
    assert (desk.states(), desk.sold) == (["queued", "queued"], [1, 1])


def in_doubt(desk: Desk) -> str:
    """Leave a label in doubt that was sold, and return the code of its parcel."""
    desk.server.fault = Fault.SILENT_AFTER_SELLING
    desk.pack()
    desk.lane.drain()
    desk.server.fault = Fault.NONE
    return str(desk.shop.rows(select(Parcel.code))[0][0])


def by_hand(desk: Desk, parcel: str, tracking: str) -> bool:
    return desk.shop.database.write("test", lambda session: purchase.answer_by_hand(session, parcel, tracking))


def test_a_person_may_say_that_the_label_was_sold_and_nobody_is_asked_again(desk: Desk) -> None:
    assert by_hand(desk, in_doubt(desk), "LP000001")
    desk.ask_again()
    assert (desk.states(), desk.sold) == (["queued"], [1])
    assert desk.server.asked == ["POST /labels"]


def test_a_person_may_say_that_none_was_sold_and_it_is_bought(desk: Desk) -> None:
    parcel = in_doubt(desk)
    desk.server.labels.clear()
    desk.server.sold.clear()
    assert by_hand(desk, parcel, "")
    desk.ask_again()
    assert (desk.states(), desk.sold) == (["queued"], [1])


def test_nobody_is_believed_about_a_label_that_is_not_in_doubt(desk: Desk) -> None:
    desk.pack()
    ((parcel,),) = desk.shop.rows(select(Parcel.code))
    assert not by_hand(desk, parcel, "LP000009")
    assert desk.states() == ["wanted"]


def test_a_program_that_ended_before_the_call_buys_once_when_that_is_settled(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.pack()
    desk.shop.database.write("test", lambda session: purchase.take(session, "loopback"))
    desk.again().drain()
    assert (desk.states(), desk.sold) == (["unknown"], [])
    settle(monkeypatch)
    desk.ask_again()
    assert (desk.states(), desk.sold) == (["queued"], [1])


def test_a_program_that_ended_between_call_and_booking_finds_what_it_bought(desk: Desk) -> None:
    desk.pack()
    asked = desk.shop.database.write("test", lambda session: purchase.take(session, "loopback"))
    assert asked is not None
    desk.server.carrier().buy(asked.wanted)
    desk.again().drain()
    assert (desk.states(), desk.sold) == (["queued"], [1])


def test_another_station_does_not_buy_what_this_one_is_buying(desk: Desk) -> None:
    desk.server.fault = Fault.LATE
    desk.pack()
    lane = lane_on(desk, answer_s=5.0)
    lane.start()
    until(lambda: desk.server.asked == ["POST /labels"])
    desk.again().drain()
    desk.server.released.set()
    until(lambda: desk.states() == ["queued"])
    lane.stop()
    desk.ask_again()
    assert (desk.states(), desk.sold) == (["queued"], [1])


def test_two_stations_share_the_work_and_nothing_is_bought_twice(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(CARRIERS, "loopback", CARRIER)
    first, second = Database.open(postgres_url), Database.open(postgres_url)
    with CarrierServer() as server:
        desk = Desk(open_shop(first), server, None, Bench(first, "pick"))  # type: ignore[arg-type]
        for number in range(1, 6):
            desk.pack(f"SO-{number}")
            desk.bench.command("LEAVE")
            desk.shop.database.write("test", lambda session: session.execute(update(OrderTote).values(is_open=False)))
        lanes = [BuyingLane(server.carrier(), database) for database in (first, second)]
        for lane in lanes:
            lane.start()
        until(lambda: desk.states() == ["queued"] * 5, 20)
        for lane in lanes:
            lane.stop()
        assert desk.sold == [1] * 5
    first.close()
    second.close()


def test_a_call_that_breaks_by_a_bug_leaves_the_label_in_doubt(desk: Desk) -> None:
    class Broken(LoopbackPost):
        def buy(self, wanted: Wanted) -> Bought:
            super().buy(wanted)
            raise RuntimeError("a bug after the sale")

    desk.lane = BuyingLane(Broken(Settings(desk.server.url)), desk.shop.database)
    desk.pack()
    with pytest.raises(RuntimeError, match="a bug"):
        desk.lane.drain()
    assert desk.states() == ["unknown"]
    desk.ask_again()
    assert (desk.states(), desk.sold) == (["queued"], [1])


@pytest.mark.parametrize("number", ["1Z" * 200, "LP\x001", "LP\ud834", ""])
def test_a_number_that_nobody_can_scan_leaves_the_label_in_doubt_for_a_person(desk: Desk, number: str) -> None:
    class Odd(LoopbackPost):
        def buy(self, wanted: Wanted) -> Bought:
            return Bought(number)

    desk.lane = BuyingLane(Odd(Settings(desk.server.url)), desk.shop.database)
    desk.pack()
    desk.lane.drain()
    assert desk.states() == ["unknown"]


def cancel(desk: Desk, number: str = "SO-1") -> None:
    ((order,),) = desk.shop.rows(select(Order.id).where(Order.number == number))
    desk.shop.database.write("test", lambda session: cancelling.cancel(session, order))


def test_a_label_voided_before_the_call_is_never_bought(desk: Desk) -> None:
    desk.pack()
    cancel(desk)
    desk.lane.drain()
    assert (desk.states(), desk.server.asked) == (["voided"], [])
    assert desk.shop.rows(select(Errand.state)) == [("given_up",)]


def test_a_bought_label_that_is_voided_is_given_back_once(desk: Desk) -> None:
    desk.pack()
    desk.lane.drain()
    cancel(desk)
    desk.ask_again()
    desk.ask_again()
    assert (desk.states(), desk.server.voided) == (["voided"], ["LP000001"])
    assert desk.server.asked == ["POST /labels", "DELETE /labels"]
    assert desk.shop.rows(select(ParcelLabel.asked_at)) == [(None,)]


def test_an_undone_box_gives_its_label_back_and_the_next_one_has_its_own(desk: Desk) -> None:
    desk.pack()
    desk.lane.drain()
    desk.bench.command("UNDO")
    desk.bench.scan(RED, says="pack.item")
    desk.due()
    desk.lane.drain()
    assert desk.states() == ["voided", "queued"]
    assert (desk.sold, desk.server.voided, sorted(desk.server.labels)) == ([1, 1], ["LP000001"], ["LP000002"])


def test_a_label_voided_while_the_carrier_sells_it_is_given_back(desk: Desk) -> None:
    desk.server.fault = Fault.LATE
    desk.pack()
    lane = desk.lane = lane_on(desk, answer_s=5.0)
    lane.start()
    until(lambda: desk.server.asked == ["POST /labels"])
    cancel(desk)
    desk.server.released.set()
    until(lambda: desk.server.voided == ["LP000001"])
    until(lambda: desk.shop.rows(select(Errand.state)) == [("given_up",)])
    assert desk.states() == ["voided"]
    assert desk.shop.rows(JOBS) == []


def test_a_doubtful_label_that_is_voided_is_found_and_given_back(desk: Desk) -> None:
    desk.server.fault = Fault.SILENT_AFTER_SELLING
    desk.pack()
    desk.lane.drain()
    cancel(desk)
    desk.ask_again()
    assert (desk.states(), desk.server.voided) == (["voided"], ["LP000001"])


def test_a_lane_on_its_thread_buys_what_is_added_when_it_is_woken(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(buying_lane, "POLL_S", 60.0)
    desk.lane.start()
    desk.pack()
    desk.lane.wake()
    until(lambda: desk.states() == ["queued"])


def test_a_local_label_is_bought_at_once_and_needs_no_lane(desk: Desk) -> None:
    desk.shop.order("SO-9", ("RED", 1), carrier="Omniva")
    desk.bench.pick(desk.shop.walk("SO-9"))
    desk.bench.command("PACK")
    desk.bench.scan("SO-9", RED, shows="scan_label")
    assert desk.states() == ["queued"]
    assert desk.shop.rows(select(Errand.kind)) == [("print",)]
    assert desk.shop.database.read(lambda session: labels.document_of(session, 1)) is None


def test_the_recipients_name_stands_in_no_errand_and_no_journal(desk: Desk) -> None:
    desk.pack()
    asked = desk.shop.database.write("test", lambda session: purchase.take(session, "loopback"))
    assert asked is not None
    assert asked.wanted.recipient != Address()
    assert asked.wanted.recipient.name not in repr(desk.shop.rows(select(Errand.trouble, Errand.sentences)))


def until(condition, seconds: float = 8.0) -> None:
    """Wait for something that another thread does; fails after the time."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)
