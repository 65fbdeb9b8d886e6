"""Labels at once: of the pieces that were just taken in, and of a pallet onto which the goods on the dock are put."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.packing.parcels import next_sscc
from fulfilment.shipping import printing
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, PrintedJob, Text, Tone, booked
from fulfilment.stock import advice_units, moving, putaway, receiving, undo
from fulfilment.stock.refusal import RefusedError
from models import journal
from models.item import Item
from models.place import Location
from models.purchase import Receipt
from models.stock import Move
from models.work import Work

MOST_LABELS = 500
"""More than so many at once are not printed by a scan."""
_TAKEN_IN = ("receive.take_in", "receive.unit")


def of_items(session: Session, bench: Bench, work: Work) -> tuple[Notice, tuple[PrintedJob, ...]]:
    """Queue a label for each piece that was taken in last, and return what to say with the jobs.

    Raises:
        RefusedError: when nothing was taken in here, there are too many, or the station has no printer.
    """
    _need_printer(bench)
    last = undo.last_undoable(session, bench.station_id, _TAKEN_IN)
    if last is None or last.work_id != work.id:
        raise RefusedError("receive.no_labels", _NOTHING_YET, cure=_SCAN_GOODS)
    moves = session.execute(
        select(Move.item_id, Move.lot_id, Move.quantity).where(Move.operation_id == last.id).order_by(Move.id)
    ).all()
    pieces = sum(quantity for _, _, quantity in moves)
    if pieces > MOST_LABELS:
        text = _TOO_MANY.with_values(n=pieces, most=MOST_LABELS)
        raise RefusedError("receive.many_labels", text, cure=_FROM_DESK, tone=Tone.WRONG_QUANTITY)
    jobs = tuple(
        printing.queue(
            session,
            bench,
            paper="item",
            subject_id=item_id,
            code=session.get_one(Item, item_id).sku,
            copies=quantity,
            details={"lot_id": lot_id},
        )
        for item_id, lot_id, quantity in moves
    )
    text = _LABELS.with_values(n=pieces, printer=bench.label_printer)
    return booked("receive.labels", text, tone=Tone.COMMAND), jobs


def onto_pallet(session: Session, bench: Bench, work: Work, receipt: Receipt) -> tuple[Notice, tuple[PrintedJob, ...]]:
    """Put what is loose on the dock onto a new pallet with an SSCC of ours, queue its label, and return what to say.

    Raises:
        RefusedError: when nothing of the receipt is on the dock, or the station has no printer.
    """
    _need_printer(bench)
    waiting = putaway.staged(session, receipt)
    if not waiting:
        raise RefusedError("receive.nothing_staged", _NOTHING_STAGED, cure=_SCAN_GOODS)
    dock = session.get_one(Location, receiving.dock_of(session, receipt.warehouse_id))
    journal.describe(session, putaway.PUT_AWAY, reason=receipt.code, work_id=work.id)
    pallet = advice_units.new_pallet(session, _free_sscc(session), dock)
    moving.move_all(session, waiting, pallet.id)
    work.item_id, work.quantity = None, 0
    job = printing.queue(session, bench, paper="pallet", subject_id=pallet.id, code=pallet.code)
    text = _ON_PALLET.with_values(n=sum(pieces for _, pieces in waiting), sscc=pallet.code)
    detail = _PRINTS.with_values(printer=bench.label_printer)
    return booked("receive.on_pallet", text, tone=Tone.LINE_DONE, detail=detail), (job,)


def _free_sscc(session: Session) -> str:
    """Return the next SSCC of ours that no place has: a pallet of our own may have come back from elsewhere."""
    while True:
        code = next_sscc(session)
        if session.scalar(select(Location.id).where(Location.code == code)) is None:
            return code


def _need_printer(bench: Bench) -> None:
    if not bench.label_printer:
        raise RefusedError("receive.no_printer", _NO_PRINTER, cure=_NAME_PRINTER)


def _t(source: str) -> Text:
    return Text("receive", source)


_NOTHING_YET = _t(QT_TRANSLATE_NOOP("receive", "Nothing was taken in here yet"))
_SCAN_GOODS = _t(QT_TRANSLATE_NOOP("receive", "Nothing was booked. Scan the goods first."))
_TOO_MANY = _t(QT_TRANSLATE_NOOP("receive", "{n} labels at once are too many, at most {most}"))
_FROM_DESK = _t(QT_TRANSLATE_NOOP("receive", "Nothing was printed. Print them at the desk, in Stock."))
_LABELS = _t(QT_TRANSLATE_NOOP("receive", "{n} labels are sent to {printer}"))
_NOTHING_STAGED = _t(QT_TRANSLATE_NOOP("receive", "Nothing of this receipt is on the dock"))
_ON_PALLET = _t(QT_TRANSLATE_NOOP("receive", "{n} put onto pallet {sscc}"))
_PRINTS = _t(QT_TRANSLATE_NOOP("receive", "Its label is sent to {printer}."))
_NO_PRINTER = _t(QT_TRANSLATE_NOOP("receive", "This station has no label printer"))
_NAME_PRINTER = _t(QT_TRANSLATE_NOOP("receive", "Nothing was booked. Add one in Devices."))
