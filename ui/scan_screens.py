"""The scan screens: one for every workflow, all drawn by the same screen."""

import uuid
from functools import partial
from typing import Any

from fulfilment import commands, conversation
from fulfilment.conversation import Gesture
from fulfilment.step import QT_TRANSLATE_NOOP, Step, Text
from ui.kit import Kit
from ui.rail import ScreenEntry
from ui.screens.scan import ScanScreen, ScanSpec


def _word(source: str) -> Text:
    return Text("shell", source)


_ENTRIES = (
    ("pick", _word(QT_TRANSLATE_NOOP("shell", "Pick")), "F5", True),
    ("pack", _word(QT_TRANSLATE_NOOP("shell", "Pack")), "F4", True),
    ("receive", _word(QT_TRANSLATE_NOOP("shell", "Receive")), "F6", True),
    ("putaway", _word(QT_TRANSLATE_NOOP("shell", "Put away")), "Ctrl+Shift+F9", False),
    ("move", _word(QT_TRANSLATE_NOOP("shell", "Move")), "Ctrl+F6", False),
    ("count", _word(QT_TRANSLATE_NOOP("shell", "Count")), "Ctrl+F7", False),
    ("assemble", _word(QT_TRANSLATE_NOOP("shell", "Assemble")), "Ctrl+Shift+F1", False),
    ("return", _word(QT_TRANSLATE_NOOP("shell", "Take back")), "Ctrl+Shift+F5", False),
    ("inspect", _word(QT_TRANSLATE_NOOP("shell", "Inspect")), "", False),
    ("adjust", _word(QT_TRANSLATE_NOOP("shell", "Adjust")), "", False),
    ("load", _word(QT_TRANSLATE_NOOP("shell", "Send goods")), "Ctrl+F12", False),
    ("arrive", _word(QT_TRANSLATE_NOOP("shell", "Transfers in")), "", False),
)
_ICONS = {
    "assemble": "stock",
    "inspect": "search",
    "putaway": "location",
    "adjust": "edit",
    "load": "move",
    "arrive": "receive",
}
"""Drawings of the screens that have none of their own name."""
TITLES = {"home": _word(QT_TRANSLATE_NOOP("shell", "Home")), **{name: title for name, title, *_ in _ENTRIES}}
"""Names of the screens by the workflow that answers there."""
_OPENING = _word(QT_TRANSLATE_NOOP("shell", "One moment"))


def entries(kit: Kit) -> list[ScreenEntry]:
    """Return the entries of all scan screens."""
    return [
        ScreenEntry(name, title, _ICONS.get(name, name), partial(_screen, kit, name), key=key, is_in_rail=is_in_rail)
        for name, title, key, is_in_rail in _ENTRIES
    ]


def _screen(kit: Kit, workflow: str) -> ScanScreen:
    return ScanScreen(kit.theme, kit.operations, spec(kit, workflow), pictures=kit.pictures, tones=kit.tones)


def spec(kit: Kit, workflow: str) -> ScanSpec:
    """Return what makes a scan screen the screen of a workflow."""
    return ScanSpec(
        workflow=workflow,
        opening=_OPENING,
        conversation=partial(converse, kit, workflow),
        command_code=partial(commands.code_of, installation=kit.installation),
        resume=partial(_resume, kit, workflow),
        stored=partial(_wake_printers, kit),
        weigh=lambda: kit.senses.weight_g,
    )


# `Any` is the session, handed from the operations to the conversation.
def converse(
    kit: Kit,
    workflow: str,
    session: Any,
    *,
    work_id: int | None,
    text: str,
    symbology: str,
    key: str = "",
    weight_g: int | None = None,
) -> Step:
    """Answer a scan of this station."""
    gesture = Gesture(
        station_id=kit.house.station_id,
        workflow=workflow,
        text=text,
        key=key or uuid.uuid4().hex,
        work_id=work_id,
        symbology=symbology,
        language=kit.languages.current,
        weight_g=weight_g,
    )
    return conversation.scan(session, gesture)


def _resume(kit: Kit, workflow: str, session: Any) -> Step:
    return conversation.present(session, kit.house.station_id, workflow, kit.languages.current)


def _wake_printers(kit: Kit, step: Step) -> None:
    """Let the printers look into their queues, now that what they shall print is there."""
    if step.prints:
        kit.senses.wake()
