"""What the program named is called in the language of the window; what a person named stays as it is."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from fulfilment.step import plain
from ui.columns import CellKind, Column, cell_text
from ui.device_words import title_of
from ui.formats import Formats
from ui.station_settings import VIRTUAL, to_files


class _Loud(QTranslator):
    """A language in which everything is shouted."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, *_: object) -> str:  # type: ignore[override]
        return source.upper() if context == "senses" else ""


@dataclass(frozen=True)
class _Row:
    printer: str


@pytest.fixture
def loud(qapp: QApplication) -> Iterator[None]:
    translator = _Loud()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_devices_of_the_demo_are_named_in_the_language_of_the_window(loud: None) -> None:
    assert [title_of(row.name) for row in VIRTUAL.printers] == ["DEMO PRINTER"]
    assert [title_of(row.name) for row in VIRTUAL.scanners] == ["DEMO SCANNER"]


def test_the_folder_of_a_new_station_too(loud: None, tmp_path: object) -> None:
    assert title_of(to_files(tmp_path).printers[0].name) == "LABEL FILES"  # type: ignore[arg-type]


def test_a_list_says_it_as_the_bar_does(loud: None) -> None:
    column = Column("printer", plain("Printer"), 100, CellKind.DEVICE)
    assert cell_text(_Row("Demo printer"), column, Formats()) == "DEMO PRINTER"


def test_a_name_that_a_person_gave_stays(loud: None) -> None:
    assert title_of("Bench printer") == "Bench printer"
