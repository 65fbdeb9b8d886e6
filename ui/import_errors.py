"""The bad rows of a file: each with its line, cause and cure. Decides nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from fulfilment.orders.files.problems import RowError
from fulfilment.orders.files.writing.result import ChunkResult
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import Words

NARROWEST = 380
"""Width in the design that sentences may count on."""
SHOWN_ERRORS = 200
"""Bad rows that are shown; all of them go to the file of rejected rows."""


class ImportErrors(QScrollArea):
    """The list below the figures."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def show_result(self, result: ChunkResult) -> None:
        """List the bad rows of a result."""
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, self._theme.sizes.desk_px(8), 0)
        rows.setSpacing(self._theme.sizes.desk_px(10))
        errors = [error for rejected in result.rejected for error in rejected.errors]
        for error in errors[:SHOWN_ERRORS]:
            rows.addLayout(self._row(error))
        more = len(errors) - SHOWN_ERRORS
        if more > 0:
            words = self.tr("and {n} more; all of them go to the file of rejected rows")
            told = words.format(n=self._theme.formats.number(more))
            rows.addWidget(Words(self._theme, Role.DESK_SMALL, "muted", told))
        rows.addStretch(1)
        self.setWidget(body)
        body.setAutoFillBackground(False)

    def _row(self, error: RowError) -> QVBoxLayout:
        line = self.tr("Line {n}").format(n=self._theme.formats.number(error.line_no))
        head = "  ·  ".join(part for part in (line, error.column, error.value[:60]) if part)
        row = QVBoxLayout()
        row.setSpacing(0)
        row.addWidget(Words(self._theme, Role.DESK_SMALL, "muted", head))
        for words, role in ((error.cause, Role.DESK_STRONG), (error.cure, Role.DESK_SMALL)):
            told = Words(self._theme, role, "ink", spoken(words), wraps=True)
            told.setMinimumWidth(self._theme.sizes.desk_px(NARROWEST))
            row.addWidget(told)
        return row
