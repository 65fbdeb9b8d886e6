"""The zero check at the pick: who takes the last pieces the books know of says whether the bin is empty.

The place scanned once more says that it is; a piece scanned instead says that it is not, and the bin will be counted.
Whoever just goes on has said nothing.
"""

from sqlalchemy import bindparam, exists, select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.identify import Found, Sort
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, Text, Tone, booked, checked
from fulfilment.stock import count_results, counting
from fulfilment.stock.count_results import Counter
from models import journal
from models.place import Location, LocationKind
from models.prepared import Prepared
from models.stock import Balance
from models.work import Work

_ASKED = "zero:"
_EMPTIED = Prepared(
    select(Location.code).where(
        Location.id == bindparam("place_id"),
        Location.kind == LocationKind.BIN,
        ~exists().where(Balance.location_id == Location.id, Balance.on_hand > 0),
    )
)


def ask(session: Session, bench: Bench, work: Work) -> bool:
    """Ask about the place that was picked from, if the books call it empty and the warehouse wants to know."""
    if not _EMPTIED.all(session, {"place_id": work.place_id}):
        return False
    if not counting.rules_of(session, bench.warehouse_id).zero_check:
        return False
    work.asked = f"{_ASKED}{work.place_id}"
    return True


def asked_about(session: Session, work: Work) -> str:
    """Return the code of the place that is asked about, empty when none is."""
    place_id = _place_id(work)
    return session.get_one(Location, place_id).code if place_id else ""


def answer(session: Session, bench: Bench, work: Work, found: Found) -> Notice | None:
    """Take a scan as the answer; None where nothing was asked, or somebody goes on without one."""
    place_id = _place_id(work)
    if place_id is None:
        return None
    work.asked = ""
    place = found.first(Sort.LOCATION)
    if place is None and found.first(Sort.ITEM, Sort.LOT) is None:
        return None
    if place is not None and place.id != place_id:
        return None
    code = session.get_one(Location, place_id).code
    journal.describe(session, "pick.zero", work_id=work.id)
    if place is not None:
        count_results.record_empty(session, place_id, Counter(bench.operator_id, work.id))
        return booked("pick.zero", _EMPTY.with_values(place=code), tone=Tone.COMMAND)
    counting.open_bin_count(session, place_id, "zero")
    return checked("pick.not_empty", _NOT_EMPTY.with_values(place=code), tone=Tone.COMMAND)


def _place_id(work: Work) -> int | None:
    return int(work.asked.removeprefix(_ASKED)) if work.asked.startswith(_ASKED) else None


_EMPTY = Text("pick", QT_TRANSLATE_NOOP("pick", "{place} was seen to be empty"))
_NOT_EMPTY = Text(
    "pick", QT_TRANSLATE_NOOP("pick", "{place} is not empty: it will be counted. Leave there what is there.")
)
