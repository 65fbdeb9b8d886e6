"""The pages, one a file: a page is read from its file when it is first shown, so that none holds up the start.

A file of a page offers `create(kit)`, which returns the screen. `ui/rooms.py` says which pages there are.
"""

from importlib import import_module

from ui.kit import Kit
from ui.screen import Screen


def create(module: str, kit: Kit) -> Screen:
    """Return the page that stands in the file `module`, e.g. ``ui.screens.orders``."""
    screen = import_module(module).create(kit)
    assert isinstance(screen, Screen)
    return screen
