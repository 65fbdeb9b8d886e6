"""What the page of places asks before it changes something: status, what a place takes, whose home it is, emptying."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from fulfilment import naming
from fulfilment.desk import places as desk
from fulfilment.desk.places import Capacity
from fulfilment.queries import locations
from fulfilment.queries.locations import LocationRow
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from ui.columns import ListAction
from ui.drawer import AskedField, Question
from ui.screens.desk import AskingScreen, undo_action

_Ask = Callable[[AskingScreen, list[LocationRow]], None]


def _t(source: str, **values: object) -> Text:
    return Text("places_page", source).with_values(**values)


def actions(screen: AskingScreen, undoable: tuple[str, ...] = desk.UNDOABLE) -> tuple[ListAction, ...]:
    """Return the keys that change places; the last takes back operations of these kinds."""
    asked: tuple[tuple[str, Text, _Ask], ...] = (
        ("Shift+F6", _t(QT_TRANSLATE_NOOP("places_page", "Hold")), _ask_status),
        ("Shift+F7", _t(QT_TRANSLATE_NOOP("places_page", "Capacity")), _ask_capacity),
        ("Shift+F8", _t(QT_TRANSLATE_NOOP("places_page", "Home of")), _ask_home),
        ("Shift+F9", _t(QT_TRANSLATE_NOOP("places_page", "Empty it")), _ask_empty),
    )
    begun = tuple(ListAction(key, text, partial(_begin, screen, ask)) for key, text, ask in asked)
    return (*begun, undo_action(screen, undoable))


def _begin(screen: AskingScreen, ask: _Ask, ids: tuple[int, ...]) -> None:
    def then(rows: list[LocationRow]) -> None:
        if rows:
            ask(screen, rows)

    screen.read(lambda session: locations.rows(session, ids), then)


def _ask_status(screen: AskingScreen, rows: list[LocationRow]) -> None:
    def run(values: Mapping[str, Any]) -> None:
        jobs = [partial(desk.set_status, location_id=row.id, wanted=values["status"]) for row in rows]
        screen.do("place.status", *jobs)

    present = "held" if rows[0].status == "available" else rows[0].status
    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("places_page", "Hold {places}, or let them go"), places=_codes(rows)),
            _t(QT_TRANSLATE_NOOP("places_page", "Change")),
            run,
            (
                AskedField(
                    "status",
                    _t(QT_TRANSLATE_NOOP("places_page", "Status")),
                    present,
                    choices=tuple(naming.PLACE_STATUSES.items()),
                    width=220,
                ),
            ),
            _t(QT_TRANSLATE_NOOP("places_page", "What lies there is promised and claimed only while it is available.")),
        )
    )


def _ask_capacity(screen: AskingScreen, rows: list[LocationRow]) -> None:
    first = rows[0]

    def run(values: Mapping[str, Any]) -> None:
        jobs = [partial(desk.set_capacity, location_id=row.id, wanted=Capacity(**values)) for row in rows]
        screen.do("place.capacity", *jobs)

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("places_page", "What {places} takes"), places=_codes(rows)),
            _t(QT_TRANSLATE_NOOP("places_page", "Store")),
            run,
            (
                AskedField("pieces", _t(QT_TRANSLATE_NOOP("places_page", "Pieces")), first.most_pieces, width=90),
                AskedField(
                    "weight_kg", _t(QT_TRANSLATE_NOOP("places_page", "kg")), first.most_weight_g // 1000, width=80
                ),
                AskedField(
                    "volume_l", _t(QT_TRANSLATE_NOOP("places_page", "Litres")), first.most_volume_ml // 1000, width=90
                ),
                _choice(
                    "mixing",
                    _t(QT_TRANSLATE_NOOP("places_page", "Together")),
                    first.mixing,
                    naming.MIXINGS.items(),
                    width=215,
                ),
                _choice(
                    "velocity",
                    _t(QT_TRANSLATE_NOOP("places_page", "Class")),
                    first.velocity,
                    ((each, plain(each or "–")) for each in ("", "A", "B", "C")),
                    width=80,
                ),
                _choice(
                    "is_overstock",
                    _t(QT_TRANSLATE_NOOP("places_page", "Used for")),
                    first.is_overstock,
                    STORAGES.items(),
                    width=150,
                ),
            ),
            _t(QT_TRANSLATE_NOOP("places_page", "0 is without a limit.")),
        )
    )


def _choice(name: str, label: Text, value: object, choices: Any, *, width: int) -> AskedField:  # Any: pairs of anything
    return AskedField(name, label, value, choices=tuple(choices), width=width)


def _ask_home(screen: AskingScreen, rows: list[LocationRow]) -> None:
    row = rows[0]

    def run(values: Mapping[str, Any]) -> None:
        screen.do("place.home", partial(desk.set_home, location_id=row.id, sku=values["sku"]))

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("places_page", "Make {place} the home of an item"), place=row.code),
            _t(QT_TRANSLATE_NOOP("places_page", "Store")),
            run,
            (AskedField("sku", _t(QT_TRANSLATE_NOOP("places_page", "SKU or barcode")), width=240),),
            _t(QT_TRANSLATE_NOOP("places_page", "It is proposed first when the item is put away.")),
        )
    )


def _ask_empty(screen: AskingScreen, rows: list[LocationRow]) -> None:
    row = rows[0]

    def run(values: Mapping[str, Any]) -> None:
        screen.do("stock.empty", partial(desk.empty, location_id=row.id, target=values["target"]))

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("places_page", "Move everything out of {place}"), place=row.code),
            _t(QT_TRANSLATE_NOOP("places_page", "Empty it")),
            run,
            (AskedField("target", _t(QT_TRANSLATE_NOOP("places_page", "To the place")), width=220),),
            _t(QT_TRANSLATE_NOOP("places_page", "Pallets and totes in it go along.")),
        )
    )


def _codes(rows: list[LocationRow]) -> str:
    return ", ".join(row.code for row in rows[:3]) + (f" +{len(rows) - 3}" if len(rows) > 3 else "")


STORAGES = {
    False: _t(QT_TRANSLATE_NOOP("places_page", "picking")),
    True: _t(QT_TRANSLATE_NOOP("places_page", "overstock")),
}
"""Words of what a place is used for, by `is_overstock`."""
