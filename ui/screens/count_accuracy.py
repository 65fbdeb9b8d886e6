"""How right the books are: hits and differences of the counts of a period, by class, person, item and bin."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout

from fulfilment.bench import bench_at
from fulfilment.queries import count_accuracy
from fulfilment.queries.count_accuracy import Accuracy, AccuracyReport
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from ui.details import DetailRow, Details, DetailSection, DetailsPane
from ui.formats import Formats
from ui.kit import Kit
from ui.screen import KeyHint, Screen
from ui.texts import spoken

PERIODS = (("Shift+F4", 30), ("Shift+F5", 90), ("Shift+F6", 365))
"""Keys and the days that they look back."""
_SHOWN = 12


def _t(source: str, **values: object) -> Text:
    return Text("accuracy_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("accuracy_page", "Accuracy of the books"))


def create(kit: Kit) -> "AccuracyScreen":
    """Return the page."""
    return AccuracyScreen(kit)


class AccuracyScreen(Screen):
    """Three columns of figures of one period."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit, self._days = kit, 90
        self._report: AccuracyReport | None = None
        self._panes = [DetailsPane(kit.theme, kit.pictures) for _ in range(3)]
        self._columns = QHBoxLayout(self)
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
    def report(self) -> AccuracyReport | None:
        """The figures that are shown."""
        return self._report

    def heading(self) -> tuple[str, str]:
        """Return the name of the screen."""
        return spoken(_TITLE), ""

    def sentence(self) -> str:
        """Return what the figures are about."""
        return self.tr("A hit is a count that found what the books said")

    def hints(self) -> Sequence[KeyHint]:
        """Return the periods, and the way to the counts."""
        periods = [
            KeyHint(key, self.tr("{n} days").format(n=days), partial(self.look_back, days)) for key, days in PERIODS
        ]
        return [
            *periods,
            KeyHint("Shift+F8", self.tr("Counts"), lambda: self.open_requested.emit("counts", "", "")),
        ]

    def look_back(self, days: int) -> None:
        """Show the counts of so many days."""
        self._days = days
        self.enter()

    def enter(self) -> None:
        """Read the figures."""
        self._kit.operations.read("count accuracy", partial(_read, self._kit, self._days), self.show_report)

    def show_report(self, report: AccuracyReport) -> None:
        """Draw these figures."""
        self._report = report
        formats = self._kit.theme.formats
        for pane, details in zip(self._panes, columns(report, formats), strict=True):
            pane.show_details(details)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._report is not None:
            self.show_report(self._report)
            if self.isVisible():
                self.enter()

    def _on_changed(self, changes: frozenset[str]) -> None:
        if self.isVisible() and "stock" in changes:
            self.enter()


def _read(kit: Kit, days: int, session: Any) -> AccuracyReport:  # Any: the session, handed on
    warehouse_id = bench_at(session, kit.house.station_id).warehouse_id
    return count_accuracy.report(session, warehouse_id, days=days, limit=_SHOWN, language=kit.languages.current)


