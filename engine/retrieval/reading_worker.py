"""The worker process that reads one file and cuts it into chunks; knows no library and loads no torch.

Requests: {"op": "read", "path", "name", "password", "largest_file_bytes", "largest_text_chars", "tokenizer", "budget"}
and {"op": "cut", "document", "tokenizer", "budget"} with the pages in the blob; those about ZIM files are described in
`zim_requests`. It reports {"page", "pages"} while it
reads; the answer is `read_document.to_frame`. While the file named by "yield_file" says that an answer is being
written, it rests between two pages.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from engine.core.frames import Header
from engine.core.yielding import rest
from engine.documents.language import language_of
from engine.documents.media_types import is_markdown
from engine.documents.parser import parse
from engine.documents.sections import sections_of
from engine.documents.types import HeadingMark, ReadLimits
from engine.retrieval import zim_requests
from engine.retrieval.chunker import Chunker, ChunkRules
from engine.retrieval.headings import Heading, open_after
from engine.retrieval.read_document import PageSpan, ReadDocument, from_frame, from_parsed, to_frame
from engine.retrieval.terms import document_frequencies
from engine.retrieval.tokenizer import EmbedderTokenizer

REPORT_EVERY_S = 0.1
_tokenizers: dict[str, EmbedderTokenizer] = {}
_zim = zim_requests.OpenZim()


def handle(request: Header, blob: bytes, report: Callable[[Header], None]) -> tuple[Header, bytes]:
    """Read and cut one file; raises the `DocumentError` the person should see."""
    if "tokenizer" not in request:
        return zim_requests.answer(_zim, request, report)
    file = str(request["tokenizer"])
    if file not in _tokenizers:
        _tokenizers.clear()
        _tokenizers[file] = EmbedderTokenizer(Path(file))
    if request["op"] == "cut":
        document = from_frame(request["document"], blob)
    elif request["op"] == zim_requests.READ:
        parsed = zim_requests.read(_zim, request, _Throttled(report, _flag(request)))
        document = from_parsed(parsed, language_of([page.text for page in parsed.pages]))
    else:
        limits = ReadLimits(
            largest_file_bytes=int(request["largest_file_bytes"]),
            largest_text_chars=int(request["largest_text_chars"]),
            password=str(request["password"]),
        )
        throttled = _Throttled(report, _flag(request))
        parsed = parse(Path(request["path"]), str(request["name"]), limits, throttled)
        document = from_parsed(parsed, language_of([page.text for page in parsed.pages]))
    chunker = Chunker(_tokenizers[file], ChunkRules(int(request["budget"])))
    return to_frame(_cut(document, chunker, _Throttled(report, _flag(request))))


def _cut(document: ReadDocument, chunker: Chunker, report: Callable[[int, int], None]) -> ReadDocument:
    markdown = is_markdown(document.media_type)
    spans: list[PageSpan] = []
    above: list[HeadingMark] = []
    for page in document.pages:
        report(page.number, len(document.pages))
        sections = sections_of(page.text, document.media_type)
        starts = [Heading(section.char_start, section.path) for section in sections]
        cut = chunker.chunk(page.text, markdown=markdown, layout=page.layout, above=above, starts=starts)
        spans += (PageSpan(page.number, span) for span in cut)
        above = open_after(above, page.layout.headings)
    done = replace(document, spans=tuple(spans))
    return replace(done, terms=document_frequencies(done.texts()))


def _flag(request: Header) -> Path | None:
    name = str(request.get("yield_file") or "")
    return Path(name) if name else None


class _Throttled:
    """A page is worth a report now and then; each report also restarts the parent's clock."""

    def __init__(self, report: Callable[[Header], None], flag_file: Path | None) -> None:
        self._report = report
        self._flag_file = flag_file
        self._last_s = 0.0

    def __call__(self, page: int, pages: int) -> None:
        if self._flag_file is not None:
            rest(self._flag_file, lambda: self._report({"page": page, "pages": pages}))
        now_s = time.monotonic()
        if page in (1, pages) or now_s - self._last_s >= REPORT_EVERY_S:
            self._last_s = now_s
            self._report({"page": page, "pages": pages})
