"""Returns: what customers send back, what came in what condition, what became of it, and what they are to get."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from fulfilment import deeds
from fulfilment.desk import returns as desk
from fulfilment.queries import returns
from fulfilment.queries.returns import CameRow, ReturnDetails, ReturnLineRow
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from fulfilment.stock import dispositions
from fulfilment.stock.dispositions import Outcome
from fulfilment.stock.return_announcing import Announcement
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.drawer import AskedField, Question
from ui.formats import Formats
from ui.kit import Kit
from ui.screens.desk import DeskScreen, asked_of, here, named
from ui.texts import spoken


def _t(source: str, **values: object) -> Text:
    return Text("returns_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("returns_page", "Returns"))
_COLUMNS = (
    Column("code", _t(QT_TRANSLATE_NOOP("returns_page", "Number")), 141, CellKind.BOLD),
    Column("rma", _t(QT_TRANSLATE_NOOP("returns_page", "Shop's number")), 190),
    Column("order", _t(QT_TRANSLATE_NOOP("returns_page", "Order")), 190, stretches=True),
    Column("opened_at", _t(QT_TRANSLATE_NOOP("returns_page", "When")), 171, CellKind.MOMENT),
    Column("announced", _t(QT_TRANSLATE_NOOP("returns_page", "Announced")), 146, CellKind.NUMBER, is_sortable=False),
    Column("came", _t(QT_TRANSLATE_NOOP("returns_page", "Came")), 118, CellKind.STRONG_NUMBER, is_sortable=False),
    Column("words", _t(QT_TRANSLATE_NOOP("returns_page", "State")), 180, CellKind.STATE),
)
_VIEWS = (
    SavedView("announced", _t(QT_TRANSLATE_NOOP("returns_page", "Announced"))),
    SavedView("open", _t(QT_TRANSLATE_NOOP("returns_page", "Being taken in"))),
    SavedView("closed", _t(QT_TRANSLATE_NOOP("returns_page", "Closed"))),
    SavedView("all", _t(QT_TRANSLATE_NOOP("returns_page", "All"))),
)


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    return ListSpec(
        name="returns",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, returns.ids, words="state"),
        rows=returns.rows,
        counts=partial(here, kit, returns.counts),
        details=partial(named, kit, returns.details),
        present=lambda facts: present(facts, kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(
            _t(QT_TRANSLATE_NOOP("returns_page", "No return is like this. Scan what came back, or announce it.")),
            "return",
            _t(QT_TRANSLATE_NOOP("returns_page", "Go to Take back")),
            lambda: screen.open_requested.emit("return", "", ""),
        ),
        scan_hint=_t(QT_TRANSLATE_NOOP("returns_page", "Scan the order or the parcel that came back in Take back")),
        search_hint=_t(QT_TRANSLATE_NOOP("returns_page", "Number, shop's number, order or item")),
        actions=_actions(screen),
        stale_on=frozenset({"returns", "stock"}),
    )


def _actions(screen: DeskScreen) -> tuple[ListAction, ...]:
    return (
        ListAction(
            "Shift+F4",
            _t(QT_TRANSLATE_NOOP("returns_page", "Take in")),
            lambda ids: screen.read(
                lambda session: returns.rows(session, ids)[0].code,
                lambda code: screen.open_requested.emit("return", code, ""),
            ),
        ),
        ListAction(
            "Shift+F5",
            _t(QT_TRANSLATE_NOOP("returns_page", "Announce")),
            lambda ids: _ask_announce(screen),
            needs_selection=False,
        ),
        ListAction("Shift+F6", _t(QT_TRANSLATE_NOOP("returns_page", "Decide")), partial(_begin_decide, screen)),
        ListAction(
            "F9",
            _t(QT_TRANSLATE_NOOP("returns_page", "Undo last step")),
            lambda ids: screen.do("undo", partial(desk.undo_step, return_id=ids[0])),
        ),
        ListAction(
            "Shift+F9",
            _t(QT_TRANSLATE_NOOP("returns_page", "Cancel")),
            lambda ids: screen.do("return.cancel", *(partial(desk.cancel, return_id=each) for each in ids)),
            is_held=True,
        ),
    )


def _ask_announce(screen: DeskScreen) -> None:
    def run(values: Mapping[str, Any]) -> None:
        wish = Announcement(
            values["order"], values["rma"], values["sku"], values["pieces"], values["outcome"], values["exchange"]
        )
        screen.do("return.announce", partial(desk.announce, wish=wish))

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("returns_page", "Announce a return")),
            _t(QT_TRANSLATE_NOOP("returns_page", "Announce")),
            run,
            (
                AskedField("order", _t(QT_TRANSLATE_NOOP("returns_page", "Order")), width=130),
                AskedField("rma", _t(QT_TRANSLATE_NOOP("returns_page", "Shop's number")), width=130),
                AskedField("sku", _t(QT_TRANSLATE_NOOP("returns_page", "SKU (empty: all)")), width=150),
                AskedField("pieces", _t(QT_TRANSLATE_NOOP("returns_page", "Pieces (0: all)")), 0, width=130),
                _outcome_field(),
                _exchange_field(),
            ),
        )
    )


def _outcome_field() -> AskedField:
    return AskedField("outcome", _t(QT_TRANSLATE_NOOP("returns_page", "For it")), choices=returns.OUTCOMES, width=130)


def _exchange_field() -> AskedField:
    return AskedField("exchange", _t(QT_TRANSLATE_NOOP("returns_page", "Exchange for SKU")), width=150)


def _begin_decide(screen: DeskScreen, ids: tuple[int, ...]) -> None:
    language = screen.kit.languages.current
    screen.read(
        lambda session: returns.lines(session, ids[0], language=language),
        partial(_ask_decide, screen),
    )


def _ask_decide(screen: DeskScreen, lines: tuple[ReturnLineRow, ...]) -> None:
    def run(values: Mapping[str, Any]) -> None:
        action = partial(
            desk.decide, line_id=values["line"], outcome=Outcome(values["outcome"]), exchange_sku=values["exchange"]
        )
        screen.do("return.decide", action)

    if not lines:
        return
    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("returns_page", "What the customer is to get")),
            _t(QT_TRANSLATE_NOOP("returns_page", "Decide")),
            run,
            (
                AskedField(
                    "line",
                    _t(QT_TRANSLATE_NOOP("returns_page", "Item")),
                    choices=tuple((line.id, plain(line.name)) for line in lines),
                    width=260,
                ),
                _outcome_field(),
                _exchange_field(),
            ),
            _t(QT_TRANSLATE_NOOP("returns_page", "Advice for the shop; no money is booked here.")),
        )
    )


def present(facts: ReturnDetails, formats: Formats) -> Details:
    """Return what the right pane shows of a return: each line with why its figures are so, and what was done."""
    nothing = (DetailRow(_t(QT_TRANSLATE_NOOP("returns_page", "Nothing came yet"))),)
    shown = tuple(row for line in facts.lines for row in _line(line, formats))
    steps = tuple(
        DetailRow(deeds.done(step.kind), "", plain("  ·  ".join(filter(None, (formats.moment(step.at), step.who)))))
        for step in facts.steps
    )
    parts = (facts.row.rma, formats.moment(facts.row.opened_at))
    return Details(
        title=facts.row.code,
        variant=spoken(facts.row.order),
        note="  ·  ".join(part for part in parts if part),
        sections=(
            DetailSection(
                _t(QT_TRANSLATE_NOOP("returns_page", "What came, and what becomes of it")), shown or nothing, True
            ),
            DetailSection(_t(QT_TRANSLATE_NOOP("returns_page", "What was done")), steps, True),
        ),
    )


def _line(line: ReturnLineRow, formats: Formats) -> list[DetailRow]:
    """Return the rows of an item: what came of it, why so many may still come, and each booking."""
    came = formats.number(line.pieces)
    figure = f"{came} / {formats.number(line.announced)}" if line.announced else came
    wanted = [plain(line.sku), dispositions.outcome_words(line.outcome)]
    if line.exchange_sku:
        wanted.append(plain(f"→ {line.exchange_sku}"))
    return [
        DetailRow(plain(line.name), figure, _joined(wanted)),
        _left(line, formats),
        *(_came(row, formats) for row in line.came),
    ]


def _left(line: ReturnLineRow, formats: Formats) -> DetailRow:
    if line.shipped is None:
        never = _t(QT_TRANSLATE_NOOP("returns_page", "no known order had it"))
        return DetailRow(_t(QT_TRANSLATE_NOOP("returns_page", "May still come")), "", never)
    source = QT_TRANSLATE_NOOP("returns_page", "{shipped} shipped − {back} back")
    why = _t(source, shipped=formats.number(line.shipped), back=formats.number(line.returned))
    left = formats.number(line.shipped - line.returned)
    return DetailRow(_t(QT_TRANSLATE_NOOP("returns_page", "May still come")), left, why)


def _came(row: CameRow, formats: Formats) -> DetailRow:
    about = [dispositions.disposition_words(row.disposition)]
    if row.place:
        about.append(plain(row.place))
    if row.lot:
        about.append(_t(QT_TRANSLATE_NOOP("returns_page", "lot {lot}"), lot=row.lot))
    return DetailRow(dispositions.grade_words(row.grade), formats.number(row.pieces), _joined(about))


def _joined(parts: list[Text]) -> Text:
    names: dict[str, object] = {f"part{number}": part for number, part in enumerate(parts)}
    return Text("", "  ·  ".join("{" + name + "}" for name in names), names)
