"""What the screen at the loading ramp shows: what is to go, where it lies, what speaks against it. Books nothing."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import commands
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, Step, Text, Tone, booked, checked, refused
from fulfilment.stock import transfer_sending, transfers
from fulfilment.stock.ledger import Place
from fulfilment.stock.moving import HOLDERS
from fulfilment.stock.refusal import RefusedError
from fulfilment.workflows import hand, transfer_view
from models.place import Location
from models.stock import Balance
from models.transit import Transfer
from models.work import Work

SURE, GO = "sure", "go"
"""Questions that wait for a second scan: pieces that speak against it, and a transfer that is not complete."""


def start() -> Step:
    """Return the invitation to scan a transfer."""
    prompt, detail = _PROMPTS["scan_transfer"]
    return Step(workflow="load", state="scan_transfer", prompt=prompt, detail=detail, offers=commands.offers("UNDO"))


def show(session: Session, work: Work, transfer: Transfer, language: str) -> Step:
    """Return the step of a transfer that is being loaded."""
    state = _state(work)
    prompt, detail = _PROMPTS[state]
    if hand.times(work) > 1:
        detail = _COUNTS.with_values(n=hand.times(work))
    elif state == "scan_item":
        detail = _FROM_HERE.with_values(place=session.get_one(Location, work.place_id).code)
    at = transfer_view.where_it_lies(session, transfer, _places(session, transfer))
    offers = commands.offers(*_OFFERS[state])
    step = Step(workflow="load", state=state, prompt=prompt, detail=detail, offers=offers)
    return transfer_view.about(session, transfer, work, language, step=step, at=at)


def _state(work: Work) -> str:
    if work.asked == hand.LOT:
        return "scan_lot"
    if hand.in_hand(work):
        return "scan_load"
    return "scan_source" if work.place_id is None else "scan_item"


def _places(session: Session, transfer: Transfer) -> dict[int, int]:
    """Return by item, of what is still to be loaded, the place to fetch it from: for a supplier what lies apart."""
    items = [line.item_id for line in transfers.lines_of(session, transfer.id) if line.sent < line.quantity]
    free = Balance.on_hand - Balance.allocated
    apart_first = Location.is_pickable if transfer.supplier_id is not None else ~Location.is_pickable
    rows = session.execute(
        select(Balance.item_id, Balance.location_id)
        .join(Location, Location.id == Balance.location_id)
        .where(
            Balance.item_id.in_(items),
            Location.warehouse_id == transfer.from_warehouse_id,
            Location.kind.in_(sorted(HOLDERS)),
            Location.is_active,
            free > 0,
        )
        .order_by(apart_first, free.desc(), Location.sort_key)
    )
    found: dict[int, int] = {}
    for item_id, location_id in rows:
        found.setdefault(item_id, location_id)
    return found


def doubt(session: Session, transfer: Transfer, goods: Place, pieces: int) -> Notice | None:
    """Return what speaks against loading pieces, to be answered by a second scan; None when nothing does."""
    broken = transfer_sending.broken_promises(session, transfer.from_warehouse_id, goods, pieces)
    if broken:
        text = _PROMISED.with_values(n=broken)
        return checked("transfer.promised", text, tone=Tone.WRONG_QUANTITY, detail=_AGAIN)
    line = transfers.known_line(session, transfer, goods.item_id)
    if line is None or (not line.quantity and not line.sent):
        return checked("transfer.not_wanted", _NOT_WANTED, tone=Tone.WRONG_ITEM, detail=_AGAIN)
    if line.quantity and line.sent + pieces > line.quantity:
        text = _TOO_MANY.with_values(n=line.sent + pieces - line.quantity)
        return checked("transfer.too_many", text, tone=Tone.WRONG_QUANTITY, detail=_AGAIN)
    return None


def missing(session: Session, transfer: Transfer) -> int:
    """Return the pieces that are wanted and not loaded."""
    return sum(max(0, line.quantity - line.sent) for line in transfers.lines_of(session, transfer.id))


def at(source: Location) -> Notice:
    """Return the notice of a place that goods are taken from."""
    return booked("transfer.source", _FROM.with_values(place=source.code), tone=Tone.COMMAND)


def nothing_free(source: Location) -> Notice:
    """Return the notice of a place that has nothing to give."""
    text = _NOTHING_FREE.with_values(place=source.code)
    return refused("transfer.nothing_free", text, tone=Tone.WRONG_QUANTITY, detail=_NOTHING)


def load_first(transfer: Transfer) -> Notice:
    """Return the notice of a place that is scanned while pieces are in the hand."""
    text = _LOAD_FIRST.with_values(number=transfer.number)
    return refused("transfer.load_first", text, tone=Tone.WRONG_ITEM, detail=_NOTHING)


def not_so_many(wanted: int, free: int) -> RefusedError:
    """Return the refusal of more pieces than are free in the place."""
    text = _NOT_SO_MANY.with_values(wanted=wanted, free=free)
    return RefusedError("transfer.not_so_many", text, cure=_COUNT_AGAIN, tone=Tone.WRONG_QUANTITY)


def loaded(pieces: int, what: str) -> Notice:
    """Return the notice of pieces that are on the way now."""
    text = _LOADED.with_values(n=pieces, what=what)
    return booked("transfer.loaded", text, tone=Tone.LINE_DONE)


def not_complete(missing: int) -> Notice:
    """Return the question before a transfer goes without all that it wants."""
    text = _MISSING.with_values(n=missing)
    return checked("transfer.not_complete", text, tone=Tone.WRONG_QUANTITY, detail=_FINISH_AGAIN)


def gone(transfer: Transfer) -> Notice:
    """Return the notice of a transfer that has left."""
    return booked("transfer.gone", _GONE.with_values(number=transfer.number), tone=Tone.ORDER_DONE)


def _t(source: str) -> Text:
    return Text("transfers", source)


_PROMPTS: dict[str, tuple[Text, Text | None]] = {
    "scan_transfer": (
        _t(QT_TRANSLATE_NOOP("transfers", "Scan the transfer to load")),
        _t(QT_TRANSLATE_NOOP("transfers", "The number on its paper. Transfers are made on the page Transfers.")),
    ),
    "scan_source": (
        _t(QT_TRANSLATE_NOOP("transfers", "Scan where the goods are")),
        _t(QT_TRANSLATE_NOOP("transfers", "A bin, a pallet, the dock. Finish when the truck leaves.")),
    ),
    "scan_item": (_t(QT_TRANSLATE_NOOP("transfers", "Scan each piece you take")), None),
    "scan_lot": (
        _t(QT_TRANSLATE_NOOP("transfers", "Scan the lot of these pieces")),
        _t(QT_TRANSLATE_NOOP("transfers", "Several lots of this item lie here.")),
    ),
    "scan_load": (
        _t(QT_TRANSLATE_NOOP("transfers", "Load it, then scan the transfer")),
        _t(QT_TRANSLATE_NOOP("transfers", "Or scan another piece of the same. Next stands for the number.")),
    ),
}
_OFFERS: dict[str, tuple[str, ...]] = {
    "scan_source": ("UNDO", "CLOSE", "LEAVE"),
    "scan_item": ("UNDO", "ALL", "CANCEL", "LEAVE", *commands.QUANTITIES),
    "scan_lot": ("CANCEL",),
    "scan_load": ("NEXT", "CANCEL", *commands.QUANTITIES),
}
_COUNTS = _t(QT_TRANSLATE_NOOP("transfers", "The next scan counts {n} times."))
_FROM = _t(QT_TRANSLATE_NOOP("transfers", "From {place}"))
_FROM_HERE = _t(
    QT_TRANSLATE_NOOP("transfers", "From {place}. Everything loads all of it; so does a pallet that is scanned again.")
)
_PROMISED = _t(QT_TRANSLATE_NOOP("transfers", "{n} of these are promised to orders"))
_NOT_WANTED = _t(QT_TRANSLATE_NOOP("transfers", "This transfer does not ask for it"))
_TOO_MANY = _t(QT_TRANSLATE_NOOP("transfers", "{n} more than the transfer asks for"))
_AGAIN = _t(
    QT_TRANSLATE_NOOP("transfers", "Scan the transfer again to load them nevertheless. Nothing was booked yet.")
)
_NOTHING_FREE = _t(QT_TRANSLATE_NOOP("transfers", "Nothing in {place} is free to go"))
_LOAD_FIRST = _t(QT_TRANSLATE_NOOP("transfers", "First load what is in the hand: scan {number}"))
_NOT_SO_MANY = _t(QT_TRANSLATE_NOOP("transfers", "{wanted} scanned, {free} free here"))
_COUNT_AGAIN = _t(
    QT_TRANSLATE_NOOP("transfers", "The hand is empty again. Count once more; orders may claim the others.")
)
_LOADED = _t(QT_TRANSLATE_NOOP("transfers", "{n} × {what} loaded"))
_MISSING = _t(QT_TRANSLATE_NOOP("transfers", "{n} pieces are not loaded yet"))
_FINISH_AGAIN = _t(QT_TRANSLATE_NOOP("transfers", "Finish once more to let it go without them."))
_GONE = _t(QT_TRANSLATE_NOOP("transfers", "{number} is on its way"))
_NOTHING = _t(QT_TRANSLATE_NOOP("transfers", "Nothing was booked."))
