"""The demo's past sales: orders that came and went, each with its parcel, label and the move out of the house."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session
from stdnum import ean

from fulfilment.demo import people
from fulfilment.demo.demand import Pace, chance_of
from fulfilment.demo.diary import Diary, add_rows
from fulfilment.demo.furnishing import House, Ware
from fulfilment.demo.people import Customer
from fulfilment.demo.stockroom import Stockroom
from fulfilment.numbers import DIGITS
from fulfilment.orders.states import OrderState
from fulfilment.packing.parcels import SSCC_DIGITS
from fulfilment.stock.ledger import Place
from fulfilment.warehouse_settings import value_of
from models import journal
from models.order import Order, OrderLine, Party
from models.people import Setting
from models.place import Location, LocationKind
from models.shipping import CartonType, Parcel, ParcelLabel, ParcelLine, Shipment
from models.sorting import natural_key

ORDERS_ON = (16, 14, 13, 12, 13, 6, 7)
"""Orders of an average Monday, Tuesday, ... Sunday."""
PIECES = (1, 1, 1, 1, 2, 2, 3, 4)
"""Pieces of a line, as often as they stand here."""
LINES = (1, 1, 2, 2, 2, 3, 3, 4, 5)
"""Lines of an order, likewise."""


@dataclass(frozen=True)
class Sale:
    """An order as it came."""

    customer: Customer
    """Who."""
    channel: str
    """Through which channel."""
    number: str
    """Its number."""
    minute: int
    """Minutes after six at which it came or was sent."""
    lines: list[tuple[Ware, int]]
    """What and how much."""


@dataclass(frozen=True)
class _Sent:
    """An order on its way out: the lines that were there, and where from."""

    sale: Sale
    """The order."""
    lines: list[tuple[Ware, list[tuple[Place, int]]]]
    """Ware, and pieces by place."""


class Market:
    """Makes up orders: who wants what, the same ones in every build."""

    def __init__(self, house: House, pace: Pace) -> None:
        self._wares = {ware.article.sku: ware for ware in house.wares}
        self._pace = pace
        self._chance = chance_of("sales")
        self._serial = 4100

    def sale(self, customer: Customer | None = None) -> Sale:
        """Return one order as a customer would place it."""
        self._serial += 1
        channel, number = people.channel(self._chance, self._serial)
        chosen = self._pace.pick(self._chance, self._chance.choice(LINES))
        lines = [(self._wares[article.sku], self._chance.choice(PIECES)) for article in chosen]
        who = people.customer(self._chance)
        return Sale(customer or who, channel, number, self._chance.randrange(120, 600), lines)

    def of_day(self, weekday: int) -> list[Sale]:
        """Return the orders of a day, by the hour."""
        usual = ORDERS_ON[weekday]
        count = max(2, round(self._chance.gauss(usual, usual**0.5)))
        return sorted((self.sale() for _ in range(count)), key=lambda sale: sale.minute)


class Selling:
    """Sends the orders of each past day."""

    def __init__(self, house: House, stockroom: Stockroom, diary: Diary, market: Market) -> None:
        self._house, self._stockroom, self._diary, self._market = house, stockroom, diary, market
        self._chance = chance_of("parcels")
        self._cartons: list[int] = []
        self._prefix = ""
        self._parcels = 0

    def begin(self, session: Session) -> None:
        """Learn what parcels need: carton types and the company's prefix."""
        self._cartons = list(session.scalars(select(CartonType.id).order_by(CartonType.id)))
        self._prefix = str(value_of(session, "company_prefix"))

    def work(self, session: Session, days_ago: int) -> None:
        """Send what was ordered on a day."""
        day = self._diary.today - timedelta(days=days_ago)
        taken = [_Sent(sale, self._take(sale, day)) for sale in self._market.of_day(day.weekday())]
        sent = [each for each in taken if each.lines]
        with self._diary.operation(session, "import.orders", self._diary.moment(days_ago, 60)):
            order_ids = self._orders(session, sent, days_ago)
            line_ids = self._lines(session, sent, order_ids)
            self._parcel(session, sent, order_ids, line_ids)
        for each, order_id, ids in zip(sent, order_ids, line_ids, strict=True):
            self._send(session, each, order_id, ids, days_ago=days_ago)

    def end(self, session: Session) -> None:
        """Let the numbers of later parcels follow those of the past."""
        session.add_all(Setting(key=f"counter.{prefix}", value=self._parcels) for prefix in ("P", "S", "SSCC"))

    def _take(self, sale: Sale, day: date) -> list[tuple[Ware, list[tuple[Place, int]]]]:
        found = [(ware, self._stockroom.take(ware, pieces, day)) for ware, pieces in sale.lines]
        return [(ware, taken) for ware, taken in found if taken]

    def _orders(self, session: Session, sent: list[_Sent], days_ago: int) -> list[int]:
        parties = add_rows(session, Party, [dict(each.sale.customer.address) for each in sent])
        at = self._diary.moment(days_ago, 0)
        rows = [
            {
                **order_row(each.sale, self._house.warehouse_id, party_id),
                "state": OrderState.SHIPPED.value,
                "ordered_at": at - timedelta(minutes=30 + each.sale.minute),
                "ship_by": at.date(),
                "priority": 0,
            }
            for each, party_id in zip(sent, parties, strict=True)
        ]
        return add_rows(session, Order, rows)

    def _lines(self, session: Session, sent: list[_Sent], order_ids: list[int]) -> list[list[int]]:
        rows = [
            {**line_row(order_id, position, ware, pieces), "picked": pieces, "packed": pieces, "shipped": pieces}
            for each, order_id in zip(sent, order_ids, strict=True)
            for position, (ware, pieces) in enumerate(((w, sum(n for _, n in taken)) for w, taken in each.lines), 1)
        ]
        ids = iter(add_rows(session, OrderLine, rows))
        return [[next(ids) for _ in each.lines] for each in sent]

    def _parcel(self, session: Session, sent: list[_Sent], order_ids: list[int], line_ids: list[list[int]]) -> None:
        numbers = [f"{self._parcels + n:0{DIGITS}d}" for n in range(1, len(sent) + 1)]
        self._parcels += len(sent)
        carriers = [{"carrier": each.sale.customer.carrier, "service": each.sale.customer.service} for each in sent]
        shipments = add_rows(
            session,
            Shipment,
            [
                {"code": f"S{number}", "order_id": order_id, "state": "shipped", **carrier}
                for number, order_id, carrier in zip(numbers, order_ids, carriers, strict=True)
            ],
        )
        boxes = add_rows(session, Location, [self._box(f"P{number}") for number in numbers])
        parcels = add_rows(
            session,
            Parcel,
            [
                self._parcel_row(each, number, shipment_id, box_id)
                for each, number, shipment_id, box_id in zip(sent, numbers, shipments, boxes, strict=True)
            ],
        )
        add_rows(session, ParcelLabel, [_label(*each) for each in zip(parcels, numbers, carriers, strict=True)])
        add_rows(
            session,
            ParcelLine,
            [
                {"parcel_id": parcel_id, "order_line_id": line_id, "lot_id": lot_id, "quantity": pieces}
                for each, parcel_id, ids in zip(sent, parcels, line_ids, strict=True)
                for line_id, (_, taken) in zip(ids, each.lines, strict=True)
                for lot_id, pieces in _by_lot(taken).items()
            ],
        )

    def _box(self, code: str) -> dict[str, object]:
        place = {"code": code, "kind": LocationKind.PARCEL.value, "sort_key": natural_key(code)}
        return {**place, "warehouse_id": self._house.warehouse_id}

    def _parcel_row(self, each: _Sent, number: str, shipment_id: int, box_id: int) -> dict[str, object]:
        body = "0" + self._prefix + number.zfill(SSCC_DIGITS - 1 - len(self._prefix))
        weight = sum(ware.article.weight_g * sum(n for _, n in taken) for ware, taken in each.lines)
        return {
            "code": f"P{number}",
            "sscc": body + str(ean.calc_check_digit(body)),
            "shipment_id": shipment_id,
            "number": 1,
            "carton_type_id": self._cartons[min(3, weight // 1500)],
            "location_id": box_id,
            "state": "shipped",
            "weight_g": weight + 40 + self._chance.randrange(80, 260),
        }

    def _send(self, session: Session, each: _Sent, order_id: int, line_ids: list[int], *, days_ago: int) -> None:
        """Post one order out of the house, as the scan of its label would have done."""
        at = self._diary.moment(days_ago, each.sale.minute)
        who = self._chance.choice(self._house.operators)
        with self._diary.operation(session, "ship", at, operator_id=who):
            for line_id, (_, taken) in zip(line_ids, each.lines, strict=True):
                for place, pieces in taken:
                    self._stockroom.hand_over(session, place, pieces)
                after = sum(pieces for _, pieces in taken)
                journal.record(
                    session, "update", "order_line", line_id, before={"shipped": 0}, after={"shipped": after}
                )
            state = {"before": {"state": "packed"}, "after": {"state": "shipped"}}
            journal.record(session, "update", "sales_order", order_id, **state)


def order_row(sale: Sale, warehouse_id: int, party_id: int) -> dict[str, object]:
    """Return the columns of an order that do not depend on how far it has come."""
    return {
        "number": sale.number,
        "external_key": f"{sale.channel}:{sale.number}",
        "channel": sale.channel,
        "warehouse_id": warehouse_id,
        "recipient_id": party_id,
        "carrier": sale.customer.carrier,
        "service": sale.customer.service,
        "language": sale.customer.language,
        "currency": "EUR",
    }


def line_row(order_id: int, position: int, ware: Ware, pieces: int) -> dict[str, object]:
    """Return the columns of an order line of which nothing was picked."""
    row: dict[str, object] = {"order_id": order_id, "external_key": str(position), "item_id": ware.item_id}
    return {**row, "quantity": pieces, "price_minor": ware.article.price_minor}


def _label(parcel_id: int, number: str, carrier: dict[str, str]) -> dict[str, object]:
    code = f"P{number}"
    return {"parcel_id": parcel_id, "state": "applied", "tracking": code, "purchase_key": f"demo-{code}", **carrier}


def _by_lot(taken: list[tuple[Place, int]]) -> dict[int, int]:
    found: dict[int, int] = {}
    for place, pieces in taken:
        found[place.lot_id] = found.get(place.lot_id, 0) + pieces
    return found
