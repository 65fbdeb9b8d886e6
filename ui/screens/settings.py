"""Settings: how this station looks, sounds and speaks, and what the whole warehouse is called."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui.controls import Scroll
from ui.operations import Operations
from ui.screen import KeyHint, Screen
from ui.settings_panels.card import CardSheet
from ui.settings_panels.moving import MoveSection
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
        self._card = CardSheet(theme, hands)
        self._profile = ProfileSection(theme, operations, jobs) if jobs.load_profile is not None else None
        self._people = PeopleSection(theme, operations, jobs.people) if jobs.people else None
        self._papers = PaperSection(theme, jobs.papers) if jobs.papers else None
        self._care = CareSection(theme, operations, jobs) if jobs.verify or jobs.back_up else None
        self._moving = MoveSection(theme, operations, jobs.moving) if jobs.moving else None
        self._arrange()
        self._station.measure_requested.connect(self.measure)
        self._card.closed.connect(self._put_card_away)
        if self._people is not None:
            self._people.operator_changed.connect(self.operator_changed)

    def _arrange(self) -> None:
        everything = QWidget()
        self._sheets = QStackedLayout(self)
        self._sheets.addWidget(everything)
        self._sheets.addWidget(self._card)
        columns = QHBoxLayout(everything)
        columns.setContentsMargins(0, 0, 0, 0)
        self._spaced: list[QBoxLayout] = [columns]
        for sections, stretch in (
            ((self._station, self._care), 33),
            ((self._people, self._papers, self._sounds), 36),
            ((self._profile, self._moving), 31),
        ):
            if not any(sections):
                continue
            column, scroll = QWidget(), Scroll()
            rows = QVBoxLayout(column)
            rows.setContentsMargins(0, 0, 0, 0)
            self._spaced.append(rows)
            for section in sections:
                if section is not None:
                    rows.addWidget(section)
            rows.addStretch(1)
            scroll.hold(column)
            columns.addWidget(scroll, stretch)
        self._space_out()
        self._theme.changed.connect(self._space_out)

    def _space_out(self) -> None:
        gap = self._theme.sizes.space(3)
        self.setContentsMargins(gap, gap, gap, gap)
        for layout in self._spaced:
            layout.setSpacing(gap)

    def heading(self) -> tuple[str, str]:
        """Return the name of the place."""
        return self.tr("Settings"), self._hands.store.settings.station

    def sentence(self) -> str:
        """Return what changing something does."""
        return self.tr("What you choose here is used at once")

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys of this screen."""
        if self.is_measuring:
            return [KeyHint("Shift+F9", self.tr("Keep"), self._card.keep)]
        hints = []
        if self._profile is not None:
            hints.append(KeyHint("Shift+F9", self.tr("Save"), self._profile.save))
            hints.append(KeyHint("F9", self.tr("Undo"), self._profile.undo))
        if self._care is not None:
            hints.append(KeyHint("Shift+F7", self.tr("Verify the books"), self._verify))
        if self._people is not None:
            hints.append(KeyHint("Shift+F4", self.tr("Add a person"), self._people.ask))
            hints.append(KeyHint("Shift+F5", self.tr("Print badge"), self._people.print_badge))
            hints.append(KeyHint("Shift+F12", self.tr("Retire"), self._people.retire, is_held=True))
        return hints

    @property
    def is_measuring(self) -> bool:
        """Whether the card is in front instead of the settings."""
        return self._sheets.currentWidget() is self._card

    def measure(self) -> None:
        """Show the card."""
        self._sheets.setCurrentWidget(self._card)
        self._card.begin()
        self.keys_changed.emit()

    def step_back(self) -> bool:
        """Put the card away."""
        was_measuring = self.is_measuring
        self._put_card_away()
        return was_measuring

    def leave(self) -> None:
        """Put the card away: who comes back finds the settings."""
        self._put_card_away()

    def _put_card_away(self) -> None:
        if self.is_measuring:
            self._sheets.setCurrentIndex(0)
            self._station.measure.setFocus()
            self.keys_changed.emit()

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
