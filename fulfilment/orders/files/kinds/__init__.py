"""The kinds of file that can come in, each with its fields."""

from fulfilment.orders.files.fields import FieldSet
from fulfilment.orders.files.kinds.advices import ADVICES
from fulfilment.orders.files.kinds.history import HISTORY
from fulfilment.orders.files.kinds.items import ITEMS
from fulfilment.orders.files.kinds.kits import KITS, SUBSTITUTES
from fulfilment.orders.files.kinds.locations import LOCATIONS
from fulfilment.orders.files.kinds.orders import ORDERS
from fulfilment.orders.files.kinds.stock import STOCK
from fulfilment.orders.files.kinds.transfers import RETURNS, TRANSFERS

_ALL = (ITEMS, KITS, SUBSTITUTES, LOCATIONS, STOCK, ORDERS, ADVICES, TRANSFERS, RETURNS, HISTORY)
KINDS: dict[str, FieldSet] = {each.kind: each for each in _ALL}
"""Kind to its fields."""
