"""What the face asks of the rest of the house. It never learns what a session is: jobs are handed on unopened."""

from collections.abc import Callable
from typing import Any, Protocol

from fulfilment.step import Step

# `Any` is the session here: the face passes it from the runner to the job without looking at it.
Job = Callable[[Any], Any]
Runner = Callable[[str, Job], Any]
"""Opens a transaction of the named kind, runs the job in it, commits, and returns what the job returned."""
Reader = Callable[[Job], Any]
"""Opens a reading session, runs the job in it and returns what the job returned."""


class Conversation(Protocol):
    """A workflow: one scan in, one step out, inside the transaction of the session."""

    def __call__(
        self,
        session: Any,
        *,
        work_id: int | None,
        text: str,
        symbology: str,
        key: str,
        weight_g: int | None = None,
    ) -> Step:
        """Return the step that answers the scan; `weight_g` stood still on the scale when it was made."""
        ...


class Scan(Protocol):
    """What a device heard."""

    @property
    def text(self) -> str:
        """What the code says."""
        ...

    @property
    def symbology(self) -> str:
        """AIM identifier, empty when the device does not tell."""
        ...

    @property
    def device(self) -> str:
        """Name of the device."""
        ...


CommandCode = Callable[[str], str]
"""Returns the text of the command barcode of a command, so that a key says what a scan would say."""
