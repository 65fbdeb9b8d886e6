"""A lane prints each job once, through every fault of a printer; what it cannot know it asks, and never guesses."""

import time
from collections.abc import Iterator
from datetime import timedelta

import pytest
from journeys.bench import lane_of
from journeys.shop import PRINTER, Shop, open_shop
from printer9100 import Fault, Printer9100, Wire
from sqlalchemy import select, update

from devices.errors import DeviceError
from devices.transports.memory import Memory
from devices.transports.tcp import Settings, Tcp
from devices.virtual_printer import VirtualPrinter
from fulfilment.bench import bench_at
from fulfilment.shipping import labels, printing
from fulfilment.shipping.printing import STALE_AFTER
from models.base import utc_now
from models.database import Database
from models.shipping import Errand, ParcelLabel, PrintJob
from reports import print_lane
from reports.print_lane import PrintLane


@pytest.fixture
def shop(database: Database) -> Shop:
    return open_shop(database)


@pytest.fixture
def printer() -> VirtualPrinter:
    return VirtualPrinter(PRINTER, odometer=1200)


@pytest.fixture
def lane(shop: Shop, printer: VirtualPrinter) -> Iterator[PrintLane]:
    lane = lane_of(shop.database, printer)
    yield lane
    lane.stop()


def queue(shop: Shop, *codes: str, copies: int = 1) -> None:
    for code in codes:
        shop.database.write(
            "test",
            lambda session, code=code: printing.queue(
                session, bench_at(session, 1), paper="item", subject_id=1, code=code, copies=copies
            ),
        )


def states(shop: Shop) -> list[str]:
    return [row[0] for row in shop.rows(select(PrintJob.state).order_by(PrintJob.id))]


def troubles(shop: Shop) -> list[str]:
    return [row[0] for row in shop.rows(select(Errand.trouble).order_by(Errand.id))]


def codes(printer: VirtualPrinter) -> list[str]:
    return [label.zpl.decode().split("^FD")[1].split(" ")[0] for label in printer.labels]


