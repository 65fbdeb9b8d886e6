"""Fields of a list of stock on hand."""

from fulfilment.orders.files.dates import parse_expiry
from fulfilment.orders.files.fields import Field, FieldSet, words
from fulfilment.orders.files.kinds.items import SKU
from fulfilment.orders.files.kinds.locations import CODE
from fulfilment.orders.files.values import parse_code, parse_count
from fulfilment.step import QT_TRANSLATE_NOOP, Text

STOCK = FieldSet(
    "stock",
    Text("files", QT_TRANSLATE_NOOP("files", "Stock")),
    (
        Field("sku", Text("files", QT_TRANSLATE_NOOP("files", "SKU")), SKU, parse_code, is_required=True, limit=80),
        Field(
            "location",
            Text("files", QT_TRANSLATE_NOOP("files", "Location")),
            CODE,
            parse_code,
            is_required=True,
            limit=60,
        ),
        Field(
            "quantity",
            Text("files", QT_TRANSLATE_NOOP("files", "Quantity")),
            words(
                "quantity, qty, on hand, quantity on hand, stock, available, in stock, pieces, count, stock quantity",
                "количество, кол во, остаток, в наличии, daudzums, skaits, atlikums",
            ),
            parse_count,
            is_required=True,
        ),
        Field(
            "lot",
            Text("files", QT_TRANSLATE_NOOP("files", "Lot")),
            words("lot, lot number, lot code, lot no, batch, batch number, партия, номер партии, серия, partija"),
            parse_code,
            limit=60,
        ),
        Field(
            "expiry",
            Text("files", QT_TRANSLATE_NOOP("files", "Expiry")),
            words(
                "expiry, expiry date, expires, best before, use by, expiration date, bbd, срок годности, годен до",
                "derīguma termiņš, derīgs līdz, ieteicams līdz",
            ),
            parse_expiry,
        ),
    ),
    unique_by=("sku", "location", "lot"),
    sorts=frozenset({"stock"}),
)
