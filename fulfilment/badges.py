"""Makes up badges: who has one is that person, so nobody may guess it."""

import secrets

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.identify import identify
from models.people import Operator

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Letters and digits that nobody takes for one another."""
_START, _LENGTH = "OP", 10


def new_badge(session: Session, installation: str) -> str:
    """Return a text that nobody can guess, that nobody has or had, and that means nothing else to a scanner."""
    while True:
        badge = _START + "".join(secrets.choice(LETTERS) for _ in range(_LENGTH))
        was_used = session.scalar(select(Operator.id).where(Operator.badge == badge))
        if was_used is None and not identify(session, badge, installation=installation).meanings:
            return badge
