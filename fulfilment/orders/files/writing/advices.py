"""Writes advance notices with their pallets, cartons and what is in them; what is being received is left alone."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.orders.files.chunks import Chunk
from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.reading import FILL_IN, MISSING, Record
from fulfilment.orders.files.writing.finding import item_ids, unknown_item
from fulfilment.orders.files.writing.result import (
    ChunkResult,
    Outcome,
    RefusalError,
    Values,
    begin,
    day_of,
    merged,
    refusal,
    text_of,
    whole_of,
)
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from models import journal
from models.advice import Advice, AdviceLine, AdviceUnit
from models.item import Item, Supplier
from models.purchase import PurchaseOrder

NO_SUPPLIER = Text("files", QT_TRANSLATE_NOOP("files", "There is no supplier {name}."))
NAME_SUPPLIER = Text("files", QT_TRANSLATE_NOOP("files", "Correct the name, or import an item that names it first."))
NO_PURCHASE = Text("files", QT_TRANSLATE_NOOP("files", "{supplier} has no open purchase order {number} here."))
NAME_PURCHASE = Text("files", QT_TRANSLATE_NOOP("files", "Correct the number, or leave it empty."))
NO_PIECES = Text("files", QT_TRANSLATE_NOOP("files", "The quantity is less than one."))
GIVE_PIECES = Text("files", QT_TRANSLATE_NOOP("files", "Write how many pieces come, or leave the line out."))
TWO_PALLETS = Text("files", QT_TRANSLATE_NOOP("files", "{sscc} stands on two pallets."))
BOTH = Text("files", QT_TRANSLATE_NOOP("files", "{sscc} is a pallet and a carton."))
ONE_OF_THEM = Text("files", QT_TRANSLATE_NOOP("files", "Correct the lines with this SSCC."))
SSCC_TAKEN = Text("files", QT_TRANSLATE_NOOP("files", "{sscc} is announced by {number} already."))
OTHER_SSCC = Text("files", QT_TRANSLATE_NOOP("files", "Cancel that notice, or correct the SSCC."))
TOO_LATE = Text("files", QT_TRANSLATE_NOOP("files", "Notice {number} differs from the file but is {state} already."))
BY_HAND = Text("files", QT_TRANSLATE_NOOP("files", "Receive what comes; its receipt says what differs."))

Unit = tuple[str, str]
"""SSCC of a unit, and of the pallet that it stands on or empty."""
Line = tuple[str, int, str, date | None, int | None]
"""SSCC of the unit or empty, item, lot, expiry, purchase order."""


@dataclass
class _Wanted:
    """A notice as the file has it."""

    number: str
    """Its number."""
    supplier_id: int
    """Who sends it."""
    expected_on: date | None
    """When it comes."""
    pallets: dict[str, None] = field(default_factory=dict)
    """SSCC of its pallets."""
    cartons: dict[str, str] = field(default_factory=dict)
    """SSCC of its cartons to the pallet that each stands on, or empty."""
    lines: dict[Line, int] = field(default_factory=dict)
    """What is in them: pieces."""


def write(session: Session, bench: Bench, chunk: Chunk, mapping: Mapping) -> ChunkResult:
    """Add notices that are new, change those of which nothing came, report those that differ and are under way."""
    result = begin(chunk)
    items = item_ids(session, (record.values.get("sku") for group in chunk.groups for record in group))
    rows = session.execute(select(Item.id, Item.tracking).where(Item.id.in_(items.values())))
    tracking = {row.id: row.tracking for row in rows}
    for group in chunk.groups:
        try:
            wanted = _wanted(session, bench, group, items, tracking, mapping=mapping)
            result.accept(group, _write_notice(session, bench, wanted, mapping))
        except RefusalError as problem:
            result.reject(group, problem)
    return result


def _wanted(
    session: Session,
    bench: Bench,
    group: Sequence[Record],
    items: dict[str, int],
    tracking: dict[int, str],
    *,
    mapping: Mapping,
) -> _Wanted:
    """Return the notice of a group of rows. Raises RefusalError for a row that cannot be."""
    values = merged(group)
    supplier = _supplier(session, text_of(values, "supplier"), mapping)
    wanted = _Wanted(text_of(values, "number"), supplier.id, day_of(values, "expected_on"))
    for record in group:
        _add_line(session, bench, wanted, record.values, (items, tracking, supplier), mapping=mapping)
    both = next((sscc for sscc in wanted.pallets if sscc in wanted.cartons), None)
    if both is not None:
        raise refusal(mapping, "pallet", both, BOTH.with_values(sscc=both), ONE_OF_THEM)
    return wanted


def _supplier(session: Session, name: str, mapping: Mapping) -> Supplier:
    known = select(Supplier).where(or_(Supplier.code == name, Supplier.name == name)).order_by(Supplier.id)
    supplier = session.scalars(known).first()
    if supplier is None:
        raise refusal(mapping, "supplier", name, NO_SUPPLIER.with_values(name=name), NAME_SUPPLIER)
    return supplier


def _add_line(
    session: Session,
    bench: Bench,
    wanted: _Wanted,
    values: Values,
    known: tuple[dict[str, int], dict[int, str], Supplier],
    *,
    mapping: Mapping,
) -> None:
    items, tracking, supplier = known
    for name in ("sku", "quantity"):
        if name not in values:
            raise refusal(mapping, name, "", MISSING.with_values(field=mapping.columns.get(name, name)), FILL_IN)
    sku, pieces = text_of(values, "sku"), whole_of(values, "quantity")
    if sku not in items:
        raise unknown_item(mapping, sku)
    if pieces < 1:
        raise refusal(mapping, "quantity", pieces, NO_PIECES, GIVE_PIECES)
    pallet, carton = text_of(values, "pallet"), text_of(values, "carton")
    if pallet:
        wanted.pallets[pallet] = None
    if carton and wanted.cartons.setdefault(carton, pallet) != pallet:
        raise refusal(mapping, "carton", carton, TWO_PALLETS.with_values(sscc=carton), ONE_OF_THEM)
    is_tracked = tracking[items[sku]] != "none"
    lot = text_of(values, "lot") if is_tracked else ""
    expiry = day_of(values, "expiry") if is_tracked else None
    purchase_id = _purchase(session, bench, supplier, text_of(values, "purchase"), mapping)
    line = (carton or pallet, items[sku], lot, expiry, purchase_id)
    wanted.lines[line] = wanted.lines.get(line, 0) + pieces


def _purchase(session: Session, bench: Bench, supplier: Supplier, number: str, mapping: Mapping) -> int | None:
    if not number:
        return None
    found = session.scalar(
        select(PurchaseOrder.id).where(
            PurchaseOrder.number == number,
            PurchaseOrder.supplier_id == supplier.id,
            PurchaseOrder.warehouse_id == bench.warehouse_id,
            PurchaseOrder.state != "cancelled",
        )
    )
    if found is None:
        cause = NO_PURCHASE.with_values(supplier=supplier.name, number=number)
        raise refusal(mapping, "purchase", number, cause, NAME_PURCHASE)
    return found


def _write_notice(session: Session, bench: Bench, wanted: _Wanted, mapping: Mapping) -> Outcome:
    known = session.scalars(
        select(Advice).where(Advice.supplier_id == wanted.supplier_id, Advice.number == wanted.number)
    ).first()
    if known is not None and not _differs(session, known, wanted):
        return Outcome.ALREADY_THERE
    if known is not None and known.state != "announced":
        cause = TOO_LATE.with_values(number=known.number, state=known.state)
        raise refusal(mapping, "number", known.number, cause, BY_HAND)
    _refuse_taken(session, known, wanted, mapping)
    if known is None:
        advice = Advice(
            number=wanted.number,
            supplier_id=wanted.supplier_id,
            warehouse_id=bench.warehouse_id,
            announced_at=journal.intent_of(session).at,
            expected_on=wanted.expected_on,
        )
        session.add(advice)
        session.flush()
        _add(session, advice, wanted)
        return Outcome.ADDED
    known.expected_on = wanted.expected_on or known.expected_on
    if _content(session, known) != _asked(wanted):
        _clear(session, known)
        _add(session, known, wanted)
    session.flush()
    return Outcome.CHANGED


def _refuse_taken(session: Session, known: Advice | None, wanted: _Wanted, mapping: Mapping) -> None:
    """Refuse an SSCC that another notice announces: nobody could tell at the dock which is meant."""
    session.flush()
    row = session.execute(
        select(AdviceUnit.sscc, Advice.number)
        .join(Advice, Advice.id == AdviceUnit.advice_id)
        .where(
            AdviceUnit.sscc.in_([*wanted.pallets, *wanted.cartons]),
            Advice.id != (known.id if known is not None else 0),
            Advice.state.in_(("announced", "arriving")),
        )
        .order_by(AdviceUnit.id)
    ).first()
    if row is not None:
        name = "pallet" if row.sscc in wanted.pallets else "carton"
        cause = SSCC_TAKEN.with_values(sscc=row.sscc, number=row.number)
        raise refusal(mapping, name, row.sscc, cause, OTHER_SSCC)


def _differs(session: Session, known: Advice, wanted: _Wanted) -> bool:
    if wanted.expected_on is not None and wanted.expected_on != known.expected_on:
        return True
    return _content(session, known) != _asked(wanted)


def _asked(wanted: _Wanted) -> tuple[set[Unit], dict[Line, int]]:
    pallets = {(sscc, "") for sscc in wanted.pallets}
    return pallets | set(wanted.cartons.items()), wanted.lines


def _content(session: Session, advice: Advice) -> tuple[set[Unit], dict[Line, int]]:
    """Return the units and lines that are stored."""
    units = {unit.id: unit for unit in session.scalars(select(AdviceUnit).where(AdviceUnit.advice_id == advice.id))}
    lines: dict[Line, int] = {}
    for line in session.scalars(select(AdviceLine).where(AdviceLine.advice_id == advice.id)):
        sscc = units[line.unit_id].sscc if line.unit_id is not None else ""
        key = (sscc, line.item_id, line.lot_code, line.expires_on, line.purchase_order_id)
        lines[key] = lines.get(key, 0) + line.quantity
    stored = {(unit.sscc, units[unit.pallet_id].sscc if unit.pallet_id else "") for unit in units.values()}
    return stored, lines


def _clear(session: Session, advice: Advice) -> None:
    """Delete the units and lines of a notice, cartons before the pallets that they stand on."""
    for line in session.scalars(select(AdviceLine).where(AdviceLine.advice_id == advice.id)):
        session.delete(line)
    session.flush()
    for stands in (AdviceUnit.pallet_id.is_not(None), AdviceUnit.pallet_id.is_(None)):
        for unit in session.scalars(select(AdviceUnit).where(AdviceUnit.advice_id == advice.id, stands)):
            session.delete(unit)
        session.flush()


def _add(session: Session, advice: Advice, wanted: _Wanted) -> None:
    ids: dict[str, int] = {}
    for sscc in wanted.pallets:
        ids[sscc] = _unit(session, advice, sscc, "pallet", None)
    for sscc, pallet in wanted.cartons.items():
        ids[sscc] = _unit(session, advice, sscc, "carton", ids.get(pallet))
    for (sscc, item_id, lot, expiry, purchase_id), pieces in wanted.lines.items():
        row = {"item_id": item_id, "lot_code": lot, "expires_on": expiry, "purchase_order_id": purchase_id}
        session.add(AdviceLine(advice_id=advice.id, unit_id=ids.get(sscc), quantity=pieces, **row))
    session.flush()


def _unit(session: Session, advice: Advice, sscc: str, kind: str, pallet_id: int | None) -> int:
    unit = AdviceUnit(advice_id=advice.id, sscc=sscc, kind=kind, pallet_id=pallet_id)
    session.add(unit)
    session.flush()
    return unit.id
