from dataclasses import dataclass, field, replace
from enum import StrEnum

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox

from devices.wedge import WedgeSettings
from ui.forms import SettingsForm


class Paper(StrEnum):
    A4 = "A4"
    LETTER = "Letter"


@dataclass(frozen=True)
class Settings:
    host: str = "10.0.0.7"
    port: int = field(
        default=9100, metadata={"label": "Port", "help": "Nearly always 9100.", "minimum": 1, "maximum": 65535}
    )
    dots: int = field(default=203, metadata={"choices": (203, 300, 600)})
    gap_mm: float = field(default=2.5, metadata={"minimum": 0.0, "maximum": 9.0})
    is_quiet: bool = False
    paper: Paper = Paper.A4
    key: str = field(default="", metadata={"is_secret": True})


@pytest.fixture
def form(qtbot, theme):
    form = SettingsForm(theme, Settings())
    qtbot.addWidget(form)
    return form


def test_an_untouched_form_gives_back_what_it_got(form):
    assert form.value() == Settings()


@pytest.mark.parametrize(
    "changed",
    [
        Settings(host="printer"),
        Settings(port=9101),
        Settings(dots=600),
        Settings(gap_mm=3.5),
        Settings(is_quiet=True),
        Settings(paper=Paper.LETTER),
        Settings(key="secret"),
    ],
)
def test_every_kind_of_field_takes_a_new_value(form, changed):
    form.show_value(changed)
    assert form.value() == changed


def test_limits_are_kept(form):
    spin = form.control("port")
    assert isinstance(spin, QSpinBox)
    assert (spin.minimum(), spin.maximum()) == (1, 65535)


def test_choices_are_offered(form):
    box = form.control("dots")
    assert isinstance(box, QComboBox)
    assert [box.itemText(n) for n in range(box.count())] == ["203", "300", "600"]


def test_secrets_are_not_shown(form):
    assert form.control("key").echoMode() is QLineEdit.EchoMode.Password


def test_labels_and_help_come_from_the_field(form):
    assert form.control("port").accessibleName() == "Port"
    assert form.control("port").accessibleDescription() == "Nearly always 9100."


def test_the_help_of_a_field_stands_nearer_to_it_than_to_the_next_label(form):
    form.resize(400, 900)
    form.show()
    (_, note, _), (following, _, _) = form._labels[1:3]
    control = form.control("port").geometry()
    assert note.geometry().top() - control.bottom() < following.geometry().top() - note.geometry().bottom()


def test_a_form_follows_the_size_of_the_window(form, theme):
    before = form.control("port").minimumHeight()
    theme.fit(QSize(1024, 640))
    assert form.control("port").minimumHeight() < before


def test_a_change_is_announced(form, qtbot):
    with qtbot.waitSignal(form.changed):
        form.control("port").setValue(9102)


def test_settings_of_a_device_become_a_form(qtbot, theme):
    form = SettingsForm(theme, WedgeSettings())
    qtbot.addWidget(form)
    form.show_value(replace(WedgeSettings(), gap_ms=50))
    assert form.value().gap_ms == 50
