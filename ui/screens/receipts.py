"""Receipts: what came in, from whom, who took it in, and where it was put."""

from functools import partial
from pathlib import Path
from typing import Any

from fulfilment.desk import incoming, receiving
from fulfilment.desk.answer import Action
from fulfilment.queries import documents, receipt_differences, receipts
from fulfilment.queries.receipt_differences import DifferenceRow
from fulfilment.queries.receipts import ReceiptDetails, ReceiptLineRow
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Notice, Text, Tone, plain
from reports import receipt_tables, table_file
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.formats import Formats
from ui.kit import Kit
from ui.paper_files import FOLDER, open_file
from ui.screens import kept_files
from ui.screens.desk import DeskScreen, asked_of, here, named
from ui.texts import spoken


def _t(source: str, **values: object) -> Text:
    return Text("receipts_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("receipts_page", "Receipts"))
_COLUMNS = (
    Column("code", _t(QT_TRANSLATE_NOOP("receipts_page", "Number")), 121, CellKind.BOLD),
    Column("opened_at", _t(QT_TRANSLATE_NOOP("receipts_page", "When")), 171, CellKind.MOMENT),
    Column("origin", _t(QT_TRANSLATE_NOOP("receipts_page", "Supplier")), 210, stretches=True),
    Column("purchase", _t(QT_TRANSLATE_NOOP("receipts_page", "Purchase")), 141),
    Column("who", _t(QT_TRANSLATE_NOOP("receipts_page", "Who")), 163, is_sortable=False),
    Column("lines", _t(QT_TRANSLATE_NOOP("receipts_page", "Lines")), 88, CellKind.NUMBER, is_sortable=False),
    Column("pieces", _t(QT_TRANSLATE_NOOP("receipts_page", "Pieces")), 90, CellKind.STRONG_NUMBER, is_sortable=False),
    Column("words", _t(QT_TRANSLATE_NOOP("receipts_page", "State")), 168, CellKind.STATE),
)
_WRITTEN = _t(QT_TRANSLATE_NOOP("receipts_page", "{n} differences written"))
_VIEWS = (
    SavedView("all", _t(QT_TRANSLATE_NOOP("receipts_page", "All"))),
    SavedView("open", _t(QT_TRANSLATE_NOOP("receipts_page", "Being received"))),
    SavedView("closed", _t(QT_TRANSLATE_NOOP("receipts_page", "Closed"))),
    SavedView("differing", _t(QT_TRANSLATE_NOOP("receipts_page", "With differences"))),
)


def create(kit: Kit) -> kept_files.PaperScreen:
    """Return the page."""
    return kept_files.PaperScreen(kit, partial(_spec, kit), _keep)


def _keep(receipt_id: int, name: str, content: bytes) -> Action:
    return partial(incoming.keep_receipt, receipt_id=receipt_id, name=name, content=content)


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    return ListSpec(
        name="receipts",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, receipts.ids, words="state", origin="supplier"),
        rows=receipts.rows,
        counts=partial(here, kit, receipts.counts),
        details=partial(named, kit, receipts.details),
        present=lambda facts: present(facts, kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(
            _t(QT_TRANSLATE_NOOP("receipts_page", "Nothing has been received like this.")),
            "receive",
            _t(QT_TRANSLATE_NOOP("receipts_page", "Go to Receive")),
            lambda: screen.open_requested.emit("receive", "", ""),
        ),
        scan_hint=_t(QT_TRANSLATE_NOOP("receipts_page", "Scan a delivery note in Receive to take it in")),
        search_hint=_t(QT_TRANSLATE_NOOP("receipts_page", "Number, supplier, purchase or item")),
        actions=_actions(kit, screen),
        stale_on=frozenset({"receipts", "stock"}),
    )


def _actions(kit: Kit, screen: DeskScreen) -> tuple[ListAction, ...]:
    return (
        ListAction(
            "Shift+F4",
            _t(QT_TRANSLATE_NOOP("receipts_page", "Go on receiving")),
            lambda ids: screen.read(
                lambda session: receipts.rows(session, ids)[0].code,
                lambda code: screen.open_requested.emit("receive", code, ""),
            ),
        ),
        *kept_files.actions(screen, _keep, documents.of_receipt),
        ListAction(
            "F9",
            _t(QT_TRANSLATE_NOOP("receipts_page", "Undo last step")),
            lambda ids: screen.do("undo", partial(receiving.undo_step, receipt_id=ids[0])),
        ),
        ListAction(
            "Shift+F8",
            _t(QT_TRANSLATE_NOOP("receipts_page", "Purchases")),
            lambda ids: screen.open_requested.emit("purchases", "", ""),
            needs_selection=False,
        ),
        ListAction(
            "Shift+F11",
            _t(QT_TRANSLATE_NOOP("receipts_page", "Differences as a file")),
            lambda ids: _write_differences(kit, screen, ids),
        ),
        ListAction(
            "Shift+F12",
            _t(QT_TRANSLATE_NOOP("receipts_page", "Inspection")),
            lambda ids: screen.open_requested.emit("inspections", "", ""),
            needs_selection=False,
        ),
    )


def _write_differences(kit: Kit, screen: DeskScreen, ids: tuple[int, ...]) -> None:
    """Write what is told the supplier of the chosen receipts into a file, and show it."""
    folder, language = kit.data / FOLDER, kit.languages.current

    def write(session: Any) -> tuple[Path, int]:  # Any: the session, handed on
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"differences-{receipts.rows(session, ids[:1])[0].code}.csv"
        rows = [
            row for each in ids for row in receipt_differences.differing(session, receipt_id=each, language=language)
        ]
        return path, table_file.write(path, receipt_tables.DIFFERENCES, receipt_tables.differences(rows))

    def show(written: tuple[Path, int]) -> None:
        path, count = written
        text = _WRITTEN.with_values(n=count)
        screen.drawer.say(Notice(Kind.OK, "receipts.written", text, Tone.COMMAND, plain(str(path))))
        if count:
            open_file(path)

    screen.read(write, show)


def present(facts: ReceiptDetails, formats: Formats) -> Details:
    """Return what the right pane shows of a receipt: what came and where it is, what differs, which files are kept."""
    row, lines = facts.row, facts.lines
    shown = tuple(DetailRow(plain(line.name), formats.number(line.pieces), _about(line, formats)) for line in lines)
    nothing = (DetailRow(_t(QT_TRANSLATE_NOOP("receipts_page", "Nothing was taken in yet"))),)
    parts = (row.purchase, formats.moment(row.opened_at), row.who)
    return Details(
        title=row.code,
        variant=spoken(row.origin),
        note="  ·  ".join(part for part in parts if part),
        sections=(
            DetailSection(
                _t(QT_TRANSLATE_NOOP("receipts_page", "Taken in, and where it was put")),
                shown or nothing,
                has_notes_below=True,
            ),
            *([_differing(facts.differences, formats)] if facts.differences else []),
            kept_files.section(facts.documents, formats),
        ),
    )


def _differing(rows: tuple[DifferenceRow, ...], formats: Formats) -> DetailSection:
    """Return in what the delivery was not as announced or ordered."""
    shown = []
    for row in rows:
        about = [row.sku]
        if row.lot:
            about.append(spoken(_t(QT_TRANSLATE_NOOP("receipts_page", "lot {lot}"), lot=row.lot)))
        values = {"what": row.words, "about": "  ·  ".join(about)}
        shown.append(DetailRow(plain(row.name), formats.number(row.pieces), Text("", "{what}  ·  {about}", values)))
    title = _t(QT_TRANSLATE_NOOP("receipts_page", "Not as announced or ordered"))
    return DetailSection(title, tuple(shown), has_notes_below=True)


def _about(line: ReceiptLineRow, formats: Formats) -> Text:
    """Return SKU, lot and places in one line."""
    parts: dict[str, object] = {"sku": line.sku}
    if line.lot:
        parts["lot"] = _t(QT_TRANSLATE_NOOP("receipts_page", "lot {lot}"), lot=line.lot)
    for number, (place, pieces) in enumerate(line.places):
        parts[f"place{number}"] = f"{place}: {formats.number(pieces)}"
    return Text("", "  ·  ".join("{" + name + "}" for name in parts), parts)
