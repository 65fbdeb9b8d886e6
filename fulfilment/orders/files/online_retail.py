"""Sorts the lines of the "Online Retail" order history (UCI Machine Learning Repository, sets 352 and 502).

The shop's export mixes orders, cancellations, stock corrections, postage and fees in one list of lines.
"""

from collections.abc import Mapping
from datetime import date

NON_GOODS = frozenset(
    {"POST", "DOT", "M", "C2", "C3", "D", "S", "B", "BANK CHARGES", "AMAZONFEE", "CRUK", "PADS", "ADJUST", "ADJUST2"}
)
"""Postage, carriage, manual entries, discounts, samples, bad debt, fees, charity, empty padding."""
NON_GOODS_BEGIN = ("GIFT_", "TEST")


class OnlineRetailRule:
    """Sorts the lines in the order of the file; remembers one day of orders to know a cancellation from a return."""

    def __init__(self) -> None:
        self._named: set[str] = set()
        self._day: date | None = None
        self._ordered: dict[tuple[object, object], int] = {}

    def clean(self, values: dict[str, object]) -> None:
        """Write codes in capitals, as ``85123a`` and ``85123A`` are one thing, and customers as whole numbers."""
        if "sku" in values:
            values["sku"] = str(values["sku"]).upper()
        if "recipient" in values:
            values["recipient"] = str(values["recipient"]).removesuffix(".0")

    def sort(self, kind: str, values: Mapping[str, object]) -> str:
        """Return the sort of a line: ``order``, ``cancelled``, ``return``, ``correction``, ``non_goods`` or ``item``.

        As items come the first priced lines of each code; corrections, which are free, carry remarks for names.
        """
        sku = str(values.get("sku", ""))
        if sku in NON_GOODS or sku.startswith(NON_GOODS_BEGIN):
            return "non_goods"
        if kind == "items":
            return self._item(sku, values)
        document, quantity = str(values.get("document") or values.get("number") or ""), values.get("quantity")
        if not isinstance(quantity, int):
            return "order"
        if document.startswith("C"):
            return self._taken_back(values, quantity)
        if quantity < 0 or not (values.get("price") or values.get("customer")):
            return "correction"
        key = self._key(values)
        self._ordered[key] = self._ordered.get(key, 0) + quantity
        return "order"

    def _item(self, sku: str, values: Mapping[str, object]) -> str:
        if not (sku and values.get("name") and values.get("price")):
            return "unnamed"
        if sku in self._named:
            return "repeated"
        self._named.add(sku)
        return "item"

    def _taken_back(self, values: Mapping[str, object], quantity: int) -> str:
        """Return ``cancelled`` when the same customer ordered as many of it on the same day, else ``return``."""
        key = self._key(values)
        ordered = self._ordered.get(key, 0)
        if not values.get("customer") or ordered < -quantity:
            return "return"
        self._ordered[key] = ordered + quantity
        return "cancelled"

    def _key(self, values: Mapping[str, object]) -> tuple[object, object]:
        day = values.get("ordered_on")
        if isinstance(day, date) and day != self._day:
            self._day = day
            self._ordered.clear()
        return values.get("customer"), values.get("sku")
