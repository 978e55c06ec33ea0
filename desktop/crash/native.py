"""Stacks of crashes below Python (`logs/native-crash.txt`), written by faulthandler while the process dies."""

from __future__ import annotations

import faulthandler
import logging
import time
from pathlib import Path
from typing import IO

log = logging.getLogger(__name__)

FILE = "native-crash.txt"
_KEPT = 5
_MOST_CHARS = 40_000


class NativeCrashes:
    """From `watch` to `close` a fatal signal leaves the stacks of all threads: files, lines, functions, no values."""

    def __init__(self) -> None:
        self._stream: IO[str] | None = None

    def watch(self, logs_dir: Path) -> None:
        """Begin once the folder is there."""
        if self._stream is not None or not logs_dir.is_dir():
            return
        try:
            self._stream = (logs_dir / FILE).open("a", encoding="utf-8")
        except OSError as error:
            log.warning("crashes below Python leave no stack: %s", error)
            return
        faulthandler.enable(self._stream, all_threads=True)

    def close(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            faulthandler.disable()
            stream.close()


def take_last(logs_dir: Path) -> str:
    """The stacks of the last crash, empty when there was none. They are put aside under another name, the last five."""
    file = logs_dir / FILE
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
        if not text.strip():
            return ""
        file.replace(logs_dir / f"native-crash-{time.strftime('%Y%m%d-%H%M%S')}.txt")
        for old in sorted(logs_dir.glob("native-crash-*.txt"))[:-_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return ""
    return text[-_MOST_CHARS:]
