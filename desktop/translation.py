"""The words of the window in the person's language, through Qt's translation; knows no widget and no word itself.

Every text a person sees is written as `tr("…")` in English; `python -m installer.translations` collects them for the
files in `resources/translations`. What is filled in comes after: `tr("Reading {name}").format(name=name)`.
A sentence that engine or training said is shown as `tr(error.user_message)`: see `desktop/said_sentences.py`.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.said_sentences import SaidSentences, read_templates

# One context for all: a word is translated alike everywhere. Where English has one word for two things, `note` tells.
CONTEXT = ""
# Each called as its speakers call it; the names of the files in `resources/translations`.
LANGUAGES = {
    "en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "zh_CN": "简体中文", "ar": "العربية",
}  # fmt: skip
# Where the digits of the language's own locale are not those that the program writes everywhere else.
_LOCALES = {"ar": "ar_AE"}


def tr(text: str, note: str = "") -> str:
    """`text` (a literal, English) in the person's language; `note` tells two meanings of it apart ("verb").

    Also what the engine said, whatever stands in it: Qt takes no byte of a file's name that is no text, and no NUL.
    """
    if "\0" in text:
        return text
    try:
        return QCoreApplication.translate(CONTEXT, text, note or None)
    except UnicodeEncodeError:
        plain = text.encode("utf-8", "replace").decode()
        found = QCoreApplication.translate(CONTEXT, plain, note or None)
        return found if found != plain else text


def trn(one: str, many: str, number: int) -> str:
    """The form for `number`, with it in place of `%n`: `trn("%n file", "%n files", count)`; both are literals."""
    found = QCoreApplication.translate(CONTEXT, one, many, number)
    untranslated = one.replace("%n", str(number))
    return found if found != untranslated or number == 1 else many.replace("%n", str(number))


def tr_later(text: str) -> str:
    """Marks a constant that is made before the language is known; it is translated where it is shown: `tr(NAME)`."""
    return text


class SaidTranslator(QTranslator):
    """Asked by Qt for what no other translator knows, as it was installed before them: the sentences of the engine."""

    def __init__(self, said: SaidSentences, parent: QObject | None) -> None:
        super().__init__(parent)
        self._said = said

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, text: str, note: str | None = None, number: int = -1) -> str:
        """None lets Qt give the text back as it is; its stubs do not know that."""
        if context != CONTEXT or note or number >= 0:
            return None  # type: ignore[return-value]
        return self._said.translated(text)  # type: ignore[return-value]


class Language(QObject):
    """The language of one run of the program; `missing` is its name when its words are not there."""

    def __init__(self, folder: Path, chosen: str) -> None:
        """`chosen` is a key of `LANGUAGES`, or "system" (and anything unknown) for that of the desktop."""
        super().__init__()
        self.code = chosen if chosen in LANGUAGES else of_the_system()
        self.missing = ""
        self._translators: list[QTranslator] = []
        if self.code == "en":
            return
        # Qt's application keeps them. Destroyed by Python's garbage collection, perhaps while Qt asks another one, they
        # would wait for ever for the lock that Qt holds meanwhile.
        keeper = QCoreApplication.instance()
        own = QTranslator(keeper)
        if not own.load(str(folder / f"aquifer_{self.code}.qm")):
            self.missing = LANGUAGES[self.code]
            own.deleteLater()
            return
        of_qt = QTranslator(keeper)  # the words of Qt's own dialogs; English where Qt has none
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        templates = read_templates(folder)
        said = SaidTranslator(SaidSentences(templates, lambda text: own.translate(CONTEXT, text) or ""), keeper)
        self._translators = [own, *([of_qt] if of_qt.load(f"qtbase_{self.code}", qt_folder) else []), said]

    def apply(self) -> None:
        """Before the window is made: words, numbers and the direction of reading."""
        if self.missing:
            return
        for translator in reversed(self._translators):
            QCoreApplication.installTranslator(translator)
        locale = QLocale(_LOCALES.get(self.code, self.code))
        QLocale.setDefault(locale)
        right_to_left = locale.textDirection() is Qt.LayoutDirection.RightToLeft
        QApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )

    def withdraw(self) -> None:
        """English again, as without `apply`; this language is not used any more."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []
        QLocale.setDefault(QLocale.system())
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def of_the_system() -> str:
    """The first language of the desktop that is there; English when none is."""
    for name in QLocale.system().uiLanguages():
        locale = QLocale(name)
        for code in LANGUAGES:
            known = QLocale(code)
            if known.language() == locale.language() and known.script() == locale.script():
                return code
    return "en"
