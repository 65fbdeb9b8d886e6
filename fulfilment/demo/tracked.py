"""What a shop tracks more closely: lamps with serial numbers, and a cream that leaves the shelf before it expires."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.demo.catalogue import gtin
from fulfilment.demo.diary import Diary
from fulfilment.demo.furnishing import House
from fulfilment.search import search_text
from fulfilment.stock import ledger, lots, shelf_life
from fulfilment.stock.ledger import Place
from fulfilment.stock.shelf_life import Printed
from models.item import Identifier, Item, Lot
from models.place import Location, LocationKind
from models.stock import Balance

SERIALS = tuple(f"GL-26-{number:04d}" for number in range(101, 106))
"""Serial numbers of the lamps."""
_CREAMS = (("C-0412", 9, 6), ("C-0518", 24, 14), ("C-0701", 120, 30))
"""Lots of the cream: code, days to its expiry, pieces. The first is to be removed, the second is past its best."""


class Tracked:
    """Adds two items, their pieces and lots."""

    def __init__(self, house: House, diary: Diary) -> None:
        self._house, self._diary = house, diary

    def work(self, session: Session) -> None:
        """Enter them and put them on shelves."""
        with self._diary.operation(session, "import.items", self._diary.moment(1, 842)):
            lamp = _item(
                session,
                ("LAMP-GLOW", "lantern"),
                ("Lamp “Glow”", "Лампа «Свет»", "Lampa “Gaisma”"),
                code=gtin("290041799201"),
                tracking="serial",
                price_minor=3890,
                cost_minor=1950,
                weight_g=620,
                length_mm=180,
                width_mm=180,
                height_mm=340,
            )
            cream = _item(
                session,
                ("CREAM-HAND", "soap"),
                ("Hand cream “Birch”", "Крем для рук «Берёза»", "Roku krēms “Bērzs”"),
                code=gtin("290041799301"),
                tracking="lot",
                price_minor=890,
                cost_minor=340,
                weight_g=95,
                shelf_life_days=365,
                receive_by_days=90,
                best_before_days=30,
                removal_days=14,
            )
        with self._diary.operation(session, "import.stock", self._diary.moment(1, 843)):
            shelves = self._empty(session)
            for shelf in shelves[:1]:
                for serial in SERIALS:
                    _take_in(session, lots.add(session, lamp, serial, shelf_life.dates(lamp, Printed())), shelf, 1)
            for shelf, (code, days, pieces) in zip(shelves[1:], _CREAMS, strict=False):
                printed = Printed(expires_on=self._diary.today + timedelta(days=days))
                _take_in(session, lots.add(session, cream, code, shelf_life.dates(cream, printed)), shelf, pieces)

    def _empty(self, session: Session) -> Sequence[int]:
        used = select(Balance.location_id).where(Balance.on_hand > 0)
        empty = select(Location.id).where(
            Location.kind == LocationKind.BIN, Location.is_pickable, Location.is_active, Location.id.not_in(used)
        )
        here = empty.where(Location.warehouse_id == self._house.warehouse_id)
        return session.scalars(here.order_by(Location.id.desc()).limit(1 + len(_CREAMS))).all()


def _take_in(session: Session, lot: Lot, location_id: int, pieces: int) -> None:
    supplier = ledger.outside(session)[LocationKind.SUPPLIER]
    ledger.post(session, Place(lot.item_id, supplier, lot.id), location_id, pieces)


def _item(
    session: Session, known: tuple[str, str], names: tuple[str, str, str], *, code: str, **fields: object
) -> Item:
    sku, picture = known
    english, russian, latvian = names
    item = Item(sku=sku, picture=picture, name=english, name_ru=russian, name_lv=latvian, **fields)
    item.search = search_text(sku, names)
    session.add(item)
    session.flush()
    session.add(Lot(item_id=item.id))
    session.add(Identifier(item_id=item.id, text=code))
    session.flush()
    return item
