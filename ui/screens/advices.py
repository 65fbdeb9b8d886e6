"""Announced: what suppliers say is on its way, which pallets and cartons, and how much of it has come."""

from functools import partial

from fulfilment.desk import incoming
from fulfilment.desk.answer import Action
from fulfilment.desk.everywhere import UNKNOWN
from fulfilment.identify import Sort
from fulfilment.queries import advices, documents
from fulfilment.queries.advices import AdviceDetails, AdviceLineRow, AdviceUnitRow
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.formats import Formats
from ui.kit import Kit
from ui.screens import kept_files
from ui.screens.desk import DeskScreen, asked_of, here, named, undo_action


def _t(source: str, **values: object) -> Text:
    return Text("advices_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("advices_page", "Announced"))
_COLUMNS = (
    Column("number", _t(QT_TRANSLATE_NOOP("advices_page", "Number")), 190, CellKind.BOLD),
    Column("supplier", _t(QT_TRANSLATE_NOOP("advices_page", "Supplier")), 200, stretches=True),
    Column("expected_on", _t(QT_TRANSLATE_NOOP("advices_page", "Expected")), 150, CellKind.DATE, alarm_key="is_late"),
    Column("units", _t(QT_TRANSLATE_NOOP("advices_page", "Pallets, cartons")), 200, is_sortable=False),
    Column("pieces", _t(QT_TRANSLATE_NOOP("advices_page", "Announced")), 136, CellKind.NUMBER, is_sortable=False),
    Column("received", _t(QT_TRANSLATE_NOOP("advices_page", "Come")), 116, CellKind.STRONG_NUMBER, is_sortable=False),
    Column("words", _t(QT_TRANSLATE_NOOP("advices_page", "State")), 180, CellKind.STATE),
)
_VIEWS = (
    SavedView("coming", _t(QT_TRANSLATE_NOOP("advices_page", "Coming"))),
    SavedView("received", _t(QT_TRANSLATE_NOOP("advices_page", "Received"))),
    SavedView("cancelled", _t(QT_TRANSLATE_NOOP("advices_page", "Cancelled"))),
    SavedView("all", _t(QT_TRANSLATE_NOOP("advices_page", "All"))),
)


def create(kit: Kit) -> kept_files.PaperScreen:
    """Return the page."""
    return kept_files.PaperScreen(kit, partial(_spec, kit), _keep)


def _keep(advice_id: int, name: str, content: bytes) -> Action:
    return partial(incoming.keep_advice, advice_id=advice_id, name=name, content=content)


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    return ListSpec(
        name="advices",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, advices.ids, words="state"),
        rows=advices.rows,
        counts=partial(here, kit, advices.counts),
        details=partial(named, kit, advices.details),
        present=lambda facts: present(facts, kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(
            _t(QT_TRANSLATE_NOOP("advices_page", "Nothing is announced like this. Bring a supplier's notice in.")),
            "import",
            _t(QT_TRANSLATE_NOOP("advices_page", "Go to Files in")),
            lambda: screen.open_requested.emit("import", "", ""),
        ),
        scan_hint=_t(QT_TRANSLATE_NOOP("advices_page", "Scan a notice or an SSCC to find it here")),
        search_hint=_t(QT_TRANSLATE_NOOP("advices_page", "Number, supplier, SSCC or item")),
        actions=(
            ListAction(
                "Shift+F4",
                _t(QT_TRANSLATE_NOOP("advices_page", "Receive")),
                lambda ids: screen.read(
                    lambda session: advices.rows(session, ids)[0].number,
                    lambda number: screen.open_requested.emit("receive", number, ""),
                ),
            ),
            *kept_files.actions(screen, _keep, documents.of_advice),
            undo_action(screen, incoming.ADVICES),
            ListAction(
                "Shift+F9",
                _t(QT_TRANSLATE_NOOP("advices_page", "Cancel")),
                lambda ids: screen.do("advice.cancel", *(partial(incoming.cancel, advice_id=each) for each in ids)),
                is_held=True,
            ),
        ),
        stale_on=frozenset({"receipts", "stock"}),
        known=frozenset({Sort.ADVICE.value, Sort.UNIT.value, Sort.LOCATION.value, UNKNOWN}),
    )


def present(facts: AdviceDetails, formats: Formats) -> Details:
    """Return what the right pane shows of a notice: each pallet and carton, what is in it and what has come."""
    row = facts.row
    expected = formats.day(row.expected_on) if row.expected_on else ""
    shown = tuple(detail for unit in facts.units for detail in _unit(unit, formats))
    nothing = (DetailRow(_t(QT_TRANSLATE_NOOP("advices_page", "Nothing is announced in it"))),)
    title = _t(QT_TRANSLATE_NOOP("advices_page", "Come, of what was announced"))
    return Details(
        title=row.number,
        variant=row.supplier,
        note="  ·  ".join(part for part in (expected, *facts.receipts) if part),
        sections=(
            DetailSection(title, shown or nothing, has_notes_below=True),
            kept_files.section(facts.documents, formats),
        ),
    )


def _unit(unit: AdviceUnitRow, formats: Formats) -> list[DetailRow]:
    """Return a pallet or carton with where it is, then what is in it."""
    lines = [_line(line, formats) for line in unit.lines]
    if not unit.sscc:
        return [DetailRow(_t(QT_TRANSLATE_NOOP("advices_page", "Loose")), is_total=True), *lines]
    name = _KINDS["on_pallet" if unit.is_on_pallet else unit.kind].with_values(sscc=unit.sscc)
    state = _NOT_COME
    if unit.receipt:
        state = (_OPENED if unit.is_opened else _TAKEN).with_values(receipt=unit.receipt)
    return [DetailRow(name, "", state, is_total=True), *lines]


def _line(line: AdviceLineRow, formats: Formats) -> DetailRow:
    figure = f"{formats.number(line.received)} / {formats.number(line.pieces)}"
    parts: dict[str, object] = {"sku": line.sku}
    if line.lot:
        parts["lot"] = _t(QT_TRANSLATE_NOOP("advices_page", "lot {lot}"), lot=line.lot)
    if line.expires_on:
        parts["expiry"] = formats.day(line.expires_on)
    if line.purchase:
        parts["purchase"] = line.purchase
    return DetailRow(plain(line.name), figure, Text("", "  ·  ".join("{" + name + "}" for name in parts), parts))


_KINDS = {
    "pallet": _t(QT_TRANSLATE_NOOP("advices_page", "Pallet {sscc}")),
    "carton": _t(QT_TRANSLATE_NOOP("advices_page", "Carton {sscc}")),
    "on_pallet": _t(QT_TRANSLATE_NOOP("advices_page", "Carton {sscc}, on this pallet")),
}
_NOT_COME = _t(QT_TRANSLATE_NOOP("advices_page", "not come yet"))
_TAKEN = _t(QT_TRANSLATE_NOOP("advices_page", "taken in with {receipt}"))
_OPENED = _t(QT_TRANSLATE_NOOP("advices_page", "opened and counted with {receipt}"))
