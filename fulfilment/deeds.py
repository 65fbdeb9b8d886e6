"""Says in words what an operation did, by its kind, wherever a person reads of it. Knows no table."""

from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain


def done(kind: str) -> Text:
    """Return the sentence of an operation by its kind; of one nobody has named, the kind itself."""
    if kind.startswith("undo."):
        return TAKEN_BACK.with_values(what=done(kind.removeprefix("undo.")))
    return _DONE.get(kind) or _DONE.get(kind.split(".", maxsplit=1)[0]) or plain(kind)


def _text(source: str) -> Text:
    return Text("history", source)


TAKEN_BACK = _text(QT_TRANSLATE_NOOP("history", "taken back: {what}"))
"""What an undo did."""
_DONE: dict[str, Text] = {
    "import": _text(QT_TRANSLATE_NOOP("history", "imported from a file")),
    "release": _text(QT_TRANSLATE_NOOP("history", "released to the floor")),
    "pick": _text(QT_TRANSLATE_NOOP("history", "picked")),
    "pick.take": _text(QT_TRANSLATE_NOOP("history", "picking begun")),
    "pick.tote": _text(QT_TRANSLATE_NOOP("history", "tote given")),
    "pick.short": _text(QT_TRANSLATE_NOOP("history", "found missing while picking")),
    "pick.zero": _text(QT_TRANSLATE_NOOP("history", "empty bin looked at while picking")),
    "pick.skip": _text(QT_TRANSLATE_NOOP("history", "line put off")),
    "pack": _text(QT_TRANSLATE_NOOP("history", "packed")),
    "pack.close": _text(QT_TRANSLATE_NOOP("history", "box closed, label wanted")),
    "pack.apply": _text(QT_TRANSLATE_NOOP("history", "label scanned on the box, shipped")),
    "pack.missing": _text(QT_TRANSLATE_NOOP("history", "found missing while packing")),
    "pack.reprint": _text(QT_TRANSLATE_NOOP("history", "label printed again")),
    "print.send": _text(QT_TRANSLATE_NOOP("history", "label sent to the printer")),
    "print.printed": _text(QT_TRANSLATE_NOOP("history", "label printed")),
    "print.doubt": _text(QT_TRANSLATE_NOOP("history", "in doubt whether the label came out")),
    "print.retry": _text(QT_TRANSLATE_NOOP("history", "printing put off")),
    "label.ask": _text(QT_TRANSLATE_NOOP("history", "carrier asked for the label")),
    "label.buy": _text(QT_TRANSLATE_NOOP("history", "answer of the carrier")),
    "label.find": _text(QT_TRANSLATE_NOOP("history", "answer of the carrier")),
    "label.void": _text(QT_TRANSLATE_NOOP("history", "label given back to the carrier")),
    "label.by_hand": _text(QT_TRANSLATE_NOOP("history", "said by hand whether the label was bought")),
    "label.interrupted": _text(QT_TRANSLATE_NOOP("history", "in doubt whether the label was bought")),
    "order.cancel": _text(QT_TRANSLATE_NOOP("history", "cancelled")),
    "order.hold": _text(QT_TRANSLATE_NOOP("history", "held")),
    "order.resume": _text(QT_TRANSLATE_NOOP("history", "let go")),
    "order.send_partly": _text(QT_TRANSLATE_NOOP("history", "to be sent in part")),
    "order.substitute": _text(QT_TRANSLATE_NOOP("history", "sent something else for what was missing")),
    "order": _text(QT_TRANSLATE_NOOP("history", "changed")),
    "stock.adjust": _text(QT_TRANSLATE_NOOP("history", "stock corrected")),
    "stock.hold_lot": _text(QT_TRANSLATE_NOOP("history", "lot held or let go")),
    "stock.ask_count": _text(QT_TRANSLATE_NOOP("history", "count asked for")),
    "stock.move": _text(QT_TRANSLATE_NOOP("history", "moved")),
    "stock.carry": _text(QT_TRANSLATE_NOOP("history", "moved with what is on it")),
    "stock.empty": _text(QT_TRANSLATE_NOOP("history", "place emptied")),
    "stock.assemble": _text(QT_TRANSLATE_NOOP("history", "kits assembled")),
    "stock.take_apart": _text(QT_TRANSLATE_NOOP("history", "kits taken apart")),
    "item": _text(QT_TRANSLATE_NOOP("history", "item changed")),
    "item.retire": _text(QT_TRANSLATE_NOOP("history", "item taken out of use")),
    "item.bring_back": _text(QT_TRANSLATE_NOOP("history", "item brought back")),
    "item.merge": _text(QT_TRANSLATE_NOOP("history", "item merged into another")),
    "place.status": _text(QT_TRANSLATE_NOOP("history", "place held or let go")),
    "place.capacity": _text(QT_TRANSLATE_NOOP("history", "said what a place takes")),
    "place.home": _text(QT_TRANSLATE_NOOP("history", "home of an item set")),
    "reorder.order": _text(QT_TRANSLATE_NOOP("history", "ordered from suppliers")),
    "reorder.dismiss": _text(QT_TRANSLATE_NOOP("history", "proposals dismissed")),
    "reorder.change": _text(QT_TRANSLATE_NOOP("history", "quantity set by hand")),
    "reorder.refresh": _text(QT_TRANSLATE_NOOP("history", "proposals computed")),
    "receive": _text(QT_TRANSLATE_NOOP("history", "received")),
    "receive.unit": _text(QT_TRANSLATE_NOOP("history", "pallet or carton received")),
    "receive.open": _text(QT_TRANSLATE_NOOP("history", "delivery opened")),
    "receive.put_away": _text(QT_TRANSLATE_NOOP("history", "put away")),
    "receive.close": _text(QT_TRANSLATE_NOOP("history", "delivery closed")),
    "advice.cancel": _text(QT_TRANSLATE_NOOP("history", "notice of a delivery cancelled")),
    "inspect.release": _text(QT_TRANSLATE_NOOP("history", "released after inspection")),
    "inspect.reject": _text(QT_TRANSLATE_NOOP("history", "rejected after inspection")),
    "document": _text(QT_TRANSLATE_NOOP("history", "document kept or withdrawn")),
    "return": _text(QT_TRANSLATE_NOOP("history", "taken back from a customer")),
    "return.announce": _text(QT_TRANSLATE_NOOP("history", "return announced")),
    "return.open": _text(QT_TRANSLATE_NOOP("history", "return opened")),
    "return.close": _text(QT_TRANSLATE_NOOP("history", "return closed")),
    "return.cancel": _text(QT_TRANSLATE_NOOP("history", "return cancelled")),
    "return.decide": _text(QT_TRANSLATE_NOOP("history", "outcome of a return decided")),
    "recall": _text(QT_TRANSLATE_NOOP("history", "lot recalled")),
    "recall.end": _text(QT_TRANSLATE_NOOP("history", "recall of a lot ended")),
    "count": _text(QT_TRANSLATE_NOOP("history", "counted")),
    "count.open": _text(QT_TRANSLATE_NOOP("history", "count begun")),
    "count.plan": _text(QT_TRANSLATE_NOOP("history", "counts planned")),
    "count.ask": _text(QT_TRANSLATE_NOOP("history", "count asked for")),
    "count.cancel": _text(QT_TRANSLATE_NOOP("history", "count dropped")),
    "count.approve": _text(QT_TRANSLATE_NOOP("history", "difference approved")),
    "count.reject": _text(QT_TRANSLATE_NOOP("history", "difference rejected")),
    "count.ask_again": _text(QT_TRANSLATE_NOOP("history", "recount asked for")),
    "count.rules": _text(QT_TRANSLATE_NOOP("history", "rules of counting changed")),
    "settings": _text(QT_TRANSLATE_NOOP("history", "settings changed")),
    "station": _text(QT_TRANSLATE_NOOP("history", "settings of a station changed")),
    "mapping": _text(QT_TRANSLATE_NOOP("history", "way of reading files saved")),
    "people": _text(QT_TRANSLATE_NOOP("history", "people changed")),
}
