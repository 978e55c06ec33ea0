"""States of earlier prompts, found by what a new prompt has in common with them; knows no model and no chat.

A chat finds its own state by itself: no other one begins with the same words for longer.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.inference.kv_files import KvFiles, StoredState

log = logging.getLogger(__name__)

Tokens = NDArray[np.int32]
State = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class FoundState:
    """A state whose first `common` tokens are those of the prompt."""

    tokens: Tokens
    common: int
    data: State


@dataclass(slots=True, eq=False)
class _Entry:
    """A state in memory (`data`), on disk (`stored`), or both."""

    identity: str
    tokens: Tokens
    pinned: bool
    data: State | None
    stored: StoredState | Path | None
    used: int

    @property
    def size(self) -> int:
        return self.data.size if self.data is not None else 0


class KvCache:
    """Keeps states in memory, then on disk, each with a budget in bytes; the least recently used go first.

    `folder` None or `disk_bytes` 0 keeps nothing on disk. Used by one model at a time; any thread may call.
    """

    def __init__(self, folder: Path | None, memory_bytes: int, disk_bytes: int) -> None:
        self._files = KvFiles(folder, disk_bytes) if folder is not None and disk_bytes > 0 else None
        self._memory_bytes = memory_bytes
        self._entries: list[_Entry] = []
        self._listed: set[str] = set()
        self._clock = 0
        self._lock = threading.RLock()

    @property
    def enabled(self) -> bool:
        return self._memory_bytes > 0 or self._files is not None

    @property
    def memory_used(self) -> int:
        """Bytes of all states in memory."""
        with self._lock:
            return sum(entry.size for entry in self._entries)

    def find(self, identity: str, tokens: Tokens, *, more_than: int, whole: bool) -> FoundState | None:
        """The state with the longest beginning in common with `tokens`, if that is longer than `more_than`.

        With `whole` only a state that `tokens` goes on from, for memories that cannot be cut. A state that turns out to
        be damaged is forgotten and the next best is taken.
        """
        with self._lock:
            self._list(identity)
            while True:
                best, common = None, more_than
                for entry in self._entries:
                    if entry.identity != identity:
                        continue
                    shared = common_length(entry.tokens, tokens)
                    if shared > common and not (whole and shared < entry.tokens.size):
                        best, common = entry, shared
                if best is None:
                    return None
                data = self._data(best)
                if data is not None:
                    self._touch(best)
                    return FoundState(best.tokens, common, data)
                self._entries.remove(best)

    def newest(self, identity: str) -> FoundState | None:
        """The state that was used last."""
        with self._lock:
            self._list(identity)
            for entry in sorted(self._entries, key=lambda entry: -entry.used):
                if entry.identity == identity and (data := self._data(entry)) is not None:
                    return FoundState(entry.tokens, entry.tokens.size, data)
            return None

    def has(self, identity: str, tokens: Tokens, *, whole: bool = False) -> bool:
        """Whether a state holds all of `tokens` already; with `whole`, exactly these."""
        with self._lock:
            self._list(identity)
            return any(
                entry.identity == identity
                and common_length(entry.tokens, tokens) == tokens.size
                and not (whole and entry.tokens.size != tokens.size)
                for entry in self._entries
            )

    def put(self, identity: str, tokens: Tokens, data: State, *, pinned: bool = False, whole: bool = False) -> None:
        """Keep a state. States that it contains are dropped, unless `whole` says that a state cannot be cut to them."""
        if tokens.size == 0 or data.size == 0 or not self.enabled:
            return
        with self._lock:
            self._list(identity)
            for entry in list(self._entries):
                if entry.identity == identity and common_length(entry.tokens, tokens) == entry.tokens.size:
                    if whole and entry.tokens.size < tokens.size:
                        continue
                    pinned = pinned or entry.pinned
                    self._remove(entry)
            entry = _Entry(identity, tokens.copy(), pinned, data, None, 0)
            self._entries.append(entry)
            self._touch(entry)
            self._make_room()

    def flush(self) -> None:
        """Write what is in memory only to disk, last used last, so that it is the last to be evicted there."""
        with self._lock:
            for entry in sorted(self._entries, key=lambda entry: entry.used):
                self._write(entry)

    def forget(self) -> None:
        """Drop every state, in memory and on disk: they hold words of documents that are deleted now."""
        with self._lock:
            self._entries.clear()
            self._listed.clear()
            if self._files is not None:
                self._files.clear()

    def close(self) -> None:
        """Write everything to disk and free the memory."""
        with self._lock:
            self.flush()
            self._entries.clear()
            self._listed.clear()

    def _list(self, identity: str) -> None:
        """Learn once what lies on disk."""
        if self._files is None or identity in self._listed:
            return
        self._listed.add(identity)
        known = {entry.tokens.tobytes() for entry in self._entries if entry.identity == identity}
        stored_states = self._files.list(identity)
        for order, stored in enumerate(stored_states):
            if stored.tokens.tobytes() not in known:
                entry = _Entry(identity, stored.tokens, stored.header.pinned, None, stored, -order)
                self._entries.append(entry)

    def _data(self, entry: _Entry) -> State | None:
        if entry.data is not None or self._files is None:
            return entry.data
        stored = entry.stored
        return self._files.load(stored) if isinstance(stored, StoredState) else None

    def _touch(self, entry: _Entry) -> None:
        self._clock += 1
        entry.used = self._clock
        if self._files is not None and entry.stored is not None:
            self._files.touch(_path(entry.stored))

    def _make_room(self) -> None:
        """Write to disk and free the least recently used, pinned ones last."""
        total = self.memory_used
        for entry in sorted(self._entries, key=lambda entry: (entry.pinned, entry.used)):
            if total <= self._memory_bytes:
                return
            if entry.data is not None:
                total -= entry.size
                self._write(entry)
                entry.data = None
                if not isinstance(entry.stored, StoredState):
                    self._entries.remove(entry)
                    self._listed.discard(entry.identity)  # its file is listed again when it is needed

    def _write(self, entry: _Entry) -> None:
        if self._files is not None and entry.data is not None and entry.stored is None:
            entry.stored = self._files.save(entry.identity, entry.tokens, entry.data, pinned=entry.pinned)

    def _remove(self, entry: _Entry) -> None:
        self._entries.remove(entry)
        if self._files is not None and entry.stored is not None:
            self._files.delete(_path(entry.stored))


def _path(stored: StoredState | Path) -> Path:
    return stored.path if isinstance(stored, StoredState) else stored


def common_length(first: Tokens, second: Tokens) -> int:
    """How many tokens both begin with."""
    shortest = min(first.size, second.size)
    different = np.flatnonzero(first[:shortest] != second[:shortest])
    return int(different[0]) if different.size else shortest


def as_tokens(numbers: Iterable[int]) -> Tokens:
    """Token numbers as this module takes them."""
    return np.fromiter(numbers, np.int32)
