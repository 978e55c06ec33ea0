"""A language nobody speaks: every translated text stands between marks, so what is not translated is seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.translation import CONTEXT

BEGIN, END = "⟦", "⟧"


class MarkingTranslator(QTranslator):
    """Qt puts the number for `%n` and the program the values for `{names}` into what comes back, as ever."""

    def translate(self, context: str, text: str, note: str | None = None, number: int = -1) -> str:  # type: ignore[override]
        """Texts of Qt's own dialogs have a context and are left to Qt: None does so, "" would be their translation."""
        if context != CONTEXT or not text:
            return None  # type: ignore[return-value]
        return f"{BEGIN}{text}{END}"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


class MadeUpLanguage(QObject):
    """In place of `desktop.translation.Language`; `direction` is that of the window."""

    missing = ""

    def __init__(self, direction: Qt.LayoutDirection, *, marked: bool) -> None:
        super().__init__()
        self._direction = direction
        self._translator = MarkingTranslator(QCoreApplication.instance()) if marked else None

    def apply(self) -> None:
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)
        QLocale.setDefault(QLocale("en"))
        QApplication.setLayoutDirection(self._direction)

    def withdraw(self) -> None:
        """English again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None
        QLocale.setDefault(QLocale.system())
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def made_up(direction: Qt.LayoutDirection, *, marked: bool) -> Callable[[Path, str], MadeUpLanguage]:
    """What `desktop.app` may call instead of `Language`."""
    return lambda _folder, _chosen: MadeUpLanguage(direction, marked=marked)
