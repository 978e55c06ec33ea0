"""The trash of the scripted library: keeps what was deleted in memory; knows no file."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Protocol

from engine.api import DocumentInfo, Job, Trashed
from engine.core.errors import UsageError
from engine.core.jobs import JobRunner


class Documents(Protocol):
    """What the trash needs of the scripted library."""

    def list(self, collection: str | None = None, /) -> list[DocumentInfo]: ...
    def take_out(self, info: DocumentInfo, /) -> None: ...
    def put_back(self, info: DocumentInfo, /) -> None: ...


class FakeDocumentTrash:
    """Deleted documents, beside those of the library."""

    def __init__(self, library: Documents, jobs: JobRunner) -> None:
        self._library, self._jobs = library, jobs
        self.held: dict[str, tuple[Trashed, str, list[DocumentInfo]]] = {}
        self.made = 0

    def put(self, sha256s: Sequence[str], collection: str) -> list[str]:
        found = [info for info in self._library.list(collection) if info.sha256 in sha256s]
        return [self._hold("document", info.name, collection, [info]) for info in found]

    def put_collection(self, name: str) -> str:
        infos = self._library.list(name)
        if not infos:
            raise UsageError(f"There is no collection named {name}.")
        return self._hold("collection", name, name, infos)

    def _hold(self, kind: str, name: str, collection: str, infos: Sequence[DocumentInfo]) -> str:
        self.made += 1
        identity = f"{self.made:032x}"
        size = sum(info.size_bytes for info in infos)
        place = collection if kind == "document" else f"{len(infos)} documents"
        self.held[identity] = (Trashed(kind, identity, name, place, time.time(), size), collection, list(infos))
        for info in infos:
            self._library.take_out(info)
        return identity

    def entries(self) -> list[Trashed]:
        return [entry for entry, _, _ in reversed(self.held.values())]

    def restore(self, identity: str) -> str:
        if identity not in self.held:
            raise UsageError("This is no longer in the trash.")
        _, collection, infos = self.held.pop(identity)
        for info in infos:
            self._library.put_back(info)
        return collection

    def remove(self, identities: Sequence[str]) -> Job[None]:
        for identity in identities:
            self.held.pop(identity, None)
        return self._jobs.submit("io", "wipe", lambda _job: None)
