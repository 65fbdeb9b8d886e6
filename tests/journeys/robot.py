"""An operator who only reads the screen: scans what each step asks for, the largest case that fits first."""

from collections import deque
from functools import partial

from talking import Talk

from fulfilment.shipping import printing
from fulfilment.step import Step
from models.database import Database


class Robot:
    """Walks and packs at one station; the labels come out of a printer that never fails."""

    PRINTER = "robot's printer"

    def __init__(self, database: Database, station_id: int, *, cases: tuple[int, ...]) -> None:
        self._database = database
        self._cases = sorted(cases, reverse=True)
        self._totes = deque(f"T-{n}" for n in range(1, 9))
        self._pick, self._pack = Talk(database, "pick", station_id), Talk(database, "pack", station_id)
        self._pick.scan("BADGE-ANNA")
        self._pack.present()
        self.scans = 1

    def walk(self, job_code: str) -> None:
        """Take a walk and do it to its end."""
        step = self._scan(self._pick, job_code)
        while step.state != "start":
            step = self._scan(self._pick, self._wanted_on_walk(step))
        assert step.notice is not None
        assert step.notice.id == "pick.job_done", step.notice

    def pack(self, order: str) -> None:
        """Pack an order, stick its labels on, and see it go."""
        step = self._scan(self._pack, order)
        while step.state != "start":
            if step.state == "scan_label":
                self._print()
                assert step.card is not None
                step = self._scan(self._pack, step.card.title)
            else:
                step = self._scan(self._pack, self._wanted_at_bench(step))
        assert step.notice is not None
        assert step.notice.id == "pack.order_done", step.notice

    def _scan(self, talk: Talk, text: str) -> Step:
        self.scans += 1
        step = talk.scan(text)
        assert step.notice is not None
        assert not step.notice.is_refusal, f"{text}: {step.notice}"
        return step

    def _wanted_on_walk(self, step: Step) -> str:
        if step.state == "give_tote":
            self._totes.rotate(-1)
            return self._totes[0]
        if step.state == "scan_location":
            return str(step.prompt.values["place"])
        if step.state == "scan_tote":
            return str(step.prompt.values["tote"])
        return self._code(step, int(str(step.prompt.values["n"])))

    def _wanted_at_bench(self, step: Step) -> str:
        current = next(line for line in step.lines if line.is_current)
        return self._code(step, current.wanted - current.done)

    def _code(self, step: Step, pieces: int) -> str:
        assert step.card is not None
        sku = next(fact.value for fact in step.card.facts if fact.label.source == "SKU")
        case = next((case for case in self._cases if case <= pieces), 1)
        return sku if case == 1 else f"{sku}-CASE{case}"

    def _print(self) -> None:
        taken = self._database.write("print", partial(printing.take, printer=self.PRINTER))
        if taken is not None:
            self._database.write("print", partial(printing.printed, job_id=taken.job_id))
