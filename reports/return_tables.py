"""What is handed out about goods that came back, or should: advice for the shop, and whom to tell of a recall.

The second holds addresses: it is written into the file that somebody asked for, and kept nowhere else.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from fulfilment.queries.recall import ContactRow
from fulfilment.queries.returns import AdviceRow
from reports.table_file import Cell

ADVICE = (
    *("return", "rma", "order", "order_line", "sku", "lot", "pieces", "condition", "disposition"),
    *("outcome", "exchange_sku", "refund_minor", "currency", "closed_at"),
)
"""Heads of the advice for the shop."""
CUSTOMERS = (
    *("order", "shipped_at", "pieces", "came_back", "name", "street", "postcode", "city", "country"),
    *("email", "phone"),
)
"""Heads of the list of customers."""


def advice(rows: Iterable[AdviceRow]) -> Iterator[Sequence[Cell]]:
    """Yield what the shop is to refund or to send in exchange, a line for each booking."""
    for row in rows:
        yield (
            *(row.return_code, row.rma, row.order_number, row.order_line, row.sku, row.lot, row.pieces, row.grade),
            *(row.disposition, row.outcome, row.exchange_sku, row.refund_minor, row.currency, _moment(row.closed_at)),
        )


def customers(rows: Iterable[ContactRow]) -> Iterator[Sequence[Cell]]:
    """Yield whom to tell that a lot is recalled, a line for each order, with address."""
    for row in rows:
        yield (
            *(row.order_number, _moment(row.shipped_at), row.pieces, row.came_back, row.name, row.street),
            *(row.postcode, row.city, row.country, row.email, row.phone),
        )


def _moment(at: datetime | None) -> str:
    return at.isoformat(timespec="seconds") if at is not None else ""
