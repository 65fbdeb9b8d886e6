"""Fields of a list of locations."""

import re
from collections.abc import Callable, Iterable

from fulfilment.orders.files.fields import Field, FieldSet, words
from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.values import (
    Rules,
    parse_code,
    parse_count,
    parse_integer,
    parse_length,
    parse_text,
    parse_truth,
    parse_volume,
    parse_weight,
)
from fulfilment.step import QT_TRANSLATE_NOOP, Text

UNKNOWN_KIND = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is not a kind of location."))
WRITE_KIND = Text("files", QT_TRANSLATE_NOOP("files", "Write zone, bin, dock, staging, tote or pallet."))

CODE = words(
    "location, location code, bin, bin code, bin location, storage location, shelf, place, code, barcode",
    "ячейка, код ячейки, место, место хранения, адрес хранения, vieta, šūna, vietas kods, kods, plaukts",
)
_KINDS = {
    "zone": ("zone", "area", "zona", "зона"),
    "bin": ("bin", "shelf", "slot", "rack", "pick", "storage", "ячейка", "полка", "место", "šūna", "plaukts", "vieta"),
    "dock": ("dock", "receiving", "ворота", "приемка", "приёмка", "rampa", "saņemšana"),
    "staging": ("staging", "stage", "packing", "shipping", "отгрузка", "зона отгрузки", "izsniegšana"),
    "tote": ("tote", "box", "basket", "ящик", "корзина", "kaste", "grozs"),
    "pallet": ("pallet", "паллета", "поддон", "palete"),
}
_BY_WORD = {word: kind for kind, names in _KINDS.items() for word in names}


def parse_kind(text: str, rules: Rules) -> str:
    """Return the kind of location of its name in three languages. Raises BadValueError."""
    kind = _BY_WORD.get(text.strip().lower())
    if kind is None:
        raise BadValueError(UNKNOWN_KIND.with_values(value=text), WRITE_KIND)
    return kind


_STATUSES = {
    "available": ("available", "ok", "free", "доступно", "доступна", "свободно", "pieejams", "pieejama", "brīvs"),
    "held": (
        *("held", "hold", "on hold", "blocked", "quarantine", "удержано", "заблокировано", "карантин"),
        *("aizturēts", "aizturēta", "bloķēts", "bloķēta", "karantīna"),
    ),
    "damaged": ("damaged", "damage", "defect", "брак", "повреждено", "повреждена", "bojāts", "bojāta", "brāķis"),
}
_MIXINGS = {
    "mixed": ("mixed", "mix", "any", "разное", "смешанное", "любое", "jaukts", "jaukta", "dažāds"),
    "same_item": ("same item", "same", "same product", "один товар", "одинаковое", "viena prece", "vienāds"),
    "empty": ("empty", "empty only", "только пустая", "пустая", "tikai tukša", "tukša", "tukšs"),
}
_VELOCITIES = {"A": ("a", "а", "fast", "быстрый", "ātrs"), "B": ("b", "б", "в", "medium", "средний", "vidējs")}
_VELOCITIES |= {"C": ("c", "с", "slow", "медленный", "lēns")}
_STORAGES = {
    False: ("pick", "pick face", "picking", "отбор", "зона отбора", "komplektēšana", "atlase"),
    True: ("overstock", "reserve", "bulk", "запас", "резерв", "хранение", "rezerve", "krājums", "uzglabāšana"),
}
NOT_ONE_OF = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is not among the words known here."))
WRITE_STATUS = Text("files", QT_TRANSLATE_NOOP("files", "Write available, held or damaged."))
WRITE_MIXING = Text("files", QT_TRANSLATE_NOOP("files", "Write mixed, same item or empty."))
WRITE_VELOCITY = Text("files", QT_TRANSLATE_NOOP("files", "Write A, B or C."))
WRITE_STORAGE = Text("files", QT_TRANSLATE_NOOP("files", "Write pick or overstock."))


def parse_skus(text: str, rules: Rules) -> tuple[str, ...]:
    """Return the SKUs of a cell, separated by semicolons, bars or lines."""
    parts = (parse_code(part, rules) for part in re.split(r"[;|\n\r\t]+", text))
    return tuple(dict.fromkeys(part for part in parts if part))


def _choice(known: Iterable[tuple[object, tuple[str, ...]]], cure: Text) -> Callable[[str, Rules], object]:
    """Return a reader of words in three languages for one of a few values."""
    by_word = {word: value for value, words_ in known for word in words_}

    def parse(text: str, rules: Rules) -> object:
        value = by_word.get(" ".join(text.lower().replace("_", " ").split()))
        if value is None:
            raise BadValueError(NOT_ONE_OF.with_values(value=text), cure)
        return value

    return parse


