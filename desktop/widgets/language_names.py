"""What a language is called; knows no document."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def language_name(code: str) -> str:
    """The English name of an ISO 639 code; the code itself when Qt does not know it."""
    known = QLocale.codeToLanguage(code)
    if known in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return code
    return QLocale.languageToString(known)
