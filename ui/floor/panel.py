"""The left side of the page of the map: search and choices, the floor, what its colours mean. Reads nothing."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from fulfilment.mapping.bands import BANDS, Scheme
from fulfilment.mapping.floor_plan import NOWHERE
from fulfilment.mapping.picture import ALL_LEVELS, Picture
from fulfilment.queries.floor_search import Sought
from ui.empty import EmptyPanel
from ui.floor import words
from ui.floor.canvas import FloorMap
from ui.floor.head import FloorHead
from ui.floor.legend import Legend
from ui.floor.painting import Sheet
from ui.floor.view import ZOOM_STEP
from ui.kit import Kit
from ui.sizes import Role
from ui.texts import spoken
from ui.widgets import Panel, Words

NO_PICTURE = Picture((), NOWHERE, Scheme.FILL, {})


class FloorPanel(Panel):
    """Shows a picture of a floor, and which place of it is in focus."""

    place_chosen = Signal(int)
    """Another place is in focus: its id."""
    opened = Signal()
    """More is wanted of the place in focus."""
    import_requested = Signal()
    shown = Signal()
    """Another state of the floor is shown."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.theme)
        self.picture = NO_PICTURE
        """What is shown."""
        self._sought: Sought | None = None
        self._spot = -1
        self.head = FloorHead(kit.theme)
        self.canvas = FloorMap(kit.theme, self._describe)
        self.legend = Legend(kit.theme)
        self._note = Words(kit.theme, Role.DESK_SMALL, "muted")
        self._empty = EmptyPanel(kit.theme)
        self._pages = QStackedWidget()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        for page in (self.canvas, self._empty):
            self._pages.addWidget(page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.setSpacing(0)
        rows.addWidget(self.head)
        rows.addWidget(self._pages, 1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self._note)
        self._foot.addWidget(self.legend)
        rows.addLayout(self._foot)
        self.setFocusProxy(self.canvas)
        self._space_out()

    def _space_out(self) -> None:
        px = self.theme.sizes.desk_px
        self._foot.setContentsMargins(px(20), px(12), px(20), px(14))
        self._foot.setSpacing(px(8))

    def _connect(self) -> None:
        self.theme.changed.connect(self._space_out)
        self.head.level_chosen.connect(self.show_level)
        self.head.zoom_requested.connect(self._on_zoom)
        self.canvas.chosen.connect(self._on_chosen)
        self.canvas.opened.connect(lambda _: self.opened.emit())
        self.canvas.level_moved.connect(self._on_level_moved)
        self._empty.action_requested.connect(self.import_requested)

    @property
    def place_id(self) -> int:
        """Id of the place in focus, -1 when there is none."""
        return self.picture.spots[self._spot].id if self._spot >= 0 else -1

    @property
    def stack(self) -> tuple[int, ...]:
        """Places over each other where the focus is, the lowest first."""
        return self.picture.plan.footprints[self.canvas.current].spots if self.canvas.current >= 0 else ()

    def show_picture(self, picture: Picture, to_count: frozenset[int]) -> None:
        """Show another state of the floor; the focus stays on its place."""
        place_id, plan_before = self.place_id, self.picture.plan
        if picture.level not in picture.plan.levels:
            picture = replace(picture, level=ALL_LEVELS)
        self.picture = picture
        if picture.plan is not plan_before:
            self._spot = -1
            self.canvas.show_plan(picture.plan)
        self.canvas.show_marks(frozenset(picture.numbers_of(to_count).values()))
        self._redraw()
        if picture.plan is not plan_before and place_id in (standing := picture.numbers_of([place_id])):
            self.canvas.current = -1
            self.go_to(place_id, standing[place_id])
        self._show_sought()
        self._pages.setCurrentWidget(self.canvas if picture.plan.footprints else self._empty)
        self.shown.emit()

    def _redraw(self) -> None:
        picture = self.picture
        bands = BANDS[picture.scheme]
        self.canvas.show_sheet(Sheet(bands, picture.bands(), picture.title, picture.inside))
        self.legend.show_bands(bands, picture.tally())
        self.say_words()

    def show_level(self, level: int) -> None:
        """Show the bins of one level, or all of them together."""
        self.picture = replace(self.picture, level=level)
        self._redraw()
        if self.canvas.current >= 0:
            self._on_chosen(self.canvas.current)

    def show_sought(self, sought: Sought | None, *, goes_there: bool = False) -> None:
        """Light up what was found; `goes_there` puts the focus on the first of it."""
        self._sought = sought
        standing = self._show_sought()
        if sought is None or not standing:
            return
        self.canvas.look_at(list(dict.fromkeys(standing.values())))
        wanted = next((place for place in (*sought.way, *sought.places) if place in standing), None)
        if wanted is not None and (goes_there or len(standing) == 1):
            self.go_to(wanted, standing[wanted])

    def _show_sought(self) -> dict[int, int]:
        """Light up what is looked for; return the footprints by place."""
        sought = self._sought
        self.head.found.say(spoken(words.found(sought, self.theme.formats)))
        if sought is None or not sought.text:
            self.canvas.show_found(None)
            return {}
        standing = self.picture.numbers_of({*sought.places, *sought.way})
        found: dict[int, int] = {}
        for place_id, number in standing.items():
            found[number] = found.get(number, 0) + sought.places.get(place_id, 0)
        way = [standing[place_id] for place_id in sought.way if place_id in standing]
        self.canvas.show_found(found, way)
        return standing

    def go_to(self, place_id: int, number: int) -> None:
        """Put the focus on a place in a footprint, at whatever level it is."""
        spot = next(each for each in self.picture.plan.footprints[number].spots if self._id(each) == place_id)
        if spot not in self.picture.meant(self.picture.plan.footprints[number]):
            self.show_level(ALL_LEVELS)
        self._spot = spot
        self.canvas.go_to(number)
        self.place_chosen.emit(place_id)

    def _id(self, spot: int) -> int:
        return self.picture.spots[spot].id

    def _on_chosen(self, number: int) -> None:
        footprint = self.picture.plan.footprints[number]
        if self._spot not in footprint.spots or self._spot not in self.picture.meant(footprint):
            self._spot = (self.picture.meant(footprint) or footprint.spots)[0]
        self.place_chosen.emit(self.place_id)

    def _on_level_moved(self, up: int) -> None:
        """Go up or down the bins over each other; where one level is shown, to the next level."""
        levels = self.picture.plan.levels
        if self.picture.level != ALL_LEVELS:
            turn = levels.index(self.picture.level) + up
            self.show_level(levels[min(max(turn, 0), len(levels) - 1)])
        elif self._spot in self.stack:
            turn = self.stack.index(self._spot) + up
            self._spot = self.stack[min(max(turn, 0), len(self.stack) - 1)]
            self.place_chosen.emit(self.place_id)

    def _on_zoom(self, nearer: int) -> None:
        if nearer:
            self.canvas.zoom(ZOOM_STEP**nearer)
        else:
            self.canvas.fit()

    def _describe(self, number: int) -> str:
        return words.in_words(self.picture, number, self.theme.formats)

    def say_words(self) -> None:
        """Say everything anew: the choice, or the language, changed."""
        note = words.note(self.picture)
        self.canvas.say_words()
        self._note.setVisible(note is not None)
        self._note.say(spoken(note))
        self.head.show_choice(self.picture.scheme, self.picture.plan.levels, self.picture.level)
        self._empty.show_state(spoken(words.NOWHERE), "map")
        self._empty.show_action(spoken(words.IMPORT))
        self.head.found.say(spoken(words.found(self._sought, self.theme.formats)))
