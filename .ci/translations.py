"""Collects the program's sentences, checks that every language says all of them, and compiles them for Qt.

The sentences in the code are English; resources/translations/packhouse_en.ts holds only their plural forms.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
ROOMS = ("main.py", "ui", "reports", "devices", "fulfilment", "models")
LANGUAGES = ("en", "ru", "lv")
PLURAL_FORMS = {"en": 2, "ru": 3, "lv": 3}


@dataclass(frozen=True)
class Message:
    """One sentence of one language as its file holds it."""

    context: str
    """Who says it."""
    source: str
    """English sentence, the key."""
    kind: str
    """Empty when finished, else "unfinished", "vanished" or "obsolete"."""
    forms: tuple[str, ...]
    """The translation, or each of its plural forms."""
    is_plural: bool
    """Whether the sentence depends on a number."""


def sources() -> list[Path]:
    """Return the Python files that may hold sentences, in a stable order."""
    files = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
    return files + [ROOT / room for room in ROOMS if (ROOT / room).is_file()]


def tool(name: str) -> str:
    """Return the path of Qt's `name` as the PySide6 wheel of this environment brings it."""
    found = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent)) or shutil.which(f"pyside6-{name}")
    if found is None:
        sys.exit(f"translations: pyside6-{name} is not installed in this environment")
    return found


def collect(folder: Path, *, keep_obsolete: bool) -> None:
    """Bring the .ts files in `folder` up to the sentences of the code."""
    with tempfile.TemporaryDirectory() as directory:
        listing = Path(directory) / "sources.lst"
        listing.write_text("".join(f"{path}\n" for path in sources()), encoding="utf-8")
        for language in LANGUAGES:
            target = folder / f"packhouse_{language}.ts"
            command = [tool("lupdate"), f"@{listing}", "-ts", str(target), "-silent", "-locations", "none"]
            command += ["-source-language", "en", "-target-language", language, "-disable-heuristic", "similartext"]
            if language == "en":
                command.append("-pluralonly")
            if not keep_obsolete:
                command.append("-no-obsolete")
            subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def messages(path: Path) -> Iterator[Message]:
    """Yield every sentence of a .ts file."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                "unfinished" if translation is None else translation.get("type", ""),
                _forms(translation, plural=plural),
                plural,
            )


def _forms(translation: ET.Element | None, *, plural: bool) -> tuple[str, ...]:
    if translation is None:
        return ()
    if plural:
        return tuple(form.text or "" for form in translation.iter("numerusform"))
    return ("".join(translation.itertext()),)


def complaint(message: Message, language: str) -> str:
    """Return what is wrong with a message, or an empty string."""
    if message.kind in ("vanished", "obsolete"):
        return "no longer in the program"
    if message.kind == "unfinished" or not message.forms or not all(form.strip() for form in message.forms):
        return "not translated"
    if message.is_plural and len(message.forms) != PLURAL_FORMS[language]:
        return f"needs {PLURAL_FORMS[language]} plural forms"
    if placeholders(message.source) != placeholders(message.forms[-1]):
        return "names in braces differ from the English sentence"
    return ""


def placeholders(sentence: str) -> set[str]:
    """Return the names in braces and the numbered places of a sentence."""
    parts = sentence.replace("{{", "").split("{")[1:]
    return {part.split("}")[0] for part in parts} | {f"%{n}" for n in "123456789" if f"%{n}" in sentence}


def check() -> int:
    """Print what each language lacks; return the exit code."""
    complaints: list[str] = []
    with tempfile.TemporaryDirectory() as directory:
        copy = Path(directory)
        for language in LANGUAGES:
            kept = FOLDER / f"packhouse_{language}.ts"
            if kept.exists():
                shutil.copy(kept, copy)
        collect(copy, keep_obsolete=True)
        for language in LANGUAGES:
            complaints += [
                f"{language}: {message.context}: {message.source!r}: {wrong}"
                for message in messages(copy / f"packhouse_{language}.ts")
                if (wrong := complaint(message, language))
            ]
    print("\n".join(complaints[:60]))
    if len(complaints) > 60:
        print(f"… and {len(complaints) - 60} more")
    print(f"translations: {len(complaints)} to do (make translations, then fill in resources/translations)")
    return 1 if complaints else 0


def compile_all() -> None:
    """Write a .qm file beside every .ts file."""
    for path in sorted(FOLDER.glob("*.ts")):
        subprocess.run([tool("lrelease"), "-silent", "-nounfinished", str(path)], check=True, stdin=subprocess.DEVNULL)


def main() -> int:
    """Do what the arguments ask for; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true", help="rewrite the .ts files from the code")
    parser.add_argument("--compile", action="store_true", help="write the .qm files")
    parser.add_argument("--check", action="store_true", help="fail when a language lacks a sentence")
    arguments = parser.parse_args()
    if arguments.update:
        FOLDER.mkdir(parents=True, exist_ok=True)
        collect(FOLDER, keep_obsolete=False)
    if arguments.compile:
        compile_all()
    return check() if arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())
