"""This station: language, look, distance, hand, sounds, typed scans, and its code."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from fulfilment.opening import LONGEST_STATION
from fulfilment.step import Tone
from ui.languages import LANGUAGES, Languages
from ui.palette import Look
from ui.settings_panels.section import ChipRow, Section
from ui.sizes import DISTANCES_M, Role
from ui.station_store import StationStore
from ui.theme import Theme
from ui.tones import Tones
from ui.widgets import Words

_ON, _OFF = "on", "off"
IDLE_MINUTES = (0, 5, 10, 30)
"""After how long without a sign of life one may be signed off; 0 is never."""


@dataclass(frozen=True)
class Hands:
    """What the settings of a station change at once."""

    store: StationStore
    """Where they stand."""
    languages: Languages
    """What is spoken."""
    tones: Tones
    """What is heard."""


class StationSection(Section):
    """How this computer looks and speaks."""

    measure_requested = Signal()
    """The size of the screen is to be measured."""

    def __init__(self, theme: Theme, hands: Hands) -> None:
        super().__init__(theme)
        self._hands = hands
        self._language = ChipRow(theme, list(LANGUAGES))
        self._look = ChipRow(theme, [look.value for look in Look])
        self._distance = ChipRow(theme, [f"{distance:g}" for distance in DISTANCES_M])
        self._hand = ChipRow(theme, [_OFF, _ON])
        self._touch = ChipRow(theme, [_OFF, _ON])
        self._typed = ChipRow(theme, [_ON, _OFF])
        self._idle = ChipRow(theme, [str(minutes) for minutes in IDLE_MINUTES])
        self._size_label, self.measure = Words(theme, Role.DESK_STRONG), QPushButton()
        self._code_label, self._code = Words(theme, Role.DESK_STRONG), QLineEdit()
        self._code.setMaxLength(LONGEST_STATION)
        self._spaced: list[QVBoxLayout] = []
        self._note = Words(theme, Role.DESK_SMALL, "muted", wraps=True)
        self._arrange()
        self._connect()
        self.say_words()
        self._show(hands.store.settings)

    def _arrange(self) -> None:
        for row in (self._language, self._look, self._distance, self._hand, self._touch, self._typed, self._idle):
            self.rows.addWidget(row)
        self.measure.setMinimumWidth(1)
        for label, control in ((self._size_label, self.measure), (self._code_label, self._code)):
            column, line = QVBoxLayout(), QHBoxLayout()
            self._spaced.append(column)
            column.addWidget(label)
            line.addWidget(control, 1)
            line.addStretch(1 if control is self._code else 0)
            column.addLayout(line)
            self.rows.addLayout(column)
        self.rows.addWidget(self._note)
        self.space_out()

    def space_out(self) -> None:
        """Give field and labels the distances of the theme."""
        super().space_out()
        for column in self._spaced:
            column.setSpacing(self.theme.sizes.space(1))
        self._code.setMinimumHeight(self.theme.sizes.desk_px(42))
        self._code.setMaximumWidth(self.theme.sizes.desk_px(300))

    def _connect(self) -> None:
        self._hands.store.changed.connect(self._show)
        self.theme.changed.connect(self._on_theme_changed)
        self._language.chosen.connect(self._on_language)
        self._look.chosen.connect(self._on_look)
        self._distance.chosen.connect(self._on_distance)
        self._hand.chosen.connect(self._on_hand)
        self._touch.chosen.connect(lambda name: self._keep(is_for_touch=name == _ON))
        self._typed.chosen.connect(lambda name: self._keep(takes_typed_scans=name == _ON))
        self._idle.chosen.connect(lambda name: self._keep(idle_lock_min=int(name)))
        self.measure.clicked.connect(self.measure_requested)
        self._code.editingFinished.connect(self._on_code)

    def say_words(self) -> None:
        """Say everything in the present language."""
        self.title.say(self.tr("This station"))
        self._language.say(self.tr("Language"), list(LANGUAGES.values()))
        self._look.say(self.tr("Colours"), [self.tr("Light"), self.tr("Dark"), self.tr("High contrast")])
        metres = [self.tr("{n} m").format(n=self.theme.formats.decimal(distance, 1)) for distance in DISTANCES_M]
        self._distance.say(self.tr("Eye to screen"), metres)
        self._hand.say(self.tr("Hand"), [self.tr("Right-handed"), self.tr("Left-handed")])
        self._touch.say(self.tr("Touch"), [self.tr("Usual size"), self.tr("Large, for gloves")])
        self._typed.say(self.tr("Scanners that type"), [self.tr("Caught everywhere"), self.tr("Left alone")])
        minutes = [self.tr("{n} min").format(n=minutes) for minutes in IDLE_MINUTES[1:]]
        self._idle.say(self.tr("Sign off when idle"), [self.tr("Never"), *minutes])
        self._size_label.say(self.tr("Size of the screen"))
        self.measure.setText(self.tr("Measure with a card"))
        self._code_label.say(self.tr("Code of the station"))
        self._code.setAccessibleName(self._code_label.said())
        self._note.set_colour("muted")
        self._note.say(self.tr("The code stands in the journal; another one is used after the next start."))

    def _show(self, settings: object = None) -> None:
        now = self._hands.store.settings
        self._language.show_current(now.language)
        self._look.show_current(now.theme)
        self._distance.show_current(f"{now.distance_m:g}")
        self._hand.show_current(_ON if now.is_left_handed else _OFF)
        self._touch.show_current(_ON if now.is_for_touch else _OFF)
        self._typed.show_current(_ON if now.takes_typed_scans else _OFF)
        self._idle.show_current(str(now.idle_lock_min))
        if not self._code.hasFocus():
            self._code.setText(now.station)

    def _on_theme_changed(self) -> None:
        """Follow the key that changes the distance from anywhere."""
        self._distance.show_current(f"{self.theme.distance_m:g}")

    def _on_language(self, name: str) -> None:
        if self._keep(language=name):
            self._hands.languages.use(name)

    def _on_look(self, name: str) -> None:
        if self._keep(theme=name):
            self.theme.set_look(Look(name))

    def _on_distance(self, name: str) -> None:
        if self._keep(distance_m=float(name)):
            self.theme.set_distance(float(name))

    def _on_hand(self, name: str) -> None:
        if self._keep(is_left_handed=name == _ON):
            self.theme.set_mirrored(name == _ON)

    def _on_code(self) -> None:
        code = self._code.text().strip()
        if code:
            self._keep(station=code)
        else:
            self._code.setText(self._hands.store.settings.station)

    def _keep(self, **fields: object) -> bool:
        return keep(self._hands.store, self._note, self.tr("Not saved: {reason}"), **fields)


class SoundSection(Section):
    """The ten tones: whether they sound, and each of them to hear."""

    def __init__(self, theme: Theme, hands: Hands) -> None:
        super().__init__(theme)
        self._hands = hands
        self._sounds = ChipRow(theme, [_ON, _OFF])
        self._note = Words(theme, Role.DESK_SMALL, "muted", wraps=True)
        self._buttons = {tone: QPushButton() for tone in Tone}
        grid = QGridLayout()
        grid.setSpacing(theme.sizes.desk_px(9))
        for place, button in enumerate(self._buttons.values()):
            button.setMinimumWidth(1)
            grid.addWidget(button, place // 2, place % 2)
        self.rows.addWidget(self._sounds)
        self.rows.addWidget(self._note)
        self.rows.addLayout(grid)
        self._sounds.chosen.connect(self._on_sounds)
        hands.store.changed.connect(self._show)
        theme.changed.connect(self._draw)
        for tone, button in self._buttons.items():
            button.clicked.connect(partial(self.hear, tone))
        self.say_words()
        self._draw()
        self._show()

    def hear(self, tone: Tone) -> None:
        """Play a tone even when sounds are off: who asks wants to hear it."""
        tones = self._hands.tones
        was_muted, tones.is_muted = tones.is_muted, False
        tones.play(tone)
        tones.is_muted = was_muted

    def say_words(self) -> None:
        """Say everything in the present language."""
        words = {
            Tone.ITEM_OK: self.tr("Item right"),
            Tone.LINE_DONE: self.tr("Line done"),
            Tone.ORDER_DONE: self.tr("Order done"),
            Tone.COMMAND: self.tr("Command taken"),
            Tone.ALREADY_DONE: self.tr("Already done"),
            Tone.UNKNOWN_CODE: self.tr("Unknown code"),
            Tone.WRONG_ITEM: self.tr("Wrong item"),
            Tone.WRONG_QUANTITY: self.tr("Too many"),
            Tone.STOP: self.tr("Stop"),
            Tone.DEVICE: self.tr("Device"),
        }
        self.title.say(self.tr("Sounds"))
        self._sounds.say(self.tr("Tones"), [self.tr("On"), self.tr("Off")])
        self._note.say(
            self.tr("Stand where you work and listen to each: can you tell them apart? The computer sets the volume.")
        )
        for tone, button in self._buttons.items():
            button.setText(words[tone])

    def _draw(self) -> None:
        side = self.theme.sizes.desk_px(22)
        for button in self._buttons.values():
            button.setIcon(self.theme.icons.icon("sound", self.theme.palette.muted, side))
            button.setIconSize(QSize(side, side))
            button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _show(self, settings: object = None) -> None:
        self._sounds.show_current(_OFF if self._hands.store.settings.is_muted else _ON)

    def _on_sounds(self, name: str) -> None:
        if keep(self._hands.store, self._note, self.tr("Not saved: {reason}"), is_muted=name == _OFF):
            self._hands.tones.is_muted = name == _OFF


def keep(store: StationStore, note: Words, failed: str, **fields: object) -> bool:
    """Store settings; false, with the reason in the note, when the file cannot be written."""
    try:
        store.change(**fields)
    except OSError as trouble:
        note.set_colour("alarm")
        note.say(failed.format(reason=trouble.strerror or str(trouble)))
        return False
    note.set_colour("muted")
    return True
