"""Devices: scanners, label printers and the scale of this station, how each one is, and how to cure it."""

from ui.screen import Screen


class DevicesScreen(Screen):
    """What this station is connected to."""

    def heading(self) -> tuple[str, str]:
        """Return the name of the place."""
        return self.tr("Devices"), ""
