"""Talks to a workflow as a scanner does: one text, one transaction, one step."""

from dataclasses import dataclass, field
from functools import partial
from itertools import count

from fulfilment import commands, conversation
from fulfilment.conversation import Gesture
from fulfilment.step import Step
from models.database import Database

_KEYS = count()
"""One count for all talks: two of them may share a station."""


@dataclass
class Talk:
    """A station in one conversation; ANNA signs on with the first word."""

    database: Database
    workflow: str
    station_id: int = 1
    installation: str = "T3ST"
    language: str = ""
    weight_g: int | None = None
    steps: list[Step] = field(default_factory=list)

    @property
    def step(self) -> Step:
        """What the screen shows."""
        return self.steps[-1]

    def scan(self, text: str, *, symbology: str = "", key: str = "", work_id: int | None = None) -> Step:
        """Scan one text and return the step it leads to."""
        gesture = Gesture(
            station_id=self.station_id,
            workflow=self.workflow,
            text=text,
            key=key or f"{self.workflow}-{self.station_id}-{next(_KEYS)}",
            work_id=work_id if work_id is not None else self.step.work_id if self.steps else None,
            symbology=symbology,
            language=self.language,
            weight_g=self.weight_g,
        )
        self.steps.append(self.database.write("scan", partial(conversation.scan, gesture=gesture)))
        return self.step

    def scans(self, *texts: str) -> Step:
        """Scan several texts and return the last step."""
        for text in texts:
            self.scan(text)
        return self.step

    def command(self, name: str) -> Step:
        """Scan a command barcode."""
        return self.scan(commands.code_of(name, self.installation))

    def present(self) -> Step:
        """Return what the screen shows before the next scan."""
        return self.database.read(
            partial(
                conversation.present, station_id=self.station_id, workflow_name=self.workflow, language=self.language
            )
        )

    @property
    def said(self) -> str:
        """Id of the last notice."""
        return self.step.notice.id if self.step.notice else ""


def talk(database: Database, workflow: str, badge: str = "BADGE-ANNA", *, station_id: int = 1) -> Talk:
    """Return a conversation in which somebody is signed on."""
    talking = Talk(database, workflow, station_id)
    talking.scan(badge)
    return talking
