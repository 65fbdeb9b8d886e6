"""What can be wrong with a file, a cell or a row: always a cause and a cure, in words that can be translated."""

from collections.abc import Sequence
from dataclasses import dataclass

from fulfilment.step import Text


def listed(texts: Sequence[Text]) -> Text:
    """Return several words in one line, to be translated with the sentence in which they stand."""
    names = {f"part{number}": text for number, text in enumerate(texts)}
    return Text("", ", ".join("{" + name + "}" for name in names), names)


@dataclass(frozen=True, slots=True)
class RowError:
    """One wrong cell, or a row that is wrong as a whole."""

    line_no: int
    """Line of the file on which the row begins, counted from 1."""
    column: str
    """Header of the column, empty when the row as a whole is wrong."""
    value: str
    """What stands there."""
    cause: Text
    """What is wrong."""
    cure: Text
    """What to do about it."""

    def __str__(self) -> str:
        where = f"{self.line_no}, {self.column}" if self.column else str(self.line_no)
        return f"{where}: {self.cause} {self.cure}"


class BadValueError(ValueError):
    """A cell that cannot be read as what its column holds."""

    def __init__(self, cause: Text, cure: Text) -> None:
        super().__init__(f"{cause} {cure}")
        self.cause = cause
        self.cure = cure


class BadFileError(Exception):
    """A file that cannot be read at all, or must not be."""

    def __init__(self, cause: Text, cure: Text) -> None:
        super().__init__(f"{cause} {cure}")
        self.cause = cause
        self.cure = cure
