"""The print queue: every label, where it stands in words, and printing it again with a reason."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from fulfilment.desk import everywhere, printing
from fulfilment.queries import labels
from fulfilment.queries.labels import LabelRow
from fulfilment.shipping.printing import printers
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.device_words import title_of
from ui.drawer import AskedField, Question
from ui.formats import Formats
from ui.kit import Kit
from ui.screens.desk import DeskScreen, asked_of


def _t(source: str, **values: object) -> Text:
    return Text("labels_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("labels_page", "Labels"))
_COLUMNS = (
    Column("code", _t(QT_TRANSLATE_NOOP("labels_page", "Code")), 128, CellKind.BOLD),
    Column("title", _t(QT_TRANSLATE_NOOP("labels_page", "Paper")), 150, stretches=True, is_sortable=False),
    Column("order", _t(QT_TRANSLATE_NOOP("labels_page", "Order")), 136, is_sortable=False),
    Column("words", _t(QT_TRANSLATE_NOOP("labels_page", "State")), 186, CellKind.STATE),
    Column("printer", _t(QT_TRANSLATE_NOOP("labels_page", "Printer")), 172, CellKind.DEVICE),
    Column("queued_at", _t(QT_TRANSLATE_NOOP("labels_page", "Asked for")), 170, CellKind.MOMENT),
    Column("who", _t(QT_TRANSLATE_NOOP("labels_page", "Who")), 162, is_sortable=False),
)
_VIEWS = (
    SavedView("all", _t(QT_TRANSLATE_NOOP("labels_page", "All"))),
    SavedView("waiting", _t(QT_TRANSLATE_NOOP("labels_page", "Waiting"))),
    SavedView("unknown", _t(QT_TRANSLATE_NOOP("labels_page", "Unknown"))),
    SavedView("printed", _t(QT_TRANSLATE_NOOP("labels_page", "Printed"))),
    SavedView("cancelled", _t(QT_TRANSLATE_NOOP("labels_page", "Called off"))),
)
REASONS = (
    ("damaged", _t(QT_TRANSLATE_NOOP("labels_page", "Damaged or smeared"))),
    ("lost", _t(QT_TRANSLATE_NOOP("labels_page", "Did not come out"))),
    ("unreadable", _t(QT_TRANSLATE_NOOP("labels_page", "Cannot be scanned"))),
    ("other", _t(QT_TRANSLATE_NOOP("labels_page", "Another reason"))),
)
"""Why a label is printed again, as stored and as shown."""


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    return ListSpec(
        name="labels",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, labels.ids, words="state"),
        rows=labels.rows,
        counts=labels.counts,
        details=lambda session, job_id: next(iter(labels.rows(session, [job_id])), None),
        present=lambda row: present(row, kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(_t(QT_TRANSLATE_NOOP("labels_page", "Nothing was printed yet.")), "labels"),
        scan_hint=_t(QT_TRANSLATE_NOOP("labels_page", "Scan a label to find it in the queue")),
        search_hint=_t(QT_TRANSLATE_NOOP("labels_page", "Code, order, parcel or printer")),
        actions=(ListAction("Shift+F4", _t(QT_TRANSLATE_NOOP("labels_page", "Print again")), partial(_begin, screen)),),
        stale_on=frozenset({"labels"}),
        known=everywhere.LABELS,
    )


def _begin(screen: DeskScreen, ids: tuple[int, ...]) -> None:
    screen.read(
        lambda session: (labels.rows(session, ids), printers(session)),
        lambda found: _ask_again(screen, *found),
    )


def _ask_again(screen: DeskScreen, rows: list[LabelRow], names: list[str]) -> None:
    if not rows:
        return
    known = list(dict.fromkeys([rows[0].printer, *names]))

    def run(values: Mapping[str, Any]) -> None:
        jobs = [
            partial(
                printing.print_again, job_id=row.id, reason=values["reason"], printer=values["printer"] or row.printer
            )
            for row in rows
        ]
        screen.do("print.again", *jobs)

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("labels_page", "Print {code} again"), code=", ".join(row.code for row in rows[:3])),
            _t(QT_TRANSLATE_NOOP("labels_page", "Print")),
            run,
            (
                AskedField("reason", _t(QT_TRANSLATE_NOOP("labels_page", "Why")), choices=REASONS, width=230),
                AskedField(
                    "printer",
                    _t(QT_TRANSLATE_NOOP("labels_page", "Printer")),
                    choices=tuple((name, plain(title_of(name))) for name in known),
                    width=220,
                ),
            ),
            _t(
                QT_TRANSLATE_NOOP(
                    "labels_page", "Is there a readable label? Then scan it on its box instead of printing."
                )
            ),
        )
    )


def present(row: LabelRow, formats: Formats) -> Details:
    """Return what the right pane shows of a paper."""
    rows = [
        DetailRow(_t(QT_TRANSLATE_NOOP("labels_page", "State")), note=row.words),
        DetailRow(_t(QT_TRANSLATE_NOOP("labels_page", "Printer")), note=plain(title_of(row.printer))),
        DetailRow(_t(QT_TRANSLATE_NOOP("labels_page", "Asked for")), formats.moment(row.queued_at)),
    ]
    if row.printed_at:
        rows.append(DetailRow(_t(QT_TRANSLATE_NOOP("labels_page", "Came out")), formats.moment(row.printed_at)))
    rows.append(DetailRow(_t(QT_TRANSLATE_NOOP("labels_page", "Tries")), formats.number(row.tries)))
    rows.append(DetailRow(_t(QT_TRANSLATE_NOOP("labels_page", "Copy")), formats.number(row.copy_no), _reason(row)))
    by = "  ·  ".join(part for part in (row.who, row.station) if part)
    if by:
        rows.append(DetailRow(_t(QT_TRANSLATE_NOOP("labels_page", "Asked by")), note=plain(by)))
    sections = []
    if row.trouble:
        trouble = (DetailRow(row.trouble),)
        sections.append(DetailSection(_t(QT_TRANSLATE_NOOP("labels_page", "What stands in its way")), trouble))
    if row.state == "unknown":
        sections.append(DetailSection(_UNKNOWN, (DetailRow(_SCAN_IT), DetailRow(_PRINT_AGAIN))))
    sections.append(DetailSection(_t(QT_TRANSLATE_NOOP("labels_page", "Where it stands")), tuple(rows)))
    note = "  ·  ".join(part for part in (row.order, row.carrier) if part)
    return Details(title=row.code, note=note, sections=tuple(sections))


def _reason(row: LabelRow) -> Text | None:
    return dict(REASONS).get(row.reason) or (plain(row.reason) if row.reason else None)


_UNKNOWN = _t(QT_TRANSLATE_NOOP("labels_page", "Is there a readable label?"))
_SCAN_IT = _t(QT_TRANSLATE_NOOP("labels_page", "Yes: scan it on its box in Pack"))
_PRINT_AGAIN = _t(QT_TRANSLATE_NOOP("labels_page", "No: print it again"))
