"""How long one look at a watched folder of 10,000 files takes, and how soon changes in it are found; no real embedder.

The files are noted as read without reading them: what is measured is the watching.
"""

from __future__ import annotations

import json
import os
import statistics
import tempfile
import time
from pathlib import Path

from engine.core.jobs import JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings_store import SettingsStore
from engine.retrieval.folder_look import look
from engine.retrieval.library import Library
from engine.retrieval.path_patterns import PathPatterns
from engine.retrieval.watch_store import KnownFile
from tests.fakes_retrieval import HashEmbedder

FILES = 10_000
CHANGES = 5


def main() -> None:
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        for number in range(FILES):
            path = root / "docs" / f"{number % 100:02}" / f"{number}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"text {number}")
        paths = ProfilePaths(root / "profile")
        paths.create()
        jobs = JobRunner()
        library = Library(paths, SettingsStore(paths), jobs, HashEmbedder(root / "embedder"))
        try:
            print(json.dumps(measure(library, root / "docs")))
        finally:
            jobs.close()
            library.close()


def measure(library: Library, folder: Path) -> dict[str, float]:
    library.watch(folder, "Many")
    watcher, store = library._watcher, library._store.watches
    (watch,) = store.watches()
    seen = look(folder, PathPatterns(), Path("/nowhere"))
    store.note(watch, [(path, KnownFile(facts, "0" * 64)) for path, facts in seen.files.items()])
    looks = []
    for _ in range(7):
        watcher.round(lambda run: None)
        looks.append(watcher.look_s)
    library.start_watching(lambda run: None)
    write_first(folder)
    found, renamed, gone = [], [], []
    for number in range(CHANGES):
        path = folder / "50" / f"new {number}.txt"
        path.write_text(f"news {number}")
        found.append(until(library, path))
        path.rename(path.with_suffix(".md"))
        renamed.append(until(library, path.with_suffix(".md")))
        path.with_suffix(".md").unlink()
        gone.append(until(library, path.with_suffix(".md"), there=False))
    busy = os.times()
    time.sleep(10.0)
    idle = os.times()
    return {
        "files": FILES,
        "look_ms": round(statistics.median(looks) * 1000, 1),
        "new_file_found_s": round(statistics.median(found), 2),
        "rename_found_s": round(statistics.median(renamed), 2),
        "deletion_found_s": round(statistics.median(gone), 2),
        "idle_cpu_percent": round((idle.user + idle.system - busy.user - busy.system) * 10, 1),
    }


def write_first(folder: Path) -> None:
    """The first document starts the reader process; that is not what is measured."""
    (folder / "first.txt").write_text("first")
    time.sleep(10.0)


def has(library: Library, path: Path) -> bool:
    return any(info.path == str(path) and info.state == "indexed" for info in library.list("Many"))


def until(library: Library, path: Path, *, there: bool = True) -> float:
    started = time.monotonic()
    while has(library, path) is not there:
        if time.monotonic() - started > 60:
            raise TimeoutError("not found within a minute")
        time.sleep(0.02)
    return time.monotonic() - started


if __name__ == "__main__":
    main()
