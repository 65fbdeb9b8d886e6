"""Which item is meant where one code stands for several: the only one that fits here, else whoever scans is asked."""

from collections.abc import Collection, Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import naming
from fulfilment.identify import Found, Meaning, Sort
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, Text, Tone, checked
from fulfilment.stock.refusal import RefusedError
from models.item import Item

NAMED = 3
"""Items that the question names."""


class UnclearItemError(RefusedError):
    """A code of several items was scanned; nothing was changed."""

    @property
    def notice(self) -> Notice:
        """The question, which asks for another scan."""
        return checked(self.id, self.sentence, tone=self.tone, detail=self.cure)


def one_of(session: Session, found: Found, fitting: Collection[int | None], language: str) -> Meaning | None:
    """Return the item that a scan means, None when it means none; `fitting` are the items that are expected here.

    Raises:
        UnclearItemError: when that leaves several.
    """
    meanings = found.all(Sort.ITEM)
    if len(meanings) < 2:
        return next(iter(meanings), None)
    chosen = tuple(meaning for meaning in meanings if meaning.id in fitting) or meanings
    items = dict.fromkeys(meaning.id for meaning in chosen)
    if len(items) == 1:
        return chosen[0]
    raise unclear(session, items, found.text, language)


def unclear(session: Session, item_ids: Iterable[int], text: str, language: str) -> UnclearItemError:
    """Return the question which of several items is meant."""
    rows = session.scalars(select(Item).where(Item.id.in_(list(item_ids))).order_by(Item.sku))
    names = [f"{naming.full_name(item, language)} ({item.sku})" for item in rows]
    named = " / ".join(names[:NAMED]) + (f" +{len(names) - NAMED}" if len(names) > NAMED else "")
    sentence = _WHICH.with_values(text=text[:40])
    return UnclearItemError("scan.which_item", sentence, cure=_SCAN_ANOTHER.with_values(items=named), tone=Tone.COMMAND)


_WHICH = Text("scan", QT_TRANSLATE_NOOP("scan", "Which item? {text} stands for several"))
_SCAN_ANOTHER = Text(
    "scan", QT_TRANSLATE_NOOP("scan", "{items}. Nothing was booked. Scan another code of it, or enter its SKU.")
)
