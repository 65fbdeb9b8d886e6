"""What stands where a list has nothing to show: a drawing, a sentence, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.sizes import Role
from ui.theme import Theme
from ui.widgets import Icon, Words


class EmptyPanel(QWidget):
    """A real empty state."""

    action_requested = Signal()
    """The button was pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = Icon(theme, "empty", 72, "control")
        self._words = Words(theme, Role.DESK, "muted", wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton()
        self._button.setProperty("isMain", True)
        self._button.clicked.connect(self.action_requested)
        rows = QVBoxLayout(self)
        rows.setSpacing(theme.sizes.space(2))
        rows.addStretch(2)
        rows.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self._words)
        rows.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(3)

    def show_state(self, sentence: str, icon: str) -> None:
        """Say why there is nothing."""
        self._words.say(sentence)
        self._icon.show_icon(icon)

    def show_action(self, text: str) -> None:
        """Offer a way out; an empty text offers none."""
        self._button.setText(text)
        self._button.setVisible(bool(text))
