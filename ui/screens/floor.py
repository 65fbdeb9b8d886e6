"""The map of the warehouse: to scale from the coordinates of the places, coloured by what is known of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fulfilment.bench import bench_at
from fulfilment.desk import everywhere
from fulfilment.identify import Sort
from fulfilment.mapping import bands, floor_plan
from fulfilment.mapping.bands import Fact, Scheme
from fulfilment.mapping.floor_plan import Plan, Spot
from fulfilment.queries import floor, floor_search, locations
from fulfilment.queries.floor_search import Sought
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui.details import Details, DetailsPane
from ui.floor import words
from ui.floor.panel import FloorPanel
from ui.formats import Formats
from ui.kit import Kit
from ui.screen import KeyHint
from ui.screens import floor_actions, places
from ui.screens.desk import AskingScreen, here, named
from ui.screens.listing import DETAILS
from ui.texts import spoken

_TITLE = Text("map_page", QT_TRANSLATE_NOOP("map_page", "Map"))


@dataclass(frozen=True)
class Ground:
    """What stands on the floor."""

    spots: tuple[Spot, ...]
    """Places."""
    plan: Plan
    """Where they stand."""
    to_count: frozenset[int]
    """Places that somebody is to count."""


def create(kit: Kit) -> "FloorScreen":
    """Return the page."""
    return FloorScreen(kit)


class FloorScreen(AskingScreen):
    """The floor, and beside it the details of the place in focus."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.known = everywhere.GOODS | {Sort.PICK_JOB.value}
        self._ground: Ground | None = None
        self._facts: dict[int, Fact] | None = None
        self._is_stale = True
        self._is_reading = False
        self.panel = FloorPanel(kit)
        self.details = DetailsPane(kit.theme, kit.pictures)
        self._actions = floor_actions.actions(self, lambda: self.panel.picture)
        page = QWidget()
        page.setFocusProxy(self.panel)
        self._columns = QHBoxLayout(page)
        self._columns.addWidget(self.panel)
        self._columns.addWidget(self.details)
        self.stand_above_drawer(page)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        gap, side = self.kit.theme.sizes.space(3), QHBoxLayout.Direction
        self._columns.setContentsMargins(gap, gap, gap, gap)
        self._columns.setSpacing(gap)
        self._columns.setStretch(0, 100 - DETAILS)
        self._columns.setStretch(1, DETAILS)
        self._columns.setDirection(side.RightToLeft if self.kit.theme.is_mirrored else side.LeftToRight)

    def _connect(self) -> None:
        def seek() -> None:
            job = partial(here, self.kit, floor_search.typed, text=self.panel.head.text)
            self.kit.operations.read("map search", job, self.panel.show_sought)

        self.kit.theme.changed.connect(self._lay_out)
        self.kit.operations.changed.connect(self._on_changed)
        self.panel.head.sought.connect(seek)
        self.panel.head.confirmed.connect(self.panel.canvas.setFocus)
        self.panel.head.scheme_chosen.connect(self.colour_by)
        self.panel.place_chosen.connect(self._explain)
        self.panel.opened.connect(lambda: floor_actions.open_in_list(self, (self.current_id,)))
        self.panel.import_requested.connect(partial(self.open_requested.emit, "importing", "", ""))

    @property
    def current_id(self) -> int:
        """Id of the place in focus, -1 when there is none."""
        return self.panel.place_id

    def heading(self) -> tuple[str, str]:
        """Return the name of the screen."""
        return spoken(_TITLE), ""

    def sentence(self) -> str:
        """Return what can be scanned here."""
        return self.tr("Scan a bin, an item or a walk to see where it is")

    def hints(self) -> Sequence[KeyHint]:
        """Return find, the actions of a place, and the schemes by number."""
        actions = [
            KeyHint(each.key, spoken(each.text), partial(floor_actions.run, self, each), each.is_held)
            for each in self._actions
        ]
        schemes = [
            KeyHint(f"Ctrl+{number}", spoken(title), partial(self.colour_by, scheme.value), is_in_strip=False)
            for number, (scheme, title) in enumerate(bands.TITLES.items(), 1)
        ]
        return [KeyHint("F3", self.tr("Find"), self.panel.head.open_search), *actions, *schemes]

    def enter(self) -> None:
        """Read what changed while the screen was away."""
        if self._is_stale:
            self.refresh()
        self.panel.canvas.setFocus()

    def leave(self) -> None:
        """Drop what was asked."""
        self.drawer.close_drawer()

    def step_back(self) -> bool:
        """Close the drawer first, then let go of what was looked for."""
        if self.close_drawer():
            return True
        had_text = bool(self.panel.head.text)
        self.panel.head.search.clear()
        self.panel.canvas.setFocus()
        return had_text

    def take_scan(self, text: str, symbology: str, device: str) -> None:
        """Go to the bin, or light up the bins that hold what was scanned."""
        job = partial(floor_search.scanned, text=text, symbology=symbology, station_id=self.kit.house.station_id)
        self.kit.operations.read("map search", job, self._on_scanned)

    def refresh(self) -> None:
        """Read the floor again, where things stand and what is known of them; what is seen stays meanwhile."""
        self._is_stale = False
        self.kit.operations.read("map ground", partial(_read_ground, self.kit, self._ground), self._on_ground)
        self.colour_by(self.panel.picture.scheme)

    def colour_by(self, scheme: str) -> None:
        """Show something else of the places."""
        self._is_reading = True
        wanted = Scheme(scheme)
        self.kit.operations.read("map facts", partial(_read_facts, self.kit, wanted), partial(self._on_facts, wanted))

    def _on_ground(self, ground: Ground) -> None:
        before, self._ground = self._ground, ground
        if before is None or ground.plan is not before.plan or ground.to_count != before.to_count:
            self._show(self.panel.picture.scheme)

    def _on_facts(self, scheme: Scheme, facts: dict[int, Fact]) -> None:
        self._is_reading, self._facts = False, facts
        self._show(scheme)
        self._explain(self.current_id)
        if self._is_stale and self.isVisible():
            self.refresh()

    def _show(self, scheme: Scheme) -> None:
        """Show what was read, as soon as it is known both where things stand and what is in them."""
        ground = self._ground
        if ground is None or self._facts is None:
            return
        picture = replace(self.panel.picture, spots=ground.spots, plan=ground.plan, scheme=scheme, facts=self._facts)
        self.panel.show_picture(picture, ground.to_count)

    def _on_scanned(self, sought: Sought) -> None:
        """Say in the search box what was scanned, without looking for it once more."""
        search = self.panel.head.search
        search.blockSignals(True)
        search.setText(sought.text)
        search.blockSignals(False)
        self.panel.show_sought(sought, goes_there=True)

    def _explain(self, place_id: int) -> None:
        """Read the details of a place."""
        if place_id < 0:
            self.kit.operations.forget("map details")
            self.details.show_details(None)
            return

        def show(facts: Any) -> None:  # Any: what the query of places answers
            self.details.show_details(None if facts is None else _presented(self.panel, facts, self.kit.theme.formats))

        self.kit.operations.read("map details", partial(_read_details, self.kit, place_id), show)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.panel.head.say_words()
            self.panel.say_words()
            self.panel.legend.retranslate()
            self._explain(self.current_id)
            self.keys_changed.emit()

    def _on_changed(self, changes: frozenset[str]) -> None:
        """Read again; what changes while that is going on is read together after it."""
        if "stock" in changes:
            self._is_stale = True
            if self.isVisible() and not self._is_reading:
                self.refresh()


