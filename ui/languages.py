"""Changes the language of the running program. Knows no sentence."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui.theme import Theme

LANGUAGES = {"en": "English", "lv": "Latviešu", "ru": "Русский"}
"""Codes of the languages and how they call themselves."""
_LOCALES = {"en": "en_GB"}
"""Day before month, and weights in kilograms."""


class Languages:
    """Installs the translations of one language at a time; widgets hear of it by their `changeEvent`."""

    def __init__(self, application: QApplication, theme: Theme, folder: Path) -> None:
        self._application, self._theme, self._folder = application, theme, folder
        self._translators: list[QTranslator] = []
        self.current = "en"

    def use(self, language: str) -> bool:
        """Speak this language; false when its translation is not there, and English is spoken."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        own = self._load(f"packhouse_{language}", self._folder)
        self._load(f"qtbase_{language}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
        self.current = language if own or language == "en" else "en"
        locale = QLocale(_LOCALES.get(self.current, self.current))
        QLocale.setDefault(locale)
        self._theme.set_formats(replace(self._theme.formats, locale=locale))
        return own or language == "en"

    def following(self) -> str:
        """Return the language after the present one, for a key that goes round."""
        codes = list(LANGUAGES)
        return codes[(codes.index(self.current) + 1) % len(codes)]

    def _load(self, name: str, folder: Path) -> bool:
        translator = QTranslator()
        if not translator.load(name, str(folder)):
            return False
        self._translators.append(translator)
        return self._application.installTranslator(translator)
