"""A kill while another embedder fills its index, or right at the moment it takes over."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from engine.retrieval.types import DocumentState, EmbedderState
from tests.integration.embedder_folders import embedder_folder
from tests.integration.library_kit import WAIT_S
from tests.integration.test_reembedding import add_many, agrees, started, tables

CHILD = """
import os, signal, sys, time
from pathlib import Path
from engine.retrieval.next_store import NextStore
from engine.retrieval.search_index import SearchIndex
from engine.retrieval.types import EmbedderProgress
from tests.integration.test_reembedding import started
root, moment = Path(sys.argv[1]), sys.argv[2]
def die(*_): os.kill(os.getpid(), signal.SIGKILL)
with started(root) as (kit, folders):
    embedder = folders.make(root / "two")
    if moment == "before the switch":
        NextStore.switch = die
    elif moment == "after the switch":
        SearchIndex.drop = die
    job = kit.library.choose_embedder(root / "two")
    while True:
        event = job.events.get(timeout=60)
        if isinstance(event, EmbedderProgress) and moment.isdigit() and event.done >= int(moment):
            die()
"""


@pytest.mark.parametrize("moment", ["1", "20", "before the switch", "after the switch"])
def test_that_a_kill_costs_nothing_that_was_finished(tmp_path: Path, moment: str) -> None:
    two = embedder_folder(tmp_path, "two", dimension=64, max_tokens=20)
    with started(tmp_path) as (kit, _folders):
        add_many(kit, tmp_path, 40)
    child = subprocess.run([sys.executable, "-c", CHILD, str(tmp_path), moment], check=False, env=os.environ)
    assert child.returncode == -signal.SIGKILL
    with started(tmp_path, two) as (kit, folders):
        assert kit.find("turtle7", 1)[0].document == "07.txt"
        done = kit.library.embedder_state().done
        assert kit.library.embedder_state().wanted == ("" if moment == "after the switch" else "two")
        job = kit.library.resume()
        assert (job is None) == (moment == "after the switch")
        if job is not None:
            job.result(WAIT_S)
        embedded = len(folders.made[two].texts)
        whole = sum(info.chunks for info in kit.library.list())
        assert {"1": embedded < whole, "20": embedded <= whole // 2}.get(moment, embedded == 0)
        assert done > 0 or moment == "after the switch"
        assert kit.library.embedder_state() == EmbedderState("two")
        assert len(tables(kit)) == 1
        assert {info.state for info in kit.library.list()} == {DocumentState.INDEXED}
        assert kit.find("turtle7", 1)[0].document == "07.txt"
        assert agrees(kit)
