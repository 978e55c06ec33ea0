"""The worker process that previews, inspects and prepares; knows no engine, and no window waits for its Python code.

Requests: {"op": "preview", "source", "base"}, {"op": "inspect" or "prepare", "spec", "base", "root"}. It reports
{"phase", "examples"}; the answer is in the blob as JSON. Asked to stop, it answers {"cancelled": true}.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pydantic import TypeAdapter

from engine.core.errors import Cancelled
from engine.core.frames import Header
from engine.core.jobs import CancelToken
from engine.core.worker_report import Report
from training.dataprep.data_object import DataSet
from training.dataprep.inspection import Inspection
from training.dataprep.pipeline import Progress
from training.dataprep.spec import PipelineSpec, SourceSpec
from training.studio import Preview, Training


def handle(request: Header, _blob: bytes, report: Report) -> tuple[Header, bytes]:
    """Raises the `AquiferError` the person should see."""
    token = _ReportToken(report)
    base = Path(request["base"])
    training = Training(Path(request.get("root", base)))
    tell: Callable[[Progress], None] = lambda at: report({"phase": at.phase, "examples": at.examples})  # noqa: E731
    try:
        if request["op"] == "preview":
            source = SourceSpec.model_validate(request["source"])
            return {}, TypeAdapter(Preview).dump_json(training.preview(source, base, token))
        spec = PipelineSpec.model_validate(request["spec"])
        if request["op"] == "inspect":
            return {}, TypeAdapter(Inspection).dump_json(training.inspect(spec, base, token, tell))
        return {}, TypeAdapter(DataSet).dump_json(training.prepare(spec, base, token, tell))
    except Cancelled:
        return {"cancelled": True}, b""


class _ReportToken(CancelToken):
    """Cancelled as soon as the parent wishes it."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report

    @property
    def cancelled(self) -> bool:
        return self._report.cancelled

    def check(self) -> None:
        if self._report.cancelled:
            raise Cancelled
