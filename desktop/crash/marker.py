"""`running.json`: exists while the program runs and says what it is at, so that the next start knows; draws nothing."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import time
from dataclasses import dataclass
from pathlib import Path

from desktop.translation import tr, tr_later

log = logging.getLogger(__name__)

FILE = "running.json"
VERSION = 1
_LONGEST_SUBJECT = 300
_WORDS = {
    "start": tr_later("while it was starting"),
    "model": tr_later("while it was loading the model {name}"),
    "answer": tr_later("while an answer was written by {name}"),
    "page": tr_later("while it was opening the page {name}"),
    "chat": tr_later("while it was opening a chat"),
    "document": tr_later("while it was showing the document {name}"),
    "files": tr_later("while it was reading files"),
}
_NAMELESS = {
    "model": tr_later("while it was loading the model that was chosen"),
    "answer": tr_later("while an answer was written"),
    "page": tr_later("while it was opening the page that was chosen"),
    "document": tr_later("while it was showing the document that was chosen"),
}
_PAGES = {
    "documents": tr_later("Documents"),
    "models": tr_later("Models"),
    "finetune": tr_later("Fine-tune"),
    "trash": tr_later("Trash"),
    "settings": tr_later("Settings"),
}


@dataclass(frozen=True, slots=True)
class Stage:
    """One thing that was going on. `kind` is "start", "model", "answer", "page", "chat", "document" or "files";
    `subject` is a name or an id, of a document its hash and its name."""

    kind: str
    subject: str = ""

    @property
    def words(self) -> str:
        name = self.subject.partition(" ")[2] if self.kind == "document" else Path(self.subject).name
        if self.kind == "page" and name in _PAGES:
            name = tr(_PAGES[name])
        words = _WORDS.get(self.kind, "") if name else _NAMELESS.get(self.kind, _WORDS.get(self.kind, ""))
        return tr(words).format(name=name) if words else ""


class CrashMarker:
    """Written when something begins or ends, not in between; nothing of value is in it, so it is not synced."""

    def __init__(self) -> None:
        self._file: Path | None = None
        self._stages: dict[str, str] = {}

    @property
    def stages(self) -> tuple[Stage, ...]:
        return tuple(Stage(kind, subject) for kind, subject in self._stages.items())

    def begin(self, profile: Path) -> tuple[Stage, ...] | None:
        """From now on a crash is noticed. What was going on when the program last ended by one; None when it ended well
        or still runs (then its file is left alone)."""
        file = profile / FILE
        found = _read(file)
        if found is not None and _is_alive(found):
            return None
        self._file = file
        self._write()
        return tuple(found.stages) if found is not None else None

    def refresh(self) -> None:
        """Write it again: the folder of a new profile was just made."""
        self._write()

    def enter(self, kind: str, subject: str = "") -> None:
        """This begins; another subject of the same kind takes its place."""
        subject = subject[:_LONGEST_SUBJECT]
        if self._stages.get(kind) != subject:
            self._stages[kind] = subject
            self._write()

    def leave(self, kind: str) -> None:
        if self._stages.pop(kind, None) is not None:
            self._write()

    def end(self) -> None:
        """The program ends as it should."""
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):
                file.unlink(missing_ok=True)

    def _write(self) -> None:
        """A full disk costs the next start a hint, nothing else."""
        if self._file is None or not self._file.parent.is_dir():
            return
        facts = {"version": VERSION, "pid": os.getpid(), "at": time.time(), "stages": self._stages}
        part = self._file.with_suffix(".part")
        try:
            part.write_text(json.dumps(facts), encoding="utf-8")
            part.replace(self._file)
        except OSError as error:
            log.warning("%s cannot be written: %s", FILE, error)


@dataclass(frozen=True, slots=True)
class _Found:
    pid: int
    at: float
    stages: tuple[Stage, ...]


def _read(file: Path) -> _Found | None:
    """What another process wrote; a damaged file means that one ended in the middle of something."""
    try:
        facts = json.loads(file.read_text(encoding="utf-8"))
        stages = tuple(Stage(str(kind), str(subject)) for kind, subject in facts["stages"].items() if kind in _WORDS)
        return _Found(int(facts["pid"]), float(facts["at"]), stages)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return _Found(0, 0.0, ())


def _is_alive(found: _Found) -> bool:
    """Whether the process that wrote it still runs; the system gives numbers of ended processes to others."""
    if found.pid <= 0 or found.pid == os.getpid():
        return False
    import psutil

    try:
        process = psutil.Process(found.pid)
        return process.create_time() <= found.at and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False
