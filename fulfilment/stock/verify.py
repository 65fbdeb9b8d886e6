"""Proves the books: ledger against balances, claims against allocations, promises, and every link of the chain."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import bindparam, func, select, text
from sqlalchemy.orm import Session, aliased

from fulfilment.stock import standing
from models import guards, journal
from models.database import Database
from models.journal import FIRST_LINK, Begun, JournalEntry, Operation, Seal
from models.prepared import Prepared
from models.stock import Move
from models.tables import Base  # with all tables, whoever asks


@dataclass(frozen=True)
class Disagreement:
    """Two things that should be equal and are not."""

    check: str
    """``balance``, ``claims``, ``lines``, ``transfers``, ``chain``, ``kept``, ``guards``, ``marks`` or ``pages``."""
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
    """Digest of the newest link."""
    heads: tuple[str, ...]
    """Digests of the newest link of every chain, to be kept outside: who cuts off a chain's end cannot invent them."""
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
# What is on the way lies in the place of its transfer, or on a pallet or tote there, a tote on its pallet too.
_TRANSFERS = text(
    "SELECT id, pieces, lying FROM (SELECT l.id, l.sent + l.found - l.received - l.lost AS pieces,"
    " COALESCE((SELECT SUM(b.on_hand) FROM balance b JOIN location p ON p.id = b.location_id"
    " LEFT JOIN location u ON u.id = p.parent_id WHERE b.item_id = l.item_id AND (p.id = t.place_id"
    " OR (p.kind IN ('pallet','tote') AND p.parent_id = t.place_id)"
    " OR (p.kind = 'tote' AND u.kind = 'pallet' AND u.parent_id = t.place_id))), 0) AS lying"
    " FROM transfer_line l JOIN transfer t ON t.id = l.transfer_id"
    " WHERE t.state IN ('draft','sending') OR (t.state = 'in_transit' AND t.to_warehouse_id IS NOT NULL)"
    ") AS on_the_way WHERE pieces <> lying"
)


_AT_ONCE = 5_000
"""Operations whose entries and moves are held at a time."""
_ENTRY = ("action", "table_name", "row_id", "before", "after")
_OPERATION = ("id", "kind", "station_id", "operator_id", "at", "key", "undoes_id", "reason", "work_id")
# Rows as the driver has them, not objects: those of a million moves would take half a minute.
_LINKS = Prepared(
    select(
        Seal.operation_id,
        Seal.previous,
        Seal.digest,
        Seal.station_id.label("chain"),
        *(getattr(Operation, name) for name in _OPERATION),
    )
    .outerjoin(Operation, Operation.id == Seal.operation_id)
    .where(Seal.operation_id >= bindparam("first"))
    .order_by(Seal.operation_id)
    .limit(_AT_ONCE)
)
_ENTRIES = Prepared(
    select(JournalEntry.operation_id, *(getattr(JournalEntry, name) for name in _ENTRY))
    .where(JournalEntry.operation_id.between(bindparam("first"), bindparam("last")))
    .order_by(JournalEntry.operation_id, JournalEntry.position)
)
# The moves of an operation as `journal.link` writes them: a database does that ten times as fast.
_MOVES = {
    "sqlite": Prepared(
        text(
            "SELECT operation_id, COUNT(*),"
            " '[' || group_concat(json_array(item_id, lot_id, quantity, source_id, target_id)) || ']'"
            " FROM (SELECT * FROM move WHERE operation_id BETWEEN :first AND :last ORDER BY operation_id, id)"
            " GROUP BY operation_id"
        )
    ),
    "postgresql": Prepared(
        text(
            "SELECT operation_id, COUNT(*), '[' || string_agg('[' || item_id || ',' || lot_id || ',' || quantity || ','"
            " || source_id || ',' || target_id || ']', ',' ORDER BY id) || ']' FROM move"
            " WHERE operation_id BETWEEN :first AND :last GROUP BY operation_id"
        )
    ),
}


def verify(session: Session, kept: Collection[str] = ()) -> Verdict:
    """Recompute everything from the moves and the journal and compare.

    `kept` are heads of an earlier verdict that were kept outside: the chains must still hold them. Only so it is
    noticed when the newest operations were cut off whole.
    """
    found = [*_wrong_sums(session), *_wrong_lines(session), *_wrong_transfers(session)]
    walk = _Walk(session)
    found += [*walk.broken(), *_dangling(session), *_cut_off(session, kept), *_missing_guards(session)]
    found += _wrong_marks(session)
    return Verdict(
        moves=session.scalar(select(func.count()).select_from(Move)) or 0,
        balances=session.execute(text("SELECT COUNT(*) FROM balance")).scalar_one(),
        operations=walk.links,
        head=walk.head,
        heads=walk.heads,
        disagreements=tuple(found),
    )


def verify_all(database: Database, kept: Collection[str] = ()) -> Verdict:
    """Verify the books, and every page of the file in which they stand: a bit in a name is no wrong sum."""
    verdict = database.read(partial(verify, kept=kept))
    pages = [
        Disagreement("pages", f"page {page} of the file", "as it was written", "changed by the disk")
        for page in database.rotten_pages()
    ]
    return replace(verdict, disagreements=(*verdict.disagreements, *pages))


def _wrong_sums(session: Session) -> Iterator[Disagreement]:
    for check, query in (("balance", _BALANCES), ("claims", _CLAIMS)):
        for item_id, location_id, lot_id, expected, booked in session.execute(query):
            subject = f"item {item_id}, location {location_id}, lot {lot_id}"
            yield Disagreement(check, subject, str(expected), str(booked))


