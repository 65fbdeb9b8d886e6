"""What a shop has besides plain articles: a set picked as parts, goods by weight, dangerous goods, substitutes."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.demo import people
from fulfilment.demo.catalogue import gtin
from fulfilment.demo.demand import chance_of
from fulfilment.demo.diary import Diary
from fulfilment.demo.furnishing import House
from fulfilment.items import recipes, store_codes, substitutes
from fulfilment.items.recipes import ASSEMBLED, SOLD, Part
from fulfilment.orders import kits, reservation
from fulfilment.orders.kits import Held
from fulfilment.orders.states import OrderState
from fulfilment.reordering import proposals
from fulfilment.search import search_text
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from fulfilment.warehouse_settings import put
from models.item import Identifier, Item, Lot
from models.order import Order, OrderKit, OrderLine, Party
from models.place import Location, LocationKind
from models.stock import Balance

NUTS_PATTERN = "23IIIIIWWWWWC"
"""How the scale at the counter writes its codes: five digits of the item, five of its grams."""
NUTS_CODE = "10417"
KIT_ORDER = "FT-SET-1"
"""The order of two breakfast sets, which waits."""


class Specials:
    """Adds a handful of special items, their stock and an order of a set."""

    def __init__(self, house: House, diary: Diary) -> None:
        self._house, self._diary = house, diary

    def work(self, session: Session) -> None:
        """Enter them, put them on shelves, and take an order in."""
        with self._diary.operation(session, "import.items", self._diary.moment(1, 840)):
            breakfast = self._enter(session)
        with self._diary.operation(session, "import.orders", self._diary.moment(1, 850)):
            self._order(session, breakfast)
        with self._diary.operation(session, "import.substitutes", self._diary.moment(1, 855)):
            self._substitutes(session)
        at = self._diary.moment(1, 860)
        with self._diary.operation(session, "reorder.refresh", at):
            proposals.refresh(session, self._house.warehouse_id, at)

    def _enter(self, session: Session) -> Item:
        mug, honey, tea = (self._ware(start) for start in ("MUG-FOR-03", "HON-FRM", "TEA-HRB"))
        breakfast = _item(
            session,
            ("SET-BREAKFAST", "mug"),
            ("Breakfast set “Forest”", "Набор для завтрака «Лес»", "Brokastu komplekts “Mežs”"),
            kit=SOLD,
            price_minor=4290,
            pack_note="One gift box for the whole set.",
        )
        recipes.set_parts(session, breakfast.id, [Part(mug, 2), Part(honey, 1), Part(tea, 1)])
        box = _item(
            session,
            ("BOX-TEA", "tea"),
            ("Tea box for two", "Чайная коробка на двоих", "Tējas kaste diviem"),
            kit=ASSEMBLED,
            price_minor=3490,
        )
        recipes.set_parts(session, box.id, [Part(mug, 2), Part(tea, 1)])
        oil = _item(
            session,
            ("LAMP-OIL", "oil"),
            ("Lamp oil, 1 l", "Ламповое масло, 1 л", "Lampu eļļa, 1 l"),
            price_minor=690,
            cost_minor=310,
            weight_g=870,
            is_upright=True,
            hazard_class="3",
            receive_note="Apart from food: shelf at the door.",
            pick_note="Never on its side.",
        )
        nuts = _item(
            session,
            ("NUT-HAZEL", "granola"),
            ("Hazelnuts, loose", "Фундук на развес", "Lazdu rieksti, beramie"),
            measure="g",
            price_minor=2,
            cost_minor=1,
            weight_g=1,
        )
        session.add(Identifier(item_id=oil.id, text=gtin("290041799101")))
        session.add(Identifier(item_id=nuts.id, text=NUTS_CODE))
        put(session, store_codes.SETTING, [NUTS_PATTERN])
        for (item, pieces), shelf in zip(((oil, 24), (nuts, 8500)), self._empty(session), strict=False):
            lot_id = session.scalars(select(Lot.id).where(Lot.item_id == item.id)).one()
            source = Place(item.id, ledger.outside(session)[LocationKind.SUPPLIER], lot_id)
            ledger.post(session, source, shelf, pieces)
        return breakfast

    def _ware(self, start: str) -> int:
        return next(ware.item_id for ware in self._house.wares if ware.article.sku.startswith(start))

    def _empty(self, session: Session) -> Sequence[int]:
        used = select(Balance.location_id).where(Balance.on_hand > 0)
        empty = select(Location.id).where(
            Location.kind == LocationKind.BIN, Location.is_pickable, Location.id.not_in(used)
        )
        return session.scalars(empty.order_by(Location.id.desc()).limit(2)).all()

    def _order(self, session: Session, breakfast: Item) -> None:
        """Take an order of two sets in, as a file would bring it."""
        customer = people.customer(chance_of("specials"))
        party = Party(**customer.address)
        session.add(party)
        session.flush()
        at = self._diary.moment(1, 845)
        order = Order(
            number=KIT_ORDER,
            external_key=f"shop:{KIT_ORDER}",
            channel="shop",
            warehouse_id=self._house.warehouse_id,
            recipient_id=party.id,
            ordered_at=at,
            ship_by=(at + timedelta(days=2)).date(),
            priority=5,
            carrier=customer.carrier,
            service=customer.service,
            language=customer.language,
        )
        session.add(order)
        session.flush()
        wanted: dict[str, object] = {"item_id": breakfast.id, "quantity": 2, "price_minor": breakfast.price_minor}
        ordered = kits.taken_apart({"1": wanted}, kits.kits_among(session, [breakfast.id]), Held())
        kit = OrderKit(order_id=order.id, external_key="1", **wanted)
        session.add(kit)
        session.flush()
        for key, columns in ordered.lines.items():
            _, pieces = ordered.kit_of[key]
            session.add(OrderLine(order_id=order.id, external_key=key, kit_id=kit.id, kit_pieces=pieces, **columns))
        session.flush()
        reservation.promise(session, [order])

    def _substitutes(self, session: Session) -> None:
        """Name the other colours and sizes as substitutes of what is short."""
        short = (
            select(Item)
            .join(OrderLine, OrderLine.item_id == Item.id)
            .join(Order, Order.id == OrderLine.order_id)
            .where(Order.state == OrderState.SHORT, OrderLine.quantity > OrderLine.picked, Item.product != "")
        )
        for item in session.scalars(short.order_by(Item.id)).unique().all():
            siblings = select(Item.id).where(Item.product == item.product, Item.id != item.id).order_by(Item.id)
            substitutes.set_substitutes(session, item.id, session.scalars(siblings.limit(3)).all())


def _item(session: Session, known: tuple[str, str], names: tuple[str, str, str], **fields: object) -> Item:
    """Add an item by SKU and picture, and its names, with its untracked lot."""
    sku, picture = known
    english, russian, latvian = names
    item = Item(sku=sku, picture=picture, name=english, name_ru=russian, name_lv=latvian, **fields)
    item.search = search_text(sku, names)
    session.add(item)
    session.flush()
    session.add(Lot(item_id=item.id))
    session.flush()
    return item
