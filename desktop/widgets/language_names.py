"""What a language is called; knows no document."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop.translation import tr


def language_name(code: str) -> str:
    """What a language with this ISO 639 code is called; the code itself when Qt does not know it.

    Qt knows the English names only: those of the languages that the engine recognises are translated.
    """
    if (own := _names().get(code)) is not None:
        return own
    known = QLocale.codeToLanguage(code)
    if known in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return code
    return QLocale.languageToString(known)


def _names() -> dict[str, str]:
    """With a note: "English" as the language of the window is called so everywhere."""
    return {
        "en": tr("English", "language"),
        "de": tr("German", "language"),
        "fr": tr("French", "language"),
        "es": tr("Spanish", "language"),
        "it": tr("Italian", "language"),
        "pt": tr("Portuguese", "language"),
        "nl": tr("Dutch", "language"),
        "pl": tr("Polish", "language"),
        "cs": tr("Czech", "language"),
        "sv": tr("Swedish", "language"),
        "da": tr("Danish", "language"),
        "fi": tr("Finnish", "language"),
        "hu": tr("Hungarian", "language"),
        "el": tr("Greek", "language"),
        "tr": tr("Turkish", "language"),
        "ru": tr("Russian", "language"),
        "uk": tr("Ukrainian", "language"),
        "ar": tr("Arabic", "language"),
        "zh": tr("Chinese", "language"),
        "ja": tr("Japanese", "language"),
        "ko": tr("Korean", "language"),
    }
