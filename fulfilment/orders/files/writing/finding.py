"""Finds the items that rows name, a chunk at a time."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.writing.result import RefusalError, refusal
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from models.item import Identifier, Item

UNKNOWN_ITEM = Text("files", QT_TRANSLATE_NOOP("files", "There is no item {sku}."))
IMPORT_ITEM = Text("files", QT_TRANSLATE_NOOP("files", "Import the item first, or correct its SKU."))


def item_ids(session: Session, names: Iterable[object]) -> dict[str, int]:
    """Return the ids of items in use by SKU, or by a barcode of single pieces that only one item has."""
    wanted = {str(name) for name in names if name}
    known = session.execute(select(Item.sku, Item.id).where(Item.sku.in_(wanted), Item.is_active))
    found = {row.sku: row.id for row in known}
    rest = wanted - found.keys()
    if not rest:
        return found
    by_code: dict[str, set[int]] = {}
    rows = select(Identifier.text, Identifier.item_id).where(Identifier.text.in_(rest), Identifier.quantity == 1)
    for code, item_id in session.execute(rows):
        by_code.setdefault(code, set()).add(item_id)
    return found | {code: ids.pop() for code, ids in by_code.items() if len(ids) == 1}


def unknown_item(mapping: Mapping, sku: object) -> RefusalError:
    """Return the refusal of a row whose item is not there."""
    return refusal(mapping, "sku", sku, UNKNOWN_ITEM.with_values(sku=sku), IMPORT_ITEM)
