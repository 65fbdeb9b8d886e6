"""One object that every widget asks how it looks: colours, letters, icons, sizes, side of the hand, figures."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QScreen
from PySide6.QtWidgets import QApplication

from ui.formats import Formats
from ui.glass import Glass, glass_of
from ui.icons import Icons
from ui.letters import Letters
from ui.palette import PALETTES, Look, Palette
from ui.sizes import DISTANCES_M, FIGURES, Role, Sizes, View, sizes_for
from ui.style_sheet import style_sheet

FAMILY = "Packhouse Inter"
_FONT_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")


def load_fonts(folder: Path) -> bool:
    """Make the typeface known to Qt; false when a file is missing or broken."""
    return all(QFontDatabase.addApplicationFont(str(folder / name)) >= 0 for name in _FONT_FILES)


class Theme(QObject):
    """How everything looks now; `changed` asks every widget to look again."""

    changed = Signal()

    def __init__(self, application: QApplication, resources: Path, look: Look = Look.LIGHT) -> None:
        super().__init__()
        self._application = application
        self._look = look
        self._is_mirrored = False
        self._view = View(1920, 1080)
        self._measured_mm: Mapping[str, float] = {}
        self.glass: Glass | None = None
        """The screen on which the window is; none before it was shown."""
        self._letters: dict[tuple[int, int, bool], Letters] = {}
        self._by_role: dict[Role, Letters] = {}
        self.sizes: Sizes = sizes_for(self._view)
        self.icons = Icons(resources / "icons")
        self.formats = Formats()
        load_fonts(resources / "fonts")
        application.setStyle("Fusion")
        self._apply()

    @property
    def palette(self) -> Palette:
        """The colours of the present look."""
        return PALETTES[self._look]

    @property
    def look(self) -> Look:
        """The present look."""
        return self._look

    @property
    def is_mirrored(self) -> bool:
        """True for the left hand: main actions and picture on the other side."""
        return self._is_mirrored

    @property
    def distance_m(self) -> float:
        """From the eyes to the screen."""
        return self._view.distance_m

    def letters(self, role: Role) -> Letters:
        """Return the letters of a text; figures that stand in columns are tabular."""
        if role not in self._by_role:
            size, weight = self.sizes.font(role)
            self._by_role[role] = self.letters_of(size, weight, is_tabular=role in FIGURES)
        return self._by_role[role]

    def letters_of(self, size_px: int, weight: int, *, is_tabular: bool = False) -> Letters:
        """Return our typeface in any size, for text that is fitted to its place."""
        key = (size_px, weight, is_tabular)
        if key not in self._letters:
            font = self.font_of(size_px, weight, is_tabular=is_tabular)
            self._letters[key] = Letters(font, lambda size: self.letters_of(size, weight, is_tabular=is_tabular))
        return self._letters[key]

    def font(self, role: Role) -> QFont:
        """Return the font of a text, for a widget that draws itself."""
        return self.letters(role).font

    @staticmethod
    def font_of(size_px: int, weight: int, *, is_tabular: bool = False) -> QFont:
        """Return our typeface in any size, for a widget that draws itself."""
        font = QFont(FAMILY)
        font.setPixelSize(size_px)
        font.setWeight(QFont.Weight(weight))
        if is_tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def set_look(self, look: Look) -> None:
        """Change the colours."""
        if look != self._look:
            self._look = look
            self._apply()

    def set_mirrored(self, is_mirrored: bool) -> None:
        """Change the side of the hand."""
        if is_mirrored != self._is_mirrored:
            self._is_mirrored = is_mirrored
            self.changed.emit()

    def set_formats(self, formats: Formats) -> None:
        """Change language and time zone of figures."""
        self.formats = formats
        self.changed.emit()

    def set_distance(self, distance_m: float) -> None:
        """Change the viewing distance; letters follow."""
        self._look_from(View(self._view.width_px, self._view.height_px, self._view.dpi, distance_m))

    def next_distance(self) -> float:
        """Go to the next distance of the list and return it."""
        later = [distance for distance in DISTANCES_M if distance > self.distance_m + 0.01]
        self.set_distance(later[0] if later else DISTANCES_M[0])
        return self.distance_m

    def fit(self, window: QSize, screen: QScreen | None = None) -> None:
        """Suit the letters to the window and to the screen that it is on."""
        if screen is not None:
            self.glass = glass_of(screen)
        self._look_from(View(window.width(), window.height(), self._dpi(), self._view.distance_m))

    def set_measured(self, widths_mm: Mapping[str, float]) -> None:
        """Believe these widths of screens, by their names, rather than what the screens say."""
        self._measured_mm = widths_mm
        self._look_from(View(self._view.width_px, self._view.height_px, self._dpi(), self._view.distance_m))

    def _dpi(self) -> float:
        return self._view.dpi if self.glass is None else self.glass.dpi(self._measured_mm)

    def _look_from(self, view: View) -> None:
        self._view = view
        sizes = sizes_for(view)
        before = self.sizes
        self.sizes = sizes
        if (sizes.operator, sizes.frame, sizes.desk) != (before.operator, before.frame, before.desk):
            self._apply()

    def _apply(self) -> None:
        self._letters.clear()
        self._by_role.clear()
        self._application.setFont(self.font_of(*self.sizes.font(Role.DESK)))
        self._application.setPalette(_qt_palette(self.palette))
        self._application.setStyleSheet(style_sheet(self.palette, self.sizes))
        self.changed.emit()


def _qt_palette(palette: Palette) -> QPalette:
    colours = QPalette()
    roles = QPalette.ColorRole
    named = {
        roles.Window: palette.ground,
        roles.WindowText: palette.ink,
        roles.Base: palette.panel,
        roles.AlternateBase: palette.head,
        roles.Text: palette.ink,
        roles.Button: palette.panel,
        roles.ButtonText: palette.ink,
        roles.PlaceholderText: palette.muted,
        roles.Highlight: palette.selected,
        roles.HighlightedText: palette.ink,
        roles.Link: palette.accent,
        roles.ToolTipBase: palette.panel,
        roles.ToolTipText: palette.ink,
        roles.Mid: palette.hairline,
        roles.Dark: palette.control,
        roles.Light: palette.panel,
    }
    for role, colour in named.items():
        colours.setColor(role, QColor(colour))
    return colours
