from pathlib import Path

import pytest

from reports.wording import from_files, known, one_line, speaker

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv">
<context><name>paper</name>
<message><source>Pick list</source><translation>Saraksts</translation></message>
<message><source>Lot</source><translation type="unfinished">Nē</translation></message>
<message><source>Old</source><translation type="vanished">Vecs</translation></message>
<message><source>Tote</source><translation></translation></message>
</context>
<context><name>other</name>
<message><source>Pick list</source><translation>Cits</translation></message>
</context>
</TS>
"""


def test_sentences_come_from_the_file_of_the_language(tmp_path: Path) -> None:
    (tmp_path / "packhouse_lv.ts").write_text(TS, encoding="utf-8")
    translate = from_files(tmp_path)
    assert translate("lv", "paper", "Pick list") == "Saraksts"
    assert translate("lv", "other", "Pick list") == "Cits"


@pytest.mark.parametrize("source", ["Lot", "Old", "Tote", "Never heard"])
def test_what_is_not_finished_stays_english(tmp_path: Path, source: str) -> None:
    (tmp_path / "packhouse_lv.ts").write_text(TS, encoding="utf-8")
    assert speaker(from_files(tmp_path), "lv")(source) == source


def test_a_language_without_a_file_stays_english(tmp_path: Path) -> None:
    assert from_files(tmp_path)("ru", "paper", "Pick list") == "Pick list"


def test_lines_lose_controls_breaks_and_direction_marks() -> None:
    assert one_line(" a\r\n\tb\x00\u202ec\u2028d ") == "a b c d"


def test_letters_are_composed() -> None:
    assert one_line("R\u0131\u0304ga a\u0304") == "R\u0131\u0304ga ā"


@pytest.mark.parametrize(
    ("given", "read"), [("lv", "lv"), ("RU", "ru"), ("lv-LV", "lv"), ("ru_RU", "ru"), ("de", "en"), ("", "en")]
)
def test_readers_get_one_of_three_languages(given: str, read: str) -> None:
    assert known(given) == read
