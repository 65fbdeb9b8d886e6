"""Writes orders with their lines and addresses and promises them what is there."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.orders import kits, reservation
from fulfilment.orders.files.chunks import Chunk
from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.reading import Record
from fulfilment.orders.files.values import to_minor
from fulfilment.orders.files.writing.finding import item_ids, unknown_item
from fulfilment.orders.files.writing.result import (
    ChunkResult,
    Outcome,
    RefusalError,
    Values,
    amount_of,
    as_refusal,
    begin,
    merged,
    moment_of,
    refusal,
    text_of,
    whole_of,
)
from fulfilment.orders.kits import Held, KitParts, Ordered
from fulfilment.orders.states import OPEN, OrderState
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from models import journal
from models.base import Base
from models.order import Order, OrderKit, OrderLine, Party
from models.place import Warehouse

NO_PIECES = Text("files", QT_TRANSLATE_NOOP("files", "The quantity is less than one."))
GIVE_PIECES = Text("files", QT_TRANSLATE_NOOP("files", "Write how many pieces are wanted, or leave the line out."))
NUMBER_TAKEN = Text("files", QT_TRANSLATE_NOOP("files", "Order {number} is there already, from another source."))
OTHER_NUMBER = Text("files", QT_TRANSLATE_NOOP("files", "Give it another number, or import it under that source."))
TOO_LATE = Text("files", QT_TRANSLATE_NOOP("files", "Order {number} differs from the file but is {state} already."))
BY_HAND = Text("files", QT_TRANSLATE_NOOP("files", "Take its release back and import again, or change it by hand."))

NO_PARTS = Text("files", QT_TRANSLATE_NOOP("files", "{sku} is a kit, and nobody has said of what."))
SAY_PARTS = Text("files", QT_TRANSLATE_NOOP("files", "Import its parts, or enter them on the page of the item."))

CHANGEABLE = frozenset({OrderState.WAITING, OrderState.HELD})
"""States in which nobody has begun to fetch the goods."""

LONGEST_NAME = 200
"""A first and a last name together may be longer than what is kept."""
_PARTY = ("company", "street", "street2", "postcode", "city", "region", "country", "phone", "email")
_ORDER = ("ship_by", "service", "carrier", "language", "note")


@dataclass(frozen=True)
class _Wanted:
    """An order as the file has it."""

    number: str
    """Its number."""
    external_key: str
    """Source and number: the key under which it is known again."""
    order: Values
    """Columns of the order that the file speaks of."""
    party: Values
    """Columns of its address."""
    lines: dict[str, Values]
    """External key of the line to its columns."""


@dataclass(frozen=True)
class _Stored:
    """What the warehouse holds of the orders of a chunk."""

    orders: dict[str, Order]
    """By external key."""
    numbers: dict[str, Order]
    """By number."""
    parties: dict[int, Party]
    """By id."""
    held: dict[int, Held]
    """Lines and kits by order id."""


def write(session: Session, bench: Bench, chunk: Chunk, mapping: Mapping) -> ChunkResult:
    """Add orders that are new, change those that wait, report those that differ and are under way."""
    result = begin(chunk)
    items = item_ids(session, (record.values.get("sku") for group in chunk.groups for record in group))
    known = kits.kits_among(session, set(items.values()))
    default = session.scalar(select(Warehouse.currency).where(Warehouse.id == bench.warehouse_id)) or "EUR"
    keys = {_key(mapping, merged(group)) for group in chunk.groups}
    stored = _stored(session, keys, {text_of(merged(group), "number") for group in chunk.groups})
    to_promise: list[Order] = []
    for group in chunk.groups:
        try:
            wanted = _wanted(group, items, mapping, currency=default)
            _refuse_empty_kits(wanted, known, mapping, items)
            order, outcome = _write_order(session, bench, wanted, stored=stored, mapping=mapping, known=known)
        except RefusalError as problem:
            result.reject(group, problem)
            continue
        result.accept(group, outcome)
        if outcome != Outcome.ALREADY_THERE and order.state == OrderState.WAITING:
            to_promise.append(order)
    session.flush()
    if to_promise:
        reservation.promise(session, to_promise)
    return result


def _key(mapping: Mapping, values: Values) -> str:
    return f"{mapping.options.source}:{text_of(values, 'number')}"


def _stored(session: Session, keys: set[str], numbers: set[str]) -> _Stored:
    query = select(Order).where(Order.external_key.in_(keys) | Order.number.in_(numbers))
    orders = list(session.scalars(query))
    if not orders:
        return _Stored({}, {}, {}, {})
    by_key = {order.external_key: order for order in orders if order.external_key}
    parties = session.scalars(select(Party).where(Party.id.in_([order.recipient_id for order in orders])))
    ids = [order.id for order in orders]
    lines: dict[int, dict[str, OrderLine]] = {order_id: {} for order_id in ids}
    for line in session.scalars(select(OrderLine).where(OrderLine.order_id.in_(ids))):
        lines[line.order_id][line.external_key] = line
    sold: dict[int, dict[str, OrderKit]] = {order_id: {} for order_id in ids}
    for kit in session.scalars(select(OrderKit).where(OrderKit.order_id.in_(ids))):
        sold[kit.order_id][kit.external_key] = kit
    held = {order_id: Held(lines[order_id], sold[order_id]) for order_id in ids}
    return _Stored(by_key, {order.number: order for order in orders}, {each.id: each for each in parties}, held)


def _wanted(group: Sequence[Record], items: dict[str, int], mapping: Mapping, *, currency: str) -> _Wanted:
    """Return the order of a group of rows. Raises RefusalError for a line that cannot be wanted."""
    values = merged(group)
    currency = text_of(values, "currency", currency)
    lines: dict[str, Values] = {}
    seen: Counter[str] = Counter()
    for record in group:
        if record.sort != "heading":
            base = text_of(record.values, "line_key", text_of(record.values, "sku"))
            seen[base] += 1
            key = base if seen[base] == 1 else f"{base}#{seen[base]}"
            lines[key] = _line(record.values, items, mapping, currency=currency)
    order: Values = {name: values[name] for name in _ORDER if name in values} | {"currency": currency}
    if moment := moment_of(values, "ordered_at"):
        order["ordered_at"] = moment
    name = text_of(values, "recipient") or f"{text_of(values, 'first_name')} {text_of(values, 'last_name')}".strip()
    party: Values = {column: values[column] for column in _PARTY if column in values}
    if name:
        party["name"] = name[:LONGEST_NAME]
    return _Wanted(text_of(values, "number"), _key(mapping, values), order, party, lines)


def _line(values: Values, items: dict[str, int], mapping: Mapping, *, currency: str) -> Values:
    sku, pieces = text_of(values, "sku"), whole_of(values, "quantity")
    if sku not in items:
        raise unknown_item(mapping, sku)
    if pieces < 1:
        raise refusal(mapping, "quantity", pieces, NO_PIECES, GIVE_PIECES)
    line: Values = {"item_id": items[sku], "quantity": pieces}
    if "price" in values:
        try:
            line["price_minor"] = to_minor(amount_of(values, "price"), currency)
        except BadValueError as problem:
            raise as_refusal(problem) from problem
    return line


def _refuse_empty_kits(wanted: _Wanted, known: dict[int, KitParts], mapping: Mapping, items: dict[str, int]) -> None:
    for line in wanted.lines.values():
        kit = known.get(line["item_id"]) if isinstance(line["item_id"], int) else None
        if kit is not None and not kit.parts:
            sku = next(sku for sku, item_id in items.items() if item_id == line["item_id"])
            raise refusal(mapping, "sku", sku, NO_PARTS.with_values(sku=sku), SAY_PARTS)


def _write_order(
    session: Session,
    bench: Bench,
    wanted: _Wanted,
    *,
    stored: _Stored,
    mapping: Mapping,
    known: dict[int, KitParts],
) -> tuple[Order, Outcome]:
    order = stored.orders.get(wanted.external_key)
    if order is None:
        if wanted.number in stored.numbers:
            cause = NUMBER_TAKEN.with_values(number=wanted.number)
            raise refusal(mapping, "number", wanted.number, cause, OTHER_NUMBER)
        return _add(session, bench, wanted, mapping, kits.taken_apart(wanted.lines, known, Held())), Outcome.ADDED
    party, held = stored.parties[order.recipient_id], stored.held[order.id]
    ordered = kits.taken_apart(wanted.lines, known, held)
    if order.state not in OPEN or not _differs(order, party, held, wanted, ordered=ordered):
        return order, Outcome.ALREADY_THERE
    if order.state not in CHANGEABLE:
        cause = TOO_LATE.with_values(number=order.number, state=order.state)
        raise refusal(mapping, "number", order.number, cause, BY_HAND)
    reservation.give_back(session, order.id)
    if _has_changes(party, wanted.party):
        order.recipient_id = _moved(session, party, wanted.party)
    _set(order, wanted.order)
    _change_lines(session, order, held, ordered)
    return order, Outcome.CHANGED


def _add(session: Session, bench: Bench, wanted: _Wanted, mapping: Mapping, ordered: Ordered) -> Order:
    party = Party(**wanted.party)
    session.add(party)
    session.flush()
    order = Order(
        number=wanted.number,
        external_key=wanted.external_key,
        channel=mapping.options.source[:40],
        warehouse_id=bench.warehouse_id,
        recipient_id=party.id,
        **{"ordered_at": journal.intent_of(session).at, **wanted.order},
    )
    session.add(order)
    session.flush()
    _change_lines(session, order, Held(), ordered)
    return order


def _differs(order: Order, party: Party, held: Held, wanted: _Wanted, *, ordered: Ordered) -> bool:
    pairs = [(order, wanted.order), (party, wanted.party)]
    pairs += [(held.lines[key], line) for key, line in ordered.lines.items() if key in held.lines]
    pairs += [(held.kits[key], kit) for key, kit in ordered.kits.items() if key in held.kits]
    if any(_has_changes(row, columns) for row, columns in pairs):
        return True
    gone = [line for line in _gone(held, ordered) if line.cancelled < line.quantity]
    return bool(gone or ordered.lines.keys() - held.lines.keys() or ordered.kits.keys() - held.kits.keys())


def _gone(held: Held, ordered: Ordered) -> list[OrderLine]:
    """Return the lines that the file has no more; what stands in for another item no file has ever had."""
    return [line for key, line in held.lines.items() if key not in ordered.lines and line.replaces_item_id is None]


def _has_changes(row: Base, columns: Values) -> bool:
    return any(getattr(row, name) != value for name, value in columns.items())


def _moved(session: Session, party: Party, columns: Values) -> int:
    """Return a new address: the journal knows no addresses, and undo gives the order its old one back."""
    kept = {name: getattr(party, name) for name in ("name", *_PARTY)}
    other = Party(**{**kept, **columns})
    session.add(other)
    session.flush()
    return other.id


def _change_lines(session: Session, order: Order, held: Held, ordered: Ordered) -> None:
    """Add new lines, change known ones, cancel those that the file has no more."""
    kit_ids = _change_kits(session, order, held, ordered) if ordered.kits else {}
    for key, columns in ordered.lines.items():
        if key in held.lines:
            _set(held.lines[key], columns)
            held.lines[key].cancelled = min(held.lines[key].cancelled, held.lines[key].quantity)
            continue
        kit_key, pieces = ordered.kit_of.get(key, ("", 0))
        kit_id = kit_ids.get(kit_key)
        line = OrderLine(order_id=order.id, external_key=key, kit_id=kit_id, kit_pieces=pieces, **columns)
        session.add(line)
    for line in _gone(held, ordered):
        line.cancelled = line.quantity - line.picked


def _change_kits(session: Session, order: Order, held: Held, ordered: Ordered) -> dict[str, int]:
    """Add new kits and change known ones; return their ids by external key."""
    found = dict(held.kits)
    for key, columns in ordered.kits.items():
        if key in found:
            _set(found[key], columns)
        else:
            found[key] = OrderKit(order_id=order.id, external_key=key, **columns)
            session.add(found[key])
    session.flush()
    return {key: kit.id for key, kit in found.items()}


def _set(row: Order | OrderLine | OrderKit, columns: Values) -> None:
    for name, value in columns.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
