"""A second, small log for reports: what happened and where, without any value in it; knows no report.

The log itself names files and repeats messages of libraries, which may quote a text. Here only what stands in the
program's own source is written: the words of the message before values are put in, and for an error its kind and place.
"""

from __future__ import annotations

import logging
import logging.handlers
import traceback
from pathlib import Path

FILE = "outline.log"
LOGGERS = ("engine", "desktop", "training")
_LARGEST_BYTES = 200_000


class OutlineFormatter(logging.Formatter):
    """No argument of a message and no message of an error gets through."""

    def format(self, record: logging.LogRecord) -> str:
        words = record.msg if isinstance(record.msg, str) else type(record.msg).__name__
        line = f"{self.formatTime(record)} {record.levelname} {record.threadName} {record.name}: {words}"
        error = record.exc_info[1] if record.exc_info else None
        return f"{line}\n{outline_of(error)}" if error is not None else line


def outline_of(error: BaseException) -> str:
    """Kind and places of an error and of what caused it, the innermost last; never its message."""
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}")
        frames = traceback.extract_tb(current.__traceback__)
        lines += [f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}' for frame in frames]
        current = current.__cause__ or current.__context__
        if current is not None:
            lines.append("caused by")
    return "\n".join(lines)


class OutlineLog:
    """Writes `logs/outline.log` until `close()`; `tail` reads its end."""

    def __init__(self, logs_dir: Path) -> None:
        self._file = logs_dir / FILE
        self._handler = logging.handlers.RotatingFileHandler(
            self._file, maxBytes=_LARGEST_BYTES, backupCount=1, encoding="utf-8"
        )
        self._handler.setFormatter(OutlineFormatter())
        for name in LOGGERS:
            logging.getLogger(name).addHandler(self._handler)

    def close(self) -> None:
        for name in LOGGERS:
            logging.getLogger(name).removeHandler(self._handler)
        self._handler.close()


def tail(logs_dir: Path, lines: int = 120) -> str:
    """The last lines of the outline; empty where there is none."""
    try:
        with (logs_dir / FILE).open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - 64_000))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-lines:])
