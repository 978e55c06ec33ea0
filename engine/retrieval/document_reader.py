"""Reading a file in a worker process with limits; turns a dead worker into a sentence; knows no library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from engine.core.child_process import ChildProcess
from engine.core.errors import ChildFailed, ReaderStopped
from engine.core.frames import Header
from engine.core.jobs import CancelToken
from engine.documents.types import ReadLimits
from engine.retrieval.read_document import ReadDocument, from_frame, to_frame


@dataclass(frozen=True, slots=True)
class Source:
    """A stored file and the name the person knows it by."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class CutRules:
    """The tokenizer file of the embedder and how many tokens one chunk may have."""

    tokenizer_file: Path
    budget: int


class DocumentReader:
    """One worker at low priority: reading runs ahead of embedding and must not slow an answer down.

    While `yield_file` says that an answer is written (`engine.core.yielding`), the worker rests between two pages.
    """

    def __init__(self, memory_mb: int, yield_file: Path | None = None) -> None:
        self._yield_file = str(yield_file or "")
        self._worker = ChildProcess(
            "engine.retrieval.reading_worker",
            memory_limit_mb=memory_mb,
            nice=5,
            # Tokenizing and array work here is small; threads of its own would only fight with the embedder's.
            environment={"RAYON_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
        )

    def start(self) -> None:
        self._worker.start()

    def read(
        self,
        source: Source,
        limits: ReadLimits,
        rules: CutRules,
        *,
        token: CancelToken,
        on_page: Callable[[int, int], None],
    ) -> ReadDocument:
        """Raises `DocumentError` with a sentence naming the file, or `Cancelled`."""
        request = {
            "op": "read",
            "path": str(source.path),
            "name": source.name,
            "password": limits.password,
            "largest_file_bytes": limits.largest_file_bytes,
            "largest_text_chars": limits.largest_text_chars,
            "tokenizer": str(rules.tokenizer_file),
            "budget": rules.budget,
            "yield_file": self._yield_file,
        }

        def on_report(report: Header) -> None:
            on_page(int(report["page"]), int(report["pages"]))

        with _sentence(source.name):
            header, blob = self._worker.call(request, timeout_s=limits.page_timeout_s, token=token, on_report=on_report)
            return from_frame(header, blob)

    def cut(
        self, document: ReadDocument, name: str, limits: ReadLimits, rules: CutRules, *, token: CancelToken
    ) -> ReadDocument:
        """Stored pages cut into chunks again, without the file (it may be encrypted, or a reader's version away)."""
        header, blob = to_frame(replace(document, spans=(), terms={}))
        request = {
            "op": "cut",
            "document": header,
            "tokenizer": str(rules.tokenizer_file),
            "budget": rules.budget,
            "yield_file": self._yield_file,
        }
        with _sentence(name):
            header, blob = self._worker.call(request, blob, timeout_s=limits.page_timeout_s, token=token)
            return from_frame(header, blob)

    def ask(
        self,
        request: Header,
        limits: ReadLimits,
        token: CancelToken,
        on_report: Callable[[Header], None] | None = None,
    ) -> tuple[Header, bytes]:
        """Any other request to the worker about the file "name". Raises as `read`."""
        with _sentence(str(request["name"])):
            asked = request | {"yield_file": self._yield_file}
            return self._worker.call(asked, timeout_s=limits.page_timeout_s, token=token, on_report=on_report)

    def close(self) -> None:
        self._worker.close()


@contextmanager
def _sentence(name: str) -> Iterator[None]:
    try:
        yield
    except (ChildFailed, ReaderStopped) as error:
        raise ReaderStopped(
            f"{name} could not be read: the reader was stopped. {error.user_message}",
            "The file is probably damaged; the other files are not affected.",
        ) from error
