"""The documents an action works on, and searching inside one of them; knows no model and no result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from engine.actions.types import ActionScope, DocumentRef
from engine.chat import evidence as evidence_room
from engine.chat.evidence import Evidence, Vectors
from engine.chat.types import Answer, Citation
from engine.core.errors import DocumentError, UsageError
from engine.core.jobs import PRIORITY_BACKGROUND, CancelToken
from engine.retrieval.types import CollectionInfo, DocumentInfo, DocumentState, Hit, PageView, Rectangle


class LibraryView(Protocol):
    """What actions need of the library."""

    def find(
        self,
        query: str,
        collections: Sequence[str],
        top_k: int,
        token: CancelToken,
        priority: int,
        *,
        only: Sequence[str] | None = None,
    ) -> list[Hit]: ...

    def embed(self, texts: Sequence[str], token: CancelToken, priority: int) -> Vectors: ...

    def collections(self) -> list[CollectionInfo]: ...

    def page(self, sha256: str, number: int) -> PageView: ...

    def rectangles(self, sha256: str, page: int, char_start: int, char_end: int) -> tuple[Rectangle, ...]: ...

    def document(self, sha256: str) -> DocumentInfo: ...

    @property
    def embedder_identity(self) -> str: ...

    def list(self, collection: str | None = None) -> Sequence[DocumentInfo]: ...


class PageTexts:
    """Texts of stored pages; the last one is kept, for a text file of 50 MB is one page of many sections."""

    def __init__(self, library: LibraryView) -> None:
        self._library = library
        self._last: tuple[str, int, str] = ("", 0, "")

    def text(self, sha256: str, number: int) -> str:
        """Any thread may ask. Raises `DocumentError`."""
        known_sha256, known_number, text = self._last
        if (known_sha256, known_number) != (sha256, number):
            text = self._library.page(sha256, number).text
            self._last = (sha256, number, text)
        return text


def listed_documents(library: LibraryView, scope: ActionScope) -> list[DocumentInfo]:
    """The documents of the scope, in the order of the collection."""
    wanted = set(scope.documents)
    return [info for info in library.list(scope.collection) if not wanted or info.sha256 in wanted]


def chosen_documents(library: LibraryView, scope: ActionScope) -> list[DocumentInfo]:
    """`listed_documents`. Raises `UsageError` when there are none."""
    chosen = listed_documents(library, scope)
    if not chosen:
        raise UsageError(
            f"There are no documents to work on in “{scope.collection}”.", "Add files to it, or choose another one."
        )
    return chosen


def reference(info: DocumentInfo) -> DocumentRef:
    return DocumentRef(info.sha256, info.name, info.path)


def unreadable(info: DocumentInfo) -> str:
    """Why nothing can be asked of the document, in a sentence; empty when something can."""
    if info.state is DocumentState.FAILED:
        return info.reason or "It could not be read."
    return "" if info.state is DocumentState.INDEXED else "It is not read yet; run the action again later."


def evidence_in(library: LibraryView, question: str, info: DocumentInfo, top_k: int, token: CancelToken) -> Evidence:
    """What one document says to the question, weighed as for a chat."""
    hits = library.find(question, [info.collection], top_k, token, PRIORITY_BACKGROUND, only=[info.sha256])
    return evidence_room.weigh(question, hits, lambda texts: library.embed(texts, token, PRIORITY_BACKGROUND))


def is_there(library: LibraryView, sha256: str) -> bool:
    """Whether the document was not removed meanwhile: nothing may be kept of one that was."""
    try:
        library.document(sha256)
    except DocumentError:
        return False
    return True


def renamed_citation(citation: Citation, document: DocumentRef) -> Citation:
    """A kept citation under the name the document has now."""
    return replace(citation, document=document.name, path=document.path)


def renamed_answer(answer: Answer, document: DocumentRef) -> Answer:
    """A kept answer under the name the document has now."""
    return replace(answer, citations=tuple(renamed_citation(one, document) for one in answer.citations))
