"""Announces deliveries for tests: pallets, cartons and loose pieces in a line each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session
from stdnum import ean

from models.advice import Advice, AdviceLine, AdviceUnit
from models.base import utc_now
from models.item import Item, Supplier
from models.purchase import PurchaseLine, PurchaseOrder


def sscc(number: int) -> str:
    """Return the SSCC of a number of one company."""
    body = f"04750000{number:09d}"
    return body + str(ean.calc_check_digit(body))


PALLET, CARTON, ON_PALLET, OTHER = sscc(1), sscc(2), sscc(3), sscc(4)


@dataclass(frozen=True)
class Row:
    """Pieces that are announced."""

    sku: str
    """Item."""
    pieces: int
    """How many."""
    unit: str = ""
    """SSCC of what they are in; empty for loose pieces."""
    lot: str = ""
    """Lot."""
    expires_on: date | None = None
    """Expiry."""
    purchase: str = ""
    """Number of the purchase order."""


def supplier(session: Session, code: str = "S1", **fields: object) -> Supplier:
    """Return a supplier, adding it when it is new."""
    known = session.scalars(select(Supplier).where(Supplier.code == code)).first()
    if known is None:
        known = Supplier(code=code, name=f"Supplier {code}", **fields)
        session.add(known)
        session.flush()
    return known


def purchase(session: Session, number: str, lines: Sequence[tuple[str, int]]) -> PurchaseOrder:
    """Add a purchase order of (SKU, pieces) lines."""
    made = PurchaseOrder(number=number, supplier_id=supplier(session).id, warehouse_id=1, ordered_at=utc_now())
    session.add(made)
    session.flush()
    for sku, pieces in lines:
        item_id = session.scalars(select(Item.id).where(Item.sku == sku)).one()
        session.add(PurchaseLine(purchase_order_id=made.id, item_id=item_id, quantity=pieces))
    session.flush()
    return made


def advice(
    session: Session,
    number: str,
    rows: Sequence[Row],
    *,
    units: Sequence[tuple[str, str, str]] = (),
    warehouse_id: int = 1,
    code: str = "S1",
    expected_on: date | None = None,
) -> Advice:
    """Announce rows; `units` are kind, SSCC and the SSCC of the pallet that a carton stands on."""
    made = Advice(
        number=number,
        supplier_id=supplier(session, code).id,
        warehouse_id=warehouse_id,
        announced_at=utc_now(),
        expected_on=expected_on,
    )
    session.add(made)
    session.flush()
    ids: dict[str, int] = {}
    for kind, text, pallet in units:
        unit = AdviceUnit(advice_id=made.id, sscc=text, kind=kind, pallet_id=ids.get(pallet))
        session.add(unit)
        session.flush()
        ids[text] = unit.id
    for row in rows:
        bought = session.scalars(select(PurchaseOrder.id).where(PurchaseOrder.number == row.purchase)).first()
        session.add(
            AdviceLine(
                advice_id=made.id,
                unit_id=ids.get(row.unit),
                purchase_order_id=bought,
                item_id=session.scalars(select(Item.id).where(Item.sku == row.sku)).one(),
                lot_code=row.lot,
                expires_on=row.expires_on,
                quantity=row.pieces,
            )
        )
    session.flush()
    return made
