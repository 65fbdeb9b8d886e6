"""Reports: what was done today, what the stock has cost, which scans were refused. Plain figures, no chart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fulfilment.bench import bench_at
from fulfilment.queries import figures, value
from fulfilment.queries.figures import DaySheet, RefusedRow
from fulfilment.queries.value import ValueRow
from fulfilment.site_clock import today_at
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Notice, Text, Tone, plain
from fulfilment.stock import standing
from fulfilment.stock.valuing import Method
from reports import table_file, value_table
from ui import scan_screens
from ui.details import DetailRow, Details, DetailSection, DetailsPane
from ui.drawer import AskedField, Drawer, Question
from ui.formats import Formats
from ui.kit import Kit
from ui.paper_files import FOLDER, open_file
from ui.screen import KeyHint, Screen
from ui.texts import spoken

SHOWN_VALUES = 15


def _t(source: str, **values: object) -> Text:
    return Text("reports_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("reports_page", "Reports"))
_METHOD = _t(QT_TRANSLATE_NOOP("reports_page", "Valued by"))
_METHODS = {
    Method.FIFO: _t(QT_TRANSLATE_NOOP("reports_page", "first in, first out")),
    Method.AVERAGE: _t(QT_TRANSLATE_NOOP("reports_page", "moving average")),
}
_SAVED = _t(QT_TRANSLATE_NOOP("reports_page", "The stock and its value are saved"))
_NO_DAY = _t(QT_TRANSLATE_NOOP("reports_page", "“{day}” is not a day"))
_NO_DAY_CURE = _t(QT_TRANSLATE_NOOP("reports_page", "Write year, month and day with lines between: 2026-10-31."))


@dataclass(frozen=True)
class ReportFacts:
    """Everything that the page shows."""

    day: DaySheet
    """Today, or the day that was asked for."""
    refused: list[RefusedRow]
    """What was refused most often in thirty days."""


@dataclass(frozen=True)
class ValueFacts:
    """What the stock had cost at the end of a day."""

    method: Method
    """How pieces that cost different money are told apart."""
    pieces: int
    """Pieces of all items."""
    total_minor: dict[str, int]
    """What all stock has cost, by currency."""
    values: tuple[ValueRow, ...]
    """The items that hold most of it."""


def create(kit: Kit) -> "ReportScreen":
    """Return the page."""
    return ReportScreen(kit)


class ReportScreen(Screen):
    """Three columns of figures, of today or of a day that was asked for."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._facts: ReportFacts | None = None
        self._worth: ValueFacts | None = None
        self._day: date | None = None
        self._method = Method.FIFO
        self._drawer = Drawer(kit.theme)
        self._panes = [DetailsPane(kit.theme, kit.pictures) for _ in range(3)]
        self._columns = QHBoxLayout()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._columns)
        rows.addWidget(holder, 1)
        rows.addWidget(self._drawer)
        for pane in self._panes:
            self._columns.addWidget(pane, 1)
        self._space_out()
        kit.theme.changed.connect(self._space_out)
        kit.operations.changed.connect(self._on_changed)

    def _space_out(self) -> None:
        gap = self._kit.theme.sizes.space(3)
        self._columns.setContentsMargins(gap, gap, gap, gap)
        self._columns.setSpacing(gap)

    @property
    def facts(self) -> ReportFacts | None:
        """The figures that are shown."""
        return self._facts

    @property
    def worth(self) -> ValueFacts | None:
        """The value that is shown; None while it is read."""
        return self._worth

    @property
    def drawer(self) -> Drawer:
        """Where the day is asked for."""
        return self._drawer

    def heading(self) -> tuple[str, str]:
        """Return the name of the screen."""
        return spoken(_TITLE), ""

    def sentence(self) -> str:
        """Return where the figures come from."""
        return self.tr("Every figure is read from the books as they stand now")

    def hints(self) -> Sequence[KeyHint]:
        """Return the way to the moves behind the figures."""
        return [
            KeyHint("Shift+F4", self.tr("Moves"), lambda: self.open_requested.emit("moves", "", "")),
            KeyHint("Shift+F5", self.tr("Read again"), self.enter),
            KeyHint("Shift+F6", self.tr("Another day"), self.ask_day),
            KeyHint("Shift+F7", self.tr("Reasons"), lambda: self.open_requested.emit("reasons", "", "")),
            KeyHint("Shift+F8", self.tr("Save as a file"), self.save),
        ]

    def enter(self) -> None:
        """Read the figures; the value has a long way to go and comes when it is there."""
        self._worth = None
        read = self._kit.operations.read
        read("reports", partial(_facts, self._kit, self._day), self.show_facts)
        read("reports value", partial(_worth, self._kit, self._day, self._method), self.show_worth)

    def leave(self) -> None:
        """Drop what was asked."""
        self._drawer.close_drawer()

    def step_back(self) -> bool:
        """Close the drawer first, then go back to today."""
        if self._drawer.isVisible():
            self._drawer.close_drawer()
            return True
        was_past, self._day = self._day is not None, None
        if was_past:
            self.enter()
        return was_past

    def save(self) -> None:
        """Write the stock of the day that is shown and what it has cost into a file, and open it."""

        def show(path: Path) -> None:
            self._drawer.say(Notice(Kind.OK, "reports.saved", _SAVED, Tone.COMMAND, plain(path)))
            open_file(path)

        job = partial(_write_value, self._kit, self._day, self._method)
        self._kit.operations.read("reports file", job, show)

    def ask_day(self) -> None:
        """Ask for a day, and by which way the stock is valued."""
        shown = self._day or (self._facts.day.day if self._facts else None)
        self._drawer.ask(
            Question(
                _t(QT_TRANSLATE_NOOP("reports_page", "Figures of which day?")),
                _t(QT_TRANSLATE_NOOP("reports_page", "Show")),
                self._on_day_asked,
                (
                    AskedField(
                        "day", _t(QT_TRANSLATE_NOOP("reports_page", "Day, as 2026-10-31")), str(shown or ""), width=190
                    ),
                    AskedField("method", _METHOD, self._method, choices=tuple(_METHODS.items()), width=280),
                ),
                _t(QT_TRANSLATE_NOOP("reports_page", "The stock is told as it was at the end of that day.")),
            )
        )

    def _on_day_asked(self, values: Mapping[str, Any]) -> None:
        try:
            self._day = date.fromisoformat(values["day"].strip())
        except ValueError:
            said = _NO_DAY.with_values(day=values["day"])
            self._drawer.say(Notice(Kind.STOP, "reports.no_day", said, Tone.STOP, _NO_DAY_CURE))
            return
        self._method = values["method"]
        self.enter()

    def show_facts(self, facts: ReportFacts) -> None:
        """Draw these figures."""
        self._facts = facts
        formats = self._kit.theme.formats
        self._panes[0].show_details(day_sheet(facts.day, formats))
        self._show_value()
        self._panes[2].show_details(refused_scans(facts.refused, formats, scan_screens.TITLES))

    def show_worth(self, worth: ValueFacts) -> None:
        """Draw this value; then see whether the books have grown enough to remember a day of the past."""
        self._worth = worth
        self._show_value()
        self._kit.operations.read("reports mark", partial(_next_mark, self._kit), self._on_mark)

    def _show_value(self) -> None:
        self._panes[1].show_details(stock_value(self._worth, self._kit.theme.formats))

    def _on_mark(self, mark: standing.Mark | None) -> None:
        if mark is not None:
            self._kit.operations.write("stock.mark", partial(standing.keep, mark=mark))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._facts is not None:
            self.show_facts(self._facts)
            if self.isVisible():
                self.enter()

    def _on_changed(self, changes: frozenset[str]) -> None:
        if self.isVisible() and changes & {"stock", "orders"}:
            self.enter()


