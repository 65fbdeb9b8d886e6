"""The drawer asks one question, says one answer, and leaves nothing behind."""

from collections.abc import Mapping

import pytest
from pytestqt.qtbot import QtBot

from fulfilment.step import Kind, Notice, Tone, plain
from ui.drawer import AskedField, Drawer, Question
from ui.theme import Theme


@pytest.fixture
def drawer(theme: Theme, qtbot: QtBot) -> Drawer:
    made = Drawer(theme)
    qtbot.addWidget(made)
    return made


def _question(answers: list[Mapping[str, object]]) -> Question:
    fields = (
        AskedField("pieces", plain("Pieces"), 3, least=-5),
        AskedField("where", plain("Where"), choices=((7, plain("A-01")), (8, plain("A-02"))), value=8),
        AskedField("note", plain("Note"), "old"),
    )
    return Question(plain("How many?"), plain("Book"), answers.append, fields)


def test_an_answer_holds_every_field_by_name(drawer: Drawer) -> None:
    answers: list[Mapping[str, object]] = []
    drawer.ask(_question(answers))
    drawer.control("pieces").setText("-4")
    drawer.submit()
    assert answers == [{"pieces": -4, "where": 8, "note": "old"}]
    assert not drawer.is_asking


@pytest.mark.parametrize("typed", ["", "-", "-6"])
def test_a_number_that_is_none_stays_what_it_was(drawer: Drawer, typed: str) -> None:
    answers: list[Mapping[str, object]] = []
    drawer.ask(_question(answers))
    drawer.control("pieces").setText(typed)
    drawer.submit()
    assert answers[0]["pieces"] == 3


def test_leaving_does_nothing(drawer: Drawer) -> None:
    answers: list[Mapping[str, object]] = []
    drawer.ask(_question(answers))
    drawer.close_drawer()
    drawer.submit()
    assert answers == []


def test_what_was_said_can_be_seen_until_the_next_question(drawer: Drawer) -> None:
    drawer.say(Notice(Kind.OK, "done", plain("Done"), Tone.COMMAND))
    assert drawer.notice is not None
    drawer.ask(_question([]))
    assert drawer.notice is None
    assert drawer.is_asking
