"""Typed words find stored words whatever their letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfilment.search import LONGEST, search_text, tokens
from models.sorting import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [("Ķekava", "kekava"), ("Ёлка", "елка"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("Ørsted", "orsted")],
)
def test_fold_drops_case_and_marks(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_tokens_are_words_once_each() -> None:
    assert tokens("  Forest  mug forest ") == ("forest", "mug")


def test_quoted_words_stay_together() -> None:
    assert tokens('"forest  0.3 l" MUG') == ("forest 0.3 l", "mug")


def test_an_open_quote_is_still_a_search() -> None:
    assert tokens('"forest mug') == ("forest mug",)


def test_search_text_holds_the_sku_with_and_without_separators() -> None:
    assert search_text("MUG-FOR.03", ["Mug “Forest”", "Кружка", ""]) == "mug-for.03 mugfor03 mug “forest” кружка"


def test_search_text_fits_its_column() -> None:
    assert len(search_text("A", ["x" * 2000])) == LONGEST