def columns(report: AccuracyReport, formats: Formats) -> tuple[Details, Details, Details]:
    """Return the three columns of a report: all, the items, the bins."""
    period = spoken(_t(QT_TRANSLATE_NOOP("accuracy_page", "the last {n} days"), n=report.days))
    whole = report.overall
    figures = (
        DetailRow(_t(QT_TRANSLATE_NOOP("accuracy_page", "Counts")), formats.number(whole.counts)),
        DetailRow(_t(QT_TRANSLATE_NOOP("accuracy_page", "Hits")), formats.number(whole.hits)),
        DetailRow(_t(QT_TRANSLATE_NOOP("accuracy_page", "Pieces missing or too many")), formats.number(whole.pieces)),
        DetailRow(_t(QT_TRANSLATE_NOOP("accuracy_page", "Pieces in balance")), formats.change(whole.net)),
        DetailRow(_t(QT_TRANSLATE_NOOP("accuracy_page", "Value of the differences")), _value(whole, formats)),
    )
    nothing = (DetailRow(_t(QT_TRANSLATE_NOOP("accuracy_page", "Nothing was counted"))),)
    right = (DetailRow(_t(QT_TRANSLATE_NOOP("accuracy_page", "No difference was found"))),)
    classes = tuple(
        _row(_t(QT_TRANSLATE_NOOP("accuracy_page", "Class {name}"), name=each.code), each, formats)
        for each in report.classes
    )
    people = tuple(_person(each, formats) for each in report.operators)
    items = tuple(_row(plain(each.name), each, formats) for each in report.items)
    bins = tuple(_row(plain(each.code), each, formats) for each in report.bins)
    by_class = _t(QT_TRANSLATE_NOOP("accuracy_page", "By class"))
    by_person = _t(QT_TRANSLATE_NOOP("accuracy_page", "By person"))
    return (
        Details(
            title=spoken(_TITLE),
            variant=_percent(whole.per_mille, formats) if whole.counts else "–",
            note=period,
            sections=(
                DetailSection(_t(QT_TRANSLATE_NOOP("accuracy_page", "In all")), figures),
                DetailSection(by_class, classes or nothing, has_notes_below=True),
            ),
        ),
        Details(
            title=spoken(_t(QT_TRANSLATE_NOOP("accuracy_page", "Items"))),
            variant=period,
            sections=(
                DetailSection(_t(QT_TRANSLATE_NOOP("accuracy_page", "The dearest differences")), items or right, True),
            ),
        ),
        Details(
            title=spoken(_t(QT_TRANSLATE_NOOP("accuracy_page", "Bins and people"))),
            variant=period,
            sections=(
                DetailSection(_t(QT_TRANSLATE_NOOP("accuracy_page", "Most often wrong")), bins or right, True),
                DetailSection(by_person, people or nothing, has_notes_below=True),
            ),
        ),
    )


def _percent(per_mille: int, formats: Formats) -> str:
    return f"{formats.decimal(per_mille / 10)} %"


def _value(each: Accuracy, formats: Formats) -> str:
    return "  ·  ".join(formats.money(minor, currency) for currency, minor in each.value_minor.items()) or "–"


def _row(label: Text, each: Accuracy, formats: Formats) -> DetailRow:
    parts: dict[str, object] = {
        "hits": _t(
            QT_TRANSLATE_NOOP("accuracy_page", "{hits} of {counts} right"),
            hits=formats.number(each.hits),
            counts=formats.number(each.counts),
        )
    }
    if each.pieces:
        parts["pieces"] = _t(QT_TRANSLATE_NOOP("accuracy_page", "pieces: {n}"), n=formats.number(each.pieces))
        parts["value"] = _value(each, formats)
    return DetailRow(label, _percent(each.per_mille, formats), _joined(parts))


def _person(each: Accuracy, formats: Formats) -> DetailRow:
    """Return how many counts of a person nobody found wrong: who finds a difference is not the one who made it."""
    parts: dict[str, object] = {
        "counts": _t(QT_TRANSLATE_NOOP("accuracy_page", "counts: {n}"), n=formats.number(each.counts)),
        "found": _t(QT_TRANSLATE_NOOP("accuracy_page", "differences: {n}"), n=formats.number(each.counts - each.hits)),
    }
    if each.pieces:
        parts["value"] = _value(each, formats)
    if each.overruled:
        parts["overruled"] = _t(QT_TRANSLATE_NOOP("accuracy_page", "overruled: {n}"), n=formats.number(each.overruled))
    return DetailRow(plain(each.name or "–"), _percent(each.upheld_per_mille, formats), _joined(parts))


def _joined(parts: dict[str, object]) -> Text:
    return Text("", "  ·  ".join("{" + name + "}" for name in parts), parts)
