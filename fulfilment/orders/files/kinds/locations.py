"""Fields of a list of locations."""

from fulfilment.orders.files.fields import Field, FieldSet, words
from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.values import Rules, parse_code, parse_integer, parse_length, parse_text, parse_truth
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
    ),
    unique_by=("code",),
    sorts=frozenset({"location"}),
)
