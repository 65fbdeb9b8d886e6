"""The places: what lies in each bin, tote and dock, how full it is, and its label."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from fulfilment.desk import everywhere, printing
from fulfilment.queries import locations, scanned
from fulfilment.queries.locations import ContentRow, LocationRow
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.drawer import AskedField, Question
from ui.formats import Formats
from ui.kit import Kit
from ui.ports import Job
from ui.rail import ScreenEntry
from ui.screens.desk import DeskScreen, asked_of, named

_LABELS = {"tote": "tote"}
"""Kind of place to the label that it gets; all others get that of a bin."""


def _t(source: str, **values: object) -> Text:
    return Text("places_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("places_page", "Places"))
_COLUMNS = (
    Column("code", _t(QT_TRANSLATE_NOOP("places_page", "Place")), 170, CellKind.BOLD),
    Column("words", _t(QT_TRANSLATE_NOOP("places_page", "Kind")), 150, is_sortable=False),
    Column("zone", _t(QT_TRANSLATE_NOOP("places_page", "Zone")), 150, stretches=True, is_sortable=False),
    Column("items", _t(QT_TRANSLATE_NOOP("places_page", "Items")), 100, CellKind.NUMBER, is_sortable=False),
    Column("pieces", _t(QT_TRANSLATE_NOOP("places_page", "Pieces")), 110, CellKind.STRONG_NUMBER, is_sortable=False),
    Column("allocated", _t(QT_TRANSLATE_NOOP("places_page", "Claimed")), 110, CellKind.NUMBER, is_sortable=False),
    Column("volume_l", _t(QT_TRANSLATE_NOOP("places_page", "Litres")), 100, CellKind.NUMBER, is_sortable=False),
    Column("route_order", _t(QT_TRANSLATE_NOOP("places_page", "In the walk")), 130, CellKind.NUMBER),
)
_VIEWS = (
    SavedView("bins", _t(QT_TRANSLATE_NOOP("places_page", "Bins"))),
    SavedView("empty", _t(QT_TRANSLATE_NOOP("places_page", "Empty bins"))),
    SavedView("to_count", _t(QT_TRANSLATE_NOOP("places_page", "To count"))),
    SavedView("totes", _t(QT_TRANSLATE_NOOP("places_page", "Totes"))),
    SavedView("docks", _t(QT_TRANSLATE_NOOP("places_page", "Docks"))),
    SavedView("all", _t(QT_TRANSLATE_NOOP("places_page", "All"))),
)


def entry(kit: Kit) -> ScreenEntry:
    """Return the entry of the places; they are opened from the stock."""
    return ScreenEntry(
        "places",
        _TITLE,
        "location",
        lambda: DeskScreen(kit, partial(_spec, kit)),
        key="Ctrl+Shift+F7",
        is_in_rail=False,
    )


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
        present=lambda facts: present(facts[0], facts[1], kit.theme.formats),
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
                _t(QT_TRANSLATE_NOOP("places_page", "Count")),
                lambda ids: screen.open_requested.emit("count", "", ""),
                needs_selection=False,
            ),
        ),
        stale_on=frozenset({"stock"}),
        known=everywhere.GOODS,
        scan=scan,
    )


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


def present(row: LocationRow, content: tuple[ContentRow, ...], formats: Formats) -> Details:
    """Return what the right pane shows of a place: everything that lies in it."""
    lies = tuple(DetailRow(plain(line.name), formats.number(line.on_hand), _about(line, formats)) for line in content)
    empty = (DetailRow(_t(QT_TRANSLATE_NOOP("places_page", "It is empty"))),)
    about = (
        DetailRow(_t(QT_TRANSLATE_NOOP("places_page", "Pieces")), formats.number(row.pieces)),
        DetailRow(_t(QT_TRANSLATE_NOOP("places_page", "Claimed")), formats.number(row.allocated)),
        DetailRow(_t(QT_TRANSLATE_NOOP("places_page", "Litres")), formats.number(row.volume_l)),
    )
    return Details(
        title=row.code,
        note=row.zone,
        sections=(
            DetailSection(_t(QT_TRANSLATE_NOOP("places_page", "What lies here")), lies or empty, has_notes_below=True),
            DetailSection(_t(QT_TRANSLATE_NOOP("places_page", "How full it is")), about),
        ),
    )


def _about(line: ContentRow, formats: Formats) -> Text:
    claimed = _t(QT_TRANSLATE_NOOP("places_page", "{n} claimed"), n=formats.number(line.allocated))
    parts: dict[str, object] = {"sku": line.sku}
    if line.lot:
        parts["lot"] = line.lot
    if line.allocated:
        parts["claimed"] = claimed
    return Text("", "  ·  ".join("{" + name + "}" for name in parts), parts)
