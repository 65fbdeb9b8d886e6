from datetime import date

import pytest

from devices.label import LabelError
from devices.layout import layout
from fulfilment.papers import Address, ShippingLabelFacts
from reports.label_class import SHIPPING_4X6, SHIPPING_100X150, LabelSize
from reports.labels.shipping import draw
from reports.typeface import LABEL_FONTS

RIGA = Address(company="House SIA", city="Rīga", country="LV", email="us@example.lv")
ANNA = Address(name="Anna", street="Unter den Linden 1", postcode="10117", city="Berlin", country="DE", email="a@b.de")


def words(facts: ShippingLabelFacts) -> list[str]:
    drawing = layout(draw(facts, SHIPPING_4X6), LABEL_FONTS, dpi=203)
    return [line.text for line in drawing.texts]


def test_a_first_print_carries_no_copy_mark() -> None:
    assert not any("COPY" in text for text in words(ShippingLabelFacts("P-1", RIGA, ANNA)))


def test_a_reprint_says_which_copy_it_is() -> None:
    assert "COPY 2" in words(ShippingLabelFacts("P-1", RIGA, ANNA, copy_no=2))


def test_the_country_of_mail_abroad_is_the_largest_word_of_the_address() -> None:
    drawing = layout(draw(ShippingLabelFacts("P-1", RIGA, ANNA), SHIPPING_4X6), LABEL_FONTS, dpi=203)
    sizes = {line.text: line.size_mm for line in drawing.texts}
    assert sizes["GERMANY"] > sizes["Anna"] >= sizes["10117 Berlin"] > sizes["House SIA"]


def test_domestic_mail_names_no_country() -> None:
    assert "LATVIA" not in words(ShippingLabelFacts("P-1", RIGA, RIGA))


def test_email_addresses_stay_inside() -> None:
    assert not any("@" in text for text in words(ShippingLabelFacts("P-1", RIGA, ANNA)))


def test_parcel_weight_and_references_are_told() -> None:
    facts = ShippingLabelFacts(
        "P-1", RIGA, ANNA, order_number="20418", reference="WEB-1", weight_g=1250, parcel_no=2, parcel_count=3,
        printed_on=date(2026, 12, 5), service="Locker", carrier="Omniva", notes="Fragile",
    )  # fmt: skip
    assert {"2 of 3", "1.25 kg", "20418", "WEB-1", "5 Dec 2026", "Locker", "Omniva", "Fragile"} <= set(words(facts))


def test_a_parcel_of_unknown_count_tells_its_number_alone() -> None:
    assert "4" in words(ShippingLabelFacts("P-1", RIGA, ANNA, parcel_no=4, parcel_count=0))


@pytest.mark.parametrize("size", [SHIPPING_4X6, SHIPPING_100X150], ids=lambda size: size.name)
@pytest.mark.parametrize("dpi", [203, 300])
def test_the_sscc_has_the_height_and_bars_that_gs1_asks_for(size: LabelSize, dpi: int) -> None:
    label = draw(ShippingLabelFacts("P-1", RIGA, ANNA, "376104250021234569"), size)
    sscc = next(bars for bars in layout(label, LABEL_FONTS, dpi=dpi).bars if len(bars.rows) == 1)
    assert sscc.height_mm >= 31.7
    assert 0.495 <= sscc.module_mm <= 1.016


def test_a_wrong_sscc_is_refused() -> None:
    with pytest.raises(LabelError, match="check digit"):
        layout(draw(ShippingLabelFacts("P-1", RIGA, ANNA, "376104250021234560"), SHIPPING_4X6), LABEL_FONTS, dpi=203)


def test_a_long_street_wraps_and_is_not_cut() -> None:
    street = "Rue de la Compagnie des Vieux Arpenteurs Royaux, Bâtiment C, Escalier 4, Porte 12"
    facts = ShippingLabelFacts("P-1", RIGA, Address(name="Anna", street=street, city="Lyon", country="FR"))
    assert street in " ".join(words(facts))
