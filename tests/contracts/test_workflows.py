"""What every workflow owes the operator, in every state that a long random day of scans and commands reaches."""

import random
import re
from dataclasses import dataclass, field
from functools import partial

import builders
import pytest
from journeys.bench import lane_of
from journeys.shop import BLUE, BLUE_CASE, MILK, PRINTER, RED, Shop, item_id, open_shop
from sqlalchemy import func, select
from talking import Talk

from devices.virtual_printer import VirtualPrinter
from fulfilment import commands, founding
from fulfilment.step import Kind, Step
from fulfilment.stock import ledger, transfer_sending, transfers
from fulfilment.stock.transfers import Destination
from fulfilment.workflows import WORKFLOWS
from models.base import utc_now
from models.database import Database
from models.item import Item, Supplier
from models.journal import Operation
from models.order import Order
from models.purchase import PurchaseLine, PurchaseOrder
from models.shipping import Parcel
from models.transit import Transfer
from models.work import PickJob

TAKES_ANY_TEXT = {("receive", "scan_lot"), ("adjust", "scan_note")}
"""States in which a text that nobody knows is what is asked for."""
UNKNOWN = "NOBODY-KNOWS-THIS"
MOST_WORDS = 7
SCANS = 40
PLACEHOLDER = re.compile(r"\{\w+\}")


@dataclass
class Seen:
    """What was seen at one step of the day."""

    step: Step
    """What the scan before had led to."""
    shown: Step
    """What the screen shows."""
    is_steady: bool
    """Whether showing it twice gave the same and booked nothing."""
    strangers: list[Step] = field(default_factory=list)
    """Answers to an unknown code and to a command of another warehouse."""
    booked_by_strangers: int = 0
    """Operations that these left behind."""
    not_offered: dict[str, str] = field(default_factory=dict)
    """Commands that were not offered, and the notice each got."""
    booked_by_repeat: int = 0
    """Operations that the second delivery of a gesture left behind."""
    is_same_after_repeat: bool = True
    """Whether the screen was the same after the second delivery."""


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.stress)])
def kind(request: pytest.FixtureRequest) -> str:
    """A kind of database."""
    return str(request.param)


@pytest.fixture(scope="module", params=sorted(WORKFLOWS))
def diary(request: pytest.FixtureRequest, kind: str, new_warehouse):
    """Name of a workflow, what was seen on a day of it, and the shop afterwards."""
    with new_warehouse(kind) as database:
        shop = furnished(database)
        seen = [look(shop, talking, number) for number, talking in enumerate(day(shop, request.param))]
        yield request.param, seen, shop


def furnished(database: Database) -> Shop:
    shop = open_shop(database)
    shop.database.write("test", _buy)
    for number in range(1, 9):
        shop.order(f"SO-{number}", ("RED", 1 + number % 2), ("BLUE", 1), ships_complete=number % 2 == 0)
    shop.order("SO-9", ("MILK", 3), ("PIN", 12))
    shop.order("SO-10", ("RED", 1))
    shop.release("SO-1", "SO-2")
    shop.release("SO-9", "SO-10")
    shop.release("SO-3")
    return shop


def _buy(session) -> None:
    supplier = Supplier(code="SUP", name="Supplier")
    session.add(supplier)
    session.flush()
    order = PurchaseOrder(number="PO-1", supplier_id=supplier.id, warehouse_id=1, ordered_at=utc_now())
    session.add(order)
    session.flush()
    for sku, pieces in (("RED", 20), ("MILK", 10)):
        session.add(PurchaseLine(purchase_order_id=order.id, item_id=item_id(session, sku), quantity=pieces))


def _inspect(session) -> None:
    """Let what is received wait for inspection."""
    for code, status in (("QC", "held"), ("BROKEN", "damaged")):
        builders.bin_at(session, code, status=status, is_pickable=False)
    for item in session.scalars(select(Item)):
        item.is_inspected = True


