"""Papers as PDF files of this computer, opened with whatever the desktop has for them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from fulfilment.queries import papers
from reports import pdf
from reports.labels import LABELS
from reports.paper import Setup
from reports.registry import PAPERS

FOLDER = "papers"


def write_pdf(session: Any, *, paper: str, subject_id: int, name: str, folder: Path, language: str) -> Path:
    """Write a paper and return its file; `session` is handed on unopened. An older one of the same name goes."""
    facts = papers.PAPERS[paper](session, subject_id)
    return write_paper(facts, paper=paper, name=name, folder=folder, language=language)


def write_paper(facts: Any, *, paper: str, name: str, folder: Path, language: str) -> Path:
    """Write a paper that shows `facts` of its own sort, and return its file."""
    target = folder / FOLDER
    target.mkdir(parents=True, exist_ok=True)
    path = target / f"{paper}-{name}.pdf"
    path.write_bytes(PAPERS[paper].render(facts, Setup(language=language)))
    return path


def write_labels(session: Any, *, paper: str, subject_ids: Sequence[int], folder: Path) -> Path:
    """Write the labels of many subjects into one file, a label a page, and return it."""
    kind = LABELS[paper]
    labels = [label for subject in subject_ids for label in kind.labels(papers.PAPERS[paper](session, subject))]
    target = folder / FOLDER
    target.mkdir(parents=True, exist_ok=True)
    path = target / f"{paper}.pdf"
    path.write_bytes(pdf.render(labels, title=kind.title))
    return path


def open_file(path: Path) -> bool:
    """Show a file with the program that the desktop keeps for it; false when there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
