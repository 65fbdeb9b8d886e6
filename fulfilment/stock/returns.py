"""Takes goods back from customers: what may come back, what came, in what condition, and what became of it.

Pieces come from the customer location into a place, or straight to the loss location when they are scrapped.
Returnable is what was shipped less what came back; the database refuses more.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from fulfilment.numbers import next_number
from fulfilment.step import QT_TRANSLATE_NOOP, Text, Tone
from fulfilment.stock import filling, ledger, moving
from fulfilment.stock.dispositions import Disposition, Grade, Outcome
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.return_states import ReturnState, take_state
from models import direct, journal
from models.item import Item, Lot
from models.order import Order, OrderLine
from models.place import Location, LocationKind
from models.returns import Return, ReturnedGoods, ReturnLine
from models.shipping import Parcel, ParcelLine


@dataclass(frozen=True)
class Arrival:
    """Pieces of one lot that came back in one condition."""

    item_id: int
    """Item."""
    lot_id: int
    """Lot; the item's lot with the empty code where lots are not tracked."""
    pieces: int
    """How many."""
    grade: Grade
    """Their condition."""
    disposition: Disposition
    """What becomes of them."""
    place_id: int | None
    """Where they are put; None for what is scrapped."""


class Returnable(NamedTuple):
    """A line of an order, and how much of it may still come back."""

    order_line_id: int
    """The line."""
    item_id: int
    """What."""
    shipped: int
    """Pieces that were sent."""
    returned: int
    """Pieces of them that came back."""

    @property
    def left(self) -> int:
        """Pieces that may still come back."""
        return self.shipped - self.returned


def open_for_order(session: Session, warehouse_id: int, order_id: int) -> Return:
    """Return the unfinished return of an order, opened; a new one when there is none.

    Raises:
        RefusedError: when nothing of the order was shipped, or all of it came back.
    """
    known = session.scalars(
        select(Return)
        .where(Return.order_id == order_id, Return.state.in_((ReturnState.OPEN, ReturnState.ANNOUNCED)))
        .order_by(Return.state.desc(), Return.id)
        .limit(1)
    ).first()
    if known is not None:
        return open_known(session, warehouse_id, known.id)
    lines = returnable(session, order_id)
    if not any(line.left for line in lines):
        sentence = _ALL_BACK if any(line.shipped for line in lines) else _NOTHING_SENT
        number = session.get_one(Order, order_id).number
        raise RefusedError("returns.nothing_to_return", sentence.with_values(order=number), cure=_ASK_OR_NEXT)
    return _new(session, warehouse_id, order_id=order_id)


def open_unknown(session: Session, warehouse_id: int) -> Return:
    """Return a new return whose order nobody knows."""
    return _new(session, warehouse_id, order_id=None)


def open_known(session: Session, warehouse_id: int, return_id: int) -> Return:
    """Return an announced return, opened where its goods came, or one that is open already.

    Raises:
        RefusedError: when it is closed or cancelled.
    """
    returned = session.get_one(Return, return_id, with_for_update=True, populate_existing=True)
    name_operation(session, returned.code)
    take_state(returned, ReturnState.OPEN)
    returned.warehouse_id = warehouse_id
    session.flush()
    return returned


def _new(session: Session, warehouse_id: int, *, order_id: int | None) -> Return:
    code = next_number(session, "RT")
    name_operation(session, code)
    returned = Return(
        code=code, order_id=order_id, warehouse_id=warehouse_id, state="open", opened_at=journal.intent_of(session).at
    )
    session.add(returned)
    session.flush()
    return returned


def name_operation(session: Session, code: str) -> None:
    """Let the running operation say which return it is about, unless it says something else already."""
    intent = journal.intent_of(session)
    if intent.operation is None and not intent.reason:
        journal.describe(session, intent.kind, reason=code)


def returnable(session: Session, order_id: int | None, item_id: int | None = None) -> list[Returnable]:
    """Return the lines of an order of which something was shipped, maybe those of one item; none without an order."""
    if order_id is None:
        return []
    statement = select(OrderLine.id, OrderLine.item_id, OrderLine.shipped, OrderLine.returned)
    statement = statement.where(OrderLine.order_id == order_id, OrderLine.shipped > 0).order_by(OrderLine.id)
    if item_id is not None:
        statement = statement.where(OrderLine.item_id == item_id)
    return [Returnable._make(row) for row in session.execute(statement)]


def check_pieces(session: Session, returned: Return, item_id: int, pieces: int) -> None:
    """Return when so many pieces of an item may come back; what the order never had is not counted against it.

    Raises:
        RefusedError: when fewer were shipped, or some of them came back before.
    """
    lines = returnable(session, returned.order_id, item_id)
    left = sum(line.left for line in lines)
    if lines and pieces > left:
        shipped, before = sum(line.shipped for line in lines), sum(line.returned for line in lines)
        text = _TOO_MANY.with_values(pieces=pieces, left=left)
        why = _TOO_MANY_WHY.with_values(shipped=shipped, returned=before)
        raise RefusedError("returns.too_many", text, cure=why, tone=Tone.WRONG_QUANTITY)


