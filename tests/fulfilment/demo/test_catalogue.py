"""The invented range: every article complete, every code valid, in three languages."""

import re
from pathlib import Path

import pytest
from stdnum import ean

from fulfilment.demo import places, sheets
from fulfilment.demo.catalogue import Article, articles

PICTURES = Path(__file__).parents[3] / "resources" / "pictures"
CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)


def test_the_shop_sells_300_articles() -> None:
    assert len({article.sku for article in articles()}) == 300


def test_every_code_is_a_valid_gtin_that_one_article_alone_has() -> None:
    codes = [code.text for article in articles() for code in article.codes]
    assert [code for code in codes if not ean.is_valid(code)] == []
    assert len(set(codes)) == len(codes)


def test_codes_stay_in_the_numbers_kept_for_use_inside_a_company() -> None:
    pieces = [code.text[-13:] for article in articles() for code in article.codes]
    assert {piece[:2] for piece in pieces} <= {"28", "29"}


def test_case_codes_have_14_digits_and_count_their_pieces() -> None:
    cases = [(article, code) for article in articles() for code in article.codes if code.unit == "case"]
    assert len(cases) == 300
    assert all(len(code.text) == 14 and code.quantity == article.case > 1 for article, code in cases)


@pytest.mark.parametrize("language", range(3))
def test_every_article_has_a_name_in_every_language(language: int) -> None:
    assert all(article.names[language] for article in articles())


def test_russian_names_are_cyrillic_and_the_others_are_not() -> None:
    assert all(CYRILLIC.search(article.names[1]) for article in articles())
    assert not any(CYRILLIC.search(article.names[at] + article.variants[at]) for article in articles() for at in (0, 2))


def test_a_variant_is_said_in_all_languages_or_in_none() -> None:
    assert all(len({bool(variant) for variant in article.variants}) == 1 for article in articles())


def test_name_and_variant_tell_articles_apart_in_every_language() -> None:
    for language in range(3):
        assert len({(article.names[language], article.variants[language]) for article in articles()}) == 300


@pytest.mark.parametrize(
    ("sku", "variants"),
    [
        ("MUG-FOR-03-GRN", ("0.3 l, green", "0,3 л, зелёная", "0,3 l, zaļa")),
        ("TWL-FOR-5070-BLU", ("50×70 cm, blue", "50×70 см, синее", "50×70 cm, zils")),
        ("SOC-HEA-3638-RED", ("36–38, red", "36–38, красные", "36–38, sarkanas")),
    ],
)
def test_colours_agree_with_the_gender_of_the_name(sku: str, variants: tuple[str, ...]) -> None:
    assert next(article.variants for article in articles() if article.sku == sku) == variants


def test_every_article_has_its_drawing() -> None:
    drawings = {article.picture.partition(":")[0] for article in articles()}
    assert {drawing for drawing in drawings if not (PICTURES / f"{drawing}.svg").is_file()} == set()


NOT_GOODS = {"parcel"}


def test_every_drawing_is_used_and_every_tinted_one_has_the_tint_to_replace() -> None:
    tints = {drawing.stem: drawing.stem in NOT_GOODS for drawing in PICTURES.glob("*.svg")}
    for article in articles():
        drawing, _, tint = article.picture.partition(":")
        tints[drawing] = tints[drawing] or not tint or "#3f7a5a" in (PICTURES / f"{drawing}.svg").read_text()
    assert [drawing for drawing, is_right in tints.items() if not is_right] == []


def _fits(article: Article) -> bool:
    inner = [sorted(sheets.size_mm(row["inner"])) for row in sheets.rows("cartons")] + [[400, 400, 600]]
    sides = sorted(article.size_mm)
    return any(all(side <= room for side, room in zip(sides, carton, strict=True)) for carton in inner)


def test_every_article_fits_into_some_carton() -> None:
    assert [article.sku for article in articles() if not _fits(article)] == []


def test_every_article_has_a_home_of_its_own() -> None:
    homes = places.homes(articles())
    assert len(set(homes.values())) == 300
    assert set(homes.values()) <= {shelf.code for shelf in places.shelves() if shelf.is_pickable}


def test_the_building_has_400_bins_that_no_two_share_a_place() -> None:
    shelves = places.shelves()
    assert len({shelf.code for shelf in shelves}) == len({shelf.at_mm for shelf in shelves}) == 400


def test_the_walk_goes_up_one_aisle_and_down_the_next() -> None:
    first, second = ([shelf.at[1] for shelf in places.shelves() if shelf.code.startswith(f"A-0{n}")] for n in (1, 2))
    assert first == sorted(first)
    assert second == sorted(second, reverse=True)