def _wrong_transfers(session: Session) -> Iterator[Disagreement]:
    for line_id, pieces, lying in session.execute(_TRANSFERS):
        yield Disagreement("transfers", f"transfer line {line_id}", f"{pieces} on the way", str(lying))


def _wrong_lines(session: Session) -> Iterator[Disagreement]:
    for line_id, packed, held in session.execute(_LINES):
        yield Disagreement("lines", f"order line {line_id}", f"{held} in parcels", f"{packed} packed")


class _Walk:
    """Recomputes every link, then follows the chains from one to the next.

    Programs that share a station take their operations' numbers as they begin and their places in the chain as they
    end: a chain is not in the order of its operations.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._last: dict[int, tuple[int, str]] = {}
        self.links = 0
        """Links walked."""
        self.head = FIRST_LINK
        """Digest of the newest one."""

    @property
    def heads(self) -> tuple[str, ...]:
        """Digests of the newest link of each chain."""
        return tuple(digest for _, (_, digest) in sorted(self._last.items()))

    def broken(self) -> Iterator[Disagreement]:
        """Yield every link that does not follow from what it seals, and what no link seals."""
        first, entries, moves = 0, 0, 0
        while links := _LINKS.all(self._session, {"first": first}):
            part = {"first": links[0].operation_id, "last": links[-1].operation_id}
            sealed_entries = _by_operation(_ENTRIES.all(self._session, part))
            rows = _MOVES[self._session.connection().dialect.name].all(self._session, part)
            sealed_moves = {operation_id: (written, count) for operation_id, count, written in rows}
            for row in links:
                own_entries = [dict(zip(_ENTRY, entry[1:], strict=True)) for entry in sealed_entries.get(row[0], ())]
                written, count = sealed_moves.get(row[0], ("[]", 0))
                entries, moves = entries + len(own_entries), moves + count
                yield from _wrong_link(row, own_entries, written)
            self.links += len(links)
            self.head = links[-1].digest
            first = links[-1].operation_id + 1
        yield from self._torn()
        sealed = select(Seal.operation_id).where(Seal.operation_id == Operation.id).exists()
        for operation_id in self._session.scalars(select(Operation.id).where(~sealed)):
            yield Disagreement("chain", f"operation {operation_id}", "a link", "none")
        for what, table, known in (("journal entries", JournalEntry, entries), ("moves", Move, moves)):
            rest = (self._session.scalar(select(func.count()).select_from(table)) or 0) - known
            if rest:
                yield Disagreement("chain", what, "a sealed operation each", f"{rest} without one")

    def _torn(self) -> Iterator[Disagreement]:
        """Yield the links that do not follow the one before them in their chain."""
        columns = (Seal.operation_id, Seal.station_id, Seal.sequence, Seal.previous, Seal.digest)
        rows = self._session.execute(select(*columns).order_by(Seal.station_id, Seal.sequence)).yield_per(2000)
        for operation_id, station_id, sequence, previous, digest in rows:
            last, expected = self._last.get(station_id, (0, FIRST_LINK))
            if sequence != last + 1 or previous != expected:
                yield Disagreement("chain", f"operation {operation_id}", f"after {expected[:12]}", previous[:12])
            self._last[station_id] = (sequence, digest)


def _wrong_link(row: Any, entries: list[dict[str, Any]], moves: str) -> Iterator[Disagreement]:
    """Compare a row of `_LINKS` with what it seals; `moves` as the link has them."""
    subject = f"operation {row.operation_id}"
    if row.id is None:
        yield Disagreement("chain", subject, "an operation", "none")
        return
    digest = journal.link_of_text(row.previous, Begun._make(row[4:]), entries, moves)
    if digest != row.digest or row.chain != (row.station_id or 0):
        yield Disagreement("chain", subject, digest[:12], row.digest[:12])


def _by_operation(rows: Iterable[Any]) -> dict[int, list[Any]]:
    """Return rows that are ordered by their operation, which they begin with, by it."""
    return {operation_id: list(alike) for operation_id, alike in groupby(rows, key=itemgetter(0))}


def _dangling(session: Session) -> Iterator[Disagreement]:
    """Yield what refers to operations that are gone, such as scans that led to them."""
    known = aliased(Operation)
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if any(key.column is Operation.__table__.c.id for key in column.foreign_keys):
                there = select(known.id).where(known.id == column).exists()
                missing = select(func.count(), func.min(column)).select_from(table)
                count, first = session.execute(missing.where(column.is_not(None), ~there)).one()
                if count:
                    yield Disagreement("chain", f"{table.name}.{column.name}", f"operation {first}", "none")


def _cut_off(session: Session, kept: Collection[str]) -> Iterator[Disagreement]:
    there = set(session.scalars(select(Seal.digest).where(Seal.digest.in_(kept)))) if kept else set()
    for digest in kept:
        if digest not in there:
            yield Disagreement("kept", f"link {digest[:12]}", "in a chain", "gone: operations were cut off or changed")


def _wrong_marks(session: Session) -> Iterator[Disagreement]:
    for mark in standing.wrong(session):
        subject = f"mark of warehouse {mark.warehouse_id} before {mark.at:%Y-%m-%d %H:%M} UTC"
        yield Disagreement("marks", subject, "the sum of the moves", f"{mark.items} items differ")


def _missing_guards(session: Session) -> Iterator[Disagreement]:
    for name in guards.missing(session.connection()):
        yield Disagreement("guards", name, "in force", "taken off")