def pool(shop: Shop) -> list[str]:
    """Everything that lies about and has a code."""
    codes = [RED, BLUE, BLUE_CASE, MILK, "PIN", "X", "Y", "PO-1", "MAIN-DOCK"]
    codes += ["A-1-1", "A-1-2", "A-1-3", "A-2-1", "B-1-1", "B-1-2", "T-1", "T-2", "T-3", "T-4", "T-5", "T-6"]
    for column in (Order.number, PickJob.code, Parcel.code, Transfer.number):
        codes += [row[0] for row in shop.rows(select(column))]
    return codes


def helpful(step: Step, shop: Shop, chance: random.Random) -> str:
    """What the step most likely waits for."""
    if step.state in ("scan_location", "scan_tote"):
        return str(step.prompt).split()[-1]
    if step.state == "give_tote":
        return chance.choice(["T-1", "T-2", "T-3", "T-4", "T-5", "T-6"])
    if step.state == "scan_label":
        return str(shop.rows(select(Parcel.code).order_by(Parcel.id.desc()))[0][0])
    if step.state == "scan_transfer":
        return str(chance.choice(shop.rows(select(Transfer.number)))[0])
    if step.state == "scan_reason":
        return chance.choice(["10", "15", "51-"])
    facts = {str(fact.label): str(fact.value) for fact in step.card.facts} if step.card else {}
    lot = facts.get("Lot", "").split(" ")[0].rstrip(",")
    return lot or facts.get("SKU", "") or chance.choice(pool(shop))


def day(shop: Shop, name: str):
    """Yield the conversation after each of many scans; what was scanned is a mix of sense and nonsense."""
    chance = random.Random(name)
    lane = lane_of(shop.database, VirtualPrinter(PRINTER))
    talking = Talk(shop.database, name)
    talking.scan("BADGE-ANNA")
    if name == "pack":
        _pick_all(shop, chance)
    if name == "putaway":
        _take_in(shop)
    if name in ("load", "arrive"):
        shop.database.write("test", partial(_transfers, is_arriving=name == "arrive"))
    if name == "inspect":
        shop.database.write("test", _inspect)
        _take_in(shop)
    for _ in range(SCANS):
        yield talking
        lane.drain()
        offered = [offer.command for offer in talking.present().offers if offer.command != "SIGNOFF"]
        if offered and chance.random() < 0.3:
            talking.command(chance.choice(offered))
        elif chance.random() < 0.6:
            talking.scan(helpful(talking.present(), shop, chance))
        else:
            talking.scan(chance.choice(pool(shop)))


def _pick_all(shop: Shop, chance: random.Random) -> None:
    picking = Talk(shop.database, "pick")
    picking.scan("BADGE-ANNA")
    for _ in range(200):
        if picking.step.state == "start":
            picking.command("NEXT")
            if picking.said == "pick.none":
                return
        else:
            picking.scan(helpful(picking.step, shop, chance))


def _transfers(session, *, is_arriving: bool) -> None:
    """Plan three transfers to another warehouse; or have three on their way from there."""
    other = founding.found(session, name="East", code="EAST", station="east-1")
    here = 1
    way = (other.warehouse_id, here) if is_arriving else (here, other.warehouse_id)
    red, pin = item_id(session, "RED"), item_id(session, "PIN")
    for _ in range(3):
        transfer = transfers.make(session, way[0], Destination(warehouse_id=way[1]))
        transfers.want(session, transfer, red, 4)
        if is_arriving:
            builders.stock(session, red, other.dock_id, 4)
            builders.stock(session, pin, other.dock_id, 2)
            goods = [(place, level.on_hand) for place, level in ledger.content(session, other.dock_id)]
            transfer_sending.load(session, transfer, goods)
            transfer_sending.leave(session, transfer)


def _take_in(shop: Shop) -> None:
    receiving = Talk(shop.database, "receive")
    receiving.scans("BADGE-ANNA", "PO-1", *[RED] * 6, MILK, "X", MILK, "Y", BLUE_CASE, BLUE_CASE)


def operations(shop: Shop) -> int:
    return shop.database.read(lambda session: session.scalar(select(func.count(Operation.id)))) or 0


