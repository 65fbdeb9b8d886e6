"""Settings: how this station looks, sounds and speaks, and what the whole warehouse is called."""

from ui.screen import Screen


class SettingsScreen(Screen):
    """How this station and this warehouse are set up."""

    def heading(self) -> tuple[str, str]:
        """Return the name of the place."""
        return self.tr("Settings"), ""
