from PySide6.QtCore import QTranslator

from fulfilment.step import Text, plain
from ui.texts import spoken


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
