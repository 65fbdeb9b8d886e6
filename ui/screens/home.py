"""Home: one instruction, the day's work as tiles with counts, and the health of the station. Decides nothing."""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from fulfilment.step import Kind, Step, Text, Tone
from ui.letters import RIGHT
from ui.operations import Operations
from ui.panels.band import Band, Message
from ui.ports import Conversation
from ui.screen import KeyHint, Screen
from ui.screens.not_stored import not_stored
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.tones import Tones
from ui.widgets import Panel

_HEALTH_ICONS = {Kind.READY: "check", Kind.OK: "check", Kind.CHECK: "warning", Kind.STOP: "cross"}


@dataclass(frozen=True)
class TileSpec:
    """A tile of the home screen."""

    name: str
    """Name of its count."""
    title: Text
    """What is counted."""
    icon: str
    """Its drawing."""
    opens: str
    """Screen that it leads to."""
    key: str = ""
    """Function key of that screen, for the eye."""


@dataclass(frozen=True)
class TileCount:
    """What a tile says now."""

    name: str
    """Which tile."""
    count: int
    """The figure."""
    note: Text | None = None
    """A line below it, e.g. how many are late."""
    is_alarm: bool = False
    """True when somebody should look."""


@dataclass(frozen=True)
class HealthItem:
    """A line of the health strip."""

    title: Text
    """What it is about, e.g. the last backup."""
    word: Text
    """How it is."""
    kind: Kind = Kind.OK
    """Whether it needs a hand."""


@dataclass(frozen=True)
class HomeFacts:
    """Everything that the home screen shows."""

    counts: tuple[TileCount, ...] = ()
    """Tiles by name."""
    health: tuple[HealthItem, ...] = ()
    """From left to right."""
    operator: str = ""
    """Who is signed on."""


@dataclass(frozen=True)
class HomeSpec:
    """What makes the home screen."""

    tiles: tuple[TileSpec, ...]
    """In reading order."""
    facts: Callable[[Any], HomeFacts]
    """Reads counts and health."""
    conversation: Conversation
    """Answers scans: names the screen a scan belongs to, or signs an operator on."""
    stale_on: frozenset[str] = frozenset({"stock", "orders", "picks", "labels", "reorder", "receipts"})
    """Changes after which the counts are read again."""


