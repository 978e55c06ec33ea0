"""The files of one chat: taken out, unlocked, and a long text as one of them; reads none and shows no chat."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.bridge.ingest_tracker import FileStatus, IngestTracker
from desktop.bridge.unlocking import unlock
from desktop.theme import Theme
from desktop.widgets.password_dialog import PasswordDialog


class ChatFiles:
    """`collection()` is the one that holds the files of the chat on screen, empty while there is none."""

    def __init__(self, theme: Theme, page: QWidget, tracker: IngestTracker, collection: Callable[[], str]) -> None:
        self._theme, self._page, self._tracker, self._collection = theme, page, tracker, collection

    def all(self) -> list[FileStatus]:
        name = self._collection()
        return self._tracker.files(name) if name else []

    def remove(self, path: str) -> None:
        status = self._file(path)
        if status is not None:
            self._tracker.discard([status], status.collection)

    def ask_password(self, path: str) -> None:
        """Read an encrypted file again with its password."""
        status = self._file(path)
        if status is not None:
            unlock(self._tracker, status, PasswordDialog(self._theme, self._page, status.name), self._page)

    def _file(self, path: str) -> FileStatus | None:
        return next((file for file in self.all() if file.path == path), None)
