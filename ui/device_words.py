"""What a device told, as one word and one sentence with the cure, in the language of the screen. Knows no thread."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from devices.errors import DeviceError
from devices.label import LabelError
from devices.line import LineState
from devices.scales.reading import FAULT_SENTENCES, ScaleFault, Status, Weight
from devices.scan import WRONG_SPEED, Reject, RejectReason, Scan
from devices.status import PrinterState, PrinterStatus
from fulfilment import naming
from fulfilment.step import QT_TRANSLATE_NOOP
from ui.formats import Formats
from ui.texts import spoken

Fact = LineState | PrinterStatus | Weight | Status | Reject | Scan
"""Whatever was heard last of a device."""

READY, CHECK, STOP = "ready", "check", "stop"

_PRINTER_WORDS = {
    PrinterState.READY: QT_TRANSLATE_NOOP("senses", "Ready"),
    PrinterState.PRINTING: QT_TRANSLATE_NOOP("senses", "Printing"),
    PrinterState.PAUSED: QT_TRANSLATE_NOOP("senses", "Paused"),
    PrinterState.PAPER_OUT: QT_TRANSLATE_NOOP("senses", "No labels"),
    PrinterState.RIBBON_OUT: QT_TRANSLATE_NOOP("senses", "No ribbon"),
    PrinterState.HEAD_OPEN: QT_TRANSLATE_NOOP("senses", "Head open"),
    PrinterState.TOO_HOT: QT_TRANSLATE_NOOP("senses", "Too hot"),
    PrinterState.TOO_COLD: QT_TRANSLATE_NOOP("senses", "Too cold"),
    PrinterState.BUFFER_FULL: QT_TRANSLATE_NOOP("senses", "Full"),
    PrinterState.MEMORY_LOST: QT_TRANSLATE_NOOP("senses", "Settings lost"),
    PrinterState.QUEUE_STOPPED: QT_TRANSLATE_NOOP("senses", "Queue stopped"),
    PrinterState.SILENT: QT_TRANSLATE_NOOP("senses", "Silent"),
    PrinterState.UNREACHABLE: QT_TRANSLATE_NOOP("senses", "Not reached"),
    PrinterState.CANNOT_TELL: QT_TRANSLATE_NOOP("senses", "In use"),
}
_PASSING = frozenset({PrinterState.TOO_HOT, PrinterState.TOO_COLD, PrinterState.BUFFER_FULL})
"""Conditions that end by themselves."""
_SCALE_WORDS = {
    ScaleFault.MOVING: QT_TRANSLATE_NOOP("senses", "Moving"),
    ScaleFault.OVERLOAD: QT_TRANSLATE_NOOP("senses", "Too heavy"),
    ScaleFault.UNDERLOAD: QT_TRANSLATE_NOOP("senses", "Below zero"),
    ScaleFault.NOT_READY: QT_TRANSLATE_NOOP("senses", "Not ready"),
    ScaleFault.BAD_COMMAND: QT_TRANSLATE_NOOP("senses", "Wrong protocol"),
}
_READY = QT_TRANSLATE_NOOP("senses", "Ready")
_GONE = QT_TRANSLATE_NOOP("senses", "Not there")
_UNREADABLE = QT_TRANSLATE_NOOP("senses", "Unreadable")
_WAITING = QT_TRANSLATE_NOOP("senses", "Looking for it")
_REJECTS = {
    RejectReason.UNTERMINATED: QT_TRANSLATE_NOOP("senses", "No end: set Enter or Tab as suffix of the scanner."),
    RejectReason.REMAINDER: QT_TRANSLATE_NOOP("senses", "Only a part of a code, or its prefix is missing."),
    RejectReason.NOISE: QT_TRANSLATE_NOOP("senses", "Noise: the speed or frame of the line is wrong."),
    RejectReason.CONTROL_CHARACTER: QT_TRANSLATE_NOOP("senses", "Control characters in the code."),
    RejectReason.TOO_SHORT: QT_TRANSLATE_NOOP("senses", "Too short to be a code."),
    RejectReason.TOO_LONG: QT_TRANSLATE_NOOP("senses", "Too long to be a code."),
    RejectReason.CHECK_DIGIT: QT_TRANSLATE_NOOP("senses", "The check digit is wrong: read it again."),
    RejectReason.REPEAT: QT_TRANSLATE_NOOP("senses", "The same code twice at once: counted once."),
}


@dataclass(frozen=True)
class DeviceState:
    """A device as every widget shows it."""

    name: str
    """As it is called on screens."""
    kind: str
    """``scanner``, ``printer`` or ``scale``; also the name of its icon."""
    state: str
    """``ready``, `check` or ``stop``."""
    word: str
    """How it is, in a word or two."""
    detail: str = ""
    """What happened and what to do."""

    @property
    def title(self) -> str:
        """Its name in the language of the screen."""
        return title_of(self.name)


def title_of(name: str) -> str:
    """Return how a device is called: as a person named it, or, where the program did, in the language of the screen."""
    return spoken(naming.device(name))


def state_of(name: str, kind: str, fact: Fact | None, formats: Formats) -> DeviceState:
    """Return a device as it is shown after the last that was heard of it."""
    state, word, detail = _words(name, fact, formats)
    return DeviceState(name, kind, state, word, detail)


def reason_of(reject: Reject) -> str:
    """Return why a read was refused, with the cure."""
    return _said(_REJECTS[reject.reason])


def sentences(cause: str, cure: str, values: Mapping[str, str]) -> str:
    """Return cause and cure of a device in the language of the screen."""
    parts = [QCoreApplication.translate("devices", part) for part in (cause, cure) if part]
    named = {**values, "device": title_of(values.get("device", ""))}
    return " ".join(part.format_map(named) for part in parts)


def trouble_of(error: DeviceError | LabelError) -> str:
    """Return what an error says, in the language of the screen."""
    return sentences(error.cause, error.cure, error.values)


def _words(name: str, fact: Fact | None, formats: Formats) -> tuple[str, str, str]:
    match fact:
        case PrinterStatus():
            return _printer(fact)
        case LineState(is_connected=True) | Scan():
            return READY, _said(_READY), ""
        case LineState():
            return STOP, _said(_GONE), trouble_of(fact.error) if fact.error else ""
        case Weight():
            return READY, formats.weight(fact.weight_g), ""
        case Status():
            return CHECK, _said(_SCALE_WORDS[fact.fault]), sentences(FAULT_SENTENCES[fact.fault], "", {})
        case Reject():
            return CHECK, _said(_UNREADABLE), sentences(*WRONG_SPEED, {"device": name})
    return CHECK, _said(_WAITING), ""


def _printer(status: PrinterStatus) -> tuple[str, str, str]:
    detail = sentences(status.cause, status.cure, status.values)
    state = READY if status.can_print else CHECK if status.state in _PASSING else STOP
    needs_words = state != READY or status.state is PrinterState.CANNOT_TELL
    return state, _said(_PRINTER_WORDS[status.state]), detail if needs_words else ""


def _said(source: str) -> str:
    return QCoreApplication.translate("senses", source)
