"""Which serial ports there are, under names that survive unplugging. Knows no device."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_BY_ID = Path("/dev/serial/by-id")
_USB = "usb:"


@dataclass(frozen=True, slots=True)
class Port:
    """A serial port of this computer."""

    name: str
    """What to keep in settings: the by-id path, or "usb:VID:PID:SERIAL", or the plain name."""
    path: str
    """What the system calls it now."""
    title: str
    """What it is, for people."""


def list_ports() -> list[Port]:
    """Return the serial ports that are here now, in the order of their paths."""
    from serial.tools import list_ports as listing

    by_path = {str(link.resolve()): str(link) for link in _BY_ID.glob("*")} if _BY_ID.is_dir() else {}
    ports = []
    for found in listing.comports():
        usb = f"{_USB}{found.vid:04x}:{found.pid:04x}:{found.serial_number or ''}" if found.vid else ""
        name = by_path.get(found.device) or usb or found.device
        ports.append(Port(name, found.device, found.description or found.device))
    return sorted(ports, key=lambda port: port.path)


def path_of(name: str) -> str:
    """Return what to open for a kept name: the present path of a USB device, everything else as it is."""
    if not name.startswith(_USB):
        return name
    return next((port.path for port in list_ports() if port.name == name), name)
