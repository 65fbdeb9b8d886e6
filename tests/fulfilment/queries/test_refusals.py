"""Every scan that can be refused has words for the list of mistakes."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfilment.queries import refusals

ROOT = Path(__file__).resolve().parents[3] / "fulfilment"
SCANNED = [ROOT / "conversation.py", *sorted((ROOT / "workflows").glob("*.py")), *sorted((ROOT / "stock").glob("*.py"))]
DESK_ALONE = {
    "desk.no_difference",
    "desk.other_reason",
    "place.no_home",
    "reasons.always",
    "reasons.bad_name",
    "reasons.in_use",
    "receive.came",
    "receive.in_work",
    "returns.came",
    "returns.no_item",
    "returns.no_order",
    "returns.other_order",
    "returns.out_of_use",
    "transfer.loaded",
    "transfer.no_credit",
    "transfer.out_of_use",
    "transfer.same_warehouse",
}
"""Refusals of the desk, which answers no scan."""


def _ids() -> Iterator[str]:
    """Yield the names of notices that refuse, where they stand as they are in the code."""
    for path in SCANNED:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                first = node.args[0]
                if node.func.id in ("refused", "checked", "RefusedError") and isinstance(first, ast.Constant):
                    yield str(first.value)


IDS = sorted({*_ids(), "scan.unknown", "scan.not_wanted", "pack.in_front", "pick.taken"} - DESK_ALONE)


@pytest.mark.parametrize("outcome", IDS)
def test_a_refusal_is_named_in_words(outcome: str) -> None:
    text = refusals.words(outcome)
    assert (text.context, str(text) != outcome) == ("refusals", True)


def test_the_code_is_read() -> None:
    assert {"pack.wrong_item", "pick.wrong_lot", "receive.expired", "undo.nothing"} <= set(IDS)


def test_a_notice_without_words_is_shown_by_its_name() -> None:
    assert str(refusals.words("pack.novelty")) == "pack.novelty"
