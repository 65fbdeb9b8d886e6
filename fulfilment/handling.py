"""How goods want to be handled: flags as the words of chips, and the note of the moment. Pure."""

from typing import Protocol

from fulfilment.step import QT_TRANSLATE_NOOP, Text


def _t(source: str) -> Text:
    return Text("handling", source)


class Handled(Protocol):
    """What an item says of its handling."""

    @property
    def note(self) -> str:
        """What to mind wherever it is handled."""

    @property
    def is_fragile(self) -> bool:
        """True for what breaks."""

    @property
    def is_upright(self) -> bool:
        """True for what must be kept upright."""

    @property
    def hazard_class(self) -> str:
        """Class of dangerous goods, or empty."""


FRAGILE = _t(QT_TRANSLATE_NOOP("handling", "Fragile"))
UPRIGHT = _t(QT_TRANSLATE_NOOP("handling", "This side up"))
_CLASS = _t(QT_TRANSLATE_NOOP("handling", "Class {code}: {name}"))
HAZARDS: dict[str, Text] = {
    "1": _t(QT_TRANSLATE_NOOP("handling", "explosives")),
    "2": _t(QT_TRANSLATE_NOOP("handling", "gases")),
    "2.1": _t(QT_TRANSLATE_NOOP("handling", "flammable gases")),
    "2.2": _t(QT_TRANSLATE_NOOP("handling", "gases under pressure")),
    "2.3": _t(QT_TRANSLATE_NOOP("handling", "toxic gases")),
    "3": _t(QT_TRANSLATE_NOOP("handling", "flammable liquids")),
    "4.1": _t(QT_TRANSLATE_NOOP("handling", "flammable solids")),
    "4.2": _t(QT_TRANSLATE_NOOP("handling", "ignites by itself")),
    "4.3": _t(QT_TRANSLATE_NOOP("handling", "dangerous when wet")),
    "5.1": _t(QT_TRANSLATE_NOOP("handling", "oxidising")),
    "5.2": _t(QT_TRANSLATE_NOOP("handling", "organic peroxides")),
    "6.1": _t(QT_TRANSLATE_NOOP("handling", "toxic")),
    "6.2": _t(QT_TRANSLATE_NOOP("handling", "infectious")),
    "7": _t(QT_TRANSLATE_NOOP("handling", "radioactive")),
    "8": _t(QT_TRANSLATE_NOOP("handling", "corrosive")),
    "9": _t(QT_TRANSLATE_NOOP("handling", "other dangers")),
}
"""Classes and divisions of the UN Recommendations on the Transport of Dangerous Goods, 2.0.1.1, with their names."""


def hazard(code: str) -> Text:
    """Return a hazard class in words, such as ``Class 3: flammable liquids``."""
    return _CLASS.with_values(code=code, name=HAZARDS.get(code, ""))


def chips(item: Handled) -> tuple[Text, ...]:
    """Return what everybody who handles an item must see at a glance; empty for most."""
    if not (item.is_fragile or item.is_upright or item.hazard_class):
        return ()
    flags = ((item.is_fragile, FRAGILE), (item.is_upright, UPRIGHT))
    found = [word for is_set, word in flags if is_set]
    return (*found, hazard(item.hazard_class)) if item.hazard_class else tuple(found)


def note(item: Handled, of_the_moment: str) -> Text | None:
    """Return what to mind now: what the item says for this moment, then what it says for all."""
    said = " ".join(part for part in (of_the_moment, item.note) if part)
    return Text("", "{note}", {"note": said}) if said else None
