"""What a screen says when a scan could not be stored, or nobody knows whether it was, and how to go on."""

from PySide6.QtCore import QCoreApplication

from fulfilment.reach import is_lost, is_stopped
from fulfilment.step import Kind, plain
from ui.panels.band import Message
from ui.texts import spoken


def not_stored(error: Exception) -> Message:
    """Return the stop that tells why nothing was stored, or that this is not known."""
    translate = QCoreApplication.translate
    if is_lost(error):
        return Message(
            Kind.STOP,
            translate("ScanScreen", "STOP"),
            translate("ScanScreen", "No database: scan again"),
            translate("ScanScreen", "It is not known whether the last scan was stored. Scan it again: it counts once."),
        )
    if is_stopped(error):
        return Message(
            Kind.STOP,
            translate("ScanScreen", "STOP"),
            translate("ScanScreen", "Not stored: scan again"),
            translate("ScanScreen", "When the disk stores again, scan the last one again: it counts once."),
        )
    cause = str(error).splitlines()[0] if str(error) else type(error).__name__
    reason = translate("ScanScreen", "Nothing was booked. If this stays, call the lead: {reason}")
    return Message(
        Kind.STOP,
        translate("ScanScreen", "STOP"),
        translate("ScanScreen", "Not stored: scan again"),
        reason.format(reason=spoken(plain(cause))),
    )
