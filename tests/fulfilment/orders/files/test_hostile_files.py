"""Whatever a file or a cell holds, it is read or refused with a sentence; nothing else happens."""

import gzip
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfilment.orders.files.fields import Field
from fulfilment.orders.files.kinds import KINDS
from fulfilment.orders.files.mapping import guess_notation, propose
from fulfilment.orders.files.problems import BadFileError, BadValueError
from fulfilment.orders.files.reading import RowReader
from fulfilment.orders.files.table import open_table
from fulfilment.orders.files.values import Rules

MARKS = [b"\xff\xfe", b"\xef\xbb\xbf", b"PK\x03\x04", b"\x1f\x8b", b"sep=", b"sku,name\n", b"=1+1"]
LETTERS = ["ķ".encode("cp1257"), "я".encode("cp1251"), "😀".encode()]
PIECES = st.sampled_from([*MARKS, *LETTERS, b"\0", b'"', b"\r", b"\n", b",", b";", b"\t"])
FIELDS = [field for kind in KINDS.values() for field in kind.fields]


@given(st.lists(PIECES | st.binary(max_size=9), max_size=30).map(b"".join), st.booleans())
def test_any_bytes_are_a_table_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, packed: bool
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.csv"
    path.write_bytes(gzip.compress(content) if packed else content)
    try:
        table = open_table(path)
        for row in table.rows():
            assert len(row.values) == len(table.headers)
        for kind in KINDS:
            mapping = guess_notation(propose(kind, table.headers), table)
            reader = RowReader(mapping, table.headers)
            for row in table.rows():
                reader.read(row)
    except BadFileError as refused:
        told = str(refused)
    else:
        told = "read"
    assert told.strip()


@given(
    st.sampled_from(FIELDS),
    st.text(min_size=1, max_size=20) | st.from_regex(r"[0-9.,/ :xX*=-]{1,20}", fullmatch=True),
    st.sampled_from([Rules(), Rules(decimal=","), Rules(decimal=".", date_order="dmy", unit="kg", zone="Europe/Riga")]),
)
def test_any_cell_is_a_value_of_its_kind_or_refused(field: Field, text: str, rules: Rules) -> None:
    try:
        value = field.parse(text, rules)
    except BadValueError as refused:
        value = str(refused)
    assert isinstance(value, str | int | Decimal | date | datetime | bool | tuple)
