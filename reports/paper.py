"""What every paper tells about itself, and how it is to be set up. Knows no single paper."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from reports.wording import Say, Translate, from_files, known, speaker

Facts = TypeVar("Facts")


@dataclass(frozen=True)
class Setup:
    """How a paper is wanted."""

    size: str = ""
    """Name of the page or stock, e.g. ``A4`` or ``4x6 in``; the usual one of the paper when empty."""
    language: str = "en"
    """The reader's language; a packing slip uses the customer's instead."""
    translate: Translate = field(default_factory=from_files)
    """Where sentences are looked up."""

    def say(self, language: str = "") -> Say:
        """Return the translator of papers for that language, the reader's when it is empty."""
        return speaker(self.translate, known(language or self.language))


@dataclass(frozen=True)
class Paper(Generic[Facts]):
    """One kind of paper; a file of `reports` offers it as `PAPER`."""

    name: str
    """Stable name, e.g. ``pick_list``."""
    title: str
    """What people call it; marked for translation."""
    facts: type[Facts]
    """The frozen facts that it shows."""
    sizes: tuple[str, ...]
    """Names of the pages it can be printed on, the usual one first."""
    render: Callable[[Facts, Setup], bytes]
    """Returns the PDF."""
