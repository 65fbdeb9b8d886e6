from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from ui.formats import Formats

ENGLISH = Formats()
LATVIAN = Formats(QLocale(QLocale.Language.Latvian))


def test_numbers_are_grouped_as_the_language_does():
    assert ENGLISH.number(4070) == "4,070"
    assert LATVIAN.number(14070) == "14\u00a0070"


def test_negative_numbers_have_a_real_minus():
    assert ENGLISH.number(-12) == "−12"


def test_changes_show_their_sign():
    assert [ENGLISH.change(n) for n in (96, -2, 0)] == ["+ 96", "− 2", "0"]


def test_money_comes_from_minor_units():
    assert ENGLISH.money(123456) == "1,234.56\u00a0EUR"
    assert ENGLISH.money(-50, "JPY", digits=0) == "−50\u00a0JPY"


def test_weights_change_to_kilograms():
    assert ENGLISH.weight(999) == "999\u00a0g"
    assert ENGLISH.weight(1240) == "1.240\u00a0kg"
    assert LATVIAN.weight(1240) == "1,240\u00a0kg"


def test_moments_are_shown_in_the_zone_of_the_site():
    riga = Formats(zone=ZoneInfo("Europe/Riga"))
    moment = datetime(2026, 11, 22, 22, 30, tzinfo=UTC)
    assert riga.moment(moment, now=moment) == "00:30"
    assert riga.moment(moment, now=datetime(2026, 12, 24, tzinfo=UTC)) == "23 Nov 00:30"
    assert riga.moment(moment, now=datetime(2027, 1, 2, tzinfo=UTC)) == "23 Nov 2026 00:30"
    assert riga.clock(moment) == "00:30:00"


def test_days_are_written_in_short():
    assert "2027" in Formats(QLocale(QLocale.Language.Latvian)).day(date(2027, 3, 1))


def test_units_of_weight_are_written_in_the_letters_of_the_language():
    russian = Formats(QLocale(QLocale.Language.Russian))
    assert [russian.weight(300), russian.weight(1250)] == ["300\u00a0г", "1,250\u00a0кг"]
    assert LATVIAN.weight(1250) == "1,250\u00a0kg"