def look(shop: Shop, talking: Talk, number: int) -> Seen:
    """Try at one step everything that must change nothing, then deliver one sensible scan twice."""
    before, shown = operations(shop), talking.present()
    is_same = talking.present() == shown
    seen = Seen(talking.step, shown, is_steady=is_same and operations(shop) == before)
    if (talking.workflow, shown.state) not in TAKES_ANY_TEXT:
        seen.strangers = [talking.scan(text) for text in (UNKNOWN, commands.code_of("UNDO", "ZZZZ"))]
        seen.booked_by_strangers = operations(shop) - before
    if number % 6 == 0:
        offered = {offer.command for offer in shown.offers} | set(commands.SCREENS)
        for command in sorted(set(commands.NAMES) - offered):
            talking.command(command)
            seen.not_offered[command] = talking.said
    text = helpful(talking.present(), shop, random.Random(number))
    talking.scan(text, key=f"twice-{number}")
    before, shown = operations(shop), talking.present()
    talking.scan(text, key=f"twice-{number}")
    seen.booked_by_repeat = operations(shop) - before
    seen.is_same_after_repeat = talking.present() == shown
    return seen


def test_there_are_workflows() -> None:
    assert {"pick", "pack", "receive", "move"} <= set(WORKFLOWS)


@pytest.mark.parametrize("name", sorted(WORKFLOWS))
def test_a_workflow_tells_its_phases(name: str) -> None:
    workflow = WORKFLOWS[name]
    assert workflow.name == name
    assert re.search("Phases:|Transitions:", type(workflow).__doc__ or "")


def test_the_day_reaches_several_states(diary) -> None:
    name, day_seen, _ = diary
    assert len({seen.shown.state for seen in day_seen}) >= (1 if name == "home" else 2)


def test_the_prompt_is_one_short_instruction(diary) -> None:
    _, day_seen, _ = diary
    prompts = {str(seen.shown.prompt) for seen in day_seen}
    assert [prompt for prompt in prompts if not 1 <= len(prompt.split()) <= MOST_WORDS] == []


def test_every_sentence_has_its_values(diary) -> None:
    _, day_seen, _ = diary
    steps = [step for seen in day_seen for step in (seen.step, seen.shown, *seen.strangers)]
    said = [
        str(text) for step in steps for text in (step.prompt, step.detail, step.notice and step.notice.text) if text
    ]
    assert [text for text in said if PLACEHOLDER.search(text)] == []


def test_showing_what_to_do_changes_nothing(diary) -> None:
    _, day_seen, _ = diary
    assert [seen.shown.state for seen in day_seen if not seen.is_steady] == []


def test_an_unknown_code_and_a_foreign_command_are_refused_with_a_cure(diary) -> None:
    _, day_seen, _ = diary
    for seen in day_seen:
        for step in seen.strangers:
            assert step.notice is not None
            assert step.notice.is_refusal, (step.state, step.notice.id)
            assert step.notice.detail is not None, f"{step.notice.id} names no cure"
        assert seen.booked_by_strangers == 0, seen.shown.state


def test_a_repeated_key_is_applied_once(diary) -> None:
    _, day_seen, _ = diary
    assert [seen.shown.state for seen in day_seen if seen.booked_by_repeat or not seen.is_same_after_repeat] == []


def test_only_what_is_offered_is_obeyed(diary) -> None:
    _, day_seen, _ = diary
    answers = {notice for seen in day_seen for notice in seen.not_offered.values()}
    assert answers == {"scan.command_not_offered"}


def test_a_day_of_mistakes_leaves_true_books(diary) -> None:
    _, _, shop = diary
    assert shop.disagreements() == ()


def test_what_was_booked_never_sounds_like_a_refusal(diary) -> None:
    wrong = {"unknown_code", "wrong_item", "wrong_quantity", "stop"}
    _, day_seen, _ = diary
    for seen in day_seen:
        notice = seen.step.notice
        if notice is not None and notice.kind in (Kind.OK, Kind.STOP):
            assert (notice.tone.value in wrong) == (notice.kind is Kind.STOP), notice.id
