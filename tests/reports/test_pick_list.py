import re
from collections import Counter
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfilment.papers import PickListFacts, PickListLine
from reports.paper import Setup
from reports.pick_list import by_route, render

SETUPS = [Setup(size, language) for size in ("A4", "Letter") for language in ("en", "ru", "lv")]
HOSTILE = ("^XZ^XA~JA", '"q" <b>&amp;</b> {count}', "📦 שלום", "\x00\x1b@\n", "Ļoti" * 125, "слово " * 80)


def line(number: int, **changes: Any) -> PickListLine:
    made = PickListLine(
        location_code=f"A-{number // 9:02}-{number % 9}",
        item_name=f"Krūze Кружка {number}",
        sku=f"MUG-{number}",
        quantity=number + 1,
        variant="zila / синяя",
        identifier=f"ID{number:05}",
        route_order=number,
        lot=f"L{number}",
        expires_on=date(2027, 6, 30),
        order_number="20418",
        tote="T-42",
        slot="1",
    )
    return replace(made, **changes)


def job(count: int) -> PickListFacts:
    lines = tuple(line(number) for number in reversed(range(count)))
    return PickListFacts("J-000317", lines, "W-7", "Jānis", datetime(2026, 12, 5, 9, 41), ("20418", "20419"), "Rīga")


@pytest.mark.parametrize("setup", SETUPS, ids=lambda setup: f"{setup.size} {setup.language}")
def test_every_job_place_and_item_code_reads_back(setup: Setup, read_pdf: Any) -> None:
    pages = read_pdf(render(job(30), setup), 300)
    assert all(page["J-000317"] == 1 for page in pages)
    codes = Counter(code for page in pages for code in page if code != "J-000317")
    assert codes == Counter([f"A-{n // 9:02}-{n % 9}" for n in range(30)] + [f"ID{n:05}" for n in range(30)])


@pytest.mark.parametrize("setup", SETUPS, ids=lambda setup: f"{setup.size} {setup.language}")
def test_every_line_is_told_in_words(setup: Setup, pdf_text: Callable[[bytes], list[str]]) -> None:
    text = " ".join(pdf_text(render(job(30), setup)))
    for number in range(30):
        assert f"Krūze Кружка {number} " in text
        assert f"zila / синяя · MUG-{number} " in text
        assert f"L{number} ·" in text


def test_lines_follow_the_way_and_not_the_code() -> None:
    walked = by_route([line(1, route_order=5), line(2, route_order=1), line(3, route_order=5, location_code="A-00-0")])
    assert [each.sku for each in walked] == ["MUG-2", "MUG-3", "MUG-1"]


def test_pages_are_numbered_n_of_m(pdf_text: Callable[[bytes], list[str]]) -> None:
    pages = pdf_text(render(job(40), Setup()))
    assert [re.search(r"Page \d+ of \d+", page)[0] for page in pages] == [  # type: ignore[index]
        "Page 1 of 3",
        "Page 2 of 3",
        "Page 3 of 3",
    ]


def test_totals_stand_at_the_end_only(pdf_text: Callable[[bytes], list[str]]) -> None:
    pages = pdf_text(render(job(40), Setup()))
    assert "Lines: 40 · Pieces: 820 · Locations: 40" in pages[-1]
    assert not any("Pieces:" in page for page in pages[:-1])


def test_an_empty_job_says_so(pdf_text: Callable[[bytes], list[str]]) -> None:
    pages = pdf_text(render(job(0), Setup()))
    assert len(pages) == 1
    assert "Nothing to pick" in pages[0]


def test_sentences_come_from_the_translator(pdf_text: Callable[[bytes], list[str]]) -> None:
    setup = Setup("A4", "lv", lambda language, _context, source: f"{language}:{source}")
    page = pdf_text(render(job(1), setup))[0]
    assert "lv:Pick list" in page
    assert "lv:Page 1 of 1" in page
    assert "lv:Lot L0 · lv:Best before 2027. gada 30. jūn." in page


def test_two_lines_from_one_place_share_its_barcode(read_pdf: Any) -> None:
    lines = (line(1, location_code="A-1", route_order=1), line(2, location_code="A-1", route_order=1))
    assert read_pdf(render(replace(job(0), lines=lines), Setup()), 300)[0]["A-1"] == 1


def test_the_sku_stands_in_for_a_missing_code(read_pdf: Any) -> None:
    facts = replace(job(0), lines=(line(1, identifier=""),))
    assert "MUG-1" in read_pdf(render(facts, Setup()), 300)[0]


def writing(text: str) -> PickListFacts:
    words = {field.name: text for field in fields(PickListLine) if field.type is str}
    return PickListFacts(text, (line(1, **words), line(2)), text, text, None, (text, text), text)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_leaves_the_other_lines_readable(text: str, read_pdf: Any) -> None:
    assert {"A-00-2", "ID00002"} <= set(read_pdf(render(writing(text), Setup()), 300)[0])


@given(text=st.text(max_size=500))
@settings(max_examples=8)
def test_any_text_can_be_listed(text: str) -> None:
    assert render(writing(text), Setup()).startswith(b"%PDF")


def test_figures_and_places_are_never_cut(pdf_text: Callable[[bytes], list[str]]) -> None:
    place = "WAREHOUSE-NORTH-12-03-2-LEFT-SHELF-4"
    facts = replace(job(0), lines=(line(1, quantity=123456789012, location_code=place),))
    page = pdf_text(render(facts, Setup()))[0]
    assert "123,456,789,012" in page
    assert place in page
