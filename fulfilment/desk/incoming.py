"""What comes, at the desk: notices cancelled, inspected goods released or rejected, files kept with papers."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import documents
from fulfilment.bench import Bench
from fulfilment.desk.answer import Answer, done
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import advising, inspecting
from fulfilment.stock.refusal import RefusedError
from models import journal
from models.advice import Advice
from models.document import Document
from models.item import Item, Supplier
from models.purchase import Inspection, Receipt

ADVICES = ("advice.cancel", "document.keep", "document.withdraw")
INSPECTIONS = ("inspect.release", "inspect.reject")
"""Kinds of operation that the pages take back."""


def cancel(session: Session, bench: Bench, advice_id: int) -> Answer:
    """Cancel a notice whose goods will not come. Raises RefusedError when something of it came."""
    advice = session.get_one(Advice, advice_id)
    journal.describe(session, "advice.cancel", reason=advice.number)
    advising.cancel(session, advice)
    return done("advices.cancelled", _CANCELLED.with_values(number=advice.number), "receipts", "stock", "reorder")


def release(session: Session, bench: Bench, inspection_ids: Sequence[int]) -> Answer:
    """Let goods be sent that somebody has looked at. Raises RefusedError, StockRefusedError."""
    found = _inspections(session, inspection_ids)
    journal.describe(session, "inspect.release")
    inspecting.release(session, found)
    text = _RELEASED.with_values(n=sum(each.quantity for each in found))
    return done("inspections.released", text, "receipts", "stock", detail=_PUT_AWAY)


def reject(session: Session, bench: Bench, inspection_ids: Sequence[int]) -> Answer:
    """Put goods to the damaged ones that somebody has looked at. Raises RefusedError, StockRefusedError."""
    found = _inspections(session, inspection_ids)
    journal.describe(session, "inspect.reject")
    inspecting.reject(session, found)
    text = _REJECTED.with_values(n=sum(each.quantity for each in found))
    return done("inspections.rejected", text, "receipts", "stock")


def _inspections(session: Session, ids: Sequence[int]) -> list[Inspection]:
    return list(session.scalars(select(Inspection).where(Inspection.id.in_(ids)).order_by(Inspection.id)))


def inspect_item(session: Session, bench: Bench, sku: str, is_wanted: bool) -> Answer:
    """Say whether received pieces of an item wait for inspection. Raises RefusedError for an unknown item."""
    item = session.scalars(select(Item).where(Item.sku == sku.strip())).first()
    if item is None:
        raise RefusedError("inspections.no_item", _NO_ITEM.with_values(sku=sku), cure=_NOTHING)
    journal.describe(session, "inspect.rule", reason=item.sku[:60])
    if item.is_inspected != is_wanted:
        item.is_inspected = is_wanted
    return done("inspections.rule", (_WILL if is_wanted else _WILL_NOT).with_values(what=item.sku), "receipts", "stock")


def inspect_supplier(session: Session, bench: Bench, name: str, is_wanted: bool) -> Answer:
    """Say whether all that a supplier sends waits for inspection. Raises RefusedError for an unknown one."""
    query = select(Supplier).where((Supplier.code == name.strip()) | (Supplier.name == name.strip()))
    supplier = session.scalars(query.order_by(Supplier.id)).first()
    if supplier is None:
        raise RefusedError("inspections.no_supplier", _NO_SUPPLIER.with_values(name=name), cure=_NOTHING)
    journal.describe(session, "inspect.rule", reason=supplier.code)
    if supplier.is_inspected != is_wanted:
        supplier.is_inspected = is_wanted
    text = (_WILL if is_wanted else _WILL_NOT).with_values(what=supplier.name)
    return done("inspections.rule", text, "receipts", "stock")


def keep_receipt(session: Session, bench: Bench, receipt_id: int, name: str, content: bytes) -> Answer:
    """Keep a file with a receipt. Raises RefusedError."""
    receipt = session.get_one(Receipt, receipt_id)
    return _keep(session, receipt, receipt.code, name, content)


def keep_advice(session: Session, bench: Bench, advice_id: int, name: str, content: bytes) -> Answer:
    """Keep a file with a notice. Raises RefusedError."""
    advice = session.get_one(Advice, advice_id)
    return _keep(session, advice, advice.number, name, content)


def _keep(session: Session, paper: Receipt | Advice, code: str, name: str, content: bytes) -> Answer:
    journal.describe(session, "document.keep", reason=code)
    document = documents.keep(session, paper, name, content)
    return done("documents.kept", _KEPT.with_values(name=document.name, code=code), "receipts")


def withdraw(session: Session, bench: Bench, document_id: int) -> Answer:
    """Take a file off its paper."""
    document = session.get_one(Document, document_id)
    journal.describe(session, "document.withdraw")
    documents.withdraw(session, document)
    return done("documents.withdrawn", _WITHDRAWN.with_values(name=document.name), "receipts")


def _t(source: str) -> Text:
    return Text("incoming", source)


_CANCELLED = _t(QT_TRANSLATE_NOOP("incoming", "Notice {number} is cancelled"))
_RELEASED = _t(QT_TRANSLATE_NOOP("incoming", "{n} released"))
_REJECTED = _t(QT_TRANSLATE_NOOP("incoming", "{n} put to the damaged ones"))
_PUT_AWAY = _t(QT_TRANSLATE_NOOP("incoming", "What is loose is put away from the dock."))
_WILL = _t(QT_TRANSLATE_NOOP("incoming", "{what} will be inspected when it comes"))
_WILL_NOT = _t(QT_TRANSLATE_NOOP("incoming", "{what} will not be inspected any more"))
_NO_ITEM = _t(QT_TRANSLATE_NOOP("incoming", "There is no item {sku}"))
_NO_SUPPLIER = _t(QT_TRANSLATE_NOOP("incoming", "There is no supplier {name}"))
_NOTHING = _t(QT_TRANSLATE_NOOP("incoming", "Nothing was changed."))
_KEPT = _t(QT_TRANSLATE_NOOP("incoming", "{name} is kept with {code}"))
_WITHDRAWN = _t(QT_TRANSLATE_NOOP("incoming", "{name} is withdrawn"))
