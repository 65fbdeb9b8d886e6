"""The walks: how far each pick job is, who is on it, and its list on paper."""

from functools import partial
from pathlib import Path
from typing import Any

from fulfilment.papers import PickListFacts
from fulfilment.queries import papers, pick_jobs
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Notice, Text, Tone, plain
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.formats import Formats
from ui.kit import Kit
from ui.paper_files import open_file, write_pdf
from ui.screens.desk import DeskScreen, asked_of, named


def _t(source: str, **values: object) -> Text:
    return Text("walks_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("walks_page", "Walks"))
_COLUMNS = (
    Column("code", _t(QT_TRANSLATE_NOOP("walks_page", "Walk")), 126, CellKind.BOLD),
    Column("words", _t(QT_TRANSLATE_NOOP("walks_page", "State")), 130, CellKind.STATE, is_sortable=False),
    Column("numbers", _t(QT_TRANSLATE_NOOP("walks_page", "Orders")), 240, stretches=True, is_sortable=False),
    Column("progress", _t(QT_TRANSLATE_NOOP("walks_page", "Lines")), 92, is_sortable=False),
    Column("pieces", _t(QT_TRANSLATE_NOOP("walks_page", "Pieces")), 92, CellKind.NUMBER, is_sortable=False),
    Column("who", _t(QT_TRANSLATE_NOOP("walks_page", "Who")), 162, is_sortable=False),
    Column("wave", _t(QT_TRANSLATE_NOOP("walks_page", "Wave")), 124, is_sortable=False),
    Column("released_at", _t(QT_TRANSLATE_NOOP("walks_page", "Released")), 170, CellKind.MOMENT),
)
_VIEWS = (
    SavedView("waiting", _t(QT_TRANSLATE_NOOP("walks_page", "Waiting"))),
    SavedView("active", _t(QT_TRANSLATE_NOOP("walks_page", "On the way"))),
    SavedView("done", _t(QT_TRANSLATE_NOOP("walks_page", "Done"))),
    SavedView("all", _t(QT_TRANSLATE_NOOP("walks_page", "All"))),
)


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    return ListSpec(
        name="walks",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, pick_jobs.ids),
        rows=pick_jobs.rows,
        counts=pick_jobs.counts,
        details=partial(named, kit, papers.pick_list),
        present=lambda facts: present(facts, kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(
            _t(QT_TRANSLATE_NOOP("walks_page", "No walk is waiting. Release orders to make one.")),
            "pick",
            _t(QT_TRANSLATE_NOOP("walks_page", "Go to the orders")),
            lambda: screen.open_requested.emit("orders", "", ""),
        ),
        search_hint=_t(QT_TRANSLATE_NOOP("walks_page", "Walk or order number")),
        scan_hint=_t(QT_TRANSLATE_NOOP("walks_page", "Scan a walk in Pick to take it up")),
        actions=(
            ListAction(
                "Shift+F4", _t(QT_TRANSLATE_NOOP("walks_page", "List on paper")), partial(_make_lists, kit, screen)
            ),
            ListAction(
                "Shift+F5",
                _t(QT_TRANSLATE_NOOP("walks_page", "Take it up")),
                lambda ids: screen.read(
                    lambda session: pick_jobs.rows(session, ids)[0].code,
                    lambda code: screen.open_requested.emit("pick", code, ""),
                ),
            ),
            ListAction(
                "Shift+F6",
                _t(QT_TRANSLATE_NOOP("walks_page", "On the map")),
                lambda ids: screen.read(
                    lambda session: pick_jobs.rows(session, ids)[0].code,
                    lambda code: screen.open_requested.emit("map", code, ""),
                ),
            ),
        ),
        stale_on=frozenset({"picks", "orders"}),
    )


def _make_lists(kit: Kit, screen: DeskScreen, ids: tuple[int, ...]) -> None:
    folder, language = kit.data, kit.languages.current

    def write(session: Any) -> list[Path]:  # Any: the session, handed on
        return [
            write_pdf(session, paper="pick_list", subject_id=row.id, name=row.code, folder=folder, language=language)
            for row in pick_jobs.rows(session, ids)
        ]

    def show(paths: list[Path]) -> None:
        where = plain(", ".join(str(path) for path in paths))
        screen.drawer.say(Notice(Kind.OK, "walks.written", _WRITTEN.with_values(n=len(paths)), Tone.COMMAND, where))
        for path in paths:
            open_file(path)

    screen.read(write, show)


def present(facts: PickListFacts, formats: Formats) -> Details:
    """Return what the right pane shows of a walk: its lines in the order of the way."""
    rows = tuple(
        DetailRow(
            Text(
                "",
                "{place}   {name}",
                {"place": line.location_code, "name": f"{line.item_name} {line.variant}".strip()},
            ),
            formats.number(line.quantity),
            plain("  ·  ".join(part for part in (line.sku, line.lot, line.order_number, line.tote) if part)),
        )
        for line in facts.lines
    )
    return Details(
        title=facts.job_code,
        variant=", ".join(facts.orders),
        note=facts.wave,
        sections=(DetailSection(_t(QT_TRANSLATE_NOOP("walks_page", "The way")), rows, has_notes_below=True),),
    )


_WRITTEN = _t(QT_TRANSLATE_NOOP("walks_page", "Lists written: {n}"))
