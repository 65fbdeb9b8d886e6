"""What is tried out on a device: reading a code, printing a label and reading it back, weighing."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, QThreadPool, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from devices.errors import DeviceError
from devices.label import LabelError
from devices.layout import layout
from devices.printer import Printer
from devices.scan import GS, Reject, Scan
from reports.typeface import LABEL_FONTS
from ui.device_panels.speed import SpeedPanel
from ui.device_trial import TrialLabel, as_hex, new_code, sample_codes, symbology_name, trial_label
from ui.device_words import reason_of, trouble_of
from ui.label_preview import LabelPreview
from ui.sizes import Role
from ui.theme import Theme
from ui.widgets import Words

SCREEN_DPI = 203


class Trial(QWidget):
    """A part of the Devices screen that tries out the device that is open."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(theme.sizes.space(1.5))

    def take_scan(self, read: Scan | Reject) -> None:
        """Take what a scanner read while this was in front."""

    def say_words(self) -> None:
        """Say everything in the present language."""

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()


class ScannerTrial(Trial):
    """Shows what a scanner sends, byte by byte; `speed` is the part that finds its speed."""

    def __init__(self, theme: Theme, speed: SpeedPanel) -> None:
        super().__init__(theme)
        self.speed = speed
        self._read: Scan | Reject | None = None
        self._at = datetime.now(UTC)
        self._gap_ms: int | None = None
        self._title = Words(theme, Role.DESK_STRONG, wraps=True)
        self._verdict = Words(theme, Role.DESK_TITLE, wraps=True)
        self._samples = LabelPreview(theme, layout(sample_codes(), LABEL_FONTS, dpi=SCREEN_DPI))
        self._samples.setFixedHeight(theme.sizes.desk_px(140))
        self._labels = [Words(theme, Role.DESK_SMALL, "muted") for _ in range(6)]
        self._values = [Words(theme, Role.DESK_STRONG, wraps=number < 2) for number in range(6)]
        grid = QGridLayout()
        grid.setVerticalSpacing(theme.sizes.space(0.75))
        grid.setHorizontalSpacing(theme.sizes.space(2))
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(zip(self._labels, self._values, strict=True)):
            grid.addWidget(label, row, 0)
            grid.addWidget(value, row, 1)
        for widget in (self._title, self._samples, speed, self._verdict):
            self.rows.addWidget(widget)
        self.rows.addLayout(grid)
        self.rows.addStretch(1)
        self.say_words()

    def take_scan(self, read: Scan | Reject) -> None:
        """Show a read, believed or not."""
        if self._read is not None:
            self._gap_ms = round(1000 * (read.at_monotonic - self._read.at_monotonic))
        self._read, self._at = read, datetime.now(UTC)
        self.say_words()

    def say_words(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("Scan any code, one of these, or one on paper."))
        self._samples.setAccessibleName(self.tr("Test codes"))
        names = (
            self.tr("Code"),
            self.tr("Bytes"),
            self.tr("Kind of barcode"),
            self.tr("Length"),
            self.tr("Scanner"),
            self.tr("Time"),
        )
        for label, name in zip(self._labels, names, strict=True):
            label.say(name)
        for value, words in zip(self._values, self._described(), strict=True):
            value.say(words)

    def _described(self) -> tuple[str, ...]:
        read = self._read
        if read is None:
            self._verdict.say(self.tr("Waiting for a scan"))
            self._verdict.set_colour("muted")
            return ("—",) * 6
        is_good = isinstance(read, Scan)
        self._verdict.set_colour("ink" if is_good else "alarm")
        clock = self.theme.formats.clock(self._at)
        after = self.tr(", {n} ms after the one before").format(n=self._gap_ms) if self._gap_ms is not None else ""
        if isinstance(read, Scan):
            self._verdict.say(self.tr("Read"))
            data = (read.symbology + read.text).encode()
            kind = f"{symbology_name(read.symbology)} {read.symbology}".strip() or self.tr("not told by the scanner")
            text, length = read.text.replace(GS, "<GS>"), self.theme.formats.number(len(read.text))
            return text, as_hex(data), kind, length, read.device, clock + after
        self._verdict.say(self.tr("Refused: {reason}").format(reason=reason_of(read)))
        text = read.raw.decode("utf-8", "replace")
        shown = "".join(char if char.isprintable() else "·" for char in text)
        return shown, as_hex(read.raw), "—", self.theme.formats.number(len(read.raw)), read.device, clock + after


