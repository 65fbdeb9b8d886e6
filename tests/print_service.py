"""A real print service (cupsd) and a real printer that speaks IPP (ippeveprinter), each in a folder of its own.

Neither is seen by anybody else on the machine, and both end with the test.
"""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CUPS_PROGRAMS = ("cupsd", "lpadmin", "cupsdisable", "cupsenable", "cupsreject", "cupsaccept")
PRINTER_PROGRAMS = ("ippeveprinter", "dbus-daemon")
SOCKET_BACKEND = Path("/usr/lib/cups/backend/socket")
_SYSTEM_FOLDERS = "/usr/sbin:/sbin:/usr/local/sbin"

CUPSD = """
Listen 127.0.0.1:{port}
WebInterface No
Browsing Off
DefaultAuthType None
LogLevel info
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
CUPS_FILES = """
ServerRoot {folder}/conf
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/run
TempDir {folder}/spool
AccessLog {folder}/access_log
ErrorLog {folder}/error_log
PageLog {folder}/page_log
Printcap {folder}/printcap
ServerBin {folder}/bin
"""
CUPS_PARTS = Path("/usr/lib/cups")
# Reports what the backends of USB and network printers report when the roll is empty, and waits as they do.
EMPTY = """#!/bin/sh
[ $# = 0 ] && exit 0
echo "STATE: +media-empty-error" >&2
exec sleep 600
"""
BUS = """
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path={folder}/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""
FORMATS = "application/vnd.zebra-zpl,application/octet-stream"
# What a job was is kept; what the printer lacks is said on the way, as a driver says it to CUPS.
KEEP_JOB = """#!/bin/sh
cat {folder}/says >&2
while [ -e {folder}/held ]; do sleep 0.05; done
cp "$1" {folder}/out/part && mv {folder}/out/part {folder}/out/$IPP_JOB_ID
"""


def missing(*names: str) -> list[str]:
    """Return which of these programs the machine does not have."""
    return [name for name in names if program(name) is None]


def program(name: str) -> str | None:
    """Return the path of a program, also of one that only root usually calls."""
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:{_SYSTEM_FOLDERS}")


def until(is_true: Callable[[], object], what: str, *, timeout_s: float = 15.0) -> None:
    """Look again and again until something is true; fails after the time."""
    deadline, pause = time.monotonic() + timeout_s, threading.Event()
    while not is_true():
        assert time.monotonic() < deadline, f"still not so after {timeout_s} s: {what}"
        pause.wait(0.02)


@dataclass
class PrintService:
    """A running cupsd; the device ``empty:/`` is a printer without labels."""

    folder: Path
    """Its settings, spool and log."""
    port: int
    """Where it listens on this machine."""

    def uri(self, queue: str) -> str:
        """Return the address of a queue."""
        return f"ipp://127.0.0.1:{self.port}/printers/{queue}"

    def add_queue(self, name: str, device: str, *options: str) -> None:
        """Add a queue that hands its jobs to a device as they are."""
        self.run("lpadmin", "-p", name, "-E", "-v", device, *options)

    def run(self, name: str, *words: str) -> None:
        """Call one of its tools."""
        command = [program(name) or name, *words]
        if name == "lpadmin":
            command[1:1] = ["-h", f"127.0.0.1:{self.port}"]
        environment = {**os.environ, "CUPS_SERVER": f"127.0.0.1:{self.port}"}
        subprocess.run(command, check=True, env=environment, capture_output=True, timeout=30)

    def log(self) -> str:
        """Return what it wrote, for the message of a failure."""
        return (self.folder / "error_log").read_text()[-3000:]


@contextlib.contextmanager
def print_service() -> Iterator[PrintService]:
    """Run a print service without any queue."""
    folder, port = Path(tempfile.mkdtemp(prefix="packhouse-cups-")), _free_port()
    for name in ("conf/ppd", "conf/ssl", "spool", "cache", "run"):
        (folder / name).mkdir(parents=True)
    files = CUPS_FILES.format(folder=folder)
    _lay_out_parts(folder / "bin")
    if os.geteuid() == 0:
        files += "User lp\nGroup lp\nSystemGroup root\n"
        folder.chmod(0o755)
        for name in ("spool", "cache", "run"):
            shutil.chown(folder / name, "lp", "lp")
    (folder / "conf/cupsd.conf").write_text(CUPSD.format(port=port))
    (folder / "conf/cups-files.conf").write_text(files)
    command = [program("cupsd") or "", "-f", "-c", folder / "conf/cupsd.conf", "-s", folder / "conf/cups-files.conf"]
    with _running(command, folder, lambda: _listens(port)):
        yield PrintService(folder, port)


def _lay_out_parts(folder: Path) -> None:
    """Lay out what cupsd calls: the machine's own parts, and a backend more."""
    (folder / "backend").mkdir(parents=True)
    for part in CUPS_PARTS.iterdir():
        if part.name != "backend":
            (folder / part.name).symlink_to(part)
    (folder / "backend" / "socket").symlink_to(SOCKET_BACKEND)
    (folder / "backend" / "empty").write_text(EMPTY)
    (folder / "backend" / "empty").chmod(0o755)


@dataclass
class IppPrinter:
    """A running printer that speaks IPP by itself."""

    folder: Path
    """What it printed, and what it says."""
    port: int
    """Where it listens on this machine."""

    @property
    def uri(self) -> str:
        """Return its address."""
        return f"ipp://127.0.0.1:{self.port}/ipp/print"

    def say(self, *reasons: str) -> None:
        """Let the printer report states with its next job: ``+media-empty-error``, ``-media-empty-error``."""
        (self.folder / "says").write_text("".join(f"STATE: {reason}\n" for reason in reasons))

    @contextlib.contextmanager
    def at_work(self) -> Iterator[None]:
        """Let it print one job until the block ends."""
        held = self.folder / "held"
        held.touch()
        yield
        held.unlink()

    def wait_for_jobs(self, count: int) -> list[bytes]:
        """Return the data of all jobs as soon as so many were printed."""
        out = self.folder / "out"
        until(lambda: len(self._jobs()) >= count, f"{count} jobs printed, in {out}")
        return [path.read_bytes() for path in self._jobs()]

    def _jobs(self) -> list[Path]:
        done = [path for path in (self.folder / "out").iterdir() if path.name.isdigit()]
        return sorted(done, key=lambda path: int(path.name))


@contextlib.contextmanager
def ipp_printer() -> Iterator[IppPrinter]:
    """Run a printer; it asks a bus of its own whether its name is free, nobody else's."""
    folder, port = Path(tempfile.mkdtemp(prefix="packhouse-ipp-")), _free_port()
    for name in ("spool", "out"):
        (folder / name).mkdir()
    for name, content in (("bus.conf", BUS), ("keep", KEEP_JOB), ("says", "")):
        (folder / name).write_text(content.format(folder=folder).lstrip())
    (folder / "keep").chmod(0o755)
    bus = [program("dbus-daemon") or "", f"--config-file={folder}/bus.conf", "--nofork"]
    printer = [program("ippeveprinter") or "", "-r", "off", "-n", "localhost", "-p", str(port), "-d", folder / "spool"]
    printer += ["-f", FORMATS, "-c", folder / "keep", "Label printer"]
    address = {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder}/bus"}
    with (
        _running(bus, folder, (folder / "bus").exists),
        _running(printer, folder, lambda: _listens(port), **address),
    ):
        yield IppPrinter(folder, port)


@contextlib.contextmanager
def _running(command: list[Any], folder: Path, is_up: Callable[[], object], **environment: str) -> Iterator[None]:
    """Run a program until the block ends, from the moment that it is up; `folder` goes with it."""
    log = (folder / f"{Path(command[0]).name}.log").open("w")
    process = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, **environment}, cwd=folder)
    try:
        until(lambda: process.poll() is not None or is_up(), f"{command[0]} is up")
        assert process.poll() is None, Path(log.name).read_text()
        yield
    finally:
        process.terminate()
        process.wait(timeout=10)
        log.close()
        shutil.rmtree(folder, ignore_errors=True)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def _listens(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False
