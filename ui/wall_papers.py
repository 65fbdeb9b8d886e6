"""Papers for the wall: every label of a kind in one file, which is shown."""

from pathlib import Path
from typing import Any

from fulfilment.queries import papers
from ui.kit import Kit
from ui.paper_files import open_file, write_labels


def print_for_the_wall(kit: Kit, paper: str) -> None:
    """Put every label of a kind into one file and show it."""

    def job(session: Any) -> Path | None:  # Any: the session, handed on
        subject_ids = papers.subjects(session, paper, station_id=kit.house.station_id)
        if not subject_ids:
            return None
        return write_labels(session, paper=paper, subject_ids=subject_ids, folder=kit.data)

    kit.operations.read(f"paper {paper}", job, _show)


def _show(path: Path | None) -> None:
    if path is not None:
        open_file(path)
