"""Writes checked rows: one kind of file a module, each `write(session, bench, chunk, mapping) -> ChunkResult`."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.orders.files.chunks import Chunk
from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.writing import history, items, locations, orders, stock
from fulfilment.orders.files.writing.result import ChunkResult

Write = Callable[[Session, Bench, Chunk, Mapping], ChunkResult]

WRITERS: dict[str, Write] = {
    "items": items.write,
    "locations": locations.write,
    "stock": stock.write,
    "orders": orders.write,
    "history": history.write,
}
"""Kind of file to what writes it."""
