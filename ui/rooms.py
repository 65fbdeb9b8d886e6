"""All screens of the window, in the order of the rail."""

from ui import home_screen, scan_screens
from ui.kit import Kit
from ui.rail import ScreenEntry


def entries(kit: Kit) -> list[ScreenEntry]:
    """Return every screen that the window can open."""
    scans = {entry.name: entry for entry in scan_screens.entries(kit)}
    return [home_screen.entry(kit), *scans.values()]
