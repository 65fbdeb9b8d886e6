"""Document numbers: one counter a prefix, unique at every moment, on both databases. Knows no document."""

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.prepared import Prepared

DIGITS = 6
_NEXT = Prepared(
    text(
        "INSERT INTO setting (key, value) VALUES (:key, CAST('1' AS JSON)) ON CONFLICT (key) DO UPDATE SET value = "
        "CAST(CAST(CAST(CAST(setting.value AS TEXT) AS BIGINT) + 1 AS TEXT) AS JSON) "
        "RETURNING CAST(CAST(value AS TEXT) AS BIGINT)"
    )
)


def next_number(session: Session, prefix: str) -> str:
    """Return the next number of `prefix`, e.g. ``J000123``: six digits, then growing.

    The counter row stays locked until the transaction ends, so two writers never get the same number. A transaction
    given up gives its number back; a document taken back later leaves a gap, because counters are not journalled.
    """
    count = _NEXT.scalar(session, {"key": f"counter.{prefix}"})
    return f"{prefix}{count:0{DIGITS}d}"
