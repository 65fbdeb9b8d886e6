"""Settings: how this station looks, sounds and speaks, and what the whole warehouse is called."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls import Scroll
from ui.operations import Operations
from ui.screen import KeyHint, Screen
from ui.settings_panels.people import PeopleSection
from ui.settings_panels.station import Hands, SoundSection, StationSection
from ui.settings_panels.warehouse import CareSection, PaperSection, ProfileSection, WarehouseJobs
from ui.theme import Theme


class SettingsScreen(Screen):
    """How this station and this warehouse are set up."""

    def __init__(self, theme: Theme, operations: Operations, hands: Hands, jobs: WarehouseJobs) -> None:
        super().__init__()
        self._theme, self._hands = theme, hands
        self._station, self._sounds = StationSection(theme, hands), SoundSection(theme, hands)
        self._profile = ProfileSection(theme, operations, jobs) if jobs.load_profile is not None else None
        self._people = PeopleSection(theme, operations, jobs.people) if jobs.people else None
        self._papers = PaperSection(theme, jobs.papers) if jobs.papers else None
        self._care = CareSection(theme, operations, jobs) if jobs.verify or jobs.back_up else None
        self._arrange()
        if self._people is not None:
            self._people.operator_changed.connect(self.operator_changed)

    def _arrange(self) -> None:
        gap = self._theme.sizes.space(3)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(gap, gap, gap, gap)
        columns.setSpacing(gap)
        for sections, stretch in (
            ((self._station, self._care), 35),
            ((self._people, self._papers, self._sounds), 32),
            ((self._profile,), 33),
        ):
            if not any(sections):
                continue
            column, scroll = QWidget(), Scroll()
            rows = QVBoxLayout(column)
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setSpacing(gap)
            for section in sections:
                if section is not None:
                    rows.addWidget(section)
            rows.addStretch(1)
            scroll.hold(column)
            columns.addWidget(scroll, stretch)

    def heading(self) -> tuple[str, str]:
        """Return the name of the place."""
        return self.tr("Settings"), self._hands.store.settings.station

    def sentence(self) -> str:
        """Return what changing something does."""
        return self.tr("What you choose here is used at once")

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys of this screen."""
        hints = []
        if self._profile is not None:
            hints.append(KeyHint("Shift+F9", self.tr("Save"), self._profile.save))
        if self._care is not None:
            hints.append(KeyHint("Shift+F7", self.tr("Verify the books"), self._verify))
        if self._people is not None:
            hints.append(KeyHint("Shift+F4", self.tr("Add a person"), self._people.ask))
            hints.append(KeyHint("Shift+F5", self.tr("Print badge"), self._people.print_badge))
            hints.append(KeyHint("Shift+F12", self.tr("Retire"), self._people.retire, is_held=True))
        return hints

    def enter(self) -> None:
        """Read what others may have changed."""
        if self._profile is not None:
            self._profile.load()
        if self._people is not None:
            self._people.load()

    def changeEvent(self, event: QEvent) -> None:
        """Name the keys anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.keys_changed.emit()

    def _verify(self) -> None:
        if self._care is not None:
            self._care.run("verify")