# `Any` is the session, handed on.
def _facts(kit: Kit, day: date | None, session: Any) -> ReportFacts:
    warehouse_id = bench_at(session, kit.house.station_id).warehouse_id
    return ReportFacts(
        figures.day_sheet(session, warehouse_id, day),
        figures.refused_scans(session, warehouse_id),
    )


def _worth(kit: Kit, day: date | None, method: Method, session: Any) -> ValueFacts:
    warehouse_id = bench_at(session, kit.house.station_id).warehouse_id
    day = day or today_at(session, warehouse_id)
    rows = list(value.values(session, warehouse_id, day, method, language=kit.languages.current))
    most = sorted(rows, key=lambda row: (-row.value_minor, row.sku))[:SHOWN_VALUES]
    return ValueFacts(method, sum(row.on_hand for row in rows), value.total(rows), tuple(most))


def _write_value(kit: Kit, day: date | None, method: Method, session: Any) -> Path:
    """Write every item; what is shown on the page is the dearest few."""
    warehouse_id = bench_at(session, kit.house.station_id).warehouse_id
    day = day or today_at(session, warehouse_id)
    folder = kit.data / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"stock-{day.isoformat()}-{method.value}.xlsx"
    rows = value.values(session, warehouse_id, day, method, language=kit.languages.current)
    table_file.write(path, value_table.HEADS, value_table.rows(rows))
    return path


