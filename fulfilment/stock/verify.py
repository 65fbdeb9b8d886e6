"""Proves the books: ledger against balances, claims against allocations, promises, and every link of the chain."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from models import journal
from models.journal import FIRST_LINK, JournalEntry, Operation, Seal
from models.stock import Move


@dataclass(frozen=True)
class Disagreement:
    """Two things that should be equal and are not."""

    check: str
    """``balance``, ``claims``, ``lines`` or ``chain``."""
    subject: str
    """What it is about."""
    expected: str
    """What follows from the ledger."""
    found: str
    """What stands in the books."""


@dataclass(frozen=True)
class Verdict:
    """What was verified, and what disagrees."""

    moves: int
    """Moves added up."""
    balances: int
    """Balances compared."""
    operations: int
    """Links of the chains recomputed."""
    head: str
    """Digest of the newest link, to be kept outside."""
    disagreements: tuple[Disagreement, ...]
    """Empty when the books are right."""


_BALANCES = text(
    "SELECT item_id, location_id, lot_id, SUM(pieces) AS pieces, SUM(booked) AS booked FROM ("
    " SELECT m.item_id, m.target_id AS location_id, m.lot_id, m.quantity AS pieces, 0 AS booked FROM move m"
    " JOIN location l ON l.id = m.target_id WHERE l.kind NOT IN ('supplier','customer','loss','production')"
    " UNION ALL SELECT m.item_id, m.source_id, m.lot_id, -m.quantity, 0 FROM move m"
    " JOIN location l ON l.id = m.source_id WHERE l.kind NOT IN ('supplier','customer','loss','production')"
    " UNION ALL SELECT item_id, location_id, lot_id, 0, on_hand FROM balance"
    ") AS entries GROUP BY item_id, location_id, lot_id HAVING SUM(pieces) <> SUM(booked)"
)
_CLAIMS = text(
    "SELECT item_id, location_id, lot_id, SUM(claimed) AS claimed, SUM(booked) AS booked FROM ("
    " SELECT item_id, location_id, lot_id, quantity AS claimed, 0 AS booked FROM allocation"
    " UNION ALL SELECT item_id, location_id, lot_id, 0, allocated FROM balance"
    ") AS entries GROUP BY item_id, location_id, lot_id HAVING SUM(claimed) <> SUM(booked)"
)
_LINES = text(
    "SELECT l.id, l.packed, COALESCE(SUM(p.quantity), 0) AS held FROM order_line l"
    " LEFT JOIN parcel_line p ON p.order_line_id = l.id GROUP BY l.id, l.packed"
    " HAVING l.packed <> COALESCE(SUM(p.quantity), 0)"
)


def verify(session: Session) -> Verdict:
    """Recompute everything from the moves and the journal and compare."""
    found = [*_wrong_sums(session), *_wrong_lines(session)]
    operations, head, broken = _walk_chains(session)
    return Verdict(
        moves=session.scalar(select(func.count()).select_from(Move)) or 0,
        balances=session.execute(text("SELECT COUNT(*) FROM balance")).scalar_one(),
        operations=operations,
        head=head,
        disagreements=(*found, *broken),
    )


def _wrong_sums(session: Session) -> Iterator[Disagreement]:
    for check, query in (("balance", _BALANCES), ("claims", _CLAIMS)):
        for item_id, location_id, lot_id, expected, booked in session.execute(query):
            subject = f"item {item_id}, location {location_id}, lot {lot_id}"
            yield Disagreement(check, subject, str(expected), str(booked))


def _wrong_lines(session: Session) -> Iterator[Disagreement]:
    for line_id, packed, held in session.execute(_LINES):
        yield Disagreement("lines", f"order line {line_id}", f"{held} in parcels", f"{packed} packed")


def _walk_chains(session: Session) -> tuple[int, str, list[Disagreement]]:
    broken: list[Disagreement] = []
    last: dict[int, tuple[int, str]] = {}
    count = 0
    newest = (0, FIRST_LINK)
    entries = _grouped(session, select(JournalEntry).order_by(JournalEntry.operation_id, JournalEntry.position))
    moves = _grouped(session, select(Move).order_by(Move.operation_id, Move.id))
    links = select(Seal, Operation).join(Operation, Operation.id == Seal.operation_id)
    for seal, operation in session.execute(links.order_by(Seal.operation_id)).yield_per(2000):
        count += 1
        sequence, previous = last.get(seal.station_id, (0, FIRST_LINK))
        own_entries = [_entry(row) for row in entries.take(seal.operation_id)]
        own_moves = [_move(row) for row in moves.take(seal.operation_id)]
        digest = journal.link(previous, operation, own_entries, own_moves)
        if digest != seal.digest or seal.previous != previous or seal.sequence != sequence + 1:
            broken.append(Disagreement("chain", f"operation {seal.operation_id}", digest[:12], seal.digest[:12]))
        last[seal.station_id] = (seal.sequence, seal.digest)
        newest = max(newest, (seal.operation_id, seal.digest))
    unsealed = session.scalar(select(func.count()).select_from(Operation)) or 0
    if unsealed != count:
        broken.append(Disagreement("chain", "links", str(unsealed), str(count)))
    return count, newest[1], broken


class _Groups:
    """Rows of two ordered streams, handed out by operation without holding all of them."""

    def __init__(self, rows: Iterator[JournalEntry | Move]) -> None:
        self._rows = rows
        self._next = next(rows, None)

    def take(self, operation_id: int) -> list[JournalEntry | Move]:
        """Return the rows of `operation_id`; called with rising ids."""
        taken = []
        while self._next is not None and self._next.operation_id <= operation_id:
            if self._next.operation_id == operation_id:
                taken.append(self._next)
            self._next = next(self._rows, None)
        return taken


def _grouped(session: Session, query: object) -> _Groups:
    rows = session.scalars(query).yield_per(2000)  # type: ignore[call-overload]
    return _Groups(iter(rows))


def _entry(row: JournalEntry | Move) -> dict[str, object]:
    assert isinstance(row, JournalEntry)
    return {
        "action": row.action,
        "table_name": row.table_name,
        "row_id": row.row_id,
        "before": row.before,
        "after": row.after,
    }


def _move(row: JournalEntry | Move) -> list[int]:
    assert isinstance(row, Move)
    return [row.item_id, row.lot_id, row.quantity, row.source_id, row.target_id]
