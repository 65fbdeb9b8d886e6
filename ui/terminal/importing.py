"""`import`: a file into the warehouse, with every bad row named by line, cause and cure."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from fulfilment.bench import bench_at
from fulfilment.desk.files import keep_columns
from fulfilment.opening import House
from fulfilment.orders.files.importing import Import
from fulfilment.orders.files.kinds import KINDS
from fulfilment.orders.files.mapping import Mapping, guess_notation, propose
from fulfilment.orders.files.problems import BadFileError
from fulfilment.orders.files.rejects import save_rejected
from fulfilment.orders.files.remembered import LONGEST_NAME, find, remembered
from fulfilment.orders.files.source import Table
from fulfilment.orders.files.table import open_table
from fulfilment.orders.files.writing.result import ChunkResult
from ui.terminal import as_json, import_undo
from ui.terminal.command import Command

SHOWN = 20
"""Bad rows that are printed; all of them go to the file of rejected rows."""


def arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("kind", choices=sorted(KINDS), nargs="?")
    parser.add_argument("file", type=Path, nargs="?")
    parser.add_argument("--mapping", default="", help="a mapping saved under this name, or one that comes along")
    parser.add_argument("--save-mapping", default="", metavar="NAME", help="keep the matched columns under a name")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    parser.add_argument("--rejects", type=Path, metavar="FILE", help="write the rejected rows with cause and cure")
    parser.add_argument("--list", action="store_true", help="print the files that came in, with their numbers")
    parser.add_argument("--undo", type=int, metavar="NUMBER", help="take the whole file of this number back")


def run(house: House, words: Namespace) -> int:
    """Import the file; 0 when every row was taken, 1 when some were rejected, 2 when the file cannot be read."""
    if words.list:
        return import_undo.list_files(house, words)
    if words.undo is not None:
        return import_undo.take_back(house, words)
    if words.file is None:
        print("Name a kind and a file, or use --list or --undo NUMBER. See import --help.", file=sys.stderr)
        return 2
    if len(words.save_mapping) > LONGEST_NAME:
        print(f"The name of a mapping has up to {LONGEST_NAME} characters. Choose a shorter one.", file=sys.stderr)
        return 2
    try:
        table = open_table(words.file)
        mapping = _mapping(house, table, words)
        work = Import(table, mapping, zone=house.time_zone)
    except (BadFileError, OSError) as bad:
        print(bad, file=sys.stderr)
        return 2
    total, stopped_at = _apply(house, work, is_dry=words.dry_run)
    if words.save_mapping and not words.dry_run:
        named = replace(mapping, name=words.save_mapping)
        keep = partial(keep_columns, station_id=house.station_id, mapping=named, needs_badge=False)
        house.database.write("mapping.save", keep)
    if words.rejects and total.rejected:
        save_rejected(words.rejects, table, total.rejected)
    _tell(total, words, None if words.dry_run else work.number)
    if stopped_at is not None:
        print(f"stopped at line {stopped_at} of {table.last_line}; importing it again goes on", file=sys.stderr)
    return 1 if total.rejected or stopped_at is not None else 0


def _mapping(house: House, table: Table, words: Namespace) -> Mapping:
    if words.mapping:
        named: Mapping | None = house.database.read(partial(find, kind=words.kind, name=words.mapping))
        if named is None:
            sys.exit(f"There is no mapping “{words.mapping}” for {words.kind}. Leave --mapping out to match by header.")
        return named
    known = house.database.read(partial(remembered, kind=words.kind))
    return guess_notation(propose(words.kind, table.headers, known), table)


def _apply(house: House, work: Import, *, is_dry: bool) -> tuple[ChunkResult, int | None]:
    """Return what came of the file, and the line at which Ctrl+C stopped it between two chunks."""
    bench = house.database.read(partial(bench_at, station_id=house.station_id))
    total, line, is_through = ChunkResult(), 1, False
    run_job = house.database.rehearse if is_dry else house.database.write
    is_person = sys.stderr.isatty()
    try:
        for chunk in work.chunks():
            total.add(run_job("import", partial(work.apply_chunk, bench=bench, chunk=chunk), actor=bench.actor))
            line = chunk.last_line
            if is_person:
                print(f"\r{work.progress(chunk):4.0%}", end="", file=sys.stderr, flush=True)
        is_through = True
    except KeyboardInterrupt:
        if not is_dry:
            house.database.write("import", work.stop)
    if is_person:
        print(file=sys.stderr)
    return total, None if is_through else line


def _tell(total: ChunkResult, words: Namespace, number: int | None) -> None:
    if words.json:
        print(as_json.line({"number": number, **_summary(total, words)}))
        return
    print(f"added {total.added}, changed {total.changed}, already there {total.already_there}")
    for rejected in total.rejected[:SHOWN]:
        for error in rejected.errors:
            print(f"  line {error}")
    if total.rejected:
        more = f", the first {SHOWN} shown" if len(total.rejected) > SHOWN else ""
        print(f"rejected {len(total.rejected)}{more}")
    if words.dry_run:
        print("dry run: nothing was changed")
    if number is not None:
        print(f"number {number}: import --undo {number} takes it back")


def _summary(total: ChunkResult, words: Namespace) -> dict[str, Any]:  # Any: JSON
    errors = [error for rejected in total.rejected for error in rejected.errors]
    return {
        "kind": words.kind,
        "dry_run": words.dry_run,
        "added": total.added,
        "changed": total.changed,
        "already_there": total.already_there,
        "sorts": dict(total.set_aside),
        "rejected": len(total.rejected),
        "errors": [
            {"line": error.line_no, "column": error.column, "cause": str(error.cause), "cure": str(error.cure)}
            for error in errors
        ],
    }


COMMAND = Command("import", "take items, locations, stock, orders or order history from a file", arguments, run)
