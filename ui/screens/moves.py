"""The ledger as a list: every move with what it was, who made it and where."""

from functools import partial

from fulfilment.desk import everywhere
from fulfilment.queries import moves, scanned, stock_details
from fulfilment.queries.moves import MoveRow
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.formats import Formats
from ui.kit import Kit
from ui.ports import Job
from ui.screens.desk import DeskScreen, asked_of, named
from ui.texts import spoken


def _t(source: str, **values: object) -> Text:
    return Text("moves_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("moves_page", "Moves"))
_COLUMNS = (
    Column("at", _t(QT_TRANSLATE_NOOP("moves_page", "When")), 170, CellKind.MOMENT),
    Column("sku", _t(QT_TRANSLATE_NOOP("moves_page", "SKU")), 244, is_sortable=False),
    Column("quantity", _t(QT_TRANSLATE_NOOP("moves_page", "Pieces")), 92, CellKind.STRONG_NUMBER, is_sortable=False),
    Column("sentence", _t(QT_TRANSLATE_NOOP("moves_page", "What")), 300, stretches=True, is_sortable=False),
    Column("origin", _t(QT_TRANSLATE_NOOP("moves_page", "From")), 138, is_sortable=False),
    Column("destination", _t(QT_TRANSLATE_NOOP("moves_page", "To")), 142, is_sortable=False),
)
_VIEWS = (
    SavedView("all", _t(QT_TRANSLATE_NOOP("moves_page", "All"))),
    SavedView("received", _t(QT_TRANSLATE_NOOP("moves_page", "Received"))),
    SavedView("inside", _t(QT_TRANSLATE_NOOP("moves_page", "Inside"))),
    SavedView("shipped", _t(QT_TRANSLATE_NOOP("moves_page", "Shipped"))),
    SavedView("adjusted", _t(QT_TRANSLATE_NOOP("moves_page", "Adjusted"))),
)


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    def scan(text: str, symbology: str) -> Job:
        return partial(scanned.stock_text, text=text, symbology=symbology, station_id=kit.house.station_id)

    return ListSpec(
        name="moves",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, moves.ids),
        rows=moves.rows,
        details=partial(named, kit, _details),
        present=lambda facts: present(facts[0], facts[1], kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(_t(QT_TRANSLATE_NOOP("moves_page", "Nothing has moved yet.")), "move"),
        scan_hint=_t(QT_TRANSLATE_NOOP("moves_page", "Scan an item to see every move of it")),
        known=everywhere.GOODS,
        scan=scan,
        search_hint=_t(QT_TRANSLATE_NOOP("moves_page", "SKU, name, code, lot or bin; #21 for a reason")),
        actions=(
            ListAction(
                "Shift+F4",
                _t(QT_TRANSLATE_NOOP("moves_page", "By reason")),
                lambda ids: screen.open_requested.emit("reasons", "", ""),
                needs_selection=False,
            ),
        ),
        stale_on=frozenset({"stock"}),
    )


def _details(
    session: object, move_id: int, *, language: str
) -> tuple[MoveRow, tuple[stock_details.BalanceRow, ...]] | None:
    found = moves.rows(session, [move_id], language=language)  # type: ignore[arg-type]  # the session is handed on unopened
    return (found[0], stock_details.balances(session, found[0].item_id)) if found else None  # type: ignore[arg-type]


def present(move: MoveRow, balances: tuple[stock_details.BalanceRow, ...], formats: Formats) -> Details:
    """Return what the right pane shows of a move: both sides of the entry, and where the item lies now."""
    sides = (
        DetailRow(_t(QT_TRANSLATE_NOOP("moves_page", "From")), formats.change(-move.quantity), move.origin),
        DetailRow(_t(QT_TRANSLATE_NOOP("moves_page", "To")), formats.change(move.quantity), move.destination),
        DetailRow(_t(QT_TRANSLATE_NOOP("moves_page", "Sum")), "0", is_total=True),
    )
    about = [DetailRow(_t(QT_TRANSLATE_NOOP("moves_page", "When")), formats.moment(move.at))]
    for word, value in ((_WHO, move.who), (_WHERE, move.station), (_LOT, move.lot)):
        if value:
            about.append(DetailRow(word, note=plain(value)))
    lies = tuple(DetailRow(plain(row.place), formats.number(row.on_hand)) for row in balances[:12])
    return Details(
        title=move.name,
        variant=move.variant,
        note=move.sku,
        sections=(
            DetailSection(_capital(move.sentence), sides),
            DetailSection(_t(QT_TRANSLATE_NOOP("moves_page", "Who and when")), tuple(about)),
            DetailSection(_t(QT_TRANSLATE_NOOP("moves_page", "Where it lies now")), lies or (DetailRow(_NOWHERE),)),
        ),
    )


def _capital(sentence: Text) -> Text:
    """Return a sentence of the list as a heading begins."""
    said = spoken(sentence)
    return plain(said[:1].upper() + said[1:])


_WHO = _t(QT_TRANSLATE_NOOP("moves_page", "Who"))
_WHERE = _t(QT_TRANSLATE_NOOP("moves_page", "Station"))
_LOT = _t(QT_TRANSLATE_NOOP("moves_page", "Lot"))
_NOWHERE = _t(QT_TRANSLATE_NOOP("moves_page", "Nothing of it is left"))
