"""Keeps the settings of this computer: whoever changes them writes the file and tells everybody, at once."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui import station_settings
from ui.station_settings import StationSettings


class StationStore(QObject):
    """The settings as they are now, and the file that they stand in."""

    changed = Signal(object)
    """The new settings; they are on disk."""

    def __init__(self, folder: Path, settings: StationSettings) -> None:
        super().__init__()
        self._folder = folder
        self.settings = settings

    def change(self, **fields: Any) -> None:  # Any: the value of any field
        """Store other values and tell everybody.

        Raises OSError when the file cannot be written; nothing is changed then.
        """
        wanted = replace(self.settings, **fields)
        if wanted == self.settings:
            return
        station_settings.save(self._folder, wanted)
        self.settings = wanted
        self.changed.emit(wanted)
