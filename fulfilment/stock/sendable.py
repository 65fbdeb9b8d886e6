"""Which lots may be sent: the one condition of promises, claims, levels and proposals."""

from datetime import date

from sqlalchemy import BindParameter, ColumnElement, and_, or_

from models.item import Lot


def sendable(today: date | BindParameter[date]) -> ColumnElement[bool]:
    """Return the condition that a lot is not held, and is not to be removed on that day or before."""
    return and_(~Lot.is_held, or_(Lot.removal_on.is_(None), Lot.removal_on > today))