def check_serial(session: Session, returned: Return, item_id: int, lot_id: int) -> None:
    """Return when a piece with a serial number may come back: it is not here, and it was sent with this very order.

    Raises:
        RefusedError: else. Other lots are not looked at.
    """
    lot = session.get_one(Lot, lot_id)
    if not lot.is_serial:
        return
    here = ledger.serial_at(session, lot_id)
    if here is not None:
        text = _SERIAL_HERE.with_values(serial=lot.code, place=session.get_one(Location, here).code)
        raise RefusedError("returns.serial_here", text, cure=_SET_ASIDE, tone=Tone.ALREADY_DONE)
    if returnable(session, returned.order_id, item_id) and lot_id not in lots_shipped(
        session, returned.order_id, item_id
    ):
        text = _OTHER_SERIAL.with_values(serial=lot.code)
        raise RefusedError("returns.other_serial", text, cure=_ITS_OWN_ORDER)


def lots_shipped(session: Session, order_id: int | None, item_id: int) -> dict[int, int]:
    """Return the lots of an item that an order was sent and has not sent back: pieces by lot."""
    lines = [line.order_line_id for line in returnable(session, order_id, item_id)]
    sent = _pieces_by_lot(
        session,
        select(ParcelLine.lot_id, func.sum(ParcelLine.quantity))
        .join(Parcel, Parcel.id == ParcelLine.parcel_id)
        .where(ParcelLine.order_line_id.in_(lines), Parcel.state == "shipped")
        .group_by(ParcelLine.lot_id),
    )
    back = _pieces_by_lot(
        session,
        select(ReturnedGoods.lot_id, func.sum(ReturnedGoods.quantity))
        .join(ReturnLine, ReturnLine.id == ReturnedGoods.return_line_id)
        .where(ReturnLine.order_line_id.in_(lines))
        .group_by(ReturnedGoods.lot_id),
    )
    left = {lot_id: pieces - back.get(lot_id, 0) for lot_id, pieces in sent.items()}
    return {lot_id: pieces for lot_id, pieces in left.items() if pieces > 0}


def _pieces_by_lot(session: Session, statement: Select[int, int]) -> dict[int, int]:
    return {lot_id: int(pieces) for lot_id, pieces in session.execute(statement)}


def take_in(session: Session, returned: Return, arrival: Arrival) -> None:
    """Book pieces that came back: out of the customer's hands, into their place, onto the lines of their order.

    Raises:
        RefusedError: for a return that is not open, more pieces than may come back, or a place that cannot take them.
        OvertakenError: when somebody took pieces of the same line back at the same moment.
    """
    session.refresh(returned, with_for_update=True)
    if returned.state != ReturnState.OPEN:
        raise RefusedError("returns.not_open", _NOT_OPEN.with_values(code=returned.code), cure=_SCAN_IT_AGAIN)
    check_pieces(session, returned, arrival.item_id, arrival.pieces)
    check_serial(session, returned, arrival.item_id, arrival.lot_id)
    outside = ledger.outside(session)
    target_id = outside[LocationKind.LOSS] if arrival.place_id is None else arrival.place_id
    if arrival.place_id is not None:
        place = session.get_one(Location, arrival.place_id)
        moving.check_holder(session, place)
        filling.check_room(session, place, [(arrival.item_id, arrival.pieces)])
    for order_line_id, pieces in _shares(session, returned, arrival):
        if order_line_id is not None:
            direct.count(session, OrderLine, order_line_id, {"returned": pieces})
        line = _line(session, returned, arrival.item_id, order_line_id)
        session.add(
            ReturnedGoods(
                return_line_id=line.id,
                lot_id=arrival.lot_id,
                quantity=pieces,
                grade=arrival.grade.value,
                disposition=arrival.disposition.value,
                place_id=target_id,
            )
        )
    session.flush()
    customer = Place(arrival.item_id, outside[LocationKind.CUSTOMER], arrival.lot_id)
    ledger.post(session, customer, target_id, arrival.pieces)


def _shares(session: Session, returned: Return, arrival: Arrival) -> list[tuple[int | None, int]]:
    """Return which lines the pieces are counted for: announced ones first, then in the order of the lines."""
    lines = returnable(session, returned.order_id, arrival.item_id)
    if not lines:
        return [(None, arrival.pieces)]
    announced = select(ReturnLine.order_line_id).where(ReturnLine.return_id == returned.id, ReturnLine.announced > 0)
    first = set(session.scalars(announced))
    shares: list[tuple[int | None, int]] = []
    wanted = arrival.pieces
    for line in sorted(lines, key=lambda line: (line.order_line_id not in first, line.order_line_id)):
        taken = min(wanted, line.left)
        if taken:
            shares.append((line.order_line_id, taken))
            wanted -= taken
    return shares


