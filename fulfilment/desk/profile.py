"""What the whole warehouse is called and from where it sends."""

from dataclasses import dataclass, fields

from sqlalchemy.orm import Session

from models import journal
from models.order import Party
from models.people import Setting
from models.place import Warehouse


@dataclass(frozen=True)
class Profile:
    """Name, sender and company prefix."""

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
    phone: str
    """Telephone."""
    company_prefix: str
    """Digits with which every SSCC of the company begins after its extension digit."""


_SENDER = tuple(field.name for field in fields(Profile) if hasattr(Party, field.name) and field.name != "name")


def load(session: Session, warehouse_id: int) -> Profile:
    """Return the profile of a warehouse."""
    warehouse = session.get_one(Warehouse, warehouse_id)
    sender = session.get(Party, warehouse.sender_id) if warehouse.sender_id else None
    prefix = session.get(Setting, "company_prefix")
    values = {name: str(getattr(sender, name)) if sender else "" for name in _SENDER}
    return Profile(name=warehouse.name, company_prefix=str(prefix.value) if prefix else "", **values)


def save(session: Session, warehouse_id: int, profile: Profile) -> None:
    """Store the profile of a warehouse."""
    journal.describe(session, "settings.warehouse")
    warehouse = session.get_one(Warehouse, warehouse_id)
    warehouse.name = profile.name
    sender = session.get(Party, warehouse.sender_id) if warehouse.sender_id else None
    if sender is None:
        sender = Party()
        session.add(sender)
        session.flush()
        warehouse.sender_id = sender.id
    for name in _SENDER:
        setattr(sender, name, getattr(profile, name))
    prefix = session.get(Setting, "company_prefix")
    if prefix is None:
        session.add(Setting(key="company_prefix", value=profile.company_prefix))
    else:
        prefix.value = profile.company_prefix
    session.flush()
