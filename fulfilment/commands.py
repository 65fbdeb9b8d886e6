"""Command barcodes: prefix, installation, name, check character; letters and digits only.

A supplier's box cannot forge one: the installation's part and the check must fit, and a step obeys only what it offers.
The check character is ISO 7064 Mod 37,36.
"""

from functools import cache

from stdnum.iso7064 import mod_37_36

from fulfilment.step import QT_TRANSLATE_NOOP, Offer, Text

PREFIX = "PH"
INSTALLATION_LENGTH = 4


def _name(source: str) -> Text:
    return Text("command", source)


NAMES: dict[str, Text] = {
    "UNDO": _name(QT_TRANSLATE_NOOP("command", "Undo")),
    "SKIP": _name(QT_TRANSLATE_NOOP("command", "Skip line")),
    "SHORT": _name(QT_TRANSLATE_NOOP("command", "Missing")),
    "NEWBOX": _name(QT_TRANSLATE_NOOP("command", "New box")),
    "CLOSEBOX": _name(QT_TRANSLATE_NOOP("command", "Close box")),
    "REPRINT": _name(QT_TRANSLATE_NOOP("command", "Print again")),
    "OTHERPRINTER": _name(QT_TRANSLATE_NOOP("command", "Other printer")),
    "LEAVE": _name(QT_TRANSLATE_NOOP("command", "Set aside")),
    "NEXT": _name(QT_TRANSLATE_NOOP("command", "Next")),
    "CLOSE": _name(QT_TRANSLATE_NOOP("command", "Finish")),
    "ALL": _name(QT_TRANSLATE_NOOP("command", "Everything")),
    "CANCEL": _name(QT_TRANSLATE_NOOP("command", "Cancel")),
    "OPENUNIT": _name(QT_TRANSLATE_NOOP("command", "Open and count")),
    "LABELS": _name(QT_TRANSLATE_NOOP("command", "Item labels")),
    "PALLET": _name(QT_TRANSLATE_NOOP("command", "Onto a pallet")),
    "ASNEW": _name(QT_TRANSLATE_NOOP("command", "As new")),
    "OPENED": _name(QT_TRANSLATE_NOOP("command", "Opened")),
    "DAMAGED": _name(QT_TRANSLATE_NOOP("command", "Damaged")),
    "FAULTY": _name(QT_TRANSLATE_NOOP("command", "Faulty")),
    "REPAIR": _name(QT_TRANSLATE_NOOP("command", "To repair")),
    "SCRAP": _name(QT_TRANSLATE_NOOP("command", "Scrap")),
    "TOSUPPLIER": _name(QT_TRANSLATE_NOOP("command", "To the supplier")),
    "SIGNOFF": _name(QT_TRANSLATE_NOOP("command", "Switch user")),
    "HOME": _name(QT_TRANSLATE_NOOP("command", "Home")),
    "PICK": _name(QT_TRANSLATE_NOOP("command", "Pick")),
    "PACK": _name(QT_TRANSLATE_NOOP("command", "Pack")),
    "RECEIVE": _name(QT_TRANSLATE_NOOP("command", "Receive")),
    "PUTAWAY": _name(QT_TRANSLATE_NOOP("command", "Put away")),
    "MOVE": _name(QT_TRANSLATE_NOOP("command", "Move")),
    "COUNT": _name(QT_TRANSLATE_NOOP("command", "Count")),
    "RETURN": _name(QT_TRANSLATE_NOOP("command", "Returns")),
    "ADJUST": _name(QT_TRANSLATE_NOOP("command", "Adjust")),
    "LOAD": _name(QT_TRANSLATE_NOOP("command", "Send goods")),
    "ARRIVE": _name(QT_TRANSLATE_NOOP("command", "Transfers in")),
    **{
        f"QTY{pieces}": _name(QT_TRANSLATE_NOOP("command", "Quantity {n}")).with_values(n=pieces)
        for pieces in (2, 3, 5, 10, 12, 24)
    },
}
"""Every command and its name on screen and paper."""

