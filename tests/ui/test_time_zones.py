"""Time zones are offered by their towns, with how far they are from UTC on that day."""

from datetime import UTC, datetime

import pytest

from ui import time_zones

SUMMER, WINTER = datetime(2026, 7, 1, 12, tzinfo=UTC), datetime(2026, 12, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "now", "shown"),
    [
        ("Europe/Riga", SUMMER, "+03:00"),
        ("Europe/Riga", WINTER, "+02:00"),
        ("America/St_Johns", WINTER, "−03:30"),
        ("Asia/Kathmandu", WINTER, "+05:45"),
        ("UTC", WINTER, "+00:00"),
    ],
)
def test_the_offset_is_that_of_the_day(name: str, now: datetime, shown: str) -> None:
    assert time_zones.offset(name, now) == shown


def test_a_town_is_offered_once_and_old_names_are_not() -> None:
    offered = time_zones.offered()
    assert {"UTC", "Europe/Riga", "America/Argentina/Buenos_Aires"} <= set(offered)
    assert not {"US/Pacific", "Etc/GMT+3", "EET"} & set(offered)


@pytest.mark.parametrize("name", ["", "Riga", "../etc/passwd", "/etc/localtime", "Europe/Riga "])
def test_what_is_no_zone_is_not_known(name: str) -> None:
    assert not time_zones.is_known(name)


def test_the_zone_of_the_computer_is_a_known_one() -> None:
    assert time_zones.is_known(time_zones.of_computer())
