"""Mappings that come with the program, for files whose headers alone would mislead."""

from fulfilment.orders.files.mapping import Mapping, Options

_BLANKS = ("Unspecified", "European Community", "Channel Islands")
"""Not countries of ISO 3166-1; the Channel Islands are two."""
_ONLINE_RETAIL = {"sku": "StockCode", "name": "Description"}

_OPTIONS = Options(
    decimal=".", constants={"currency": "GBP"}, blanks=_BLANKS, source="online-retail", rule="online-retail"
)

BUILT_IN: tuple[Mapping, ...] = (
    Mapping(
        "online-retail",
        "items",
        {**_ONLINE_RETAIL, "price": "UnitPrice"},
        Options(
            decimal=".", constants={"currency": "GBP"}, blanks=_BLANKS, source="online-retail", rule="online-retail"
        ),
    ),
    Mapping(
        "online-retail",
        "history",
        {
            **_ONLINE_RETAIL,
            "document": "InvoiceNo",
            "quantity": "Quantity",
            "ordered_on": "InvoiceDate",
            "price": "UnitPrice",
            "country": "Country",
            "customer": "CustomerID",
        },
        Options(
            decimal=".", constants={"currency": "GBP"}, blanks=_BLANKS, source="online-retail", rule="online-retail"
        ),
    ),
    Mapping(
        "online-retail",
        "orders",
        {
            "sku": "StockCode",
            "number": "InvoiceNo",
            "quantity": "Quantity",
            "ordered_at": "InvoiceDate",
            "price": "UnitPrice",
            "country": "Country",
            "recipient": "CustomerID",
        },
        Options(
            decimal=".",
            zone="Europe/London",
            constants={"currency": "GBP", "recipient": "Online shop"},
            blanks=_BLANKS,
            source="online-retail",
            rule="online-retail",
        ),
    ),
    Mapping(
        "shopify",
        "orders",
        {
            "number": "Name",
            "sku": "Lineitem sku",
            "quantity": "Lineitem quantity",
            "price": "Lineitem price",
            "currency": "Currency",
            "ordered_at": "Created at",
            "recipient": "Shipping Name",
            "company": "Shipping Company",
            "street": "Shipping Address1",
            "street2": "Shipping Address2",
            "postcode": "Shipping Zip",
            "city": "Shipping City",
            "region": "Shipping Province",
            "country": "Shipping Country",
            "phone": "Shipping Phone",
            "email": "Email",
            "service": "Shipping Method",
            "note": "Notes",
        },
        Options(decimal=".", source="shopify"),
    ),
)


def built_in(name: str, kind: str) -> Mapping | None:
    """Return the mapping of that name and kind that comes with the program."""
    return next((each for each in BUILT_IN if each.name == name and each.kind == kind), None)
