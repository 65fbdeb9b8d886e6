"""Dates are read as shops and spreadsheets write them; doubtful ones are refused."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfilment.orders.files.dates import date_order_of, parse_day, parse_expiry, parse_moment
from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.values import Rules

PLAIN = Rules()
DAY = date(2025, 7, 21)


@pytest.mark.parametrize(
    "text",
    ["2025-07-21", "21.07.2025", "21.7.25", "7/21/2025", "21/07/2025", "20250721", "Jul-21-25", "Jul 21, 2025",
     "21 July 2025", "2025/07/21", "21.07.2025 г.", "2025-07-21T23:30:00Z"],
)  # fmt: skip
def test_one_day_in_many_spellings(text: str) -> None:
    assert parse_day(text, PLAIN) == DAY


@pytest.mark.parametrize(
    ("text", "hour"),
    [("2025-07-21 13:48:38", 13), ("2025-07-21 13:48:38 -0500", 18), ("2025-07-21T13:48:38+02:00", 11),
     ("7/21/2025 1:48:38 PM", 13), ("21.07.2025, 13:48:38", 13), ("2025-07-21T13:48:38.123Z", 13)],
)  # fmt: skip
def test_moments_are_in_utc(text: str, hour: int) -> None:
    assert parse_moment(text, PLAIN) == datetime(2025, 7, 21, hour, 48, 38, tzinfo=UTC)


def test_a_time_without_zone_is_of_the_zone_of_the_file() -> None:
    moment = parse_moment("2025-07-21 13:00", Rules(zone="Europe/Riga"))
    assert moment == datetime(2025, 7, 21, 10, tzinfo=UTC)
    with pytest.raises(BadValueError, match="time zone"):
        parse_moment("2025-07-21 13:00", Rules(zone="Europe/Rigga"))


def test_a_date_with_two_readings_wants_an_order() -> None:
    with pytest.raises(BadValueError, match="day first or month first"):
        parse_day("03/04/2025", PLAIN)
    assert parse_day("03/04/2025", Rules(date_order="dmy")) == date(2025, 4, 3)
    assert parse_day("03/04/2025", Rules(date_order="mdy")) == date(2025, 3, 4)
    assert [date_order_of(text) for text in ("13/04/2025", "04/13/2025", "03/04/2025", "2025-04-13")] == [
        "dmy", "mdy", "", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["", "soon", "2025-02-30", "31.04.2025", "25/25/2025", "2025-07-21 25:00", "Foo 3, 2025"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(BadValueError, match="not a date"):
        parse_day(text, PLAIN)


def test_an_expiry_of_a_month_is_its_last_day() -> None:
    assert [parse_expiry(text, PLAIN) for text in ("02/2028", "2027-02", "2027-02-03")] == [
        date(2028, 2, 29), date(2027, 2, 28), date(2027, 2, 3),
    ]  # fmt: skip


@given(
    st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%d-%m-%y"])
)
def test_what_was_written_is_read_back(day: date, spelling: str) -> None:
    assert parse_day(day.strftime(spelling), Rules(date_order="dmy")) == day
