from datetime import date, datetime

import pytest

from reports import formats


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "5 Dec 2026"), ("ru", "5 дек. 2026 г."), ("lv", "2026. gada 5. dec.")]
)
def test_days_name_the_month_in_words(language: str, shown: str) -> None:
    assert " ".join(formats.day(date(2026, 12, 5), language).split()) == shown


def test_moments_show_a_clock_of_24_hours() -> None:
    assert formats.moment(datetime(2026, 12, 5, 14, 3), "en") == "5 Dec 2026, 14:03"


@pytest.mark.parametrize(("language", "shown"), [("en", "12.25 kg"), ("ru", "12,25 кг"), ("lv", "12,25 kg")])
def test_weights_have_the_mark_and_unit_of_the_language(language: str, shown: str) -> None:
    assert " ".join(formats.weight(12250, language).split()) == shown


def test_no_gram_is_rounded_away() -> None:
    assert formats.weight(1, "en") == "0.001 kg"
    assert formats.weight(1_000_001, "en") == "1,000.001 kg"


def test_countries_are_named_in_the_language() -> None:
    assert [formats.country("LV", language) for language in ("en", "ru", "lv")] == ["Latvia", "Латвия", "Latvija"]


@pytest.mark.parametrize("language", ["", "xx", "not a language", "en-GB", "EN"])
def test_a_language_without_papers_is_shown_in_english(language: str) -> None:
    assert formats.number(12345, language) == "12,345"
