"""Addresses as papers, panes and carriers are told them."""

from sqlalchemy.orm import Session

from fulfilment.papers import Address
from models.order import Party

NOWHERE = Address()


def address(session: Session, party_id: int | None) -> Address:
    """Return the address of a party; an empty one where there is none."""
    party = session.get(Party, party_id) if party_id is not None else None
    if party is None:
        return NOWHERE
    return Address(
        name=party.name,
        company=party.company,
        street=party.street,
        street2=party.street2,
        postcode=party.postcode,
        city=party.city,
        region=party.region,
        country=party.country,
        phone=party.phone,
        email=party.email,
    )
