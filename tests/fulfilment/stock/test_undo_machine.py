"""A warehouse in which everything is done and taken back at random, by two people, in any order.

After every step the books are right. What is taken back while nothing came after it leaves the world as it was before;
what is refused changes nothing. The short form runs with the suite, the long one with the stress tests.
"""

import tempfile
from collections import deque
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from builders import place
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from journeys.bench import Bench
from journeys.shop import BLUE, MILK, RED, Shop, open_shop
from sqlalchemy import select
from sqlalchemy.orm import Session
from undoing import world

from fulfilment import cancelling
from fulfilment.bench import bench_at
from fulfilment.orders.files.importing import Import
from fulfilment.orders.files.mapping import Mapping, propose
from fulfilment.orders.files.table import open_table
from fulfilment.orders.states import StateError
from fulfilment.picking import release
from fulfilment.stock import adjusting, ledger, moving, receiving, undo
from fulfilment.stock.ledger import StockRefusedError
from fulfilment.stock.receiving import Arrival
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.undo import UndoRefusedError
from models.database import Database
from models.journal import Actor, Operation
from models.order import Order
from models.purchase import Receipt
from models.stock import Move
from models.tables import BY_NAME
from models.work import PickJob

GOODS = (("A-1-1", "RED", ""), ("B-1-1", "RED", ""), ("A-1-2", "BLUE", ""), ("A-1-3", "MILK", "X"))
WANTED = st.tuples(st.sampled_from(["RED", "BLUE", "MILK"]), st.integers(1, 3))
BINS = ("A-1-1", "A-1-2", "A-1-3", "B-1-1")
REFUSALS = (StockRefusedError, RefusedError, StateError, UndoRefusedError)
ON_ITS_WAY = ("bought", "queued", "sending", "printed", "unknown")
World = dict[str, list[tuple[object, ...]]]


def seen(house: Database) -> World:
    """Return the world without what an undone step leaves behind, and without how far a printer has come."""
    found = world(house)
    for name, table in BY_NAME.items():
        left = table.on_undo_insert
        if name not in found or left is None:
            continue
        columns = [column.key for column in table.__table__.columns]
        rows = [dict(zip(columns, row, strict=True)) for row in found[name]]
        for row in rows:
            if name == "parcel_label" and row["state"] in ON_ITS_WAY:
                row["state"] = "on its way"
        kept = [row for row in rows if left and any(row[key] != value for key, value in left.items())]
        found[name] = [tuple(row.values()) for row in kept]
    return found


def asked(bench: Bench) -> str:
    """Return what the screen asks for."""
    if bench.step.state == "scan_location":
        return str(bench.step.prompt.values["place"])
    return bench.wanted() if bench.step.card is not None else RED


def take_back(session: Session, operation_id: int) -> None:
    undo.undo(session, session.get_one(Operation, operation_id))


class Record:
    """Two people, one shop, and a record of what was done and how the world was before it."""

    def __init__(self, template: Path, folder: Path) -> None:
        path = folder / "w.db"
        path.write_bytes(template.read_bytes())
        self.house = Database.open(f"sqlite:///{path}")
        self.shop: Shop = open_shop(self.house)
        self.benches = (Bench(self.house, "pick"), Bench(self.house, "pick", station_id=2, badge="BADGE-BORIS"))
        self.before: dict[int, World] = {}
        self.undone: dict[int, int] = {}

    def newest(self) -> int:
        return self.house.read(lambda s: s.scalars(select(Operation.id).order_by(Operation.id.desc()).limit(1)).one())

    def do(self, job: Callable[[Session], Any], kind: str = "deed", station: int = 1) -> None:
        """Do a step of the desk; a refusal must change nothing."""
        before = seen(self.house)
        try:
            written = self.house.write_operation(kind, job, actor=Actor(station_id=station))
        except REFUSALS:
            assert seen(self.house) == before
            return
        if written.operation_id is not None:
            self.before[written.operation_id] = before

    def scan(self, at: int, text: str, *, is_command: bool = False) -> None:
        """Scan at a bench, whatever it says to it."""
        bench = self.benches[at]
        before, last = seen(self.house), self.newest()
        bench.command(text) if is_command else bench.scan(text)
        if self.newest() != last:
            operation = self.house.read(lambda session: session.get_one(Operation, self.newest()))
            self.before[operation.id] = before
            if operation.undoes_id is not None:
                self.took_back(operation.undoes_id, operation.id)

    def show(self, at: int) -> None:
        talk = self.benches[at].talk
        talk.steps.append(talk.present())

    def took_back(self, operation_id: int, by: int) -> None:
        is_free = not self.came_after(operation_id, but=by)
        self.undone[operation_id] = by
        if is_free and operation_id in self.before:
            after, before = seen(self.house), self.before[operation_id]
            differing = {name: (before[name], after[name]) for name in before if before[name] != after[name]}
            assert differing == {}, f"undo of {operation_id} left a difference"

    def came_after(self, operation_id: int, *, but: int = 0) -> list[int]:
        """Return the later steps that are in effect; what a printer says of a label is none."""
        later = self.house.read(
            lambda session: session.execute(
                select(Operation.id, Operation.kind, Operation.undoes_id).where(Operation.id > operation_id)
            ).all()
        )
        undoes = {row.id: row.undoes_id for row in later}

        def root(step: int) -> int:
            return root(undoes[step]) if undoes.get(step) is not None else step

        chains: dict[int, list[int]] = {}
        for row in later:
            if row.id != but and not row.kind.startswith(("print.", "sign_o")):
                chains.setdefault(root(row.id), []).append(row.id)
        return [step for chain in chains.values() if len(chain) % 2 for step in chain]


