"""A day at the real window by nothing but a scanner: no mouse event and no key event reaches it."""

from collections.abc import Iterator

import pytest
from journeys.shop import BLUE, MILK, RED
from journeys.window.window import Window
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

HANDS = (
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.Wheel,
)


class Hands(QObject):
    """Counts what hands would do to a mouse and a keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.touches = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.touches += event.type() in HANDS
        return False


@pytest.fixture(autouse=True)
def hands_off(qapp: QApplication) -> Iterator[None]:
    """Fail when anything was done with mouse or keyboard."""
    hands = Hands()
    qapp.installEventFilter(hands)
    yield
    qapp.removeEventFilter(hands)
    assert hands.touches == 0


def test_orders_leave_the_books_by_scans_alone(window: Window) -> None:
    shop = window.shop
    shop.order("SO-1", ("RED", 2), ("BLUE", 6), ships_complete=False)
    shop.order("SO-2", ("MILK", 2))
    walk = shop.walk("SO-1", "SO-2")

    window.scan(walk, on="pick", says="pick.taken_up", shows="give_tote")
    window.scan("T-1", says="pick.tote_given", shows="give_tote")
    window.scan("T-2", says="pick.tote_given", shows="scan_location")
    while window.step.state != "start":
        if window.step.state == "scan_location" and window.wanted() == "A-1-2":
            window.scan("A-1-2", shows="scan_item")
            window.scan(BLUE, BLUE, BLUE, BLUE, says="pick.item")
            window.command("SHORT", says="pick.short", shows="scan_tote")
        else:
            window.scan(window.wanted())
    assert shop.line("SO-1", "BLUE")[0] == 4

    window.command("PACK", on="pack", shows="start")
    window.scan("T-1", says="pack.opened", shows="scan_item")
    window.scan(RED, says="pack.item")
    window.command("UNDO", says="undo.done")
    window.scan(MILK, says="pack.wrong_item", shows="scan_item")
    window.scan(RED, RED, says="pack.item")
    window.scan(RED, says="pack.too_many", shows="scan_item")
    window.scan(BLUE, BLUE, BLUE, BLUE, says="pack.item", shows="scan_label")
    window.label_codes(1)
    window.command("REPRINT", says="pack.reprinted")
    window.stick_on_label(2, says="pack.order_done", shows="start")
    assert (shop.line("SO-1", "RED"), shop.line("SO-1", "BLUE")) == ((2, 2, 2, 0), (4, 4, 4, 0))
    assert shop.state("SO-1") == "waiting", "two blue ones are missing and still promised"

    window.command("SIGNOFF", says="scan.signed_off", shows="sign_on")
    window.scan("T-2", says="scan.not_signed_on")
    window.scan("BADGE-BORIS", says="scan.signed_on", shows="start")
    window.scan("T-2", says="pack.opened")
    window.scan(MILK, MILK, says="pack.item", shows="scan_label")
    window.stick_on_label(3, says="pack.order_done", shows="start")

    assert shop.state("SO-2") == "shipped"
    assert shop.disagreements() == ()
    assert shop.books()["tote"] == []
