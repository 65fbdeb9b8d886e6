"""Sets the demo warehouse up before its first day: building, people, articles, suppliers, cartons, reorder rules."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import founding
from fulfilment.demo import places, sheets
from fulfilment.demo.catalogue import Article, articles
from fulfilment.demo.demand import Pace
from fulfilment.demo.diary import add_rows
from fulfilment.demo.people import COLLEAGUES
from fulfilment.demo.places import Bay, Shelf
from fulfilment.demo.sheets import size_mm
from fulfilment.search import search_text
from models import journal
from models.item import Identifier, Item, Lot, Supplier
from models.order import Party
from models.people import Operator, Station
from models.place import ItemPlace, Location, LocationKind, PlaceStatus, Warehouse
from models.purchase import ReorderRule
from models.shipping import CartonType
from models.sorting import natural_key

SHOP = "Forest & Table"
INSTALLATION = "DEMO"
LABEL_PRINTER = "Demo printer"
"""Name under which the demo's station sends its labels."""
SENDER = {
    "company": SHOP,
    "street": "Priežu iela 3",
    "postcode": "LV-1016",
    "city": "Rīga",
    "country": "LV",
    "phone": "+371 2000 0000",
    "email": "hello@example.com",
}


@dataclass(frozen=True)
class Ware:
    """An article in the books."""

    article: Article
    """What it is."""
    item_id: int
    """Its item."""
    plain_lot_id: int
    """Its lot with the empty code."""
    home_id: int
    """The bin it lives in."""
    minimum: int
    """Reorder when not more than this is left."""
    target: int
    """Reorder up to here."""


@dataclass(frozen=True)
class House:
    """The furnished warehouse."""

    warehouse_id: int
    """The warehouse."""
    station_id: int
    """Its station."""
    dock_id: int
    """Where goods arrive."""
    operators: tuple[int, ...]
    """Those who work here."""
    locations: dict[str, int]
    """Bins and totes: code to id."""
    suppliers: dict[str, int]
    """Code to id."""
    wares: tuple[Ware, ...]
    """Everything sold, in the order of the catalogue."""


def furnish(session: Session, pace: Pace) -> House:
    """Write everything that a warehouse has before goods come; one operation."""
    founded = founding.found(
        session, name=SHOP, code="FT", station="bench-1", time_zone="Europe/Riga", installation=INSTALLATION
    )
    warehouse = session.get_one(Warehouse, founded.warehouse_id)
    sender = session.get_one(Party, warehouse.sender_id)
    for column, value in SENDER.items():
        setattr(sender, column, value)
    station = session.get_one(Station, founded.station_id)
    station.name, station.label_printer = "Bench 1", LABEL_PRINTER
    session.flush()
    journal.operation_id(session)
    people = [vars(person) for person in COLLEAGUES]
    operators = add_rows(session, Operator, [{**person, "role": "operator"} for person in people])
    locations = _build(session, founded.warehouse_id, founded.dock_id)
    suppliers = _suppliers(session)
    add_rows(session, CartonType, [_carton(row) for row in sheets.rows("cartons")])
    wares = _stock_list(session, pace, locations)
    add_rows(session, ItemPlace, [_home(ware, founded.warehouse_id) for ware in wares])
    add_rows(session, ReorderRule, [_rule(ware, founded.warehouse_id, suppliers) for ware in wares])
    return House(
        founded.warehouse_id, founded.station_id, founded.dock_id, tuple(operators), locations, suppliers, wares
    )


def _build(session: Session, warehouse_id: int, dock_id: int) -> dict[str, int]:
    zones = [_place(zone.code, LocationKind.ZONE, warehouse_id, name=zone.name) for zone in places.ZONES]
    zone_ids = dict(zip((zone.code for zone in places.ZONES), add_rows(session, Location, zones), strict=True))
    bins = [_bin(shelf, warehouse_id, zone_ids[shelf.zone]) for shelf in places.shelves()]
    totes = [_place(f"T-{number:02d}", LocationKind.TOTE, warehouse_id) for number in range(1, places.TOTES + 1)]
    ids = [*add_rows(session, Location, bins), *add_rows(session, Location, totes)]
    benches = [
        _place(bay.code, LocationKind.STAGING, warehouse_id, name=bay.name, **_on_the_floor(bay))
        for bay in places.BENCHES
    ]
    add_rows(session, Location, benches)
    add_rows(session, Location, _beside_the_dock(warehouse_id))
    _draw_front(session)
    pallets = [_place(code, LocationKind.PALLET, warehouse_id, parent_id=dock_id) for code in places.PALLETS]
    add_rows(session, Location, pallets)
    return dict(zip((str(row["code"]) for row in [*bins, *totes]), ids, strict=True))


def _beside_the_dock(warehouse_id: int) -> list[dict[str, object]]:
    """Return where goods wait for inspection, where damaged ones lie, and where those lie that orders wait for."""
    use: tuple[tuple[places.Bay, dict[str, object]], ...] = (
        (places.INSPECTION, {"status": PlaceStatus.HELD, "is_pickable": False}),
        (places.DAMAGED, {"status": PlaceStatus.DAMAGED, "is_pickable": False}),
        (places.CROSS_DOCK, {"status": PlaceStatus.AVAILABLE, "is_pickable": True}),
    )
    return [
        _place(bay.code, LocationKind.STAGING, warehouse_id, name=bay.name, **_on_the_floor(bay), **fields)
        for bay, fields in use
    ]


