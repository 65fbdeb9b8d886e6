"""A conversation on a terminal: a scan a line in, a step a line out as JSON. The same as on the screen, without one."""

import queue
import sys
import uuid
from collections.abc import Callable, Iterator
from functools import partial
from typing import IO, Any

from devices.scan import Reject, Scan
from devices.scanner import ScannerSettings, SerialScanner
from devices.transports.serial_port import Settings as LineSettings
from fulfilment import conversation
from fulfilment.conversation import Gesture
from fulfilment.opening import House
from fulfilment.step import Step
from fulfilment.workflows import WORKFLOWS
from ui.terminal import as_json

END = "quit"
"""A line that ends the conversation, besides the end of the input."""


def talk(
    house: House,
    workflow: str,
    scans: Iterator[tuple[str, str]],
    out: IO[str],
    *,
    after: Callable[[Step], None] = lambda step: None,
) -> int:
    """Answer every scan (text, AIM identifier) with a line of JSON; return how many were answered.

    A line is written only after the scan is on disk. A line that begins with ``!`` is the name of a command.
    """
    step = house.database.read(partial(conversation.present, station_id=house.station_id, workflow_name=workflow))
    _say(out, step)
    answered = 0
    for text, symbology in scans:
        step = answer(house, workflow, text, symbology, work_id=step.work_id)
        workflow = step.goes_to if step.goes_to in WORKFLOWS else workflow
        after(step)
        _say(out, step)
        answered += 1
    return answered


def answer(house: House, workflow: str, text: str, symbology: str = "", *, work_id: int | None = None) -> Step:
    """Answer one scan, durably."""
    gesture = Gesture(
        station_id=house.station_id,
        workflow=workflow,
        text=text,
        key=uuid.uuid4().hex,
        work_id=work_id,
        symbology=symbology,
        command=text.removeprefix("!") if text.startswith("!") else "",
    )
    return house.database.write(workflow, partial(conversation.scan, gesture=gesture))


def from_lines(lines: IO[str]) -> Iterator[tuple[str, str]]:
    """Yield the scans on standard input; an AIM identifier may stand before the text."""
    for line in lines:
        text = line.rstrip("\r\n")
        if text == END:
            return
        if text:
            is_marked = text.startswith("]") and len(text) > 3
            yield (text[3:], text[:3]) if is_marked else (text, "")


def from_scanner(port: str) -> Iterator[tuple[str, str]]:
    """Yield the scans of a serial port or URL, until interrupted."""
    heard: queue.SimpleQueue[Scan] = queue.SimpleQueue()

    def on_read(read: Scan | Reject) -> None:
        if isinstance(read, Scan):
            heard.put(read)

    def on_state(state: Any) -> None:  # Any: the line's states are told, not used
        print(f"{port}: {state}", file=sys.stderr)

    scanner = SerialScanner(ScannerSettings(name="scanner", line=LineSettings(port=port)), on_read, on_state)
    scanner.start()
    try:
        while True:
            scan = heard.get()
            if scan.text == END:
                return
            yield scan.text, scan.symbology
    finally:
        scanner.stop()


def _say(out: IO[str], step: Step) -> None:
    out.write(as_json.line(as_json.step(step)) + "\n")
    out.flush()