class Warehouse(RuleBasedStateMachine):
    """Everything that people do in a warehouse, in any order."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.record = Record(self.template, Path(self._folder.name))
        self.house, self.benches = self.record.house, self.record.benches
        self.do, self.scan, self.show = self.record.do, self.record.scan, self.record.show
        self.numbers = 0
        self.totes = deque(f"T-{number}" for number in range(1, 7))

    def teardown(self) -> None:
        self.house.close()
        self._folder.cleanup()

    @initialize()
    def begin(self) -> None:
        self.import_orders([("RED", 2), ("BLUE", 1)])
        self.import_orders([("MILK", 3)])
        self.release()

    # What is done.

    @rule(wanted=st.lists(WANTED, min_size=1, max_size=2))
    def import_orders(self, wanted: list[tuple[str, int]]) -> None:
        self.numbers += 1
        rows = "".join(f"S{self.numbers},{sku},{pieces},Ann\n" for sku, pieces in wanted)
        path = Path(self._folder.name) / f"{self.numbers}.csv"
        path.write_text("Order number,SKU,Quantity,Name\n" + rows, encoding="utf-8")
        table = open_table(path)
        proposed = propose("orders", table.headers)
        work = Import(table, Mapping("", "orders", proposed.columns, proposed.options))
        for chunk in work.chunks():
            self.do(lambda session, chunk=chunk: work.apply_chunk(session, bench_at(session, 1), chunk), "import")

    @rule(goods=st.sampled_from(GOODS), pieces=st.integers(1, 4))
    def receive(self, goods: tuple[str, str, str], pieces: int) -> None:
        def job(session: Session) -> None:
            where = place(session, *goods)
            known = session.scalars(select(Receipt).where(Receipt.state == "open")).first()
            receipt = known or receiving.open_receipt(session, 1)
            receiving.take_in(session, receipt, Arrival(where.item_id, pieces, lot=goods[2]), today=date(2026, 1, 1))

        self.do(job, "receive.take_in")

    @rule(goods=st.sampled_from(GOODS), to=st.sampled_from(BINS), pieces=st.integers(1, 4))
    def move(self, goods: tuple[str, str, str], to: str, pieces: int) -> None:
        def job(session: Session) -> None:
            moving.move(session, place(session, *goods), place(session, to, *goods[1:]).location_id, pieces)

        if to != goods[0]:
            self.do(job, "stock.move", station=2)

    @rule(goods=st.sampled_from(GOODS), difference=st.integers(-3, 3))
    def adjust(self, goods: tuple[str, str, str], difference: int) -> None:
        self.do(lambda session: adjusting.adjust(session, place(session, *goods), difference, "count"), "stock.adjust")

    @rule()
    def release(self) -> None:
        self.do(lambda session: release.release(session, release.ready_orders(session, 1)), "release")

    @rule(nth=st.integers(0, 5), what=st.sampled_from(["cancel", "hold", "resume", "send_partly", "take_back"]))
    def decide(self, nth: int, what: str) -> None:
        orders = self.house.read(lambda session: session.scalars(select(Order).order_by(Order.id)).all())
        if nth < len(orders):
            self.do(lambda session: getattr(cancelling, what)(session, orders[nth].id), "order")

    @rule(at=st.integers(0, 1), nth=st.integers(0, 3))
    def take_a_walk(self, at: int, nth: int) -> None:
        codes = self.house.read(lambda session: session.scalars(select(PickJob.code).order_by(PickJob.id)).all())
        if nth < len(codes):
            self.benches[at].command("PICK")
            self.scan(at, codes[nth])

    @rule(at=st.integers(0, 1), nth=st.integers(0, 5))
    def begin_to_pack(self, at: int, nth: int) -> None:
        numbers = self.house.read(lambda session: session.scalars(select(Order.number).order_by(Order.id)).all())
        if nth < len(numbers):
            self.benches[at].command("PACK")
            self.scan(at, numbers[nth])

    @rule(at=st.integers(0, 1), times=st.integers(1, 4))
    def go_on(self, at: int, times: int) -> None:
        """Scan what the screen asks for."""
        for _ in range(times):
            self.show(at)
            state = self.benches[at].step.state
            if state == "give_tote":
                self.totes.rotate(1)
                self.scan(at, self.totes[0])
            elif state == "scan_label":
                codes = self.benches[at].labels()
                for code in codes[-1:]:
                    self.scan(at, code.split()[0])
            elif state in ("scan_location", "scan_item", "scan_tote"):
                self.scan(at, asked(self.benches[at]))

    @rule(at=st.integers(0, 1), nth=st.integers(0, 3), scans=st.integers(3, 9))
    def walk(self, at: int, nth: int, scans: int) -> None:
        """Take a walk and do a part of it, or all."""
        self.take_a_walk(at, nth)
        self.go_on(at, scans)

    @rule(at=st.integers(0, 1), nth=st.integers(0, 3), scans=st.integers(2, 9))
    def pack(self, at: int, nth: int, scans: int) -> None:
        """Fetch what is still missing of an order, and pack a part of it, or all until it is shipped."""
        self.walk(at, nth, 15)
        self.begin_to_pack(at, nth)
        self.go_on(at, scans)

    @rule(at=st.integers(0, 1), text=st.sampled_from([RED, BLUE, MILK, "A-1-1", "T-1", "X"]))
    def scan_anything(self, at: int, text: str) -> None:
        self.show(at)
        self.scan(at, text)

    @rule(at=st.integers(0, 1), name=st.sampled_from(["SHORT", "SKIP", "CLOSEBOX", "LEAVE"]))
    def command(self, at: int, name: str) -> None:
        self.show(at)
        self.scan(at, name, is_command=True)

    # What is taken back.

    @rule(at=st.integers(0, 1))
    def undo_by_a_scan(self, at: int) -> None:
        self.show(at)
        before = seen(self.house)
        last = self.record.newest()
        self.scan(at, "UNDO", is_command=True)
        if self.record.newest() == last:
            assert seen(self.house) == before

    @precondition(lambda self: self.record.before)
    @rule(data=st.data())
    def undo_any(self, data: st.DataObject) -> None:
        """Take any step back that is not taken back, most often one of the newest; an undo is such a step, too."""
        steps = sorted(set(self.record.before) - set(self.record.undone), reverse=True)
        if not steps:
            return
        operation_id = steps[min(data.draw(st.integers(0, 8)) // 2, len(steps) - 1)]
        before = seen(self.house)
        try:
            made = self.house.write_operation(
                "undo", partial(take_back, operation_id=operation_id), actor=Actor(station_id=1)
            )
        except UndoRefusedError as refused:
            sentence = str(refused.sentence)
            assert (seen(self.house), bool(self.record.came_after(operation_id))) == (before, True), sentence
            return
        assert made.operation_id is not None
        self.record.before[made.operation_id] = before
        self.record.took_back(operation_id, made.operation_id)

    # What holds at every moment.

    @invariant()
    def the_books_are_right(self) -> None:
        assert self.record.shop.disagreements() == ()

        def sums(session: Session) -> tuple[dict[tuple[int, int, int], int], dict[tuple[int, int, int], int]]:
            outside = set(ledger.outside(session).values())
            moved: dict[tuple[int, int, int], int] = {}
            for move in session.scalars(select(Move)):
                for where, pieces in ((move.source_id, -move.quantity), (move.target_id, move.quantity)):
                    if where not in outside:
                        key = (move.item_id, where, move.lot_id)
                        moved[key] = moved.get(key, 0) + pieces
            booked = {(row[0], row[1], row[2]): row[3] for row in world(self.house)["balance"]}  # type: ignore[misc]
            return {key: pieces for key, pieces in moved.items() if pieces}, booked

        moved, booked = self.house.read(sums)
        assert moved == booked


@pytest.fixture
def warehouse(sqlite_template: Path) -> type[Warehouse]:
    class Ours(Warehouse):
        template = sqlite_template

    return Ours


def test_whatever_is_done_and_taken_back_the_books_are_right(warehouse: type[Warehouse]) -> None:
    run_state_machine_as_test(warehouse, settings=settings(max_examples=8, stateful_step_count=25))


@pytest.mark.stress
@pytest.mark.timeout(1800)
def test_whatever_is_done_and_taken_back_for_long_the_books_are_right(warehouse: type[Warehouse]) -> None:
    wide = settings(max_examples=600, stateful_step_count=60, derandomize=False, print_blob=True)
    run_state_machine_as_test(warehouse, settings=wide)
