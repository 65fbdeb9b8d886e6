"""Live screens: each write on a shared server tells what it changed, and every program hears what the others told.

What is told travels with the commit (NOTIFY), in the words of `Step.changes`; no row, no name. The thread that listens
also feels the server's pulse. Knows no rule and no screen.
"""

import logging
import secrets
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from models import patience
from models.patience import POSTGRES_CARE, Pulse
from models.prepared import Prepared

if TYPE_CHECKING:
    import psycopg

_log = logging.getLogger(__name__)

CHANNEL = "packhouse"
EVERYTHING = frozenset(
    {"stock", "orders", "picks", "labels", "receipts", "returns", "reorder", "station", "people", "files"}
)
"""All words that a screen may wait for."""
LOOK_EVERY_S = 1.0
"""Between two questions to the server while nothing is heard."""
ANSWER_WITHIN_S = 3.0
"""An answer that takes longer means that the server is lost: together with the pause less than five seconds."""
TRY_AGAIN_S = 0.5
"""Between two tries to find the server again."""

_ITEM = frozenset({"stock", "orders", "picks", "receipts", "reorder"})
_NOTHING: frozenset[str] = frozenset()
_WORDS: Mapping[str, frozenset[str]] = {
    "advice": frozenset({"receipts", "stock", "reorder"}),
    "advice_line": frozenset({"receipts", "stock", "reorder"}),
    "advice_unit": frozenset({"receipts"}),
    "allocation": frozenset({"stock", "orders", "picks"}),
    "balance": frozenset({"stock"}),
    "carton_type": _NOTHING,
    "count_hand": _NOTHING,
    "count_result": frozenset({"stock"}),
    "count_task": frozenset({"stock"}),
    "customer_return": frozenset({"returns"}),
    "demand_row": frozenset({"stock", "reorder"}),
    "document": frozenset({"receipts"}),
    "document_content": _NOTHING,
    "file_import": frozenset({"files"}),
    "file_portion": frozenset({"files"}),
    "identifier": frozenset({"stock"}),
    "inspection": frozenset({"receipts", "stock"}),
    "item": _ITEM,
    "item_merger": frozenset({"stock"}),
    "item_place": frozenset({"stock"}),
    "item_substitute": frozenset({"stock", "orders"}),
    "journal_entry": _NOTHING,
    "kit_part": frozenset({"stock", "orders"}),
    "label_document": _NOTHING,
    "location": frozenset({"stock"}),
    "lot": frozenset({"stock"}),
    "move": frozenset({"stock"}),
    "operation": _NOTHING,
    "operator": frozenset({"people", "station"}),
    "order_kit": frozenset({"orders"}),
    "order_line": frozenset({"orders"}),
    "order_tote": frozenset({"orders", "picks"}),
    "outbox": frozenset({"labels"}),
    "parcel": frozenset({"orders", "labels"}),
    "parcel_label": frozenset({"labels"}),
    "parcel_line": frozenset({"orders"}),
    "party": frozenset({"orders"}),
    "pick_job": frozenset({"picks"}),
    "pick_task": frozenset({"picks"}),
    "print_job": frozenset({"labels"}),
    "proposal": frozenset({"reorder"}),
    "purchase_line": frozenset({"receipts", "reorder"}),
    "purchase_order": frozenset({"receipts", "reorder"}),
    "receipt": frozenset({"receipts"}),
    "receipt_difference": frozenset({"receipts"}),
    "receipt_line": frozenset({"receipts"}),
    "reorder_rule": frozenset({"reorder"}),
    "reservation": frozenset({"stock", "orders"}),
    "return_line": frozenset({"returns"}),
    "returned_goods": frozenset({"returns"}),
    "sales_order": frozenset({"orders"}),
    "scan_event": _NOTHING,
    "seal": _NOTHING,
    "setting": frozenset({"station"}),
    "shipment": frozenset({"orders"}),
    "station": frozenset({"station"}),
    "stock_mark": _NOTHING,
    "supplier": frozenset({"receipts", "reorder"}),
    "transfer": frozenset({"stock"}),
    "transfer_line": frozenset({"stock"}),
    "warehouse": frozenset({"station"}),
    "wave": frozenset({"picks"}),
    "work": _NOTHING,
}
"""What becomes stale on screens when a row of a table changes. A table that is not here makes everything stale."""

