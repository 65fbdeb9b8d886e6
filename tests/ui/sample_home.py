"""A believable home screen."""

from typing import Any

from fulfilment.step import Kind, Notice, Step, Text, Tone
from ui.screens.home import HealthItem, HomeFacts, HomeSpec, TileCount, TileSpec


def said(source: str) -> Text:
    return Text("sample", source)


FACTS = HomeFacts(
    (
        TileCount("pack", 12, said("DHL leaves in 48 min")),
        TileCount("pick", 34, said("4 jobs released")),
        TileCount("receive", 3, said("2 today")),
        TileCount("late", 2, said("oldest since yesterday"), is_alarm=True),
        TileCount("reorder", 38, said("below their minimum")),
        TileCount("labels", 0, said("none in doubt")),
    ),
    (
        HealthItem(said("Last backup"), said("verified 02:10")),
        HealthItem(said("Printer"), said("ZD421 ready")),
        HealthItem(said("Disk"), said("412 GB free")),
        HealthItem(said("Books"), said("agree, checked 06:00")),
    ),
)


def answer(
    session: Any, *, work_id: int | None, text: str, symbology: str, key: str, weight_g: int | None = None
) -> Step:
    asked = Step("home", "scan", said("Scan anything to begin"), operator="Operator 07")
    if text.isdigit():
        return asked.having(goes_to="pack")
    return asked.having(notice=Notice(Kind.CHECK, "home.unknown", said("Nobody knows this code"), Tone.UNKNOWN_CODE))


SPEC = HomeSpec(
    (
        TileSpec("pack", said("To pack"), "pack", "pack", "F4"),
        TileSpec("pick", said("To pick"), "pick", "pick", "F5"),
        TileSpec("receive", said("To receive"), "receive", "receive", "F6"),
        TileSpec("late", said("Late orders"), "clock", "orders"),
        TileSpec("reorder", said("To reorder"), "reorder", "reorder"),
        TileSpec("labels", said("Labels to look at"), "labels", "labels", "F8"),
    ),
    facts=lambda session: FACTS,
    conversation=answer,
)
