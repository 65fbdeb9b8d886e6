"""The question of the stock page by which lots are split, relabelled and merged, and their expiry corrected."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from fulfilment.desk import lots as desk
from fulfilment.desk.answer import Action
from fulfilment.queries.stock_details import BalanceRow, StockDetails
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from ui.drawer import AskedField, Question
from ui.screens.desk import DeskScreen

_KINDS = {"split": "lot.split", "relabel": "lot.relabel", "merge": "lot.merge", "expiry": "lot.dates"}


def _t(source: str, **values: object) -> Text:
    return Text("stock_page", source).with_values(**values)


def ask(screen: DeskScreen, facts: StockDetails) -> None:
    """Ask what becomes of a lot of an item; nothing is asked of an item without lots."""
    choices = tuple(
        (row, plain(" · ".join((row.lot, row.place, f"{row.on_hand}")))) for row in facts.balances if row.lot
    )
    if not choices:
        return

    def run(values: Mapping[str, Any]) -> None:
        screen.do(_KINDS[values["what"]], _action(values))

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("stock_page", "Lot of {sku}"), sku=facts.sku),
            _t(QT_TRANSLATE_NOOP("stock_page", "Change")),
            run,
            (
                AskedField("what", _t(QT_TRANSLATE_NOOP("stock_page", "What")), choices=_WAYS, width=205),
                AskedField("row", _t(QT_TRANSLATE_NOOP("stock_page", "Lot and place")), choices=choices, width=210),
                AskedField("pieces", _t(QT_TRANSLATE_NOOP("stock_page", "Pieces")), 0, width=78),
                AskedField("code", _t(QT_TRANSLATE_NOOP("stock_page", "Other lot")), width=122),
                AskedField("day", _t(QT_TRANSLATE_NOOP("stock_page", "Expiry")), width=122),
            ),
            _t(QT_TRANSLATE_NOOP("stock_page", "Days as 2026-12-31. Undo takes it back.")),
        )
    )


def _action(values: Mapping[str, Any]) -> Action:
    row: BalanceRow = values["row"]
    code, expiry = str(values["code"]), str(values["day"])
    if values["what"] == "expiry":
        return partial(desk.change_expiry_named, lot_id=row.lot_id, expiry=expiry)
    if values["what"] == "merge":
        return partial(desk.merge_named, lot_id=row.lot_id, code=code)
    if values["what"] == "relabel":
        return partial(desk.relabel_named, lot_id=row.lot_id, code=code, place=row.place, expiry=expiry)
    pieces = int(values["pieces"])
    return partial(desk.split_named, lot_id=row.lot_id, code=code, place=row.place, pieces=pieces, expiry=expiry)


_WAYS = (
    ("split", _t(QT_TRANSLATE_NOOP("stock_page", "Split off"))),
    ("relabel", _t(QT_TRANSLATE_NOOP("stock_page", "Relabel all here"))),
    ("merge", _t(QT_TRANSLATE_NOOP("stock_page", "Merge into other lot"))),
    ("expiry", _t(QT_TRANSLATE_NOOP("stock_page", "Correct expiry"))),
)