class _Sending(QObject):
    """Sends one label on another thread."""

    ended = Signal(object)
    """None when it was sent, else the error."""

    def start(self, printer: Printer, trial: TrialLabel) -> None:
        QThreadPool.globalInstance().start(lambda: self.ended.emit(_send(printer, trial)))


def _send(printer: Printer, trial: TrialLabel) -> DeviceError | LabelError | None:
    try:
        printer.print(trial.label)
    except (DeviceError, LabelError) as error:
        return error
    return None


class PrinterTrial(Trial):
    """Prints a test label; scanning it back is the proof."""

    def __init__(self, theme: Theme, make: Callable[[], Printer]) -> None:
        super().__init__(theme)
        self._make = make
        self._state = ""
        self._trouble = ""
        self._trial = trial_label("", new_code())
        self._sending = _Sending()
        self._sending.ended.connect(self._on_ended)
        self._title = Words(theme, Role.DESK_STRONG, wraps=True)
        self._preview = LabelPreview(theme)
        self._preview.setFixedHeight(theme.sizes.desk_px(280))
        self._print = QPushButton()
        self._print.setProperty("isMain", True)
        self._print.setMinimumHeight(theme.sizes.desk_px(46))
        self._print.clicked.connect(self.print_label)
        self._verdict = Words(theme, Role.DESK_TITLE, wraps=True)
        self._detail = Words(theme, Role.DESK_SMALL, "muted", wraps=True)
        for widget in (self._title, self._preview, self._print, self._verdict, self._detail):
            self.rows.addWidget(widget)
        self.rows.addStretch(1)
        self._show_preview("")
        self.say_words()

    @property
    def state(self) -> str:
        """``""``, ``sending``, ``sent``, ``failed`` or ``proved``."""
        return self._state

    @property
    def code(self) -> str:
        """What the test label says when it is scanned."""
        return self._trial.code

    def print_label(self) -> None:
        """Print a test label with a new code, by the settings as they stand in the form."""
        if self._state == "sending":
            return
        try:
            printer = self._make()
        except (LookupError, TypeError, ValueError) as trouble:
            self._show("failed", str(trouble))
            return
        self._trial = trial_label(printer.name, new_code())
        self._show_preview(printer.name)
        self._show("sending")
        self._sending.start(printer, self._trial)

    def take_scan(self, read: Scan | Reject) -> None:
        """Take the proof."""
        if isinstance(read, Scan) and self._state in ("sent", "proved"):
            self._show("proved" if read.text == self._trial.code else self._state)

    def say_words(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("Ruler in centimetres, letters, and a code to scan back."))
        self._preview.setAccessibleName(self.tr("Test label"))
        self._print.setText(self.tr("Print a test label"))
        verdicts = {
            "": ("", ""),
            "sending": (self.tr("Sending…"), ""),
            "sent": (
                self.tr("Now scan the label"),
                self.tr("Only a code that was read back proves that the label can be read."),
            ),
            "proved": (self.tr("Proved: the label can be read"), ""),
            "failed": (self.tr("Not printed"), self._trouble),
        }
        verdict, detail = verdicts[self._state]
        self._verdict.say(verdict)
        self._verdict.set_colour("alarm" if self._state == "failed" else "ink")
        self._detail.say(detail)

    def _show_preview(self, name: str) -> None:
        self._preview.show_drawing(layout(trial_label(name, self._trial.code).label, LABEL_FONTS, dpi=SCREEN_DPI))

    def _show(self, state: str, trouble: str = "") -> None:
        self._state, self._trouble = state, trouble
        self._print.setEnabled(state != "sending")
        self.say_words()

    def _on_ended(self, error: DeviceError | LabelError | None) -> None:
        if error is None:
            self._show("sent")
        else:
            self._show("failed", trouble_of(error))


class ScaleTrial(Trial):
    """Shows what the scale says."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._reading: tuple[int, bool] | None = None
        self._title = Words(theme, Role.DESK_STRONG, wraps=True)
        self._figure = Words(theme, Role.NAME)
        self._still = Words(theme, Role.DESK, "muted")
        for widget in (self._title, self._figure, self._still):
            self.rows.addWidget(widget)
        self.rows.addStretch(1)
        self.say_words()

    def take_weight(self, grams: int, is_stable: bool) -> None:
        """Show a reading."""
        self._reading = (grams, is_stable)
        self.say_words()

    def say_words(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("Put something of known weight on the scale."))
        if self._reading is None:
            self._figure.say("—")
            self._still.say(self.tr("Nothing heard yet"))
            return
        self._figure.say(self.theme.formats.weight(self._reading[0]))
        self._still.say(self.tr("Stands still") if self._reading[1] else self.tr("Still moving"))
