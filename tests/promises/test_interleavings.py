"""R28: two people reach for the same work at once, stopped at any statement: it ends as one after the other.

What was refused because the other was faster did not happen; no deadlock reaches a screen.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial

import pytest
from journeys.bench import Bench
from journeys.shop import RED, Shop, open_shop, order_ids
from postgres import PostgresServer
from promises.interleaving import Deed, in_turn, meet
from sqlalchemy import select
from sqlalchemy.orm import Session, aliased
from talking import Talk

from fulfilment import cancelling, recalling
from fulfilment.bench import Bench as Desk
from fulfilment.desk import answer, places, stock
from fulfilment.orders.states import StateError
from fulfilment.picking.release import release
from fulfilment.stock import adjusting
from fulfilment.stock.ledger import Place, StockRefusedError
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.undo import UndoRefusedError
from fulfilment.stock.verify import verify
from models.database import Database
from models.direct import OvertakenError
from models.item import Item, Lot
from models.order import Allocation, Order, OrderLine, Reservation
from models.place import Location, PlaceStatus
from models.shipping import Parcel, ParcelLabel
from models.stock import Balance, CountTask
from models.work import PickTask

_REFUSALS = (OvertakenError, StateError, StockRefusedError, RefusedError, UndoRefusedError)
_REFUSED = "refused"
_TOLD = ("scan.overtaken", "stock.refused", "undo.refused", "desk.refused")


def scan(workflow: str, station_id: int, text: str) -> Deed:
    """A scan at the step at which the station stands."""

    def deed(database: Database) -> str:
        talking = Talk(database, workflow, station_id)
        talking.steps.append(talking.present())
        talking.scan(text, key=f"{workflow} {station_id} {text}")
        return talking.said

    return deed


def command(workflow: str, station_id: int, name: str) -> Deed:
    """A command barcode likewise."""

    def deed(database: Database) -> str:
        talking = Talk(database, workflow, station_id)
        talking.steps.append(talking.present())
        talking.command(name)
        return talking.said

    return deed


def decide(job: Callable[[Session], object]) -> Deed:
    """A decision at a desk."""

    def deed(database: Database) -> str:
        try:
            database.write("test", job)
        except _REFUSALS as refusal:
            return f"{_REFUSED}: {type(refusal).__name__}"
        return "done"

    return deed


def at_desk(action: Callable[[Session, Desk], answer.Answer]) -> Deed:
    """An action of a page, told in words."""
    return lambda database: database.write("desk", partial(answer.act, station_id=2, action=action)).notice.id


def cancel(number: str) -> Deed:
    return decide(lambda session: cancelling.cancel(session, *order_ids(session, (number,))))


def let_go(*numbers: str) -> Deed:
    return decide(lambda session: release(session, order_ids(session, numbers)))


def _place(session: Session, code: str) -> Location:
    return session.scalars(select(Location).where(Location.code == code)).one()


def _lot(session: Session, code: str) -> Lot:
    return session.scalars(select(Lot).where(Lot.code == code)).one()


def adjust(code: str, sku: str, pieces: int) -> Deed:
    def job(session: Session) -> None:
        lot = session.scalars(select(Lot).join(Item, Item.id == Lot.item_id).where(Item.sku == sku)).first()
        assert lot is not None
        adjusting.adjust(session, Place(lot.item_id, _place(session, code).id, lot.id), pieces, "damaged")

    return decide(job)


def hold_place(code: str) -> Deed:
    return at_desk(lambda session, bench: places.set_status(session, bench, _place(session, code).id, PlaceStatus.HELD))


def hold_lot(code: str) -> Deed:
    return at_desk(lambda session, bench: stock.hold_lot(session, bench, _lot(session, code).id, True))


def recall(code: str) -> Deed:
    return decide(lambda session: recalling.recall(session, _lot(session, code).id))


@dataclass(frozen=True)
class Pair:
    """What two people do at once, and how the shop stands before."""

    prepare: Callable[[Shop], None]
    """Brings the shop to that point."""
    one: Deed
    """What the first does."""
    other: Deed
    """What the second does."""


def walking(shop: Shop) -> None:
    """Anna stands before A-1-1 with an order for two red pieces; another order wants some too."""
    shop.order("SO-1", ("RED", 2))
    shop.order("SO-2", ("RED", 3))
    anna = Bench(shop.database, "pick")
    anna.scan(shop.walk("SO-1"), "T-1", "A-1-1")
    Bench(shop.database, "move", station_id=2, badge="BADGE-BORIS")


def picked(shop: Shop) -> None:
    """Anna has picked one of two red pieces."""
    walking(shop)
    talking = Talk(shop.database, "pick")
    talking.steps.append(talking.present())
    talking.scan(RED)


def packing(shop: Shop) -> None:
    """Anna packs an order of two pieces and has one in the box."""
    shop.order("SO-1", ("RED", 2))
    anna = Bench(shop.database, "pick")
    anna.pick(shop.walk("SO-1"))
    anna.command("PACK")
    anna.scan("T-1", RED)
    Bench(shop.database, "move", station_id=2, badge="BADGE-BORIS")


def labelled(shop: Shop) -> None:
    """Anna holds the label of the only box of an order."""
    shop.order("SO-1", ("RED", 1))
    anna = Bench(shop.database, "pick")
    anna.pick(shop.walk("SO-1"))
    anna.command("PACK")
    anna.scan(RED)
    anna.newest_label()
    Bench(shop.database, "move", station_id=2, badge="BADGE-BORIS")


def moving(shop: Shop) -> None:
    """Boris has the red goods of A-1-1 in hand, Anna walks for two of them."""
    walking(shop)
    boris = Talk(shop.database, "move", 2)
    boris.steps.append(boris.present())
    boris.scans("A-1-1", RED, RED)


def counting(shop: Shop) -> None:
    """Boris has counted nine of ten red pieces in A-1-1, Anna walks for two of them."""
    walking(shop)
    boris = Bench(shop.database, "count", station_id=2, badge="BADGE-BORIS")
    boris.scan("A-1-1", *[RED] * 9)


def crosswise(shop: Shop) -> None:
    """Anna carries red goods from A to B, Boris from B to A."""
    Bench(shop.database, "move").scan("A-1-1", RED, RED)
    Bench(shop.database, "move", station_id=2, badge="BADGE-BORIS").scan("B-1-1", RED)


def receiving(shop: Shop) -> None:
    """Anna and Boris have the same delivery open."""
    anna = Bench(shop.database, "receive")
    anna.scan(RED, RED)
    code = str(anna.step.header.title.values["receipt"]) if anna.step.header else ""
    Bench(shop.database, "receive", station_id=2, badge="BADGE-BORIS").scan(code)


def waiting(shop: Shop) -> None:
    """Orders that wait to be released."""
    shop.order("SO-1", ("RED", 8))
    shop.order("SO-2", ("RED", 6))
    shop.order("SO-3", ("MILK", 2))
    Bench(shop.database, "move", station_id=2, badge="BADGE-BORIS")


PAIRS: dict[str, Pair] = {
    "pick, cancel": Pair(walking, scan("pick", 1, RED), cancel("SO-1")),
    "pick, move": Pair(moving, scan("pick", 1, RED), scan("move", 2, "A-1-2")),
    "pick, count": Pair(counting, scan("pick", 1, RED), command("count", 2, "CLOSE")),
    "pick, adjust": Pair(walking, scan("pick", 1, RED), adjust("A-1-1", "RED", -8)),
    "pick, release": Pair(walking, scan("pick", 1, RED), let_go("SO-2")),
    "undo, cancel": Pair(picked, command("pick", 1, "UNDO"), cancel("SO-1")),
    "undo, adjust": Pair(picked, command("pick", 1, "UNDO"), adjust("A-1-1", "RED", -8)),
    "pack, cancel": Pair(packing, scan("pack", 1, RED), cancel("SO-1")),
    "ship, cancel": Pair(labelled, scan("pack", 1, "P000001"), cancel("SO-1")),
    "receive, close": Pair(receiving, scan("receive", 1, RED), command("receive", 2, "CLOSE")),
    "move, move": Pair(crosswise, scan("move", 1, "B-1-1"), scan("move", 2, "A-1-1")),
    "release, release": Pair(waiting, let_go("SO-1", "SO-2"), let_go("SO-2", "SO-1")),
    "release, cancel": Pair(waiting, let_go("SO-1", "SO-2"), cancel("SO-2")),
    "release, hold of a place": Pair(waiting, let_go("SO-1"), hold_place("A-1-1")),
    "release, hold of a lot": Pair(waiting, let_go("SO-3"), hold_lot("X")),
    "release, recall": Pair(waiting, let_go("SO-3"), recall("X")),
}


class Ground:
    """A shop as it stands before two people meet, copied for each meeting."""

    def __init__(self, server: PostgresServer, template: str, pair: Pair) -> None:
        self._server, self.pair = server, pair
        self._before = server.create(template=template)
        database = Database.open(server.url(self._before))
        pair.prepare(open_shop(database))
        database.close()

    @contextmanager
    def copy(self) -> Iterator[str]:
        """The address of a shop at that point."""
        name = self._server.create(template=self._before)
        try:
            yield self._server.url(name)
        finally:
            self._server.drop(name)

    def after(self, *names: str) -> tuple[dict[str, str], object]:
        """What was told, and how the books stand, when these are done in turn."""
        deeds = {"one": self.pair.one, "other": self.pair.other}
        with self.copy() as url:
            said = in_turn(url, *((name, deeds[name]) for name in names))
            return said, picture(url)

    @cache  # noqa: B019  (lives as long as a test)
    def allowed(self, refused: frozenset[str]) -> list[object]:
        """The books of every order in which those that were not refused can be done."""
        orders = [("one", "other"), ("other", "one")]
        orders += [("other",)] if "one" in refused else []
        orders += [("one",)] if "other" in refused else []
        return [self.after(*names)[1] for names in orders]

    def close(self) -> None:
        self._server.drop(self._before)


@pytest.fixture
def ground(request: pytest.FixtureRequest, postgres_server: PostgresServer, postgres_template: str) -> Iterator[Ground]:
    made = Ground(postgres_server, postgres_template, PAIRS[request.param])
    yield made
    made.close()


def picture(url: str) -> dict[str, object]:
    """The books without the numbers that rows happen to get."""
    database = Database.open(url)
    try:
        shop = Shop(database)
        return {**{name: sorted(shop.rows(query), key=repr) for name, query in _BOOKS.items()}, "wrong": _wrong(shop)}
    finally:
        database.close()


def _wrong(shop: Shop) -> tuple[object, ...]:
    return shop.database.read(verify).disagreements


_PLACE = aliased(Location)
_BOOKS = {
    "balance": select(Item.sku, Location.code, Lot.code, Balance.on_hand, Balance.allocated)
    .join(Item, Item.id == Balance.item_id)
    .join(Location, Location.id == Balance.location_id)
    .join(Lot, Lot.id == Balance.lot_id)
    .where(Balance.on_hand > 0),
    "promise": select(Order.number, Reservation.item_id, Reservation.quantity)
    .join(OrderLine, OrderLine.id == Reservation.order_line_id)
    .join(Order, Order.id == OrderLine.order_id)
    .where(Reservation.quantity > 0),
    "claim": select(Order.number, Location.code, Lot.code, Allocation.quantity, Location.is_pickable, Lot.is_recalled)
    .join(OrderLine, OrderLine.id == Allocation.order_line_id)
    .join(Order, Order.id == OrderLine.order_id)
    .join(Location, Location.id == Allocation.location_id)
    .join(Lot, Lot.id == Allocation.lot_id)
    .where(Allocation.quantity > 0),
    "order": select(Order.number, Order.state),
    "line": select(OrderLine.id, OrderLine.cancelled, OrderLine.picked, OrderLine.packed, OrderLine.shipped),
    "task": select(Order.number, PickTask.state, PickTask.quantity, PickTask.picked)
    .join(Order, Order.id == PickTask.order_id)
    .where(PickTask.state != "cancelled"),
    "parcel": select(Parcel.code, Parcel.state),
    "label": select(ParcelLabel.parcel_id, ParcelLabel.state),
    "place": select(_PLACE.code, _PLACE.status, _PLACE.is_pickable).where(_PLACE.code != ""),
    "lot": select(Lot.code, Lot.is_held, Lot.is_recalled).where(Lot.code != ""),
    "count": select(CountTask.location_id, CountTask.state),
}


def _is_refusal(said: str) -> bool:
    return said in _TOLD or said.startswith(_REFUSED) or "refused" in said


TELLING = {
    "pick, cancel": (8,),
    "undo, cancel": (8,),
    "move, move": (8,),
    "release, hold of a place": (14,),
    "release, recall": (14,),
    "ship, cancel": (14,),
}
"""Pairs and moments of the short form; at some of them the house has once lost."""


def explore(ground: Ground, one: str, moments: Iterator[int]) -> int:
    """Let the two meet at these moments and compare; return at how many they met."""
    deeds = (ground.pair.one, ground.pair.other)
    first, second = deeds if one == "one" else deeds[::-1]
    names = ("one", "other") if one == "one" else ("other", "one")
    met = 0
    for after in moments:
        with ground.copy() as url:
            said = meet(url, first, second, after=after)
            if said is None:
                break
            met += 1
            told = dict(zip(names, said, strict=True))
            assert not any("Error" in each and not each.startswith(_REFUSED) for each in said), (after, told)
            refused = frozenset(name for name, each in told.items() if _is_refusal(each))
            assert picture(url) in ground.allowed(refused), (after, told)
    return met


@pytest.mark.parametrize(("ground", "moments"), TELLING.items(), indirect=["ground"])
def test_two_who_meet_at_some_moments_end_as_one_after_the_other(ground: Ground, moments: tuple[int, ...]) -> None:
    assert explore(ground, "one", iter(moments)) == len(moments)


@pytest.mark.stress
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("one", ["one", "other"])
@pytest.mark.parametrize("ground", PAIRS, indirect=True)
def test_two_who_meet_at_any_moment_end_as_one_after_the_other(ground: Ground, one: str) -> None:
    assert explore(ground, one, iter(range(1, 500))) > 3
