"""A folder of documents as rows of text, read by a worker process under the engine's limits; knows no collections."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from engine.core.child_process import ChildProcess
from engine.core.errors import AquiferError, UsageError
from engine.core.frames import Header
from engine.core.jobs import CancelToken
from engine.documents.formats import readable_suffixes
from engine.documents.reading import Source
from engine.documents.types import ReadLimits
from training.dataprep.sources import shown_name, visible_files
from training.dataprep.types import Origin, Refusal, Row

WORKER = "training.dataprep.documents"
_BAD_FILE, _BAD_PAGE = "the document cannot be read", "the page has no text"


def document_files(path: Path) -> list[Path]:
    """`path` itself, or the documents of a folder in the order of their names. Raises `UsageError`."""
    suffixes = readable_suffixes()
    one = [path] if path.is_file() and path.suffix.lower() in suffixes else []
    wanted = one or visible_files(path, suffixes)
    if not wanted:
        raise UsageError(
            f"There is no document that can be read in {path}.",
            'Check the path; for a data file leave out "documents: true".',
        )
    return wanted


def pages_of(path: Path, token: CancelToken, alive: Callable[[], None]) -> Iterator[Row | Refusal]:
    """A row a page: `text`, `document`, `page`; `alive` is called for each page that is read, long before its row.

    A document that cannot be read is one refusal. Raises `Cancelled`.
    """
    files = document_files(path)
    with closing(ChildProcess(WORKER, memory_limit_mb=ReadLimits().memory_mb, nice=5)) as worker:
        for file in files:
            yield from _pages(worker, Source(shown_name(file, path), file), token, alive)


def _pages(
    worker: ChildProcess, source: Source, token: CancelToken, alive: Callable[[], None]
) -> Iterator[Row | Refusal]:
    name = source.name
    request: Header = {"path": str(source.path), "name": name}
    timeout_s = ReadLimits().page_timeout_s
    try:
        _, blob = worker.call(request, timeout_s=timeout_s, token=token, on_report=lambda _report: alive())
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

    assert callable(report)
    document = parse(
        Path(request["path"]),
        str(request["name"]),
        ReadLimits(),
        lambda page, pages: report({"page": page, "pages": pages}),
    )
    pages = [(page.number, page.text, page.problem) for page in document.pages]
    return {}, json.dumps(pages).encode()
