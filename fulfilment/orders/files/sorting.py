"""What a row is where nothing but its kind says so: an item, a line, a heading, an order or a return. Pure."""

from collections.abc import Mapping

_SINGLE = {
    "items": "item",
    "kits": "part",
    "substitutes": "substitute",
    "locations": "location",
    "stock": "stock",
    "advices": "advice",
    "transfers": "transfer",
    "returns": "return",
}


class PlainRule:
    """Sorts the rows of an ordinary file."""

    def clean(self, values: dict[str, object]) -> None:
        """Leave the values as they are."""

    def sort(self, kind: str, values: Mapping[str, object]) -> str:
        """Return the sort of a row; a row of an order without item and quantity only heads its lines."""
        if kind in _SINGLE:
            return _SINGLE[kind]
        if kind == "orders":
            return "order" if "sku" in values or "quantity" in values else "heading"
        quantity = values.get("quantity")
        return "return" if isinstance(quantity, int) and quantity < 0 else "order"