def _line(session: Session, returned: Return, item_id: int, order_line_id: int | None) -> ReturnLine:
    known = select(ReturnLine).where(ReturnLine.return_id == returned.id, ReturnLine.item_id == item_id)
    of_order = (
        ReturnLine.order_line_id.is_(None) if order_line_id is None else ReturnLine.order_line_id == order_line_id
    )
    line = session.scalars(known.where(of_order).limit(1)).first()
    if line is None:
        outcome = Outcome.NONE if order_line_id is None else Outcome.REFUND
        line = ReturnLine(
            return_id=returned.id, order_line_id=order_line_id, item_id=item_id, announced=0, outcome=outcome.value
        )
        session.add(line)
        session.flush()
    return line


def came_back(session: Session, return_ids: Collection[int]) -> dict[int, int]:
    """Return the pieces that came back so far, by line of these returns."""
    rows = session.execute(
        select(ReturnLine.id, func.sum(ReturnedGoods.quantity))
        .join(ReturnedGoods, ReturnedGoods.return_line_id == ReturnLine.id)
        .where(ReturnLine.return_id.in_(return_ids))
        .group_by(ReturnLine.id)
    )
    return {line_id: int(pieces) for line_id, pieces in rows}


def lines_of(session: Session, return_id: int) -> Sequence[ReturnLine]:
    """Return the lines of a return, as they were announced and came."""
    return session.scalars(select(ReturnLine).where(ReturnLine.return_id == return_id).order_by(ReturnLine.id)).all()


def close(session: Session, returned: Return) -> int:
    """Close a return and return the announced pieces that did not come; one into which nothing came is cancelled.

    Raises:
        RefusedError: when it is not open.
    """
    session.refresh(returned, with_for_update=True)
    came = came_back(session, [returned.id])
    take_state(returned, ReturnState.CLOSED if came else ReturnState.CANCELLED)
    returned.closed_at = journal.intent_of(session).at
    session.flush()
    return sum(max(0, line.announced - came.get(line.id, 0)) for line in lines_of(session, returned.id))


def cancel(session: Session, returned: Return) -> None:
    """Cancel a return that will not come.

    Raises:
        RefusedError: when something of it came, or it is closed.
    """
    session.refresh(returned, with_for_update=True)
    if came_back(session, [returned.id]):
        raise RefusedError("returns.came", _CAME.with_values(code=returned.code), cure=_UNDO_FIRST)
    take_state(returned, ReturnState.CANCELLED)
    session.flush()


def decide(session: Session, line: ReturnLine, outcome: Outcome, *, exchange_item_id: int | None = None) -> None:
    """Decide what the customer is to get for a line; an exchange may name another item.

    Raises:
        RefusedError: when an exchange names an item that is out of use.
    """
    wanted = session.get(Item, exchange_item_id) if exchange_item_id is not None else None
    if wanted is not None and not wanted.is_active:
        raise RefusedError("returns.out_of_use", _OUT_OF_USE.with_values(item=wanted.sku), cure=_ANOTHER_ITEM)
    line.outcome = outcome.value
    line.exchange_item_id = exchange_item_id if outcome is Outcome.EXCHANGE else None
    session.flush()


def _t(source: str) -> Text:
    return Text("returns", source)


_SERIAL_HERE = _t(QT_TRANSLATE_NOOP("returns", "Serial {serial} never left: it is in {place}"))
_SET_ASIDE = _t(QT_TRANSLATE_NOOP("returns", "Nothing was booked. Set this piece aside and ask the office."))
_OTHER_SERIAL = _t(QT_TRANSLATE_NOOP("returns", "Serial {serial} was not sent with this order"))
_ITS_OWN_ORDER = _t(QT_TRANSLATE_NOOP("returns", "Nothing was booked. Set it aside and open the order it came with."))

_NOTHING_SENT = _t(QT_TRANSLATE_NOOP("returns", "Nothing of order {order} was shipped"))
_ALL_BACK = _t(QT_TRANSLATE_NOOP("returns", "All of order {order} came back already"))
_ASK_OR_NEXT = _t(QT_TRANSLATE_NOOP("returns", "Ask the office, or choose Next and take it in without an order."))
_TOO_MANY = _t(QT_TRANSLATE_NOOP("returns", "{pieces} in hand, {left} may come back"))
_TOO_MANY_WHY = _t(
    QT_TRANSLATE_NOOP("returns", "{shipped} were shipped, {returned} came back before. Set the others aside.")
)
_NOT_OPEN = _t(QT_TRANSLATE_NOOP("returns", "Return {code} is not open"))
_SCAN_IT_AGAIN = _t(QT_TRANSLATE_NOOP("returns", "Nothing was booked. Scan the return or its order again."))
_CAME = _t(QT_TRANSLATE_NOOP("returns", "Goods of return {code} are here already"))
_UNDO_FIRST = _t(QT_TRANSLATE_NOOP("returns", "Nothing was changed. Undo what was taken in first, or finish it."))
_OUT_OF_USE = _t(QT_TRANSLATE_NOOP("returns", "{item} is out of use"))
_ANOTHER_ITEM = _t(QT_TRANSLATE_NOOP("returns", "Nothing was changed. Name another item."))
