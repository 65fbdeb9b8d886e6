"""Every scan of the window takes along what stands still on the scale of the station at that moment."""

import pytest
from pytestqt.qtbot import QtBot

from fulfilment import conversation
from fulfilment.conversation import Gesture
from fulfilment.step import Step
from ui.application import Packhouse


def test_the_gesture_carries_the_weight_of_the_scale(
    packhouse: Packhouse, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gestures: list[Gesture] = []

    def listen(session: object, gesture: Gesture) -> Step:
        gestures.append(gesture)
        return answer(session, gesture)

    answer = conversation.scan
    monkeypatch.setattr(conversation, "scan", listen)
    packhouse.open(None)
    packhouse.shell.open("pack")
    packhouse.hub.heard_text("WITHOUT")
    qtbot.waitUntil(lambda: len(gestures) == 1)
    packhouse.store.change(scale_port="virtual")
    packhouse.senses.virtual_scale.put(2446)
    qtbot.waitUntil(lambda: packhouse.senses.weight_g == 2446)
    packhouse.hub.heard_text("WITH")
    qtbot.waitUntil(lambda: len(gestures) == 2)
    assert [gesture.weight_g for gesture in gestures] == [None, 2446]
