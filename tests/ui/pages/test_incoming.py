"""The pages of what comes: announced deliveries with their kept files, and what waits for inspection."""

from functools import partial
from pathlib import Path

import announcing
import builders
import pytest
from announcing import PALLET, Row
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import conversation
from fulfilment.conversation import Gesture
from models.advice import Advice
from models.document import Document
from models.purchase import Inspection
from ui import paper_files
from ui.application import Packhouse
from ui.details import DetailsPane
from ui.drawer import Drawer
from ui.screens import kept_files
from ui.screens.desk import DeskScreen

PDF = b"%PDF-1.7 delivery note"


def _announce(session: Session) -> None:
    builders.bin_at(session, "QC", status="held", is_pickable=False)
    rows = [Row("MUG", 12, PALLET), Row("PLATE", 3)]
    announcing.advice(session, "ASN-1", rows, units=[("pallet", PALLET, "")])


def _receive(packhouse: Packhouse, *texts: str) -> None:
    house = packhouse.kit.house
    for number, text in enumerate(texts):
        gesture = Gesture(house.station_id, "receive", text, key=f"{text}-{number}")
        house.database.write("receive", partial(conversation.scan, gesture=gesture))


def _opened(packhouse: Packhouse, qtbot: QtBot, name: str) -> DeskScreen:
    packhouse.shell.open(name)
    found = packhouse.shell.screen_named(name)
    assert isinstance(found, DeskScreen)
    qtbot.waitUntil(lambda: found.current_id == 1)
    return found


@pytest.fixture
def advices(staffed: Packhouse, qtbot: QtBot) -> DeskScreen:
    staffed.kit.house.database.write("test", _announce)
    return _opened(staffed, qtbot, "advices")


def _strike(screen: DeskScreen, key: str) -> None:
    next(hint for hint in screen.hints() if hint.key == key).run()


def _said(screen: DeskScreen, qtbot: QtBot) -> str:
    drawer: Drawer = screen.drawer
    qtbot.waitUntil(lambda: drawer.notice is not None)
    assert drawer.notice is not None
    return drawer.notice.id


def _drop(screen: DeskScreen, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    screen.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))


def _documents(packhouse: Packhouse) -> list[str]:
    query = select(Document.name).where(~Document.is_withdrawn)
    return list(packhouse.kit.house.database.read(lambda session: session.scalars(query).all()))


def test_the_pane_names_the_pallet_and_what_is_in_it(advices: DeskScreen, qtbot: QtBot) -> None:
    pane = advices.findChild(DetailsPane)

    def words() -> str:
        return " ".join(
            child.accessibleName() for child in pane.findChildren(object) if hasattr(child, "accessibleName")
        )

    qtbot.waitUntil(lambda: PALLET in words())
    assert "not come yet" in words()
    assert "0 / 12" in words()


def test_a_file_dropped_onto_the_page_is_kept_with_the_notice(
    staffed: Packhouse, advices: DeskScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "note.pdf").write_bytes(PDF)
    _drop(advices, tmp_path / "note.pdf")
    assert (_said(advices, qtbot), _documents(staffed)) == ("documents.kept", ["note.pdf"])


def test_what_is_no_paper_is_refused_with_a_sentence(
    staffed: Packhouse, advices: DeskScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "tool.exe").write_bytes(b"MZ")
    _drop(advices, tmp_path / "tool.exe")
    assert (_said(advices, qtbot), _documents(staffed)) == ("document.unknown", [])


def test_a_kept_file_is_opened_again(
    advices: DeskScreen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[bytes] = []
    monkeypatch.setattr(kept_files, "open_file", lambda path: shown.append(path.read_bytes()) is None)
    (tmp_path / "note.pdf").write_bytes(PDF)
    _drop(advices, tmp_path / "note.pdf")
    _said(advices, qtbot)
    advices.drawer.close_drawer()
    _strike(advices, "Shift+F6")
    assert (_said(advices, qtbot), shown) == ("documents.opened", [PDF])
    assert paper_files.FOLDER


def test_a_file_is_withdrawn_after_a_question(
    staffed: Packhouse, advices: DeskScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "note.pdf").write_bytes(PDF)
    _drop(advices, tmp_path / "note.pdf")
    _said(advices, qtbot)
    _strike(advices, "Shift+F7")
    qtbot.waitUntil(lambda: advices.drawer.is_asking)
    advices.drawer.submit()
    assert (_said(advices, qtbot), _documents(staffed)) == ("documents.withdrawn", [])


def test_no_file_is_said(advices: DeskScreen, qtbot: QtBot) -> None:
    _strike(advices, "Shift+F6")
    assert _said(advices, qtbot) == "documents.none"


def test_a_notice_is_cancelled_and_brought_back(staffed: Packhouse, advices: DeskScreen, qtbot: QtBot) -> None:
    def state() -> str:
        return staffed.kit.house.database.read(lambda session: session.scalars(select(Advice.state)).one())

    _strike(advices, "Shift+F9")
    assert (_said(advices, qtbot), state()) == ("advices.cancelled", "cancelled")
    advices.drawer.close_drawer()
    _strike(advices, "F9")
    assert (_said(advices, qtbot), state()) == ("desk.undone", "announced")


@pytest.fixture
def inspections(staffed: Packhouse, qtbot: QtBot) -> DeskScreen:
    def prepare(session: Session) -> None:
        _announce(session)
        announcing.supplier(session).is_inspected = True

    staffed.kit.house.database.write("test", prepare)
    _receive(staffed, "ASN-1", "MUG")
    return _opened(staffed, qtbot, "inspections")


def _states(packhouse: Packhouse) -> list[str]:
    query = select(Inspection.state)
    return list(packhouse.kit.house.database.read(lambda session: session.scalars(query).all()))


def test_goods_are_released_at_the_desk(staffed: Packhouse, inspections: DeskScreen, qtbot: QtBot) -> None:
    _strike(inspections, "Shift+F4")
    assert (_said(inspections, qtbot), _states(staffed)) == ("inspections.released", ["released"])


def test_goods_without_a_damaged_place_are_not_rejected(
    staffed: Packhouse, inspections: DeskScreen, qtbot: QtBot
) -> None:
    _strike(inspections, "Shift+F6")
    assert (_said(inspections, qtbot), _states(staffed)) == ("receive.no_damaged_place", ["waiting"])


def test_what_is_inspected_is_asked_for(staffed: Packhouse, inspections: DeskScreen, qtbot: QtBot) -> None:
    _strike(inspections, "Shift+F10")
    qtbot.waitUntil(lambda: inspections.drawer.is_asking)
    inspections.drawer.close_drawer()
    assert not inspections.drawer.is_asking
