from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.settings_panels.section import ChipRow


def test_chips_that_go_on_in_the_next_line_are_seen_when_the_window_gets_narrow(qtbot, theme):
    page = QWidget()
    row = ChipRow(theme, ["light", "dark", "contrast"])
    row.say("Colours", ["Light", "Dark", "High contrast"])
    rows = QVBoxLayout(page)
    rows.addWidget(row)
    rows.addStretch(1)
    qtbot.addWidget(page)
    page.resize(1200, 300)
    page.show()
    QApplication.sendPostedEvents()
    for width in (260, 220):
        page.resize(width, 300)
        QApplication.sendPostedEvents()
        assert row.chip("contrast").y() > 0
        assert all(row._flow.rect().contains(row.chip(name).geometry()) for name in ("light", "dark", "contrast"))
