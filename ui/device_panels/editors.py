"""The forms of scanners, printers and the scale, drawn from the settings of transports, languages and framing."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from devices.framer import FramerSettings
from devices.languages import languages
from devices.ports import Port, list_ports
from devices.printer import settings_from
from devices.scales import scale_protocols
from devices.transports import transports
from devices.transports.serial_port import Settings as LineSettings
from devices.wording import QT_TRANSLATE_NOOP, option
from ui.device_crew import VIRTUAL
from ui.forms import SettingsForm
from ui.sizes import Role
from ui.station_settings import PrinterSettings, ScannerSettings
from ui.theme import Theme
from ui.widgets import Words

_LINE, _FRAMER = LineSettings.__dataclass_fields__, FramerSettings.__dataclass_fields__
_ON_SCREEN = QT_TRANSLATE_NOOP("devices", "On the screen (virtual)")
_NAME = (
    QT_TRANSLATE_NOOP("devices", "Name"),
    QT_TRANSLATE_NOOP("devices", "What it is called on this station; each name once."),
)


@dataclass(frozen=True)
class ScaleRow:
    """The scale of a station."""

    port: str = field(default="", metadata=_LINE["port"].metadata)
    """Port or URL; ``virtual`` for the slider."""
    protocol: str = "mt_sics"
    """Name of its protocol."""


@dataclass(frozen=True)
class _ScannerEntry:
    """What the form of a scanner asks."""

    name: str = option("", *_NAME, longest=60)
    """Name of the scanner."""
    port: str = field(default="", metadata=_LINE["port"].metadata)
    """Port or URL."""
    baud: int = field(default=9600, metadata=_LINE["baud"].metadata)
    """Bits per second."""
    repeat_window_ms: int = field(default=150, metadata=_FRAMER["repeat_window_ms"].metadata)
    """Milliseconds."""
    frame: str = field(default="8N1", metadata=_LINE["frame"].metadata)
    """Data bits, parity and stop bits."""
    terminator: str = field(default="any", metadata=_FRAMER["terminator"].metadata)
    """What ends a code."""
    prefix: str = field(default="", metadata=_FRAMER["prefix"].metadata)
    """What the scanner sends before a code."""
    silence_ms: int = field(default=250, metadata=_FRAMER["silence_ms"].metadata)
    """Milliseconds of silence after which a code without its end is dropped."""


@dataclass(frozen=True)
class _NameEntry:
    """What the form of a printer asks first."""

    name: str = option("", *_NAME, longest=60)
    """Name of the printer."""


@dataclass(frozen=True)
class _PortEntry:
    """What the form of a scale asks."""

    port: str = field(default="", metadata=_LINE["port"].metadata)
    """Port or URL."""


class PortFinder(QObject):
    """Looks for serial ports without holding up the window."""

    found = Signal(object)
    """The ports that are here now, as a list of `Port`."""

    def __init__(self, look: Callable[[], list[Port]] = list_ports) -> None:
        super().__init__()
        self._look = look

    def start(self) -> None:
        """Look now."""
        QThreadPool.globalInstance().start(lambda: self.found.emit(self._look()))


class Choice(QWidget):
    """A labelled choice among plug-ins, by the names that people know."""

    chosen = Signal(str)
    """Name of the plug-in."""

    def __init__(self, theme: Theme, source: str, titles: Sequence[tuple[str, str]], current: str) -> None:
        super().__init__()
        self._theme, self._source, self._titles = theme, source, list(titles)
        self._label, self.box = Words(theme, Role.DESK_STRONG), QComboBox()
        for name, _ in self._titles:
            self.box.addItem("", name)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        self._label.setBuddy(self.box)
        self._rows.addWidget(self._label)
        self._rows.addWidget(self.box)
        self._space_out()
        theme.changed.connect(self._space_out)
        self.show_name(current)
        self.box.currentIndexChanged.connect(lambda: self.chosen.emit(self.name))
        self._say_words()

    @property
    def name(self) -> str:
        """Name of the plug-in that is chosen."""
        return str(self.box.currentData())

    def show_name(self, name: str) -> None:
        """Choose a plug-in by its name."""
        names = [known for known, _ in self._titles]
        if name in names:
            self.box.setCurrentIndex(names.index(name))

    def show_titles(self, titles: Sequence[tuple[str, str]], current: str) -> None:
        """Offer other things to choose from."""
        self._titles = list(titles)
        self.box.blockSignals(True)
        self.box.clear()
        for name, _ in self._titles:
            self.box.addItem("", name)
        self._say_words()
        self.show_name(current)
        self.box.blockSignals(False)

    def _space_out(self) -> None:
        sizes = self._theme.sizes
        self._rows.setSpacing(sizes.space(0.5))
        self.box.setMinimumHeight(sizes.desk_px(42))
        self.box.setMaximumWidth(sizes.desk_px(560))

    def changeEvent(self, event: QEvent) -> None:
        """Say the words anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def _say_words(self) -> None:
        self._label.say(QCoreApplication.translate("devices", self._source))
        self.box.setAccessibleName(self._label.said())
        for row, (_, title) in enumerate(self._titles):
            self.box.setItemText(row, QCoreApplication.translate("devices", title))


