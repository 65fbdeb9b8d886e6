"""Writes suppliers and reorder levels that an item list names."""

import hashlib
from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.writing.result import Values, text_of, whole_of
from models.item import Supplier
from models.purchase import ReorderRule

FIELDS = ("minimum", "target", "multiple", "supplier")
LONGEST_CODE = 40


class Levels:
    """Reorder rules of the items of a chunk in one warehouse."""

    def __init__(self, session: Session, bench: Bench, mapping: Mapping, items: Sequence[tuple[int, Values]]) -> None:
        self._session = session
        self._warehouse_id = bench.warehouse_id
        ids = [item_id for item_id, values in items if any(name in values for name in FIELDS)]
        query = select(ReorderRule).where(ReorderRule.item_id.in_(ids), ReorderRule.warehouse_id == bench.warehouse_id)
        self._rules = {rule.item_id: rule for rule in session.scalars(query)}
        self._suppliers = self._find_suppliers({text_of(values, "supplier") for _, values in items} - {""})

    def write(self, item_id: int, values: Values) -> bool:
        """Set the levels that the row names; return whether anything changed.

        A target below the minimum is raised to it; a minimum alone is its own target.
        """
        if not any(name in values for name in FIELDS):
            return False
        rule = self._rules.get(item_id)
        minimum = whole_of(values, "minimum", rule.minimum if rule else 0)
        wanted = {
            "minimum": minimum,
            "target": max(minimum, whole_of(values, "target", rule.target if rule else minimum)),
            "multiple": max(1, whole_of(values, "multiple", rule.multiple if rule else 1)),
            "supplier_id": self._supplier_id(text_of(values, "supplier"), rule),
        }
        if rule is None:
            rule = self._rules[item_id] = ReorderRule(item_id=item_id, warehouse_id=self._warehouse_id, **wanted)
            self._session.add(rule)
            return True
        changes = {name: value for name, value in wanted.items() if getattr(rule, name) != value}
        for name, value in changes.items():
            setattr(rule, name, value)
        return bool(changes)

    def _find_suppliers(self, names: set[str]) -> dict[str, Supplier]:
        """Return suppliers by the code or name that the file calls them by, adding those that are not there."""
        rows = self._session.scalars(
            select(Supplier).where(or_(Supplier.code.in_(names), Supplier.name.in_(names))).order_by(Supplier.id.desc())
        )
        found: dict[str, Supplier] = {}
        for supplier in rows:
            found[supplier.name] = found[supplier.code] = supplier
        for name in names - found.keys():
            found[name] = Supplier(code=_code(name), name=name)
            self._session.add(found[name])
        self._session.flush()
        return found

    def _supplier_id(self, name: str, rule: ReorderRule | None) -> int | None:
        if name:
            return self._suppliers[name].id
        return rule.supplier_id if rule else None


def _code(name: str) -> str:
    """Return the code of a supplier who has only a name; long names that begin alike get codes that differ."""
    if len(name) <= LONGEST_CODE:
        return name
    mark = hashlib.sha256(name.encode()).hexdigest()[:8]
    return f"{name[: LONGEST_CODE - 9]}~{mark}"
