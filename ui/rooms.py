"""All screens of the window, in the order of the rail."""

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui import home_screen, scan_screens, settings_screen
from ui.kit import Kit
from ui.rail import ScreenEntry
from ui.screens import importing, labels, moves, orders, places, purchases, reorder, reports, stock, walks
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
        moves.entry(kit),
        places.entry(kit),
        importing.entry(kit),
        _devices(kit),
        reports.entry(kit),
        settings_screen.entry(kit),
    ]


def _devices(kit: Kit) -> ScreenEntry:
    title = Text("shell", QT_TRANSLATE_NOOP("shell", "Devices"))

    def create() -> DevicesScreen:
        return DevicesScreen(kit.theme, kit.senses, kit.store, kit.hub, open_virtual=kit.open_virtual)

    return ScreenEntry("devices", title, "devices", create, is_at_bottom=True)
