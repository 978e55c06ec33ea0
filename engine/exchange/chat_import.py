"""Takes the chats of other programs into the store, with a report, and takes an import back; reads no format itself."""

from __future__ import annotations

import logging
import time
import uuid
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.chat.imported import EXTENDED, KNOWN, NEW, PARTED, RESTORED, ImportedChat, TakenIn
from engine.core import atomic_files
from engine.core.errors import UsageError
from engine.core.jobs import Job
from engine.exchange import chat_sources
from engine.exchange.foreign_chat import ForeignChat, Unreadable, as_imported
from engine.exchange.types import ImportProgress, ImportReport, SkippedChat

log = logging.getLogger(__name__)

KEPT_IMPORTS = 5
_MOST_SKIPPED = 1_000


class ChatTaker(Protocol):
    """What an import needs of the chats."""

    def import_chat(self, chat: ImportedChat) -> TakenIn: ...
    def take_back_import(self, chat_id: str, added: Sequence[str], *, was_new: bool) -> bool: ...


class _Taken(BaseModel):
    model_config = ConfigDict(extra="forbid")

    chat: str
    was_new: bool
    added: list[str]


class _Import(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: str
    when: float
    source: str
    chats: list[_Taken]


class _Imports(BaseModel):
    """imports.json."""

    model_config = ConfigDict(extra="forbid")

    version: int = 1
    imports: list[_Import] = []


class ChatImport:
    """`file` remembers the last imports, so that they can be taken back later."""

    def __init__(self, chats: ChatTaker, file: Path) -> None:
        self._chats, self._file = chats, file

    def run(self, job: Job[ImportReport], paths: Sequence[Path]) -> ImportReport:
        """Read files and folders; each chat is stored in a transaction of its own. A stopped import keeps what it took
        and can be taken back like a finished one. Raises `StorageError`, `Cancelled`."""
        counts: Counter[str] = Counter()
        left_out: Counter[str] = Counter()
        skipped: list[SkippedChat] = []
        record = _Import(id=uuid.uuid4().hex, when=time.time(), source=", ".join(str(path) for path in paths), chats=[])
        try:
            for path in paths:
                for found in chat_sources.read(path):
                    job.token.check()
                    reason = self._take(found, record, counts, left_out)
                    if reason is not None:
                        counts["skipped"] += 1
                        skipped.append(reason)
                        del skipped[_MOST_SKIPPED:]
                    job.emit(ImportProgress(counts.total() - counts["messages"], _name(found)))
        finally:
            if record.chats:
                self._remember(record)
        return ImportReport(
            id=record.id if record.chats else "",
            new=counts[NEW],
            extended=counts[EXTENDED],
            restored=counts[RESTORED],
            known=counts[KNOWN],
            messages=counts["messages"],
            skipped=tuple(skipped),
            skipped_total=counts["skipped"],
            left_out=tuple((kind, count) for kind, count in left_out.most_common() if count),
        )

    def _take(
        self, found: ForeignChat | Unreadable, record: _Import, counts: Counter[str], left_out: Counter[str]
    ) -> SkippedChat | None:
        if isinstance(found, Unreadable):
            return SkippedChat(found.name, found.reason)
        chat = as_imported(found)
        if not chat.messages:
            return SkippedChat(chat.title, "It holds no text.")
        taken = self._chats.import_chat(chat)
        if taken.what == PARTED:
            return SkippedChat(chat.title, "It was continued both here and there, so it was left as it is here.")
        counts[taken.what] += 1
        if taken.what != KNOWN:
            counts["messages"] += len(taken.added)
            left_out.update(found.left_out)
            was_new = taken.what != EXTENDED
            # Of a chat that goes as a whole the last message is enough: it tells whether the chat was continued here.
            added = taken.added[-1:] if was_new else taken.added
            record.chats.append(_Taken(chat=chat.id, was_new=was_new, added=list(added)))
        return None

    def undo(self, import_id: str) -> tuple[int, int]:
        """Take an import back: how many chats were taken back, and how many were continued here and stay.

        Raises `UsageError` when it is not remembered (any more)."""
        imports = self._read()
        record = next((one for one in imports.imports if one.id == import_id), None)
        if record is None:
            raise UsageError("This import was taken back already, or is too long ago.")
        done = [self._chats.take_back_import(one.chat, one.added, was_new=one.was_new) for one in record.chats]
        imports.imports.remove(record)
        self._write(imports)
        return sum(done), len(done) - sum(done)

    def last(self) -> tuple[str, float, str, int] | None:
        """The import that can be taken back: id, Unix time, source and number of chats."""
        imports = self._read().imports
        if not imports:
            return None
        one = imports[-1]
        return one.id, one.when, one.source, len(one.chats)

    def _remember(self, record: _Import) -> None:
        imports = self._read()
        imports.imports = [*imports.imports, record][-KEPT_IMPORTS:]
        self._write(imports)

    def _read(self) -> _Imports:
        try:
            return _Imports.model_validate_json(self._file.read_bytes())
        except FileNotFoundError:
            return _Imports()
        except (OSError, ValidationError) as error:
            # It serves to take imports back and nothing else.
            log.warning("%s is begun anew: %s", self._file.name, error)
            return _Imports()

    def _write(self, imports: _Imports) -> None:
        atomic_files.write_text(self._file, imports.model_dump_json())


def _name(found: ForeignChat | Unreadable) -> str:
    return found.title if isinstance(found, ForeignChat) else found.name
