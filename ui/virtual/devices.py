"""Opens the windows of the virtual devices and joins them to the senses; its bar stands in the top bar of the demo."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.senses import Senses
from ui.theme import Theme
from ui.virtual.printer_window import PrinterWindow
from ui.virtual.scale_window import ScaleWindow
from ui.virtual.scanner_window import ScannerWindow
from ui.virtual.window import VirtualWindow


class VirtualDevices(QObject):
    """One window for each virtual device, built when it is first wanted."""

    def __init__(self, theme: Theme, senses: Senses, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._senses, self._window = theme, senses, window
        self._scanner: ScannerWindow | None = None
        self._scale: ScaleWindow | None = None
        self._printers: dict[str, PrinterWindow] = {}
        senses.changed.connect(self._on_changed)

    def bar(self) -> QWidget:
        """Return a button for each device, for the top bar."""
        return VirtualBar(self._theme, self)

    def open_scanner(self) -> ScannerWindow:
        """Show the scanner panel."""
        if self._scanner is None:
            self._scanner = ScannerWindow(self._theme, self._window)
            self._scanner.scan_wanted.connect(self._on_scan_wanted)
        self._show(self._scanner, 0)
        return self._scanner

    def open_scale(self) -> ScaleWindow:
        """Show the scale."""
        if self._scale is None:
            self._scale = ScaleWindow(self._theme, self._window)
            self._scale.load_changed.connect(self._on_load_changed)
        self._show(self._scale, 2)
        return self._scale

    def open_printer(self, name: str = "") -> PrinterWindow | None:
        """Show a virtual printer, the first one without a name; none when the station has no such printer."""
        printers = self._senses.virtual_printers
        name = name or next(iter(printers), "")
        if name not in printers:
            return None
        if name not in self._printers:
            window = self._printers[name] = PrinterWindow(self._theme, printers[name], self._window)
            window.scan_wanted.connect(self._on_scan_wanted)
        self._show(self._printers[name], 1)
        self._on_changed()
        return self._printers[name]

    def open(self, kind: str, name: str = "") -> None:
        """Show the virtual device of a kind: scanner, printer or scale."""
        if kind == "scanner":
            self.open_scanner()
        elif kind == "scale":
            self.open_scale()
        else:
            self.open_printer(name)

    def toggle(self, kind: str) -> None:
        """Show a device, or put it away."""
        windows: dict[str, list[VirtualWindow]] = {
            "scanner": [self._scanner] if self._scanner else [],
            "scale": [self._scale] if self._scale else [],
            "printer": list(self._printers.values()),
        }
        visible = [window for window in windows[kind] if window.isVisible()]
        for window in visible:
            window.hide()
        if not visible:
            self.open(kind)

    def _show(self, window: VirtualWindow, place: int) -> None:
        if window.isVisible():
            window.raise_()
        else:
            gap = self._theme.sizes.space(3)
            frame = self._window.frameGeometry()
            left = frame.right() - window.width() - gap * (1 + place)
            window.move(max(frame.left(), left), frame.top() + gap * (4 + 2 * place))
            window.show()

    def _on_scan_wanted(self, text: str, symbology: str) -> None:
        self._senses.virtual_scanner.scan(text, symbology)

    def _on_load_changed(self, grams: int, is_stable: bool) -> None:
        if self._senses.virtual_scale is not None:
            self._senses.virtual_scale.put(grams, is_stable=is_stable)

    def _on_changed(self) -> None:
        printers = self._senses.virtual_printers
        for name, window in self._printers.items():
            if name in printers:
                window.watch(printers[name])
        for state in self._senses.states():
            if state.name in self._printers:
                self._printers[state.name].show_state(state)


class VirtualBar(QWidget):
    """Three buttons: scanner, printer, scale."""

    _KINDS = ("scanner", "printer", "scale")

    def __init__(self, theme: Theme, devices: VirtualDevices) -> None:
        super().__init__()
        self._theme = theme
        self._buttons = {kind: QPushButton() for kind in self._KINDS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.sizes.chrome(8))
        for kind, button in self._buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(devices.toggle, kind))
            row.addWidget(button)
        theme.changed.connect(self._draw)
        self._draw()
        self._say_words()

    def changeEvent(self, event: QEvent) -> None:
        """Say the names anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def _draw(self) -> None:
        side, icon = self._theme.sizes.chrome(46), self._theme.sizes.chrome(26)
        for kind, button in self._buttons.items():
            button.setIcon(self._theme.icons.icon(kind, self._theme.palette.ink, icon))
            button.setIconSize(QSize(icon, icon))
            button.setMinimumSize(side, side)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setStyleSheet("padding: 0")

    def _say_words(self) -> None:
        words = {
            "scanner": self.tr("Virtual scanner"),
            "printer": self.tr("Virtual label printer"),
            "scale": self.tr("Virtual scale"),
        }
        for kind, button in self._buttons.items():
            button.setAccessibleName(words[kind])
            button.setToolTip(words[kind])
