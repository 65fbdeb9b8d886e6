"""Reports: what was done today, what the stock has cost, which scans were refused. Plain figures, no chart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fulfilment.bench import bench_at
from fulfilment.queries import figures
from fulfilment.queries.figures import DaySheet, RefusedRow, ValueRow
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from ui import scan_screens
from ui.details import DetailRow, Details, DetailSection, DetailsPane
from ui.formats import Formats
from ui.kit import Kit
from ui.rail import ScreenEntry
from ui.screen import KeyHint, Screen
from ui.texts import spoken

SHOWN_VALUES = 15


def _t(source: str, **values: object) -> Text:
    return Text("reports_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("reports_page", "Reports"))


@dataclass(frozen=True)
class ReportFacts:
    """Everything that the page shows."""

    day: DaySheet
    """Today."""
    total_minor: dict[str, int]
    """What all stock has cost, by currency."""
    values: list[ValueRow]
    """The items that hold most of it."""
    refused: list[RefusedRow]
    """What was refused most often in thirty days."""


def entry(kit: Kit) -> ScreenEntry:
    """Return the entry of the reports."""
    return ScreenEntry("reports", _TITLE, "reports", partial(ReportScreen, kit), key="Ctrl+F10", is_at_bottom=True)


class ReportScreen(Screen):
    """Three columns of figures."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._facts: ReportFacts | None = None
        self._panes = [DetailsPane(kit.theme, kit.pictures) for _ in range(3)]
        self._columns = QHBoxLayout()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._columns)
        rows.addWidget(holder)
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
        ]

    def enter(self) -> None:
        """Read the figures."""
        self._kit.operations.read("reports", partial(_facts, self._kit), self.show_facts)

    def show_facts(self, facts: ReportFacts) -> None:
        """Draw these figures."""
        self._facts = facts
        formats = self._kit.theme.formats
        self._panes[0].show_details(day_sheet(facts.day, formats))
        self._panes[1].show_details(stock_value(facts.total_minor, facts.values, formats))
        self._panes[2].show_details(refused_scans(facts.refused, formats, scan_screens.TITLES))

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


def _facts(kit: Kit, session: Any) -> ReportFacts:  # Any: the session, handed on
    warehouse_id = bench_at(session, kit.house.station_id).warehouse_id
    return ReportFacts(
        figures.day_sheet(session, warehouse_id),
        figures.stock_total(session, warehouse_id),
        figures.stock_value(session, warehouse_id, limit=SHOWN_VALUES, language=kit.languages.current),
        figures.refused_scans(session, warehouse_id),
    )


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


def stock_value(total_minor: dict[str, int], values: list[ValueRow], formats: Formats) -> Details:
    """Return what the stock has cost, with the items that hold most of it."""
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
        for row in values
    )
    nothing = (DetailRow(_t(QT_TRANSLATE_NOOP("reports_page", "Nothing is in stock"))),)
    return Details(
        title=spoken(_t(QT_TRANSLATE_NOOP("reports_page", "Stock value"))),
        variant="  ·  ".join(formats.money(minor, currency) for currency, minor in total_minor.items()) or "–",
        sections=(DetailSection(_t(QT_TRANSLATE_NOOP("reports_page", "Most of it")), rows or nothing, True),),
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
