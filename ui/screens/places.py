"""The places: what lies in each bin, tote and dock, how full it is, and its label."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from fulfilment import naming
from fulfilment.desk import everywhere, printing
from fulfilment.queries import locations, scanned
from fulfilment.queries.locations import Company, ContentRow, LocationRow
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.drawer import AskedField, Question
from ui.formats import Formats
from ui.kit import Kit
from ui.ports import Job
from ui.screens import place_questions
from ui.screens.desk import DeskScreen, asked_of, named

_LABELS = {"tote": "tote"}
"""Kind of place to the label that it gets; all others get that of a bin."""


def _t(source: str, **values: object) -> Text:
    return Text("places_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("places_page", "Places"))
_COLUMNS = (
    Column("code", _t(QT_TRANSLATE_NOOP("places_page", "Place")), 150, CellKind.BOLD),
    Column("words", _t(QT_TRANSLATE_NOOP("places_page", "Kind")), 118, is_sortable=False),
    Column("zone", _t(QT_TRANSLATE_NOOP("places_page", "Zone")), 80, stretches=True, is_sortable=False),
    Column("standing", _t(QT_TRANSLATE_NOOP("places_page", "Status")), 178, CellKind.STATE, is_sortable=False),
    Column("velocity", _t(QT_TRANSLATE_NOOP("places_page", "Class")), 84, is_sortable=False),
    Column("items", _t(QT_TRANSLATE_NOOP("places_page", "Items")), 90, CellKind.NUMBER, is_sortable=False),
    Column("pieces", _t(QT_TRANSLATE_NOOP("places_page", "Pieces")), 90, CellKind.STRONG_NUMBER, is_sortable=False),
    Column("allocated", _t(QT_TRANSLATE_NOOP("places_page", "Claimed")), 105, CellKind.NUMBER, is_sortable=False),
    Column("fullness", _t(QT_TRANSLATE_NOOP("places_page", "Full")), 134, CellKind.NUMBER, is_sortable=False),
    Column("route_order", _t(QT_TRANSLATE_NOOP("places_page", "In the walk")), 120, CellKind.NUMBER),
)
_VIEWS = (
    SavedView("bins", _t(QT_TRANSLATE_NOOP("places_page", "Bins"))),
    SavedView("empty", _t(QT_TRANSLATE_NOOP("places_page", "Empty bins"))),
    SavedView("to_count", _t(QT_TRANSLATE_NOOP("places_page", "To count"))),
    SavedView("held", _t(QT_TRANSLATE_NOOP("places_page", "Held"))),
    SavedView("totes", _t(QT_TRANSLATE_NOOP("places_page", "Totes"))),
    SavedView("pallets", _t(QT_TRANSLATE_NOOP("places_page", "Pallets"))),
    SavedView("docks", _t(QT_TRANSLATE_NOOP("places_page", "Docks"))),
    SavedView("all", _t(QT_TRANSLATE_NOOP("places_page", "All"))),
)


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    def scan(text: str, symbology: str) -> Job:
        return partial(scanned.stock_text, text=text, symbology=symbology, station_id=kit.house.station_id)

    return ListSpec(
        name="places",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, locations.ids, route_order="route"),
        rows=locations.rows,
        counts=locations.counts,
        details=partial(named, kit, locations.details),
        present=lambda facts: present(facts[0], facts[1], facts[2], formats=kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(
            _t(QT_TRANSLATE_NOOP("places_page", "There are no places like this.")),
            "location",
            _t(QT_TRANSLATE_NOOP("places_page", "Import places")),
            lambda: screen.open_requested.emit("importing", "", ""),
        ),
        scan_hint=_t(QT_TRANSLATE_NOOP("places_page", "Scan a place or an item to see what lies where")),
        search_hint=_t(QT_TRANSLATE_NOOP("places_page", "Place, SKU or name")),
        actions=(
            ListAction("Shift+F4", _t(QT_TRANSLATE_NOOP("places_page", "Labels")), partial(_begin_labels, screen)),
            ListAction(
                "Shift+F5",
                _t(QT_TRANSLATE_NOOP("places_page", "Counts")),
                lambda ids: screen.open_requested.emit("counts", "", ""),
                needs_selection=False,
            ),
            *place_questions.actions(screen),
            ListAction("Shift+F10", _t(QT_TRANSLATE_NOOP("places_page", "On the map")), partial(_show_on_map, screen)),
        ),
        stale_on=frozenset({"stock"}),
        known=everywhere.GOODS,
        scan=scan,
    )


def _show_on_map(screen: DeskScreen, ids: tuple[int, ...]) -> None:
    def show(rows: list[LocationRow]) -> None:
        if rows:
            screen.open_requested.emit("map", rows[0].code, "")

    screen.read(lambda session: locations.rows(session, ids[:1]), show)


def _begin_labels(screen: DeskScreen, ids: tuple[int, ...]) -> None:
    screen.read(lambda session: locations.rows(session, ids), partial(_ask_labels, screen))


def _ask_labels(screen: DeskScreen, rows: list[LocationRow]) -> None:
    def run(values: Mapping[str, Any]) -> None:
        jobs = [
            partial(
                printing.print_label,
                paper=_LABELS.get(row.kind, "location"),
                subject_id=row.id,
                copies=values["copies"],
            )
            for row in rows
        ]
        screen.do("print.queue", *jobs)

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("places_page", "Print labels of the chosen places ({n})"), n=len(rows)),
            _t(QT_TRANSLATE_NOOP("places_page", "Print")),
            run,
            (AskedField("copies", _t(QT_TRANSLATE_NOOP("places_page", "Of each")), 1, least=1),),
        )
    )


def present(row: LocationRow, content: tuple[ContentRow, ...], company: Company, *, formats: Formats) -> Details:
    """Return what the right pane shows of a place: everything that lies in it, and what it takes."""
    lies = tuple(DetailRow(plain(line.name), formats.number(line.on_hand), _about(line, formats)) for line in content)
    stands = tuple(DetailRow(plain(code), formats.number(pieces), _STANDS) for code, pieces in company.carriers)
    empty = (DetailRow(_t(QT_TRANSLATE_NOOP("places_page", "It is empty"))),)
    return Details(
        title=row.code,
        note=row.zone,
        sections=(
            DetailSection(
                _t(QT_TRANSLATE_NOOP("places_page", "What lies here")), lies + stands or empty, has_notes_below=True
            ),
            _fullness(row, formats),
            _character(row, company),
        ),
    )


def _fullness(row: LocationRow, formats: Formats) -> DetailSection:
    figures = (
        (_t(QT_TRANSLATE_NOOP("places_page", "Pieces")), formats.number(row.pieces), row.most_pieces, formats.number),
        (
            _t(QT_TRANSLATE_NOOP("places_page", "Weight")),
            formats.weight(row.weight_g),
            row.most_weight_g,
            formats.weight,
        ),
        (
            _t(QT_TRANSLATE_NOOP("places_page", "Litres")),
            formats.number(row.volume_l),
            row.most_volume_ml // 1000,
            formats.number,
        ),
    )
    rows = [
        DetailRow(label, used, _t(QT_TRANSLATE_NOOP("places_page", "of {most}"), most=words(most)) if most else None)
        for label, used, most, words in figures
    ]
    rows.append(DetailRow(_t(QT_TRANSLATE_NOOP("places_page", "Claimed")), formats.number(row.allocated)))
    title = _t(QT_TRANSLATE_NOOP("places_page", "How full it is"))
    if row.filled is not None:
        title = _t(QT_TRANSLATE_NOOP("places_page", "How full it is: {n} %"), n=row.filled)
    return DetailSection(title, tuple(rows))


def _character(row: LocationRow, company: Company) -> DetailSection:
    rows = [
        DetailRow(_t(QT_TRANSLATE_NOOP("places_page", "Status")), note=row.standing),
        DetailRow(_t(QT_TRANSLATE_NOOP("places_page", "Used for")), note=place_questions.STORAGES[row.is_overstock]),
        DetailRow(_t(QT_TRANSLATE_NOOP("places_page", "Together")), note=naming.MIXINGS[row.mixing]),
        DetailRow(_t(QT_TRANSLATE_NOOP("places_page", "Class")), row.velocity or "–"),
    ]
    if company.homes:
        homes = ", ".join(company.homes[:3]) + (f" +{len(company.homes) - 3}" if len(company.homes) > 3 else "")
        rows.append(DetailRow(_t(QT_TRANSLATE_NOOP("places_page", "Home of")), note=plain(homes)))
    return DetailSection(_t(QT_TRANSLATE_NOOP("places_page", "What it is for")), tuple(rows))


_STANDS = _t(QT_TRANSLATE_NOOP("places_page", "stands here"))


def _about(line: ContentRow, formats: Formats) -> Text:
    claimed = _t(QT_TRANSLATE_NOOP("places_page", "{n} claimed"), n=formats.number(line.allocated))
    parts: dict[str, object] = {"sku": line.sku}
    if line.lot:
        parts["lot"] = line.lot
    if line.allocated:
        parts["claimed"] = claimed
    return Text("", "  ·  ".join("{" + name + "}" for name in parts), parts)