def until(condition, seconds: float = 8.0) -> None:
    """Wait for something that another thread does; fails after the time."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)


def test_jobs_come_out_once_and_in_order(shop: Shop, printer: VirtualPrinter, lane: PrintLane) -> None:
    queue(shop, "A", "B", "C")
    assert lane.drain() == 3
    assert (codes(printer), states(shop)) == (["A", "B", "C"], ["printed"] * 3)
    assert lane.drain() == 0


def test_copies_are_one_job_and_the_counter_rises_by_all_of_them(
    shop: Shop, printer: VirtualPrinter, lane: PrintLane
) -> None:
    queue(shop, "A", copies=3)
    lane.drain()
    assert (codes(printer), states(shop), printer.odometer) == (["A", "A", "A"], ["printed"], 1203)


@pytest.mark.parametrize("fault", [Fault.PAPER_OUT, Fault.PAUSED, Fault.HEAD_OPEN, Fault.SILENT, Fault.UNREACHABLE])
def test_a_printer_that_cannot_print_is_given_nothing(
    shop: Shop, printer: VirtualPrinter, lane: PrintLane, fault: Fault
) -> None:
    printer.fault = fault
    queue(shop, "A")
    assert lane.drain() == 0
    assert (states(shop), printer.labels_waiting) == (["queued"], 0)
    printer.fault = Fault.NONE
    lane.drain()
    assert (codes(printer), states(shop)) == (["A"], ["printed"])


class Jamming(VirtualPrinter):
    """Something happens to it the moment a label has arrived."""

    happens = Fault.PAPER_OUT

    def send(self, data: bytes) -> None:
        if b"^XA" in data and self.happens is not Fault.NONE:
            self.fault, self.happens = self.happens, Fault.NONE
        super().send(data)


def test_paper_that_ends_under_a_label_is_waited_for(shop: Shop) -> None:
    printer = Jamming(PRINTER)
    lane = lane_of(shop.database, printer)
    queue(shop, "A", "B")
    lane.start()
    until(lambda: printer.labels_waiting == 1)
    assert states(shop) == ["sending", "queued"]
    printer.fault = Fault.NONE
    until(lambda: states(shop) == ["printed", "printed"])
    lane.stop()
    assert codes(printer) == ["A", "B"]


def test_a_printer_that_lost_the_label_leaves_it_in_doubt(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_lane, "PROOF_S", 0.2)
    printer = Jamming(PRINTER)
    lane = lane_of(shop.database, printer)
    queue(shop, "A")
    lane.start()
    until(lambda: printer.labels_waiting == 1)
    printer.power_cut()
    printer.fault = Fault.NONE
    until(lambda: states(shop) == ["unknown"])
    lane.stop()
    assert codes(printer) == []
    assert lane_of(shop.database, printer).drain() == 0, "a doubtful label is never printed by itself"


def test_a_switched_off_printer_gets_the_job_when_it_is_back(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    class Refusing(VirtualPrinter):
        refusals = 1

        def send(self, data: bytes) -> None:
            if self.refusals:
                self.refusals -= 1
                raise DeviceError("{device} refuses", "wait", {"device": self.name})
            super().send(data)

    monkeypatch.setattr(printing, "RETRY_S", 0)
    printer = Refusing(PRINTER)
    lane = lane_of(shop.database, printer)
    queue(shop, "A")
    lane.drain()
    shop.database.write("test", lambda session: session.execute(update(Errand).values(due_at=utc_now())))
    lane.drain()
    assert (codes(printer), states(shop)) == (["A"], ["printed"])


def test_a_printer_that_does_not_count_leaves_each_label_in_doubt(shop: Shop) -> None:
    paper = Memory()
    lane = lane_of(shop.database, paper)
    queue(shop, "A")
    assert lane.drain() == 1
    assert states(shop) == ["unknown"]
    assert troubles(shop) == ["This printer does not count what it prints. Scan the label."]
    assert lane.drain() == 0


def test_a_paper_that_cannot_be_drawn_does_not_stop_the_next(shop: Shop, printer: VirtualPrinter) -> None:
    lane = lane_of(shop.database, printer)
    lane._draw = drawn_but(lane, 1, LookupError("its parcel is gone"))
    queue(shop, "A", "B")
    lane.drain()
    assert (codes(printer), states(shop)) == (["B"], ["unknown", "printed"])


@pytest.mark.parametrize("bug", [ZeroDivisionError("a bug"), RuntimeError("a bug"), TypeError("a bug")])
@pytest.mark.parametrize("is_alone", [True, False])
def test_a_bug_in_one_paper_is_told_with_its_number_and_does_not_hold_up_the_next(
    shop: Shop, printer: VirtualPrinter, caplog: pytest.LogCaptureFixture, bug: Exception, is_alone: bool
) -> None:
    lane = lane_of(shop.database, printer)
    lane._draw = drawn_but(lane, 1, bug)
    queue(shop, "A", "B")
    if is_alone:
        assert lane.drain() == 2
    else:
        lane.start()
        until(lambda: states(shop) == ["unknown", "printed"])
        lane.stop()
    number = troubles(shop)[0].split("(number ")[1][:6]
    assert f"bug {number}: printer {PRINTER}" in caplog.text
    assert "ZeroDivisionError" in caplog.text or "a bug" in caplog.text
    assert (codes(printer), lane_of(shop.database, printer).drain()) == (["B"], 0)


def drawn_but(lane: PrintLane, job_id: int, bug: Exception):
    drawn = lane._draw

    def draw(session, taken):
        if taken.job_id == job_id:
            raise bug
        return drawn(session, taken)

    return draw


def test_an_answer_that_nobody_understands_leaves_what_was_sent_in_doubt(shop: Shop, printer: VirtualPrinter) -> None:
    lane = lane_of(shop.database, printer)
    asked = lane._printer.status

    def status():
        if printer.labels:
            raise ZeroDivisionError("a bug")
        return asked()

    lane._printer.status = status
    queue(shop, "A")
    with pytest.raises(ZeroDivisionError):
        lane.drain()
    assert (codes(printer), states(shop)) == (["A"], ["unknown"])


def test_a_database_that_is_away_for_a_moment_leaves_no_label_as_sent(shop: Shop, printer: VirtualPrinter) -> None:
    lane = lane_of(shop.database, printer)
    queue(shop, "A", "B")
    lane._store = Interrupted(shop.database, failures=2)
    lane.start()
    until(lambda: states(shop) == ["printed", "printed"])
    lane.stop()
    assert codes(printer) == ["A", "B"]


class Interrupted:
    """A database that refuses its next writes about a label that was sent."""

    def __init__(self, database: Database, failures: int) -> None:
        self._database, self._failures = database, failures
        self.read = database.read

    def write(self, kind: str, job):
        if kind != "print.send" and self._failures:
            self._failures -= 1
            raise ConnectionError("gone")
        return self._database.write(kind, job)


# The program ends in the middle.


def killed_while_sending(shop: Shop, printer: VirtualPrinter, *, was_sent: bool, copies: int = 1) -> None:
    """Take a job as a lane does, maybe send it, and stop living before the outcome is stored."""
    queue(shop, "A", copies=copies)
    counter = printer.odometer
    shop.database.write("print.send", lambda session: printing.take(session, PRINTER, counter=counter))
    if was_sent:
        printer.send(b"^XA^FDA 1^FS^PQ%d^XZ" % copies)


def test_what_came_out_before_the_program_was_killed_is_known_by_the_counter(
    shop: Shop, printer: VirtualPrinter, lane: PrintLane
) -> None:
    killed_while_sending(shop, printer, was_sent=True, copies=2)
    lane.drain()
    assert (codes(printer), states(shop)) == (["A", "A"], ["printed"])


def test_what_was_not_sent_before_the_program_was_killed_is_sent_now(
    shop: Shop, printer: VirtualPrinter, lane: PrintLane
) -> None:
    killed_while_sending(shop, printer, was_sent=False)
    lane.drain()
    shop.database.write("test", lambda session: session.execute(update(Errand).values(due_at=utc_now())))
    lane.drain()
    assert (codes(printer), states(shop)) == (["A"], ["printed"])


def test_some_copies_of_a_killed_job_leave_it_in_doubt(shop: Shop, printer: VirtualPrinter, lane: PrintLane) -> None:
    killed_while_sending(shop, printer, was_sent=False, copies=3)
    printer.send(b"^XA^FDA 1^FS^XZ")
    lane.drain()
    assert (codes(printer), states(shop)) == (["A"], ["unknown"])


def with_two_labels(shop: Shop, printer: VirtualPrinter) -> PrintLane:
    lane = lane_of(shop.database, printer)
    drawn = lane._draw
    lane._draw = lambda session, taken: drawn(session, taken) * 2
    return lane


def test_a_killed_paper_of_two_labels_is_not_printed_when_one_came_out(shop: Shop, printer: VirtualPrinter) -> None:
    killed_while_sending(shop, printer, was_sent=True)
    with_two_labels(shop, printer).drain()
    assert (codes(printer), states(shop)) == (["A"], ["unknown"])


def test_a_killed_paper_of_two_labels_is_printed_when_all_copies_of_both_came_out(
    shop: Shop, printer: VirtualPrinter
) -> None:
    killed_while_sending(shop, printer, was_sent=True, copies=2)
    printer.send(b"^XA^FDA 1^FS^PQ2^XZ")
    with_two_labels(shop, printer).drain()
    assert (codes(printer), states(shop)) == (["A"] * 4, ["printed"])


@pytest.mark.parametrize("bug", [LookupError("its parcel is gone"), ZeroDivisionError("a bug")])
def test_a_killed_paper_that_cannot_be_drawn_again_is_in_doubt(
    shop: Shop, printer: VirtualPrinter, bug: Exception
) -> None:
    killed_while_sending(shop, printer, was_sent=True)
    queue(shop, "B")
    lane = lane_of(shop.database, printer)
    lane._draw = drawn_but(lane, 1, bug)
    lane.drain()
    assert (codes(printer), states(shop)) == (["A", "B"], ["unknown", "printed"])


# The terminal prints what waits and ends: nobody looks after a label that stays behind.


@pytest.mark.parametrize(
    ("fault", "is_lost", "state", "trouble"),
    [
        (Fault.PAPER_OUT, False, "unknown", "The printer has no labels left."),
        (Fault.PAPER_OUT, True, "queued", "The printer has no labels left."),
        (Fault.SILENT, False, "unknown", "The printer takes data but does not answer."),
        (Fault.UNREACHABLE, True, "unknown", f"{PRINTER} is switched off."),
    ],
)
def test_a_printer_that_stops_under_a_label_leaves_nothing_as_sent_when_the_command_ends(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, fault: Fault, is_lost: bool, state: str, trouble: str
) -> None:
    class Stopping(VirtualPrinter):
        def send(self, data: bytes) -> None:
            self.fault = fault
            self.receive(b"" if is_lost else data)

    monkeypatch.setattr(print_lane, "PROOF_S", 0.2)
    queue(shop, "A")
    assert lane_of(shop.database, Stopping(PRINTER)).drain() == 1
    assert states(shop) == [state]
    assert troubles(shop)[0].startswith(trouble)


def test_without_a_counter_a_killed_job_is_in_doubt(shop: Shop, printer: VirtualPrinter) -> None:
    queue(shop, "A")
    shop.database.write("print.send", lambda session: printing.take(session, PRINTER))
    lane = lane_of(shop.database, printer)
    lane.drain()
    assert (codes(printer), states(shop)) == ([], ["unknown"])


@pytest.mark.parametrize("fault", [Fault.UNREACHABLE, Fault.SILENT, Fault.PAPER_OUT])
@pytest.mark.parametrize("was_sent", [True, False])
def test_a_killed_job_waits_for_a_printer_that_cannot_answer_yet(
    shop: Shop, printer: VirtualPrinter, lane: PrintLane, fault: Fault, was_sent: bool
) -> None:
    if fault is Fault.PAPER_OUT:
        printer.fault = fault
    killed_while_sending(shop, printer, was_sent=was_sent)
    printer.fault = fault
    lane.drain()
    printer.fault = Fault.NONE
    lane.drain()
    shop.database.write("test", lambda session: session.execute(update(Errand).values(due_at=utc_now())))
    lane.drain()
    assert (codes(printer), states(shop)) == (["A"], ["printed"])


def test_stopping_while_a_label_is_on_its_way_leaves_its_proof_to_the_next_start(shop: Shop) -> None:
    printer = Jamming(PRINTER)
    lane = lane_of(shop.database, printer)
    queue(shop, "A")
    lane.start()
    until(lambda: printer.labels_waiting == 1)
    lane.stop()
    printer.fault = Fault.NONE
    lane_of(shop.database, printer).drain()
    assert (codes(printer), states(shop)) == (["A"], ["printed"])


# Jobs that nobody wants any more, and old ones.


def label_job(shop: Shop) -> None:
    from journeys.bench import Bench

    shop.order("SO-1", ("RED", 1))
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"))
    bench.command("PACK")
    bench.scan("4006381333931", shows="scan_label")


def test_a_voided_label_is_not_printed(shop: Shop, printer: VirtualPrinter, lane: PrintLane) -> None:
    label_job(shop)
    shop.database.write("test", lambda session: labels.void(session, 1))
    assert lane.drain() == 0
    assert (codes(printer), states(shop)) == ([], ["cancelled"])


def test_an_old_job_asks_before_it_wakes_up(shop: Shop, printer: VirtualPrinter, lane: PrintLane) -> None:
    queue(shop, "A")
    old = utc_now() - STALE_AFTER - timedelta(seconds=1)
    shop.database.write("test", lambda session: session.execute(update(PrintJob).values(queued_at=old)))
    queue(shop, "B")
    lane.drain()
    assert (codes(printer), states(shop)) == (["B"], ["unknown", "printed"])


def test_a_label_follows_its_newest_job(shop: Shop, printer: VirtualPrinter, lane: PrintLane) -> None:
    label_job(shop)
    shop.database.write("print.send", lambda session: printing.take(session, PRINTER, counter=printer.odometer))
    shop.database.write(
        "test", lambda session: printing.print_again(session, bench_at(session, 1), 1, reason="torn", printer=PRINTER)
    )
    shop.database.write("test", lambda session: printing.doubtful(session, 1))
    assert shop.rows(select(ParcelLabel.state)) == [("queued",)]


# The same over a network.


@pytest.fixture
def printer9100() -> Iterator[Printer9100]:
    with Printer9100(odometer=1200) as printer:
        yield printer


def test_a_connection_that_breaks_in_the_label_is_settled_by_the_counter(
    shop: Shop, printer9100: Printer9100, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_lane, "PROOF_S", 0.3)
    tcp = Tcp(Settings("127.0.0.1", printer9100.port, connect_timeout_s=1.0, close_wait_s=0.2))

    class Breaking:
        name, can_answer = "tcp", True

        def send(self, data: bytes) -> None:
            printer9100.wire = Wire.RESET
            try:
                tcp.send(data)
            finally:
                printer9100.wire = Wire.GOOD

        def ask(self, *args, **named):
            return tcp.ask(*args, **named)

    queue(shop, "A" * 80)
    lane = lane_of(shop.database, Breaking())
    lane.drain()
    assert len(printer9100.labels) == 0
    assert states(shop)[0] in ("queued", "unknown")
    assert states(shop) != ["printed"]


def test_a_printer_that_takes_and_forgets_is_not_believed(
    shop: Shop, printer9100: Printer9100, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_lane, "PROOF_S", 0.3)
    tcp = Tcp(Settings("127.0.0.1", printer9100.port, close_wait_s=0.2))

    class Swallowing:
        name, can_answer = "tcp", True

        def send(self, data: bytes) -> None:
            printer9100.wire = Wire.SWALLOW
            tcp.send(data)
            printer9100.wire = Wire.GOOD

        def ask(self, *args, **named):
            return tcp.ask(*args, **named)

    queue(shop, "A")
    lane_of(shop.database, Swallowing()).drain()
    assert (printer9100.labels, states(shop)) == ([], ["unknown"])


def test_thirty_labels_over_the_network_through_faults_come_out_once(shop: Shop, printer9100: Printer9100) -> None:
    tcp = Tcp(Settings("127.0.0.1", printer9100.port, close_wait_s=0.2))
    queue(shop, *(f"L{number}" for number in range(30)))
    lane = lane_of(shop.database, tcp)
    lane.start()
    for fault in (Fault.PAPER_OUT, Fault.HEAD_OPEN, Fault.PAUSED):
        already = len(printer9100.labels)
        until(lambda already=already: len(printer9100.labels) > already)
        printer9100.fault = fault
        until(lambda: states(shop).count("sending") == 0 or printer9100.labels_waiting == 1)
        printer9100.fault = Fault.NONE
        lane.wake()
    until(lambda: states(shop) == ["printed"] * 30, 30)
    lane.stop()
    assert len(printer9100.labels) == len(set(printer9100.labels)) == 30
