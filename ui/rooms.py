"""All screens of the window, in the order of the rail."""

from functools import partial
from typing import Any

from fulfilment.desk import everywhere
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui import home_screen, scan_screens, settings_screen
from ui.guide import Guide, GuideSpec
from ui.kit import Kit
from ui.rail import ScreenEntry
from ui.screens import (
    advices,
    breakdown,
    claims,
    count_accuracy,
    counts,
    file_imports,
    floor,
    importing,
    inspections,
    item,
    items,
    labels,
    moves,
    orders,
    places,
    purchases,
    reasons,
    recall,
    receipts,
    reorder,
    reports,
    returns,
    stock,
    transfers,
    walks,
)
from ui.screens.devices import DevicesScreen


def entries(kit: Kit) -> list[ScreenEntry]:
    """Return every screen that the window can open."""
    scans = {entry.name: entry for entry in scan_screens.entries(kit)}
    return [
        home_screen.entry(kit),
        orders.entry(kit),
        scans.pop("pick"),
        scans.pop("pack"),
        scans.pop("receive"),
        stock.entry(kit),
        reorder.entry(kit),
        labels.entry(kit),
        *scans.values(),
        walks.entry(kit),
        purchases.entry(kit),
        advices.entry(kit),
        receipts.entry(kit),
        inspections.entry(kit),
        returns.entry(kit),
        transfers.entry(kit),
        recall.entry(kit),
        moves.entry(kit),
        reasons.entry(kit),
        breakdown.entry(kit),
        claims.entry(kit),
        items.entry(kit),
        item.entry(kit),
        places.entry(kit),
        floor.entry(kit),
        counts.entry(kit),
        count_accuracy.entry(kit),
        importing.entry(kit),
        file_imports.entry(kit),
        _devices(kit),
        reports.entry(kit),
        settings_screen.entry(kit),
    ]


def _devices(kit: Kit) -> ScreenEntry:
    title = Text("shell", QT_TRANSLATE_NOOP("shell", "Devices"))

    def create() -> DevicesScreen:
        return DevicesScreen(kit.theme, kit.senses, kit.store, kit.hub, open_virtual=kit.open_virtual)

    return ScreenEntry("devices", title, "devices", create, key="Ctrl+F9", is_at_bottom=True)


def guide(kit: Kit) -> Guide:
    """Return what shows scans on the pages at the desk their way."""
    spec = GuideSpec(partial(_belongs_elsewhere, kit), partial(scan_screens.converse, kit, "home"))
    return Guide(kit.operations, kit.tones, spec)


# `Any` is the session, handed on unopened.
def _belongs_elsewhere(kit: Kit, session: Any, text: str, symbology: str, known: frozenset[str]) -> bool:
    return everywhere.belongs_elsewhere(session, kit.house.station_id, text, symbology, known=known)
