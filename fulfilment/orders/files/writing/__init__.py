"""Writes checked rows: one kind of file a module, each `write(session, bench, chunk, mapping) -> ChunkResult`."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.orders.files.chunks import Chunk
from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.writing.advices import write as write_advices
from fulfilment.orders.files.writing.history import write as write_history
from fulfilment.orders.files.writing.items import write as write_items
from fulfilment.orders.files.writing.kits import write as write_kits
from fulfilment.orders.files.writing.kits import write_substitutes
from fulfilment.orders.files.writing.locations import write as write_locations
from fulfilment.orders.files.writing.orders import write as write_orders
from fulfilment.orders.files.writing.result import ChunkResult
from fulfilment.orders.files.writing.returns import write as write_returns
from fulfilment.orders.files.writing.stock import write as write_stock
from fulfilment.orders.files.writing.transfers import write as write_transfers

Write = Callable[[Session, Bench, Chunk, Mapping], ChunkResult]

WRITERS: dict[str, Write] = {
    "items": write_items,
    "kits": write_kits,
    "substitutes": write_substitutes,
    "locations": write_locations,
    "stock": write_stock,
    "orders": write_orders,
    "advices": write_advices,
    "transfers": write_transfers,
    "returns": write_returns,
    "history": write_history,
}
"""Kind of file to what writes it."""
