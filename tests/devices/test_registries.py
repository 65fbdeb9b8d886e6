"""What holds for every language, transport and scale protocol, those included that a later file adds."""

from dataclasses import MISSING, fields, is_dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.errors import DeviceError
from devices.framer import FramerSettings
from devices.label import Barcode, Label, Symbol, TextBox
from devices.languages import languages
from devices.scales import scale_protocols
from devices.scales.reading import Status, Weight
from devices.transports import transports
from devices.wedge import WedgeSettings

LANGUAGES, TRANSPORTS, PROTOCOLS = languages(), transports(), scale_protocols()
FORMS = {
    **{f"language {name}": language.settings for name, language in LANGUAGES.items()},
    **{f"transport {name}": kind.settings for name, kind in TRANSPORTS.items()},
    "framer": FramerSettings,
    "wedge": WedgeSettings,
}


def test_no_registry_is_empty():
    assert {"zpl"} <= set(LANGUAGES)
    assert {"cups", "file", "memory", "serial", "spooler", "tcp"} <= set(TRANSPORTS)
    assert {"cas", "mt_sics", "ohaus", "toledo_8217"} <= set(PROTOCOLS)


@pytest.mark.parametrize("form", FORMS)
def test_a_form_can_be_drawn_from_the_settings(form):
    settings = FORMS[form]
    assert is_dataclass(settings)
    assert settings.__dataclass_params__.frozen
    for field in fields(settings):
        assert field.default is not MISSING
        assert field.metadata["label"]
        assert field.metadata["help"].endswith(".")
        assert field.default in field.metadata.get("choices", (field.default,))


@pytest.mark.parametrize("name", TRANSPORTS)
def test_a_transport_opens_nothing_before_it_is_used(name):
    transport = TRANSPORTS[name].connect(TRANSPORTS[name].settings())
    assert isinstance(transport.name, str)
    assert isinstance(transport.can_answer, bool)


def test_windows_printers_say_on_other_systems_why_they_cannot():
    with pytest.raises(DeviceError, match="only on Windows"):
        TRANSPORTS["spooler"].connect(TRANSPORTS["spooler"].settings("Zebra")).send(b"x")


@pytest.mark.parametrize("name", LANGUAGES)
@given(text=st.text(max_size=300))
def test_a_language_encodes_any_text(name, fonts, text):
    language = LANGUAGES[name]
    label = Label(60, 40, (TextBox(2, 2, 56, 15, text, 4, lines=3), Barcode(2, 20, 18, 18, Symbol.DATAMATRIX, "P1")))
    assert language.encode(label, fonts, language.settings(), copies=2)


@pytest.mark.parametrize("name", PROTOCOLS)
@given(frame=st.binary(max_size=60))
def test_no_noise_breaks_a_scale_protocol(name, frame):
    assert isinstance(PROTOCOLS[name].parse(frame), Weight | Status | None)
