"""Which items may be sent in place of another, the best first."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.item import Item, Substitute


def substitutes_of(session: Session, item_ids: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """Return the substitutes in use of each of these items, in their turn; items without any are not in it."""
    rows = session.execute(
        select(Substitute.item_id, Substitute.substitute_id)
        .join(Item, Item.id == Substitute.substitute_id)
        .where(Substitute.item_id.in_(set(item_ids)), Item.is_active)
        .order_by(Substitute.item_id, Substitute.rank, Substitute.id)
    )
    found: dict[int, list[int]] = {}
    for item_id, substitute_id in rows:
        found.setdefault(item_id, []).append(substitute_id)
    return {item_id: tuple(ids) for item_id, ids in found.items()}


def set_substitutes(session: Session, item_id: int, substitute_ids: Sequence[int]) -> bool:
    """Let an item have exactly these substitutes, the best first; return whether that is another list."""
    wanted = {each: rank for rank, each in enumerate(dict.fromkeys(substitute_ids), 1)}
    rows = {row.substitute_id: row for row in session.scalars(select(Substitute).where(Substitute.item_id == item_id))}
    is_changed = {each: row.rank for each, row in rows.items()} != wanted
    for each, row in rows.items():
        if each not in wanted:
            session.delete(row)
        elif row.rank != wanted[each]:
            row.rank = wanted[each]
    new = (Substitute(item_id=item_id, substitute_id=each, rank=rank) for each, rank in wanted.items())
    session.add_all(row for row in new if row.substitute_id not in rows)
    session.flush()
    return is_changed
