"""What can go wrong between this program and a device, in words that name the cure. Knows no Qt and no log."""

from __future__ import annotations

from collections.abc import Mapping


class DeviceError(Exception):
    """A device or the way to it failed: the lane tries again, the status bar shows cause and cure."""

    def __init__(
        self, cause: str, cure: str, values: Mapping[str, str] | None = None, *, is_doubtful: bool = False
    ) -> None:
        """Take the two sentences in the source language, and what stands in their braces.

        `is_doubtful` says that a part of the data may have reached the device.
        """
        self.cause = cause
        self.cure = cure
        self.values = dict(values or {})
        self.is_doubtful = is_doubtful
        super().__init__(f"{cause} {cure}".format_map(self.values))
