"""Which codes are GTINs, and the element strings of goods and pallets; after the GS1 General Specifications.

Knows no label.
"""

import re
from datetime import date

from devices.symbols import check_digit

_LOT = re.compile(r"[!\"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}")
"""Application identifiers 10 and 21: one to twenty characters of set 82 (GS1 General Specifications, figure 7.11-1)."""


def is_gtin(code: str) -> bool:
    """Return whether it is 8, 12, 13 or 14 digits with the right check digit."""
    return len(code) in (8, 12, 13, 14) and code.isascii() and code.isdigit() and check_digit(code[:-1]) == code[-1]


def element_string(gtin: str, lot: str, expires_on: date | None, *, is_serial: bool = False) -> str:
    """Return (01), (17) and (10), or (21) of a serial number, of goods; empty where GS1 cannot say it."""
    if not is_gtin(gtin) or not (lot or expires_on) or (lot and not _LOT.fullmatch(lot)):
        return ""
    expiry = f"(17){expires_on:%y%m%d}" if expires_on else ""
    return f"(01){gtin:0>14}{expiry}" + (f"({'21' if is_serial else '10'}){lot}" if lot else "")


def content_string(gtin: str, pieces: int, lot: str) -> str:
    """Return (02), (37) and (10) of what is in a logistic unit; empty where GS1 cannot say it."""
    if not is_gtin(gtin) or not 0 < pieces < 10**8 or (lot and not _LOT.fullmatch(lot)):
        return ""
    return f"(02){gtin:0>14}(37){pieces}" + (f"(10){lot}" if lot else "")
