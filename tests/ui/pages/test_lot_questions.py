"""The question of the stock page by which lots are split, relabelled, merged and given another expiry."""

from datetime import date

import builders
import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.item import Lot
from models.stock import Balance
from ui.application import Packhouse
from ui.screens.desk import DeskScreen


@pytest.fixture
def stock(staffed: Packhouse, qtbot: QtBot) -> DeskScreen:
    """MILK lies in BIN-1: 6 of lot A and 4 of lot B."""

    def fill(session: Session) -> None:
        milk = builders.item(session, "MILK", tracking="lot")
        where = builders.bin_at(session, "BIN-1").id
        for code, pieces in (("A", 6), ("B", 4)):
            lot = builders.lot(session, milk.id, code, date(2031, 6, 30))
            builders.stock(session, milk.id, where, pieces, lot_id=lot.id)

    staffed.kit.house.database.write("test", fill)
    staffed.shell.open("stock")
    found = staffed.shell.screen_named("stock")
    assert isinstance(found, DeskScreen)
    qtbot.waitUntil(lambda: found.current_id > 0)
    return found


def answer(stock: DeskScreen, qtbot: QtBot, what: int, **texts: str) -> str:
    """Ask, fill in and submit; return the id of what came of it."""
    next(hint for hint in stock.hints() if hint.key == "Shift+F3").run()
    qtbot.waitUntil(lambda: stock.drawer.is_asking)
    choice = stock.drawer.control("what")
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(what)
    for name, text in texts.items():
        edit = stock.drawer.control(name)
        assert isinstance(edit, QLineEdit)
        edit.setText(text)
    stock.drawer.submit()
    qtbot.waitUntil(lambda: stock.drawer.notice is not None)
    assert stock.drawer.notice is not None
    return stock.drawer.notice.id


def pieces(staffed: Packhouse) -> dict[str, int]:
    query = select(Lot.code, Balance.on_hand).join(Balance, Balance.lot_id == Lot.id).where(Balance.on_hand > 0)
    rows = staffed.kit.house.database.read(lambda session: session.execute(query.where(Lot.code != "")).all())
    return dict(map(tuple, rows))


@pytest.mark.parametrize(
    ("what", "texts", "said", "there"),
    [
        (0, {"pieces": "2", "code": "C"}, "lots.split", {"A": 4, "B": 4, "C": 2}),
        (1, {"code": "C"}, "lots.relabelled", {"B": 4, "C": 6}),
        (2, {"code": "B"}, "lots.merged", {"B": 10}),
        (3, {"day": "2031-07-31"}, "lots.dates", {"A": 6, "B": 4}),
        (3, {"day": "31.07.2031"}, "lots.no_day", {"A": 6, "B": 4}),
        (0, {"pieces": "60", "code": "C"}, "desk.stock_refused", {"A": 6, "B": 4}),
    ],
)
def test_each_way_does_what_it_says(
    staffed: Packhouse,
    stock: DeskScreen,
    qtbot: QtBot,
    what: int,
    texts: dict[str, str],
    said: str,
    there: dict[str, int],
) -> None:
    answered = answer(stock, qtbot, what, **texts)
    assert pieces(staffed) == there
    if not said.startswith("desk."):
        assert answered == said
