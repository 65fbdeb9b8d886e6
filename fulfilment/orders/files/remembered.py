"""Mappings that people have saved under a name, kept with the warehouse."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.orders.files.known import BUILT_IN, built_in
from fulfilment.orders.files.mapping import Mapping, from_json
from fulfilment.warehouse_settings import put, value_of
from models.people import Setting

LONGEST_NAME = 40
_KEY = "mapping.{kind}.{name}"


def remembered(session: Session, kind: str) -> list[Mapping]:
    """Return the mappings for a kind of file: those people saved first, then those that come with the program."""
    rows = session.scalars(
        select(Setting.value).where(Setting.key.startswith(_KEY.format(kind=kind, name=""))).order_by(Setting.key)
    )
    return [*map(from_json, rows), *(each for each in BUILT_IN if each.kind == kind)]


def find(session: Session, kind: str, name: str) -> Mapping | None:
    """Return the mapping of a kind and name, a saved one before one that comes with the program."""
    kept = value_of(session, _KEY.format(kind=kind, name=name))
    return from_json(str(kept)) if kept is not None else built_in(name, kind)


def remember(session: Session, mapping: Mapping) -> None:
    """Save a mapping under its name, in place of an older one."""
    put(session, _KEY.format(kind=mapping.kind, name=mapping.name), mapping.to_json())
