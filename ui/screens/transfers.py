"""Transfers: what goes to other warehouses and back to suppliers, what is on the way, what came of it."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from fulfilment import deeds
from fulfilment.desk import transfers as desk
from fulfilment.desk.transfers import Plan
from fulfilment.queries import transfers
from fulfilment.queries.transfers import Destinations, TransferDetails, TransferLineRow, TransferRow
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Notice, Text, Tone, plain
from fulfilment.stock.transfers import Destination
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.drawer import AskedField, Question
from ui.formats import Formats
from ui.kit import Kit
from ui.paper_files import open_file, write_pdf
from ui.screens.desk import DeskScreen, asked_of, here, named
from ui.texts import spoken


def _t(source: str, **values: object) -> Text:
    return Text("transfers_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("transfers_page", "Transfers"))
_COLUMNS = (
    Column("number", _t(QT_TRANSLATE_NOOP("transfers_page", "Number")), 141, CellKind.BOLD),
    Column("origin", _t(QT_TRANSLATE_NOOP("transfers_page", "From")), 130),
    Column("goal", _t(QT_TRANSLATE_NOOP("transfers_page", "To")), 180, stretches=True, is_sortable=False),
    Column("expected_on", _t(QT_TRANSLATE_NOOP("transfers_page", "Expected")), 140, CellKind.DATE),
    Column("wanted", _t(QT_TRANSLATE_NOOP("transfers_page", "To go")), 116, CellKind.NUMBER, is_sortable=False),
    Column("sent", _t(QT_TRANSLATE_NOOP("transfers_page", "Gone")), 106, CellKind.NUMBER, is_sortable=False),
    Column("received", _t(QT_TRANSLATE_NOOP("transfers_page", "Came")), 106, CellKind.STRONG_NUMBER, is_sortable=False),
    Column("words", _t(QT_TRANSLATE_NOOP("transfers_page", "State")), 210, CellKind.STATE),
)
_VIEWS = (
    SavedView("open", _t(QT_TRANSLATE_NOOP("transfers_page", "To load"))),
    SavedView("way", _t(QT_TRANSLATE_NOOP("transfers_page", "On the way"))),
    SavedView("supplier", _t(QT_TRANSLATE_NOOP("transfers_page", "To suppliers"))),
    SavedView("done", _t(QT_TRANSLATE_NOOP("transfers_page", "Done"))),
    SavedView("all", _t(QT_TRANSLATE_NOOP("transfers_page", "All"))),
)


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    return ListSpec(
        name="transfers",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, transfers.ids),
        rows=transfers.rows,
        counts=partial(here, kit, transfers.counts),
        details=partial(named, kit, transfers.details),
        present=lambda facts: present(facts, kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(
            _t(QT_TRANSLATE_NOOP("transfers_page", "No transfer is like this. Make one, or propose what is lacking.")),
            "move",
            _t(QT_TRANSLATE_NOOP("transfers_page", "New transfer")),
            lambda: _begin(screen, _ask_new),
        ),
        scan_hint=_t(QT_TRANSLATE_NOOP("transfers_page", "Scan the number of a transfer to load it or to take it in")),
        search_hint=_t(QT_TRANSLATE_NOOP("transfers_page", "Number, warehouse, supplier or item")),
        actions=_actions(kit, screen),
        stale_on=frozenset({"stock"}),
    )


def _actions(kit: Kit, screen: DeskScreen) -> tuple[ListAction, ...]:
    load, paper, *others = _handling(kit, screen)
    new, *more = _making(screen)
    return (load, new, paper, *more, *others)


def _making(screen: DeskScreen) -> tuple[ListAction, ...]:
    return (
        ListAction(
            "Shift+F5",
            _t(QT_TRANSLATE_NOOP("transfers_page", "New")),
            lambda ids: _begin(screen, _ask_new),
            needs_selection=False,
        ),
        ListAction(
            "Shift+F6",
            _t(QT_TRANSLATE_NOOP("transfers_page", "To the supplier")),
            lambda ids: _begin(screen, _ask_supplier),
            needs_selection=False,
        ),
        ListAction(
            "Shift+F7",
            _t(QT_TRANSLATE_NOOP("transfers_page", "What they lack")),
            lambda ids: _begin(screen, _ask_proposal),
            needs_selection=False,
        ),
        ListAction("Shift+F8", _t(QT_TRANSLATE_NOOP("transfers_page", "Add item")), partial(_ask_item, screen)),
    )


def _handling(kit: Kit, screen: DeskScreen) -> tuple[ListAction, ...]:
    return (
        ListAction(
            "Shift+F4",
            _t(QT_TRANSLATE_NOOP("transfers_page", "Load or take in")),
            lambda ids: screen.read(lambda session: transfers.rows(session, ids)[0], partial(_open, screen)),
        ),
        ListAction("Shift+F10", _t(QT_TRANSLATE_NOOP("transfers_page", "Paper")), partial(_print, kit, screen)),
        ListAction(
            "Shift+F11",
            _t(QT_TRANSLATE_NOOP("transfers_page", "Credited")),
            lambda ids: screen.do("transfer.credit", *(partial(desk.credit, transfer_id=each) for each in ids)),
        ),
        ListAction(
            "F9",
            _t(QT_TRANSLATE_NOOP("transfers_page", "Undo last step")),
            lambda ids: screen.do("undo", partial(desk.undo_step, transfer_id=ids[0])),
        ),
        ListAction(
            "Shift+F9",
            _t(QT_TRANSLATE_NOOP("transfers_page", "Cancel")),
            lambda ids: screen.do("transfer.cancel", *(partial(desk.cancel, transfer_id=each) for each in ids)),
            is_held=True,
        ),
    )


def _open(screen: DeskScreen, row: TransferRow) -> None:
    """Open the scan screen where a transfer goes on: it arrives when it has left."""
    screen.open_requested.emit("arrive" if row.state == "in_transit" else "load", row.number, "")


def _print(kit: Kit, screen: DeskScreen, ids: tuple[int, ...]) -> None:
    """Write the papers of the chosen transfers and show them."""
    language, folder = kit.languages.current, kit.data

    def job(session: Any) -> list[Path]:  # Any: the session, handed on unopened
        return [
            write_pdf(
                session, paper="transfer_note", subject_id=row.id, name=row.number, folder=folder, language=language
            )
            for row in transfers.rows(session, ids)
        ]

    def show(paths: list[Path]) -> None:
        said = _t(QT_TRANSLATE_NOOP("transfers_page", "The paper is written"))
        shown = [open_file(path) for path in paths]
        if not all(shown):
            screen.drawer.say(Notice(Kind.OK, "transfer.paper", said, Tone.COMMAND, plain(paths[-1])))

    screen.read(job, show)


Ask = Any
"""One of the questions below; takes the screen and where goods may go."""


def _begin(screen: DeskScreen, ask: Ask) -> None:
    screen.read(partial(here, screen.kit, transfers.destinations), partial(ask, screen))


def _ask_new(screen: DeskScreen, to: Destinations) -> None:
    def run(values: Mapping[str, Any]) -> None:
        text = values["expected"].strip()
        try:
            day = date.fromisoformat(text) if text else None
        except ValueError:
            said = _NO_DAY.with_values(day=text)
            screen.drawer.say(Notice(Kind.STOP, "transfer.no_day", said, Tone.STOP, _NO_DAY_CURE))
            return
        goal = Destination(warehouse_id=values["to"])
        plan = Plan(goal, expected_on=day, item=values["item"], pieces=values["pieces"])
        screen.do("transfer.make", partial(desk.make, plan=plan))

    if not to.warehouses:
        _say_none(screen, _NO_WAREHOUSE)
        return
    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("transfers_page", "Send goods to another warehouse")),
            _t(QT_TRANSLATE_NOOP("transfers_page", "Plan")),
            run,
            (
                _goal_field(to.warehouses),
                AskedField("expected", _t(QT_TRANSLATE_NOOP("transfers_page", "Day, as 2026-12-31")), "", width=170),
                *_item_fields(),
            ),
            _t(QT_TRANSLATE_NOOP("transfers_page", "More items can be added. Goods are fetched by scan.")),
        )
    )


def _ask_supplier(screen: DeskScreen, to: Destinations) -> None:
    def run(values: Mapping[str, Any]) -> None:
        goal = Destination(supplier_id=values["to"])
        plan = Plan(goal, reference=values["reference"], item=values["item"], pieces=values["pieces"])
        screen.do("transfer.make", partial(desk.send_back, plan=plan))

    if not to.suppliers:
        _say_none(screen, _NO_SUPPLIER)
        return
    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("transfers_page", "Send goods back to their supplier")),
            _t(QT_TRANSLATE_NOOP("transfers_page", "Plan")),
            run,
            (
                _goal_field(to.suppliers),
                AskedField("reference", _t(QT_TRANSLATE_NOOP("transfers_page", "Supplier's number")), width=170),
                *_item_fields(),
            ),
            _t(QT_TRANSLATE_NOOP("transfers_page", "Without an item: all returns that lie for this supplier.")),
        )
    )


def _ask_proposal(screen: DeskScreen, to: Destinations) -> None:
    def run(values: Mapping[str, Any]) -> None:
        screen.do("transfer.make", partial(desk.propose, warehouse_id=values["to"]))

    if not to.warehouses:
        _say_none(screen, _NO_WAREHOUSE)
        return
    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("transfers_page", "Send what another warehouse lacks")),
            _t(QT_TRANSLATE_NOOP("transfers_page", "Propose")),
            run,
            (_goal_field(to.warehouses),),
            _t(QT_TRANSLATE_NOOP("transfers_page", "By its reorder rules, as far as it can be spared here.")),
        )
    )


def _ask_item(screen: DeskScreen, ids: tuple[int, ...]) -> None:
    def run(values: Mapping[str, Any]) -> None:
        job = partial(desk.want, transfer_id=ids[0], text=values["item"], pieces=values["pieces"])
        screen.do("transfer.want", job)

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("transfers_page", "Add an item")),
            _t(QT_TRANSLATE_NOOP("transfers_page", "Add")),
            run,
            _item_fields(),
            _t(QT_TRANSLATE_NOOP("transfers_page", "Fewer pieces: a number below zero.")),
        )
    )


def _goal_field(choices: tuple[tuple[int, str], ...]) -> AskedField:
    named_choices = tuple((each, plain(name)) for each, name in choices)
    return AskedField("to", _t(QT_TRANSLATE_NOOP("transfers_page", "To")), choices=named_choices, width=200)


def _item_fields() -> tuple[AskedField, ...]:
    return (
        AskedField("item", _t(QT_TRANSLATE_NOOP("transfers_page", "SKU or barcode")), width=170),
        AskedField("pieces", _t(QT_TRANSLATE_NOOP("transfers_page", "Pieces")), 0, least=-1_000_000, width=110),
    )


def _say_none(screen: DeskScreen, sentence: Text) -> None:
    screen.drawer.say(Notice(Kind.CHECK, "transfer.nowhere", sentence, Tone.ALREADY_DONE))


def present(facts: TransferDetails, formats: Formats) -> Details:
    """Return what the right pane shows of a transfer: each line with where its pieces are, and what was done."""
    row = facts.row
    shown = tuple(each for line in facts.lines for each in _line(line, formats, is_credited=row.is_to_supplier))
    nothing = (DetailRow(_t(QT_TRANSLATE_NOOP("transfers_page", "Nothing yet: add an item"))),)
    steps = tuple(
        DetailRow(deeds.done(step.kind), "", plain("  ·  ".join(filter(None, (formats.moment(step.at), step.who)))))
        for step in facts.steps
    )
    days = (formats.moment(row.made_at), formats.moment(row.sent_at) if row.sent_at else "", row.reference)
    return Details(
        title=row.number,
        variant=f"{row.origin} → {row.goal}",
        note="  ·  ".join((spoken(row.words), *filter(None, days))),
        sections=(
            DetailSection(_t(QT_TRANSLATE_NOOP("transfers_page", "What goes")), shown or nothing, True),
            DetailSection(_t(QT_TRANSLATE_NOOP("transfers_page", "What was done")), steps, True),
        ),
    )


def _line(line: TransferLineRow, formats: Formats, *, is_credited: bool) -> list[DetailRow]:
    figure = f"{formats.number(line.sent)} / {formats.number(line.quantity)}"
    rows = [DetailRow(plain(line.name), figure, plain(line.sku))]
    if is_credited and line.sent:
        money = formats.money(line.credit_minor, line.currency)
        rows.append(DetailRow(_t(QT_TRANSLATE_NOOP("transfers_page", "Credit expected")), money))
        return rows
    parts = (
        (_t(QT_TRANSLATE_NOOP("transfers_page", "Came")), line.received),
        (_t(QT_TRANSLATE_NOOP("transfers_page", "On the way")), line.on_the_way),
        (_t(QT_TRANSLATE_NOOP("transfers_page", "Not sent and yet there")), line.found),
        (_t(QT_TRANSLATE_NOOP("transfers_page", "Lost")), line.lost),
    )
    rows += [DetailRow(word, formats.number(pieces)) for word, pieces in parts if pieces]
    return rows


_NO_WAREHOUSE = _t(QT_TRANSLATE_NOOP("transfers_page", "There is no other warehouse"))
_NO_SUPPLIER = _t(QT_TRANSLATE_NOOP("transfers_page", "No supplier is known yet"))
_NO_DAY = _t(QT_TRANSLATE_NOOP("transfers_page", "“{day}” is not a day"))
_NO_DAY_CURE = _t(QT_TRANSLATE_NOOP("transfers_page", "Nothing was made. Write it as 2026-12-31, or leave it empty."))
