"""The worker that prepares for the window: the same sets, errors in words, stopped or killed without a trace."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.errors import Cancelled, ChildFailed, UsageError
from engine.core.jobs import CancelToken
from tests.unit.dataprep.data_bench import FakeServices, pipeline, questions, write_jsonl
from training.api import PipelineSpec, PrepareProcess, Progress, SourceSpec, Training
from training.prepare_process import needs_engine


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[PrepareProcess]:
    with PrepareProcess(tmp_path / "sets", FakeServices()) as process:
        yield process


def spec_of(folder: Path, rows: int, **parts: object) -> PipelineSpec:
    return pipeline(write_jsonl(folder / "a.jsonl", questions(rows)), split={"validation": 0.2}, **parts)


def test_that_the_worker_gives_what_the_calls_here_give(worker: PrepareProcess, tmp_path: Path) -> None:
    spec = spec_of(tmp_path, 4_500, checks=[{"check": "length", "minimum": 28}])
    token, seen = CancelToken(), list[Progress]()
    here = Training(tmp_path / "here", FakeServices())
    source = SourceSpec(path=tmp_path / "a.jsonl")
    assert worker.preview(source, tmp_path, token) == here.preview(source, tmp_path)
    assert worker.inspect(spec, tmp_path, token, seen.append) == here.inspect(spec, tmp_path)
    made, wanted = worker.prepare(spec, tmp_path, token, seen.append), here.prepare(spec, tmp_path)
    assert (made.manifest, made.folder) == (wanted.manifest, tmp_path / "sets" / "set" / "v0001")
    assert [progress.examples for progress in seen if progress.phase == "Reading a.jsonl"] == [2_000, 4_000]


def test_that_an_error_comes_back_in_words(worker: PrepareProcess, tmp_path: Path) -> None:
    spec = spec_of(tmp_path, 3, checks=[{"check": "length", "minimum": 4_000}])
    with pytest.raises(UsageError, match=r"None of the 3 rows is left\. Most were dropped by length"):
        worker.prepare(spec, tmp_path, CancelToken(), lambda _progress: None)
    assert not (tmp_path / "sets" / "set").exists()


def test_that_a_stopped_run_leaves_nothing_and_the_worker_goes_on(worker: PrepareProcess, tmp_path: Path) -> None:
    spec = spec_of(tmp_path, 12_000)
    token = CancelToken()
    with pytest.raises(Cancelled):
        worker.prepare(spec, tmp_path, token, lambda _progress: token.cancel())
    assert not (tmp_path / "sets" / "set").exists()
    pid = worker.pid
    assert worker.prepare(spec_of(tmp_path, 20), tmp_path, CancelToken(), lambda _progress: None).data_version == 1
    assert worker.pid == pid


def test_that_a_killed_worker_is_a_sentence_and_the_next_run_is_whole(worker: PrepareProcess, tmp_path: Path) -> None:
    spec = spec_of(tmp_path, 12_000)
    killed = threading.Event()

    def kill(_progress: Progress) -> None:
        if not killed.is_set():
            assert worker.pid is not None
            assert list((tmp_path / "sets" / "set").glob(".part-*"))
            os.kill(worker.pid, signal.SIGKILL)
            killed.set()

    with pytest.raises(ChildFailed):
        worker.prepare(spec, tmp_path, CancelToken(), kill)
    assert not (tmp_path / "sets" / "set").exists()
    made = worker.prepare(spec_of(tmp_path, 30), tmp_path, CancelToken(), lambda _progress: None)
    assert made.train_rows == 24


def test_that_what_asks_the_engine_runs_in_this_process(worker: PrepareProcess, tmp_path: Path) -> None:
    spec = pipeline([{"collection": "Manuals"}])
    made = worker.prepare(spec, tmp_path, CancelToken(), lambda _progress: None)
    assert made.train_rows == 1
    assert worker.pid is None
    assert not needs_engine(spec_of(tmp_path, 2))
    assert needs_engine(spec_of(tmp_path, 2, checks=[{"check": "reward"}]))
    assert needs_engine(spec_of(tmp_path, 2, fit={"model": "m", "too_long": "cut_by_score"}))
