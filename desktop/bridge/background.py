"""Background calls in one line: run(op).on_success(f).on_failure(g); knows no page."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

from desktop.bridge.engine_protocol import JobsApi
from desktop.bridge.event_pump import EventPump
from engine.api import AquiferError, Event, Job, JobCancelled, JobFailed, JobSucceeded

T = TypeVar("T")
log = logging.getLogger(__name__)
Failure = Callable[[BaseException], None]


class Operation(Generic[T]):
    """A running call. Handlers set after the start are never too late: events arrive at the next tick."""

    def __init__(self, default_failure: Failure) -> None:
        self.job: Job[T] | None = None
        self._success: Callable[[T], None] | None = None
        self._failure: Failure = default_failure
        self._cancelled: Callable[[], None] | None = None
        self._event: Callable[[Event], None] | None = None

    def on_success(self, handler: Callable[[T], None]) -> Operation[T]:
        self._success = handler
        return self

    def on_failure(self, handler: Failure) -> Operation[T]:
        self._failure = handler
        return self

    def on_cancelled(self, handler: Callable[[], None]) -> Operation[T]:
        self._cancelled = handler
        return self

    def on_event(self, handler: Callable[[Event], None]) -> Operation[T]:
        self._event = handler
        return self

    def cancel(self) -> None:
        if self.job is not None:
            self.job.cancel()

    def deliver(self, event: Event) -> None:
        """Called by the pump on the GUI thread."""
        if isinstance(event, JobSucceeded):
            if self._success is not None:
                self._success(event.result)
        elif isinstance(event, JobFailed):
            self._failure(event.error)
        elif isinstance(event, JobCancelled):
            if self._cancelled is not None:
                self._cancelled()
        elif self._event is not None:
            self._event(event)


class Background:
    """Starts engine jobs and routes their events; failures nobody handles become a notification."""

    def __init__(self, pump: EventPump, show_error: Failure) -> None:
        self._pump = pump
        self._show_error = show_error
        self._jobs: JobsApi | None = None

    def use(self, jobs: JobsApi) -> None:
        """The engine's lanes, as soon as there is an engine."""
        self._jobs = jobs

    def run(self, op: Callable[[], Job[T]]) -> Operation[T]:
        """Start `op`, which returns a job, and watch it. A refusal at the start is a failure like a later one."""
        operation: Operation[T] = Operation(self._show_error)
        try:
            job = op()
        except AquiferError as error:
            job = Job("refused")
            job.emit(JobFailed(error))
        operation.job = job
        self._pump.watch(job, operation.deliver)
        return operation

    def call(self, name: str, work: Callable[[], T]) -> Operation[T]:
        """Run a blocking call of the engine on its `io` lane."""
        jobs = self._jobs
        if jobs is None:
            raise RuntimeError("there is no engine yet")

        return self.run(lambda: jobs.submit("io", name, lambda _job: work()))