def _presented(panel: FloorPanel, facts: tuple[Any, ...], formats: Formats) -> Details:  # Any: as the query answers
    """Return what the right pane shows: the place, and after what lies in it the bins above each other."""
    shown = places.present(*facts, formats=formats)
    if len(panel.stack) < 2:
        return shown
    above = words.stack(panel.picture, panel.stack, formats)
    return replace(shown, sections=(*shown.sections[:1], above, *shown.sections[1:]))


# `Any` is the session, handed on.
def _read_ground(kit: Kit, known: Ground | None, session: Any) -> Ground:
    """Return the floor; places that stand as before are not laid out anew."""
    warehouse_id = bench_at(session, kit.house.station_id).warehouse_id
    spots = floor.spots(session, warehouse_id)
    to_count = floor_search.to_count(session, warehouse_id)
    if known is not None and spots == known.spots:
        return replace(known, to_count=to_count)
    return Ground(spots, floor_plan.plan(spots), to_count)


def _read_facts(kit: Kit, scheme: Scheme, session: Any) -> dict[int, Fact]:
    return floor.facts(session, bench_at(session, kit.house.station_id).warehouse_id, scheme)


def _read_details(kit: Kit, place_id: int, session: Any) -> Any:
    return named(kit, locations.details, session, place_id)
