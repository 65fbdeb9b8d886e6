"""The stock screen: what is there, why so many are available, and what can be done about it at the desk."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from fulfilment.desk import everywhere, printing, undoing
from fulfilment.desk import stock as desk
from fulfilment.desk.stock import Correction
from fulfilment.queries import scanned, stock, stock_details
from fulfilment.queries.stock import StockRow
from fulfilment.queries.stock_details import BalanceRow, Named, StockDetails
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from fulfilment.stock import reason_book
from fulfilment.stock.ledger import Place
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.drawer import AskedField, Question
from ui.formats import Formats
from ui.kit import Kit
from ui.ports import Job
from ui.screens import lot_questions, reason_fields
from ui.screens.coming import coming_section
from ui.screens.desk import DeskScreen, asked_of, here, named, undo_action
from ui.screens.move_rows import move_section

SHOWN_BALANCES = 12


def _t(source: str, **values: object) -> Text:
    return Text("stock_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("stock_page", "Stock"))
_COLUMNS = (
    Column("sku", _t(QT_TRANSLATE_NOOP("stock_page", "SKU")), 237),
    Column("full_name", _t(QT_TRANSLATE_NOOP("stock_page", "Item")), 226, CellKind.BOLD, stretches=True),
    Column("places", _t(QT_TRANSLATE_NOOP("stock_page", "Bin")), 130, is_sortable=False),
    Column("on_hand", _t(QT_TRANSLATE_NOOP("stock_page", "On hand")), 106, CellKind.NUMBER),
    Column("allocated", _t(QT_TRANSLATE_NOOP("stock_page", "Allocated")), 111, CellKind.NUMBER),
    Column(
        "available",
        _t(QT_TRANSLATE_NOOP("stock_page", "Available")),
        106,
        CellKind.STRONG_NUMBER,
        alarm_key="is_scarce",
    ),
    Column("incoming", _t(QT_TRANSLATE_NOOP("stock_page", "Incoming")), 108, CellKind.NUMBER),
    Column(
        "shipped_by_day", _t(QT_TRANSLATE_NOOP("stock_page", "30 days")), 100, CellKind.SPARKLINE, is_sortable=False
    ),
)
_VIEWS = (
    SavedView("all", _t(QT_TRANSLATE_NOOP("stock_page", "All"))),
    SavedView("below_minimum", _t(QT_TRANSLATE_NOOP("stock_page", "Below minimum"))),
    SavedView("expiring", _t(QT_TRANSLATE_NOOP("stock_page", "Expiring"))),
    SavedView("held", _t(QT_TRANSLATE_NOOP("stock_page", "Held"))),
)


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    station_id = kit.house.station_id

    def scan(text: str, symbology: str) -> Job:
        return partial(scanned.stock_text, text=text, symbology=symbology, station_id=station_id)

    return ListSpec(
        name="stock",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, stock.ids, full_name="name"),
        rows=partial(named, kit, partial(here, kit, stock.rows)),
        counts=partial(here, kit, stock.counts),
        details=partial(named, kit, partial(here, kit, stock_details.details)),
        present=lambda facts: present(facts, kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(
            _t(QT_TRANSLATE_NOOP("stock_page", "Nothing is kept here yet. Items and stock come from a file.")),
            "stock",
            _t(QT_TRANSLATE_NOOP("stock_page", "Import items")),
            lambda: screen.open_requested.emit("importing", "", ""),
        ),
        scan_hint=_t(QT_TRANSLATE_NOOP("stock_page", "Scan an item, a bin or a tote at any time to see what is there")),
        search_hint=_t(QT_TRANSLATE_NOOP("stock_page", "SKU, name, code, lot or bin")),
        actions=_actions(screen),
        stale_on=frozenset({"stock", "orders", "receipts"}),
        known=everywhere.GOODS,
        scan=scan,
    )


def _actions(screen: DeskScreen) -> tuple[ListAction, ...]:
    return (
        ListAction(
            "Shift+F4",
            _t(QT_TRANSLATE_NOOP("stock_page", "Move")),
            lambda ids: screen.open_requested.emit("move", "", ""),
            needs_selection=False,
        ),
        ListAction("Shift+F5", _t(QT_TRANSLATE_NOOP("stock_page", "Count")), partial(_begin, screen, _ask_count)),
        ListAction("Shift+F6", _t(QT_TRANSLATE_NOOP("stock_page", "Adjust")), partial(_begin_adjust, screen)),
        undo_action(screen, undoing.STOCK),
        ListAction(
            "Shift+F7",
            _t(QT_TRANSLATE_NOOP("stock_page", "History")),
            partial(_open_about, screen, "moves"),
            needs_selection=False,
        ),
        ListAction("Shift+F8", _t(QT_TRANSLATE_NOOP("stock_page", "Labels")), partial(_ask_labels, screen)),
        ListAction(
            "Shift+F10",
            _t(QT_TRANSLATE_NOOP("stock_page", "Places")),
            lambda ids: screen.open_requested.emit("places", "", ""),
            needs_selection=False,
        ),
        ListAction(
            "Shift+F12",
            _t(QT_TRANSLATE_NOOP("stock_page", "Claims")),
            partial(_open_about, screen, "claims"),
            needs_selection=False,
        ),
        ListAction(
            "Shift+F11",
            _t(QT_TRANSLATE_NOOP("stock_page", "By bin or lot")),
            lambda ids: screen.open_requested.emit("breakdown", "", ""),
            needs_selection=False,
        ),
        ListAction("Shift+F9", _t(QT_TRANSLATE_NOOP("stock_page", "Hold lot")), partial(_begin, screen, _ask_hold)),
        ListAction("Shift+F3", _t(QT_TRANSLATE_NOOP("stock_page", "Lots")), partial(_begin, screen, lot_questions.ask)),
        ListAction(
            "Ctrl+Shift+F2",
            _t(QT_TRANSLATE_NOOP("stock_page", "Item")),
            partial(_open_about, screen, "items"),
            needs_selection=False,
        ),
    )


def _open_about(screen: DeskScreen, page: str, ids: tuple[int, ...]) -> None:
    """Open a page about the chosen item, about all of them when none or several are chosen."""
    if len(ids) != 1:
        screen.open_requested.emit(page, "", "")
        return
    job = partial(here, screen.kit, stock.rows)

    def show(rows: Sequence[StockRow]) -> None:
        for row in rows:
            screen.open_requested.emit(page, row.sku, "")

    screen.read(lambda session: job(session, ids), show)


def _begin(screen: DeskScreen, then: Any, ids: tuple[int, ...]) -> None:  # Any: one of the questions below
    """Read where the chosen item lies, then ask."""
    job = partial(here, screen.kit, stock_details.details)
    screen.read(lambda session: job(session, ids[0]), lambda facts: facts and then(screen, facts))


def _places(facts: StockDetails) -> tuple[tuple[BalanceRow, Text], ...]:
    return tuple((row, plain(" · ".join(part for part in (row.place, row.lot) if part))) for row in facts.balances)


def _begin_adjust(screen: DeskScreen, ids: tuple[int, ...]) -> None:
    """Read where the chosen item lies and which reasons are in use, then ask."""
    job = partial(here, screen.kit, stock_details.details)
    screen.read(
        lambda session: (job(session, ids[0]), reason_book.of(session).chosen),
        lambda found: _ask_adjust(screen, found[0], reason_fields.choices(found[1])),
    )


def _ask_adjust(screen: DeskScreen, facts: StockDetails | None, shown: reason_fields.Choices) -> None:
    if facts is None:
        return
    places = _places(facts)
    if not places:
        screen.open_requested.emit("receive", "", "")
        return

    def run(values: Mapping[str, Any]) -> None:
        row: BalanceRow = values["place"]
        correction = Correction(
            facts.item_id, row.location_id, row.lot_id, values["difference"], values["reason"], values["note"]
        )
        screen.do("stock.adjust", partial(desk.adjust, correction=correction))

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("stock_page", "Correct the stock of {sku}"), sku=facts.sku),
            _t(QT_TRANSLATE_NOOP("stock_page", "Book")),
            run,
            (
                AskedField(
                    "difference",
                    _t(QT_TRANSLATE_NOOP("stock_page", "Pieces more or fewer")),
                    0,
                    least=-1_000_000,
                    width=210,
                ),
                AskedField("place", _t(QT_TRANSLATE_NOOP("stock_page", "Where")), choices=places, width=200),
                *reason_fields.fields(shown),
            ),
            _t(QT_TRANSLATE_NOOP("stock_page", "It is booked with your name and can be seen in the history.")),
        )
    )


def _ask_count(screen: DeskScreen, facts: StockDetails) -> None:
    def run(values: Mapping[str, Any]) -> None:
        row: BalanceRow = values["place"]
        place = Place(facts.item_id, row.location_id, row.lot_id)
        screen.do("stock.ask_count", partial(desk.ask_for_count, place=place))

    places = _places(facts)
    if places:
        screen.ask(
            Question(
                _t(QT_TRANSLATE_NOOP("stock_page", "Have {sku} counted"), sku=facts.sku),
                _t(QT_TRANSLATE_NOOP("stock_page", "Ask")),
                run,
                (AskedField("place", _t(QT_TRANSLATE_NOOP("stock_page", "Where")), choices=places, width=220),),
                _t(QT_TRANSLATE_NOOP("stock_page", "Whoever counts does not see what the books say.")),
            )
        )


def _ask_hold(screen: DeskScreen, facts: StockDetails) -> None:
    lots = {row.lot_id: row for row in facts.balances}
    choices = tuple((row, _lot_words(row, facts.sku)) for row in lots.values())

    def run(values: Mapping[str, Any]) -> None:
        row: BalanceRow = values["lot"]
        screen.do("stock.hold_lot", partial(desk.hold_lot, lot_id=row.lot_id, is_held=not row.is_held))

    if choices:
        screen.ask(
            Question(
                _t(QT_TRANSLATE_NOOP("stock_page", "Hold a lot of {sku}, or let it go"), sku=facts.sku),
                _t(QT_TRANSLATE_NOOP("stock_page", "Change")),
                run,
                (AskedField("lot", _t(QT_TRANSLATE_NOOP("stock_page", "Lot")), choices=choices, width=260),),
                _t(QT_TRANSLATE_NOOP("stock_page", "Held pieces are neither promised nor picked.")),
            )
        )


def _lot_words(row: BalanceRow, sku: str) -> Text:
    sentence = (
        _t(QT_TRANSLATE_NOOP("stock_page", "{lot}: let it go"))
        if row.is_held
        else _t(QT_TRANSLATE_NOOP("stock_page", "{lot}: hold"))
    )
    return sentence.with_values(lot=row.lot or sku)


def _ask_labels(screen: DeskScreen, ids: tuple[int, ...]) -> None:
    def run(values: Mapping[str, Any]) -> None:
        jobs = [
            partial(printing.print_label, paper="item", subject_id=item_id, copies=values["copies"]) for item_id in ids
        ]
        screen.do("print.queue", *jobs)

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("stock_page", "Print labels of the chosen items ({n})"), n=len(ids)),
            _t(QT_TRANSLATE_NOOP("stock_page", "Print")),
            run,
            (AskedField("copies", _t(QT_TRANSLATE_NOOP("stock_page", "Of each")), 1, least=1),),
        )
    )


@dataclass(frozen=True)
class _Sum:
    """One line of the sum that leads to what is available."""

    label: Text
    pieces: int
    note: Text | None = None
    is_shown: bool = True


def present(facts: StockDetails, formats: Formats) -> Details:
    """Return what the right pane shows of an item."""
    return Details(
        title=facts.name,
        variant=facts.variant,
        note="  ·  ".join((facts.sku, *facts.codes[:2])),
        picture=facts.picture,
        has_picture=True,
        sections=(
            _why(facts, formats),
            coming_section(facts.projection, formats),
            _where(facts, formats),
            move_section(facts.moves, formats),
        ),
    )


def _why_of_kit(facts: StockDetails, formats: Formats) -> DetailSection:
    """Return how many kits each part is enough for: the scarcest says how many there are."""
    words = _t(QT_TRANSLATE_NOOP("stock_page", "{n} a kit, {available} available"))
    rows = tuple(
        DetailRow(
            plain(part.name),
            formats.number(max(0, part.available) // part.pieces),
            words.with_values(n=formats.number(part.pieces), available=formats.number(part.available)),
        )
        for part in facts.parts
    )
    title = _t(QT_TRANSLATE_NOOP("stock_page", "Why {n} available?"), n=formats.number(facts.kits or 0))
    return DetailSection(title, rows, has_notes_below=True)


def _why(facts: StockDetails, formats: Formats) -> DetailSection:
    if facts.kits is not None:
        return _why_of_kit(facts, formats)
    level = facts.level
    sums = (
        _Sum(
            _t(QT_TRANSLATE_NOOP("stock_page", "Allocated")),
            level.allocated,
            _orders(facts.allocated_by),
        ),
        _Sum(_t(QT_TRANSLATE_NOOP("stock_page", "Reserved")), level.reserved, _orders(facts.reserved_by)),
        _Sum(
            _t(QT_TRANSLATE_NOOP("stock_page", "In work")),
            level.in_work,
            _t(QT_TRANSLATE_NOOP("stock_page", "in totes and parcels")),
            level.in_work != 0,
        ),
        _Sum(
            _t(QT_TRANSLATE_NOOP("stock_page", "Set apart")),
            level.set_apart,
            _t(QT_TRANSLATE_NOOP("stock_page", "not on a shelf yet")),
            level.set_apart != 0,
        ),
        _Sum(
            _t(QT_TRANSLATE_NOOP("stock_page", "On the way")),
            level.in_transit,
            _t(QT_TRANSLATE_NOOP("stock_page", "with transfers, not here yet")),
            level.in_transit != 0,
        ),
        _Sum(
            _t(QT_TRANSLATE_NOOP("stock_page", "Held")),
            level.held,
            _t(QT_TRANSLATE_NOOP("stock_page", "lots that nobody may pick, or too old")) if level.held else None,
        ),
    )
    rows = [DetailRow(_t(QT_TRANSLATE_NOOP("stock_page", "On hand")), formats.number(level.on_hand))]
    rows += [
        DetailRow(each.label, formats.change(-each.pieces) if each.pieces else "0", each.note)
        for each in sums
        if each.is_shown
    ]
    rows.append(
        DetailRow(_t(QT_TRANSLATE_NOOP("stock_page", "Available")), formats.number(level.available), is_total=True)
    )
    if level.incoming:
        coming = _t(QT_TRANSLATE_NOOP("stock_page", "Incoming"))
        rows.append(DetailRow(coming, formats.change(level.incoming), _purchases(facts.ordered_by)))
    title = _t(QT_TRANSLATE_NOOP("stock_page", "Why {n} available?"), n=formats.number(level.available))
    return DetailSection(title, tuple(rows))


def _orders(named: Named) -> Text | None:
    if not named.numbers:
        return None
    if named.more:
        sentence = _t(QT_TRANSLATE_NOOP("stock_page", "orders {numbers} and {n} more"), n=named.more)
    else:
        sentence = _t(QT_TRANSLATE_NOOP("stock_page", "orders {numbers}"))
    return sentence.with_values(numbers=", ".join(named.numbers))


def _purchases(named: Named) -> Text | None:
    return plain(", ".join(named.numbers) + (f" +{named.more}" if named.more else "")) if named.numbers else None


def _where(facts: StockDetails, formats: Formats) -> DetailSection:
    rows = [
        DetailRow(plain(row.place), formats.number(row.on_hand), _about(row, formats))
        for row in facts.balances[:SHOWN_BALANCES]
    ]
    more = len(facts.balances) - len(rows)
    if more > 0:
        rows.append(DetailRow(_t(QT_TRANSLATE_NOOP("stock_page", "and {n} more places"), n=more)))
    if not rows:
        rows.append(DetailRow(_t(QT_TRANSLATE_NOOP("stock_page", "Nowhere: nothing is there"))))
    return DetailSection(_t(QT_TRANSLATE_NOOP("stock_page", "Where it lies")), tuple(rows))


def _about(row: BalanceRow, formats: Formats) -> Text | None:
    parts: list[Text] = []
    if row.is_to_be_removed:
        parts.append(_t(QT_TRANSLATE_NOOP("stock_page", "to be removed")))
    elif row.is_past_best:
        parts.append(_t(QT_TRANSLATE_NOOP("stock_page", "past its best")))
    if row.lot:
        parts.append(_t(QT_TRANSLATE_NOOP("stock_page", "lot {lot}"), lot=row.lot))
    if row.expires_on:
        parts.append(_t(QT_TRANSLATE_NOOP("stock_page", "until {day}"), day=formats.day(row.expires_on)))
    elif row.best_before_on:
        day = formats.day(row.best_before_on)
        parts.append(_t(QT_TRANSLATE_NOOP("stock_page", "best before {day}"), day=day))
    if row.is_held:
        parts.append(_t(QT_TRANSLATE_NOOP("stock_page", "held")))
    if row.allocated:
        parts.append(_t(QT_TRANSLATE_NOOP("stock_page", "{n} claimed"), n=formats.number(row.allocated)))
    names = {f"part{number}": part for number, part in enumerate(parts)}
    return Text("", " · ".join("{" + name + "}" for name in names), names) if parts else None
