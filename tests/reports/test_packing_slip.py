from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfilment.papers import Address, PackingSlipFacts, PackingSlipLine
from reports.packing_slip import render
from reports.paper import Setup
from reports.wording import from_files

SHOP = Address(company="Mazā noliktava SIA", street="Brīvības 2", postcode="LV-1039", city="Rīga", country="LV")
KATYA = Address(name="Екатерина Иванова", street="ул. Абая 7", postcode="A15K7B2", city="Алматы", country="KZ")
WORDS = {
    "ru": {"Packing slip": "Упаковочный лист", "To follow": "Позже", "Page {number} of {count}": "{number} из {count}"},
    "lv": {"Packing slip": "Pavadlapa", "To follow": "Vēlāk", "Page {number} of {count}": "{number}. no {count}"},
    "en": {},
}


def slip(language: str = "en", count: int = 3, **changes: Any) -> PackingSlipFacts:
    lines = tuple(
        PackingSlipLine(f"Tēja Чай {number}", f"TEA-{number}", 5, 4 if number == 1 else 5, 1 if number == 1 else 0)
        for number in range(count)
    )
    made = PackingSlipFacts(
        "20418", "Tējas lavka", KATYA, language, lines, SHOP, None, "WEB-1", date(2026, 12, 1), date(2026, 12, 5),
        "P-000413-9", 2, 3, 12250, "Daudz laimes!",
    )  # fmt: skip
    return replace(made, **changes)


def translated(language: str, _context: str, source: str) -> str:
    return WORDS[language].get(source, source)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["Packing slip", "To follow", "Kazakhstan", "12.25 kg", "5 Dec 2026", "Page 1 of 1"]),
        ("ru", ["Упаковочный лист", "Позже", "Казахстан", "12,25 кг", "5 дек. 2026 г.", "1 из 1"]),
        ("lv", ["Pavadlapa", "Vēlāk", "Kazahstāna", "12,25 kg", "2026. gada 5. dec.", "1. no 1"]),
    ],
)
@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_the_slip_speaks_the_customers_language(
    language: str, told: list[str], size: str, pdf_text: Callable[[bytes], list[str]]
) -> None:
    page = pdf_text(render(slip(language), Setup(size, "en", translated)))[0]
    assert [word for word in told if word not in page] == []
    assert all(word in page for word in ("Екатерина Иванова", "Mazā noliktava SIA", "Tēja Чай 2", "20418", "WEB-1"))


def test_a_language_without_papers_gets_english(pdf_text: Callable[[bytes], list[str]]) -> None:
    assert "Packing slip" in pdf_text(render(slip("de"), Setup(translate=from_files(Path("nowhere")))))[0]


def test_what_follows_later_is_counted_and_explained(pdf_text: Callable[[bytes], list[str]]) -> None:
    page = pdf_text(render(slip(), Setup()))[0]
    assert "Total pieces" in page
    assert "15" in page
    assert "14" in page
    assert "comes in another parcel" in page


def test_a_complete_parcel_promises_nothing(pdf_text: Callable[[bytes], list[str]]) -> None:
    assert "another parcel" not in pdf_text(render(slip(count=1), Setup()))[0]


def test_the_parcel_code_reads_back(read_pdf: Any) -> None:
    assert list(read_pdf(render(slip(), Setup()), 300)[0]) == ["P-000413-9"]


def test_long_orders_number_their_pages_and_total_once(pdf_text: Callable[[bytes], list[str]]) -> None:
    pages = pdf_text(render(slip(count=60), Setup()))
    assert [f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, start=1)] == [True] * 3
    assert ["Total pieces" in page for page in pages] == [False, False, True]
    assert sum(page.count("TEA-") for page in pages) == 60


def test_the_country_survives_an_endless_address(pdf_text: Callable[[bytes], list[str]]) -> None:
    endless = replace(KATYA, street="ул. Длинная " * 60, street2="кв. " * 100)
    (page,) = pdf_text(render(slip(count=10, recipient=endless, billing=endless), Setup()))
    assert page.count("Kazakhstan") == 2
    assert page.count("TEA-") == 10


@given(text=st.text(max_size=500))
@settings(max_examples=8)
def test_any_text_can_be_printed(text: str) -> None:
    address = Address(text, text, text, text, text, text, text, text, text, text)
    lines = (PackingSlipLine(text, text, 1, 1, 0, text, text),)
    facts = slip(recipient=address, sender=address, billing=address, lines=lines, message=text, shop_name=text)
    assert render(replace(facts, order_number=text, reference=text, language=text), Setup()).startswith(b"%PDF")


def test_a_kit_stands_above_its_parts_and_is_not_counted_with_them(pdf_text: Callable[[bytes], list[str]]) -> None:
    lines = (
        PackingSlipLine("Breakfast", "SET", 2, 2, is_kit=True),
        PackingSlipLine("Mug", "MUG", 4, 4, is_part=True),
        PackingSlipLine("Jam", "JAM", 2, 2, is_part=True, in_place_of="Honey"),
    )
    page = pdf_text(render(replace(slip(), lines=lines), Setup()))[0]
    assert page.index("Breakfast") < page.index("Mug") < page.index("Jam")
    assert "in place of Honey" in page
    assert page[page.index("Total pieces") :].split()[2:4] == ["6", "6"]
