import pytest

from fulfilment.papers import Address
from reports.addresses import country_line, name_lines, place_lines

PARTS = {"street": "Main 1", "street2": "Flat 2", "postcode": "10001", "city": "Town", "region": "Shire"}


@pytest.mark.parametrize(
    ("country", "last"),
    [
        ("DE", ("10001 Town", "Shire")),
        ("LV", ("Town, 10001", "Shire")),
        ("US", ("Town Shire 10001",)),
        ("GB", ("Town", "Shire", "10001")),
        ("RU", ("Town", "Shire", "10001")),
        ("IT", ("10001 Town Shire",)),
        ("JP", ("Town, Shire", "10001")),
        ("", ("10001 Town", "Shire")),
    ],
)
def test_town_and_postcode_stand_as_the_country_wants(country: str, last: tuple[str, ...]) -> None:
    assert place_lines(Address(**PARTS, country=country)) == ("Main 1", "Flat 2", *last)


def test_missing_parts_leave_no_gap() -> None:
    assert place_lines(Address(city="Rīga", country="LV")) == ("Rīga",)
    assert place_lines(Address(postcode="100-0001", region="Tokyo", country="JP")) == ("Tokyo", "100-0001")
    assert place_lines(Address()) == ()


def test_the_company_stands_first_where_that_is_the_custom() -> None:
    assert name_lines(Address("Anna", "ACME", country="DE")) == ("ACME", "Anna")
    assert name_lines(Address("Anna", "ACME", country="LV")) == ("Anna", "ACME")


def test_a_company_that_repeats_the_name_is_printed_once() -> None:
    assert name_lines(Address("Anna", "Anna")) == ("Anna",)


def test_the_country_is_in_english_capitals_on_mail_abroad_only() -> None:
    assert country_line(Address(country="de"), "LV") == "GERMANY"
    assert country_line(Address(country="LV"), "lv") == ""
    assert country_line(Address(), "LV") == ""


def test_an_unknown_country_is_printed_as_it_was_given() -> None:
    assert country_line(Address(country="Narnia"), "LV") == "NARNIA"


def test_braces_and_breaks_in_an_address_stay_plain_text() -> None:
    assert place_lines(Address(street="a\nb", city="{postcode}", postcode="1")) == ("a b", "1 {postcode}")
