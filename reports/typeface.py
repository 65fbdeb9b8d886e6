"""The one family of letters on paper: Latin with Latvian, Cyrillic and Greek, embedded in every PDF."""

from enum import StrEnum
from functools import cache
from pathlib import Path

from devices.layout import Fonts

FONTS = Path(__file__).parent.parent / "resources" / "fonts"


class Face(StrEnum):
    """A cut of the family; the value names its file."""

    REGULAR = "Inter-Regular"
    SEMIBOLD = "Inter-SemiBold"
    BOLD = "Inter-Bold"

    @property
    def path(self) -> Path:
        """The TrueType file."""
        return FONTS / f"{self.value}.ttf"


LABEL_FONTS = Fonts(Face.REGULAR.path, Face.BOLD.path)
"""What labels are set in."""


@cache
def register() -> None:
    """Make every face known to the PDF library, once."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    for face in Face:
        registerFont(TTFont(face.value, str(face.path)))