def _next_mark(kit: Kit, session: Any) -> standing.Mark | None:
    return standing.next_mark(session, bench_at(session, kit.house.station_id).warehouse_id)


def day_sheet(day: DaySheet, formats: Formats) -> Details:
    """Return the figures of one day."""
    goods = (
        (_t(QT_TRANSLATE_NOOP("reports_page", "Received")), day.received),
        (_t(QT_TRANSLATE_NOOP("reports_page", "Picked")), day.picked),
        (_t(QT_TRANSLATE_NOOP("reports_page", "Packed")), day.packed),
        (_t(QT_TRANSLATE_NOOP("reports_page", "Shipped")), day.shipped),
        (_t(QT_TRANSLATE_NOOP("reports_page", "Found")), day.found),
        (_t(QT_TRANSLATE_NOOP("reports_page", "Lost")), day.lost),
    )
    work = (
        (_t(QT_TRANSLATE_NOOP("reports_page", "Orders placed")), day.orders_in),
        (_t(QT_TRANSLATE_NOOP("reports_page", "Parcels gone")), day.parcels),
        (_t(QT_TRANSLATE_NOOP("reports_page", "Scans")), day.scans),
        (_t(QT_TRANSLATE_NOOP("reports_page", "Refused scans")), day.refused),
    )
    parts = [day.last_seal[start : start + 32] for start in range(0, len(day.last_seal), 32)]
    seal = tuple(DetailRow(plain(part)) for part in parts or ["–"])
    return Details(
        title=spoken(_t(QT_TRANSLATE_NOOP("reports_page", "Day sheet"))),
        variant=formats.day(day.day),
        sections=(
            DetailSection(_t(QT_TRANSLATE_NOOP("reports_page", "Pieces")), _counted(goods, formats)),
            DetailSection(_t(QT_TRANSLATE_NOOP("reports_page", "Work")), _counted(work, formats)),
            DetailSection(_t(QT_TRANSLATE_NOOP("reports_page", "Last seal of the books")), seal),
        ),
    )


def _counted(figures_: Sequence[tuple[Text, int]], formats: Formats) -> tuple[DetailRow, ...]:
    return tuple(DetailRow(word, formats.number(count)) for word, count in figures_)


def stock_value(worth: ValueFacts | None, formats: Formats) -> Details:
    """Return what the stock has cost, with the items that hold most of it; only a heading while that is read."""
    title = spoken(_t(QT_TRANSLATE_NOOP("reports_page", "Stock value")))
    if worth is None:
        return Details(title=title, variant="…")
    how = (
        DetailRow(_METHOD, note=_METHODS[worth.method]),
        DetailRow(_t(QT_TRANSLATE_NOOP("reports_page", "Pieces")), formats.number(worth.pieces)),
    )
    rows = tuple(
        DetailRow(
            plain(row.name),
            formats.money(row.value_minor, row.currency),
            _t(
                QT_TRANSLATE_NOOP("reports_page", "{sku}  ·  {n} at {cost}"),
                sku=row.sku,
                n=formats.number(row.on_hand),
                cost=formats.money(row.cost_minor, row.currency),
            ),
        )
        for row in worth.values
    )
    nothing = (DetailRow(_t(QT_TRANSLATE_NOOP("reports_page", "Nothing is in stock"))),)
    return Details(
        title=title,
        variant="  ·  ".join(formats.money(minor, currency) for currency, minor in worth.total_minor.items()) or "–",
        sections=(
            DetailSection(_t(QT_TRANSLATE_NOOP("reports_page", "How it is valued")), how),
            DetailSection(_t(QT_TRANSLATE_NOOP("reports_page", "Most of it")), rows or nothing, True),
        ),
    )


def refused_scans(refused: list[RefusedRow], formats: Formats, titles: Mapping[str, Text]) -> Details:
    """Return which mistakes were made most often; `titles` are the names of screens by workflow."""
    rows = tuple(
        DetailRow(
            row.words,
            formats.number(row.count),
            _t(
                QT_TRANSLATE_NOOP("reports_page", "{screen}  ·  last {at}"),
                screen=titles.get(row.workflow) or plain(row.workflow),
                at=formats.moment(row.last_at),
            ),
        )
        for row in refused
    )
    nothing = (DetailRow(_t(QT_TRANSLATE_NOOP("reports_page", "No scan was refused"))),)
    return Details(
        title=spoken(_t(QT_TRANSLATE_NOOP("reports_page", "Refused scans"))),
        variant=spoken(_t(QT_TRANSLATE_NOOP("reports_page", "the last 30 days"))),
        sections=(
            DetailSection(_t(QT_TRANSLATE_NOOP("reports_page", "Most frequent mistakes")), rows or nothing, True),
        ),
    )
