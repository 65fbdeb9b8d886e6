"""Invented customers: addresses that the posts of their countries would accept."""

import re
from random import Random

import pytest

from fulfilment.demo import people, sheets
from fulfilment.demo.sheets import parts

POSTCODES = {
    "AT": r"\d{4}", "AU": r"\d{4}", "BE": r"\d{4}", "BG": r"\d{4}", "CH": r"\d{4}", "DK": r"\d{4}", "HU": r"\d{4}",
    "NO": r"\d{4}", "CA": r"[A-Z]\d[A-Z] \d[A-Z]\d", "CZ": r"\d{3} \d{2}", "GR": r"\d{3} \d{2}", "SE": r"\d{3} \d{2}",
    "SK": r"\d{3} \d{2}", "DE": r"\d{5}", "EE": r"\d{5}", "ES": r"\d{5}", "FI": r"\d{5}", "FR": r"\d{5}",
    "IT": r"\d{5}", "UA": r"\d{5}", "GB": r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}", "IE": r"[A-Z]\d[\dW] [A-Z\d]{4}",
    "JP": r"\d{3}-\d{4}", "LT": r"LT-\d{5}", "LV": r"LV-\d{4}", "NL": r"\d{4} [A-Z]{2}", "PL": r"\d{2}-\d{3}",
    "PT": r"\d{4}-\d{3}", "RO": r"\d{6}", "US": r"\d{5}(-\d{4})?",
}  # fmt: skip


def test_customers_live_in_at_least_25_countries() -> None:
    assert len({row["country"] for row in sheets.rows("addresses")}) >= 25


@pytest.mark.parametrize("row", sheets.rows("addresses"), ids=lambda row: f"{row['country']}-{row['language']}")
def test_every_postcode_has_the_form_of_its_country(row: dict[str, str]) -> None:
    codes = [town.split(",")[0] for town in parts(row["towns"])]
    assert [code for code in codes if not re.fullmatch(POSTCODES[row["country"]], code)] == []


def test_addresses_are_written_with_the_letters_of_their_people() -> None:
    names = "".join(row["names"] + row["streets"] + row["towns"] for row in sheets.rows("addresses"))
    assert all(letter in names for letter in "ķņšžēāčßöüåøñçłőȘЇчГΓ")


def test_mail_goes_nowhere() -> None:
    customers = people.one_of_each(Random(1))
    assert {customer.address["email"].partition("@")[2] for customer in customers} == {"example.com"}


def test_the_same_chance_invents_the_same_customer() -> None:
    assert people.customer(Random(7)) == people.customer(Random(7))


def test_three_people_work_here_each_with_a_badge_and_one_with_a_language_of_his_own() -> None:
    assert [person.language for person in people.COLLEAGUES] == ["", "ru", ""]
    assert len({person.badge for person in people.COLLEAGUES}) == 3
