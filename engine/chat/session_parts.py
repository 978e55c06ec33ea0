"""What answering a question needs of the other rooms, by their facades; does nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from engine.chat.conversation_store import ConversationStore
from engine.chat.evidence import EvidenceGate, Vectors
from engine.chat.hypothesis import HypothesisPrompt
from engine.core.events import Event
from engine.core.jobs import CancelToken, JobRunner
from engine.core.settings import Settings
from engine.inference.backend import Backend
from engine.retrieval.document_filter import DocumentFilter, Narrowed
from engine.retrieval.types import CollectionInfo, DocumentInfo, Hit, PageView, Rectangle


class LibraryView(Protocol):
    """What a session needs of the library."""

    def find(
        self,
        query: str,
        collections: Sequence[str],
        top_k: int,
        token: CancelToken,
        priority: int,
        where: DocumentFilter,
        *,
        hypothesis: str = "",
    ) -> list[Hit]: ...

    def narrow(self, question: str, collections: Sequence[str]) -> Narrowed: ...

    def matching(self, collections: Sequence[str], where: DocumentFilter) -> frozenset[str]: ...

    def embed(self, texts: Sequence[str], token: CancelToken, priority: int) -> Vectors: ...

    def collections(self) -> list[CollectionInfo]: ...

    def page(self, sha256: str, number: int) -> PageView: ...

    def rectangles(self, sha256: str, page: int, char_start: int, char_end: int) -> tuple[Rectangle, ...]: ...

    @property
    def embedder_identity(self) -> str: ...

    def list(self, collection: str | None = None) -> Sequence[DocumentInfo]: ...


class ModelProvider(Protocol):
    """What a session needs of the models."""

    def acquire(self, token: CancelToken, report: Callable[[Event], None]) -> Backend: ...

    def borrow(
        self, path: Path, token: CancelToken, report: Callable[[Event], None]
    ) -> AbstractContextManager[Backend]: ...

    @property
    def loaded(self) -> Backend | None: ...

    def score_now(self, question: str, answers: Sequence[str], token: CancelToken) -> Sequence[float] | None: ...


@dataclass(frozen=True, slots=True)
class SessionParts:
    """Everything a session works with."""

    library: LibraryView
    models: ModelProvider
    store: ConversationStore
    jobs: JobRunner
    settings: Settings
    gate: EvidenceGate | None = None  # None: the one measured for the library's embedder
    hypothesis_prompt: HypothesisPrompt | None = None  # None: no passages are imagined


@dataclass(frozen=True, slots=True)
class AnswerPlan:
    """What is different about an answer: `model` is lent for it alone; `replaces` is the version it goes on from."""

    model: Path | None = None
    replaces: str = ""


AS_USUAL = AnswerPlan()
