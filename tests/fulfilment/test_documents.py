"""Files kept with receipts and notices: shared by the database, limited, proved by their sum."""

import hashlib

import announcing
import builders
import pytest
from announcing import Row
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from fulfilment import documents
from fulfilment.desk import incoming
from fulfilment.desk.answer import act
from fulfilment.queries import advices, receipts
from fulfilment.queries import documents as kept
from fulfilment.stock import undo
from fulfilment.stock.refusal import RefusedError
from models.advice import Advice
from models.base import utc_now
from models.database import Database
from models.document import Document, DocumentContent
from models.journal import JournalEntry, Operation
from models.purchase import Receipt

PDF = b"%PDF-1.7\n" + bytes(range(256))
JPEG = b"\xff\xd8\xff\xe0 photo"


@pytest.fixture
def house(database: Database) -> Database:
    """A warehouse with ASN-1 and its receipt R1."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        builders.item(session, "RED")
        advice = announcing.advice(session, "ASN-1", [Row("RED", 1)])
        session.add(Receipt(code="R1", warehouse_id=1, advice_id=advice.id, opened_at=utc_now()))

    database.write("test", prepare)
    return database


def keep(house: Database, content: bytes, name: str = "note.pdf", table: type[Receipt | Advice] = Receipt) -> int:
    def run(session: Session) -> int:
        return documents.keep(session, session.scalars(select(table)).one(), name, content).id

    return house.write("document.keep", run)


def test_a_file_is_kept_with_its_bytes_name_and_sum(house: Database) -> None:
    document_id = keep(house, PDF, "letters/delivery note.pdf")
    facts = house.read(lambda session: session.get_one(Document, document_id))
    assert (facts.name, facts.media_type, facts.size, facts.sha256) == (
        "delivery note.pdf",
        "application/pdf",
        len(PDF),
        hashlib.sha256(PDF).hexdigest(),
    )
    found = house.read(lambda session: documents.read(session, document_id))
    assert (found.content, found.suffix) == (PDF, ".pdf")


def test_a_name_from_another_system_loses_its_folder(house: Database) -> None:
    document_id = keep(house, JPEG, "C:\\Users\\Anna\\photo.jpg")
    assert house.read(lambda session: session.get_one(Document, document_id).name) == "photo.jpg"


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"", "document.empty"),
        (b"%PDF-" + b"x" * documents.MOST_BYTES, "document.too_large"),
        (b"MZ\x90 program", "document.unknown"),
        (b"<html><script>", "document.unknown"),
    ],
    ids=["empty", "large", "program", "page"],
)
def test_what_is_no_paper_is_refused(house: Database, content: bytes, cause: str) -> None:
    with pytest.raises(RefusedError) as refusal:
        keep(house, content, "note.pdf")
    assert refusal.value.id == cause
    assert house.read(lambda session: session.scalars(select(Document.id)).all()) == []


def test_the_same_bytes_are_kept_once(house: Database) -> None:
    assert keep(house, PDF) == keep(house, PDF, "again.pdf")


def test_bytes_that_were_changed_are_not_opened(house: Database) -> None:
    document_id = keep(house, PDF)

    def damage(session: Session) -> None:
        session.execute(update(DocumentContent).values(content=PDF + b"!"))

    house.write("test", damage)
    with pytest.raises(RefusedError, match="not as it was kept"):
        house.read(lambda session: documents.read(session, document_id))


def test_the_journal_keeps_neither_bytes_nor_name(house: Database) -> None:
    keep(house, PDF, "Invoice of Mrs Smith.pdf")
    entries = house.read(lambda session: session.scalars(select(JournalEntry.after)).all())
    assert "Smith" not in repr(entries)


def test_keeping_is_undone_by_withdrawing(house: Database) -> None:
    keep(house, PDF)

    def take_back(session: Session) -> None:
        undo.undo(session, session.scalars(select(Operation).where(Operation.kind == "document.keep")).one())

    house.write("undo", take_back)
    assert house.read(lambda session: kept.of_receipt(session, 1)) == ()
    assert keep(house, PDF) == 1
    assert len(house.read(lambda session: kept.of_receipt(session, 1))) == 1


def test_a_receipt_shows_the_files_of_its_notice_too(house: Database) -> None:
    keep(house, PDF, "note.pdf", Advice)
    keep(house, JPEG, "photo.jpg")
    of_receipt = house.read(lambda session: receipts.details(session, 1).documents)
    of_notice = house.read(lambda session: advices.details(session, 1).documents)
    assert ([row.name for row in of_receipt], [row.name for row in of_notice]) == (
        ["note.pdf", "photo.jpg"],
        ["note.pdf"],
    )


def test_the_desk_keeps_and_withdraws(house: Database) -> None:
    house.write("test", lambda session: act_on(session, incoming.keep_receipt, receipt_id=1, name="a.pdf", content=PDF))
    answer = house.write("test", lambda session: act_on(session, incoming.withdraw, document_id=1))
    assert (answer.notice.id, house.read(lambda session: kept.of_receipt(session, 1))) == ("documents.withdrawn", ())


def act_on(session: Session, action, **values):
    return act(session, 1, lambda session, bench: action(session, bench, **values), needs_badge=False)
