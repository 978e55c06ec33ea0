"""Reading an encrypted file again with a password until it opens; draws nothing and keeps no password."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject

from desktop.bridge.file_states import FileStatus
from desktop.bridge.ingest_tracker import IngestTracker
from desktop.translation import tr, tr_later
from engine.api import Receipt

WRONG = tr_later("This password does not open the file. Type it again.")


class PasswordPrompt(Protocol):
    """Asks; `tried(password)` and `finished(result)` are signals."""

    tried: Any
    finished: Any

    def open(self) -> None: ...
    def deleteLater(self) -> None: ...  # noqa: N802 - Qt's name
    def accept(self) -> None: ...
    def wrong(self, sentence: str, /) -> None: ...


class _Unlocking(QObject):
    """One file: reads it with what the prompt gives, and tells the prompt how that went."""

    def __init__(self, tracker: IngestTracker, status: FileStatus, prompt: PasswordPrompt, parent: QObject) -> None:
        super().__init__(parent)
        self._tracker, self._status, self._prompt = tracker, status, prompt
        self._waiting = False
        prompt.tried.connect(self._try)
        prompt.finished.connect(self._end)
        tracker.file_done.connect(self._on_done)
        tracker.finished.connect(self._on_finished)

    def _try(self, password: str) -> None:
        kind = "chat" if self._status.collection.startswith("chat:") else "library"
        self._waiting = True
        self._tracker.add([Path(self._status.path)], self._status.collection, kind=kind, password=password)

    def _on_done(self, collection: str, receipt: Receipt) -> None:
        if not self._waiting or (receipt.path, collection) != (self._status.path, self._status.collection):
            return
        self._waiting = False
        if receipt.needs_password:
            self._prompt.wrong(tr(WRONG))
        else:
            self._prompt.accept()  # read, or failed for another reason, which its row says

    def _on_finished(self, collection: str) -> None:
        if self._waiting and collection == self._status.collection and self._at_rest():
            self._waiting = False  # the run ended without a word about this file
            self._prompt.accept()

    def _end(self, _result: int) -> None:
        self._prompt.deleteLater()
        self.deleteLater()

    def _at_rest(self) -> bool:
        """Whether nothing reads the file any more; other runs may go on meanwhile."""
        files = {status.path: status for status in self._tracker.files(self._status.collection)}
        known = files.get(self._status.path)
        return known is None or known.at_rest or not self._tracker.busy


def unlock(tracker: IngestTracker, status: FileStatus, prompt: PasswordPrompt, parent: QObject) -> None:
    """Ask for the password of a file and read it, until it opens or the person gives up."""
    _Unlocking(tracker, status, prompt, parent)
    prompt.open()
