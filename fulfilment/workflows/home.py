"""The home screen: any scan opens the screen where it belongs. Books nothing."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import commands
from fulfilment.bench import Bench
from fulfilment.identify import Found, Meaning, Sort
from fulfilment.orders.states import OrderState
from fulfilment.step import QT_TRANSLATE_NOOP, Step, Text
from fulfilment.stock import transfers
from fulfilment.stock.transfer_states import TransferState
from fulfilment.workflows.workflow import Workflow
from models.order import Order
from models.place import LocationKind
from models.shipping import Parcel
from models.work import OrderTote, Work

_AT_THE_BENCH = frozenset({OrderState.PICKED, OrderState.PACKING, OrderState.PACKED})
_SCREENS = {
    Sort.PICK_JOB: "pick",
    Sort.PURCHASE: "receive",
    Sort.RECEIPT: "receive",
    Sort.ADVICE: "receive",
    Sort.UNIT: "receive",
    Sort.RETURN: "return",
    Sort.ITEM: "stock",
    Sort.LOT: "stock",
}


class Home(Workflow):
    """Send every scan where it belongs.

    Transitions:
        start --order or tote at the bench, unsent parcel--> the pack screen
        start --another order--> the orders screen;  another parcel--> the labels screen
        start --pick list--> the pick screen;  purchase order, notice, receipt--> the receive screen
        start --return--> the return screen;  transfer--> the screen where it is loaded, or arrives
        start --item, lot, place--> the stock screen
    """

    name = "home"

    def present(self, session: Session, bench: Bench, work: Work | None) -> Step:
        """Return the invitation to scan."""
        return Step(
            workflow=self.name,
            state="start",
            prompt=Text("home", QT_TRANSLATE_NOOP("home", "Scan anything to begin")),
            detail=Text(
                "home",
                QT_TRANSLATE_NOOP("home", "An order, a tote, an item, a place, a badge: the right screen opens."),
            ),
            offers=commands.offers("PACK", "PICK", "RECEIVE", "MOVE"),
        )

    def scan(self, session: Session, bench: Bench, work: Work | None, found: Found) -> Step:
        """Name the screen that a scan belongs to."""
        screen = next(filter(None, (_screen(session, meaning) for meaning in found.meanings)), "")
        if not screen:
            return self.answer(session, bench, None, self.unknown(found))
        return self.present(session, bench, None).having(goes_to=screen)


def _screen(session: Session, meaning: Meaning) -> str:
    if meaning.sort == Sort.ORDER:
        return "pack" if session.get_one(Order, meaning.id).state in _AT_THE_BENCH else "orders"
    if meaning.sort == Sort.PARCEL:
        return "pack" if session.get_one(Parcel, meaning.id).state == "closed" else "labels"
    if meaning.sort == Sort.LOCATION and meaning.name == LocationKind.TRANSIT:
        transfer = transfers.at_place(session, meaning.id)
        if transfer is None or transfer.state in (TransferState.RECEIVED, TransferState.CANCELLED):
            return "transfers"
        return "arrive" if transfer.state == TransferState.IN_TRANSIT else "load"
    if meaning.sort == Sort.LOCATION:
        return "pack" if meaning.name == LocationKind.TOTE and _carries_order(session, meaning.id) else "stock"
    return _SCREENS.get(meaning.sort, "")


def _carries_order(session: Session, tote_id: int) -> bool:
    carried = select(OrderTote.id).where(OrderTote.location_id == tote_id, OrderTote.is_open)
    return session.scalar(carried) is not None


WORKFLOW = Home()
