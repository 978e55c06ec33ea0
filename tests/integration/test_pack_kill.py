"""A kill while a pack is taken in leaves nothing half: all of it comes with the next import."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from engine.retrieval.types import DocumentState
from tests.fakes_retrieval import HashEmbedder
from tests.integration.library_kit import COLLECTION, WAIT_S, opened, write

COUNT = 40
CHILD = """
import os, signal, sys
from pathlib import Path
from engine.retrieval.library_store import LibraryStore
from engine.retrieval.types import DocumentDone
from tests.integration.library_kit import LibraryKit
from tests.fakes_retrieval import HashEmbedder
root, moment, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
def die(): os.kill(os.getpid(), signal.SIGKILL)
real, seen = LibraryStore.register, []
def register(self, *arguments, **keywords):
    real(self, *arguments, **keywords)
    seen.append(arguments)
    if moment == "registered" and len(seen) == count:
        die()
LibraryStore.register = register
kit = LibraryKit(root / "target", HashEmbedder(root / "embedder"))
job = kit.library.import_pack(root / "a.pack")
done = 0
while True:
    event = job.events.get(timeout=60)
    done += isinstance(event, DocumentDone)
    if moment == "done" and done == count:
        die()
"""


@pytest.mark.parametrize("originals", [True, False])
@pytest.mark.parametrize(("moment", "count"), [("registered", 1), ("registered", 25), ("done", 1), ("done", COUNT - 1)])
def test_that_a_kill_during_an_import_leaves_no_document_behind(
    tmp_path: Path, moment: str, count: int, originals: bool
) -> None:
    with opened(tmp_path / "source", HashEmbedder(tmp_path / "embedder")) as kit:
        for number in range(COUNT):
            write(tmp_path / "many", f"{number:02}.txt", f"text {number} about turtle{number} " * 12)
        kit.add(tmp_path / "many")
        kit.library.export_pack(COLLECTION, tmp_path / "a.pack", originals=originals).result(WAIT_S)
    with opened(tmp_path / "target", HashEmbedder(tmp_path / "embedder")) as kit:
        kit.add(tmp_path / "many" / "03.txt")  # was there before, and stays
    arguments = [sys.executable, "-c", CHILD, str(tmp_path), moment, str(count)]
    assert subprocess.run(arguments, check=False).returncode == -signal.SIGKILL
    with opened(tmp_path / "target", HashEmbedder(tmp_path / "embedder")) as kit:
        assert [info.name for info in kit.library.list()] == ["03.txt"]
        resumed = kit.library.resume()
        assert resumed is not None
        resumed.result(WAIT_S)
        (left,) = kit.library.list()
        assert left.state is DocumentState.INDEXED
        assert kit.rows() == {left.sha256: left.chunks}
        assert {path.name for path in kit.paths.originals_dir.iterdir()} == {left.sha256}
        assert kit.library.resume() is None
        kit.library.import_pack(tmp_path / "a.pack").result(WAIT_S)
        listed = kit.library.list()
        assert len(listed) == COUNT
        assert {info.state for info in listed} == {DocumentState.INDEXED}
        assert kit.find("turtle17", 1)[0].document == "17.txt"
    with opened(tmp_path / "target", HashEmbedder(tmp_path / "embedder")) as kit:
        assert len(kit.library.list()) == COUNT
        assert kit.library.resume() is None
