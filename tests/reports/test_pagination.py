from hypothesis import given
from hypothesis import strategies as st

from reports.pagination import paginate

HEIGHTS = st.lists(st.floats(1, 40), max_size=80)


def test_no_row_still_gives_a_page() -> None:
    assert paginate([], first_mm=100, next_mm=200, closing_mm=20) == [range(0)]


def test_a_closing_without_room_takes_the_last_row_along() -> None:
    assert paginate([10.0] * 10, first_mm=100, next_mm=100, closing_mm=20) == [range(9), range(9, 10)]


@given(HEIGHTS)
def test_every_row_stands_once_in_order(heights: list[float]) -> None:
    pages = paginate(heights, first_mm=100, next_mm=200, closing_mm=20)
    assert [row for page in pages for row in page] == list(range(len(heights)))


@given(HEIGHTS)
def test_no_page_overflows_and_the_last_keeps_room_for_the_closing(heights: list[float]) -> None:
    pages = paginate(heights, first_mm=100, next_mm=200, closing_mm=20)
    for number, page in enumerate(pages):
        room = (100 if number == 0 else 200) - (20 if number == len(pages) - 1 else 0)
        assert sum(heights[row] for row in page) <= room + 1e-9
