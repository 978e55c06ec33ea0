"""The same calls as `training.studio.Training`, carried out by a worker process; knows no step of the pipeline.

For the window: preparing is minutes of Python code, which would make every answer and every scroll wait in its process.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from pydantic import TypeAdapter

from engine.core.child_process import ChildProcess
from engine.core.errors import Cancelled
from engine.core.frames import Header
from engine.core.jobs import CancelToken
from training.dataprep.data_object import DataSet, forget_parts
from training.dataprep.inspection import Inspection
from training.dataprep.pipeline import Progress
from training.dataprep.services import Services
from training.dataprep.spec import PipelineSpec, SourceSpec
from training.studio import Preview, Training

T = TypeVar("T")
WORKER = "training.prepare_worker"
# Rows and pages are told while they are read: between two reports lies at most the search for duplicates.
SILENCE_S = 3_600.0
GRACE_S = 5.0


class PrepareProcess:
    """A pipeline that asks the engine (collections, chats, likeness, rewards) runs here instead, with `services`."""

    def __init__(self, root: Path, services: Services) -> None:
        self._root = root
        self._here = Training(root, services)
        self._worker = ChildProcess(WORKER, nice=5)

    def __enter__(self) -> PrepareProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The worker's process id while it runs."""
        return self._worker.pid

    def close(self) -> None:
        """End the worker; what it was writing is removed."""
        self._worker.close()

    def preview(self, source: SourceSpec, base: Path, token: CancelToken) -> Preview:
        if source.collection or source.chats:
            return self._here.preview(source, base, token)
        request: Header = {"op": "preview", "source": source.model_dump(mode="json"), "base": str(base)}
        return self._ask(request, TypeAdapter(Preview), token, _silent)

    def inspect(
        self, spec: PipelineSpec, base: Path, token: CancelToken, report: Callable[[Progress], None]
    ) -> Inspection:
        if needs_engine(spec):
            return self._here.inspect(spec, base, token, report)
        return self._ask(self._request("inspect", spec, base), TypeAdapter(Inspection), token, report)

    def prepare(
        self, spec: PipelineSpec, base: Path, token: CancelToken, report: Callable[[Progress], None]
    ) -> DataSet:
        if needs_engine(spec):
            return self._here.prepare(spec, base, token, report)
        try:
            return self._ask(self._request("prepare", spec, base), TypeAdapter(DataSet), token, report)
        finally:
            # A worker that was killed could not put its own folder away.
            forget_parts(self._root, spec.name)

    def _request(self, op: str, spec: PipelineSpec, base: Path) -> Header:
        return {"op": op, "spec": spec.model_dump(mode="json"), "base": str(base), "root": str(self._root)}

    def _ask(
        self, request: Header, answer: TypeAdapter[T], token: CancelToken, report: Callable[[Progress], None]
    ) -> T:
        stream = self._worker.stream(request, timeout_s=SILENCE_S, token=token, grace_s=GRACE_S)
        while True:
            try:
                told = next(stream)
            except StopIteration as end:
                header, blob = end.value
                break
            report(Progress(str(told["phase"]), int(told["examples"])))
        if header.get("cancelled"):
            raise Cancelled
        return answer.validate_json(blob)


def needs_engine(spec: PipelineSpec) -> bool:
    """Whether any part of it asks for what only the program's engine has."""
    asked = any(source.collection or source.chats for source in spec.sources)
    checked = any(check.check in ("similarity", "reward") for check in spec.checks)
    return asked or checked or (spec.fit is not None and spec.fit.too_long == "cut_by_score")


def _silent(_progress: Progress) -> None:
    """A preview takes no time."""
