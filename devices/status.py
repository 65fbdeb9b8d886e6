"""The conditions of a printer, each with the sentence that names it and the one that cures it. Knows no wire format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from devices.errors import DeviceError
from devices.wording import QT_TRANSLATE_NOOP


class PrinterState(StrEnum):
    """What a printer is doing, or what keeps it from printing."""

    READY = "ready"
    PRINTING = "printing"
    PAUSED = "paused"
    PAPER_OUT = "paper_out"
    RIBBON_OUT = "ribbon_out"
    HEAD_OPEN = "head_open"
    TOO_HOT = "too_hot"
    TOO_COLD = "too_cold"
    BUFFER_FULL = "buffer_full"
    MEMORY_LOST = "memory_lost"
    QUEUE_STOPPED = "queue_stopped"
    SILENT = "silent"
    UNREACHABLE = "unreachable"
    CANNOT_TELL = "cannot_tell"


_SENTENCES = {
    PrinterState.READY: (QT_TRANSLATE_NOOP("devices", "The printer is ready."), ""),
    PrinterState.PRINTING: (QT_TRANSLATE_NOOP("devices", "The printer is printing."), ""),
    PrinterState.PAUSED: (
        QT_TRANSLATE_NOOP("devices", "The printer is paused."),
        QT_TRANSLATE_NOOP("devices", "Press Pause on the printer to go on."),
    ),
    PrinterState.PAPER_OUT: (
        QT_TRANSLATE_NOOP("devices", "The printer has no labels left."),
        QT_TRANSLATE_NOOP("devices", "Load a roll and close the printer; printing goes on by itself."),
    ),
    PrinterState.RIBBON_OUT: (
        QT_TRANSLATE_NOOP("devices", "The printer has no ribbon."),
        QT_TRANSLATE_NOOP("devices", "Put in a ribbon, or set the printer to direct thermal labels."),
    ),
    PrinterState.HEAD_OPEN: (
        QT_TRANSLATE_NOOP("devices", "The print head is open."),
        QT_TRANSLATE_NOOP("devices", "Close the printer until it clicks on both sides."),
    ),
    PrinterState.TOO_HOT: (
        QT_TRANSLATE_NOOP("devices", "The print head is too hot."),
        QT_TRANSLATE_NOOP("devices", "Wait a minute; lower the darkness if it happens often."),
    ),
    PrinterState.TOO_COLD: (
        QT_TRANSLATE_NOOP("devices", "The print head is too cold."),
        QT_TRANSLATE_NOOP("devices", "Let the printer warm up before labels are printed."),
    ),
    PrinterState.BUFFER_FULL: (
        QT_TRANSLATE_NOOP("devices", "The printer's memory is full of labels."),
        QT_TRANSLATE_NOOP("devices", "Wait until it has printed them; switch it off and on if it stands still."),
    ),
    PrinterState.MEMORY_LOST: (
        QT_TRANSLATE_NOOP("devices", "The printer lost its settings."),
        QT_TRANSLATE_NOOP("devices", "Calibrate the printer and save its settings again."),
    ),
    PrinterState.QUEUE_STOPPED: (
        QT_TRANSLATE_NOOP("devices", "The print queue of this computer is stopped."),
        QT_TRANSLATE_NOOP("devices", "Start the queue in the printer settings of the computer."),
    ),
    PrinterState.SILENT: (
        QT_TRANSLATE_NOOP("devices", "The printer takes data but does not answer."),
        QT_TRANSLATE_NOOP("devices", "Look at it: labels, ribbon, print head and cover. Switch it off and on."),
    ),
    PrinterState.UNREACHABLE: (
        QT_TRANSLATE_NOOP("devices", "The printer cannot be reached."),
        QT_TRANSLATE_NOOP("devices", "Check that it is switched on and that its cable and address are right."),
    ),
    PrinterState.CANNOT_TELL: (
        QT_TRANSLATE_NOOP("devices", "This printer cannot tell its state."),
        QT_TRANSLATE_NOOP("devices", "Scan each label after printing: that is the proof."),
    ),
}

_WORKING = frozenset({PrinterState.READY, PrinterState.PRINTING, PrinterState.CANNOT_TELL})


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """The answer to "what is the matter with this printer?"."""

    state: PrinterState
    """The condition that matters most."""
    cause: str
    """Sentence that names it, in the source language."""
    cure: str
    """Sentence that says what to do; empty when nothing is to be done."""
    values: Mapping[str, str] = field(default_factory=dict)
    """What stands in the braces of the sentences."""
    labels_waiting: int | None = None
    """Labels that the printer has taken and not printed; None when it does not say."""
    odometer: int | None = None
    """Labels printed in the printer's life; None when it does not say."""

    @property
    def can_print(self) -> bool:
        """Return whether a label sent now may be expected to come out."""
        return self.state in _WORKING


def status_of(state: PrinterState, *, labels_waiting: int | None = None, odometer: int | None = None) -> PrinterStatus:
    """Return the status of a state with its sentences."""
    cause, cure = _SENTENCES[state]
    return PrinterStatus(state, cause, cure, {}, labels_waiting, odometer)


def status_of_error(error: DeviceError) -> PrinterStatus:
    """Return the status of a printer that could not be reached, in the words of the error."""
    return PrinterStatus(PrinterState.UNREACHABLE, error.cause, error.cure, error.values)
