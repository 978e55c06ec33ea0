"""A folder of documents as rows of text, read by a worker process under the engine's limits; knows no collections."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from engine.core.child_process import ChildProcess
from engine.core.errors import AquiferError, UsageError
from engine.core.frames import Header
from engine.core.jobs import CancelToken
from engine.documents.formats import readable_suffixes
from training.dataprep.types import Origin, Refusal, Row

WORKER = "training.dataprep.documents"
_PAGE_TIMEOUT_S = 120.0
_MEMORY_MB = 3072
_BAD_FILE, _BAD_PAGE = "the document cannot be read", "the page has no text"


def pages_of(path: Path, token: CancelToken) -> Iterator[Row | Refusal]:
    """A row a page: `text`, `document`, `page`. A document that cannot be read is one refusal. Raises `Cancelled`."""
    suffixes = readable_suffixes()
    files = [path] if path.is_file() else sorted(file for file in path.rglob("*") if file.is_file())
    wanted = [file for file in files if file.suffix.lower() in suffixes]
    if not wanted:
        raise UsageError(f"There is no document that can be read in {path}.")
    with closing(ChildProcess(WORKER, memory_limit_mb=_MEMORY_MB, nice=5)) as worker:
        for file in wanted:
            name = file.name if path.is_file() else file.relative_to(path).as_posix()
            yield from _pages(worker, file, name, token)


def _pages(worker: ChildProcess, file: Path, name: str, token: CancelToken) -> Iterator[Row | Refusal]:
    request: Header = {"path": str(file), "name": name}
    try:
        _, blob = worker.call(request, timeout_s=_PAGE_TIMEOUT_S, token=token, on_report=lambda _report: None)
    except AquiferError as error:
        yield Refusal(Origin(name, 1), _BAD_FILE, error.user_message)
        return
    for number, text, problem in json.loads(blob):
        origin = Origin(name, number)
        if text.strip():
            yield Row(origin, {"text": text, "document": name, "page": number})
        else:
            yield Refusal(origin, _BAD_PAGE, problem)


def handle(request: Header, _blob: bytes, report: object) -> tuple[Header, bytes]:
    """In the worker: read one document; raises the `DocumentError` the person should see."""
    from engine.documents.parser import parse
    from engine.documents.types import ReadLimits

    assert callable(report)
    document = parse(
        Path(request["path"]),
        str(request["name"]),
        ReadLimits(),
        lambda page, pages: report({"page": page, "pages": pages}),
    )
    pages = [(page.number, page.text, page.problem) for page in document.pages]
    return {}, json.dumps(pages).encode()
