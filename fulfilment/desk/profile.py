"""What the whole warehouse is called and from where it sends."""

from dataclasses import dataclass, fields
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.items import store_codes
from fulfilment.stock.refusal import RefusedError
from fulfilment.warehouse_settings import put, value_of
from models import journal
from models.order import Party
from models.place import Warehouse


@dataclass(frozen=True)
class Profile:
    """Name, sender, time zone and company prefix."""

    name: str
    """Name of the warehouse."""
    company: str
    """Company that sends."""
    street: str
    """Street and number."""
    postcode: str
    """Postal code."""
    city: str
    """Town."""
    country: str
    """ISO 3166 alpha-2 code."""
    time_zone: str
    """Name of the zone in which days begin and times are shown, such as ``Europe/Riga``."""
    phone: str
    """Telephone."""
    company_prefix: str
    """Digits with which every SSCC of the company begins after its extension digit."""
    store_codes: str = ""
    """Patterns of codes that carry a weight or a price, with spaces between them."""


_PREFIX = "company_prefix"
_SENDER = tuple(field.name for field in fields(Profile) if hasattr(Party, field.name) and field.name != "name")


def load(session: Session, warehouse_id: int) -> Profile:
    """Return the profile of a warehouse."""
    warehouse = session.get_one(Warehouse, warehouse_id)
    sender = session.get(Party, warehouse.sender_id) if warehouse.sender_id else None
    prefix = value_of(session, _PREFIX)
    values = {name: str(getattr(sender, name)) if sender else "" for name in _SENDER}
    number = str(prefix) if prefix is not None else ""
    patterns = value_of(session, store_codes.SETTING)
    written = " ".join(map(str, patterns)) if isinstance(patterns, list) else ""
    return Profile(
        name=warehouse.name, time_zone=warehouse.time_zone, company_prefix=number, store_codes=written, **values
    )


def save(session: Session, bench: Bench, profile: Profile) -> None:
    """Store the profile of the warehouse of a bench, in the name of whoever is signed on there.

    Of a changed sender the journal keeps that it changed and not from what to what: it may be a person's address.

    Raises:
        RefusedError: for a pattern of codes that cannot be read; nothing is stored.
        ZoneInfoNotFoundError, ValueError: when there is no such time zone; nothing is stored.
    """
    patterns = profile.store_codes.upper().replace(",", " ").split()
    for wrong in filter(None, map(store_codes.mistake, patterns)):
        raise RefusedError("settings.pattern", wrong)
    journal.intent_of(session).actor = bench.actor
    journal.describe(session, "settings.warehouse")
    warehouse = session.get_one(Warehouse, bench.warehouse_id)
    warehouse.name, warehouse.time_zone = profile.name, ZoneInfo(profile.time_zone).key
    sender = session.get(Party, warehouse.sender_id) if warehouse.sender_id else None
    if sender is None:
        sender = Party()
        session.add(sender)
        session.flush()
        warehouse.sender_id = sender.id
    if any(getattr(sender, name) != getattr(profile, name) for name in _SENDER):
        journal.record(session, "update", Party.__tablename__, sender.id)
    for name in _SENDER:
        setattr(sender, name, getattr(profile, name))
    put(session, _PREFIX, profile.company_prefix)
    if patterns or value_of(session, store_codes.SETTING) is not None:
        put(session, store_codes.SETTING, patterns)
    session.flush()
