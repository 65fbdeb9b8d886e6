"""Draws what stands in the print queue: the facts of a job's paper, on the stock of its printer."""

from typing import Any

from devices.label import Label
from fulfilment.queries import papers
from fulfilment.shipping import labels
from fulfilment.shipping.printing import Taken
from reports.labels import LABELS
from reports.ready_label import ReadyLabel


def draw(session: Any, taken: Taken) -> list[Label | ReadyLabel]:  # Any: the lane's session, handed on
    """Return the labels of a job; a parcel's label as its carrier made it, where the carrier made one.

    Raises:
        LookupError: when there is no such label, or its subject is gone.
    """
    kind = LABELS[taken.paper]
    if taken.paper == "shipping":
        document = labels.document_of(session, taken.subject_id)
        if document is not None:
            return [ReadyLabel(document.media_type, document.content)]
        facts: object = papers.shipping_label(session, taken.subject_id, copy_no=taken.copy_no)
    elif taken.paper == "item":
        facts = papers.item_label(session, taken.subject_id, lot_id=int(str(taken.details.get("lot_id", 0))))
    else:
        facts = papers.PAPERS[taken.paper](session, taken.subject_id)
    return list(kind.labels(facts, kind.size(str(taken.details.get("size", "")))))
