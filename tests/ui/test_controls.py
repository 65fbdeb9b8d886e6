"""A search box finds one of many by a part of its words."""

import pytest
from pytestqt.qtbot import QtBot

from ui.controls import SearchBox

TOWNS = {"Europe/Riga": "Europe/Riga · UTC+02:00", "Asia/Tokyo": "Asia/Tokyo · UTC+09:00"}


@pytest.fixture
def box(qtbot: QtBot) -> SearchBox:
    made = SearchBox(lambda: TOWNS, "UTC")
    qtbot.addWidget(made)
    return made


def test_the_list_is_made_when_it_is_wanted(box: SearchBox) -> None:
    assert (box.count(), box.value()) == (0, "UTC")
    box.show_value("Asia/Tokyo")
    assert (box.count(), box.value(), box.currentText()) == (2, "Asia/Tokyo", TOWNS["Asia/Tokyo"])


def test_a_part_of_the_words_finds_it(box: SearchBox) -> None:
    box.show_value("Asia/Tokyo")
    completer = box.completer()
    assert completer is not None
    completer.setCompletionPrefix("riga")
    assert completer.currentCompletion() == TOWNS["Europe/Riga"]


def test_what_was_typed_and_is_none_of_the_list_is_handed_on_as_it_is(box: SearchBox) -> None:
    box.show_value("Asia/Tokyo")
    box.setEditText("Atlantis")
    assert box.value() == "Atlantis"


def test_a_value_that_is_not_offered_stands_as_it_is(box: SearchBox) -> None:
    box.show_value("Antarctica/Troll")
    assert box.value() == "Antarctica/Troll"