QUANTITIES = tuple(name for name in NAMES if name.startswith("QTY"))
_WHY = "WHY"
"""Stands in barcodes of reasons, which are no commands: only who asks for a reason takes one."""
_SIGNS = {"": "", "+": "P", "-": "M"}
SCREENS = {
    "HOME": "home",
    "PICK": "pick",
    "PACK": "pack",
    "RECEIVE": "receive",
    "PUTAWAY": "putaway",
    "MOVE": "move",
    "COUNT": "count",
    "RETURN": "return",
    "ADJUST": "adjust",
    "LOAD": "load",
    "ARRIVE": "arrive",
}
"""Commands that open a screen, obeyed everywhere."""
KEYS = {
    "UNDO": "F9",
    "SKIP": "Shift+F5",
    "SHORT": "Shift+F6",
    "NEWBOX": "Shift+F4",
    "CLOSEBOX": "Shift+F5",
    "REPRINT": "F8",
    "OTHERPRINTER": "Shift+F8",
    "CLOSE": "Shift+F10",
    "NEXT": "Shift+F4",
    "ALL": "Shift+F4",
    "CANCEL": "Shift+F9",
    "LEAVE": "F10",
    "OPENUNIT": "Shift+F5",
    "LABELS": "Shift+F7",
    "PALLET": "Shift+F8",
    "ASNEW": "Shift+F4",
    "OPENED": "Shift+F5",
    "DAMAGED": "Shift+F6",
    "FAULTY": "Shift+F7",
    "REPAIR": "Shift+F5",
    "SCRAP": "Shift+F6",
    "TOSUPPLIER": "Shift+F7",
}
"""Function keys that stand for a command on a scan screen."""


def code_of(name: str, installation: str) -> str:
    """Return the text of a command barcode."""
    body = f"{PREFIX}{installation}{name}"
    return body + mod_37_36.calc_check_digit(body)


def command_in(text: str, installation: str) -> str | None:
    """Return the command that `text` stands for here; None when it is none, or another installation's."""
    start = f"{PREFIX}{installation}"
    name = text[len(start) : -1]
    if text.startswith(start) and name in NAMES and code_of(name, installation) == text:
        return name
    return None


def code_of_reason(number: int, sign: str, installation: str) -> str:
    """Return the text of the barcode of a reason; `sign` is ``+``, ``-`` or nothing."""
    body = f"{PREFIX}{installation}{_WHY}{number}{_SIGNS[sign]}"
    return body + mod_37_36.calc_check_digit(body)


def reason_in(text: str, installation: str) -> str:
    """Return number and sign of the reason that `text` stands for here, as typed (``51-``); nothing for others."""
    start = f"{PREFIX}{installation}{_WHY}"
    if not text.startswith(start):
        return ""
    body = text[len(start) : -1]
    digits = body.rstrip("PM")
    sign = next((sign for sign, letter in _SIGNS.items() if letter == body[len(digits) :]), None)
    if sign is None or not (digits.isascii() and digits.isdecimal()):
        return ""
    return f"{digits}{sign}" if code_of_reason(int(digits), sign, installation) == text else ""


def looks_foreign(text: str) -> bool:
    """Return whether `text` is a command of another installation."""
    installation = text[len(PREFIX) : len(PREFIX) + INSTALLATION_LENGTH]
    return len(installation) == INSTALLATION_LENGTH and installation.isalnum() and _is_of(text, installation)


def _is_of(text: str, installation: str) -> bool:
    return bool(command_in(text, installation) or reason_in(text, installation))


def offer(name: str) -> Offer:
    """Return the offer of a command with its name and key."""
    return Offer(name, NAMES[name], KEYS.get(name, ""))


@cache
def offers(*names: str) -> tuple[Offer, ...]:
    """Return the offers of several commands."""
    return tuple(offer(name) for name in names)
