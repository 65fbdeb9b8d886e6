"""The style sheet of fields, buttons, tables and menus, written from the named colours and sizes."""

from pathlib import Path
from string import Template

from ui.palette import Palette
from ui.sizes import CELL_AIR, Role, Sizes

_ARROW = Path(__file__).parents[1] / "resources" / "controls" / "down.svg"
"""Its grey stands out against the fields of every look."""
_SHEET = Template(
    """
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit {
    background: $head; color: $ink; border: 1px solid $control; border-radius: ${radius}px;
    padding: ${pad}px ${pad2}px; selection-background-color: $accent; selection-color: $panel; font-size: ${desk}px;
}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
    width: 0; height: 0; border: 0;
}
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit { border: 0; padding: 0; background: transparent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus {
    border: 3px solid $accent; padding: ${pad_focus}px ${pad2_focus}px;
}
QLineEdit:disabled, QComboBox:disabled { color: $muted; background: $soft; }
QComboBox::drop-down { border: 0; width: ${pad4}px; }
QComboBox::down-arrow { image: url("$arrow"); width: ${side}px; height: ${side}px; }
QComboBox QAbstractItemView {
    background: $panel; color: $ink; border: 1px solid $control; selection-background-color: $selected;
    selection-color: $ink; outline: 0;
}
QPushButton {
    background: $panel; color: $ink; border: 1px solid $control; border-radius: ${radius}px;
    padding: ${pad}px ${pad3}px; font-size: ${desk}px; font-weight: 600;
}
QPushButton:hover { background: $soft; }
QPushButton:pressed { background: $selected; }
QPushButton:focus { border: 3px solid $accent; padding: ${pad_focus}px ${pad3_focus}px; }
QPushButton[isMain="true"] { background: $accent; color: $panel; border-color: $accent; }
QPushButton[isMain="true"]:focus { border-color: $ink; }
QPushButton:disabled { color: $muted; background: $soft; border-color: $hairline; }
QCheckBox { color: $ink; font-size: ${desk}px; spacing: ${pad2}px; }
QCheckBox:focus { background: $selected; }
QTableView {
    background: $panel; color: $ink; border: 0; gridline-color: transparent; outline: 0; font-size: ${desk}px;
    selection-background-color: $selected; selection-color: $ink;
}
QTableWidget::item { padding: 0 ${pad}px; }
QHeaderView { background: $head; border: 0; }
QHeaderView::section {
    background: $head; color: $muted; border: 0; border-top: 1px solid $hairline; border-bottom: 1px solid $hairline;
    padding: 0 ${air}px; font-size: ${head_px}px; font-weight: 600;
}
QHeaderView::up-arrow, QHeaderView::down-arrow { width: 0; height: 0; }
QTableCornerButton::section { background: $head; border: 0; }
QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: ${bar}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: 0; }
QScrollBar::handle { background: $control; border-radius: ${bar_radius}px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; border: 0; width: 0; height: 0;
}
QMenu { background: $panel; color: $ink; border: 1px solid $control; padding: ${pad}px; font-size: ${desk}px; }
QMenu::item { padding: ${pad}px ${pad3}px; border-radius: ${radius}px; }
QMenu::item:selected { background: $selected; color: $ink; }
QToolTip { background: $panel; color: $ink; border: 1px solid $control; padding: ${pad}px; }
QProgressBar { background: $soft; border: 0; border-radius: ${bar_radius}px; color: $ink; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: ${bar_radius}px; }
"""
)


def style_sheet(palette: Palette, sizes: Sizes) -> str:
    """Return the style sheet of the whole application."""
    pad = max(4, sizes.desk_px(7))
    return _SHEET.substitute(
        ink=palette.ink,
        muted=palette.muted,
        panel=palette.panel,
        head=palette.head,
        soft=palette.soft,
        hairline=palette.hairline,
        control=palette.control,
        accent=palette.accent,
        selected=palette.selected,
        radius=sizes.desk_px(6),
        pad=pad,
        arrow=_ARROW.as_posix(),
        side=sizes.desk_px(22),
        pad2=2 * pad,
        air=sizes.desk_px(CELL_AIR),
        pad3=3 * pad,
        pad4=4 * pad,
        pad_focus=pad - 2,
        pad2_focus=2 * pad - 2,
        pad3_focus=3 * pad - 2,
        desk=sizes.font(Role.DESK)[0],
        head_px=sizes.font(Role.DESK_HEAD)[0],
        bar=sizes.desk_px(14),
        bar_radius=max(2, sizes.desk_px(4)),
    )
