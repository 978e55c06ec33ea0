"""The facade `engine.exchange`: chats out to files, and in from other programs; the work itself is in its modules."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from engine.chat.types import ChatInfo, Message
from engine.core.events import Phase
from engine.core.jobs import Job, JobRunner
from engine.core.paths import ProfilePaths
from engine.exchange import chat_export, chat_sources
from engine.exchange.chat_document import chat_document
from engine.exchange.chat_import import ChatImport, ChatTaker
from engine.exchange.types import ChatDocument, ChatSource, ImportReport, LocalDocsFolder


class ChatShelf(ChatTaker, Protocol):
    """What is needed of `engine.chat`."""

    def get(self, chat_id: str) -> ChatInfo: ...
    def history(self, chat_id: str) -> Sequence[Message]: ...


class Exchange:
    """Made once by the composition root; everything that takes long is a job. Other programs are looked for in the
    person's own folder, or below `home`."""

    def __init__(self, paths: ProfilePaths, jobs: JobRunner, chats: ChatShelf, home: Path | None = None) -> None:
        self._jobs, self._chats, self._home = jobs, chats, home
        self._imports = ChatImport(chats, paths.imports_file)

    def document(self, chat_id: str) -> ChatDocument:
        """A chat as the neutral document every format is made from. Raises `UsageError`."""
        return chat_document(self._chats.get(chat_id), self._chats.history(chat_id))

    def export_chat(self, chat_id: str, file: Path, *, overwrite: bool = False) -> Job[Path]:
        """Write a chat as .md, .html or .docx; the result is the file. Cancelling leaves no file.

        Raises `UsageError` at once for another ending, or a file that is there and may not be replaced.
        """
        chat_export.check_target(file, overwrite=overwrite)

        def work(job: Job[Path]) -> Path:
            job.emit(Phase("Reading the chat"))
            document = self.document(chat_id)
            job.emit(Phase(f"Writing {file.name}"))
            chat_export.write(document, file, overwrite=overwrite, check=job.token.check)
            return file

        return self._jobs.submit("io", "export a chat", work)

    def import_chats(self, paths: Sequence[Path]) -> Job[ImportReport]:
        """Take in chats of ChatGPT (ZIP or conversations.json), GPT4All, Jan and LM Studio: files or their folders.

        Events: `ImportProgress`. Cancelling keeps what was taken.
        """
        return self._jobs.submit("io", "import chats", lambda job: self._imports.run(job, paths))

    def undo_import(self, import_id: str) -> tuple[int, int]:
        """Take an import back: new chats go to the trash, added messages go. The numbers of chats that were taken back,
        and that stay because they were continued here. Raises `UsageError`."""
        return self._imports.undo(import_id)

    def last_import(self) -> tuple[str, float, str, int] | None:
        """The last import that can be taken back: id, Unix time, where it came from, number of chats."""
        return self._imports.last()

    def chat_sources(self) -> list[ChatSource]:
        """Folders in which other programs keep chats on this computer. Walks them: belongs on a lane."""
        return chat_sources.find_sources(self._home)

    def local_docs_folders(self) -> list[LocalDocsFolder]:
        """The folders GPT4All's LocalDocs indexes on this computer. Reads a database: belongs on a lane."""
        return chat_sources.local_docs(self._home)