LOCATIONS = FieldSet(
    "locations",
    Text("files", QT_TRANSLATE_NOOP("files", "Locations")),
    (
        Field(
            "code", Text("files", QT_TRANSLATE_NOOP("files", "Location")), CODE, parse_code, is_required=True, limit=60
        ),
        Field(
            "name",
            Text("files", QT_TRANSLATE_NOOP("files", "Name")),
            words("name, description, location name, название, наименование, nosaukums, apraksts"),
            parse_text,
            limit=120,
        ),
        Field(
            "kind",
            Text("files", QT_TRANSLATE_NOOP("files", "Kind")),
            words("kind, type, location type, usage, вид, тип, veids, tips"),
            parse_kind,
        ),
        Field(
            "parent",
            Text("files", QT_TRANSLATE_NOOP("files", "Zone")),
            words("zone, parent, parent location, area, within, зона, родитель, zona"),
            parse_code,
            limit=60,
        ),
        Field(
            "aisle",
            Text("files", QT_TRANSLATE_NOOP("files", "Aisle")),
            words("aisle, row, ряд, проход, aleja, rinda"),
            parse_integer,
        ),
        Field(
            "bay",
            Text("files", QT_TRANSLATE_NOOP("files", "Bay")),
            words("bay, rack, column, стеллаж, секция, sekcija, stelaža"),
            parse_integer,
        ),
        Field(
            "level",
            Text("files", QT_TRANSLATE_NOOP("files", "Level")),
            words("level, shelf level, tier, уровень, ярус, līmenis"),
            parse_integer,
        ),
        Field(
            "x",
            Text("files", QT_TRANSLATE_NOOP("files", "X coordinate")),
            words("x, x mm, coordinate x, pos x, координата x, koordināta x"),
            parse_length,
        ),
        Field(
            "y",
            Text("files", QT_TRANSLATE_NOOP("files", "Y coordinate")),
            words("y, y mm, coordinate y, pos y, координата y, koordināta y"),
            parse_length,
        ),
        Field(
            "z",
            Text("files", QT_TRANSLATE_NOOP("files", "Z coordinate")),
            words("z, z mm, coordinate z, pos z, координата z, koordināta z"),
            parse_length,
        ),
        Field(
            "width",
            Text("files", QT_TRANSLATE_NOOP("files", "Width on the floor")),
            words("width, width mm, width x, ширина, platums"),
            parse_length,
        ),
        Field(
            "depth",
            Text("files", QT_TRANSLATE_NOOP("files", "Depth on the floor")),
            words("depth, depth mm, width y, глубина, dziļums"),
            parse_length,
        ),
        Field(
            "route_order",
            Text("files", QT_TRANSLATE_NOOP("files", "Route order")),
            words("route order, pick order, pick sequence, route, sequence, sort, порядок обхода, маршрут, maršruts"),
            parse_integer,
        ),
        Field(
            "is_pickable",
            Text("files", QT_TRANSLATE_NOOP("files", "For picking")),
            words("pickable, is pickable, picking, для отбора, komplektēšanai"),
            parse_truth,
        ),
        Field(
            "status",
            Text("files", QT_TRANSLATE_NOOP("files", "Status")),
            words("status, state, location status, availability, статус, состояние, statuss, stāvoklis"),
            _choice(_STATUSES.items(), WRITE_STATUS),
        ),
        Field(
            "storage",
            Text("files", QT_TRANSLATE_NOOP("files", "Pick face or overstock")),
            words("storage, storage type, use, pick or overstock, назначение, вид хранения, lietojums, uzglabāšana"),
            _choice(_STORAGES.items(), WRITE_STORAGE),
        ),
        Field(
            "most_pieces",
            Text("files", QT_TRANSLATE_NOOP("files", "Most pieces")),
            words(
                "max pieces, max quantity, max qty, capacity, most pieces, capacity pieces, макс количество",
                "максимум штук, вместимость, вместимость шт, maks daudzums, ietilpība, maks gab",
            ),
            parse_count,
        ),
        Field(
            "most_weight",
            Text("files", QT_TRANSLATE_NOOP("files", "Greatest weight")),
            words(
                "max weight, max load, weight limit, capacity weight, most weight, макс вес, максимальный вес",
                "нагрузка, грузоподъёмность, грузоподъемность, maks svars, nestspēja",
            ),
            parse_weight,
        ),
        Field(
            "most_volume",
            Text("files", QT_TRANSLATE_NOOP("files", "Greatest volume")),
            words(
                "max volume, volume, capacity volume, volume limit, most volume, макс объём, макс объем, объём, объем",
                "maks tilpums, tilpums",
            ),
            parse_volume,
        ),
        Field(
            "mixing",
            Text("files", QT_TRANSLATE_NOOP("files", "What may lie together")),
            words("mixing, mixing policy, mix, policy, allow new product, смешивание, jaukšana, sajaukšana"),
            _choice(_MIXINGS.items(), WRITE_MIXING),
        ),
        Field(
            "velocity",
            Text("files", QT_TRANSLATE_NOOP("files", "Velocity class")),
            words("velocity, velocity class, abc, abc class, класс оборота, класс abc, aprites klase, abc klase"),
            _choice(_VELOCITIES.items(), WRITE_VELOCITY),
        ),
        Field(
            "home_of",
            Text("files", QT_TRANSLATE_NOOP("files", "Home of items (SKUs)")),
            words(
                "home of, home item, home items, home sku, fixed item, assigned item, постоянный товар",
                "закреплённый товар, закрепленный товар, товар ячейки, pastāvīgā prece, vietas prece",
            ),
            parse_skus,
            limit=400,
        ),
    ),
    unique_by=("code",),
    sorts=frozenset({"location"}),
)
