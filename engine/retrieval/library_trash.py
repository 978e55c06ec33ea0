"""The trash of the library: out of every search at once, restored for 30 days, or removed for ever; knows no chats."""

from __future__ import annotations

from collections.abc import Sequence

from engine.core.jobs import Job
from engine.core.trash_folder import Trashed
from engine.retrieval.library_runs import Runs
from engine.retrieval.library_store import LibraryStore


class LibraryTrash:
    """`engine.library.trash`. Only `remove` takes the text out of the files of the profile."""

    def __init__(self, store: LibraryStore, runs: Runs) -> None:
        self._store, self._runs = store, runs

    def put(self, sha256s: Sequence[str], collection: str) -> list[str]:
        """Take documents out of a collection; the ids under which they can be restored. Nothing is read or embedded
        anew for that: their passages wait where they are, and no search looks at them."""
        return self._store.trash.put(sha256s, collection)

    def put_collection(self, name: str) -> str:
        """The same with a whole collection and the folders it watches. Raises `UsageError` when there is none."""
        return self._store.trash.put_collection(name)

    def entries(self) -> list[Trashed]:
        """What can be restored, the last deleted first."""
        return self._store.trash.entries()

    def restore(self, identity: str) -> str:
        """Put it back; the name of its collection, which is made again when it is gone. Raises `UsageError`."""
        return self._store.trash.restore(identity)

    def remove(self, identities: Sequence[str]) -> Job[None]:
        """For ever: with the end of the job no file of the profile holds what was in no other collection."""
        self._store.trash.remove(identities)
        return self._runs.start_purge()

    def expire(self) -> None:
        """Forget what lies here for more than 30 days; the next repair of the library takes it out of the files."""
        self._store.trash.expire()
