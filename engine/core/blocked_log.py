"""The refused connections of all starts, one JSON line each in `logs/blocked.jsonl`; refuses nothing itself."""

from __future__ import annotations

import json
import logging
import threading
from dataclasses import asdict
from pathlib import Path

from engine.core import atomic_files
from engine.core.network_guard import BlockedAttempt

log = logging.getLogger(__name__)

KEPT = 1_000
_LARGEST_BYTES = 1 << 20


class BlockedLog:
    """Attempts beyond the newest ones are forgotten. Used from any thread."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()

    def add(self, attempt: BlockedAttempt) -> None:
        """Called where a connection is refused: a log that cannot be written must not let it through."""
        try:
            with self._lock:
                if self._file.is_file() and self._file.stat().st_size > _LARGEST_BYTES:
                    self._write(self._read()[-KEPT // 2 :])
                with self._file.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(asdict(attempt), ensure_ascii=False) + "\n")
        except Exception as error:  # noqa: BLE001 - whatever happens here, the refusal goes on
            log.warning("a refused connection was not noted: %s", error)

    def entries(self) -> list[BlockedAttempt]:
        """The oldest first; lines that cannot be read are passed over."""
        with self._lock:
            return self._read()[-KEPT:]

    def clear(self) -> None:
        """Raises `StorageError`."""
        with self._lock:
            self._write([])

    def _read(self) -> list[BlockedAttempt]:
        try:
            lines = self._file.read_text(encoding="utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            return []
        except OSError as error:
            log.warning("%s cannot be read: %s", self._file.name, error)
            return []
        return [attempt for line in lines if (attempt := _attempt(line)) is not None]

    def _write(self, attempts: list[BlockedAttempt]) -> None:
        text = "".join(json.dumps(asdict(attempt), ensure_ascii=False) + "\n" for attempt in attempts)
        atomic_files.write_text(self._file, text)


def _attempt(line: str) -> BlockedAttempt | None:
    try:
        data = json.loads(line)
        return BlockedAttempt(float(data["time_s"]), str(data["target"]), str(data["caller"]))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
