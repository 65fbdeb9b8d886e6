"""The keys that mean the same everywhere, and the help that lists all keys. Knows no particular screen."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from ui.help_sheet import HelpSheet
from ui.keys import Action
from ui.screen import KeyHint
from ui.stage import Stage
from ui.texts import spoken
from ui.theme import Theme


class WindowKeys(QObject):
    """Finds what a key does: the screen first, then the window."""

    lock_requested = Signal()
    said = Signal(str)
    """A sentence for the bottom bar."""

    def __init__(self, theme: Theme, stage: Stage) -> None:
        super().__init__(stage)
        self._theme, self._stage = theme, stage
        self.help = HelpSheet(theme, stage)

    def strip(self) -> list[KeyHint]:
        """Return the keys for the strip; help is always the last one."""
        here = [hint for hint in self._stage.hints() if hint.is_in_strip]
        return [*here, KeyHint("F1", self.tr("Help"), self.show_help)]

    def action(self, name: str) -> Action | None:
        """Return what a key does here and now."""
        if self.help.isVisible() and name in ("Esc", "F1"):
            return Action(struck=self.help.hide)
        for hint in (*self._stage.hints(), *self._everywhere()):
            if hint.key == name:
                return Action(held=hint.run) if hint.is_held else Action(struck=hint.run)
        return None

    def show_help(self) -> None:
        """Lay all keys over the screen."""
        here = self._stage.hints()
        taken = {hint.key for hint in here}
        self.help.show_keys(here, [hint for hint in self._everywhere() if hint.key not in taken])

    def _everywhere(self) -> list[KeyHint]:
        places = [
            KeyHint(entry.key, spoken(entry.title), partial(self._stage.open, name))
            for name, entry in self._stage.entries.items()
            if entry.key
        ]
        return [
            *places,
            KeyHint("F11", self.tr("Size of letters by distance"), self._next_distance),
            KeyHint("F12", self.tr("Switch user"), self.lock_requested.emit),
            KeyHint("Esc", self.tr("One step back"), self._stage.step_back),
            KeyHint("F1", self.tr("Help"), self.show_help),
        ]

    def _next_distance(self) -> None:
        distance = self._theme.next_distance()
        self.said.emit(self.tr("Letters for {distance} m").format(distance=f"{distance:g}"))
