"""The files of a collection as the window shows them, and how many of them are on their way; reads none of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.translation import tr, tr_later
from engine.api import DocumentInfo, DocumentState, Receipt

_ZIM = ".zim"
_STATES = {
    DocumentState.QUEUED: tr_later("queued"),
    DocumentState.READING: tr_later("reading"),
    DocumentState.EMBEDDING: tr_later("embedding"),
    DocumentState.INDEXED: tr_later("indexed"),
    DocumentState.FAILED: tr_later("failed"),
}


@dataclass(frozen=True, slots=True)
class FileStatus:
    """One file as a chip or a row shows it. `sha256` is empty until the file came to rest."""

    path: str
    collection: str
    state: DocumentState
    page: int = 0
    pages: int = 0
    reason: str = ""
    sha256: str = ""
    recognised: int = 0
    needs_password: bool = False

    @property
    def has_gaps(self) -> bool:
        """Indexed, but not all of it; pages read by text recognition alone are no gap."""
        complete = self.recognised > 0 and self.page == self.pages
        return self.state is DocumentState.INDEXED and bool(self.reason) and not complete

    @property
    def name(self) -> str:
        return Path(self.path).name or self.path

    @property
    def at_rest(self) -> bool:
        return self.state in (DocumentState.INDEXED, DocumentState.FAILED)

    @property
    def words(self) -> str:
        """The state in words."""
        if self.state is DocumentState.READING:
            return self._reading
        if self.has_gaps:
            return tr("indexed, with gaps")
        if self.needs_password:
            return tr("needs a password")
        return tr(_STATES[self.state])

    @property
    def _reading(self) -> str:
        """How far it is read; a ZIM file has articles, not pages."""
        if not self.pages:
            return tr("reading")
        articles = self.path.lower().endswith(_ZIM)
        words = tr("reading article {page:,} of {pages:,}") if articles else tr("reading p. {page}/{pages}")
        return words.format(page=self.page, pages=self.pages)


class FileStates:
    """By path. `unread` is counted as they change: it is asked for at every event, of ten thousand files too."""

    def __init__(self) -> None:
        self._by_path: dict[str, FileStatus] = {}
        self.unread = 0

    def get(self, path: str) -> FileStatus | None:
        return self._by_path.get(path)

    def all(self) -> list[FileStatus]:
        return list(self._by_path.values())

    def put(self, status: FileStatus) -> None:
        self._uncount(self._by_path.get(status.path))
        self._by_path[status.path] = status
        self.unread += not status.at_rest

    def drop(self, path: str) -> None:
        self._uncount(self._by_path.pop(path, None))

    def _uncount(self, status: FileStatus | None) -> None:
        if status is not None:
            self.unread -= not status.at_rest


def status_of(info: DocumentInfo) -> FileStatus:
    return FileStatus(
        info.path, info.collection, info.state, info.pages_read, info.pages, info.reason, info.sha256,
        info.pages_recognised, info.needs_password,
    )  # fmt: skip


def status_after(collection: str, receipt: Receipt) -> FileStatus:
    state = DocumentState.FAILED if receipt.status == "failed" else DocumentState.INDEXED
    return FileStatus(
        receipt.path, collection, state, receipt.pages_read, receipt.pages, receipt.reason, receipt.sha256,
        receipt.pages_recognised, receipt.needs_password,
    )  # fmt: skip
