"""Reasons of corrections and moves: which are in use, and how many pieces and what value each has taken lately."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from fulfilment.bench import bench_at
from fulfilment.desk import reasons as desk
from fulfilment.queries import reasons
from fulfilment.queries.reasons import DAYS, ReasonDetails
from fulfilment.site_clock import today_at
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Notice, Text, Tone, plain
from fulfilment.stock import reason_book, standing
from reports import reason_table, table_file
from ui.columns import CellKind, Column, EmptyState, ListAction, ListFilter, ListSort, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.drawer import AskedField, Question
from ui.formats import Formats
from ui.kit import Kit
from ui.paper_files import FOLDER, open_file, write_pdf
from ui.screens.desk import DeskScreen, asked_of, here, named, undo_action
from ui.screens.move_rows import move_section
from ui.texts import spoken


def _t(source: str, **values: object) -> Text:
    return Text("reasons_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("reasons_page", "Reasons"))
_COLUMNS = (
    Column("number", _t(QT_TRANSLATE_NOOP("reasons_page", "Number")), 100, CellKind.NUMBER),
    Column("name", _t(QT_TRANSLATE_NOOP("reasons_page", "Reason")), 280, stretches=True, is_sortable=False),
    Column("ways", _t(QT_TRANSLATE_NOOP("reasons_page", "Explains")), 230, is_sortable=False),
    Column("added", _t(QT_TRANSLATE_NOOP("reasons_page", "More")), 96, CellKind.NUMBER),
    Column("taken", _t(QT_TRANSLATE_NOOP("reasons_page", "Fewer")), 106, CellKind.NUMBER),
    Column("value_minor", _t(QT_TRANSLATE_NOOP("reasons_page", "Value")), 180, CellKind.MONEY),
    Column("state", _t(QT_TRANSLATE_NOOP("reasons_page", "State")), 220, is_sortable=False),
)
_VIEWS = (
    SavedView("used", _t(QT_TRANSLATE_NOOP("reasons_page", "Last 30 days"))),
    SavedView("all", _t(QT_TRANSLATE_NOOP("reasons_page", "All"))),
    SavedView("own", _t(QT_TRANSLATE_NOOP("reasons_page", "Own"))),
    SavedView("off", _t(QT_TRANSLATE_NOOP("reasons_page", "Switched off"))),
)
_WAYS = (
    ("-", _t(QT_TRANSLATE_NOOP("reasons_page", "fewer pieces"))),
    ("+", _t(QT_TRANSLATE_NOOP("reasons_page", "more pieces"))),
    ("+-", _t(QT_TRANSLATE_NOOP("reasons_page", "more or fewer"))),
    (">", _t(QT_TRANSLATE_NOOP("reasons_page", "moves"))),
    ("->", _t(QT_TRANSLATE_NOOP("reasons_page", "fewer, and moves"))),
)


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    return ListSpec(
        name="reasons",
        title=_TITLE,
        columns=_COLUMNS,
        ids=partial(_ids, kit),
        rows=partial(here, kit, reasons.rows),
        counts=partial(here, kit, reasons.counts),
        details=partial(named, kit, partial(here, kit, reasons.details)),
        present=lambda facts: present(facts, kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(_t(QT_TRANSLATE_NOOP("reasons_page", "Nothing was corrected in the last 30 days.")), "flag"),
        scan_hint=_t(QT_TRANSLATE_NOOP("reasons_page", "Corrections are scanned in Adjust, with the sheet of reasons")),
        search_hint=_t(QT_TRANSLATE_NOOP("reasons_page", "Number or name")),
        actions=_actions(kit, screen),
        stale_on=frozenset({"stock", "station"}),
    )


# `Any` is the session, handed on unopened.
def _ids(kit: Kit, session: Any, filter: ListFilter, sort: ListSort) -> Sequence[int]:
    """Return the numbers of reasons; what is typed is looked for among their names as this window says them."""
    ask = asked_of(kit, reasons.ids)
    every = ask(session, replace(filter, text=""), sort)
    if not filter.text:
        return every
    by_number = set(ask(session, filter, sort))
    said = {row.number: spoken(row.name).casefold() for row in reasons.rows(session, every)}
    return [each for each in every if each in by_number or filter.text.casefold() in said[each]]


def _actions(kit: Kit, screen: DeskScreen) -> tuple[ListAction, ...]:
    return (
        ListAction(
            "Shift+F4",
            _t(QT_TRANSLATE_NOOP("reasons_page", "Adjust by scan")),
            lambda ids: screen.open_requested.emit("adjust", "", ""),
            needs_selection=False,
        ),
        ListAction(
            "Shift+F5",
            _t(QT_TRANSLATE_NOOP("reasons_page", "Moves")),
            lambda ids: screen.open_requested.emit("moves", f"#{ids[0]}", ""),
        ),
        ListAction(
            "Shift+F6",
            _t(QT_TRANSLATE_NOOP("reasons_page", "Switch on or off")),
            lambda ids: screen.do("reasons.switch", *(partial(desk.switch, number=each) for each in ids)),
        ),
        ListAction(
            "Shift+F7",
            _t(QT_TRANSLATE_NOOP("reasons_page", "Add")),
            lambda ids: _ask_add(screen),
            needs_selection=False,
        ),
        ListAction(
            "Shift+F8",
            _t(QT_TRANSLATE_NOOP("reasons_page", "Sheet")),
            lambda ids: _write(screen, partial(_sheet, kit)),
            needs_selection=False,
        ),
        ListAction(
            "Shift+F10",
            _t(QT_TRANSLATE_NOOP("reasons_page", "File")),
            lambda ids: _write(screen, partial(_file, kit)),
            needs_selection=False,
        ),
        ListAction(
            "Shift+F11",
            _t(QT_TRANSLATE_NOOP("reasons_page", "Limit")),
            lambda ids: screen.read(partial(here, kit, reason_book.large_from_minor), partial(_ask_limit, screen)),
            needs_selection=False,
        ),
        undo_action(screen, desk.UNDOABLE),
    )


def _ask_add(screen: DeskScreen) -> None:
    def run(values: Mapping[str, Any]) -> None:
        job = partial(desk.add, name=values["name"], ways=values["ways"], needs_note=values["note"])
        screen.do("reasons.add", job)

    note = ((False, _t(QT_TRANSLATE_NOOP("reasons_page", "no"))), (True, _t(QT_TRANSLATE_NOOP("reasons_page", "yes"))))
    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("reasons_page", "Add a reason of your own")),
            _t(QT_TRANSLATE_NOOP("reasons_page", "Add")),
            run,
            (
                AskedField("name", _t(QT_TRANSLATE_NOOP("reasons_page", "Name")), width=220),
                AskedField("ways", _t(QT_TRANSLATE_NOOP("reasons_page", "Explains")), choices=_WAYS, width=190),
                AskedField("note", _t(QT_TRANSLATE_NOOP("reasons_page", "Wants a note")), choices=note, width=130),
            ),
            _t(QT_TRANSLATE_NOOP("reasons_page", "Its name stays in the books and is not changed later.")),
        )
    )


def _ask_limit(screen: DeskScreen, minor: int) -> None:
    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("reasons_page", "From which value on does a supervisor book?")),
            _t(QT_TRANSLATE_NOOP("reasons_page", "Keep")),
            lambda values: screen.do("reasons.limit", partial(desk.set_limit, minor=values["minor"])),
            (AskedField("minor", _t(QT_TRANSLATE_NOOP("reasons_page", "Cents (0: never)")), minor, width=170),),
            _t(QT_TRANSLATE_NOOP("reasons_page", "By scan the reason is asked for twice.")),
        )
    )


def _write(screen: DeskScreen, job: Any) -> None:  # Any: takes the session and returns the path
    def show(path: Path) -> None:
        if not open_file(path):
            said = _t(QT_TRANSLATE_NOOP("reasons_page", "The file is written"))
            screen.drawer.say(Notice(Kind.OK, "reasons.file", said, Tone.COMMAND, plain(path)))

    screen.read(job, show)


# `Any` is the session, handed on unopened.
def _sheet(kit: Kit, session: Any) -> Path:
    station_id, language = kit.house.station_id, kit.languages.current
    name = kit.house.station_name
    return write_pdf(
        session, paper="reason_sheet", subject_id=station_id, name=name, folder=kit.data, language=language
    )


def _file(kit: Kit, session: Any) -> Path:
    warehouse_id = bench_at(session, kit.house.station_id).warehouse_id
    today = today_at(session, warehouse_id)
    since = standing.end_of(session, warehouse_id, today - timedelta(days=DAYS))
    folder = kit.data / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"reasons-{today.isoformat()}.csv"
    table_file.write(path, reason_table.HEADS, reason_table.rows(reasons.report(session, warehouse_id, since)))
    return path


def present(facts: ReasonDetails, formats: Formats) -> Details:
    """Return what the right pane shows of a reason: what it took lately, of which items, and its last moves."""
    row = facts.row
    sums = (
        DetailRow(_t(QT_TRANSLATE_NOOP("reasons_page", "Corrections")), formats.number(row.times)),
        DetailRow(_t(QT_TRANSLATE_NOOP("reasons_page", "More")), formats.change(row.added) if row.added else "0"),
        DetailRow(_t(QT_TRANSLATE_NOOP("reasons_page", "Fewer")), formats.change(-row.taken) if row.taken else "0"),
        DetailRow(
            _t(QT_TRANSLATE_NOOP("reasons_page", "Value")),
            formats.money(row.value_minor, row.currency),
            is_total=True,
        ),
    )
    most = tuple(
        DetailRow(
            plain(each.name),
            formats.change(each.pieces),
            plain(f"{each.sku}  ·  {formats.money(each.value_minor, each.currency)}"),
        )
        for each in facts.items
    )
    nothing = (DetailRow(_t(QT_TRANSLATE_NOOP("reasons_page", "Nothing lately"))),)
    return Details(
        title=f"{row.number}  {spoken(row.name)}",
        variant=spoken(row.group),
        note=spoken(row.state),
        sections=(
            DetailSection(_t(QT_TRANSLATE_NOOP("reasons_page", "Last 30 days")), sums),
            DetailSection(_t(QT_TRANSLATE_NOOP("reasons_page", "Most of it")), most or nothing, True),
            move_section(facts.moves, formats),
        ),
    )
