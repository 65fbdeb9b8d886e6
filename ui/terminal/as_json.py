"""Steps and rows as JSON objects, one a line."""

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from typing import Any

from fulfilment.step import Step, Text


def line(value: object) -> str:
    """Return a value as one line of JSON."""
    return json.dumps(plain(value), ensure_ascii=False)


def step(answer: Step) -> dict[str, Any]:  # Any: JSON
    """Return what a person at a terminal needs of a step."""
    notice = answer.notice
    return {
        "workflow": answer.workflow,
        "state": answer.state,
        "prompt": str(answer.prompt),
        "detail": str(answer.detail) if answer.detail else "",
        "notice": {
            "kind": notice.kind.value,
            "id": notice.id,
            "text": str(notice.text),
            "detail": str(notice.detail) if notice.detail else "",
            "tone": notice.tone.value,
        }
        if notice
        else None,
        "card": plain(answer.card),
        "header": plain(answer.header),
        "lines": plain(answer.lines),
        "progress": plain(answer.progress),
        "box": plain(answer.box),
        "offers": [offer.command for offer in answer.offers],
        "prints": plain(answer.prints),
        "operator": answer.operator,
        "work_id": answer.work_id,
        "goes_to": answer.goes_to,
    }


def plain(value: object) -> Any:  # Any: JSON
    """Return a value made of lists, dictionaries, numbers and text alone."""
    if isinstance(value, Text):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, (list, tuple, frozenset, set)):
        return [plain(part) for part in value]
    if isinstance(value, dict):
        return {str(key): plain(part) for key, part in value.items()}
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value
