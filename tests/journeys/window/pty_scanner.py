"""A serial scanner without hardware: bytes written here come out of a port that pyserial opens."""

import os
import tty
from pathlib import Path


class PtyScanner:
    """Stands under a fixed path, as a scanner does under /dev/serial/by-id; can be unplugged and plugged in again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._ends: tuple[int, int] | None = None
        self.plug_in()

    def plug_in(self) -> None:
        """Appear under the path."""
        device, port = os.openpty()
        tty.setraw(port)
        self._ends = device, port
        self.path.symlink_to(os.ttyname(port))

    def unplug(self) -> None:
        """Vanish, as a USB scanner does whose cable is pulled."""
        if self._ends is not None:
            self.path.unlink()
            for end in self._ends:
                os.close(end)
            self._ends = None

    def read(self, text: str, symbology: str = "]C0") -> None:
        """Send what a scanner sends for one trigger: AIM identifier, text, carriage return."""
        self.send(f"{symbology}{text}\r".encode())

    def send(self, data: bytes) -> None:
        """Send raw bytes."""
        assert self._ends is not None, "the scanner is not plugged in"
        os.write(self._ends[0], data)
