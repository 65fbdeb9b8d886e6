"""Says in a few words what was wrong with a scan that was refused, by the name of its notice. Knows no table."""

from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain


def words(outcome: str) -> Text:
    """Return what was wrong; of a notice that nobody has named, its name."""
    return _WORDS.get(outcome) or _WORDS.get(outcome.rpartition(".")[2]) or plain(outcome)


def _t(source: str) -> Text:
    return Text("refusals", source)


_WORDS = {
    "scan.unknown": _t(QT_TRANSLATE_NOOP("refusals", "Unknown code")),
    "scan.not_wanted": _t(QT_TRANSLATE_NOOP("refusals", "Not wanted at that moment")),
    "scan.not_signed_on": _t(QT_TRANSLATE_NOOP("refusals", "Nobody signed on")),
    "scan.key_reused": _t(QT_TRANSLATE_NOOP("refusals", "Key of another scan")),
    "scan.foreign_command": _t(QT_TRANSLATE_NOOP("refusals", "Command of another warehouse")),
    "scan.command_not_offered": _t(QT_TRANSLATE_NOOP("refusals", "Command not offered at that moment")),
    "scan.taken_over": _t(QT_TRANSLATE_NOOP("refusals", "Somebody else went on with it")),
    "scan.overtaken": _t(QT_TRANSLATE_NOOP("refusals", "Changed by somebody else meanwhile")),
    "scan.refused_before": _t(QT_TRANSLATE_NOOP("refusals", "Refused already")),
    "stock.refused": _t(QT_TRANSLATE_NOOP("refusals", "Not so many in the books")),
    "undo.refused": _t(QT_TRANSLATE_NOOP("refusals", "Cannot be taken back any more")),
    "undo.nothing": _t(QT_TRANSLATE_NOOP("refusals", "Nothing to take back")),
    "count.already": _t(QT_TRANSLATE_NOOP("refusals", "Counted already")),
    "count.unseen": _t(QT_TRANSLATE_NOOP("refusals", "Not everything counted yet")),
    "count.same_person": _t(QT_TRANSLATE_NOOP("refusals", "Recount by the same person")),
    "count.wrong_bin": _t(QT_TRANSLATE_NOOP("refusals", "Wrong bin")),
    "count.not_asked": _t(QT_TRANSLATE_NOOP("refusals", "Not to be counted")),
    "count.none": _t(QT_TRANSLATE_NOOP("refusals", "Nothing to count")),
    "move.nothing_free": _t(QT_TRANSLATE_NOOP("refusals", "Nothing free to move")),
    "move.empty_hand": _t(QT_TRANSLATE_NOOP("refusals", "Nothing in hand yet")),
    "move.other_in_hand": _t(QT_TRANSLATE_NOOP("refusals", "Another item in hand")),
    "move.not_here": _t(QT_TRANSLATE_NOOP("refusals", "Item does not lie there")),
    "move.not_a_holder": _t(QT_TRANSLATE_NOOP("refusals", "Holds no goods")),
    "pack.label_first": _t(QT_TRANSLATE_NOOP("refusals", "Label not yet on the box")),
    "pack.not_printed": _t(QT_TRANSLATE_NOOP("refusals", "Label not printed yet")),
    "pack.not_bought": _t(QT_TRANSLATE_NOOP("refusals", "Label not bought yet")),
    "pack.wrong_label": _t(QT_TRANSLATE_NOOP("refusals", "Wrong label")),
    "pack.no_order": _t(QT_TRANSLATE_NOOP("refusals", "No order to pack")),
    "pack.no_single": _t(QT_TRANSLATE_NOOP("refusals", "No order of this item alone")),
    "pack.one_printer": _t(QT_TRANSLATE_NOOP("refusals", "No other printer")),
    "pack.missing": _t(QT_TRANSLATE_NOOP("refusals", "Missing at packing")),
    "pack.shipped": _t(QT_TRANSLATE_NOOP("refusals", "Shipped already")),
    "pick.done_before": _t(QT_TRANSLATE_NOOP("refusals", "Picked already")),
    "pick.none": _t(QT_TRANSLATE_NOOP("refusals", "Nothing to pick")),
    "pick.short": _t(QT_TRANSLATE_NOOP("refusals", "Missing at picking")),
    "pick.not_a_tote": _t(QT_TRANSLATE_NOOP("refusals", "Not a tote")),
    "pick.wrong_tote": _t(QT_TRANSLATE_NOOP("refusals", "Wrong tote")),
    "pick.tote_in_use": _t(QT_TRANSLATE_NOOP("refusals", "Tote in use")),
    "pick.wrong_place": _t(QT_TRANSLATE_NOOP("refusals", "Wrong place")),
    "pick.place_first": _t(QT_TRANSLATE_NOOP("refusals", "Place not scanned first")),
    "receive.closed": _t(QT_TRANSLATE_NOOP("refusals", "Receipt is closed")),
    "receive.not_ordered": _t(QT_TRANSLATE_NOOP("refusals", "Not ordered")),
    "receive.all_here": _t(QT_TRANSLATE_NOOP("refusals", "Received already")),
    "receive.expired": _t(QT_TRANSLATE_NOOP("refusals", "Expired")),
    "receive.other_expiry": _t(QT_TRANSLATE_NOOP("refusals", "Another expiry in the books")),
    "receive.nothing_staged": _t(QT_TRANSLATE_NOOP("refusals", "Nothing on the dock")),
    "cancelled": _t(QT_TRANSLATE_NOOP("refusals", "Cancelled")),
    "elsewhere": _t(QT_TRANSLATE_NOOP("refusals", "In another warehouse")),
    "in_front": _t(QT_TRANSLATE_NOOP("refusals", "Open already")),
    "taken": _t(QT_TRANSLATE_NOOP("refusals", "Somebody else has it")),
    "lot_needed": _t(QT_TRANSLATE_NOOP("refusals", "Lot asked for")),
    "lot_not_here": _t(QT_TRANSLATE_NOOP("refusals", "Lot does not lie there")),
    "lot_unclear": _t(QT_TRANSLATE_NOOP("refusals", "Lot not clear")),
    "lot_unknown": _t(QT_TRANSLATE_NOOP("refusals", "Unknown lot")),
    "lot_wanted": _t(QT_TRANSLATE_NOOP("refusals", "Lot asked for")),
    "too_many": _t(QT_TRANSLATE_NOOP("refusals", "Too many")),
    "wrong_item": _t(QT_TRANSLATE_NOOP("refusals", "Wrong item")),
    "wrong_lot": _t(QT_TRANSLATE_NOOP("refusals", "Wrong lot")),
}
