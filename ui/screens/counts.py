"""Counts: what is to be counted and why, what differs, and the decision about it."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from fulfilment.desk import counting, everywhere
from fulfilment.queries import counts, scanned
from fulfilment.queries.counts import CountDetails, CountRow, Outlook
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from fulfilment.stock import reason_book
from fulfilment.stock.count_rules import CountRules
from fulfilment.stock.reasons import Reasons
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.drawer import AskedField, Question
from ui.formats import Formats
from ui.kit import Kit
from ui.ports import Job
from ui.screens import reason_fields
from ui.screens.desk import DeskScreen, asked_of, here, named, undo_action
from ui.texts import spoken


def _t(source: str, **values: object) -> Text:
    return Text("counts_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("counts_page", "Counts"))
_COLUMNS = (
    Column("place", _t(QT_TRANSLATE_NOOP("counts_page", "Bin")), 146, CellKind.BOLD),
    Column("name", _t(QT_TRANSLATE_NOOP("counts_page", "Item")), 200, stretches=True, is_sortable=False),
    Column("why", _t(QT_TRANSLATE_NOOP("counts_page", "Why")), 204, is_sortable=False),
    Column("words", _t(QT_TRANSLATE_NOOP("counts_page", "State")), 190, CellKind.STATE, is_sortable=False),
    Column("who", _t(QT_TRANSLATE_NOOP("counts_page", "Who")), 166, is_sortable=False),
    Column("difference", _t(QT_TRANSLATE_NOOP("counts_page", "Difference")), 128, CellKind.STRONG_NUMBER),
    Column("value_minor", _t(QT_TRANSLATE_NOOP("counts_page", "Value")), 146, CellKind.MONEY),
)
_VIEWS = (
    SavedView("open", _t(QT_TRANSLATE_NOOP("counts_page", "To count"))),
    SavedView("waiting", _t(QT_TRANSLATE_NOOP("counts_page", "To decide"))),
    SavedView("differences", _t(QT_TRANSLATE_NOOP("counts_page", "Differences"))),
    SavedView("done", _t(QT_TRANSLATE_NOOP("counts_page", "Counted"))),
    SavedView("all", _t(QT_TRANSLATE_NOOP("counts_page", "All"))),
)


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    def scan(text: str, symbology: str) -> Job:
        return partial(scanned.stock_text, text=text, symbology=symbology, station_id=kit.house.station_id)

    return ListSpec(
        name="counts",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, counts.ids),
        rows=partial(named, kit, counts.rows),
        counts=partial(here, kit, counts.counts),
        details=partial(named, kit, counts.details),
        present=lambda facts: present(facts, kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(
            _t(QT_TRANSLATE_NOOP("counts_page", "No counts like this. Plan those that are due.")),
            "count",
            _t(QT_TRANSLATE_NOOP("counts_page", "Plan counts")),
            lambda: _begin_plan(kit, screen),
        ),
        scan_hint=_t(QT_TRANSLATE_NOOP("counts_page", "Scan a bin or an item to see its counts")),
        search_hint=_t(QT_TRANSLATE_NOOP("counts_page", "Bin, SKU or name")),
        actions=_actions(kit, screen),
        stale_on=frozenset({"stock"}),
        known=everywhere.GOODS,
        scan=scan,
    )


def _actions(kit: Kit, screen: DeskScreen) -> tuple[ListAction, ...]:
    return (
        ListAction(
            "Shift+F4",
            _t(QT_TRANSLATE_NOOP("counts_page", "Approve")),
            lambda ids: screen.do("count.approve", *(partial(counting.approve, task_id=each) for each in ids)),
        ),
        ListAction(
            "Shift+F5",
            _t(QT_TRANSLATE_NOOP("counts_page", "Reject")),
            lambda ids: screen.do("count.reject", *(partial(counting.reject, task_id=each) for each in ids)),
        ),
        ListAction(
            "Shift+F6",
            _t(QT_TRANSLATE_NOOP("counts_page", "Recount")),
            lambda ids: screen.do("count.ask_again", *(partial(counting.ask_again, task_id=each) for each in ids)),
        ),
        ListAction(
            "Shift+F7",
            _t(QT_TRANSLATE_NOOP("counts_page", "Plan")),
            lambda ids: _begin_plan(kit, screen),
            needs_selection=False,
        ),
        ListAction(
            "Shift+F8",
            _t(QT_TRANSLATE_NOOP("counts_page", "Ask")),
            lambda ids: _ask_count(screen),
            needs_selection=False,
        ),
        ListAction(
            "Shift+F12",
            _t(QT_TRANSLATE_NOOP("counts_page", "Approve with a reason")),
            lambda ids: screen.read(reason_book.of, partial(_ask_reason, screen, ids)),
        ),
        *_others(kit, screen),
    )


def _others(kit: Kit, screen: DeskScreen) -> tuple[ListAction, ...]:
    return (
        undo_action(screen, counting.UNDOABLE),
        ListAction(
            "Shift+F9",
            _t(QT_TRANSLATE_NOOP("counts_page", "Drop")),
            lambda ids: screen.do("count.cancel", *(partial(counting.cancel, task_id=each) for each in ids)),
        ),
        ListAction(
            "Shift+F10",
            _t(QT_TRANSLATE_NOOP("counts_page", "Rules")),
            lambda ids: screen.read(partial(here, kit, counts.rules), partial(_ask_rules, screen)),
            needs_selection=False,
        ),
        ListAction(
            "Shift+F11",
            _t(QT_TRANSLATE_NOOP("counts_page", "Accuracy")),
            lambda ids: screen.open_requested.emit("count_accuracy", "", ""),
            needs_selection=False,
        ),
    )


def _ask_reason(screen: DeskScreen, ids: tuple[int, ...], known: Reasons) -> None:
    def run(values: Mapping[str, Any]) -> None:
        approve = partial(counting.approve, reason=values["reason"], note=values["note"])
        screen.do("count.approve", *(partial(approve, task_id=each) for each in ids))

    fitting = (each for each in known.chosen if each.can_add or each.can_take)
    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("counts_page", "Where does the difference come from?")),
            _t(QT_TRANSLATE_NOOP("counts_page", "Approve")),
            run,
            reason_fields.fields(reason_fields.choices(fitting)),
        )
    )


def _begin_plan(kit: Kit, screen: DeskScreen) -> None:
    screen.read(partial(here, kit, counts.outlook), partial(_ask_plan, screen))


def _ask_plan(screen: DeskScreen, found: Outlook) -> None:
    per_day = found.rules.per_day

    def run(values: Mapping[str, Any]) -> None:
        plan = partial(counting.plan, bins=values["bins"], zero_checks=values["zero"])
        screen.do("count.plan", plan)

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("counts_page", "Send people to count what is due")),
            _t(QT_TRANSLATE_NOOP("counts_page", "Plan")),
            run,
            (
                AskedField("bins", _t(QT_TRANSLATE_NOOP("counts_page", "Bins")), per_day),
                AskedField("zero", _t(QT_TRANSLATE_NOOP("counts_page", "Empty bins")), min(found.emptied, per_day)),
            ),
            _t(
                QT_TRANSLATE_NOOP("counts_page", "Bins that are due: class A {a}, B {b}, C {c}. Emptied: {empty}."),
                a=found.bins["A"],
                b=found.bins["B"],
                c=found.bins["C"],
                empty=found.emptied,
            ),
        )
    )


def _ask_count(screen: DeskScreen) -> None:
    def run(values: Mapping[str, Any]) -> None:
        screen.do("count.ask", partial(counting.ask, text=values["text"]))

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("counts_page", "Ask for a count of a bin, or of an item in all its bins")),
            _t(QT_TRANSLATE_NOOP("counts_page", "Ask")),
            run,
            (AskedField("text", _t(QT_TRANSLATE_NOOP("counts_page", "Bin, SKU or barcode")), width=260),),
        )
    )


def _ask_rules(screen: DeskScreen, rules: CountRules) -> None:
    def run(values: Mapping[str, Any]) -> None:
        screen.do("count.rules", partial(counting.set_rules, rules=CountRules(**values)))

    words = {
        "tolerance_minor": _t(QT_TRANSLATE_NOOP("counts_page", "Cents")),
        "tolerance_percent": _t(QT_TRANSLATE_NOOP("counts_page", "Percent")),
        "days_a": _t(QT_TRANSLATE_NOOP("counts_page", "Days (A)")),
        "days_b": _t(QT_TRANSLATE_NOOP("counts_page", "Days (B)")),
        "days_c": _t(QT_TRANSLATE_NOOP("counts_page", "Days (C)")),
        "per_day": _t(QT_TRANSLATE_NOOP("counts_page", "Bins a day")),
    }
    asks = (
        (False, _t(QT_TRANSLATE_NOOP("counts_page", "Not asked"))),
        (True, _t(QT_TRANSLATE_NOOP("counts_page", "Asked"))),
    )
    emptied = _t(QT_TRANSLATE_NOOP("counts_page", "Zero check when picking"))
    zero = AskedField("zero_check", emptied, rules.zero_check, choices=asks, width=210)
    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("counts_page", "Rules of counting")),
            _t(QT_TRANSLATE_NOOP("counts_page", "Keep")),
            run,
            (*(AskedField(name, word, getattr(rules, name), width=96) for name, word in words.items()), zero),
            _t(QT_TRANSLATE_NOOP("counts_page", "What differs by more cents or percent is counted twice.")),
        )
    )


def present(facts: CountDetails, formats: Formats) -> Details:
    """Return what the right pane shows of a count: the figures, or that nobody may see them yet."""
    row = facts.row
    asked = (
        DetailRow(_t(QT_TRANSLATE_NOOP("counts_page", "Why")), spoken(row.why)),
        DetailRow(_t(QT_TRANSLATE_NOOP("counts_page", "Asked for")), formats.moment(row.opened_at)),
        DetailRow(_t(QT_TRANSLATE_NOOP("counts_page", "State")), spoken(row.words)),
    )
    before = tuple(_told(each, formats) for each in facts.others)
    nothing = (DetailRow(_t(QT_TRANSLATE_NOOP("counts_page", "Never counted before"))),)
    return Details(
        title=row.place,
        variant=row.name or spoken(_t(QT_TRANSLATE_NOOP("counts_page", "Everything in the bin"))),
        note="  ·  ".join(part for part in (row.sku, row.lot) if part),
        sections=(
            DetailSection(_t(QT_TRANSLATE_NOOP("counts_page", "The task")), asked),
            DetailSection(_t(QT_TRANSLATE_NOOP("counts_page", "What was found")), _figures(row, formats)),
            DetailSection(
                _t(QT_TRANSLATE_NOOP("counts_page", "Counts of this place")), before or nothing, has_notes_below=True
            ),
        ),
    )


def _figures(row: CountRow, formats: Formats) -> tuple[DetailRow, ...]:
    if row.counted is None or row.booked is None or row.difference is None:
        return (DetailRow(_t(QT_TRANSLATE_NOOP("counts_page", "Shown when it is counted"))),)
    return (
        DetailRow(_t(QT_TRANSLATE_NOOP("counts_page", "Counted")), formats.number(row.counted)),
        DetailRow(_t(QT_TRANSLATE_NOOP("counts_page", "In the books at that moment")), formats.number(row.booked)),
        DetailRow(
            _t(QT_TRANSLATE_NOOP("counts_page", "Difference")),
            formats.change(row.difference),
            plain(formats.money(row.value_minor or 0, row.currency)),
            is_total=True,
        ),
    )


def _told(row: CountRow, formats: Formats) -> DetailRow:
    """Return one count of the history: how many, by whom, when, what became of it."""
    parts: dict[str, object] = {"at": formats.moment(row.at) if row.at else "", "who": row.who, "state": row.words}
    label = _t(QT_TRANSLATE_NOOP("counts_page", "Recount")) if row.round > 1 else row.why
    figure = formats.change(row.difference) if row.difference is not None else ""
    return DetailRow(label, figure, Text("", "{at}  ·  {who}  ·  {state}", parts))