class _Tile(Panel):
    """Icon, figure and word."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, spec: TileSpec) -> None:
        super().__init__(theme)
        self._spec = spec
        self._count: TileCount | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_count(self, count: TileCount | None) -> None:
        """Draw another figure."""
        self._count = count
        figure = "" if count is None else str(count.count)
        self.setAccessibleName(f"{spoken(self._spec.title)} {figure}")
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self.chosen.emit(self._spec.opens)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        theme, palette, px = self.theme, self.theme.palette, self.theme.sizes.px
        painter = QPainter(self)
        self.paint_sheet(painter)
        body = QRectF(self.rect()).adjusted(px(26), px(20), -px(26), -px(20))
        titles, keys = theme.letters(Role.NOTE), theme.letters(Role.BAR_SMALL)
        side = px(34)
        theme.icons.paint(painter, self._spec.icon, QRectF(body.left(), body.top(), side, side), palette.muted)
        head = QRectF(body.left() + side + px(14), body.top(), body.width() - side - px(14), side)
        room = head.adjusted(0, 0, -keys.width(self._spec.key) - px(8), 0)
        titles.draw(painter, room, spoken(self._spec.title), palette.ink)
        keys.draw(painter, head, self._spec.key, palette.muted, RIGHT)
        self._paint_figure(painter, body.adjusted(0, max(side, titles.height) + px(6), 0, 0))
        painter.end()

    def _paint_figure(self, painter: QPainter, area: QRectF) -> None:
        theme, palette = self.theme, self.theme.palette
        count = self._count
        note = spoken(count.note) if count else ""
        notes = theme.letters(Role.LINE_DETAIL)
        figure = QRectF(area.left(), area.top(), area.width(), area.height() - notes.height)
        text = "–" if count is None else theme.formats.number(count.count)
        is_alarm = bool(count and count.is_alarm and count.count)
        ink = palette.alarm if is_alarm else (palette.ink if count else palette.muted)
        theme.letters(Role.PROMPT).fitted(text, figure, lines=1, least_px=18).draw(painter, figure, text, ink)
        below = QRectF(area.left(), figure.bottom(), area.width(), notes.height)
        notes.draw(painter, below, note, palette.alarm if is_alarm else palette.muted)


class _HealthStrip(Panel):
    """One line with the state of everything that the work stands on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._items: tuple[HealthItem, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_items(self, items: tuple[HealthItem, ...]) -> None:
        """Draw these items."""
        self._items = items
        self.setVisible(bool(items))
        self.setAccessibleName(", ".join(f"{spoken(item.title)}: {spoken(item.word)}" for item in items))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, self.theme.sizes.px(86))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the items side by side."""
        theme, palette, px = self.theme, self.theme.palette, self.theme.sizes.px
        painter = QPainter(self)
        self.paint_sheet(painter)
        if not self._items:
            painter.end()
            return
        body = QRectF(self.rect()).adjusted(px(26), px(8), -px(26), -px(8))
        width = body.width() / len(self._items)
        titles, words = theme.letters(Role.LINE_DETAIL), theme.letters(Role.NOTE)
        both = titles.height + words.height
        for number, item in enumerate(self._items):
            box = QRectF(body.left() + number * width, body.center().y() - both / 2, width - px(16), titles.height)
            side = px(28)
            icon = QRectF(box.left(), body.center().y() - side / 2, side, side)
            is_bad = item.kind is Kind.STOP
            theme.icons.paint(painter, _HEALTH_ICONS[item.kind], icon, palette.alarm if is_bad else palette.muted)
            box.setLeft(box.left() + side + px(14))
            titles.draw(painter, box, spoken(item.title), palette.muted)
            below = QRectF(box.left(), box.bottom(), box.width(), words.height)
            words.draw(painter, below, spoken(item.word), palette.alarm if is_bad else palette.ink)
        painter.end()


class HomeScreen(Screen):
    """The first thing one sees."""

    is_operator = True

    def __init__(self, theme: Theme, operations: Operations, spec: HomeSpec, *, tones: Tones) -> None:
        super().__init__()
        self._theme, self._operations, self._spec, self._tones = theme, operations, spec, tones
        self._is_stale = True
        self._step: Step | None = None
        self._build()
        self._arrange()
        self._connect()
        self._say_words()

    def _build(self) -> None:
        self._band = Band(self._theme)
        self._tiles = {tile.name: _Tile(self._theme, tile) for tile in self._spec.tiles}
        self._health = _HealthStrip(self._theme)
        self._board = QWidget()

    def _arrange(self) -> None:
        self._rows = QVBoxLayout(self)
        self._grid = QGridLayout(self._board)
        self._grid.setContentsMargins(0, 0, 0, 0)
        columns = 4 if len(self._tiles) > 6 else 3
        for number, tile in enumerate(self._tiles.values()):
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._band.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._board.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._rows.addWidget(self._band, 34)
        self._rows.addWidget(self._board, 52)
        self._rows.addWidget(self._health)
        self._space_out()

    def _space_out(self) -> None:
        gap = self._theme.sizes.space(3)
        self._rows.setContentsMargins(gap, gap, gap, gap)
        self._rows.setSpacing(gap)
        self._grid.setSpacing(gap)

    def _connect(self) -> None:
        self._theme.changed.connect(self._space_out)
        self._operations.changed.connect(self._on_changed)
        for tile in self._tiles.values():
            tile.chosen.connect(self._on_tile_chosen)

    @property
    def step(self) -> Step | None:
        """The answer to the last scan; none before the first one."""
        return self._step

    def hints(self) -> Sequence[KeyHint]:
        """Return the places that the tiles lead to."""
        return [
            KeyHint(tile.key, spoken(tile.title), partial(self._on_tile_chosen, tile.opens))
            for tile in self._spec.tiles
            if tile.key
        ]

    def enter(self) -> None:
        """Read the counts when they are old."""
        if self._is_stale:
            self._is_stale = False
            self._operations.read("home", self._spec.facts, self.show_facts)

    def leave(self) -> None:
        """Invite anew when one comes back."""
        self._say_words()

    def take_scan(self, text: str, symbology: str, device: str) -> None:
        """Find out where a scan belongs and go there with it."""
        self.begin_scan()
        self._operations.forget("home")  # what was read before the scan may name who was signed on before it
        self._is_stale = True
        job = partial(self._spec.conversation, work_id=None, text=text, symbology=symbology, key=uuid.uuid4().hex)
        self._operations.write("home", job, partial(self._on_answered, text, symbology), self._on_failed)

    def show_facts(self, facts: HomeFacts) -> None:
        """Draw counts and health."""
        counts = {count.name: count for count in facts.counts}
        for name, tile in self._tiles.items():
            tile.show_count(counts.get(name))
        self._health.show_items(facts.health)
        self.operator_changed.emit(facts.operator)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def _say_words(self) -> None:
        reason = self.tr("An order, a tote, an item, a place, a badge: the right screen opens by itself.")
        self._band.show_message(Message(Kind.READY, self.tr("Ready"), self.tr("Scan anything to begin"), reason))
        self._health.update()
        self.keys_changed.emit()

    def _on_answered(self, text: str, symbology: str, step: Step) -> None:
        self._step = step
        self.operator_changed.emit(step.operator)
        if step.tone is not None:
            self._tones.play(step.tone)
        if step.goes_to:
            self.open_requested.emit(step.goes_to, text, symbology)
        else:
            self._band.show_step(step)
            self.scan_shown.emit(text, spoken(step.notice.text) if step.notice else spoken(step.prompt))
        self.end_scan()
        if self.isVisible() and not self.waiting:
            self.enter()

    def _on_failed(self, error: Exception) -> None:
        """Show that nothing was stored."""
        self._tones.play(Tone.STOP)
        self._band.show_message(not_stored(error))
        self.end_scan()

    def _on_tile_chosen(self, name: str) -> None:
        self.open_requested.emit(name, "", "")

    def _on_changed(self, changes: frozenset[str]) -> None:
        if changes & self._spec.stale_on:
            self._is_stale = True
            if self.isVisible():
                self.enter()
