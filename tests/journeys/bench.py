"""A workplace that a test works at: a scanner in the hand, a screen in front, a label printer at the side."""

from functools import partial

from journeys.shop import PRINTER
from talking import Talk

from devices.label import Label
from devices.printer import Printer
from devices.transports.base import Transport
from devices.virtual_printer import VirtualPrinter
from devices.zebra import read_status
from fulfilment.shipping.printing import Taken
from fulfilment.step import Step
from fulfilment.workflows import WORKFLOWS
from models.database import Database
from reports.print_lane import PrintLane


class Bench:
    """Scans and asserts what the screen answers; follows to another screen when a scan leads there."""

    def __init__(self, database: Database, workflow: str, *, station_id: int = 1, badge: str = "BADGE-ANNA") -> None:
        self.database = database
        self.talk = Talk(database, workflow, station_id)
        self.printer = VirtualPrinter(PRINTER)
        self.lane = lane_of(database, self.printer)
        self.scans = 0
        if badge:
            self.talk.scan(badge)

    @property
    def step(self) -> Step:
        """What the screen shows."""
        return self.talk.step

    def scan(self, *texts: str, says: str = "", shows: str = "") -> Step:
        """Scan texts one after the other; the last one must lead to this notice and state."""
        for text in texts:
            self._follow(self.talk.scan(text))
            self.scans += 1
        self._expect(says, shows)
        return self.step

    def command(self, name: str, *, says: str = "", shows: str = "") -> Step:
        """Scan a command barcode."""
        self._follow(self.talk.command(name))
        self.scans += 1
        self._expect(says, shows)
        return self.step

    def repeat(self, text: str, key: str) -> Step:
        """Deliver the same gesture twice."""
        self.talk.scan(text, key=key)
        return self.talk.scan(text, key=key)

    def labels(self) -> list[str]:
        """Let the printer work and return the codes of all labels that have come out of it."""
        self.lane.drain()
        return [bytes_.zpl.decode().split("^FD")[1].split("^FS")[0] for bytes_ in self.printer.labels]

    def newest_label(self) -> str:
        """Let the printer work and return the code on the newest label."""
        return self.labels()[-1].split()[0]

    def pick(self, job: str, **pieces: object) -> None:
        """Walk a whole job: every prompt is answered with what it asks for, totes from T-1 on."""
        self._follow(self.talk.command("PICK"))
        self.scan(job)
        totes = iter(pieces.get("totes", ("T-1", "T-2", "T-3", "T-4")))  # type: ignore[call-overload]
        while self.step.state != "start":
            self.scan(next(totes) if self.step.state == "give_tote" else self.wanted())

    def pack(self, order: str) -> None:
        """Pack and label a whole order."""
        self._follow(self.talk.command("PACK"))
        self.scan(order)
        while self.step.state != "start":
            self.scan(self.newest_label() if self.step.state == "scan_label" else self.wanted())

    def obey(self, scans: int) -> Step:
        """Scan so many times what the prompt asks for."""
        for _ in range(scans):
            self.scan(self.wanted())
        return self.step

    def wanted(self) -> str:
        """The code that the prompt asks for now."""
        step = self.step
        if step.state in ("scan_location", "scan_tote"):
            return str(step.prompt).split()[-1]
        assert step.card is not None, step
        facts = {str(fact.label): str(fact.value) for fact in step.card.facts}
        lot = facts.get("Lot", "").split(" ")[0].rstrip(",")
        return lot or facts["SKU"]

    def resume(self) -> Step:
        """Return what the screen would show after a restart."""
        return self.talk.present()

    def _follow(self, step: Step) -> None:
        if step.goes_to in WORKFLOWS and step.goes_to != self.talk.workflow:
            self.talk.workflow = step.goes_to
            self.talk.steps.append(self.talk.present())

    def _expect(self, says: str, shows: str) -> None:
        if says:
            assert self.talk.said == says, (self.talk.said, str(self.step.prompt))
        if shows:
            assert self.step.state == shows, (self.step.state, self.talk.said)


def lane_of(database: Database, transport: Transport, *, name: str = PRINTER) -> PrintLane:
    """Return the lane of a printer that prints the code and the copy number of each job."""
    return PrintLane(Printer(name, _encode, transport, read_status), database, partial(_draw))


def _draw(session: object, taken: Taken) -> list[Label]:
    from models.shipping import PrintJob

    job = session.get(PrintJob, taken.job_id)  # type: ignore[attr-defined]
    return [Label(50, 30, (), name=f"{job.code} {taken.copy_no}")]


def _encode(label: Label, copies: int) -> bytes:
    return f"^XA^FD{label.name}^FS^PQ{copies}^XZ".encode()
