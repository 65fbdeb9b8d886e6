"""Draws what stands in the print queue: the facts of a job's paper, on the stock of its printer."""

from typing import Any

from devices.label import Label
from fulfilment.queries import papers
from fulfilment.shipping.printing import Taken
from reports.labels import LABELS


def draw(session: Any, taken: Taken) -> list[Label]:  # Any: the lane's session, handed on
    """Return the labels of a job.

    Raises:
        LookupError: when there is no such label, or its subject is gone.
    """
    kind = LABELS[taken.paper]
    if taken.paper == "shipping":
        facts: object = papers.shipping_label(session, taken.subject_id, copy_no=taken.copy_no)
    else:
        facts = papers.PAPERS[taken.paper](session, taken.subject_id)
    return list(kind.labels(facts, kind.size(str(taken.details.get("size", "")))))
