import subprocess
import sys
from typing import Any

import pytest

from fulfilment.papers import PickListFacts, ToteLabelFacts
from reports.labels import LABELS
from reports.paper import Paper, Setup
from reports.registry import PAPERS


def test_papers_and_labels_are_found_by_themselves() -> None:
    labels = {"badge", "command_sheet", "item", "location", "pallet", "shipping", "tote"}
    assert LABELS.keys() == labels
    assert labels | {"pick_list", "packing_slip", "transfer_note", "reason_sheet", "floor_map"} <= PAPERS.keys()


@pytest.mark.parametrize("paper", PAPERS.values(), ids=lambda paper: paper.name)
def test_every_paper_names_itself_its_facts_and_its_sizes(paper: Paper[Any]) -> None:
    assert PAPERS[paper.name] is paper
    assert paper.title
    assert paper.sizes


def test_a_label_can_be_asked_for_as_a_paper() -> None:
    assert PAPERS["tote"].render(ToteLabelFacts("T-1"), Setup("4x2 in")).startswith(b"%PDF")


@pytest.mark.parametrize("name", ["pick_list", "tote"])
def test_an_unknown_size_is_refused(name: str) -> None:
    facts = PickListFacts("J-1") if name == "pick_list" else ToteLabelFacts("T-1")
    with pytest.raises(KeyError):
        PAPERS[name].render(facts, Setup("A7"))


def test_finding_the_papers_loads_no_heavy_library() -> None:
    heavy = {"reportlab", "babel", "PIL", "zint", "barcode", "defusedxml"}
    code = f"import sys, reports.registry; print(sorted({heavy} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
