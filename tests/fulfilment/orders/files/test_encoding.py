"""The encoding of a file is told from its bytes, Russian from Latvian from western text."""

import pytest

from fulfilment.orders.files.encoding import EncodingGuess, guess_encoding

RUSSIAN = "артикул;наименование;цена\nА-1;Кружка фарфоровая, синяя;12,50\nА-2;Ложка чайная;3\n"
LATVIAN = "artikuls;nosaukums;cena\nA-1;Porcelāna krūze, zila;12,50\nA-2;Tējkarote ar šķīvīti;3\n"
LITHUANIAN = "kodas;pavadinimas\nA-1;Mėlynas puodelis iš porceliano\nA-2;Arbatinis šaukštelis, žalias\n"
FRENCH = "code;désignation\nA-1;Théière émaillée à fleurs\nA-2;Crème brûlée\n"
GERMAN = "Artikel;Größe\nA-1;Schüssel, grün, für Müsli\nA-2;Löffel\n"
SPANISH = "código;descripción\nA-1;Niño pequeño con camión\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        ("Цена\nда\n", "cp1251"),
        ("sku;name\nIPHONE-1;Чехол для iPhone 12\n", "cp1251"),
        (LATVIAN, "cp1257"),
        ("name\nRīga\n", "cp1257"),
        ("name\nšķūnis\n", "cp1257"),
        (LITHUANIAN, "cp1257"),
        (FRENCH, "cp1252"),
        (GERMAN, "cp1252"),
        (SPANISH, "cp1252"),
        ("price\n12 €\n", "cp1252"),
    ],
)
def test_text_of_one_byte_a_letter_is_told_by_its_language(text: str, encoding: str) -> None:
    assert text.encode(encoding).decode(guess_encoding(text.encode(encoding))) == text
    if text not in (GERMAN, "price\n12 €\n"):  # the same bytes in both western tables
        assert guess_encoding(text.encode(encoding)) == encoding


@pytest.mark.parametrize("text", [RUSSIAN, LATVIAN, FRENCH, "sku,name\nA,B\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_recognised(text: str, encoding: str) -> None:
    assert text.encode(encoding).decode(guess_encoding(text.encode(encoding))) == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_sixteen_bits_without_mark_are_seen_by_their_zeros(encoding: str) -> None:
    assert guess_encoding("sku,name\nA,B\n".encode(encoding)) == encoding


def test_a_foreign_letter_far_down_the_file_decides() -> None:
    guess = EncodingGuess()
    for _ in range(200):
        guess.feed(b"A-1;Cup;3\n" * 1000)
    guess.feed("A-2;Tējkarote ar šķīvīti;3\n".encode("cp1257"))
    assert guess.result() == "cp1257"


def test_a_letter_cut_between_two_pieces_is_still_utf8() -> None:
    guess = EncodingGuess()
    for byte in "Ķekava".encode():
        guess.feed(bytes([byte]))
    assert guess.result() == "utf-8"
