"""The paper of a transfer and the sheet of reasons: every code on them reads back, every word is the reader's."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from fulfilment import commands
from fulfilment.papers import Address, ReasonCode, ReasonSheetFacts, TransferNoteFacts, TransferNoteLine
from fulfilment.stock import reasons
from fulfilment.stock.reasons import Reasons
from reports import reason_sheet, transfer_note
from reports.paper import Setup

SETUPS = [Setup(size, language) for size in ("A4", "Letter") for language in ("en", "ru", "lv")]
HOSTILE = ("^XZ^XA~JA", '"q" <b>&amp;</b> {count}', "📦 שלום", "\x00\x1b@\n", "Ļoti" * 125, "слово " * 80)


def note(count: int, text: str = "Krūze Кружка") -> TransferNoteFacts:
    lines = tuple(
        TransferNoteLine(f"{text} {n}", f"MUG-{n}", n + 1, n, (f"L{n} × {n}",), f"ID{n:05}") for n in range(count)
    )
    return TransferNoteFacts(
        "TF000317",
        Address(company="Rīga", street="Brīvības 1"),
        "East",
        Address(company=text),
        lines,
        ("P-1",),
        text,
        date(2026, 12, 5),
        date(2026, 12, 7),
    )


def cards() -> ReasonSheetFacts:
    return ReasonSheetFacts(
        tuple(
            ReasonCode(
                commands.code_of_reason(each.number, sign, "T3ST"),
                f"{each.number}{sign}",
                each.name,
                reasons.group_words(each.group),
            )
            for each in Reasons().chosen
            for sign in (("+", "-") if each.is_both_ways else ("",))
        ),
        "Rīga",
    )


@pytest.mark.parametrize("setup", SETUPS, ids=lambda setup: f"{setup.size} {setup.language}")
def test_number_and_items_of_a_transfer_read_back_on_every_page(setup: Setup, read_pdf: Any) -> None:
    pages = read_pdf(transfer_note.render(note(30), setup), 300)
    assert all(page["TF000317"] == 1 for page in pages)
    codes = Counter(code for page in pages for code in page if code != "TF000317")
    assert codes == Counter([f"ID{n:05}" for n in range(30)])


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_the_paper(text: str, pdf_text: Callable[[bytes], list[str]]) -> None:
    assert pdf_text(transfer_note.render(note(3, text), Setup()))


def test_a_transfer_of_nothing_has_its_paper_too(read_pdf: Any) -> None:
    (page,) = read_pdf(transfer_note.render(note(0), Setup()), 300)
    assert page["TF000317"] == 1


@pytest.mark.parametrize("setup", SETUPS, ids=lambda setup: f"{setup.size} {setup.language}")
def test_every_reason_on_the_sheet_reads_back(setup: Setup, read_pdf: Any) -> None:
    facts = cards()
    pages = read_pdf(reason_sheet.render(facts, setup), 300)
    codes = Counter(code for page in pages for code in page)
    assert codes == Counter(card.code for card in facts.reasons)


def test_a_sheet_without_reasons_says_so(pdf_text: Callable[[bytes], list[str]]) -> None:
    assert "No reason is in use." in " ".join(pdf_text(reason_sheet.render(ReasonSheetFacts(), Setup())))
