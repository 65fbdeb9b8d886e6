"""A row of chips goes on in a second line where the width ends."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.flow import Flow


def test_what_does_not_fit_goes_on_below(qtbot: QtBot) -> None:
    flow = Flow(gap_px=8)
    qtbot.addWidget(flow)
    labels = [QLabel("x") for _ in range(3)]
    for label in labels:
        label.setFixedSize(60, 20)
    flow.hold(labels)
    flow.resize(140, 100)
    flow.show()
    assert [(label.x(), label.y()) for label in labels] == [(0, 0), (68, 0), (0, 28)]
    assert flow.heightForWidth(140) == 48
    assert flow.heightForWidth(300) == 20
