"""The approximate vector index on a real table, built by its real worker process."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from engine.core.child_process import ChildProcess
from engine.core.jobs import JobRunner
from engine.retrieval import index_builder
from engine.retrieval.embedder import Vectors
from engine.retrieval.index_builder import build_when_due
from engine.retrieval.lancedb_store import ChunkKey, ChunkRows
from engine.retrieval.search_index import SearchIndex

DIMENSION = 64
CHUNKS = 20


@pytest.fixture
def jobs() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    assert runner.close()


def rows(first: int, documents: int) -> ChunkRows:
    count = documents * CHUNKS
    random = np.random.default_rng(first)
    # Chunks of a document lie near each other, as real ones do.
    centres = np.repeat(random.standard_normal((documents, DIMENSION)), CHUNKS, axis=0)
    vectors = (centres + 0.5 * random.standard_normal((count, DIMENSION))).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    names = [f"{first + number:064x}" for number in range(documents)]
    return ChunkRows(
        [names[row // CHUNKS] for row in range(count)], [row % CHUNKS for row in range(count)], [1] * count,
        [0] * count, [4] * count, [f"word{row}" for row in range(count)], [""] * count, vectors,
    )  # fmt: skip


def nearest(index: SearchIndex, vector: Vectors) -> ChunkKey:
    return index.dense_search(vector, 5, None)[0][0]


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.mark.slow
def test_that_a_large_table_gets_an_index_and_still_finds_what_came_and_not_what_went(
    tmp_path: Path, jobs: JobRunner
) -> None:
    index = SearchIndex(tmp_path / "lance", DIMENSION, exact_rows=1_000)
    old = rows(0, 100)
    index.replace_documents(old)
    before = [index.dense_search(vector, 10, None) for vector in old.vectors[:20]]
    job = build_when_due(jobs, index)
    assert job is not None
    assert job.result(240)
    assert index.begin_vector_index() is None
    for vector, expected in zip(old.vectors[:20], before, strict=True):
        found = index.dense_search(vector, 10, None)
        assert found[0][0] == expected[0][0]
        assert found[0][1] == pytest.approx(1.0, abs=1e-4)
        assert len({key for key, _ in found} & {key for key, _ in expected}) >= 9
    new = rows(5_000, 2)
    index.replace_documents(new)
    assert nearest(index, new.vectors[3]) == ChunkKey(new.sha256[3], 3)
    assert nearest(index, old.vectors[0]) == ChunkKey(old.sha256[0], 0)
    within = index.dense_search(old.vectors[0], 5, [old.sha256[-1]])
    assert {key.sha256 for key, _ in within} == {old.sha256[-1]}
    index.delete_documents([old.sha256[0]])
    assert nearest(index, old.vectors[0]).sha256 != old.sha256[0]
    reopened = SearchIndex(tmp_path / "lance", DIMENSION, exact_rows=1_000)
    assert nearest(reopened, old.vectors[40]) == ChunkKey(old.sha256[40], 0)
    assert reopened.begin_vector_index() is None


def test_that_a_small_table_is_searched_exactly(tmp_path: Path, jobs: JobRunner) -> None:
    index = SearchIndex(tmp_path / "lance", DIMENSION, exact_rows=1_000)
    index.replace_documents(rows(0, 10))
    assert build_when_due(jobs, index) is None


def test_that_a_search_does_not_wait_for_a_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = SearchIndex(tmp_path / "lance", DIMENSION)
    old = rows(0, 5)
    index.replace_documents(old)
    index.load()
    writing, go_on = threading.Event(), threading.Event()

    def slow(_rows: ChunkRows) -> None:
        writing.set()
        assert go_on.wait(20)

    monkeypatch.setattr(index._table, "replace_documents", slow)
    writer = threading.Thread(target=index.replace_documents, args=(rows(50, 1),))
    writer.start()
    assert writing.wait(20)
    assert nearest(index, old.vectors[7]) == ChunkKey(old.sha256[7], 7)
    go_on.set()
    writer.join()


def test_that_a_table_made_anew_stops_the_build(
    tmp_path: Path, jobs: JobRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = SearchIndex(tmp_path / "lance", DIMENSION, exact_rows=100)
    index.replace_documents(rows(0, 10))
    pids: list[int] = []
    real = index.vector_index_request

    def held_back() -> dict[str, object]:
        wait_for(lambda: bool(psutil.Process().children()))
        child = psutil.Process().children()[-1]
        child.suspend()
        pids.append(child.pid)
        return real()

    monkeypatch.setattr(index, "vector_index_request", held_back)
    job = build_when_due(jobs, index)
    assert job is not None
    wait_for(lambda: bool(pids))
    index.reset()
    wait_for(lambda: job.done)
    assert not psutil.pid_exists(pids[0])
    index.replace_documents(rows(7, 1))
    assert index.counts() == {f"{7:064x}": CHUNKS}


def test_that_the_worker_rests_while_an_answer_is_written() -> None:
    worker = ChildProcess("engine.retrieval.index_worker")
    worker.start()
    answering = threading.Event()
    try:
        pid = worker.pid
        assert pid is not None
        with index_builder._resting_while(answering.is_set, worker):
            answering.set()
            wait_for(lambda: psutil.Process(pid).status() == psutil.STATUS_STOPPED)
            answering.clear()
            wait_for(lambda: psutil.Process(pid).status() != psutil.STATUS_STOPPED)
            answering.set()
            wait_for(lambda: psutil.Process(pid).status() == psutil.STATUS_STOPPED)
        assert psutil.Process(pid).status() != psutil.STATUS_STOPPED
    finally:
        worker.close()


@pytest.mark.slow
def test_that_wiping_leaves_no_code_of_a_deleted_vector_and_searching_goes_on(tmp_path: Path, jobs: JobRunner) -> None:
    index = SearchIndex(tmp_path / "lance", DIMENSION, exact_rows=1_000)
    old = rows(0, 100)
    index.replace_documents(old)
    job = build_when_due(jobs, index)
    assert job is not None
    assert job.result(240)
    index.delete_documents([old.sha256[0]])
    index.wipe_deleted()
    assert index._table.vector_index_rows()[0] == 0
    assert nearest(index, old.vectors[0]).sha256 != old.sha256[0]
    assert nearest(index, old.vectors[-1]) == ChunkKey(old.sha256[-1], old.ordinal[-1])
    again = build_when_due(jobs, index)
    assert again is not None
    assert again.result(240)
    assert nearest(index, old.vectors[-1]) == ChunkKey(old.sha256[-1], old.ordinal[-1])
