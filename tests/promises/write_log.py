"""Everything that a program writes to its files, in order, and what its disk holds when it ends at any moment.

Recorded with strace. `Disk` plays the record up to an event; a killed program leaves all that it wrote, a power cut
leaves what was synced and any part of the rest, in sectors.
"""

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

SECTOR = 512
SUMS = "-sums"
_CALLS = "write,pwrite64,fsync,fdatasync,ftruncate,unlink"
_LINE = re.compile(r'\d+ +(\w+)\((?:1?\d+<([^>]*)>)?,? ?(?:"((?:\\x..)*)")?(.*)\) = (-?\d+)')


@dataclass(frozen=True)
class Event:
    """One call that changed something, or one line that was said."""

    call: str
    """``write``, ``sync``, ``truncate``, ``unlink`` or ``said``."""
    name: str
    """Name of the file; of what was said, the words."""
    at: int = 0
    """Where it was written, or the new length."""
    data: bytes = b""
    """What was written."""


def tracer(*options: str) -> list[str]:
    """Return the words that start strace on a program, or skip the test where it cannot watch."""
    program = shutil.which("strace")
    if program is None:
        pytest.skip("strace is not here: apt-get install strace")
    trial = [program, "-f", "-qq", "-o", "/dev/null", sys.executable, "-c", ""]
    if subprocess.run(trial, capture_output=True, check=False).returncode != 0:
        pytest.skip("strace may not watch a program here")
    return [program, "-f", "-qq", *options]


def record(folder: Path, words: list[str], log: Path) -> tuple[list[Event], str]:
    """Run a program and return what it did to the files of a folder and said, and all that it said."""
    watched = tracer("-xx", "-y", "-s", "1000000", "-o", str(log), "-e", f"trace={_CALLS}")
    done = subprocess.run([*watched, *words], capture_output=True, text=True, check=True, timeout=300)
    with log.open(encoding="ascii") as lines:
        return list(_events(folder, lines)), done.stdout


def _events(folder: Path, lines: Iterator[str]) -> Iterator[Event]:
    for line in lines:
        found = _LINE.match(line)
        if found is None or int(found[5]) < 0:
            continue
        call, name, data, rest = found[1], _bytes(found[2]).decode(), _bytes(found[3]), found[4]
        if call == "write" and name.startswith("pipe:"):
            yield Event("said", data.decode())
            continue
        path = Path(data.decode() if call == "unlink" else name)
        if path.parent != folder or path.suffix in (".lock", ".db-shm"):
            continue
        if call == "pwrite64":
            length, at = (int(number) for number in rest.split(",")[1:])
            assert len(data) == length
            yield Event("write", path.name, at, data)
        elif call == "ftruncate":
            yield Event("truncate", path.name, int(rest))
        elif call == "unlink":
            yield Event("unlink", path.name)
        else:
            assert call in ("fsync", "fdatasync"), line
            yield Event("sync", path.name)


def _bytes(escaped: str | None) -> bytes:
    return bytes.fromhex((escaped or "").replace("\\x", ""))


@dataclass
class Disk:
    """Files as the program sees them, and what of them is certain."""

    files: dict[str, bytearray]
    """What the program sees."""
    certain: dict[str, bytes] = field(init=False)
    """What is on the disk whatever happens."""
    loose: dict[str, list[Event]] = field(init=False)
    """What was done since, to each file."""
    is_newer: bool = False
    """True when the warehouse was written since its sums were noted with its time."""

    def __post_init__(self) -> None:
        self.certain = {name: bytes(content) for name, content in self.files.items()}
        self.loose = {name: [] for name in self.files}

    @classmethod
    def of(cls, folder: Path) -> "Disk":
        """Read what a folder holds before the program starts."""
        return cls({path.name: bytearray(path.read_bytes()) for path in folder.iterdir() if path.suffix != ".lock"})

    def play(self, event: Event) -> None:
        """Let one event happen."""
        if event.call == "said":
            return
        if event.call == "unlink":
            for files in (self.files, self.certain, self.loose):
                files.pop(event.name, None)
            return
        content = self.files.setdefault(event.name, bytearray())
        if event.call == "sync":
            self.certain[event.name], self.loose[event.name] = bytes(content), []
            return
        self.loose.setdefault(event.name, []).append(event)
        _apply(content, event)
        if event.name.endswith(".db"):
            self.is_newer = True
        elif event.name.endswith(SUMS) and event.at == 0:
            self.is_newer = False

    def after_kill(self, folder: Path) -> None:
        """Write what a killed program leaves."""
        for name, content in self.files.items():
            (folder / name).write_bytes(content)
        if not self.is_newer:
            _set_time(folder)

    def after_cut(self, folder: Path, chance: random.Random) -> None:
        """Write what a power cut leaves: of what was not synced, each sector may have arrived or not."""
        for name in self.files:
            content, arrives = bytearray(self.certain.get(name, b"")), chance.choice((0.0, 0.5, 0.9, 1.0))
            for event in self.loose.get(name, []):
                for part in _sectors(event):
                    if chance.random() < arrives:
                        _apply(content, part)
            (folder / name).write_bytes(content)
        _set_time(folder)  # the time of a file comes to the disk when it likes: this is the worst


def _set_time(folder: Path) -> None:
    """Give the warehouse the time that its sums were noted with."""
    for path in folder.glob(f"*{SUMS}"):
        written_ns = int.from_bytes(path.read_bytes()[16:24], "little")
        if written_ns:
            os.utime(path.with_name(path.name.removesuffix(SUMS)), ns=(written_ns, written_ns))


def _sectors(event: Event) -> Iterator[Event]:
    if event.call != "write":
        yield event
        return
    start = 0
    while start < len(event.data):
        end = start + SECTOR - (event.at + start) % SECTOR
        yield Event("write", event.name, event.at + start, event.data[start:end])
        start = end


def _apply(content: bytearray, event: Event) -> None:
    if event.call == "truncate":
        del content[event.at :]
        content.extend(bytes(event.at - len(content)))
        return
    content.extend(bytes(max(0, event.at - len(content))))
    content[event.at : event.at + len(event.data)] = event.data