_TELL = Prepared(text(f"SELECT pg_notify('{CHANNEL}', :told)"))


def words_of(tables: Iterable[str]) -> frozenset[str]:
    """Return what becomes stale when rows of these tables change."""
    return _NOTHING.union(*(_WORDS.get(table, EVERYTHING) for table in tables))


def tell(session: Session, sender: str, words: frozenset[str]) -> None:
    """Tell all who listen, with the commit of this transaction, what it changed."""
    if words:
        _TELL.all(session, {"told": f"{sender} {' '.join(sorted(words))}"})


def new_sender() -> str:
    """Return a name under which one open warehouse tells what it changes, so that it need not hear itself."""
    return secrets.token_hex(6)


Heard = Callable[[frozenset[str]], None]
Felt = Callable[[bool], None]


class Listener:
    """Hears what other programs changed, and feels whether the server is there, on a thread of its own.

    `heard` gets the words that another program told, and all words after a gap in which something may have been missed.
    `felt` gets true with each answer of the server, and false when it is missed. Both are called on the thread, and so
    is `renew` after a gap, before anything else is told.
    """

    def __init__(
        self, engine: Engine, sender: str, pulse: Pulse, *, heard: Heard, felt: Felt, renew: Callable[[], None]
    ) -> None:
        self._engine, self._sender, self._pulse = engine, sender, pulse
        self._heard, self._felt, self._renew = heard, felt, renew
        self._is_stopping = threading.Event()
        self._answer_by = float("inf")
        self._has_listened = False
        self._thread = threading.Thread(target=self._run, name="listener", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def stop(self) -> None:
        """Listen no more; a server that does not answer is not waited for."""
        self._is_stopping.set()
        if self._thread.is_alive():
            self._thread.join(timeout=1.0)

    def _run(self) -> None:
        import psycopg

        while not self._is_stopping.is_set():
            try:
                connection = self._connect()
            except psycopg.Error as trouble:
                self._lose(trouble)
                self._is_stopping.wait(TRY_AGAIN_S)
                continue
            try:
                with closing(connection):
                    if not self._is_stopping.is_set():
                        self._attend(connection)
            except psycopg.Error as trouble:
                if time.monotonic() > self._answer_by:
                    self._lose(trouble)
                else:
                    self._pulse.cut()

    def _lose(self, trouble: Exception) -> None:
        if self._is_stopping.is_set():
            return
        if not self._pulse.is_lost:
            _log.warning("the database server is lost: %s", " ".join(str(trouble).split()))
            self._pulse.lose()
        self._felt(False)

    def _connect(self) -> "psycopg.Connection[Any]":
        _, parameters = self._engine.dialect.create_connect_args(self._engine.url)
        self._answer_by = float("inf")
        return patience.connect(self._is_over, **{**parameters, **POSTGRES_CARE, "connect_timeout": 2}, autocommit=True)

    def _attend(self, connection: "psycopg.Connection[Any]") -> None:
        """Listen until the connection breaks or the server is silent."""
        self._ask(connection, f"LISTEN {CHANNEL}")
        if self._pulse.is_lost:
            _log.warning("the database server is there again")
            self._pulse.find()
        if self._has_listened:
            self._renew()
            self._heard(EVERYTHING)
        self._has_listened = True
        while not self._is_stopping.is_set():
            self._felt(True)
            for notice in connection.notifies(timeout=LOOK_EVERY_S):
                self._hear(notice.payload)
            self._ask(connection, "SELECT 1")

    def _ask(self, connection: "psycopg.Connection[Any]", question: str) -> None:
        self._answer_by = time.monotonic() + ANSWER_WITHIN_S
        connection.execute(question.encode())
        self._answer_by = float("inf")

    def _is_over(self) -> bool:
        return self._is_stopping.is_set() or time.monotonic() > self._answer_by

    def _hear(self, told: str) -> None:
        sender, *words = told.split()
        if sender != self._sender:
            self._heard(frozenset(words))
