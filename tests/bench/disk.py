"""The limits under every scan: a sync of the disk, and an SQLite transaction that writes one row."""

import os
import sqlite3
from pathlib import Path
from time import perf_counter

PAGE = 4096
ROUNDS = 300


def syncs_s(folder: Path, *, rounds: int = ROUNDS) -> list[float]:
    """Return seconds of writing 4 kB and `fdatasync`, again and again."""
    sync = getattr(os, "fdatasync", os.fsync)
    taken = []
    number = os.open(folder / "sync", os.O_CREAT | os.O_WRONLY)
    try:
        for position in range(rounds):
            started = perf_counter()
            os.pwrite(number, bytes(PAGE), position % 64 * PAGE)
            sync(number)
            taken.append(perf_counter() - started)
    finally:
        os.close(number)
    return taken


def commits_s(folder: Path, *, rounds: int = ROUNDS) -> list[float]:
    """Return seconds of BEGIN IMMEDIATE, one INSERT and COMMIT with WAL and synchronous=FULL, by the bare driver."""
    connection = sqlite3.connect(folder / "limit.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, said TEXT)")
    taken = []
    for position in range(rounds):
        started = perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO row (said) VALUES (?)", (f"row {position}",))
        connection.execute("COMMIT")
        taken.append(perf_counter() - started)
    connection.close()
    return taken
