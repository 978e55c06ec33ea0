"""What the chat page shows of its files: chips, questions about them, and how many are not read yet; reads none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.bridge.ingest_tracker import IngestTracker
from desktop.chat.chat_choices import ChatChoices
from desktop.chat.chat_files import ChatFiles
from desktop.chat.composer import Composer
from desktop.chat.empty_state import EmptyState
from desktop.chat.samples import questions_for
from desktop.translation import trn
from desktop.widgets.controls import label
from engine.api import ChatInfo, DocumentState


class FilesShown(QObject):
    """Follows the tracker. `chat()` is the one on screen, None for a new one; `note` stands below the composer."""

    def __init__(
        self,
        page: QWidget,
        tracker: IngestTracker,
        files: ChatFiles,
        composer: Composer,
        empty: EmptyState,
        choices: ChatChoices,
        chat: Callable[[], ChatInfo | None],
    ) -> None:
        super().__init__(page)
        self._tracker, self._files, self._composer = tracker, files, composer
        self._empty, self._choices, self._chat = empty, choices, chat
        self.note = label("", "small", wrap=True)
        tracker.changed.connect(self._on_changed)
        tracker.finished.connect(self._on_finished)

    def show(self) -> None:
        """The files of the chat that is on screen now."""
        files = self._files.all()
        self._composer.show_files(files)
        ready = [file.name for file in files if file.state is DocumentState.INDEXED and not file.has_gaps]
        self._empty.show_questions(questions_for(ready), files=bool(files))
        self._show_unread()

    def _on_changed(self, collection: str) -> None:
        if collection == self._files.collection:
            self.show()
        elif not collection.startswith("chat:"):
            self._show_unread()

    def _on_finished(self, collection: str) -> None:
        if not collection.startswith("chat:"):
            self._choices.show_collections()

    def _show_unread(self) -> None:
        chat = self._chat()
        unread = self._tracker.unread_in([chat.attachments, *chat.collections]) if chat else 0
        self.note.setText(
            trn(
                "%n file is still being read. You can ask now; the answer leaves it out.",
                "%n files are still being read. You can ask now; the answer leaves them out.",
                unread,
            )
        )
        self.note.setVisible(unread > 0)
