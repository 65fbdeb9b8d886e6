"""Which rows go on which page. Pure: heights in, ranges of rows out."""

from collections.abc import Sequence


def paginate(heights_mm: Sequence[float], *, first_mm: float, next_mm: float, closing_mm: float) -> list[range]:
    """Return the rows of each page, in order; always at least one page.

    The first page has `first_mm` for rows, every other `next_mm`, and the last keeps `closing_mm` free below its rows.
    A row higher than a page still gets one. A closing part that finds no room takes the last row with it to a new page.
    """
    pages: list[range] = []
    start, used, room = 0, 0.0, first_mm
    for row, height in enumerate(heights_mm):
        if used + height > room and row > start:
            pages.append(range(start, row))
            start, used, room = row, 0.0, next_mm
        used += height
    end = len(heights_mm)
    if used + closing_mm > room and end - start > 1:
        pages.append(range(start, end - 1))
        start = end - 1
    pages.append(range(start, end))
    return pages
