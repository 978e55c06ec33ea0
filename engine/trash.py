"""The facade `engine.trash`: everything that was deleted and can be restored, wherever it is kept; marks nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from engine.core.errors import UsageError
from engine.core.jobs import PRIORITY_BACKGROUND, Job, JobRunner
from engine.core.trash_folder import Trashed, TrashFolder


class ChatTrash(Protocol):
    """Deleted chats."""

    def trashed(self) -> Sequence[Trashed]: ...
    def restore(self, chat_id: str, /) -> None: ...
    def remove(self, chat_ids: Sequence[str], /) -> None: ...


class DocumentTrash(Protocol):
    """Deleted documents and collections."""

    def entries(self) -> Sequence[Trashed]: ...
    def restore(self, identity: str, /) -> str: ...
    def remove(self, identities: Sequence[str], /) -> Job[None]: ...


class Trash:
    """Chats, documents and collections are rows that are marked; models, runs and data sets are files that were moved.

    `entries` and `restore` are quick, but read files: they belong on a lane.
    """

    def __init__(self, jobs: JobRunner, chats: ChatTrash, documents: DocumentTrash, folder: TrashFolder) -> None:
        self._jobs, self._chats, self._documents, self._folder = jobs, chats, documents, folder

    def entries(self) -> list[Trashed]:
        """What can be restored, the last deleted first."""
        found = [*self._chats.trashed(), *self._documents.entries(), *self._folder.entries()]
        return sorted(found, key=lambda one: -one.deleted)

    def restore(self, item: Trashed) -> str:
        """Put it back where it was; the collection that has it again, "" for what is in none.

        Raises `UsageError` when it is gone or something else is in its place.
        """
        if item.kind in ("document", "collection"):
            return self._documents.restore(item.id)
        (self._chats.restore if item.kind == "chat" else self._folder.restore)(item.id)
        return ""

    def remove(self, items: Sequence[Trashed]) -> Job[None]:
        """Delete for ever. With the end of the job no file of the profile holds the text of these documents."""
        if not items:
            raise UsageError("Nothing is chosen.")

        def work(job: Job[None]) -> None:
            self._folder.remove(_ids(items, "model", "run", "data set"))
            if chats := _ids(items, "chat"):
                self._chats.remove(chats)
            documents = _ids(items, "document", "collection")
            if documents or chats:
                purge = self._documents.remove(documents)
                forget = job.token.on_cancel(purge.cancel)
                try:
                    purge.result()
                finally:
                    forget()

        # A lane of its own: it waits for other lanes.
        return self._jobs.submit("trash", "empty the trash", work, PRIORITY_BACKGROUND)

    def tidy(self) -> None:
        """Delete the files that lie here for more than 30 days; the other rooms do the same with theirs."""
        self._folder.tidy()


def _ids(items: Sequence[Trashed], *kinds: str) -> list[str]:
    return [item.id for item in items if item.kind in kinds]
