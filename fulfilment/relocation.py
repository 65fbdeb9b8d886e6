"""Moves a warehouse from its file onto a server, and proves that nothing was lost on the way before it counts."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import URL, make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from fulfilment.stock.verify import Verdict, verify
from models import schema, transfer
from models.database import Database
from models.transfer import Progress, Tell, TransferError

_TOTALS = text(
    "SELECT item_id, SUM(on_hand), SUM(allocated), SUM(moved) FROM ("
    " SELECT item_id, on_hand, allocated, 0 AS moved FROM balance"
    " UNION ALL SELECT item_id, 0, 0, quantity FROM move"
    ") AS entries GROUP BY item_id ORDER BY item_id"
)
TROUBLE = TransferError
"""What `move_to` raises: the sentence says why, and nothing was moved."""
Far = Progress
"""How far a move is: `rows` are there, `of` there will be."""
Items = dict[int, tuple[int, int, int]]


@dataclass(frozen=True)
class Moved:
    """What was moved and found equal on both sides."""

    tables: int
    """Tables that were copied."""
    rows: int
    """Rows in them."""
    items: int
    """Items with equal pieces on hand, claimed and moved."""
    pieces: int
    """Pieces on hand of all items together."""
    moves: int
    """Moves of the ledger that add up to the same balances."""
    operations: int
    """Links of the chains that were computed anew and found the same."""
    heads: tuple[str, ...]
    """Ends of the chains: the same as before."""
    disagreements: int
    """Places in which the books disagree, there as here; 0 in a sound warehouse."""


def move_to(source: Database, url: str, *, tell: Tell, checking: Callable[[], object] = lambda: None) -> Moved:
    """Copy the warehouse into the empty database at `url`, compare both, and only then let it count.

    Nothing is written in the source meanwhile, and nothing after it: it is for looking only from then on. `checking`
    is called when all is copied and the comparing begins.

    Raises:
        TransferStopped: when `tell` returned false.
        TransferError: when it could not be moved; the target holds nothing then, and the source goes on as before.
    """
    if source.dialect != "sqlite":
        raise TransferError("This warehouse lies on a server already.")
    if schema.revision_of(source) != schema.HEAD:
        raise TransferError("This warehouse is of another version. Open it with this program first, or update it.")
    with transfer.open_target(url) as target, source.standing_still():
        try:
            with transfer.one_transaction(target) as there:
                moved = source.read(lambda here: _copied(here, there, tell, checking))
        except DBAPIError as trouble:
            words = " ".join(str(trouble.orig).split()).rstrip(".")
            sentence = f"The warehouse was not moved: {words}. Nothing was changed here, and nothing was left there."
            raise TransferError(sentence, "refused", words) from trouble
        source.is_read_only = True
    return moved


def without_password(url: str) -> str:
    """Return an address as it may be kept: the password belongs into a file of the user's own."""
    known = make_url(url)
    return URL.create(
        known.drivername, known.username, None, known.host, known.port, known.database, known.query
    ).render_as_string(hide_password=False)


def _copied(here: Session, there: Session, tell: Tell, checking: Callable[[], object]) -> Moved:
    counts = transfer.copy(here, there, tell)
    checking()
    arrived = transfer.count_rows(there)
    for table, rows in counts.items():
        if arrived[table] != rows:
            raise _differs(f"rows in {table}", rows, arrived[table])
    totals = _totals(here)
    _compare_totals(totals, _totals(there))
    verdict = _compare_books(verify(here), verify(there))
    return Moved(
        tables=len(counts),
        rows=sum(counts.values()),
        items=len(totals),
        pieces=sum(on_hand for on_hand, _, _ in totals.values()),
        moves=verdict.moves,
        operations=verdict.operations,
        heads=verdict.heads,
        disagreements=len(verdict.disagreements),
    )


def _totals(session: Session) -> Items:
    """Return pieces on hand, claimed and moved of every item."""
    rows = session.execute(_TOTALS)
    return {item: (int(on_hand), int(claimed), int(moved)) for item, on_hand, claimed, moved in rows}


def _compare_totals(here: Items, there: Items) -> None:
    for item in here.keys() | there.keys():
        if here.get(item) != there.get(item):
            raise _differs(f"item {item}: pieces on hand, claimed, moved", here.get(item), there.get(item))


def _compare_books(here: Verdict, there: Verdict) -> Verdict:
    """Return the verdict of both. A move neither mends nor hides books that are wrong: they are wrong there too."""
    for what in ("moves", "balances", "operations", "heads"):
        if getattr(here, what) != getattr(there, what):
            raise _differs(what, getattr(here, what), getattr(there, what))
    if set(here.disagreements) != set(there.disagreements):
        raise _differs("what verify finds", here.disagreements, there.disagreements)
    return there


def _differs(what: str, here: object, there: object) -> TransferError:
    return TransferError(
        f"The copy is not equal to the warehouse: {what}: {here} here, {there} there. Nothing was moved."
    )
