"""What troubles a carrier, as the bars show it: lifted onto the UI thread, in the language of the screen."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from fulfilment.shipping.awaiting import Awaited
from fulfilment.step import QT_TRANSLATE_NOOP
from ui.device_hub import DeviceHub
from ui.device_words import CHECK
from ui.texts import spoken

_WORD = QT_TRANSLATE_NOOP("senses", "Waiting")


class CarrierStates(QObject):
    """Carriers with a trouble; a carrier without one takes no room in the bar."""

    settled = Signal(str)
    """Name of a carrier that nothing troubles any more."""
    _heard = Signal(str, object)

    def __init__(self, hub: DeviceHub) -> None:
        super().__init__()
        self._hub = hub
        self._troubles: dict[str, Awaited] = {}
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)

    def hear(self, title: str, trouble: Awaited | None) -> None:
        """Take what keeps the labels of a carrier, None when nothing does; may be called from any thread."""
        self._heard.emit(title, trouble)

    def stop(self) -> None:
        """Tell nothing any more: what still comes is for nobody."""
        self._heard.disconnect(self._on_heard)

    def kind_of(self, name: str) -> str:
        """Return ``carrier`` for the name of a carrier with a trouble; empty for anything else."""
        return "carrier" if name in self._troubles else ""

    def say_again(self) -> None:
        """Tell every trouble anew, in another language."""
        for title, trouble in self._troubles.items():
            self._say(title, trouble)

    def _on_heard(self, title: str, trouble: Awaited | None) -> None:
        if trouble is not None:
            self._troubles[title] = trouble
            self._say(title, trouble)
        elif self._troubles.pop(title, None) is not None:
            self.settled.emit(title)

    def _say(self, title: str, trouble: Awaited) -> None:
        word = QCoreApplication.translate("senses", _WORD)
        self._hub.heard_state(title, CHECK, word, f"{trouble.parcel}: {spoken(trouble.sentence)}")
