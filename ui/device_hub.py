"""Lifts what devices say onto the UI thread: scans as one signal, states as another. Knows no screen."""

from PySide6.QtCore import QObject, Qt, Signal

from ui.ports import Scan


class DeviceHub(QObject):
    """Where the threads of the devices end. Its `heard…` methods may be called from any thread."""

    scanned = Signal(str, str, str)
    """Text, symbology and device of a scan; on the UI thread, in the order in which they were heard."""
    state_changed = Signal(str, str, str, str)
    """Name of a device, `ready`, `check` or `stop`, a word, and a sentence with the cure."""
    weighed = Signal(int, bool)
    """Grams on the scale, and whether it stands still."""
    _scan_heard = Signal(str, str, str)
    _state_heard = Signal(str, str, str, str)
    _weight_heard = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        queued = Qt.ConnectionType.QueuedConnection
        self._scan_heard.connect(self.scanned, queued)
        self._state_heard.connect(self.state_changed, queued)
        self._weight_heard.connect(self.weighed, queued)

    def heard(self, scan: Scan) -> None:
        """Take a scan from the thread of a device."""
        self._scan_heard.emit(scan.text, scan.symbology, scan.device)

    def heard_text(self, text: str, symbology: str = "", device: str = "") -> None:
        """Take a scan from the on-screen box or from a scanner that types."""
        self._scan_heard.emit(text, symbology, device)

    def heard_state(self, name: str, state: str, word: str, detail: str = "") -> None:
        """Take the state of a device."""
        self._state_heard.emit(name, state, word, detail)

    def heard_weight(self, grams: int, is_stable: bool) -> None:
        """Take a reading of the scale."""
        self._weight_heard.emit(grams, is_stable)
