"""Fields of an order history: what was wanted before, read for demand and never for stock."""

from fulfilment.orders.files.dates import parse_day
from fulfilment.orders.files.fields import Field, FieldSet, words
from fulfilment.orders.files.kinds.orders import CURRENCY, LINE_SKU, NUMBER, ORDERED_AT, PRICE, QUANTITY
from fulfilment.orders.files.places import parse_country
from fulfilment.orders.files.values import parse_amount, parse_code, parse_currency, parse_integer, parse_text
from fulfilment.step import QT_TRANSLATE_NOOP, Text

HISTORY = FieldSet(
    "history",
    Text("files", QT_TRANSLATE_NOOP("files", "Order history")),
    (
        Field(
            "document",
            Text("files", QT_TRANSLATE_NOOP("files", "Order number")),
            NUMBER,
            parse_code,
            is_required=True,
            limit=60,
        ),
        Field(
            "sku", Text("files", QT_TRANSLATE_NOOP("files", "SKU")), LINE_SKU, parse_code, is_required=True, limit=80
        ),
        Field(
            "name",
            Text("files", QT_TRANSLATE_NOOP("files", "Name")),
            words("description, lineitem name, product name, item name, item title, наименование товара, nosaukums"),
            parse_text,
        ),
        Field(
            "quantity",
            Text("files", QT_TRANSLATE_NOOP("files", "Quantity")),
            QUANTITY,
            parse_integer,
            is_required=True,
        ),
        Field(
            "ordered_on",
            Text("files", QT_TRANSLATE_NOOP("files", "Ordered on")),
            ORDERED_AT,
            parse_day,
            is_required=True,
        ),
        Field("price", Text("files", QT_TRANSLATE_NOOP("files", "Price")), PRICE, parse_amount),
        Field("currency", Text("files", QT_TRANSLATE_NOOP("files", "Currency")), CURRENCY, parse_currency),
        Field(
            "country",
            Text("files", QT_TRANSLATE_NOOP("files", "Country")),
            words("shipping country, ship country, ship to country, country, country code, страна, valsts"),
            parse_country,
        ),
        Field(
            "customer",
            Text("files", QT_TRANSLATE_NOOP("files", "Customer number")),
            words("customer id, customer no, customer number, номер клиента, klienta numurs"),
            parse_code,
        ),
    ),
    sorts=frozenset({"order", "cancelled", "return", "correction"}),
)
