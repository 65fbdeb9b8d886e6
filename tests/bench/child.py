"""Runs a program to its end and tells how long it took and how much memory it held at most."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter


@dataclass(frozen=True)
class Ran:
    """A program that has ended well."""

    taken_s: float
    """Seconds from its start to its end."""
    resident_mb: float
    """Most memory that it held at once; 0 where the system does not tell."""
    said: str
    """What it wrote."""


def run(
    command: Sequence[str], *, log: Path, environment: Mapping[str, str] | None = None, cwd: Path | None = None
) -> Ran:
    """Run a command and wait for it; a failing one is an error."""
    with log.open("w+", encoding="utf-8") as out:
        started = perf_counter()
        program = subprocess.Popen(
            command, stdout=out, stderr=subprocess.STDOUT, cwd=cwd, env={**os.environ, **(environment or {})}
        )
        resident_kb = 0
        if hasattr(os, "wait4"):
            _, status, usage = os.wait4(program.pid, 0)
            program.returncode, resident_kb = os.waitstatus_to_exitcode(status), usage.ru_maxrss
        else:
            program.wait()
        taken_s = perf_counter() - started
        out.seek(0)
        said = out.read()
    if program.returncode != 0:
        raise RuntimeError(f"{command} ended with {program.returncode}: {said[-2000:]}")
    return Ran(taken_s, resident_kb / 1024, said)
