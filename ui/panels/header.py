"""The head of the work: order, channel, carrier, when it leaves."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fulfilment.step import Header
from ui.sizes import Role
from ui.texts import spoken, told
from ui.theme import Theme
from ui.widgets import Panel, Words


class HeaderPanel(Panel):
    """Draws the header of a step; keeps its place when there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Words(theme, Role.HEADER)
        self._subtitle = Words(theme, Role.LINE_DETAIL, "muted")
        self._right = Words(theme, Role.NOTE)
        self._right_detail = Words(theme, Role.LINE_DETAIL, "muted")
        self._title.stand_firm()
        self._right_detail.stand_firm()
        for words in (self._right, self._right_detail):
            words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._rows = QVBoxLayout(self)
        self._pairs: list[QHBoxLayout] = []
        for left, right in ((self._title, self._right), (self._subtitle, self._right_detail)):
            row = QHBoxLayout()
            row.addWidget(left, 1)
            row.addWidget(right)
            self._rows.addLayout(row)
            self._pairs.append(row)
        theme.changed.connect(self._space_out)
        self._space_out()

    def show_header(self, header: Header | None) -> None:
        """Draw a header."""
        self._title.say(spoken(header.title) if header else self.tr("Nothing open"))
        self._title.set_colour("ink" if header else "muted")
        self._subtitle.say(header.subtitle if header else self.tr("Scan to begin"))
        self._right.say(header.right if header else "")
        self._right_detail.say(told(header.right_detail) if header else "")

    def _space_out(self) -> None:
        px = self.theme.sizes.px
        self._rows.setContentsMargins(px(24), px(14), px(24), px(16))
        self._rows.setSpacing(px(2))
        for row in self._pairs:
            row.setSpacing(px(20))
