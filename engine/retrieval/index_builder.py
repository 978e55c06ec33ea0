"""Has the vector index of a large table built in the background; knows when it is due, not how it is searched."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psutil

from engine.core.child_process import ChildProcess
from engine.core.errors import AquiferError
from engine.core.jobs import PRIORITY_BACKGROUND, CancelToken, Job, JobRunner
from engine.retrieval.search_index import SearchIndex

log = logging.getLogger(__name__)

_BUILD_TIMEOUT_S = 3_600.0
_LOOK_S = 0.05
_LOWEST_PRIORITY = 19


def build_when_due(jobs: JobRunner, index: SearchIndex) -> Job[bool] | None:
    """Start the build on the `io` lane when the table has outgrown exact search; None when there is nothing to do.

    Searches and writes go on meanwhile: rows that come during the build are found, and join the index later.
    """
    if jobs.closed or (stop := index.begin_vector_index()) is None:
        return None

    def work(job: Job[bool]) -> bool:
        forget = job.token.on_cancel(stop.cancel)
        try:
            jobs.yielding.wait(stop)
            _build(index, stop, lambda: jobs.yielding.answering)
        except AquiferError as error:
            # Found exactly or by a scan as before; the next start or the next adding tries again.
            log.warning("the vector index was not built: %s", error)
            return False
        finally:
            forget()
            index.end_vector_index()
        return True

    # A job that is cancelled before it starts must still give the index back.
    return jobs.submit("io", "build the vector index", work, PRIORITY_BACKGROUND, start_cancelled=True)


def _build(index: SearchIndex, token: CancelToken, answering: Callable[[], bool]) -> None:
    worker = ChildProcess("engine.retrieval.index_worker", nice=_LOWEST_PRIORITY)
    try:
        worker.start()
        with _resting_while(answering, worker):
            worker.call(index.vector_index_request(), timeout_s=_BUILD_TIMEOUT_S, token=token)
    finally:
        worker.close()


@contextmanager
def _resting_while(answering: Callable[[], bool], worker: ChildProcess) -> Iterator[None]:
    """Stop the worker's process while an answer is written: its priority alone would still cost memory bandwidth."""
    ended = threading.Event()

    def watch() -> None:
        resting = False
        while not ended.wait(_LOOK_S):
            if answering() != resting:
                resting = not resting
                _rest(worker.pid, resting=resting)
        _rest(worker.pid, resting=False)

    watcher = threading.Thread(target=watch, name="aquifer-index-rest", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join()


def _rest(pid: int | None, *, resting: bool) -> None:
    if pid is None:
        return
    try:
        process = psutil.Process(pid)
        process.suspend() if resting else process.resume()
    except psutil.Error as error:
        log.debug("the index worker could not be told to rest: %s", error)
