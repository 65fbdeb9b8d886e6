"""`documents`: the files that are kept with a receipt or an announced delivery; keeps one, or writes them out."""

import sys
from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path

from fulfilment import documents
from fulfilment.desk import incoming
from fulfilment.desk.answer import act
from fulfilment.opening import House
from fulfilment.queries import documents as kept
from fulfilment.stock.refusal import RefusedError
from ui.terminal import as_json
from ui.terminal.command import Command


def arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("paper", help="code of the receipt, or number of the announced delivery")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="keep a photo or a PDF with it")
    parser.add_argument("--save", type=Path, metavar="FOLDER", help="write its files there")


def run(house: House, words: Namespace) -> int:
    """Do what was asked and print the files; 2 when there is no such paper or it was refused."""
    paper = house.database.read(partial(kept.paper_named, text=words.paper))
    if paper is None:
        print(f"There is no receipt and no announced delivery “{words.paper}”.", file=sys.stderr)
        return 2
    if words.keep is not None and not _keep(house, paper, words.keep):
        return 2
    rows = house.database.read(partial(kept.of_paper, paper=paper))
    for row in rows:
        print(as_json.line(row) if words.json else f"{row.id}  {row.size:>10}  {row.name}")
        if words.save is not None and not _save(house, row.id, words.save):
            return 2
    return 0


def _keep(house: House, paper: kept.Paper, path: Path) -> bool:
    try:
        with path.open("rb") as file:
            content = file.read(documents.MOST_BYTES + 1)
    except OSError as trouble:
        print(f"“{path}” cannot be read: {trouble.strerror}.", file=sys.stderr)
        return False
    keep = (
        partial(incoming.keep_receipt, receipt_id=paper.id)
        if paper.is_receipt
        else partial(incoming.keep_advice, advice_id=paper.id)
    )
    action = partial(keep, name=path.name, content=content)
    job = partial(act, station_id=house.station_id, action=action, needs_badge=False)
    answer = house.database.write("document.keep", job)
    print(f"{answer.notice.text}. {answer.notice.detail or ''}".strip(), file=sys.stderr)
    return not answer.notice.is_refusal


def _save(house: House, document_id: int, folder: Path) -> bool:
    try:
        found = house.database.read(partial(documents.read, document_id=document_id))
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"document-{found.id}{found.suffix}").write_bytes(found.content)
    except RefusedError as refusal:
        print(f"{refusal.sentence}. {refusal.cure}", file=sys.stderr)
        return False
    return True


COMMAND = Command("documents", "list, keep or write out the files of a receipt or announced delivery", arguments, run)
