"""`import --list` and `import --undo NUMBER`: the files that came in, and one of them taken back."""

import sys
from argparse import Namespace
from functools import partial
from typing import Any

from fulfilment.desk import file_undo
from fulfilment.desk.answer import Answer
from fulfilment.desk.file_undo import FileUndo
from fulfilment.opening import House
from fulfilment.queries import file_imports
from fulfilment.queries.file_imports import FileRow
from ui.terminal import as_json


def list_files(house: House, words: Namespace) -> int:
    """Print the files that came in, the newest first; 0."""
    rows = house.database.read(lambda session: file_imports.rows(session, file_imports.ids(session)))
    for row in rows:
        print(as_json.line(_facts(row)) if words.json else _told(row))
    if not rows and not words.json:
        print("no file was taken in yet")
    return 0


def take_back(house: House, words: Namespace) -> int:
    """Take the file of a number back; 0 when it is, 1 when something forbids it.

    All portions are rehearsed first; Ctrl+C between two portions leaves the rest for another time.
    """
    job = partial(file_undo.begin, station_id=house.station_id, number=words.undo, needs_badge=False)
    begun = house.database.read(job)
    answer = begun if isinstance(begun, Answer) else _run(house, begun)
    notice = answer.notice
    said = [str(sentence) for sentence in (notice.text, notice.detail) if sentence]
    if words.json:
        print(as_json.line({"number": words.undo, "undone": not notice.is_refusal, "id": notice.id, "said": said}))
    else:
        print(*said, sep="\n")
    return int(notice.is_refusal)


def _run(house: House, undo: FileUndo) -> Answer:
    is_person, answer = sys.stderr.isatty(), None
    try:
        while answer is None:
            if undo.is_checked:
                answer = house.database.write("undo.import", undo.take_back)
            else:
                answer = house.database.rehearse("undo.import", undo.check)
            if answer is None:
                undo.confirm()
            if is_person:
                doing = "taking back" if undo.is_checked else "checking"
                print(f"\r{doing} {undo.progress:4.0%} ", end="", file=sys.stderr, flush=True)
    except KeyboardInterrupt:
        answer = undo.stopped()
    if is_person:
        print(file=sys.stderr)
    return answer


def _told(row: FileRow) -> str:
    figures = f"added {row.added}, changed {row.changed}, already there {row.already_there}, rejected {row.rejected}"
    told = str(row.reached).lower() if row.reached else str(row.words)
    told += f"; {str(row.cure).lower()}" if row.cure else ""
    return f"{row.id}  {row.begun_at:%Y-%m-%d %H:%M}  {row.kind}  {row.name}  {figures}  {told}"


def _facts(row: FileRow) -> dict[str, Any]:  # Any: JSON
    return {
        "number": row.id,
        "at": row.begun_at.isoformat(),
        "kind": row.kind,
        "name": row.name,
        "who": row.who,
        "rows": row.rows,
        "added": row.added,
        "changed": row.changed,
        "already_there": row.already_there,
        "rejected": row.rejected,
        "state": row.state,
        "line": row.at_line,
        "lines": row.last_line,
    }
