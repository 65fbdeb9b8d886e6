"""What can be done with the place in focus on the map: what the page of places does, a count, the map on paper."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from fulfilment.bench import bench_at
from fulfilment.desk import counting
from fulfilment.desk import places as desk
from fulfilment.mapping.picture import Picture
from fulfilment.queries import locations, papers
from fulfilment.queries.locations import LocationRow
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Notice, Text, Tone, plain
from ui.columns import ListAction
from ui.paper_files import open_file, write_paper
from ui.screens import place_questions
from ui.screens.desk import AskingScreen

_UNDOABLE = (*desk.UNDOABLE, "count.ask")


def _t(source: str, **values: object) -> Text:
    return Text("map_page", source).with_values(**values)


_WRITTEN = _t(QT_TRANSLATE_NOOP("map_page", "The map is written"))


class FloorPage(Protocol):
    """A page with a place in focus."""

    @property
    def current_id(self) -> int:
        """Id of the place, -1 when there is none."""
        ...


def actions(screen: AskingScreen, picture: Callable[[], Picture]) -> tuple[ListAction, ...]:
    """Return the keys of the map; `picture` says what is shown."""
    return (
        ListAction("Shift+F4", _t(QT_TRANSLATE_NOOP("map_page", "Count it")), partial(_count, screen)),
        ListAction(
            "Shift+F5",
            _t(QT_TRANSLATE_NOOP("map_page", "On paper")),
            lambda ids: _write(screen, picture()),
            needs_selection=False,
        ),
        *place_questions.actions(screen, _UNDOABLE),
        ListAction("Shift+F10", _t(QT_TRANSLATE_NOOP("map_page", "In the list")), partial(open_in_list, screen)),
    )


def run(screen: FloorPage, action: ListAction) -> None:
    """Do something with the place in focus."""
    if screen.current_id >= 0 or not action.needs_selection:
        action.run((screen.current_id,) if screen.current_id >= 0 else ())


def open_in_list(screen: AskingScreen, ids: tuple[int, ...]) -> None:
    """Show places in the list of places."""

    def show(rows: list[LocationRow]) -> None:
        if rows:
            screen.open_requested.emit("places", rows[0].code, "")

    screen.read(lambda session: locations.rows(session, ids), show)


def _count(screen: AskingScreen, ids: tuple[int, ...]) -> None:
    def ask(rows: list[LocationRow]) -> None:
        screen.do("count.ask", *(partial(counting.ask, text=row.code) for row in rows))

    screen.read(lambda session: locations.rows(session, ids), ask)


def _write(screen: AskingScreen, picture: Picture) -> None:
    kit = screen.kit

    def write(session: Any) -> Path:  # Any: the session, handed on
        warehouse_id = bench_at(session, kit.house.station_id).warehouse_id
        facts = papers.floor_map(session, warehouse_id, picture)
        return write_paper(facts, paper="floor_map", name="map", folder=kit.data, language=kit.languages.current)

    def show(path: Path) -> None:
        screen.drawer.say(Notice(Kind.OK, "map.written", _WRITTEN, Tone.COMMAND, plain(path)))
        open_file(path)

    screen.read(write, show)