def _draw_front(session: Session) -> None:
    """Say where the places lie that every warehouse is founded with."""
    front = {bay.code: bay for bay in (places.DOCK, places.OUT)}
    for place in session.scalars(select(Location).where(Location.code.in_(front))):
        place.name = front[place.code].name
        for column, value in _on_the_floor(front[place.code]).items():
            setattr(place, column, value)
    session.flush()


def _on_the_floor(bay: Bay) -> dict[str, object]:
    (x_mm, y_mm), (width_mm, depth_mm) = bay.at_mm, bay.extent_mm
    return {"x_mm": x_mm, "y_mm": y_mm, "z_mm": 0, "width_mm": width_mm, "depth_mm": depth_mm}


def _place(code: str, kind: str, warehouse_id: int, **fields: object) -> dict[str, object]:
    return {"code": code, "kind": str(kind), "warehouse_id": warehouse_id, "sort_key": natural_key(code), **fields}


def _bin(shelf: Shelf, warehouse_id: int, zone_id: int) -> dict[str, object]:
    aisle, bay, level = shelf.at
    x_mm, y_mm, z_mm = shelf.at_mm
    fields = {"aisle": aisle, "bay": bay, "level": level, "x_mm": x_mm, "y_mm": y_mm, "z_mm": z_mm}
    fields["width_mm"], fields["depth_mm"] = shelf.extent_mm
    row = _place(shelf.code, LocationKind.BIN, warehouse_id, parent_id=zone_id, route_order=shelf.route_order)
    use = {"is_pickable": shelf.is_pickable, "is_overstock": shelf.is_overstock, "velocity": shelf.velocity}
    status = PlaceStatus.HELD if shelf.code == places.HELD else PlaceStatus.AVAILABLE
    limits = {"most_weight_g": places.SHELF_CARRIES_G[shelf.zone], "most_volume_ml": places.SHELF_HOLDS_ML[shelf.zone]}
    return {**row, **fields, **use, **limits, "status": status}


def _suppliers(session: Session) -> dict[str, int]:
    rows: list[dict[str, object]] = [
        {
            "code": row["code"],
            "name": row["name"],
            "currency": row["currency"],
            "language": row["language"],
            "lead_time_days": int(row["lead_days"]),
        }
        for row in sheets.rows("suppliers")
    ]
    return dict(zip((str(row["code"]) for row in rows), add_rows(session, Supplier, rows), strict=True))


def _carton(row: dict[str, str]) -> dict[str, object]:
    sides = ("length", "width", "height")
    inner = {f"inner_{side}_mm": size for side, size in zip(sides, size_mm(row["inner"]), strict=True)}
    outer = {f"outer_{side}_mm": size for side, size in zip(sides, size_mm(row["outer"]), strict=True)}
    weights = {"tare_g": int(row["tare_g"]), "gross_limit_g": int(row["limit_g"])}
    return {"code": row["code"], "name": row["name"], **inner, **outer, **weights}


def _stock_list(session: Session, pace: Pace, locations: dict[str, int]) -> tuple[Ware, ...]:
    sold = articles()
    item_ids = add_rows(session, Item, [_item(article) for article in sold])
    lot_ids = add_rows(session, Lot, [{"item_id": item_id, "code": ""} for item_id in item_ids])
    codes: list[dict[str, object]] = [
        {"item_id": item_id, **vars(code)}
        for article, item_id in zip(sold, item_ids, strict=True)
        for code in article.codes
    ]
    add_rows(session, Identifier, codes)
    homes = places.homes(sold)
    return tuple(
        Ware(article, item_id, lot_id, locations[homes[article.sku]], *pace.levels(article))
        for article, item_id, lot_id in zip(sold, item_ids, lot_ids, strict=True)
    )


def _item(article: Article) -> dict[str, object]:
    length, width, height = article.size_mm
    columns = ("name", "name_ru", "name_lv", "variant", "variant_ru", "variant_lv")
    texts = (*article.names, *article.variants)
    figures = ("weight_g", "price_minor", "cost_minor", "can_count", "is_fragile", "is_upright")
    plain = (*figures, "sku", "product", "picture", "customs_code", "note")
    return {
        **{name: getattr(article, name) for name in plain},
        **dict(zip(columns, texts, strict=True)),
        "search": search_text(article.sku, texts),
        "tracking": "lot" if article.has_lots else "none",
        "length_mm": length,
        "width_mm": width,
        "height_mm": height,
        "currency": "EUR",
        "origin_country": article.origin,
    }


def _home(ware: Ware, warehouse_id: int) -> dict[str, object]:
    return {"item_id": ware.item_id, "warehouse_id": warehouse_id, "location_id": ware.home_id}


def _rule(ware: Ware, warehouse_id: int, suppliers: dict[str, int]) -> dict[str, object]:
    return {
        "item_id": ware.item_id,
        "warehouse_id": warehouse_id,
        "supplier_id": suppliers[ware.article.supplier],
        "minimum": ware.minimum,
        "target": ware.target,
        "multiple": ware.article.case,
    }
