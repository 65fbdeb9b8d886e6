"""What a paper says in the reader's language, taken from the same translation files as the window, without Qt.

Knows no page. Sentences are marked with `QT_TRANSLATE_NOOP("paper", "…")` beside the paper that says them.
"""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from devices.typesetting import clean

CONTEXT = "paper"
LANGUAGES = ("en", "ru", "lv")
TRANSLATIONS = Path(__file__).parent.parent / "resources" / "translations"

Translate = Callable[[str, str, str], str]
"""Takes language, context and English source, and returns the sentence in that language, else the source."""

Say = Callable[[str], str]
"""Takes a marked sentence of papers and returns it in the reader's language."""


def from_files(folder: Path = TRANSLATIONS) -> Translate:
    """Return a translator that reads `packhouse_{language}.ts` in `folder` once and falls back to English."""

    def translate(language: str, context: str, source: str) -> str:
        return _sentences(folder / f"packhouse_{language}.ts").get((context, source), source)

    return translate


def known(language: str) -> str:
    """Return the language of papers for a language tag, e.g. ``lv`` for ``lv-LV``; English for all others."""
    primary = language.replace("_", "-").split("-")[0].lower()
    return primary if primary in LANGUAGES else LANGUAGES[0]


def speaker(translate: Translate, language: str) -> Say:
    """Return the one-argument translator that a paper uses while it is drawn."""
    return lambda source: translate(language, CONTEXT, source)


@cache
def _sentences(path: Path) -> Mapping[tuple[str, str], str]:
    """Return (context, source) -> finished translation; empty when there is no such file."""
    if not path.is_file():
        return {}
    from defusedxml.ElementTree import parse

    found: dict[tuple[str, str], str] = {}
    root = parse(path).getroot()
    for context in () if root is None else root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            text = "" if translation is None else translation.text or ""
            if translation is not None and text and translation.get("type") is None:
                found[name, message.findtext("source") or ""] = text
    return found


def one_line(text: str) -> str:
    """Return printable text on one line: controls and breaks become spaces, invisible marks go, spaces fold.

    Invisible marks include the direction overrides with which a name could rewrite its neighbours.
    """
    return " ".join(clean(text).split())
