"""The one resolver: what a scanned text means. One query, the same answer on every screen; the workflow chooses
among the meanings by what it waits for.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    String,
    bindparam,
    case,
    exists,
    literal_column,
    select,
    union_all,
)
from sqlalchemy.orm import InstrumentedAttribute, Session
from stdnum import ean

from fulfilment import commands
from fulfilment.items import store_codes
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.warehouse_settings import value_of
from models.advice import Advice, AdviceUnit
from models.item import Identifier, Item, Lot
from models.order import Order
from models.people import Operator
from models.place import Location
from models.prepared import Prepared
from models.purchase import PurchaseOrder, Receipt
from models.returns import Return
from models.shipping import Parcel, ParcelLabel
from models.stock import Balance
from models.work import PickJob

GS1_SYMBOLOGIES = frozenset({"]C1", "]e0", "]d2", "]Q3", "]J1"})
"""AIM identifiers that promise GS1 element strings (ISO/IEC 15424; GS1 General Specifications 5.1.2)."""


class Sort(StrEnum):
    """What a text can mean."""

    ITEM = "item"
    LOT = "lot"
    LOCATION = "location"
    ORDER = "order"
    PARCEL = "parcel"
    PICK_JOB = "pick_job"
    PURCHASE = "purchase"
    RECEIPT = "receipt"
    RETURN = "return"
    ADVICE = "advice"
    UNIT = "unit"
    """A pallet or carton that was announced."""
    BADGE = "badge"
    COMMAND = "command"
    SERIAL = "serial"
    """A piece by its serial number: told as its item, with the number as `lot`, and as a lot."""
    REASON = "reason"


@dataclass(frozen=True)
class Meaning:
    """One thing that a text can stand for."""

    sort: Sort
    """What it is."""
    id: int
    """Id in its table; 0 for a command."""
    quantity: int = 1
    """Pieces that one scan counts: a case barcode counts its pieces."""
    name: str = ""
    """Command name, location kind, or unit of an identifier."""
    lot: str = ""
    """Lot code read from a GS1 symbol (AI 10); of an item tracked by serial, the serial number (AI 21, or alone)."""
    expires_on: date | None = None
    """Expiry read from a GS1 symbol (AI 17)."""
    best_before_on: date | None = None
    """Best-before date (AI 15)."""
    made_on: date | None = None
    """Day of production (AI 11)."""

    def code_for(self, tracking: str) -> str:
        """Return what tells the pieces of an item tracked so apart; empty where the text says nothing of it."""
        return "" if tracking == "none" else self.lot


@dataclass(frozen=True)
class Found:
    """A text and everything it can mean."""

    text: str
    """As scanned, without the AIM identifier."""
    meanings: tuple[Meaning, ...]
    """Empty for an unknown text."""
    is_foreign_command: bool = False
    """True for a command of another installation."""
    trouble: Text | None = None
    """Why a code that is known says nothing here; None for all others."""

    def first(self, *sorts: Sort) -> Meaning | None:
        """Return the first meaning of one of `sorts`, in the order of `sorts`."""
        for sort in sorts:
            for meaning in self.meanings:
                if meaning.sort == sort:
                    return meaning
        return None

    def all(self, sort: Sort) -> tuple[Meaning, ...]:
        """Return all meanings of a sort."""
        return tuple(meaning for meaning in self.meanings if meaning.sort == sort)


_BY_SERIAL = Prepared(
    select(Item.id).where(Item.id.in_(bindparam("item_ids", expanding=True)), Item.tracking == "serial")
)
# Constants stand in the statement: three dozen parameters cost more than what the database does with them.
_ONE = literal_column("1", Integer)
_NONE = literal_column("''", String)


def _named(sort: Sort) -> ColumnElement[str]:
    return literal_column(f"'{sort.value}'", String)


@cache
def _query(forms: int) -> Prepared:
    """Return the question for a number of spellings: a list of unknown length would be written anew for each scan."""
    texts = [bindparam(f"text{position}", type_=String) for position in range(forms)]

    def of(
        sort: Sort,
        found: InstrumentedAttribute[int],
        text: InstrumentedAttribute[str] | InstrumentedAttribute[str | None],
    ) -> Select[int, str, int, str]:
        query = select(found.label("id"), _named(sort).label("sort"), _ONE.label("quantity"), _NONE.label("name"))
        return query.where(text.in_(texts))

    # What is out of use is known while pieces of it are there, so that they can be cleared away.
    is_item = Item.is_active | exists().where(Balance.item_id == Item.id, Balance.on_hand > 0)
    is_place = Location.is_active | exists().where(Balance.location_id == Location.id, Balance.on_hand > 0)
    coded = select(
        Identifier.item_id.label("id"), _named(Sort.ITEM).label("sort"), Identifier.quantity, Identifier.unit
    )
    places = select(Location.id, _named(Sort.LOCATION), _ONE, Location.kind).where(Location.warehouse_id.is_not(None))
    return Prepared(
        union_all(
            coded.join(Item, Item.id == Identifier.item_id).where(Identifier.text.in_(texts), is_item),
            of(Sort.ITEM, Item.id, Item.sku).where(is_item),
            places.where(Location.code.in_(texts), is_place),
            of(Sort.ORDER, Order.id, Order.number),
            of(Sort.PARCEL, Parcel.id, Parcel.code),
            of(Sort.PARCEL, Parcel.id, Parcel.sscc),
            of(Sort.PARCEL, ParcelLabel.parcel_id, ParcelLabel.tracking),
            of(Sort.PICK_JOB, PickJob.id, PickJob.code),
            of(Sort.PURCHASE, PurchaseOrder.id, PurchaseOrder.number),
            of(Sort.RECEIPT, Receipt.id, Receipt.code),
            of(Sort.RETURN, Return.id, Return.code),
            of(Sort.RETURN, Return.id, Return.rma),
            of(Sort.ADVICE, Advice.id, Advice.number),
            of(Sort.UNIT, AdviceUnit.id, AdviceUnit.sscc),
            of(Sort.BADGE, Operator.id, Operator.badge).where(Operator.is_active),
            select(
                Lot.id,
                case((Lot.is_serial, _named(Sort.SERIAL)), else_=_named(Sort.LOT)),
                Lot.item_id,
                case((Lot.is_serial, Lot.code), else_=_NONE),
            ).where(Lot.code.in_(texts), Lot.code != ""),
        )
    )


def identify(session: Session, text: str, *, symbology: str = "", installation: str = "") -> Found:
    """Return everything that a scanned text means; `symbology` is its AIM identifier, if the scanner sends one."""
    text = readable(text).strip(" \r\n\t")
    command = commands.command_in(text, installation) if installation else None
    if command:
        return Found(text, (Meaning(Sort.COMMAND, 0, name=command),))
    reason = commands.reason_in(text, installation) if installation else ""
    if reason:
        return Found(text, (Meaning(Sort.REASON, 0, name=reason),))
    if _is_gs1(text, symbology):
        from_gs1 = _identify_gs1(session, text)
        if from_gs1 is not None:
            return from_gs1
    found = _ask(session, spellings(text))
    if not found and (by_pattern := _identify_store_code(session, text)):
        return by_pattern
    return Found(text, found, is_foreign_command=not found and commands.looks_foreign(text))


def readable(text: str) -> str:
    """Return `text` without what no database stores: NUL, and halves of characters that a broken cable makes."""
    return text.replace("\x00", "").encode("utf-8", "ignore").decode("utf-8")


def spellings(text: str) -> list[str]:
    """Return the forms under which the same code may be stored: GTINs come with and without leading zeros."""
    forms = [text]
    if text.upper() != text:
        forms.append(text.upper())
    if text.isdecimal() and text.isascii() and 8 <= len(text) <= 14:
        bare = text.lstrip("0")
        forms += [bare.zfill(length) for length in (8, 12, 13, 14) if len(bare) <= length != len(text)]
    return forms


def _ask(session: Session, texts: list[str]) -> tuple[Meaning, ...]:
    if not texts or not texts[0]:
        return ()
    asked = {f"text{position}": text for position, text in enumerate(texts)}
    rows = _query(len(texts)).all(session, asked)
    found: list[Meaning] = []
    for row_id, sort, quantity, name in rows:
        if sort == Sort.SERIAL:  # whose other columns are its item and its number
            found.append(Meaning(Sort.ITEM, quantity, name=Sort.SERIAL, lot=name))
        if sort in (Sort.SERIAL, Sort.LOT):
            found.append(Meaning(Sort.LOT, row_id))
        else:
            found.append(Meaning(Sort(sort), row_id, quantity=quantity, name=name))
    return tuple(dict.fromkeys(found)) if len(found) > 1 else tuple(found)


def _identify_store_code(session: Session, text: str) -> Found | None:
    """Return the item of a code that carries its weight or price, if the warehouse has a pattern that it fits."""
    if not (text.isdecimal() and len(text) in store_codes.LENGTHS):
        return None
    patterns = value_of(session, store_codes.SETTING)
    reading = store_codes.read(text, patterns) if isinstance(patterns, list) else None
    if reading is None:
        return None
    ids = [each.id for each in _ask(session, list(reading.texts)) if each.sort == Sort.ITEM]
    items = session.execute(select(Item.id, Item.sku, Item.measure, Item.price_minor).where(Item.id.in_(ids))).all()
    counted = [(item, _counted(reading, item.measure, item.price_minor)) for item in items]
    meanings = tuple(Meaning(Sort.ITEM, item.id, pieces, "weighed") for item, pieces in counted if pieces)
    if items and not meanings:
        return Found(text, (), trouble=_UNCOUNTED.with_values(sku=items[0].sku))
    return Found(text, meanings) if meanings else None


def _counted(reading: store_codes.Reading, measure: str, price_minor: int) -> int:
    """Return how many of the smallest unit a weighed or priced code stands for; 0 where that cannot be told."""
    if reading.weight_g is not None:
        return {"g": reading.weight_g, "piece": 1}.get(measure, 0)
    price = reading.price_minor or 0
    if measure == "piece" and not price_minor:
        return 1
    return price // price_minor if price_minor and price % price_minor == 0 else 0


_UNCOUNTED = Text(
    "scan",
    QT_TRANSLATE_NOOP("scan", "The weight or price in this code is no whole number of {sku}. Enter its SKU instead."),
)


def _is_gs1(text: str, symbology: str) -> bool:
    if symbology:
        return symbology in GS1_SYMBOLOGIES
    digits = text[2:]
    if text[:2] in ("01", "02") and len(text) >= 16 and digits[:14].isdecimal():
        return _has_check_digit(digits[:14])
    return text[:2] == "00" and len(text) == 20 and digits.isdecimal() and _has_check_digit(digits)


def _has_check_digit(digits: str) -> bool:
    return bool(ean.calc_check_digit(digits[:-1]) == digits[-1])


def _identify_gs1(session: Session, text: str) -> Found | None:
    from biip import ParseConfig, ParseError
    from biip.gs1_messages import GS1Message

    try:
        message = GS1Message.parse(text, config=ParseConfig())
    except ParseError:
        return None
    elements = {element.ai.ai: element for element in message.element_strings}
    if "00" in elements:
        sscc = elements["00"]
        return None if sscc.sscc_error else Found(text, _ask(session, [sscc.value]))
    trade = elements.get("01") or elements.get("02")
    if trade is None and ("10" in elements or "21" in elements):
        lot = (elements.get("10") or elements["21"]).value
        return Found(lot, tuple(meaning for meaning in _ask(session, [lot]) if meaning.sort == Sort.LOT))
    if trade is None or trade.gtin is None or trade.gtin_error:
        return None
    days = {ai: elements[ai].date for ai in ("11", "15", "17") if ai in elements}
    count = elements.get("37") or elements.get("30")
    codes = {"lot": _value(elements, "10"), "serial": _value(elements, "21")}
    goods = [each for each in _ask(session, spellings(trade.value)) if each.sort == Sort.ITEM and not each.lot]
    of_pieces = _tracked_by_serial(session, goods) if codes["serial"] else frozenset()
    meanings = [
        replace(
            meaning,
            quantity=meaning.quantity * (int(count.value) if count else 1),
            lot=codes["serial" if meaning.id in of_pieces else "lot"],
            expires_on=days.get("17"),
            best_before_on=days.get("15"),
            made_on=days.get("11"),
        )
        for meaning in goods
    ]
    return Found(text, tuple(meanings))


def _value(elements: Mapping[str, Any], ai: str) -> str:  # Any: the library is loaded when a symbol is read
    return str(elements[ai].value) if ai in elements else ""


def _tracked_by_serial(session: Session, goods: Iterable[Meaning]) -> frozenset[int]:
    rows = _BY_SERIAL.all(session, {"item_ids": [meaning.id for meaning in goods]})
    return frozenset(row.id for row in rows)
