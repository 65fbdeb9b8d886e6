"""What the page of the map says of a place: its figure, what stands above it, what was found. Pure but for words."""

from collections.abc import Sequence

from fulfilment.mapping.bands import BANDS, Fact, Scheme, band_of
from fulfilment.mapping.picture import Picture
from fulfilment.queries.floor_search import Sought
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from ui.details import DetailRow, DetailSection
from ui.formats import Formats
from ui.texts import spoken


def _t(source: str, **values: object) -> Text:
    return Text("map_page", source).with_values(**values)


SCHEMATIC = _t(
    QT_TRANSLATE_NOOP("map_page", "A schematic, not to scale: no bin has coordinates. Import them with the places.")
)
UNPLACED = _t(QT_TRANSLATE_NOOP("map_page", "Places without coordinates, drawn below the others: {n}"))
NOWHERE = _t(
    QT_TRANSLATE_NOOP("map_page", "There are no places yet. Import them; with coordinates they are drawn to scale.")
)
IMPORT = _t(QT_TRANSLATE_NOOP("map_page", "Import places"))
_NOTHING = _t(QT_TRANSLATE_NOOP("map_page", "Nothing on this floor is called so"))
_STOPS = _t(QT_TRANSLATE_NOOP("map_page", "{walk}, stops: {n}"))
_PLACES = _t(QT_TRANSLATE_NOOP("map_page", "Places: {n}"))
_PIECES = _t(QT_TRANSLATE_NOOP("map_page", "Places: {n}, pieces: {pieces}"))
_STACK = _t(QT_TRANSLATE_NOOP("map_page", "Above each other"))


def note(picture: Picture) -> Text | None:
    """Return what must be known of the drawing."""
    if picture.plan.is_schematic:
        return SCHEMATIC
    return UNPLACED.with_values(n=picture.plan.unplaced) if picture.plan.unplaced else None


def found(sought: Sought | None, formats: Formats) -> Text | None:
    """Return how much was found."""
    if sought is None or not sought.text:
        return None
    if sought.way:
        return _STOPS.with_values(walk=sought.text, n=formats.number(len(sought.way)))
    if not sought.places:
        return _NOTHING
    count = formats.number(len(sought.places))
    return (
        _PIECES.with_values(n=count, pieces=formats.number(sought.pieces))
        if sought.pieces
        else _PLACES.with_values(n=count)
    )


def figure(scheme: Scheme, fact: Fact, formats: Formats) -> str:
    """Return the figure of a place by which it is coloured."""
    if scheme == Scheme.VELOCITY:
        return fact.velocity or "–"
    if scheme == Scheme.FILL:
        return f"{fact.percent} %" if fact.percent is not None else formats.number(fact.pieces)
    return "–" if fact.days is None else formats.number(fact.days)


def in_words(picture: Picture, number: int, formats: Formats) -> str:
    """Return what is under the pointer or in focus: its name, and the band and figure of each bin that is meant."""
    footprint = picture.plan.footprints[number]
    title = picture.title(number)
    if picture.spots[footprint.spots[0]].kind != "bin":
        return title
    lines = [title]
    for spot in reversed(picture.meant(footprint)):
        fact = picture.fact_of(spot)
        band = BANDS[picture.scheme][band_of(picture.scheme, fact)]
        figures = figure(picture.scheme, fact, formats)
        lines.append(f"{picture.spots[spot].code}: {spoken(band.text)} ({figures})")
    return "\n".join(lines if len(lines) != 2 else lines[1:])


def stack(picture: Picture, spots: Sequence[int], formats: Formats) -> DetailSection:
    """Return the bins over each other, the highest first, with their figures."""
    rows = []
    for spot in reversed(spots):
        fact = picture.fact_of(spot)
        band = BANDS[picture.scheme][band_of(picture.scheme, fact)]
        rows.append(DetailRow(plain(picture.spots[spot].code), figure(picture.scheme, fact, formats), band.text))
    return DetailSection(_STACK, tuple(rows), has_notes_below=True)
