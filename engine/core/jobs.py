"""Work on named lanes of threads: submit, watch by events, cancel, await; knows nothing of what the work is.

A lane is a small pool of threads behind a priority queue. `compute` has one worker, so a chat answer and an
embedding batch never fight for the same cores: the answer has the lower number and goes first.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import queue
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from engine.core.errors import Cancelled
from engine.core.events import Event, JobCancelled, JobFailed, JobSucceeded
from engine.core.yielding import Yielding

T = TypeVar("T")
log = logging.getLogger(__name__)

LANES: Mapping[str, int] = MappingProxyType(
    {
        "compute": 1,
        "index": 1,
        "io": 4,
        "chat": 1,
        "ingest": 1,
        "archives": 1,
        "fetch": 1,
        "actions": 1,
        "reembed": 1,
        "training": 1,
        "trash": 1,
        "pairs": 1,
    }
)
PRIORITY_CHAT = 0
PRIORITY_INTERACTIVE = 5
PRIORITY_BACKGROUND = 10
# What may take a day: everything else goes first.
PRIORITY_IDLE = 20


class CancelToken:
    """A flag that is set once; long work asks it per token, page, batch or step."""

    def __init__(self) -> None:
        self._flag = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[], None]] = []

    def cancel(self) -> None:
        with self._lock:
            self._flag.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def on_cancel(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback` once, on the thread that cancels (at once if that was already); returns what unsubscribes.

        For native code that cannot ask the token: the callback sets a flag such code reads, and nothing more.
        """
        with self._lock:
            if not self._flag.is_set():
                self._callbacks.append(callback)
                return lambda: self._forget(callback)
        callback()
        return lambda: None

    def _forget(self, callback: Callable[[], None]) -> None:
        with self._lock:
            if callback in self._callbacks:
                self._callbacks.remove(callback)

    @property
    def cancelled(self) -> bool:
        return self._flag.is_set()

    def check(self) -> None:
        """Raise `Cancelled` once `cancel()` was called."""
        if self._flag.is_set():
            raise Cancelled


class Job(Generic[T]):
    """A handle on running work: `.events` to drain, `.cancel()`, `.result()`."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.token = CancelToken()
        self._future: Future[T] = Future()

    def cancel(self) -> None:
        """Ask the work to stop; it ends with a `JobCancelled` event."""
        self.token.cancel()

    @property
    def done(self) -> bool:
        return self._future.done()

    def result(self, timeout_s: float | None = None) -> T:
        """Wait for the end; raises the job's own error, `Cancelled`, or `TimeoutError`."""
        return self._future.result(timeout_s)

    @property
    def error(self) -> BaseException | None:
        """Why it did not end well (`Cancelled` when it was stopped); None when it did, or has not ended yet."""
        return self._future.exception(0) if self.done else None

    def emit(self, event: Event) -> None:
        self.events.put(event)

    def run(self, work: Callable[[Job[T]], T]) -> None:
        """Run `work` here and now and record how it ended. One of the four borders that catch everything."""
        try:
            result = work(self)
        except Cancelled as ending:
            self._future.set_exception(ending)
            self.emit(JobCancelled())
        except BaseException as error:
            log.info("job %s failed", self.name, exc_info=error)
            self._future.set_exception(error)
            self.emit(JobFailed(error))
        else:
            self._future.set_result(result)
            self.emit(JobSucceeded(result))


def run_apart(name: str, work: Callable[[Job[T]], T]) -> Job[T]:
    """Run `work` on a thread of its own, before there are lanes; it ends with the process at the latest."""
    job: Job[T] = Job(name)
    threading.Thread(target=job.run, args=(work,), name=f"aquifer-{name}", daemon=True).start()
    return job


@dataclass(order=True)
class _Entry:
    priority: int
    order: int
    job: Job[Any] = field(compare=False)
    work: Callable[[Job[Any]], Any] | None = field(compare=False)


