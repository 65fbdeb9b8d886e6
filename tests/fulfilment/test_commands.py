"""Command barcodes: nothing but this warehouse's own sheet is a command here."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfilment import commands

NAMES = sorted(commands.NAMES)
INSTALLATIONS = st.text("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", min_size=4, max_size=4)


@given(st.sampled_from(NAMES), INSTALLATIONS)
def test_a_command_reads_as_itself(name: str, installation: str) -> None:
    assert commands.command_in(commands.code_of(name, installation), installation) == name


@given(st.sampled_from(NAMES), INSTALLATIONS, INSTALLATIONS)
def test_a_command_of_another_warehouse_is_none_here_and_looks_foreign(name: str, here: str, there: str) -> None:
    code = commands.code_of(name, there)
    assert (commands.command_in(code, here) == name) == (here == there)
    assert commands.looks_foreign(code)


@given(st.sampled_from(NAMES), st.data())
def test_one_wrong_character_makes_it_no_command(name: str, data: st.DataObject) -> None:
    code = commands.code_of(name, "T3ST")
    place = data.draw(st.integers(0, len(code) - 1))
    letter = data.draw(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789").filter(lambda x: x != code[place]))
    assert commands.command_in(code[:place] + letter + code[place + 1 :], "T3ST") is None


@given(st.text(max_size=40))
def test_any_other_text_is_no_command(text: str) -> None:
    assert commands.command_in(text, "T3ST") is None
    assert not commands.looks_foreign(text)


@pytest.mark.parametrize("name", NAMES)
def test_a_command_is_letters_and_digits_only(name: str) -> None:
    code = commands.code_of(name, "T3ST")
    assert code.isascii()
    assert code.isalnum()
    assert code.upper() == code


def test_every_command_has_a_name_and_keys_are_of_commands() -> None:
    assert all(str(text).strip() and "{" not in str(text) for text in commands.NAMES.values())
    assert set(commands.KEYS) | set(commands.SCREENS) <= set(commands.NAMES)


def test_an_offer_carries_name_and_key() -> None:
    offer = commands.offer("UNDO")
    assert (offer.command, str(offer.text), offer.key) == ("UNDO", "Undo", "F9")
    assert commands.offer("QTY3").key == ""
    assert str(commands.offer("QTY3").text) == "Quantity 3"


@given(st.integers(10, 999), st.sampled_from(["", "+", "-"]), INSTALLATIONS)
def test_the_barcode_of_a_reason_says_its_number_and_sign(number, sign, installation):
    text = commands.code_of_reason(number, sign, installation)
    assert text.isalnum()
    assert commands.reason_in(text, installation) == f"{number}{sign}"
    assert commands.command_in(text, installation) is None


@given(st.integers(10, 999), st.sampled_from(["", "+", "-"]), INSTALLATIONS, INSTALLATIONS)
def test_the_barcode_of_a_reason_is_known_in_its_own_warehouse_only(number, sign, installation, other):
    text = commands.code_of_reason(number, sign, installation)
    if installation != other:
        assert commands.reason_in(text, other) == ""
    assert commands.looks_foreign(text)


@pytest.mark.parametrize("ending", ["", "P", "PM", "21", "²1", "2X"])
def test_no_other_text_is_a_reason(ending):
    body = f"PHT3STWHY{ending}"
    assert commands.reason_in(body, "T3ST") == ""
    assert commands.reason_in(f"{body}0", "T3ST") == ""
