"""Fields of a list of kits with their parts, and of a list of substitutes."""

from fulfilment.orders.files.fields import Field, FieldSet, words
from fulfilment.orders.files.kinds.items import SKU
from fulfilment.orders.files.values import parse_code, parse_count
from fulfilment.step import QT_TRANSLATE_NOOP, Text

KITS = FieldSet(
    "kits",
    Text("files", QT_TRANSLATE_NOOP("files", "Parts of kits")),
    (
        Field(
            "kit",
            Text("files", QT_TRANSLATE_NOOP("files", "Kit")),
            words(
                "kit, kit sku, bundle, bundle sku, parent sku, set, assembly, parent",
                "набор, комплект, артикул набора, артикул комплекта, komplekts, komplekta artikuls",
            ),
            parse_code,
            is_required=True,
            limit=80,
        ),
        Field(
            "part",
            Text("files", QT_TRANSLATE_NOOP("files", "Part")),
            words("part, part sku, component, component sku, child sku, material, часть, состав, компонент")
            + words("sastāvdaļa, detaļa")
            + SKU,
            parse_code,
            is_required=True,
            limit=80,
        ),
        Field(
            "quantity",
            Text("files", QT_TRANSLATE_NOOP("files", "Pieces in a kit")),
            words("quantity, qty, pieces, per kit, quantity per kit, component quantity, количество, кол во, daudzums"),
            parse_count,
            is_required=True,
        ),
        Field(
            "sort",
            Text("files", QT_TRANSLATE_NOOP("files", "Sold or assembled")),
            words("type, kit type, sort, вид, тип, veids"),
            parse_code,
            limit=20,
        ),
    ),
    group_by="kit",
    unique_by=("kit", "part"),
    sorts=frozenset({"part"}),
)

SUBSTITUTES = FieldSet(
    "substitutes",
    Text("files", QT_TRANSLATE_NOOP("files", "Substitutes")),
    (
        Field("sku", Text("files", QT_TRANSLATE_NOOP("files", "SKU")), SKU, parse_code, is_required=True, limit=80),
        Field(
            "substitute",
            Text("files", QT_TRANSLATE_NOOP("files", "Substitute")),
            words(
                "substitute, substitute sku, alternative, alternative sku, replacement, replaced by",
                "замена, аналог, артикул замены, aizstājējs, aizvietotājs, aizstājēja artikuls",
            ),
            parse_code,
            is_required=True,
            limit=80,
        ),
        Field(
            "rank",
            Text("files", QT_TRANSLATE_NOOP("files", "Rank")),
            words("rank, order, priority, sequence, порядок, приоритет, secība, prioritāte"),
            parse_count,
        ),
    ),
    group_by="sku",
    unique_by=("sku", "substitute"),
    sorts=frozenset({"substitute"}),
)
