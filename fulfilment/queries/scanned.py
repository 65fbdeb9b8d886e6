"""What a scan means for a list: the text that finds it there."""

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from fulfilment.bench import bench_at
from fulfilment.identify import Sort, identify
from models.item import Item, Lot
from models.order import Order
from models.place import Location
from models.shipping import Parcel, Shipment
from models.work import OrderTote


def stock_text(session: Session, text: str, symbology: str, *, station_id: int) -> str:
    """Return what finds a scanned item, lot or place in the stock list.

    An unknown text stays as it is, and so does a code of several items: it finds all of them.
    """
    found = identify(session, text, symbology=symbology, installation=bench_at(session, station_id).installation)
    meaning = found.first(Sort.ITEM, Sort.LOT, Sort.LOCATION)
    if meaning is None or len({each.id for each in found.all(Sort.ITEM)}) > 1:
        return found.text
    codes: dict[Sort, Select[str]] = {
        Sort.ITEM: select(Item.sku).where(Item.id == meaning.id),
        Sort.LOT: select(Lot.code).where(Lot.id == meaning.id),
        Sort.LOCATION: select(Location.code).where(Location.id == meaning.id),
    }
    return session.scalar(codes[meaning.sort]) or found.text


def items_meant(session: Session, text: str, symbology: str, *, station_id: int) -> list[int]:
    """Return the items that a scan means; that of a SKU also when it is out of use."""
    found = identify(session, text, symbology=symbology, installation=bench_at(session, station_id).installation)
    meant = list(dict.fromkeys(meaning.id for meaning in found.all(Sort.ITEM)))
    return meant or list(session.scalars(select(Item.id).where(Item.sku == found.text)))


def order_text(session: Session, text: str, symbology: str, *, station_id: int) -> str:
    """Return the number of the order that a scanned number, tote or parcel belongs to; else the text itself."""
    found = identify(session, text, symbology=symbology, installation=bench_at(session, station_id).installation)
    meaning = found.first(Sort.ORDER, Sort.PARCEL, Sort.LOCATION)
    if meaning is None:
        return found.text
    numbers: dict[Sort, Select[str]] = {
        Sort.ORDER: select(Order.number).where(Order.id == meaning.id),
        Sort.PARCEL: select(Order.number)
        .join(Shipment, Shipment.order_id == Order.id)
        .join(Parcel, Parcel.shipment_id == Shipment.id)
        .where(Parcel.id == meaning.id),
        Sort.LOCATION: select(Order.number)
        .join(OrderTote, OrderTote.order_id == Order.id)
        .where(OrderTote.location_id == meaning.id, OrderTote.is_open),
    }
    return session.scalar(numbers[meaning.sort]) or found.text
