"""What the screen of arriving transfers shows: what was sent, what came, what is in the hand. Books nothing."""

from sqlalchemy.orm import Session

from fulfilment import commands
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, Step, Text, Tone, booked, checked
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from fulfilment.workflows import hand, transfer_view
from models.place import Location
from models.transit import Transfer
from models.work import Work

ALL, EXTRA, OVER, WHY = "ALL", "extra", "over", "why"
"""Questions that wait: where everything goes, an item that was not sent, too many pieces, why some are missing."""


def start() -> Step:
    """Return the invitation to scan a transfer."""
    prompt, detail = _PROMPTS["scan_transfer"]
    return Step(workflow="arrive", state="scan_transfer", prompt=prompt, detail=detail, offers=commands.offers("UNDO"))


def show(session: Session, work: Work, transfer: Transfer, language: str) -> Step:
    """Return the step of a transfer that is being taken in."""
    state = _state(work)
    prompt, detail = _PROMPTS[state]
    if hand.times(work) > 1:
        detail = _COUNTS.with_values(n=hand.times(work))
    elif state == "scan_place_of_carrier":
        detail = _CARRIER.with_values(carrier=session.get_one(Location, work.place_id).code)
    offers = commands.offers(*_OFFERS[state])
    step = Step(workflow="arrive", state=state, prompt=prompt, detail=detail, offers=offers)
    return transfer_view.about(session, transfer, work, language, step=step)


def _state(work: Work) -> str:
    if work.asked == WHY:
        return "scan_reason"
    if work.asked == hand.LOT:
        return "scan_lot"
    if hand.in_hand(work):
        return "scan_place"
    if work.place_id is not None:
        return "scan_place_of_carrier"
    return "scan_place_of_all" if work.asked == ALL else "scan_item"


def carrier(place: Location) -> Notice:
    """Return the notice of a pallet that arrived."""
    return booked("transfer.carrier", _CARRIER.with_values(carrier=place.code), tone=Tone.COMMAND)


def not_sent() -> Notice:
    """Return the question about an item that the transfer never had."""
    return checked("transfer.not_sent", _NOT_SENT, tone=Tone.WRONG_ITEM, detail=_ITEM_AGAIN)


def over(session: Session, goods: Place, pieces: int) -> Notice | None:
    """Return the question about more pieces than are on the way; None when there are enough."""
    more = pieces - ledger.level(session, goods).on_hand
    if more <= 0:
        return None
    return checked("transfer.over", _OVER.with_values(n=more), tone=Tone.WRONG_QUANTITY, detail=_PLACE_AGAIN)


def taken_in(pieces: int, what: str, target: Location) -> Notice:
    """Return the notice of pieces that were put into their place."""
    text = _TAKEN_IN.with_values(n=pieces, what=what, place=target.code)
    return booked("transfer.taken_in", text, tone=Tone.LINE_DONE)


def missing(pieces: int) -> Notice:
    """Return the question why some have not come."""
    return checked("transfer.missing", _MISSING.with_values(n=pieces), tone=Tone.WRONG_QUANTITY, detail=_WHY_HOW)


def closed(transfer: Transfer, lost: int) -> Notice:
    """Return the notice of a transfer that is finished."""
    detail = _WRITTEN_OFF.with_values(n=lost) if lost else None
    text = _CLOSED.with_values(number=transfer.number)
    return booked("transfer.closed", text, tone=Tone.ORDER_DONE, detail=detail)


def _t(source: str) -> Text:
    return Text("transfers", source)


_PROMPTS: dict[str, tuple[Text, Text | None]] = {
    "scan_transfer": (
        _t(QT_TRANSLATE_NOOP("transfers", "Scan the transfer that arrived")),
        _t(QT_TRANSLATE_NOOP("transfers", "The number on its paper, or a pallet of it.")),
    ),
    "scan_item": (
        _t(QT_TRANSLATE_NOOP("transfers", "Scan each piece, or a pallet")),
        _t(QT_TRANSLATE_NOOP("transfers", "Finish when nothing more comes.")),
    ),
    "scan_lot": (
        _t(QT_TRANSLATE_NOOP("transfers", "Scan the lot of these pieces")),
        _t(QT_TRANSLATE_NOOP("transfers", "It stands on the goods, often after LOT or L.")),
    ),
    "scan_place": (
        _t(QT_TRANSLATE_NOOP("transfers", "Scan where they go")),
        _t(QT_TRANSLATE_NOOP("transfers", "The dock, a bin, or Damaged. Or scan another piece of the same.")),
    ),
    "scan_place_of_all": (
        _t(QT_TRANSLATE_NOOP("transfers", "Scan where all of it goes")),
        _t(QT_TRANSLATE_NOOP("transfers", "All that is loose is booked as it was sent.")),
    ),
    "scan_place_of_carrier": (_t(QT_TRANSLATE_NOOP("transfers", "Scan where it goes")), None),
    "scan_reason": (
        _t(QT_TRANSLATE_NOOP("transfers", "Why is the rest missing?")),
        _t(QT_TRANSLATE_NOOP("transfers", "Scan a reason, or type its number. Next: lost on the way.")),
    ),
}
_OFFERS: dict[str, tuple[str, ...]] = {
    "scan_item": ("UNDO", "ALL", "CLOSE", "LEAVE", *commands.QUANTITIES),
    "scan_lot": ("CANCEL",),
    "scan_place": ("DAMAGED", "CANCEL", *commands.QUANTITIES),
    "scan_place_of_all": ("CANCEL",),
    "scan_place_of_carrier": ("CANCEL",),
    "scan_reason": ("NEXT", "CANCEL"),
}
_COUNTS = _t(QT_TRANSLATE_NOOP("transfers", "The next scan counts {n} times."))
_CARRIER = _t(QT_TRANSLATE_NOOP("transfers", "{carrier}, with all that is on it"))
_NOT_SENT = _t(QT_TRANSLATE_NOOP("transfers", "That was not sent with this transfer"))
_ITEM_AGAIN = _t(QT_TRANSLATE_NOOP("transfers", "Scan it again to take it in nevertheless. Nothing was booked yet."))
_OVER = _t(QT_TRANSLATE_NOOP("transfers", "{n} more than are on the way"))
_PLACE_AGAIN = _t(
    QT_TRANSLATE_NOOP("transfers", "Scan the place again to take them in nevertheless. Nothing was booked yet.")
)
_TAKEN_IN = _t(QT_TRANSLATE_NOOP("transfers", "{n} × {what} in {place}"))
_MISSING = _t(QT_TRANSLATE_NOOP("transfers", "{n} pieces have not come"))
_WHY_HOW = _t(QT_TRANSLATE_NOOP("transfers", "A reason writes them off. Cancel and Set aside leave them on the way."))
_WRITTEN_OFF = _t(QT_TRANSLATE_NOOP("transfers", "{n} pieces are written off."))
_CLOSED = _t(QT_TRANSLATE_NOOP("transfers", "{number} is finished"))
