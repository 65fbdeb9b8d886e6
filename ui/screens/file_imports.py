"""Files that came in: when, by whom, what became of their rows; a whole file is taken back here."""

from collections.abc import Sequence
from functools import partial

from fulfilment.desk.answer import Answer
from fulfilment.queries import file_imports
from fulfilment.queries.file_imports import FileRow, Reversal
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Notice, Text, Tone
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.drawer import Question
from ui.formats import Formats
from ui.kit import Kit
from ui.screen import KeyHint
from ui.screens.desk import DeskScreen, asked_of, here
from ui.texts import spoken
from ui.undo_run import UndoCarrier


def _t(source: str, **values: object) -> Text:
    return Text("file_imports_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("file_imports_page", "Imported files"))
_COLUMNS = (
    Column("begun_at", _t(QT_TRANSLATE_NOOP("file_imports_page", "When")), 170, CellKind.MOMENT),
    Column("name", _t(QT_TRANSLATE_NOOP("file_imports_page", "File")), 170, CellKind.BOLD, stretches=True),
    Column("what", _t(QT_TRANSLATE_NOOP("file_imports_page", "What")), 116, is_sortable=False),
    Column("added", _t(QT_TRANSLATE_NOOP("file_imports_page", "New")), 90, CellKind.STRONG_NUMBER),
    Column("already_there", _t(QT_TRANSLATE_NOOP("file_imports_page", "Known")), 114, CellKind.NUMBER),
    Column("rejected", _t(QT_TRANSLATE_NOOP("file_imports_page", "Rejected")), 131, CellKind.NUMBER),
    Column("who", _t(QT_TRANSLATE_NOOP("file_imports_page", "Who")), 163, is_sortable=False),
    Column("words", _t(QT_TRANSLATE_NOOP("file_imports_page", "State")), 160, CellKind.STATE, is_sortable=False),
)
_VIEWS = (
    SavedView("all", _t(QT_TRANSLATE_NOOP("file_imports_page", "All"))),
    SavedView("standing", _t(QT_TRANSLATE_NOOP("file_imports_page", "In the books"))),
    SavedView("taken_back", _t(QT_TRANSLATE_NOOP("file_imports_page", "Taken back"))),
)


def create(kit: Kit) -> "FileImportsScreen":
    """Return the page."""
    return FileImportsScreen(kit)


class FileImportsScreen(DeskScreen):
    """The list, and the undo that runs from it; the drawer below shows how far it is."""

    def __init__(self, kit: Kit) -> None:
        self._carrier = UndoCarrier(kit)
        super().__init__(kit, partial(_spec, kit))
        self._carrier.setParent(self)
        self._carrier.advanced.connect(self._on_advanced)
        self._carrier.answered.connect(self._on_undone)
        self._carrier.failed.connect(self._on_failed)

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys of the list, or the one that stops what runs."""
        if self._carrier.is_running:
            return [KeyHint("Shift+F5", self.tr("Stop"), self._carrier.stop)]
        return super().hints()

    def step_back(self) -> bool:
        """Stop what runs first."""
        if self._carrier.is_running:
            self._carrier.stop()
            return True
        return super().step_back()

    def ask_undo(self, ids: tuple[int, ...]) -> None:
        """Ask whether the file under the cursor is to be taken back."""
        self.read(lambda session: file_imports.details(session, ids[0]), self._ask_undo)

    def _ask_undo(self, facts: tuple[FileRow, Reversal | None] | None) -> None:
        if facts is None:
            return
        number, row = self.kit.theme.formats.number, facts[0]
        figures = {"added": number(row.added), "changed": number(row.changed)}
        self.ask(
            Question(
                _t(QT_TRANSLATE_NOOP("file_imports_page", "Take {name} back?"), name=row.name),
                _t(QT_TRANSLATE_NOOP("file_imports_page", "Take it back")),
                lambda values: self._begin(row.id),
                detail=_t(
                    QT_TRANSLATE_NOOP(
                        "file_imports_page",
                        "What was new goes ({added}), what was changed is as before ({changed}). The file can come in "
                        "again.",
                    ),
                    **figures,
                ),
            )
        )

    def _begin(self, number: int) -> None:
        self._carrier.start(number)
        self._on_advanced(0.0)

    def _on_advanced(self, share: float) -> None:
        percent = round(share * 100)
        text = _CHECKING if self._carrier.is_checking else _TAKING_BACK
        notice = Notice(
            Kind.READY,
            f"files.undoing.{percent}",
            text.with_values(name=self._carrier.name, percent=percent),
            Tone.COMMAND,
            _STOP_BY,
        )
        if self.drawer.notice is None or self.drawer.notice.id != notice.id:
            self.drawer.say(notice)

    def _on_undone(self, answer: Answer) -> None:
        self.drawer.say(answer.notice)


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    assert isinstance(screen, FileImportsScreen)

    def take_one_in(ids: tuple[int, ...] = ()) -> None:
        screen.open_requested.emit("importing", "", "")

    return ListSpec(
        name="file_imports",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, file_imports.ids),
        rows=file_imports.rows,
        counts=partial(here, kit, file_imports.counts),
        details=file_imports.details,
        present=lambda facts: present(facts[0], facts[1], kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(
            _t(QT_TRANSLATE_NOOP("file_imports_page", "No file has come in like this.")),
            "import",
            _t(QT_TRANSLATE_NOOP("file_imports_page", "Take a file in")),
            take_one_in,
        ),
        search_hint=_t(QT_TRANSLATE_NOOP("file_imports_page", "File, number or who")),
        actions=(
            ListAction(
                "Shift+F4",
                _t(QT_TRANSLATE_NOOP("file_imports_page", "Take a file in")),
                take_one_in,
                needs_selection=False,
            ),
            ListAction("F9", _t(QT_TRANSLATE_NOOP("file_imports_page", "Undo")), screen.ask_undo),
        ),
        stale_on=frozenset({"files"}),
    )


def present(row: FileRow, reversal: Reversal | None, formats: Formats) -> Details:
    """Return what the right pane shows of a file: what became of its rows, when and by whom."""
    number = formats.number
    figures = (
        DetailRow(_t(QT_TRANSLATE_NOOP("file_imports_page", "Rows read")), number(row.rows)),
        DetailRow(_t(QT_TRANSLATE_NOOP("file_imports_page", "Rows rejected")), number(row.rejected)),
        DetailRow(_t(QT_TRANSLATE_NOOP("file_imports_page", "New")), number(row.added)),
        DetailRow(_t(QT_TRANSLATE_NOOP("file_imports_page", "Changed")), number(row.changed)),
        DetailRow(_t(QT_TRANSLATE_NOOP("file_imports_page", "Already there")), number(row.already_there)),
    )
    about = [
        _said(_t(QT_TRANSLATE_NOOP("file_imports_page", "When")), formats.moment(row.begun_at)),
        _said(_t(QT_TRANSLATE_NOOP("file_imports_page", "Who")), row.who),
        _said(_t(QT_TRANSLATE_NOOP("file_imports_page", "Station")), row.station),
    ]
    if reversal is not None:
        about.append(_said(_t(QT_TRANSLATE_NOOP("file_imports_page", "Taken back")), formats.moment(reversal.at)))
        about.append(_said(_t(QT_TRANSLATE_NOOP("file_imports_page", "By")), reversal.who))
    if row.state == "in_part":
        portions = _t(QT_TRANSLATE_NOOP("file_imports_page", "Portions taken back"))
        about.append(DetailRow(portions, f"{number(row.undone)} / {number(row.portions)}"))
    return Details(
        title=row.name,
        variant=spoken(row.what),
        note=spoken(_t(QT_TRANSLATE_NOOP("file_imports_page", "Number {number}"), number=row.id)),
        sections=(
            *_reached(row),
            DetailSection(_t(QT_TRANSLATE_NOOP("file_imports_page", "What became of its rows")), figures),
            DetailSection(
                _t(QT_TRANSLATE_NOOP("file_imports_page", "Who and when")), tuple(each for each in about if each.value)
            ),
        ),
    )


def _reached(row: FileRow) -> tuple[DetailSection, ...]:
    """Return how far a file is that is not in whole, and what to do about it."""
    if row.reached is None:
        return ()
    return (DetailSection(row.reached, (DetailRow(row.cure),) if row.cure else ()),)


def _said(label: Text, value: str) -> DetailRow:
    return DetailRow(label, value)


_CHECKING = _t(QT_TRANSLATE_NOOP("file_imports_page", "Checking whether it can be taken back: {percent} %"))
_TAKING_BACK = _t(QT_TRANSLATE_NOOP("file_imports_page", "Taking {name} back: {percent} %"))
_STOP_BY = _t(QT_TRANSLATE_NOOP("file_imports_page", "Esc stops it; the rest can be taken back later."))
