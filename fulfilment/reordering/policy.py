"""How much to buy: the rule and the sum behind it. Pure: figures in, figures out."""

from dataclasses import dataclass

from fulfilment.step import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True)
class Levels:
    """Where an item stands in one warehouse, in pieces."""

    on_hand: int = 0
    """In pickable places and on the dock, of lots that are neither held nor expired."""
    allocated: int = 0
    """Of them, claimed for orders."""
    reserved: int = 0
    """Promised to orders and not yet claimed."""
    backordered: int = 0
    """Wanted by open orders, neither picked nor cancelled, promised nor claimed."""
    incoming: int = 0
    """On open purchase orders or on the way from another warehouse, and not yet received."""

    @property
    def available(self) -> int:
        """On hand − allocated − reserved − backordered; negative when orders want more than there is."""
        return self.on_hand - self.allocated - self.reserved - self.backordered

    @property
    def projected(self) -> int:
        """Available + incoming."""
        return self.available + self.incoming


@dataclass(frozen=True)
class Rule:
    """When to buy an item, and up to where."""

    minimum: int
    """Projected pieces at or below which one buys."""
    target: int
    """Projected pieces up to which one buys; at least the minimum."""
    multiple: int = 1
    """Pieces are bought in whole multiples of this."""


@dataclass(frozen=True)
class ReorderWhy:
    """Why a quantity is proposed, as rows of a sum."""

    levels: Levels
    """Where the item stands."""
    rule: Rule
    """When and up to where one buys."""
    needed: int
    """Pieces from projected to target; 0 when projected is above the minimum."""
    quantity: int
    """`needed`, rounded up to the multiple."""

    @property
    def available_sum(self) -> Text:
        """How available comes about."""
        source = QT_TRANSLATE_NOOP(
            "reorder",
            "{on_hand} on hand − {allocated} allocated − {reserved} reserved − {backordered} backordered"
            " = {available} available",
        )
        return self._text(source)

    @property
    def projected_sum(self) -> Text:
        """How projected comes about, and how it compares."""
        below = QT_TRANSLATE_NOOP(
            "reorder", "{available} available + {incoming} incoming = {projected}, not above the minimum of {minimum}"
        )
        above = QT_TRANSLATE_NOOP(
            "reorder", "{available} available + {incoming} incoming = {projected}, above the minimum of {minimum}"
        )
        return self._text(above if self.levels.projected > self.rule.minimum else below)

    @property
    def quantity_sum(self) -> Text:
        """How the quantity comes about."""
        source = QT_TRANSLATE_NOOP(
            "reorder", "target {target} − {projected} = {needed}, in multiples of {multiple}: {quantity}"
        )
        nothing = QT_TRANSLATE_NOOP("reorder", "nothing to buy")
        return self._text(source if self.quantity else nothing)

    @property
    def sums(self) -> tuple[Text, ...]:
        """The whole sum, a row a sentence."""
        return self.available_sum, self.projected_sum, self.quantity_sum

    def _text(self, source: str) -> Text:
        levels, rule = self.levels, self.rule
        return Text("reorder", source).with_values(
            on_hand=levels.on_hand,
            allocated=levels.allocated,
            reserved=levels.reserved,
            backordered=levels.backordered,
            available=levels.available,
            incoming=levels.incoming,
            projected=levels.projected,
            minimum=rule.minimum,
            target=rule.target,
            multiple=rule.multiple,
            needed=self.needed,
            quantity=self.quantity,
        )


def propose(levels: Levels, rule: Rule) -> int:
    """Return the pieces to buy: 0 while projected > minimum, else target − projected, rounded up to the multiple.

    After buying, projected is at least the target and less than one multiple above it.
    """
    return why(levels, rule).quantity


def why(levels: Levels, rule: Rule) -> ReorderWhy:
    """Return the quantity to buy together with the sum that leads to it."""
    needed = max(0, rule.target - levels.projected) if levels.projected <= rule.minimum else 0
    multiples = -(-needed // rule.multiple)
    return ReorderWhy(levels, rule, needed, multiples * rule.multiple)
