"""Countries are known by name in three languages and by code."""

import pytest

from fulfilment.orders.files.places import parse_country
from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.values import Rules


@pytest.mark.parametrize(
    ("text", "code"),
    [("LV", "LV"), ("lva", "LV"), ("Latvia", "LV"), ("Латвия", "LV"), ("Latvija", "LV"), ("Германия", "DE"),
     ("Vācija", "DE"), ("USA", "US"), ("United States", "US"), ("EIRE", "IE"), ("RSA", "ZA"), ("UK", "GB"),
     ("United Kingdom", "GB"), ("Czech Republic", "CZ"), ("Россия", "RU"), ("Hong Kong", "HK"), ("DEU", "DE")],
)  # fmt: skip
def test_countries(text: str, code: str) -> None:
    assert parse_country(text, Rules()) == code


@pytest.mark.parametrize("text", ["Atlantis", "European Community", "EU", "XX"])
def test_what_is_no_country_is_refused(text: str) -> None:
    with pytest.raises(BadValueError, match="not a country"):
        parse_country(text, Rules())
