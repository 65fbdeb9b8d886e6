"""All pages that the rail has no room for, as buttons with their icons and keys."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui.kit import Kit
from ui.rooms import PAGES, Page
from ui.screen import Screen
from ui.texts import spoken

_TITLE = Text("more_page", QT_TRANSLATE_NOOP("more_page", "More"))
_COLUMNS = 3


def create(kit: Kit) -> "MoreScreen":
    """Return the page."""
    return MoreScreen(kit)


class MoreScreen(Screen):
    """A button a page."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._theme = kit.theme
        offered = [page for page in PAGES if not page.is_in_rail]
        self._buttons = [(page, QPushButton()) for page in offered]
        self._grid = QGridLayout()
        rows = QVBoxLayout(self)
        rows.addLayout(self._grid)
        rows.addStretch(1)
        for turn, (page, button) in enumerate(self._buttons):
            button.clicked.connect(partial(self._open, page))
            self._grid.addWidget(button, turn // _COLUMNS, turn % _COLUMNS)
        kit.theme.changed.connect(self._draw)
        self._draw()

    def _open(self, page: Page) -> None:
        self.open_requested.emit(page.name, "", "")

    def _draw(self) -> None:
        px, gap = self._theme.sizes.desk_px, self._theme.sizes.space(3)
        self._grid.setContentsMargins(gap, gap, gap, gap)
        self._grid.setSpacing(gap)
        for page, button in self._buttons:
            words = spoken(page.title)
            button.setText(f"{words}   {page.key}".strip())
            button.setIcon(self._theme.icons.icon(page.icon, self._theme.palette.ink, px(28)))
            button.setIconSize(QSize(px(28), px(28)))
            button.setMinimumHeight(px(72))
            button.setStyleSheet("text-align: left;")

    def heading(self) -> tuple[str, str]:
        """Return the name of the screen."""
        return spoken(_TITLE), ""

    def enter(self) -> None:
        """Let the keys begin at the first button."""
        first: QWidget = self._buttons[0][1]
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draw()
