"""One carrier's lane: takes a wish from the outbox, asks the carrier outside of any transaction, books the outcome.

Runs on a thread of its own, so that a carrier that hangs delays only its own labels. Knows no window.

    take (state and key stored) -> call -> bought, refused, given back: booked in a second transaction
                                        -> in doubt, or ended in between: the carrier is asked by the key
"""

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from fulfilment.shipping import awaiting, purchase
from fulfilment.shipping.awaiting import Awaited
from fulfilment.shipping.carriers.calling import unreadable
from fulfilment.shipping.carriers.carrier import Bought, CarrierError, Failure, RemoteCarrier, is_tracking
from fulfilment.shipping.purchase import Question, Verb
from reports.lane import Lane, Store

POLL_S = 1.0
"""Between two looks into the outbox."""
NOT_REACHED_S = (5.0, 15.0, 30.0, 60.0)
"""Pauses of the whole lane while the carrier cannot be reached; the last one repeats."""
STOP_S = 2.0
"""A call that is under way at the end is not waited for any longer."""
Booking = Callable[[Any], Any]  # Any: the session, handed on; what the rule returns is not used
OnTrouble = Callable[[str, Awaited | None], None]


class BuyingLane(Lane):
    """Buys, finds and gives back the labels of one carrier, from `start` to `stop`."""

    def __init__(
        self,
        carrier: RemoteCarrier,
        store: Store,
        *,
        on_trouble: OnTrouble = lambda title, trouble: None,
        on_change: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the carrier and whom to tell; the callbacks come on the lane's thread."""
        super().__init__(f"carrier {carrier.name}")
        self._carrier, self._store = carrier, store
        self._on_trouble, self._on_change = on_trouble, on_change
        self._is_reconciled = False
        self._is_left_alone = False
        self._trouble: Awaited | None = None
        self._failures, self._resumes_at = 0, 0.0

    @property
    def title(self) -> str:
        """Name of the carrier, as people write it."""
        return self._carrier.title

    def stop(self) -> None:
        """End; the outcome of a call that is still under way is not booked but asked for at the next start."""
        self._is_stopping.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(STOP_S)
            self._is_left_alone = self._thread.is_alive()

    @property
    def _pause_s(self) -> float:
        return POLL_S

    def _take_turn(self) -> bool:
        name = self._carrier.name
        if not self._is_reconciled:
            self._store.write("label.interrupted", partial(purchase.interrupted, carrier=name))
            self._is_reconciled = True
            self._tell()
        if time.monotonic() < self._resumes_at or not self._store.read(partial(purchase.has_due, carrier=name)):
            return False
        asked = self._store.write("label.ask", partial(purchase.take, carrier=name))
        if asked is None:
            return False
        self._on_change()
        self._is_reconciled = False  # when not even the doubt can be stored, the carrier is asked later
        self._ask(asked)
        self._is_reconciled = True
        if self._is_left_alone:
            return False
        self._tell()
        self._on_change()
        return True

    def _ask(self, asked: Question) -> None:
        """Ask, and book what is certain; whatever else goes wrong in between leaves the label in doubt."""
        booking: Booking = partial(purchase.failed, asked=asked, error=unreadable(self.title))
        try:
            booking = self._outcome(asked)
            self._failures = 0
        except CarrierError as error:
            booking = partial(purchase.failed, asked=asked, error=error)
            self._rest_after(error)
        finally:
            if not self._is_left_alone:
                self._store.write(f"label.{asked.verb}", booking)

    def _outcome(self, asked: Question) -> Booking:
        if asked.verb is Verb.VOID:
            self._carrier.void(asked.tracking)
            return partial(purchase.given_back, label_id=asked.label_id)
        if asked.verb is Verb.BUY:
            sold: Bought | None = self._carrier.buy(asked.wanted)
        else:
            sold = self._carrier.find(asked.wanted.purchase_key)
        if sold is None:
            return partial(purchase.absent, asked=asked)
        if not is_tracking(sold.tracking):
            raise unreadable(self.title)
        return partial(purchase.bought, label_id=asked.label_id, sold=sold)

    def _rest_after(self, error: CarrierError) -> None:
        """Let the whole lane wait when the carrier was not reached: the next label would fare no better."""
        if error.failure is not Failure.NOT_ASKED:
            self._failures = 0
            return
        pause_s = NOT_REACHED_S[min(self._failures, len(NOT_REACHED_S) - 1)]
        self._failures += 1
        self._resumes_at = time.monotonic() + pause_s

    def _tell(self) -> None:
        trouble = self._store.read(partial(awaiting.first_trouble, carrier=self._carrier.name))
        if trouble != self._trouble:
            self._trouble = trouble
            self._on_trouble(self.title, trouble)
