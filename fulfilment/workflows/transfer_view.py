"""What loading and arriving show of a transfer: where it goes, its lines, the pieces in hand. Books nothing."""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import naming
from fulfilment.identify import Found, Sort
from fulfilment.step import QT_TRANSLATE_NOOP, Card, Fact, Header, Line, Notice, Step, Text, Tone, booked, refused
from fulfilment.stock import transfers
from fulfilment.workflows import goods_view, hand
from models.item import Item, Lot, Supplier
from models.place import Location, LocationKind, Warehouse
from models.transit import Transfer, TransferLine
from models.work import Work


def named(session: Session, found: Found) -> Transfer | None:
    """Return the transfer whose number was scanned, or whose pallet is on the way."""
    for meaning in found.all(Sort.LOCATION):
        transfer = transfers.at_place(session, meaning.id)
        if transfer is not None:
            return transfer
    return None


def is_number(session: Session, found: Found, transfer: Transfer) -> bool:
    """Return whether the number of a transfer was scanned."""
    return any(meaning.id == transfer.place_id for meaning in found.all(Sort.LOCATION))


def header(session: Session, transfer: Transfer) -> Header:
    """Return what the work is about: the number, and from where to where."""
    subtitle = f"{_code(session, transfer.from_warehouse_id)} → {destination(session, transfer)}"
    return Header(_TITLE.with_values(number=transfer.number), subtitle=subtitle, right=transfer.reference)


def destination(session: Session, transfer: Transfer) -> str:
    """Return the warehouse or supplier that a transfer goes to."""
    if transfer.supplier_id is not None:
        return session.get_one(Supplier, transfer.supplier_id).name
    return _code(session, transfer.to_warehouse_id or 0)


def _code(session: Session, warehouse_id: int) -> str:
    return session.get_one(Warehouse, warehouse_id).code


def card(session: Session, work: Work, language: str) -> Card | None:
    """Return the item in hand."""
    if work.item_id is None:
        return None
    item = session.get_one(Item, work.item_id)
    facts = [Fact(_SKU, item.sku), Fact(_HAND, str(hand.in_hand(work)))]
    if work.lot_id is not None and (code := session.get_one(Lot, work.lot_id).code):
        facts.append(Fact(_LOT, code))
    return goods_view.card(item, language, facts)


def lines(
    session: Session, transfer: Transfer, work: Work, language: str, *, at: Mapping[int, str] | None, is_arriving: bool
) -> tuple[Line, ...]:
    """Return the lines with what is done of each, open ones first; `at` says by item where it lies."""
    found = []
    for line in transfers.lines_of(session, transfer.id):
        item = session.get_one(Item, line.item_id)
        done, wanted = _progress(line, is_arriving=is_arriving)
        place = (at or {}).get(item.id, "")
        name = naming.full_name(item, language)
        found.append(Line(name, item.sku, done, wanted, is_current=item.id == work.item_id, place=place))
    return tuple(sorted(found, key=lambda line: line.is_done))


def progress(session: Session, transfer: Transfer, *, is_arriving: bool) -> tuple[int, int] | None:
    """Return pieces done and wanted of the whole transfer; None where nothing is wanted."""
    each = [_progress(line, is_arriving=is_arriving) for line in transfers.lines_of(session, transfer.id)]
    wanted = sum(wanted for _, wanted in each)
    return (sum(min(done, wanted) for done, wanted in each), wanted) if wanted else None


def about(
    session: Session, transfer: Transfer, work: Work, language: str, *, step: Step, at: Mapping[int, str] | None = None
) -> Step:
    """Return a step with what both sides of a transfer show; `at` says where it lies, for who loads it."""
    is_arriving = at is None
    return replace(
        step,
        work_id=work.id,
        header=header(session, transfer),
        card=card(session, work, language),
        lines=lines(session, transfer, work, language, at=at, is_arriving=is_arriving),
        progress=progress(session, transfer, is_arriving=is_arriving),
    )


def _progress(line: TransferLine, *, is_arriving: bool) -> tuple[int, int]:
    if is_arriving:
        return line.received, line.sent
    return line.sent, max(line.quantity, line.sent)


def where_it_lies(session: Session, transfer: Transfer, goods: Mapping[int, int]) -> dict[int, str]:
    """Return by item the code of a place, out of places by item."""
    codes = select(Location.id, Location.code).where(Location.id.in_(list(goods.values())))
    by_id = {row.id: row.code for row in session.execute(codes)}
    return {item_id: by_id[place_id] for item_id, place_id in goods.items()}


def opened(transfer: Transfer) -> Notice:
    """Return the notice of a transfer that is in front of somebody now."""
    return booked("transfer.opened", _TITLE.with_values(number=transfer.number), tone=Tone.COMMAND)


def empty_hand() -> Notice:
    """Return the notice of goods that are to be put somewhere while there are none."""
    return refused("transfer.empty_hand", _EMPTY_HAND, tone=Tone.WRONG_ITEM, detail=_EMPTY_HAND_CURE)


def is_carrier(location: Location) -> bool:
    """Return whether a place goes whole: a pallet, or a tote."""
    return location.kind in (LocationKind.PALLET, LocationKind.TOTE)


def _t(source: str) -> Text:
    return Text("transfers", source)


_TITLE = _t(QT_TRANSLATE_NOOP("transfers", "Transfer {number}"))
_EMPTY_HAND = _t(QT_TRANSLATE_NOOP("transfers", "Scan the goods first"))
_EMPTY_HAND_CURE = _t(QT_TRANSLATE_NOOP("transfers", "Nothing was booked: nothing is in the hand."))
_SKU = _t(QT_TRANSLATE_NOOP("transfers", "SKU"))
_HAND = _t(QT_TRANSLATE_NOOP("transfers", "In hand"))
_LOT = _t(QT_TRANSLATE_NOOP("transfers", "Lot"))