class Editor(QWidget):
    """The form of one device."""

    changed = Signal()
    """Something in it is different now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(theme.sizes.space(2))

    def row(self) -> Any:  # Any: each kind of device has its own row
        """Return what the form says, as the station's settings hold it."""
        raise NotImplementedError

    def hold(self, widget: QWidget) -> None:
        """Add a part below the others."""
        self.rows.addWidget(widget)


class _Ports(Choice):
    """Ports that are here now, and the virtual one."""

    def __init__(self, theme: Theme, finder: PortFinder, form: SettingsForm) -> None:
        self._port = form.control("port")
        super().__init__(theme, QT_TRANSLATE_NOOP("devices", "Found"), (), "")
        self._show([])
        finder.found.connect(self._show)
        self.chosen.connect(self._on_chosen)
        finder.start()

    def _show(self, ports: Sequence[Port]) -> None:
        typed = self._port.text() if isinstance(self._port, QLineEdit) else ""
        titles = [(port.name, f"{port.title} ({port.path})") for port in ports]
        other = ("", QT_TRANSLATE_NOOP("devices", "Another port or address: type it below"))
        self.show_titles([other, *titles, (VIRTUAL, _ON_SCREEN)], typed)

    def _on_chosen(self, name: str) -> None:
        if isinstance(self._port, QLineEdit):
            self._port.setText(name)


class ScannerEditor(Editor):
    """The form of a serial scanner."""

    def __init__(self, theme: Theme, row: ScannerSettings, finder: PortFinder) -> None:
        super().__init__(theme)
        self._form = SettingsForm(theme, _ScannerEntry(**asdict(row)))
        self._form.changed.connect(self.changed)
        self.hold(_Ports(theme, finder, self._form))
        self.hold(self._form)
        self.rows.addStretch(1)

    def row(self) -> ScannerSettings:
        """Return the scanner."""
        return ScannerSettings(**asdict(self._form.value()))

    def show_speed(self, baud: int, frame: str) -> None:
        """Fill in a speed and frame that were found."""
        self._form.show_value(replace(self._form.value(), baud=baud, frame=frame))


class ScaleEditor(Editor):
    """The form of the scale."""

    def __init__(self, theme: Theme, row: ScaleRow, finder: PortFinder) -> None:
        super().__init__(theme)
        titles = [(known.name, known.title) for known in scale_protocols().values()]
        self._protocol = Choice(theme, QT_TRANSLATE_NOOP("devices", "Protocol"), titles, row.protocol)
        self._form = SettingsForm(theme, _PortEntry(row.port))
        self._form.changed.connect(self.changed)
        self._protocol.chosen.connect(self.changed)
        self.hold(_Ports(theme, finder, self._form))
        self.hold(self._form)
        self.hold(self._protocol)
        self.rows.addStretch(1)

    def row(self) -> ScaleRow:
        """Return the scale."""
        return ScaleRow(self._form.value().port.strip(), self._protocol.name)


class PrinterEditor(Editor):
    """The form of a label printer: its name, the way to it, its language."""

    def __init__(self, theme: Theme, row: PrinterSettings) -> None:
        super().__init__(theme)
        ways = [(kind.name, kind.title) for kind in transports().values() if kind.name != "memory"]
        spoken = [(language.name, language.title) for language in languages().values()]
        self._name = SettingsForm(theme, _NameEntry(row.name))
        self._way = Choice(
            theme, QT_TRANSLATE_NOOP("devices", "Connection"), [*ways, (VIRTUAL, _ON_SCREEN)], row.transport
        )
        self._language = Choice(theme, QT_TRANSLATE_NOOP("devices", "Language"), spoken, row.language)
        self._way_form = self._form_of_way(row.transport, dict(row.transport_values))
        self._language_form = self._form_of_language(row.language, dict(row.language_values))
        for part in (self._name, self._way, self._way_form, self._language, self._language_form):
            self.hold(part)
        self.rows.addStretch(1)
        self._name.changed.connect(self.changed)
        self._way.chosen.connect(self._on_way_chosen)
        self._language.chosen.connect(self._on_language_chosen)

    def row(self) -> PrinterSettings:
        """Return the printer."""
        return PrinterSettings(
            self._name.value().name.strip(),
            self._language.name,
            _values(self._language_form),
            self._way.name,
            _values(self._way_form),
        )

    def _on_way_chosen(self, name: str) -> None:
        self._way_form = self._put_in_place(self._way_form, self._form_of_way(name, {}))

    def _on_language_chosen(self, name: str) -> None:
        self._language_form = self._put_in_place(self._language_form, self._form_of_language(name, {}))

    def _put_in_place(self, old: QWidget, new: QWidget) -> QWidget:
        self.rows.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        self.changed.emit()
        return new

    def _form_of_way(self, name: str, values: dict[str, Any]) -> QWidget:
        kind = transports().get(name)
        return QWidget() if kind is None else self._form(settings_from(kind.settings, values))

    def _form_of_language(self, name: str, values: dict[str, Any]) -> QWidget:
        spoken = languages().get(name)
        return QWidget() if spoken is None else self._form(settings_from(spoken.settings, values))

    def _form(self, settings: Any) -> SettingsForm:  # Any: each plug-in has its own dataclass
        form = SettingsForm(self.theme, settings)
        form.changed.connect(self.changed)
        return form


def _values(form: QWidget) -> dict[str, Any]:  # Any: the value of any field
    return asdict(form.value()) if isinstance(form, SettingsForm) else {}