class _Lane:
    def __init__(self, name: str, workers: int) -> None:
        self._queue: queue.PriorityQueue[_Entry] = queue.PriorityQueue()
        self._threads = [
            threading.Thread(target=self._work, name=f"aquifer-{name}-{number}", daemon=True)
            for number in range(workers)
        ]
        self._started = False
        self._lock = threading.Lock()

    def put(self, entry: _Entry) -> None:
        with self._lock:
            if not self._started:
                self._started = True
                for thread in self._threads:
                    thread.start()
        self._queue.put(entry)

    def next_priority(self) -> int | None:
        """The priority of what waits first; a moment later it may be another."""
        with self._queue.mutex:
            return self._queue.queue[0].priority if self._queue.queue else None

    def close(self, timeout_s: float) -> bool:
        with self._lock:
            if not self._started:
                return True
        for _ in self._threads:
            self._queue.put(_Entry(1_000_000, 0, Job("close"), None))
        for thread in self._threads:
            thread.join(timeout_s)
        return not any(thread.is_alive() for thread in self._threads)

    def _work(self) -> None:
        while True:
            entry = self._queue.get()
            if entry.work is None:
                return
            entry.job.run(entry.work)


class JobRunner:
    """Owns the lanes; made once by the composition root, closed at the end.

    While an answer is in work (lane `chat`, or `compute` with `PRIORITY_CHAT`), what watches `yielding` rests.
    """

    def __init__(self, lanes: Mapping[str, int] = LANES, yielding: Yielding | None = None) -> None:
        self.yielding = yielding or Yielding()
        self._lanes = {name: _Lane(name, workers) for name, workers in lanes.items()}
        self._order = itertools.count()
        self._lock = threading.Lock()
        self._running: set[Job[Any]] = set()
        self._closed = False

    def submit(
        self,
        lane: str,
        name: str,
        work: Callable[[Job[T]], T],
        priority: int = PRIORITY_INTERACTIVE,
        *,
        start_cancelled: bool = False,
    ) -> Job[T]:
        """Queue `work` on a lane; lower `priority` runs first, equals in order of arrival.

        Work that was cancelled while it waited is not started, unless `start_cancelled` says it has to clean up.
        """
        job: Job[T] = Job(name)
        answers = lane == "chat" or (lane == "compute" and priority <= PRIORITY_CHAT)

        def tracked(job: Job[T]) -> T:
            try:
                if not start_cancelled:
                    job.token.check()
                with self.yielding.while_answering() if answers else contextlib.nullcontext():
                    return work(job)
            finally:
                with self._lock:
                    self._running.discard(job)

        with self._lock:
            if self._closed:
                raise RuntimeError("the job runner is closed")
            self._running.add(job)
        self._lanes[lane].put(_Entry(priority, next(self._order), job, tracked))
        return job

    def call(self, lane: str, name: str, work: Callable[[Job[T]], T], token: CancelToken, priority: int) -> T:
        """Run `work` on another lane and wait for it, passing a cancellation of `token` on to it."""
        job = self.submit(lane, name, work, priority)
        while True:
            try:
                return job.result(0.05)
            except TimeoutError:
                if job.done:
                    raise  # the work itself raised a TimeoutError
                if token.cancelled:
                    job.cancel()

    def is_wanted(self, lane: str, priority: int) -> bool:
        """Whether work more urgent than `priority` waits on the lane: a long computation then makes room for it."""
        first = self._lanes[lane].next_priority()
        return first is not None and first < priority

    @property
    def closed(self) -> bool:
        """Whether `close` was called: what is cancelled from now on is cancelled by the end of the program."""
        with self._lock:
            return self._closed

    @property
    def running(self) -> list[Job[Any]]:
        with self._lock:
            return list(self._running)

    def close(self, timeout_s: float = 10.0) -> bool:
        """Cancel everything, end the threads; false when a thread did not end in time."""
        with self._lock:
            self._closed = True
            jobs = list(self._running)
        for job in jobs:
            job.cancel()
        ended = [lane.close(timeout_s) for lane in self._lanes.values()]
        return all(ended)
