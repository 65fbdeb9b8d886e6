"""Inspection: received goods that wait until somebody has looked at them; released or rejected here."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from fulfilment.desk import incoming
from fulfilment.desk.everywhere import GOODS
from fulfilment.queries import inspections, scanned
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.drawer import AskedField, Question
from ui.kit import Kit
from ui.screens.desk import DeskScreen, asked_of, here, named, undo_action


def _t(source: str, **values: object) -> Text:
    return Text("inspections_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("inspections_page", "Inspection"))
_COLUMNS = (
    Column("sku", _t(QT_TRANSLATE_NOOP("inspections_page", "SKU")), 150, CellKind.BOLD),
    Column("name", _t(QT_TRANSLATE_NOOP("inspections_page", "Item")), 220, stretches=True, is_sortable=False),
    Column("lot", _t(QT_TRANSLATE_NOOP("inspections_page", "Lot")), 120, is_sortable=False),
    Column("pieces", _t(QT_TRANSLATE_NOOP("inspections_page", "Pieces")), 96, CellKind.STRONG_NUMBER, False, False),
    Column("place", _t(QT_TRANSLATE_NOOP("inspections_page", "Where")), 190),
    Column("receipt", _t(QT_TRANSLATE_NOOP("inspections_page", "Receipt")), 121, is_sortable=False),
    Column("supplier", _t(QT_TRANSLATE_NOOP("inspections_page", "Supplier")), 170, is_sortable=False),
    Column("opened_at", _t(QT_TRANSLATE_NOOP("inspections_page", "Since")), 171, CellKind.MOMENT),
    Column("words", _t(QT_TRANSLATE_NOOP("inspections_page", "State")), 210, CellKind.STATE),
)
_VIEWS = (
    SavedView("waiting", _t(QT_TRANSLATE_NOOP("inspections_page", "Waiting"))),
    SavedView("released", _t(QT_TRANSLATE_NOOP("inspections_page", "Released"))),
    SavedView("rejected", _t(QT_TRANSLATE_NOOP("inspections_page", "Rejected"))),
    SavedView("all", _t(QT_TRANSLATE_NOOP("inspections_page", "All"))),
)


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    return ListSpec(
        name="inspections",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, inspections.ids, words="state"),
        rows=partial(named, kit, inspections.rows),
        counts=partial(here, kit, inspections.counts),
        views=_VIEWS,
        empty=EmptyState(
            _t(QT_TRANSLATE_NOOP("inspections_page", "Nothing is like this. Say what is inspected when it comes.")),
            "search",
            _t(QT_TRANSLATE_NOOP("inspections_page", "What is inspected")),
            lambda: _ask_rule(screen),
        ),
        scan_hint=_t(QT_TRANSLATE_NOOP("inspections_page", "Scan the goods or their place to find them here")),
        search_hint=_t(QT_TRANSLATE_NOOP("inspections_page", "Item, lot, place or receipt")),
        actions=(
            ListAction(
                "Shift+F4",
                _t(QT_TRANSLATE_NOOP("inspections_page", "Release")),
                lambda ids: screen.do("inspect.release", partial(incoming.release, inspection_ids=ids)),
            ),
            ListAction(
                "Shift+F6",
                _t(QT_TRANSLATE_NOOP("inspections_page", "Reject")),
                lambda ids: screen.do("inspect.reject", partial(incoming.reject, inspection_ids=ids)),
                is_held=True,
            ),
            undo_action(screen, incoming.INSPECTIONS),
            ListAction(
                "Shift+F8",
                _t(QT_TRANSLATE_NOOP("inspections_page", "By scan")),
                lambda ids: screen.open_requested.emit("inspect", "", ""),
                needs_selection=False,
            ),
            ListAction(
                "Shift+F10",
                _t(QT_TRANSLATE_NOOP("inspections_page", "What is inspected")),
                lambda ids: _ask_rule(screen),
                needs_selection=False,
            ),
        ),
        stale_on=frozenset({"receipts", "stock"}),
        known=GOODS,
        scan=lambda text, symbology: partial(
            scanned.stock_text, text=text, symbology=symbology, station_id=kit.house.station_id
        ),
    )


def _ask_rule(screen: DeskScreen) -> None:
    def run(values: Mapping[str, Any]) -> None:  # Any: texts and choices
        sku, supplier, is_wanted = values["sku"], values["supplier"], values["wanted"]
        actions = []
        if sku.strip():
            actions.append(partial(incoming.inspect_item, sku=sku, is_wanted=is_wanted))
        if supplier.strip():
            actions.append(partial(incoming.inspect_supplier, name=supplier, is_wanted=is_wanted))
        if actions:
            screen.do("inspect.rule", *actions)

    yes = _t(QT_TRANSLATE_NOOP("inspections_page", "is inspected"))
    no = _t(QT_TRANSLATE_NOOP("inspections_page", "is not"))
    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("inspections_page", "What is inspected when it comes?")),
            _t(QT_TRANSLATE_NOOP("inspections_page", "Keep")),
            run,
            (
                AskedField("sku", _t(QT_TRANSLATE_NOOP("inspections_page", "SKU"))),
                AskedField("supplier", _t(QT_TRANSLATE_NOOP("inspections_page", "or supplier"))),
                AskedField(
                    "wanted",
                    _t(QT_TRANSLATE_NOOP("inspections_page", "When it comes")),
                    choices=((True, yes), (False, no)),
                ),
            ),
            _t(QT_TRANSLATE_NOOP("inspections_page", "It goes to a held place and is promised to nobody.")),
        )
    )
