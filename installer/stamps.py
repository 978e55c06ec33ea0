"""Remembers which steps are finished; knows nothing of what a step does.

A stamp is written last and atomically, names the inputs of its step (a hash) and the files that must still be there.
So a step that was killed has none, a step whose inputs changed has a wrong one, and both are done again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from pathlib import Path

_VERSION = 1


class Stamps:
    """The stamps in one folder; evidence paths are stored relative to `root`, which may move."""

    def __init__(self, folder: Path, root: Path) -> None:
        self._folder = folder
        self._root = root

    def is_done(self, step: str, inputs: str) -> bool:
        """Whether `step` was finished with these inputs and everything it made is still there."""
        try:
            stamp = json.loads((self._folder / f"{step}.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        if not isinstance(stamp, dict) or stamp.get("version") != _VERSION or stamp.get("inputs") != inputs:
            return False
        evidence = stamp.get("evidence")
        return isinstance(evidence, dict) and all(self._is_there(path, size) for path, size in evidence.items())

    def write(self, step: str, inputs: str, evidence: Iterable[Path]) -> None:
        """Declare `step` finished; files among the evidence must keep their size in bytes, folders must exist."""
        # After a power cut the stamp must not be on the disk without the files it speaks of.
        os.sync()
        sizes = {os.path.relpath(path, self._root): path.stat().st_size if path.is_file() else -1 for path in evidence}
        write_json(
            self._folder / f"{step}.json", {"version": _VERSION, "step": step, "inputs": inputs, "evidence": sizes}
        )

    def forget(self, step: str) -> None:
        """Take the stamp away before the step starts to change things."""
        (self._folder / f"{step}.json").unlink(missing_ok=True)

    def _is_there(self, relative: str, size: int) -> bool:
        try:
            status = (self._root / relative).stat()
        except OSError:
            return False
        return size < 0 or status.st_size == size


def fingerprint(*parts: str | Path) -> str:
    """SHA-256 over texts and the contents of files, in this order; a missing file counts as empty."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else (part.read_bytes() if part.is_file() else b"")
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


def write_json(target: Path, content: object) -> None:
    """Write `content` as JSON so that a crash leaves the old file or the new one."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
    with temporary.open("w", encoding="utf-8") as file:
        json.dump(content, file, indent=2, ensure_ascii=False)
        file.write("\n")
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(target)
