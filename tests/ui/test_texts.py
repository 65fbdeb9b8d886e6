from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QTranslator

from fulfilment.orders.files.problems import listed
from fulfilment.step import Text, plain
from ui.texts import spoken, told


class Dictionary(QTranslator):
    def __init__(self, words):
        super().__init__()
        self.words = words

    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return self.words.get((context, source), "")


def translated(qapp, words, text):
    dictionary = Dictionary(words)
    qapp.installTranslator(dictionary)
    try:
        return spoken(text)
    finally:
        qapp.removeTranslator(dictionary)


def test_values_stand_in_the_sentence(qapp):
    assert spoken(Text("pack", "Put back: {item}").with_values(item="Mug")) == "Put back: Mug"


def test_nothing_is_said_for_nothing(qapp):
    assert spoken(None) == ""


def test_sentences_are_translated_with_their_values(qapp):
    words = {("pack", "Put back: {item}"): "Noliec atpakaļ: {item}"}
    assert translated(qapp, words, Text("pack", "Put back: {item}").with_values(item="Mug")) == "Noliec atpakaļ: Mug"


def test_data_is_never_translated(qapp):
    assert translated(qapp, {("", "{value}"): "wrong", ("", "Mug"): "wrong"}, plain("Mug")) == "Mug"


def test_a_sentence_inside_a_sentence_is_translated_too(qapp):
    words = {("a", "Take {what}"): "Ņem {what}", ("b", "the tote"): "kasti"}
    assert translated(qapp, words, Text("a", "Take {what}").with_values(what=Text("b", "the tote"))) == "Ņem kasti"


def test_a_broken_translation_falls_back_to_english(qapp):
    words = {("pack", "Put back: {item}"): "Noliec: {lieta}"}
    assert translated(qapp, words, Text("pack", "Put back: {item}").with_values(item="Mug")) == "Put back: Mug"


def test_braces_in_data_are_harmless(qapp):
    assert spoken(plain("{0} {item}")) == "{0} {item}"


def in_latvian(text):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Latvian))
    try:
        return spoken(text)
    finally:
        QLocale.setDefault(before)


def test_a_day_is_written_as_the_language_does():
    text = Text("receive", "Expired on {date}").with_values(date=date(2026, 7, 5))
    assert (in_latvian(text), str(text)) == ("Expired on 05.07.2026", "Expired on 2026-07-05")


def test_a_decimal_is_written_as_the_language_does_with_the_places_that_it_has():
    text = Text("pack", "{weight} kg").with_values(weight=Decimal(2450).scaleb(-3))
    assert (in_latvian(text), str(text)) == ("2,450 kg", "2.450 kg")


def test_words_are_told_whether_data_or_a_sentence(qapp):
    words = {("pack", "{weight} kg"): "{weight} кг"}
    assert translated(qapp, words, Text("pack", "{weight} kg").with_values(weight=2)) == "2 кг"
    assert [told("{weight} kg"), told(Text("pack", "{weight} kg").with_values(weight=2))] == ["{weight} kg", "2 kg"]


def test_a_moment_is_told_in_its_own_zone():
    at = datetime(2025, 7, 5, 22, 30, tzinfo=UTC).astimezone(ZoneInfo("Europe/Riga"))
    assert in_latvian(Text("undo", "{at}").with_values(at=at)).endswith("2025 01:30")


def test_words_in_one_line_are_translated_with_their_sentence(qapp):
    words = {("f", "Missing: {fields}"): "Trūkst: {fields}", ("f", "SKU"): "Artikuls", ("f", "Name"): "Nosaukums"}
    missing = Text("f", "Missing: {fields}").with_values(fields=listed([Text("f", "SKU"), Text("f", "Name")]))
    assert translated(qapp, words, missing) == "Trūkst: Artikuls, Nosaukums"
