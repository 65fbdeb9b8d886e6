"""Files kept with a paper of a list: chosen or dropped to be kept, opened again, withdrawn."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from fulfilment import documents
from fulfilment.desk import incoming
from fulfilment.desk.answer import Action
from fulfilment.documents import Kept
from fulfilment.queries.documents import DocumentRow
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Notice, Text, Tone, plain
from ui.columns import ListAction, ListSpec
from ui.details import DetailRow, DetailSection
from ui.drawer import AskedField, Question
from ui.formats import Formats
from ui.kit import Kit
from ui.paper_files import FOLDER, open_file
from ui.screens.desk import DeskScreen

Keep = Callable[[int, str, bytes], Action]
"""Makes the action that keeps a file: id of the paper, name, bytes."""
Find = Callable[[Any, int], Sequence[DocumentRow]]
"""Reads the files of a paper; `Any` is the session, handed on."""


def _t(source: str, **values: object) -> Text:
    return Text("kept_files", source).with_values(**values)


class PaperScreen(DeskScreen):
    """A list of papers onto which files can be dropped: they are kept with the paper under the cursor."""

    def __init__(self, kit: Kit, make: Callable[[DeskScreen], ListSpec], keep: Keep) -> None:
        super().__init__(kit, make)
        self._keep = keep
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files while a paper is under the cursor."""
        if event.mimeData().hasUrls() and self.current_id > 0:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the files that were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and self.current_id > 0:
            event.acceptProposedAction()
            keep_files(self, self._keep, self.current_id, paths)


def actions(screen: DeskScreen, keep: Keep, find: Find) -> tuple[ListAction, ...]:
    """Return the keys that keep a file with a paper, open one and withdraw one."""
    return (
        ListAction("Shift+F5", _t(QT_TRANSLATE_NOOP("kept_files", "Keep a file")), partial(_choose, screen, keep)),
        ListAction("Shift+F6", _t(QT_TRANSLATE_NOOP("kept_files", "Open a file")), partial(_open, screen, find)),
        ListAction(
            "Shift+F7", _t(QT_TRANSLATE_NOOP("kept_files", "Withdraw a file")), partial(_withdraw, screen, find)
        ),
    )


def section(rows: Sequence[DocumentRow], formats: Formats) -> DetailSection:
    """Return the files of a paper as a section of its pane."""
    nothing = (DetailRow(_t(QT_TRANSLATE_NOOP("kept_files", "None. Drop a photo or a PDF here."))),)
    shown = tuple(
        DetailRow(plain(row.name), _kilobytes(row, formats), plain(formats.moment(row.added_at))) for row in rows
    )
    return DetailSection(_t(QT_TRANSLATE_NOOP("kept_files", "Documents")), shown or nothing, has_notes_below=True)


def _kilobytes(row: DocumentRow, formats: Formats) -> str:
    return f"{formats.number(max(1, row.size // 1000))} kB"


def keep_files(screen: DeskScreen, keep: Keep, paper_id: int, paths: Sequence[Path]) -> None:
    """Keep files with a paper, one after the other."""

    def read(session: Any) -> list[tuple[str, bytes]]:  # Any: the session, not needed
        return [(path.name, _bytes(path)) for path in paths]

    def run(found: list[tuple[str, bytes]]) -> None:
        screen.do("document.keep", *(keep(paper_id, name, content) for name, content in found))

    screen.read(read, run)


def _bytes(path: Path) -> bytes:
    """Return the bytes of a file, of a too large one only so many that it is refused."""
    with path.open("rb") as file:
        return file.read(documents.MOST_BYTES + 1)


def _choose(screen: DeskScreen, keep: Keep, ids: tuple[int, ...]) -> None:
    filters = screen.tr("Photos and PDF") + " (*.pdf *.jpg *.jpeg *.png)"
    names, _ = QFileDialog.getOpenFileNames(screen, screen.tr("Choose files to keep"), "", filters)
    if names:
        keep_files(screen, keep, ids[0], [Path(name) for name in names])


def _open(screen: DeskScreen, find: Find, ids: tuple[int, ...]) -> None:
    def run(document_id: int) -> None:
        screen.read(partial(documents.read, document_id=document_id), partial(_show, screen))

    title = _t(QT_TRANSLATE_NOOP("kept_files", "Which file?"))
    button = _t(QT_TRANSLATE_NOOP("kept_files", "Open"))
    screen.read(lambda session: find(session, ids[0]), partial(_which, screen, title, button, run))


def _withdraw(screen: DeskScreen, find: Find, ids: tuple[int, ...]) -> None:
    def run(document_id: int) -> None:
        screen.do("document.withdraw", partial(incoming.withdraw, document_id=document_id))

    title = _t(QT_TRANSLATE_NOOP("kept_files", "Which file belongs elsewhere?"))
    button = _t(QT_TRANSLATE_NOOP("kept_files", "Withdraw"))
    screen.read(lambda session: find(session, ids[0]), partial(_which, screen, title, button, run, is_asked=True))


def _which(
    screen: DeskScreen,
    title: Text,
    button: Text,
    run: Callable[[int], None],
    rows: Sequence[DocumentRow],
    *,
    is_asked: bool = False,
) -> None:
    """Go on with the only file at once, unless that is to be asked; ask which one of several."""
    if not rows:
        screen.drawer.say(Notice(Kind.CHECK, "documents.none", _NONE, Tone.ALREADY_DONE, _HOW))
        return
    if len(rows) == 1 and not is_asked:
        run(rows[0].id)
        return

    def answer(values: Mapping[str, Any]) -> None:  # Any: what was chosen
        run(values["file"])

    choices = tuple((row.id, plain(row.name)) for row in rows)
    name = _t(QT_TRANSLATE_NOOP("kept_files", "File"))
    screen.ask(Question(title, button, answer, (AskedField("file", name, choices=choices, width=320),)))


def _show(screen: DeskScreen, kept: Kept) -> None:
    """Write a file where papers are written, under a name of our own, and let the desktop show it."""
    folder = screen.kit.data / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"document-{kept.id}{kept.suffix}"
    path.write_bytes(kept.content)
    is_shown = open_file(path)
    said = _OPENED if is_shown else _WRITTEN
    screen.drawer.say(
        Notice(Kind.OK, "documents.opened", said.with_values(name=kept.name), Tone.COMMAND, plain(str(path)))
    )


_NONE = _t(QT_TRANSLATE_NOOP("kept_files", "No file is kept with it"))
_HOW = _t(QT_TRANSLATE_NOOP("kept_files", "Keep a file first, or drop it onto the page."))
_OPENED = _t(QT_TRANSLATE_NOOP("kept_files", "{name} is shown"))
_WRITTEN = _t(QT_TRANSLATE_NOOP("kept_files", "{name} was written; this computer has no program to show it"))
