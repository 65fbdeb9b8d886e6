from collections import Counter
from datetime import date
from typing import Any

import pytest

from fulfilment.papers import ItemLabelFacts
from reports.label_class import LabelSize
from reports.labels.item import LABEL

EXPIRY = date(2027, 6, 30)


@pytest.mark.parametrize("size", LABEL.sizes, ids=lambda size: size.name)
@pytest.mark.parametrize(
    ("facts", "read"),
    [
        (ItemLabelFacts("Mug", "MUG-1", "4751000123454"), "4751000123454"),
        (ItemLabelFacts("Mug", "MUG-1", "96385074"), "96385074"),
        (ItemLabelFacts("Mug", "MUG-1", "4751000123454", "", "L1"), "(01)04751000123454(10)L1"),
        (ItemLabelFacts("Mug", "MUG-1", "", "", "L1", EXPIRY), "MUG-1"),
        (ItemLabelFacts("Mug", "MUG-1", "4751000123454", "", "Партия 7", EXPIRY), "4751000123454"),
        (ItemLabelFacts("Mug", "MUG-1", "4751000123452"), "4751000123452"),
        (ItemLabelFacts("Mug", "MUG-" + "1" * 30), "MUG-" + "1" * 30),
    ],
    ids=["ean13", "ean8", "gtin and lot", "sku and lot", "lot beyond gs1", "wrong check digit", "long sku"],
)
def test_the_code_reads_back_with_what_gs1_can_say(
    size: LabelSize, facts: ItemLabelFacts, read: str, read_zpl: Any
) -> None:
    assert read_zpl(LABEL.draw(facts, size), 203) == Counter([read])
